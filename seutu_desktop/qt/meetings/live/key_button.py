"""A button that shows its key inside."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.theme import font
from seutu_desktop.qt.widgets.badges import key_rect, paint_key

_PAD = 13
_GAP = 8
_ICON = 18


class KeyButton(QPushButton):
    """Outlined, perhaps with an icon before its words; `set_key` names the key that does the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._icon_name = ""
        self.setFont(font("button"))

    def set_key(self, key: str) -> None:
        """Show `key` at the right; "" for none. The shortcut itself is the panel's."""
        self._key = key
        room = key_rect(key, 0, 0).width() + _GAP if key else 0
        self.setStyleSheet(f"QPushButton {{ padding-right: {_PAD - 4 + room if room else _PAD}px; }}")

    def set_icon(self, name: str, role: str = "text") -> None:
        """Show an icon before the words; "" for none."""
        if name != self._icon_name:
            self._icon_name = name
            self.setIcon(icon(name, _ICON, role, gap=6) if name else icon("check", 1, role))
            self.setIconSize(QSize(_ICON + 6 if name else 0, _ICON))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, then its key."""
        super().paintEvent(event)
        if self._key:
            paint_key(QPainter(self), self.width() - 9, self.height() // 2, self._key)
