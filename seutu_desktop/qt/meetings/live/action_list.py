"""What was agreed in the §: a row for each action and one that adds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seutu_desktop.domain.meetings import Action
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.qt.meetings.live.action_row import ActionLine, ActionRow
from seutu_desktop.qt.meetings.person_combo import Choices, people_of
from seutu_desktop.qt.widgets.styling import separator


class ActionList(QWidget):
    """`committed` carries (key or "", text, owner id, due), `removed` a key."""

    committed = Signal(str, str, str, object)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today: Callable[[], date] = date.today
        self._rows: list[tuple[ActionRow, QWidget]] = []
        self._adder: ActionRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 0)
        self._column.setSpacing(0)

    def set_today(self, today: Callable[[], date]) -> None:
        """Say what day it is, for dates typed without a year."""
        self._today = today

    def show_actions(self, record: MeetingRecord, item_id: str, *, editable: bool) -> None:
        """Show the actions of a matter."""
        choices = owners_of(record)
        lines = [action_line(record, each) for each in record.actions_of(item_id)]
        while len(self._rows) < len(lines):
            self._add_row()
        for (row, line), shown in zip(self._rows, [*lines, *[None] * len(self._rows)], strict=False):
            if shown is not None:
                row.show_line(shown, choices, editable=editable)
            row.setVisible(shown is not None)
            line.setVisible(shown is not None)
        adder = self._add_field()
        adder.show_line(ActionLine(), choices, editable=editable)
        adder.setVisible(editable)

    def add(self) -> None:
        """Open the row that adds (Ctrl+T)."""
        self._add_field().edit()

    def flush(self) -> None:
        """Store what is being typed."""
        for row in self._every():
            if row.editing():
                row.commit()

    def close_fields(self) -> None:
        """Store what is being typed and show words again, before another matter is shown."""
        for row in self._every():
            if row.editing():
                row.close_fields()

    def rows(self) -> list[ActionRow]:
        """Return the rows shown, the one that adds last."""
        return [row for row in self._every() if not row.isHidden()]

    def _every(self) -> list[ActionRow]:
        return [row for row, _ in self._rows] + ([self._adder] if self._adder else [])

    def _add_row(self) -> None:
        row, line = self._row(), separator()
        place = 2 * len(self._rows)
        self._column.insertWidget(place, row)
        self._column.insertWidget(place + 1, line)
        self._rows.append((row, line))

    def _add_field(self) -> ActionRow:
        if self._adder is None:
            self._adder = self._row()
            self._column.addWidget(self._adder)
        return self._adder

    def _row(self) -> ActionRow:
        row = ActionRow(lambda: self._today(), self)
        row.committed.connect(self.committed)
        row.removed.connect(self.removed)
        return row


def action_line(record: MeetingRecord, action: Action) -> ActionLine:
    """Return an action as a row shows it."""
    directory = record.directory
    name = directory.name(action.owner_id) or directory.municipality_name(action.owner_municipality_id)
    owner = action.owner_id or action.owner_municipality_id or ""
    return ActionLine(action.id, action.text, owner, name, action.due, action.done_on is not None)


def owners_of(record: MeetingRecord) -> Choices:
    """Return who can own an action: the body's people, its municipalities, then everybody else."""
    near, far = people_of(record)
    members = record.directory.members(record.body.id, record.meeting.day)
    towns = dict.fromkeys(each.municipality_id for each in members if each.municipality_id)
    named = tuple((key, record.directory.municipality_name(key)) for key in towns)
    return near, (*named, *far)
