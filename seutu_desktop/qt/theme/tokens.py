"""The colours of the program (look.md section 4): one set for light, one for dark."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from PySide6.QtGui import QColor, QGuiApplication, QPalette

Scheme = Literal["light", "dark"]


class Tokens:
    """Colours by role, as "#RRGGBB".

    A class of attributes, because a named tuple of 26 fields costs 0.4 ms of the start, a dataclass 1.5.
    """

    window: str
    surface: str
    subtle: str
    hover: str
    border: str
    control: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    accent_hover: str
    focus: str
    on_accent: str
    tint: str
    on_tint: str
    ok: str
    ok_tint: str
    warn: str
    warn_tint: str
    bad: str
    bad_tint: str
    toast: str
    toast_text: str
    toast_accent: str
    toast_border: str

    def by_role(self) -> dict[str, str]:
        """Return every colour under its role."""
        return {role: getattr(self, role) for role in Tokens.__annotations__}


class _Light(Tokens):
    window = "#F2F3F1"
    surface = "#FFFFFF"
    subtle = "#F8F8F6"
    hover = "#EEF1EF"
    border = "#DFE1DD"
    control = "#7E8581"
    text = "#1B2220"
    text2 = "#4C5552"
    text3 = "#5F6865"
    disabled = "#9AA19E"
    accent = "#135E68"
    accent_hover = "#0E4C55"
    focus = "#135E68"
    on_accent = "#FFFFFF"
    tint = "#DCECED"
    on_tint = "#0C444C"
    ok = "#2A6A3C"
    ok_tint = "#E2F0E5"
    warn = "#855300"
    warn_tint = "#FAEFD6"
    bad = "#A8281D"
    bad_tint = "#FBE7E4"
    toast = "#1E2322"
    toast_text = "#E7ECEA"
    toast_accent = "#74C7CF"
    toast_border = "#1E2322"


# The notice stays dark in both schemes; on a dark page it is told apart by its border.
class _Dark(Tokens):
    window = "#171B1A"
    surface = "#1E2322"
    subtle = "#232928"
    hover = "#2A3130"
    border = "#353C3A"
    control = "#7C8683"
    text = "#E7ECEA"
    text2 = "#B5BDBA"
    text3 = "#9AA4A0"
    disabled = "#68716E"
    accent = "#74C7CF"
    accent_hover = "#93D5DB"
    focus = "#74C7CF"
    on_accent = "#06292D"
    tint = "#1B3D41"
    on_tint = "#BDE6EA"
    ok = "#86CB98"
    ok_tint = "#1E3526"
    warn = "#E6B964"
    warn_tint = "#3A2F18"
    bad = "#F2958C"
    bad_tint = "#412321"
    toast = "#2A3130"
    toast_text = "#E7ECEA"
    toast_accent = "#74C7CF"
    toast_border = "#7C8683"


LIGHT = _Light()
DARK = _Dark()
_DARK_LIGHTNESS = 128  # of 255: the middle between the two window colours


def current_scheme() -> Scheme:
    """Return the scheme the application's palette shows now."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return "dark" if window.lightness() < _DARK_LIGHTNESS else "light"


def tokens(scheme: Scheme | None = None) -> Tokens:
    """Return the tokens of `scheme`, by default of the one shown now."""
    return DARK if (scheme or current_scheme()) == "dark" else LIGHT


def color(role: str) -> QColor:
    """Return the colour of a token role in the scheme shown now; AttributeError for an unknown role."""
    return _color(getattr(tokens(), role))


@lru_cache(maxsize=128)
def _color(value: str) -> QColor:
    return QColor(value)
