"""Tokens as a QPalette and as a style sheet (look.md section 13)."""

from __future__ import annotations

from functools import lru_cache
from string import Template

from PySide6.QtGui import QColor, QPalette

from seutu_desktop.paths import resource_path
from seutu_desktop.qt.theme.tokens import Scheme, tokens

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "subtle",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "tint",
    QPalette.ColorRole.HighlightedText: "on_tint",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Shadow: "border",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "toast_text",
}
_TEXTS = (
    QPalette.ColorRole.Text,
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


def palette(scheme: Scheme) -> QPalette:
    """Return the application palette of `scheme`."""
    made = QPalette()
    chosen = tokens(scheme)
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(chosen, name)))
    for role in _TEXTS:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(chosen.disabled))
    return made


@lru_cache(maxsize=2)
def style_sheet(scheme: Scheme) -> str:
    """Return the style sheet of `scheme`: `resources/style/seutu.qss` with its tokens filled in."""
    text = resource_path("style", "seutu.qss").read_text("utf-8")
    names = tokens(scheme).by_role() | {"art": resource_path("style", scheme).as_posix()}
    return Template(text).substitute(names)
