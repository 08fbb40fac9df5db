"""One line of text, painted. Apart from rows.py, whose QStyle costs 4 ms of the start."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter


def draw_text(
    painter: QPainter, rect: QRect, text: str, face: QFont, ink: QColor, *, right: bool = False
) -> int:
    """Draw one line of `text` centred on the height of `rect`, elided to fit; return the width it took."""
    metrics = QFontMetrics(face)
    fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.setFont(face)
    painter.setPen(ink)
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, fitting)
    return min(rect.width(), metrics.horizontalAdvance(fitting))
