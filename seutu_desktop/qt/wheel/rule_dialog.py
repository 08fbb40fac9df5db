"""Asks by what rule a body meets; the days it gives in the year planned are told while it is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from seutu_desktop.domain.date_rules import ALL_MONTHS, DateRule, Frequency, checked, dates_of
from seutu_desktop.domain.dates import short_day
from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.forms.ui_wheel_rule import Ui_WheelRule
from seutu_desktop.qt.language import weekday_names, window_language
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.wheel.month_picker import MonthPicker
from seutu_desktop.qt.wheel.words import nth_words
from seutu_desktop.services.plan_words import missing_words, rule_words

_NOT_JULY = tuple(month for month in ALL_MONTHS if month != 7)
_QUARTERLY = (2, 5, 8, 11)
_SHOWN = 6
_PARTS: Mapping[str, Frequency] = {
    "everyWeeks": Frequency.WEEKLY,
    "nth": Frequency.MONTH_WEEKDAY,
    "day": Frequency.MONTH_DAY,
}


@dataclass(frozen=True)
class Asked:
    """What the dialog begins with: the body's name, its rule, from when a change holds, the year."""

    body: str
    rule: DateRule
    since: date
    year: int


class RuleDialog(QDialog):
    """A rule that can be kept, or a sentence about why it cannot; it stays until it can."""

    def __init__(
        self,
        parent: QWidget | None,
        asked: Asked,
        today: Callable[[], date],
        sentence: Callable[[UserError], str],
    ) -> None:
        super().__init__(parent)
        self._asked, self._sentence = asked, sentence
        self._ui = Ui_WheelRule()
        self._ui.setupUi(self)
        self._months = MonthPicker()
        self._dress(today)
        self._fill(asked)
        self._connect()
        self._tell()
        self._ui.frequency.setFocus()

    def fields(self) -> dict[str, Any]:
        """Return the fields of the rule, as `planning.set_rule` takes them."""
        ui = self._ui
        start, end = ui.start.value(), ui.end.value()
        return {
            "frequency": ui.frequency.chosen(),
            "weekday": ui.weekday.chosen(),
            "nth": ui.nth.chosen(),
            "day": ui.day.value(),
            "every_weeks": ui.everyWeeks.value(),
            "months": self._months.months(),
            "start": start.isoformat("minutes") if start else "",
            "end": end.isoformat("minutes") if end else "",
            "place": ui.place.text().strip(),
            "valid_to": ui.until.value(),
            "confirmed": ui.confirmed.isChecked(),
        }

    def since(self) -> date | None:
        """Return the day the rule holds from, None while it is missing or wrong."""
        return None if self._ui.since.error() else self._ui.since.value()

    def accept(self) -> None:
        """Close with a rule that can be kept, or say what is wrong with it."""
        for line in self._lines():
            line.editingFinished.emit()  # what was set from outside (screen reader) is read only then
        if self._wrong() == "":
            super().accept()

    def _tell(self) -> None:
        """Say which days the rule gives in the year planned, or why it cannot be kept."""
        wrong = self._wrong()
        self._ui.error.say(wrong)
        self._ui.preview.setVisible(not wrong)
        self._ui.preview.setText("" if wrong else self._days(self._rule()))
        self._grow()

    def _grow(self) -> None:
        """Make room for a longer text; a dialog that is shown does not by itself."""
        needed = self._ui.column.totalHeightForWidth(self.width())
        if self.isVisible() and needed > self.height():
            self.resize(self.width(), needed)

    def _wrong(self) -> str:
        for field in (self._ui.since, self._ui.until, self._ui.start, self._ui.end):
            if field.error():
                return field.error()
        if self.since() is None:
            return self.tr("Kirjoita päivä, josta alkaen sääntö on voimassa.")
        if self._ui.start.value() is None or self._ui.end.value() is None:
            return self.tr("Kirjoita, milloin kokous alkaa ja päättyy.")
        try:
            checked(self._rule(), self._asked.body)
        except UserError as error:
            return self._sentence(error)
        return ""

    def _rule(self) -> DateRule:
        return replace(self._asked.rule, valid_from=self.since(), **self.fields())

    def _days(self, rule: DateRule) -> str:
        year, language = self._asked.year, window_language()
        days = dates_of(rule, year)
        shown = ", ".join(map(short_day, days[:_SHOWN]))
        more = Counts().more(len(days) - _SHOWN) if len(days) > _SHOWN else ""
        told = self.tr("Vuonna {0}: {1}").format(year, " ".join(filter(None, (shown, more))))
        none = self.tr("Vuonna {0} ei ole yhtään kokousta.").format(year)
        words, lacking = rule_words(rule, language), missing_words(rule, year, language)
        lines = (f"{words[:1].upper()}{words[1:]}. {told if days else none}", lacking)
        return "\n".join(filter(None, lines))

    def _show_parts(self) -> None:
        frequency = self._ui.frequency.chosen()
        for name, own in _PARTS.items():
            for part in (getattr(self._ui, name), getattr(self._ui, f"{name}Label")):
                part.setVisible(frequency is own)
        for part in (self._ui.weekday, self._ui.weekdayLabel):
            part.setVisible(frequency is not Frequency.MONTH_DAY)
        self._tell()

    def _pick(self, months: tuple[int, ...]) -> None:
        self._months.show_months(months)
        self._tell()

    def _lines(self) -> tuple[QLineEdit, ...]:
        ui = self._ui
        return (ui.start, ui.end, ui.since, ui.until)

    def _fill(self, asked: Asked) -> None:
        ui, rule = self._ui, asked.rule
        ui.frequency.choose(rule.frequency)
        ui.nth.choose(rule.nth)
        ui.weekday.choose(rule.weekday)
        ui.day.setValue(rule.day)
        ui.everyWeeks.setValue(rule.every_weeks)
        self._months.show_months(rule.months)
        ui.start.set_value(rule.starts)
        ui.end.set_value(rule.ends)
        ui.place.setText(rule.place)
        ui.since.set_value(asked.since)
        ui.until.set_value(rule.valid_to)
        ui.confirmed.setChecked(rule.confirmed)
        self._show_parts()

    def _connect(self) -> None:
        ui = self._ui
        ui.frequency.activated.connect(self._show_parts)
        for choice in (ui.nth, ui.weekday):
            choice.activated.connect(self._tell)
        for number in (ui.day, ui.everyWeeks):
            number.valueChanged.connect(self._tell)
        self._months.picked.connect(self._tell)
        for field in (ui.since, ui.until, ui.start, ui.end):
            field.changed.connect(self._tell)
            field.invalid.connect(self._tell)
        for button, months in (
            (ui.everyMonth, ALL_MONTHS),
            (ui.notJuly, _NOT_JULY),
            (ui.quarterly, _QUARTERLY),
        ):
            button.clicked.connect(lambda _=False, wanted=months: self._pick(wanted))
        ui.accept.clicked.connect(self.accept)
        ui.cancel.clicked.connect(self.reject)

    def _dress(self, today: Callable[[], date]) -> None:
        ui = self._ui
        apply_roles(self)
        question = self.tr("Kokousten päiväsääntö: {0}").format(self._asked.body)
        self.setWindowTitle(question)
        ui.heading.setText(question)
        ui.monthsSlot.addWidget(self._months)
        ui.column.insertStretch(ui.column.count() - 1, 1)
        ui.frequency.offer(self._frequencies())
        ui.nth.offer(nth_words())
        ui.weekday.offer([(name, day) for day, name in enumerate(weekday_names())])
        for number in (ui.day, ui.everyWeeks):
            number.lineEdit().setAccessibleName(number.accessibleName())
        for field in (ui.since, ui.until):
            field.use_today(today)

    def _frequencies(self) -> list[tuple[str, object]]:
        return [
            (self.tr("kuukauden viikonpäivänä"), Frequency.MONTH_WEEKDAY),
            (self.tr("kuukauden päivänä"), Frequency.MONTH_DAY),
            (self.tr("viikoittain"), Frequency.WEEKLY),
        ]
