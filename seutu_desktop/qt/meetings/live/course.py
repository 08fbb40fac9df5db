"""The course of the meeting: it begins, takes up its matters, gets a late one, its times are set right."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import QObject, Signal

from seutu_desktop.domain.meetings import Meeting
from seutu_desktop.qt.actions import Actions
from seutu_desktop.services import agenda, live, meetings, minutes


class Course(QObject):
    """Writes how the meeting goes on; `told` says in words what was done."""

    told = Signal(str)

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions

    def begin(self, meeting_id: str) -> bool:
        """Begin the meeting now, with its first matter; return whether it began."""
        begun = self._actions.perform(live.start, meeting_id, self._actions.now()) is not None
        if begun:
            self.told.emit(self.tr("Kokous alkoi"))
        return begun

    def mark_everybody(self, meeting_id: str) -> None:
        """Mark everybody unmarked as present."""
        if self._actions.perform(minutes.mark_everybody, meeting_id) is not None:
            self.told.emit(self.tr("Kaikki merkitty läsnä oleviksi"))

    def handle(self, item_id: str) -> None:
        """Take a matter into hand now."""
        self._actions.perform(minutes.handle_item, item_id, self._actions.now())

    def add_item(self, meeting_id: str) -> str:
        """Add a late matter; return its id, empty where it was refused."""
        changes = self._actions.perform(agenda.add_item, meeting_id)
        return changes.ids[0] if changes is not None else ""

    def set_time(self, meeting: Meeting, field: str, value: time | None) -> None:
        """Set the real start or end right; an emptied field changes nothing."""
        old = meeting.started if field == "started" else meeting.ended
        if value is not None and old is not None:
            moment = datetime.combine(old.date(), value)
            self._actions.perform(meetings.edit_meeting, meeting.id, **{field: moment})
