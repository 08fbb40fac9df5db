"""A row of choices painted as one control, for delegates."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen

from seutu_desktop.qt.theme import color, font

_RADIUS = 6.0


def paint_segments(
    painter: QPainter, rect: QRect, words: Sequence[str], chosen: int, tones: Sequence[str] = ()
) -> None:
    """Draw `words` as parts of one outlined control; the `chosen` one (from 0, -1 for none) is filled.

    `tones` may give each part another token than "accent" for its fill: the token's own tint is the ground.
    """
    parts = segment_rects(rect, words)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    shape = QPainterPath()
    shape.addRoundedRect(frame, _RADIUS, _RADIUS)
    painter.fillPath(shape, color("surface"))
    if chosen >= 0:
        painter.setClipPath(shape)
        tone = tones[chosen] if tones else "accent"
        painter.fillRect(parts[chosen], color(_GROUNDS.get(tone, f"{tone}_tint")))
        painter.setClipping(False)
    painter.setPen(QPen(color("control"), 1))
    painter.drawPath(shape)
    for part in parts[1:]:
        painter.drawLine(part.left(), rect.top() + 1, part.left(), rect.bottom() - 1)
    for index, (part, word) in enumerate(zip(parts, words, strict=True)):
        _paint_word(painter, part, word, chosen=index == chosen)
    painter.restore()


_GROUNDS = {"accent": "tint", "text2": "border"}


def segment_rects(rect: QRect, words: Sequence[str]) -> list[QRect]:
    """Return the room of each part: what its word needs, and an equal share of the rest."""
    metrics = QFontMetrics(font("list-strong"))
    needs = [metrics.horizontalAdvance(word) for word in words]
    spare = (rect.width() - sum(needs)) / len(words)
    ends = [round(rect.left() + sum(needs[:count]) + spare * count) for count in range(len(words) + 1)]
    return [QRect(left, rect.top(), right - left, rect.height()) for left, right in pairwise(ends)]


def segment_at(rect: QRect, words: Sequence[str], place: QPoint) -> int:
    """Return the part under `place`, -1 outside."""
    found = (at for at, part in enumerate(segment_rects(rect, words)) if part.contains(place))
    return next(found, -1)


def _paint_word(painter: QPainter, rect: QRect, word: str, *, chosen: bool) -> None:
    painter.setFont(font("list-strong" if chosen else "list"))
    painter.setPen(color("on_tint" if chosen else "text2"))
    fitting = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, rect.width() - 6)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, fitting)
