"""Painting of answers as dots over a scale 0–5: the range as a band, the median as a mark above it."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPolygonF

from seutu_desktop.domain.scores import LEAST, MOST, Tally
from seutu_desktop.qt.theme import color, font

SCORES = MOST - LEAST + 1
_REACH = 0.42  # how far the band goes past its outermost scores, in steps


@dataclass(frozen=True)
class PlotStyle:
    """Sizes in px: a dot's radius, the room of a dot, and how high the median's mark is."""

    radius: float
    pitch: float
    mark: float
    columns: int


SMALL = PlotStyle(2.9, 7, 4.5, 2)
LARGE = PlotStyle(5, 14, 7, 3)


def paint_plot(painter: QPainter, rect: QRect, tally: Tally, style: PlotStyle = SMALL) -> None:
    """Draw the plot into `rect`: figures of the scale at its foot, the rest above them."""
    metrics = QFontMetrics(font("caption"))
    field = QRectF(rect).adjusted(0, 0, 0, -metrics.height() - 1)
    _paint_scale(painter, rect, metrics.height())
    if tally.low is None or tally.high is None or tally.median is None:
        return
    step = field.width() / SCORES
    left = field.left() + (tally.low + 0.5 - _REACH) * step
    width = (tally.high - tally.low + 2 * _REACH) * step
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("hover"))
    painter.drawRoundedRect(QRectF(left, field.top(), width, field.height()), 3, 3)
    _paint_dots(painter, field, tally.counts, style)
    _paint_median(painter, field.left() + (tally.median + 0.5) * step, field.top() + 1, style.mark)


def _paint_scale(painter: QPainter, rect: QRect, height: int) -> None:
    painter.setFont(font("caption"))
    painter.setPen(color("text2"))
    step = rect.width() / SCORES
    for score in range(SCORES):
        place = QRectF(rect.left() + score * step, rect.bottom() - height + 1, step, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(score))


def _paint_dots(painter: QPainter, field: QRectF, counts: tuple[int, ...], style: PlotStyle) -> None:
    """Stack the dots of each score from the foot; a tall stack grows wider, and then smaller."""
    step = field.width() / SCORES
    room = field.height() - style.mark - 5
    most = max(counts, default=0)
    columns, pitch = style.columns, style.pitch
    while ceil(most / columns) * pitch > room and (columns + 1) * pitch <= step - 2:
        columns += 1
    while ceil(most / columns) * pitch > room and pitch > 2.5:
        pitch *= 0.9
        columns = max(columns, int((step - 2) // pitch))
    radius = style.radius * pitch / style.pitch
    painter.setBrush(color("accent"))
    for score, count in enumerate(counts):
        middle = field.left() + (score + 0.5) * step
        for row in range(ceil(count / columns)):
            here = min(columns, count - row * columns)
            y = field.bottom() - 3 - radius - row * pitch
            for at in range(here):
                painter.drawEllipse(QPointF(middle + (at - (here - 1) / 2) * pitch, y), radius, radius)


def _paint_median(painter: QPainter, x: float, top: float, size: float) -> None:
    painter.setBrush(color("text"))
    corners = [QPointF(x - size * 0.8, top), QPointF(x + size * 0.8, top), QPointF(x, top + size)]
    painter.drawPolygon(QPolygonF(corners))
