"""Comings and goings by one key, and who sits in a seat, while the meeting is being held."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from seutu_desktop.domain import presence
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import NotFound
from seutu_desktop.domain.meetings import (
    TAKING_PART,
    Attendance,
    AttendanceMode,
    ItemKind,
    PresenceEvent,
    PresenceKind,
)
from seutu_desktop.domain.presence import INSIDE, PresenceState, Seat
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.domain.room import EventOrder
from seutu_desktop.services import minutes
from seutu_desktop.services.fields import made
from seutu_desktop.services.guard import open_minutes, still_sound
from seutu_desktop.store.store import Store

_ROLL_CALL = frozenset({ItemKind.OPENING, ItemKind.QUORUM})


def came_or_left(
    store: Store, meeting_id: str, person_id: str, item_id: str | None, time: datetime
) -> Changes:
    """Record with one key that somebody came or left in the matter `item_id` at local `time`.

    Who is in leaves; who is not comes, and is marked present. Before the meeting and in the roll call
    (opening, quorum) a mark is turned instead, because there nothing happened in the middle of a matter.
    A disqualified person returns, and who left in the same matter was only away.
    """
    record = open_minutes(store, meeting_id, "event")
    state = _state(record, item_id, person_id)
    if _turns_mark(record, item_id, person_id, state):
        return _mark(store, record, person_id, _turned(state))
    if state in INSIDE:
        return _record(store, record, item_id, PresenceKind.LEFT, time, person_id)
    if state is PresenceState.DISQUALIFIED:
        return _record(store, record, item_id, PresenceKind.RETURNED, time, person_id)
    if state is PresenceState.AWAY:
        return _record(store, record, item_id, PresenceKind.BACK, time, person_id)
    left = _left_here(record, item_id, person_id) if state is PresenceState.LEFT else None
    return _come_back(store, record, left, time) if left else _arrive(store, record, item_id, time, person_id)


def take_seat(
    store: Store, meeting_id: str, key: str, person_id: str, item_id: str | None, time: datetime
) -> Changes:
    """Let a member or a deputy take the seat `key`: whoever sits there leaves, in one step.

    In the roll call by marks, later by events at local `time`. Raise NotFound for an unknown seat, HasVoted.
    """
    with store.action("attendance.seat") as action:
        record = open_minutes(store, meeting_id, "event")
        seat = seat_of(record, key)
        by_mark = roll_call(record, item_id)
        members = [each.person_id for each in seat.members]
        for other in (*members, *deputies_in_place(record, seat)):
            if other != person_id:
                _make_room(store, record, item_id, time, other, by_mark=by_mark, member=other in members)
        deputy_for = None if person_id in members else seat.member.id
        _sit_down(store, meeting_id, item_id, time, person_id, deputy_for)
    return action.changes


def roll_call(record: MeetingRecord, item_id: str | None) -> bool:
    """Return whether presence is still being marked: before the start, or in the opening and the quorum."""
    if record.meeting.started is None or item_id is None:
        return record.meeting.started is None
    return record.item(item_id).kind in _ROLL_CALL


def seat_of(record: MeetingRecord, key: str) -> Seat:
    """Return the seat with this key; raise NotFound."""
    for seat in presence.seats(record):
        if seat.key == key:
            return seat
    raise NotFound(kind="seat", what=key)


def deputies_in_place(record: MeetingRecord, seat: Seat) -> list[str]:
    """Return the ids of those marked as deputies in a seat for the whole meeting."""
    own = {each.id for each in seat.members}
    return [each.person_id for each in record.attendance if each.deputy_for_id in own]


def mark_of(record: MeetingRecord, person_id: str) -> Attendance | None:
    """Return a person's mark of attendance, if any."""
    return next((each for each in record.attendance if each.person_id == person_id), None)


def _state(record: MeetingRecord, item_id: str | None, person_id: str) -> PresenceState:
    if item_id is None:
        return presence.presence_at_opening(record).state(person_id)
    return presence.presence_in(record, item_id).state(person_id)


def _turns_mark(record: MeetingRecord, item_id: str | None, person_id: str, state: PresenceState) -> bool:
    moved = any(event.person_id == person_id for event in record.events)
    if moved or not roll_call(record, item_id):
        return False
    started = record.meeting.started is not None
    return not started or state in INSIDE or state is PresenceState.UNMARKED


def _turned(state: PresenceState) -> AttendanceMode:
    return AttendanceMode.ABSENT if state in INSIDE else AttendanceMode.PRESENT


def mark_again(store: Store, meeting_id: str, person_id: str, mode: AttendanceMode) -> Changes:
    """Mark somebody anew in the capacity and seat they have already; raise what `minutes.mark` raises."""
    return _mark(store, open_minutes(store, meeting_id, "mark"), person_id, mode)


def _mark(store: Store, record: MeetingRecord, person_id: str, mode: AttendanceMode) -> Changes:
    old = mark_of(record, person_id)
    return minutes.mark(
        store,
        record.meeting.id,
        person_id,
        mode,
        capacity=old.capacity if old else None,
        deputy_for_id=old.deputy_for_id if old else None,
    )


def _record(
    store: Store,
    record: MeetingRecord,
    item_id: str | None,
    kind: PresenceKind,
    time: datetime,
    person_id: str,
) -> Changes:
    return minutes.record_event(store, record.meeting.id, item_id, kind, time, person_id=person_id)


def _arrive(
    store: Store, record: MeetingRecord, item_id: str | None, time: datetime, person_id: str
) -> Changes:
    with store.action("presence.arrived") as action:
        added = _record(store, record, item_id, PresenceKind.ARRIVED, time, person_id)
        old = mark_of(record, person_id)
        if old is None or old.mode not in TAKING_PART:
            _mark(store, record, person_id, AttendanceMode.PRESENT)
    return made(action.changes, *added.ids[:1])


def _left_here(record: MeetingRecord, item_id: str | None, person_id: str) -> PresenceEvent | None:
    """The departure that was the last thing somebody did, where it was in this matter."""
    order = EventOrder(record)
    own = sorted((each for each in record.events if each.person_id == person_id), key=order.place)
    last = own[-1] if own else None
    return last if last and last.kind is PresenceKind.LEFT and last.item_id == item_id else None


def _come_back(store: Store, record: MeetingRecord, left: PresenceEvent, time: datetime) -> Changes:
    if left.time == time:  # the second press within a minute takes back the first
        return minutes.remove_event(store, left.id)
    with store.action("presence.back") as action:
        store.events.save(replace(left, kind=PresenceKind.AWAY))
        added = _record(store, record, left.item_id, PresenceKind.BACK, time, left.person_id or "")
        still_sound(store, record)
    return made(action.changes, *added.ids[:1])


def _make_room(
    store: Store,
    record: MeetingRecord,
    item_id: str | None,
    time: datetime,
    person_id: str,
    *,
    by_mark: bool,
    member: bool,
) -> None:
    inside = _state(record, item_id, person_id) in INSIDE
    if not by_mark:
        if inside:
            _record(store, record, item_id, PresenceKind.LEFT, time, person_id)
    elif member and inside:
        _mark(store, record, person_id, AttendanceMode.ABSENT)
    elif not member:
        minutes.mark(store, record.meeting.id, person_id, None)


def _sit_down(
    store: Store, meeting_id: str, item_id: str | None, time: datetime, person_id: str, deputy_for: str | None
) -> None:
    record = store.record(meeting_id)
    old = mark_of(record, person_id)
    if not roll_call(record, item_id) and _state(record, item_id, person_id) not in INSIDE:
        _record(store, record, item_id, PresenceKind.ARRIVED, time, person_id)
    if old is None or old.mode not in TAKING_PART or old.deputy_for_id != deputy_for:
        minutes.mark(store, meeting_id, person_id, AttendanceMode.PRESENT, deputy_for_id=deputy_for)
