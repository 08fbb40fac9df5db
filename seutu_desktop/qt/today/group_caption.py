"""The heading of a group of tasks: its name, and a quieter note."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.text_line import draw_text

_ABOVE, _BELOW = 14, 4
_ICON = 16
_GAP = 8


class GroupCaption(QWidget):
    """Painted as one: four widgets a group would cost the start 2 ms. What is late has its icon, in red."""

    def __init__(self, title: str, note: str, *, late: bool) -> None:
        super().__init__()
        self._title = title
        self._note = note
        self._late = late
        self.setAccessibleName(f"{title}, {note}" if note else title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def title(self) -> str:
        """The name of the group."""
        return self._title

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        return QSize(240, _ABOVE + self._line() + _BELOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        room = QRect(0, _ABOVE, self.width(), self._line())
        if self._late:
            paint_icon(painter, QRect(0, _ABOVE, _ICON, room.height()), "alert", "bad")
            room.setLeft(_ICON + _GAP)
        ink = color("bad" if self._late else "text")
        room.setLeft(room.left() + _GAP + draw_text(painter, room, self._title, font("list-strong"), ink))
        draw_text(painter, room, self._note, font("secondary"), color("text2"))

    def _line(self) -> int:
        return max(_ICON, QFontMetrics(font("list-strong")).height())
