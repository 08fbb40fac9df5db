"""The stages of a thing in a row: done ✓, now a thick ring, coming a thin one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, font

_DISC = 16
_GAP = 8  # disc to word
_ROOM = 10  # around a line
_LINE = 40
_LEAST_LINE = 8
_STRETCH = 72


class Stepper(QWidget):
    """Stages in order with one current; not focusable, its state is read as its accessible name.

    When room is short the lines shorten first, then words of the stages other than the current one go.
    """

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._current = 0
        self._cancelled = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._describe()

    def set_current(self, index: int) -> None:
        """Make the stage `index` (from 0) the current one; those before it are done."""
        self._current, self._cancelled = index, ""
        self._describe()

    def set_cancelled(self, words: str, after: int = 0) -> None:
        """Show that the thing ended: the first `after` stages were done, then `words` ("Peruttu")."""
        self._current, self._cancelled = after, words
        self._describe()

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        return QSize(self._words_width(self._shown()) + self._lines(_LINE), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size it works in."""
        shown = self._shown()
        words = QFontMetrics(font("list-strong")).horizontalAdvance(shown[min(self._current, len(shown) - 1)])
        return QSize(len(shown) * _DISC + _GAP + words + self._lines(_LEAST_LINE), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self._shown()
        words = self._words_width(shown)
        all_words = words + self._lines(_LEAST_LINE) <= self.width()
        used = words if all_words else self.minimumSizeHint().width() - self._lines(_LEAST_LINE)
        line = (self.width() - used) // max(1, len(shown) - 1) - 2 * _ROOM
        line = max(_LEAST_LINE, min(line, _STRETCH))
        left = 0
        for index, text in enumerate(shown):
            if index:
                self._paint_line(painter, left + _ROOM, line, done=index <= self._current)
                left += line + 2 * _ROOM
            left = self._paint_step(painter, left, index, text if all_words or index == self._current else "")

    def _shown(self) -> tuple[str, ...]:
        return (*self._steps[: self._current], self._cancelled) if self._cancelled else self._steps

    def _paint_step(self, painter: QPainter, left: int, index: int, text: str) -> int:
        self._paint_disc(painter, QRectF(left, (self.height() - _DISC) / 2, _DISC, _DISC), index)
        left += _DISC
        if not text:
            return left
        face = self._font(index)
        width = QFontMetrics(face).horizontalAdvance(text)
        painter.setFont(face)
        ended = self._cancelled and index == self._current
        painter.setPen(color("bad" if ended else "text" if index == self._current else "text2"))
        painter.drawText(QRect(left + _GAP, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return left + _GAP + width

    def _paint_disc(self, painter: QPainter, disc: QRectF, index: int) -> None:
        if self._cancelled and index == self._current:
            paint_icon(painter, disc.toRect(), "slash", "bad")
            return
        done, now = index < self._current, index == self._current
        paint_stage(painter, disc, done=done, now=now, off=bool(self._cancelled))

    def _paint_line(self, painter: QPainter, left: int, width: int, *, done: bool) -> None:
        ink = "text3" if self._cancelled else "accent"
        painter.setPen(Qt.PenStyle.NoPen)  # not fillRect, which may take a gradient: 2 ms to wrap them all
        painter.setBrush(color(ink if done else "border"))
        painter.drawRect(QRectF(left, self.height() / 2 - 1, width, 2))

    def _font(self, index: int) -> QFont:
        return font("list-strong" if index == self._current else "list")

    def _words_width(self, shown: tuple[str, ...]) -> int:
        widths = (QFontMetrics(self._font(i)).horizontalAdvance(t) for i, t in enumerate(shown))
        return sum(widths) + len(shown) * (_DISC + _GAP) + 2

    def _lines(self, length: int) -> int:
        return (len(self._shown()) - 1) * (length + 2 * _ROOM)

    def _height(self) -> int:
        return max(_DISC + 4, QFontMetrics(font("list-strong")).height() + 2)

    def _describe(self) -> None:
        done = ", ".join(self._steps[: self._current])
        if self._cancelled:
            name = self._cancelled
        else:
            name = self.tr("Vaihe {0}/{1}: {2}").format(
                self._current + 1, len(self._steps), self._steps[self._current]
            )
        finished = self.tr("Tehty: {0}").format(done)
        self.setAccessibleName(f"{name}. {finished}" if done else name)
        self.updateGeometry()
        self.update()


def paint_stage(painter: QPainter, disc: QRectF, *, done: bool, now: bool, off: bool = False) -> None:
    """Draw the disc of a stage: done ✓, now a thick ring, else a thin one; `off` where the thing ended."""
    accent = color("text3" if off else "accent")
    if done:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(disc)
        _paint_tick(painter, disc, color("surface" if off else "on_accent"))
        return
    width = 5.0 if now else 1.2
    painter.setPen(QPen(accent if now else color("control"), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(disc.adjusted(width / 2, width / 2, -width / 2, -width / 2))


def _paint_tick(painter: QPainter, disc: QRectF, ink: QColor) -> None:
    pen = QPen(ink, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    points = [QPointF(disc.left() + x, disc.top() + y) for x, y in ((4.8, 8.3), (7.1, 10.6), (11.4, 5.8))]
    painter.drawPolyline(points)
