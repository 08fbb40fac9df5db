"""What was written beside the scores, without names: the score as a badge, the words beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from seutu_desktop.qt.theme import color, font
from seutu_desktop.services.assessment_view import Evidence

SHORT = 3
"""How many are shown before all are asked for."""

_BADGE, _GAP, _BETWEEN = 22, 12, 10


class EvidenceList(QWidget):
    """The words are its accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Evidence, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_evidence(self, lines: Sequence[Evidence]) -> None:
        """Show these, in their order."""
        self._lines = tuple(lines)
        told = (f"{'–' if each.score is None else each.score}: {each.text}" for each in self._lines)
        self.setAccessibleName(". ".join(told))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the words at the present width."""
        return QSize(360, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size it works in."""
        return QSize(160, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the new width asks for."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0
        for each in self._lines:
            height = self._line_height(each)
            badge = QRectF(0, top, _BADGE, _BADGE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(badge, 4, 4)
            painter.setPen(color("text"))
            painter.setFont(font("caption-strong"))
            score = "–" if each.score is None else str(each.score)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, score)
            painter.setFont(font("list"))
            left = _BADGE + _GAP
            place = QRect(left, top + 2, self.width() - left, height)
            painter.drawText(place, int(Qt.TextFlag.TextWordWrap), each.text)
            top += height + _BETWEEN

    def _line_height(self, each: Evidence) -> int:
        room = QRect(0, 0, max(60, self.width() - _BADGE - _GAP), 10_000)
        words = QFontMetrics(font("list")).boundingRect(room, int(Qt.TextFlag.TextWordWrap), each.text)
        return max(_BADGE, words.height() + 3)

    def _height(self) -> int:
        return sum(self._line_height(each) + _BETWEEN for each in self._lines)

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())
