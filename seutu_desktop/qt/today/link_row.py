"""A row that leads somewhere: a day or an icon, a title, and a quieter second line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.text_line import draw_text

_ICON = 18
_LEAD = 80
_INDENT = 30


class LinkRow(QAbstractButton):
    """A button that looks like a row of a list; its accessible name is all its words."""

    def __init__(
        self, title: str, second: str = "", *, lead: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._second = second
        self._lead = lead
        self._icon = icon
        self.setText(title)
        self.setToolTip(title)
        self.setAccessibleName(", ".join(part for part in (lead, title, second) if part))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        height = QFontMetrics(font("body")).height()
        if self._second:
            height += QFontMetrics(font("secondary")).height() + 2
        return QSize(260, height + 14)

    def minimumSizeHint(self) -> QSize:
        """Return the least size it works in."""
        return QSize(140, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        left = self._paint_lead(painter)
        line = QFontMetrics(font("body")).height()
        room = QRect(left, 7, self.width() - left - 4, line)
        draw_text(painter, room, self.text(), font("body"), color("text"))
        if self._second:
            room = QRect(left, 7 + line + 2, room.width(), QFontMetrics(font("secondary")).height())
            draw_text(painter, room, self._second, font("secondary"), color("text2"))

    def _paint_lead(self, painter: QPainter) -> int:
        line = QFontMetrics(font("body")).height()
        if self._icon:
            paint_icon(painter, QRect(2, 7, _ICON, self.height() - 14), self._icon, "text2")
            return _INDENT
        if self._lead:
            draw_text(painter, QRect(0, 7, _LEAD - 8, line), self._lead, font("secondary"), color("text2"))
            return _LEAD
        return 0
