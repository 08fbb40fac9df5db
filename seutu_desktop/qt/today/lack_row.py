"""A line of the next meeting's card: what is missing, and the verb that leads there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.text_line import draw_text

_ICON = 16
_TEXT = 26


class LackRow(QAbstractButton):
    """One button for the whole line; read aloud as what is missing and what pressing does."""

    def __init__(self, text: str, remedy: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remedy = remedy
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(f"{text}. {remedy}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        return QSize(320, max(32, QFontMetrics(font("body")).height() + 12))

    def minimumSizeHint(self) -> QSize:
        """Return the least size it works in."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        paint_icon(painter, QRect(0, 0, _ICON, self.height()), "alert", "warn")
        room = QRect(_TEXT, 0, self.width() - _TEXT, self.height())
        used = draw_text(painter, room, self._remedy, font("button"), color("accent"), right=True)
        room.setRight(room.right() - used - 16)
        draw_text(painter, room, self.text(), font("body"), color("text"))
