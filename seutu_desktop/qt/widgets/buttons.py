"""Buttons of three weights: one filled per view, outlined, and quiet ones in the accent colour."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.theme import font

_ICON = 18
_GAP = 6


def primary_button(text: str, icon_name: str = "", *, main: bool = False) -> QPushButton:
    """Return the filled button of a view; `main` makes it 36 px high instead of 32."""
    button = _button(text, icon_name, "on_accent", "primary")
    button.setProperty("kind", "primary")
    button.setProperty("main", "true" if main else "")
    return button


def plain_button(text: str, icon_name: str = "") -> QPushButton:
    """Return an outlined button."""
    return _button(text, icon_name, "text", "button")


def quiet_button(text: str, icon_name: str = "", *, compact: bool = False) -> QPushButton:
    """Return a button that is only text in the accent colour; `compact` fits it into a row (26 px)."""
    button = _button(text, icon_name, "accent", "button")
    button.setProperty("kind", "quiet")
    button.setProperty("compact", "true" if compact else "")
    return button


def icon_button(icon_name: str, name: str, *, framed: bool = False, size: int = _ICON) -> QToolButton:
    """Return a button with an icon alone; `name` is read aloud and shown as its tooltip."""
    button = QToolButton()
    button.setIcon(icon(icon_name, size))
    button.setIconSize(QSize(size, size))
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if framed:
        button.setProperty("framed", "true")
        button.setFixedSize(32, 32)
    return button


def set_icon(button: QPushButton, icon_name: str, role: str) -> None:
    """Put an icon before the text of `button`, with the room between them that the design wants."""
    button.setIcon(icon(icon_name, _ICON, role, gap=_GAP))
    button.setIconSize(QSize(_ICON + _GAP, _ICON))


def _button(text: str, icon_name: str, role: str, face: str) -> QPushButton:
    button = QPushButton(text)
    button.setFont(font(face))
    if icon_name:
        set_icon(button, icon_name, role)
    return button
