"""Tabs with a count beside the word, as in "Toimenpiteet 3"."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from seutu_desktop.qt.theme import color, font

_BETWEEN = 24
_BADGE_GAP = 8


class CountTabs(QTabBar):
    """A tab bar: the current tab is strong and underlined, counts stand in grey rounds.

    Ctrl+PgUp and Ctrl+PgDn are the window's; Left and Right move while it has the keyboard.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[int, int] = {}
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFont(font("list-strong"))

    def set_count(self, index: int, count: int) -> None:
        """Show `count` beside the word of tab `index`; 0 shows none."""
        self._counts[index] = count
        words = self.tabText(index)
        self.setAccessibleTabName(index, f"{words}, {count}" if count else words)
        self.setIconSize(self.iconSize())  # makes the bar measure its tabs again
        self.updateGeometry()
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        """Return the room a tab needs, its count included."""
        words = QFontMetrics(font("list-strong")).horizontalAdvance(self.tabText(index))
        count = self._counts.get(index, 0)
        badge = _BADGE_GAP + self._badge_width(count) if count else 0
        height = QFontMetrics(font("list-strong")).height() + 20
        return QSize(words + badge + _BETWEEN, height)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return the same room: tabs are never squeezed."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            self._paint_tab(painter, index, self.tabRect(index).adjusted(0, 0, -_BETWEEN, 0))

    def _paint_tab(self, painter: QPainter, index: int, rect: QRect) -> None:
        current = index == self.currentIndex()
        hovered = rect.contains(self.mapFromGlobal(self.cursor().pos())) and self.underMouse()
        painter.setFont(font("list-strong" if current else "button"))
        painter.setPen(color("text" if current or hovered else "text2"))
        if not self.isTabEnabled(index):
            painter.setPen(color("disabled"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.tabText(index))
        if current:
            painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), color("accent"))
            if self.hasFocus():
                painter.setPen(color("focus"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 4.5, -0.5, -5.5), 4, 4)
        count = self._counts.get(index, 0)
        if count:
            self._paint_badge(painter, rect, count)

    def _paint_badge(self, painter: QPainter, rect: QRect, count: int) -> None:
        face = font("caption-strong")
        height = QFontMetrics(face).height() + 2
        width = self._badge_width(count)
        badge = QRect(rect.right() - width + 1, rect.center().y() - height // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("hover"))
        painter.drawRoundedRect(QRectF(badge), height / 2, height / 2)
        painter.setFont(face)
        painter.setPen(color("text2"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(count))

    def _badge_width(self, count: int) -> int:
        metrics = QFontMetrics(font("caption-strong"))
        return max(metrics.height() + 4, metrics.horizontalAdvance(str(count)) + 14)
