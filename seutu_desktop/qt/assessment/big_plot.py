"""The plot of the chosen criterion, large; its words are its accessible name."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from seutu_desktop.domain.scores import Tally
from seutu_desktop.qt.assessment.plot import LARGE, SCORES, paint_plot
from seutu_desktop.qt.assessment.words import plot_words
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.text_line import draw_text

_HEIGHT = 112
_EMPTY = Tally(0, too_few=True)


class BigPlot(QWidget):
    """Shows a tally, or says that there are too few answers to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tally = _EMPTY
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tally(self, tally: Tally, fewest: int) -> None:
        """Show another tally; with fewer than `fewest` answers there are no dots."""
        self._tally = tally
        self.setAccessibleName(plot_words(tally, fewest))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size wanted."""
        return QSize(360, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(self.width(), SCORES * 72)
        paint_plot(painter, QRect((self.width() - width) // 2, 0, width, self.height()), self._tally, LARGE)
        if self._tally.too_few:
            words = self.tr("Liian vähän vastauksia näytettäväksi")
            place = self.rect().adjusted(0, 0, 0, -24)
            used = painter.fontMetrics().horizontalAdvance(words)
            place.setLeft(max(0, (place.width() - used) // 2 - 8))
            draw_text(painter, place, words, font("secondary"), color("text2"))
