"""Small helpers that every widget here uses."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import font


def set_style(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property that the style sheet asks for, and restyle `widget` if it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def label(text: str = "", role: str = "body", tone: str = "text", *, wrap: bool = False) -> QLabel:
    """Return a label in a text role (`theme.font`) and a colour token (text, text2, text3, ok, warn, bad)."""
    made = QLabel(text)
    made.setFont(font(role))
    made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    return made


def separator() -> QFrame:
    """Return a horizontal hairline."""
    line = QFrame()
    line.setProperty("line", "true")
    line.setFixedHeight(1)
    return line


class IconView(QWidget):
    """One icon, decoration beside text that says the same, so it has no accessible name."""

    def __init__(self, name: str, size: int = 18, role: str = "text2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._role = role
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, role: str) -> None:
        """Show another icon or colour."""
        self._name, self._role = name, role
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        paint_icon(painter, QRect(0, 0, self.width(), self.height()), self._name, self._role)
