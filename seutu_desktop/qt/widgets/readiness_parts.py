"""The parts of a readiness view: the bar of segments and its rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.styling import IconView, label

_ICON = 16


class SegmentBar(QWidget):
    """One segment per part, filled when ready, hatched when missing. `dots` makes small squares."""

    def __init__(self, parent: QWidget | None = None, *, dots: bool = False) -> None:
        super().__init__(parent)
        self._segments: tuple[bool, ...] = ()
        self._dots = dots
        horizontal = QSizePolicy.Policy.Fixed if dots else QSizePolicy.Policy.Expanding
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)

    def set_segments(self, segments: Sequence[bool]) -> None:
        """Show the parts, True for ready."""
        self._segments = tuple(segments)
        self.setAccessibleName(self.tr("{0} / {1} valmiina").format(sum(segments), len(segments)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        return QSize(len(self._segments) * 8 if self._dots else 120, 6)

    def minimumSizeHint(self) -> QSize:
        """Return the least size it works in."""
        return QSize(self.sizeHint().width() if self._dots else 40, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        if not self._segments:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / len(self._segments)
        gap = 2.0 if self._dots else max(0.0, min(3.0, step / 3))
        for index, ready in enumerate(self._segments):
            last = index == len(self._segments) - 1 and not self._dots
            width = step - (0 if last else gap)
            paint_segment(painter, QRectF(index * step, 0, width, self.height()), ready)


def paint_segment(painter: QPainter, rect: QRectF, ready: bool) -> None:
    """Draw one segment: filled when ready, hatched in the warning colour when missing."""
    shape = QPainterPath()
    shape.addRoundedRect(rect, 1.5, 1.5)
    if ready:
        painter.fillPath(shape, color("accent"))
        return
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(rect, color("warn_tint"))
    painter.setPen(QPen(color("warn"), 1.5))
    height = rect.height()
    left = rect.left() - height
    while left < rect.right():
        painter.drawLine(int(left), int(rect.bottom()), int(left + height), int(rect.top()))
        left += 4
    painter.restore()


class MissingRow(QAbstractButton):
    """A missing thing that leads to its field; the current one stands on the warning tint."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = False
        self.setText(text)
        self.setToolTip(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_current(self, current: bool) -> None:
        """Mark the row as the one the user is working on."""
        self._current = current
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        metrics = QFontMetrics(font("secondary"))
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _ICON + 24, max(28, metrics.height() + 10))

    def minimumSizeHint(self) -> QSize:
        """Return the least size it works in."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "warn_tint" if self._current else "hover" if self.underMouse() else ""
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(ground))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        height = self.height()
        paint_icon(painter, QRect(8, 0, _ICON, height), "alert", "warn")
        paint_icon(painter, QRect(self.width() - 8 - 14, 0, 14, height), "right", "text3")
        painter.setFont(font("secondary"))
        painter.setPen(color("text"))
        room = QRect(8 + _ICON + 9, 0, self.width() - 2 * 8 - 14 - _ICON - 17, height)
        fitting = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, fitting)


def done_row(text: str) -> QWidget:
    """Return a row for a thing in order: a tick and its words."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(8, 5, 0, 5)
    line.setSpacing(9)
    line.addWidget(IconView("check", _ICON, "ok"), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(text, "secondary", "text2", wrap=True), 1)
    return row
