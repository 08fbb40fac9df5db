"""The school breaks and other closures of a year as rows: name, kind, days, whether agreed on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from seutu_desktop.domain.closures import BreakKind, CalendarBreak
from seutu_desktop.qt.bound_form import BoundForm, Choice, DayField
from seutu_desktop.qt.settings.lines import Lines
from seutu_desktop.qt.widgets.buttons import icon_button
from seutu_desktop.qt.widgets.field import FieldError
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.services.breaks import key_of

_NAMES = ("name", "kind", "first", "last", "confirmed")
_DAY = 122


class BreakLines(Lines):
    """The rows of one year."""

    _year = 0

    def show_breaks(self, breaks: Sequence[CalendarBreak], year: int) -> None:
        """Show the closures of a year; a day typed without a year is of that year."""
        self._year = year
        lines = [(key_of(each), {name: getattr(each, name) for name in _NAMES}) for each in breaks]
        self.show_lines(lines, [key_of(replace(each, id="")) for each in breaks])

    def build(self, page: QWidget, form: BoundForm, count: int) -> list[dict[str, QWidget]]:
        """Lay the closures out under their headings."""
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        names = self._names()
        for column, words in enumerate(names if count else ()):
            grid.addWidget(label(words, "caption", "text2"), 0, column)
        if not count:
            grid.addWidget(label(self.tr("Vuodella ei ole lomia."), "body", "text3"), 0, 0)
        return [self._row(grid, form, row, names) for row in range(count)]

    def _row(self, grid: QGridLayout, form: BoundForm, row: int, names: Sequence[str]) -> dict[str, QWidget]:
        line, kind, first, last = QLineEdit(), Choice(), DayField(), DayField()
        confirmed, remove = QCheckBox(), icon_button("x", self.tr("Poista loma"), size=14)
        errors = [FieldError() for _ in range(3)]
        kind.offer(self._kinds())
        fields = {"name": line, "kind": kind, "first": first, "last": last, "confirmed": confirmed}
        for widget, words in zip(fields.values(), names, strict=True):
            widget.setAccessibleName(words)
        form.line(f"{row}.name", line, errors[0])
        form.choice(f"{row}.kind", kind)
        for name, field, error in (("first", first, errors[1]), ("last", last, errors[2])):
            form.day(f"{row}.{name}", field, error)
            field.use_today(lambda: date(self._year, 7, 1))
            field.setFixedWidth(_DAY)
        form.check(f"{row}.confirmed", confirmed)
        remove.clicked.connect(lambda: self._ask_remove(row))
        top = 1 + 4 * row
        for column, widget in enumerate((*fields.values(), remove)):
            grid.addWidget(widget, top, column)
        for place, error in enumerate(errors, start=1):
            grid.addWidget(error, top + place, 0, 1, 6)
        return {**fields, "remove": remove}

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Nimi"),
            self.tr("Laji"),
            self.tr("Ensimmäinen päivä"),
            self.tr("Viimeinen päivä"),
            self.tr("Vahvistettu"),
        )

    def _kinds(self) -> list[tuple[str, object]]:
        return [
            (self.tr("koulujen loma"), BreakKind.SCHOOL_BREAK),
            (self.tr("lukukausi alkaa"), BreakKind.TERM_START),
            (self.tr("muu"), BreakKind.OTHER),
        ]
