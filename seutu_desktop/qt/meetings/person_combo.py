"""A choice of one person: the body's own people first, then everybody else."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from seutu_desktop.domain.record import MeetingRecord

Choices = tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]
"""(id, name) of the body's people on the meeting's day, and of the others."""


def people_of(record: MeetingRecord) -> Choices:
    """Return who can prepare or present in a meeting."""
    directory = record.directory
    own = dict.fromkeys(each.person_id for each in directory.members(record.body.id, record.meeting.day))
    near = tuple((key, directory.name(key)) for key in own)
    far = tuple((key, person.name) for key, person in directory.people.items() if key not in own)
    return near, far


class PersonCombo(QComboBox):
    """`person_chosen` carries the id the user chose, empty for nobody."""

    person_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[Choices, str] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(110)
        self.activated.connect(lambda row: self.person_chosen.emit(self.itemData(row) or ""))

    def offer(self, choices: Choices, chosen: str, name: str = "") -> None:
        """Offer `choices` and show who is chosen; `name` names somebody who is not among them."""
        if self._offered != (choices, chosen):
            with QSignalBlocker(self):
                self._fill(choices, chosen, name)
            self._offered = (choices, chosen)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page and not the choice."""
        event.ignore()

    def _fill(self, choices: Choices, chosen: str, name: str) -> None:
        near, far = choices
        self.clear()
        self.addItem(self.tr("ei valittu"), "")
        self._add(near)
        if near and far:
            self.insertSeparator(self.count())
        self._add(far)
        if chosen and self.findData(chosen) < 0:
            self.addItem(name or self.tr("poistettu henkilö"), chosen)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    def _add(self, people: Iterable[tuple[str, str]]) -> None:
        for key, name in people:
            self.addItem(name, key)
