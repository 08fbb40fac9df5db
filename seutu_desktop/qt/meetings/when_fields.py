"""The day, start and end of a meeting as three fields that check themselves."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from seutu_desktop.qt.widgets.date_field import DateField, TimeField
from seutu_desktop.qt.widgets.field import Field


class WhenFields(QObject):
    """`changed` when a valid day or time was entered."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._day, self._start, self._end = DateField(lambda: today), TimeField(), TimeField()
        self.day = Field(self.tr("Päivä"), self._day)
        self.start = Field(self.tr("Alkaa"), self._start)
        self.end = Field(self.tr("Päättyy"), self._end)
        for editor in (self._day, self._start, self._end):
            editor.changed.connect(self.changed)

    def show(self, start: datetime, end: datetime) -> None:
        """Show the times of a meeting."""
        self._day.set_value(start.date())
        self._start.set_value(start.time())
        self._end.set_value(end.time())

    def times(self) -> tuple[datetime, datetime] | None:
        """Return start and end, None while a field is empty or wrong."""
        day, start, end = self._day.value(), self._start.value(), self._end.value()
        if day is None or start is None or end is None or self._wrong():
            return None
        return datetime.combine(day, start), datetime.combine(day, end)

    def check(self) -> tuple[datetime, datetime] | None:
        """Return start and end, or say in the field what is wrong and return None."""
        for editor in (self._day, self._start, self._end):
            editor.editingFinished.emit()  # what was set from outside (screen reader) is read only then
        empty = (
            (self._day, self.day, self.tr("Kirjoita päivä muodossa 9.12.2026.")),
            (self._start, self.start, self.tr("Kirjoita kellonaika, esimerkiksi 9.00.")),
            (self._end, self.end, self.tr("Kirjoita kellonaika, esimerkiksi 11.30.")),
        )
        for editor, field, sentence in empty:
            if editor.error() or editor.value() is None:
                field.set_error(editor.error() or sentence)
                editor.setFocus()
                return None
        times = self.times()
        if times is not None and times[1] <= times[0]:
            self.end.set_error(self.tr("Kokous päättyy alkamisen jälkeen. Korjaa kellonaika."))
            self._end.setFocus()
            return None
        return times

    def set_enabled(self, enabled: bool) -> None:
        """Let the times be changed, or only read."""
        for editor in (self._day, self._start, self._end):
            editor.setReadOnly(not enabled)

    def _wrong(self) -> bool:
        return any(editor.error() for editor in (self._day, self._start, self._end))
