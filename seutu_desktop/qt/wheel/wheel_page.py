"""The page with the wheel, or the month calendar, and below it zoom and the legend."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from seutu_desktop.pictures.colours import COLOURS, Scheme
from seutu_desktop.qt.theme import current_scheme
from seutu_desktop.qt.wheel.month_view import MonthView
from seutu_desktop.qt.wheel.view import WheelView
from seutu_desktop.qt.widgets.buttons import icon_button
from seutu_desktop.qt.widgets.styling import label


class Swatch(QWidget):
    """The bar of a school break, as in the wheel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(16, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        scheme = Scheme.DARK if current_scheme() == "dark" else Scheme.LIGHT
        QPainter(self).fillRect(self.rect(), QColor(COLOURS[scheme].breaks))


class WheelPage(QWidget):
    """Two ways to see the year. `month_shown` says whether the month calendar is shown."""

    month_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wheel = WheelView()
        self.month = MonthView()
        self._stack = QStackedWidget()
        self._zoom = label("100 %", "secondary", "text2")
        self._legend = QWidget()
        self._lay_out()
        self.wheel.zoomed.connect(lambda zoom: self._zoom.setText(f"{zoom} %"))

    @property
    def shows_month(self) -> bool:
        """Whether the month calendar is shown."""
        return self._stack.currentWidget() is self.month

    def show_month(self, on: bool) -> None:
        """Show the month calendar, or the wheel."""
        self._stack.setCurrentWidget(self.month if on else self.wheel)
        self._foot.setVisible(not on)

    def focus(self) -> None:
        """Put the keyboard into what is shown."""
        (self.month if self.shows_month else self.wheel).setFocus()

    def show_legend(self, breaks: bool) -> None:
        """Show the legend of school breaks where there are any."""
        self._legend.setVisible(breaks)

    def say(self, name: str, told: str) -> None:
        """Tell screen readers what the keyboard is on."""
        self.wheel.setAccessibleName(name)
        self.wheel.setAccessibleDescription(told)
        if told and self.wheel.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.wheel, told))

    def _lay_out(self) -> None:
        self._stack.addWidget(self.wheel)
        self._stack.addWidget(self.month)
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(24, 0, 24, 16)
        row.setSpacing(2)
        steps = (
            ("minus", self.tr("Pienennä"), self.wheel.zoom_out),
            ("plus", self.tr("Suurenna"), self.wheel.zoom_in),
            ("fit", self.tr("Sovita"), self.wheel.zoom_fit),
        )
        for place, (icon, name, act) in enumerate(steps):
            button = icon_button(icon, name, framed=True)
            button.clicked.connect(act)
            row.addWidget(button)
            if place == 0:
                row.addWidget(self._zoom)
        self._zoom.setMinimumWidth(52)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addStretch(1)
        row.addWidget(self._legend)
        self._legend_row()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)

    def _legend_row(self) -> None:
        row = QHBoxLayout(self._legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Swatch())
        row.addWidget(label(self.tr("koulujen loma"), "secondary", "text2"))
