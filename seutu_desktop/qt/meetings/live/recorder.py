"""What one key writes into the record: comings, departures, breaks, marks, who sits where."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.meetings import AttendanceMode, PresenceEvent, PresenceKind
from seutu_desktop.domain.presence import SeatPresence
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.live.words import done_words, marked_words, mode_name
from seutu_desktop.services import minutes, presence_keys
from seutu_desktop.services.live import LiveView


class Recorder(QObject):
    """Writes into the matter of `place`; `told` says in words what was done, for the way back.

    `time` gives the local time of an entry.
    """

    told = Signal(str)

    def __init__(self, actions: Actions, time: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._time = time
        self._view: LiveView | None = None
        self._place: str | None = None

    def set_place(self, view: LiveView, item_id: str) -> None:
        """Write from now on into a matter of a meeting; empty for the time before the first."""
        self._view = view
        self._place = item_id or None

    def seat(self, key: str) -> SeatPresence | None:
        """Return a seat in the matter written into."""
        seats = self._view.presence(self._place or "").seats if self._view else ()
        return next((each for each in seats if each.seat.key == key), None)

    def came_or_left(self, key: str) -> None:
        """Turn the seat `key` around: whoever it shows comes or leaves."""
        seat = self.seat(key)
        if seat is not None:
            self.person_came_or_left(seat.shown_id)

    def person_came_or_left(self, person_id: str) -> None:
        """Let somebody come or leave."""
        if self._view is not None and self._view.editable:
            changes = self._actions.perform(
                presence_keys.came_or_left, self._view.meeting.id, person_id, self._place, self._time()
            )
            self._tell(changes, person_id)

    def record(self, kind: PresenceKind, person_id: str | None = None) -> None:
        """Record an event that needs no more than a person."""
        if self._view is not None and self._view.editable:
            changes = self._actions.perform(
                minutes.record_event,
                self._view.meeting.id,
                self._place,
                kind,
                self._time(),
                person_id=person_id,
            )
            self._tell(changes, person_id)

    def pause(self) -> None:
        """Begin a break, or end the one that is on."""
        if self._view is not None and not self._view.waiting:
            on = self._view.pause is not None
            self.record(PresenceKind.BREAK_END if on else PresenceKind.BREAK_START)

    def mark(self, person_id: str, mode: AttendanceMode) -> None:
        """Mark somebody, in the seat they have."""
        if self._view is not None and self._view.editable:
            changes = self._actions.perform(presence_keys.mark_again, self._view.meeting.id, person_id, mode)
            self._tell(changes, person_id)

    def take_seat(self, key: str, person_id: str) -> None:
        """Let a member or a deputy take the seat `key`."""
        if self._view is not None and self._view.editable:
            changes = self._actions.perform(
                presence_keys.take_seat,
                self._view.meeting.id,
                key,
                person_id,
                self._place,
                self._time(),
            )
            self._tell(changes, person_id)

    def returned(self, event_id: str) -> None:
        """Record that the disqualified person of an event came back."""
        if self._view is None or not self._view.editable:
            return
        event = next(each for each in self._view.record.events if each.id == event_id)
        changes = self._actions.perform(
            minutes.record_event,
            self._view.meeting.id,
            event.item_id,
            PresenceKind.RETURNED,
            self._time(),
            person_id=event.person_id,
        )
        self._tell(changes, event.person_id)

    def _tell(self, changes: Changes | None, person_id: str | None) -> None:
        """Say what was done; the view has been read again by now, for `Actions.changed` came first."""
        if changes is None or self._view is None or not changes.kinds:
            return
        record = self._view.record
        event = next((each for each in record.events if each.id in changes.ids[:1]), None)
        name = record.directory.name(person_id)
        if event is not None:
            self.told.emit(done_words(record, event, self._section(event)))
        elif changes.name == "presence.remove":
            self.told.emit(self.tr("{0}: merkintä poistettu").format(name))
        else:
            mark = presence_keys.mark_of(record, person_id or "")
            self.told.emit(marked_words(name, mark.mode) if mark else f"{name}: {mode_name(None)}")

    def _section(self, event: PresenceEvent) -> int | None:
        return self._view.sections.get(event.item_id or "") if self._view else None
