"""A row of choices painted as one control, for delegates."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from seutu_desktop.qt.theme import color, font

_RADIUS = 6.0


def paint_segments(
    painter: QPainter, rect: QRect, words: Sequence[str], chosen: int, tones: Sequence[str] = ()
) -> None:
    """Draw `words` as equal parts of one outlined control; the `chosen` one (from 0, -1 for none) is filled.

    `tones` may give each part another token than "accent" for its fill: the token's own tint is the ground.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    shape = QPainterPath()
    shape.addRoundedRect(frame, _RADIUS, _RADIUS)
    painter.fillPath(shape, color("surface"))
    if chosen >= 0:
        painter.setClipPath(shape)
        tone = tones[chosen] if tones else "accent"
        painter.fillRect(segment_rect(rect, len(words), chosen), color(_GROUNDS.get(tone, f"{tone}_tint")))
        painter.setClipping(False)
    painter.setPen(QPen(color("control"), 1))
    painter.drawPath(shape)
    for index in range(1, len(words)):
        left = segment_rect(rect, len(words), index).left()
        painter.drawLine(left, rect.top() + 1, left, rect.bottom() - 1)
    for index, word in enumerate(words):
        _paint_word(painter, segment_rect(rect, len(words), index), word, chosen=index == chosen)
    painter.restore()


_GROUNDS = {"accent": "tint", "text2": "border"}


def segment_rect(rect: QRect, count: int, index: int) -> QRect:
    """Return the room of one of `count` parts."""
    left = rect.left() + rect.width() * index // count
    right = rect.left() + rect.width() * (index + 1) // count
    return QRect(left, rect.top(), right - left, rect.height())


def segment_at(rect: QRect, count: int, place: QPoint) -> int:
    """Return the part under `place`, -1 outside."""
    if not rect.contains(place):
        return -1
    return min(count - 1, (place.x() - rect.left()) * count // rect.width())


def _paint_word(painter: QPainter, rect: QRect, word: str, *, chosen: bool) -> None:
    painter.setFont(font("list-strong" if chosen else "list"))
    painter.setPen(color("on_tint" if chosen else "text2"))
    fitting = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, rect.width() - 6)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, fitting)
