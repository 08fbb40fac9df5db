"""Targets by impact and effort: those above the diagonal give more than they take."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from seutu_desktop.qt.theme import color, font
from seutu_desktop.services.assessment_view import Card

_SCALE = 5
_HEIGHT = 190
_RADIUS = 9.0


class ImpactPlot(QWidget):
    """Each target is its number in the list at the place of its impact (up) and effort (right)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spots: dict[tuple[int, int], list[int]] = {}
        self._chosen = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cards(self, cards: Sequence[Card], chosen: str) -> None:
        """Show the targets in the order of their list; `chosen` is the finding now in the form."""
        spots: dict[tuple[int, int], list[int]] = defaultdict(list)
        told: list[str] = []
        for at, each in enumerate(cards, 1):
            found = each.finding
            if found.impact is not None and found.effort is not None:
                spots[(found.effort, found.impact)].append(at)
                words = self.tr("{0}: vaikutus {1}, työmäärä {2}")
                told.append(words.format(found.text, found.impact, found.effort))
        self._spots = dict(spots)
        self._chosen = next((at for at, each in enumerate(cards, 1) if each.finding.id == chosen), -1)
        self.setAccessibleName(". ".join(told) or self.tr("Yhdelläkään kohteella ei ole molempia arvoja."))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size wanted."""
        return QSize(360, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        foot = QFontMetrics(font("caption")).height() + 4
        field = QRectF(22, 2, min(self.width() - 24, 300), self.height() - foot - 4)
        self._paint_ground(painter, field, foot)
        for (effort, impact), numbers in self._spots.items():
            x = field.left() + (effort - 0.5) * field.width() / _SCALE
            y = field.bottom() - (impact - 0.5) * field.height() / _SCALE
            self._paint_spot(painter, QPointF(x, y), numbers)

    def _paint_ground(self, painter: QPainter, field: QRectF, foot: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("hover"))
        painter.drawRoundedRect(field, 4, 4)
        painter.setPen(QPen(color("border"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(field.bottomLeft(), field.topRight())
        painter.setFont(font("caption"))
        painter.setPen(color("text2"))
        for at in range(_SCALE):
            x = field.left() + at * field.width() / _SCALE
            y = field.bottom() - (at + 1) * field.height() / _SCALE
            middle = Qt.AlignmentFlag.AlignCenter
            painter.drawText(QRectF(x, field.bottom(), field.width() / _SCALE, foot), middle, str(at + 1))
            painter.drawText(QRectF(0, y, 18, field.height() / _SCALE), middle, str(at + 1))
        inner = field.adjusted(8, 4, -8, -4).toRect()
        painter.setPen(color("text3"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignTop), self.tr("vaikutus ↑"))
        side = int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        painter.drawText(inner, side, self.tr("työmäärä →"))

    def _paint_spot(self, painter: QPainter, middle: QPointF, numbers: list[int]) -> None:
        words = ", ".join(str(each) for each in numbers)
        metrics = QFontMetrics(font("caption-strong"))
        width = max(2 * _RADIUS, metrics.horizontalAdvance(words) + 10)
        spot = QRectF(middle.x() - width / 2, middle.y() - _RADIUS, width, 2 * _RADIUS)
        strong = self._chosen in numbers
        painter.setPen(QPen(color("accent"), 1.2))
        painter.setBrush(color("accent" if strong else "surface"))
        painter.drawRoundedRect(spot, _RADIUS, _RADIUS)
        painter.setFont(font("caption-strong"))
        painter.setPen(color("on_accent" if strong else "text"))
        painter.drawText(QRect(spot.toRect()), Qt.AlignmentFlag.AlignCenter, words)
