"""Fields for a date and a time that take what people type; impossible input stays and is explained."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.theme import color
from seutu_desktop.qt.widgets.finnish_input import (
    NoSuchDay,
    NotADate,
    finnish_date,
    finnish_time,
    parse_date,
    parse_time,
)
from seutu_desktop.qt.widgets.styling import set_style


class _CheckedLine(QLineEdit):
    """A line that checks what was typed when the user leaves it, and says so once per change."""

    invalid = Signal(str)  # the sentence, "" when the input is right again

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = ""
        self.editingFinished.connect(self._check)
        self.textEdited.connect(self._forgive)

    def error(self) -> str:
        """Return the sentence about what is typed, "" when it is right."""
        return self._error

    def _check(self) -> None:
        raise NotImplementedError

    def _forgive(self) -> None:
        # While the user corrects it, no red border; the check comes when they leave the field.
        self._say("")

    def _say(self, sentence: str) -> None:
        set_style(self, "state", "error" if sentence else "")
        if sentence != self._error:
            self._error = sentence
            self.setAccessibleDescription(sentence)
            self.invalid.emit(sentence)


class DateField(_CheckedLine):
    """A date typed freely ("9.12.", "9.12.2026", "ke 9.12.") or picked: Alt+Down opens the calendar.

    `changed` carries a `datetime.date` or None when the field was emptied; never for impossible input.
    `today` says what day it is, for dates typed without a year.
    """

    changed = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._value: date | None = None
        self._popup: _CalendarPopup | None = None
        self.setPlaceholderText(self.tr("pp.kk.vvvv"))
        self._pick = QAction(icon("today", 16), self.tr("Avaa kalenteri"), self)
        self._pick.triggered.connect(self.open_calendar)
        self.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)

    def value(self) -> date | None:
        """Return the last valid date, None when empty."""
        return self._value

    def set_value(self, value: date | None) -> None:
        """Show `value`; `changed` stays silent."""
        self._value = value
        self.setText(finnish_date(value) if value else "")
        self._say("")

    def open_calendar(self) -> None:
        """Show a month to pick from, below the field."""
        if self._popup is None:
            self._popup = _CalendarPopup(self)
            self._popup.picked.connect(self._picked)
        self._popup.show_below(self, self._value or self._today())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar at Alt+Down."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Down and not self.isReadOnly():
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def _picked(self, day: QDate) -> None:
        self.setText(f"{day.day()}.{day.month()}.{day.year()}")
        self._check()

    def _check(self) -> None:
        try:
            value = parse_date(self.text(), self._today()) if self.text().strip() else None
        except NoSuchDay as wrong:
            self._say(self.tr("Päivää {0} ei ole.").format(wrong.args[0]))
        except NotADate:
            self._say(self.tr("Kirjoita päivä muodossa 9.12.2026."))
        else:
            before = self._value
            self.set_value(value)
            if value != before:
                self.changed.emit(value)


class TimeField(_CheckedLine):
    """A time of day typed freely ("9", "9.30", "0930", "klo 9.30"). `changed` carries a time or None."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: time | None = None
        self.setPlaceholderText(self.tr("klo"))

    def value(self) -> time | None:
        """Return the last valid time, None when empty."""
        return self._value

    def set_value(self, value: time | None) -> None:
        """Show `value`; `changed` stays silent."""
        self._value = value
        self.setText(finnish_time(value) if value else "")
        self._say("")

    def _check(self) -> None:
        text = self.text().strip()
        value = parse_time(text) if text else None
        if text and value is None:
            self._say(self.tr("Kellonaikaa {0} ei ole. Kirjoita esimerkiksi 9.30.").format(text))
            return
        before = self._value
        self.set_value(value)
        if value != before:
            self.changed.emit(value)


class _CalendarPopup(QFrame):
    """A month that closes when a day is picked; Esc closes it without a change."""

    picked = Signal(QDate)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._month = QCalendarWidget()
        self._month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self._month.setAccessibleName(self.tr("Kalenteri"))
        self._month.clicked.connect(self._choose)
        self._month.activated.connect(self._choose)
        self._month.setMinimumSize(320, 240)
        self.setProperty("popup", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._month)

    def show_below(self, field: QWidget, day: date) -> None:
        """Open under `field` on the month of `day`."""
        self._color_days()
        self._month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.move(field.mapToGlobal(QPoint(0, field.height() + 2)))
        self.show()
        self._month.setFocus()

    def _color_days(self) -> None:
        # Qt paints weekends red, which here means late.
        for name, days in (("text2", (6, 7)), ("text", (1, 2, 3, 4, 5))):
            look = QTextCharFormat()
            look.setForeground(color(name))
            for number in days:
                self._month.setWeekdayTextFormat(Qt.DayOfWeek(number), look)
        head = QTextCharFormat()
        head.setForeground(color("text3"))
        self._month.setHeaderTextFormat(head)

    def _choose(self, day: QDate) -> None:
        if self.isVisible():  # Enter emits both signals
            self.hide()
            self.picked.emit(day)
