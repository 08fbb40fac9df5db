"""The first whole year as a wheel beside the steps: its months, its rings, and when the group would meet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seutu_desktop.domain.dates import short_day
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.services.first_year import FirstYear

SIDE = 472
_RADIUS = 236.0
_TOP = 60
_DAYS_TOLD = 3


class YearPreview(QWidget):
    """A wheel over two lines of words; it is drawn when it is first painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wheel = _Wheel()
        self._title = label("", "section")
        self._words = label("", "secondary", "text2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _TOP, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._wheel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(14)
        for each in (self._title, self._words):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(each)
        column.addStretch(1)

    def show_year(self, year: FirstYear) -> None:
        """Show a year."""
        self._wheel.show_year(year)
        held = Counts().meetings(len(year.days))
        self._title.setText(self.tr("Vuosi {0}: {1}").format(year.content.year.name, held))
        first = self.tr("Ensimmäinen {0}").format(short_day(year.days[0])) if year.days else ""
        clashing = ", ".join(map(short_day, year.clashing[:_DAYS_TOLD]))
        free = self.tr("Mikään päivä ei osu pyhään.")
        told = self.tr("Pyhän lähelle osuu {0}.").format(clashing)
        later = self.tr("Päivät vahvistetaan, kun vuosi suunnitellaan.")
        self._words.setText(f"{first} {told if clashing else free}\n{later}".strip())


class _Wheel(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._year: FirstYear | None = None
        self._kept: QPixmap | None = None
        self.setFixedSize(SIDE, SIDE)

    def show_year(self, year: FirstYear) -> None:
        from seutu_desktop.pictures.wheel import alternative_text

        if year != self._year:
            self._year, self._kept = year, None
            self.setAccessibleName(alternative_text(year.content))
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._kept = None  # light and dark have colours of their own
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._year is not None:
            self._kept = self._kept or _drawn(self._year, self.devicePixelRatioF())
            QPainter(self).drawPixmap(QRectF(self.rect()), self._kept, QRectF(self._kept.rect()))


def _drawn(year: FirstYear, dots: float) -> QPixmap:
    from seutu_desktop.pictures.wheel import wheel_parts
    from seutu_desktop.qt.wheel.painter import paint
    from seutu_desktop.qt.wheel.scene import laid_out

    wheel = laid_out(year.content, _RADIUS)
    made = QPixmap(round(SIDE * dots), round(SIDE * dots))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.scale(dots, dots)
    painter.translate(SIDE / 2, SIDE / 2)
    paint(painter, wheel_parts(wheel.layout, wheel.colours))
    painter.end()
    return made
