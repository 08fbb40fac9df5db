"""The meeting room: who is in it in each §, and who holds the voice of each seat.

The state is walked from the marks of attendance through the events, in the order of the agenda and of
time. A disqualification holds for its § only: the person is out from its beginning to its end (Hallintolaki
27–28 §), comes back by itself, and neither counts nor votes there. `presence` holds the rules over it.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import datetime

from seutu_desktop.domain.meetings import TAKING_PART, AttendanceMode, PresenceEvent, PresenceKind
from seutu_desktop.domain.memberships import Seat, representatives, seat_key
from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.domain.presence_states import (
    INSIDE,
    ItemPresence,
    PersonPresence,
    PresenceState,
    SeatPresence,
)
from seutu_desktop.domain.record import MeetingRecord

_MAY_STEP_IN = INSIDE | {PresenceState.EXPECTED, PresenceState.UNMARKED}
_NOT_IN_YET = frozenset(
    {PresenceState.EXPECTED, PresenceState.ABSENT, PresenceState.EXCUSED, PresenceState.UNMARKED}
)
_MOVES = {
    PresenceKind.ARRIVED: None,
    PresenceKind.BACK: None,
    PresenceKind.LEFT: PresenceState.LEFT,
    PresenceKind.AWAY: PresenceState.AWAY,
}
_STEPPING_IN = frozenset({PresenceKind.DISQUALIFIED, PresenceKind.ITEM_DEPUTY})


class Seating:
    """Who may speak for which seat in a meeting: its members, and the deputies in place for the meeting."""

    def __init__(self, record: MeetingRecord) -> None:
        self.seats = representatives(record.directory, record.body.id, record.meeting.day)
        self.marks = {each.person_id: each for each in record.attendance}
        self._members = {seat.key: [each.person_id for each in seat.members] for seat in self.seats}
        self._deputies: dict[str, list[str]] = {seat.key: [] for seat in self.seats}
        keys = {each.id: seat_key(each) for each in record.directory.memberships}
        for mark in record.attendance:
            self._deputies.get(keys.get(mark.deputy_for_id or "", ""), []).append(mark.person_id)

    def members(self, key: str) -> Sequence[str]:
        """Return the people who hold the seat in their own right."""
        return self._members[key]

    def deputies(self, key: str) -> Sequence[str]:
        """Return the people marked as the seat's deputies for the whole meeting."""
        return self._deputies[key]

    def keys_of(self, person_id: str | None) -> list[str]:
        """Return the keys of the seats a person sits in, as a member or as a deputy."""
        return [key for key in self._members if person_id in (*self._members[key], *self._deputies[key])]

    def takes_part(self, person_id: str) -> bool:
        """Return whether a person is marked as present or remote."""
        mark = self.marks.get(person_id)
        return mark is not None and mark.mode in TAKING_PART

    def has_deputy(self, person_id: str) -> bool:
        """Return whether somebody is marked in the place of a member."""
        own = (key for key in self._members if person_id in self._members[key])
        return any(self.takes_part(deputy) for key in own for deputy in self._deputies[key])

    def inside(self, person_id: str) -> PresenceState:
        """Return the state of a person who is in: remote where so marked."""
        mark = self.marks.get(person_id)
        remote = mark is not None and mark.mode is AttendanceMode.REMOTE
        return PresenceState.REMOTE if remote else PresenceState.PRESENT

    def first_state(self, person_id: str, late: Container[str]) -> PresenceState:
        """Return where a person is when the meeting begins; those in `late` come later."""
        mark = self.marks.get(person_id)
        if mark is None:
            return PresenceState.ABSENT if self.has_deputy(person_id) else PresenceState.UNMARKED
        if mark.mode in TAKING_PART and person_id in late:
            return PresenceState.EXPECTED
        return PresenceState(mark.mode)


def concerned(record: MeetingRecord, events: Iterable[PresenceEvent]) -> list[str]:
    """Return everybody a meeting concerns: members and staff of the day, the marked, those in `events`."""
    members = record.directory.members(record.body.id, record.meeting.day)
    staff = [each.person_id for each in members if each.role is not MembershipRole.DEPUTY]
    marked = [each.person_id for each in record.attendance]
    moved = [each for event in events for each in (event.person_id, event.deputy_id) if each]
    return list(dict.fromkeys([*staff, *marked, *moved]))


class Room:
    """Walks a meeting § by §; each call to `through` continues from where the last one ended."""

    def __init__(self, record: MeetingRecord, people: Iterable[str], late: Container[str]) -> None:
        """Begin before the first matter with all `people` of the meeting; those in `late` come later."""
        self._seating = Seating(record)
        self._states = {each: self._seating.first_state(each, late) for each in people}
        self._arrived: dict[str, datetime] = {}
        self._changed: dict[str, datetime] = {}
        self._chair = record.meeting.chair_id
        self._out: frozenset[str] = frozenset()
        self._item_deputies: dict[str, str] = {}

    def through(self, item_id: str | None, events: Sequence[PresenceEvent]) -> ItemPresence:
        """Walk the events of one matter in time order; return the § as to presence."""
        self._open_item(events)
        chair, start, before = self._chair, self._shown(), dict(self._arrived)
        moments, clashes = [self._voices()], self._clashes()
        for event in events:
            self._apply(event)
            moments.append(self._voices())
            clashes |= self._clashes()
        people = self._people(start, before, moments[-1])
        seats = tuple(self._seat(seat, moments) for seat in self._seating.seats)
        found = ItemPresence(item_id, people, seats, self._chair, clashes)
        if chair in self._out:  # who stood in for a disqualified chair did so in this matter only
            self._chair = chair
        return found

    def _open_item(self, events: Sequence[PresenceEvent]) -> None:
        """Who is disqualified or has a deputy in a matter is so from its beginning."""
        self._out = frozenset(
            event.person_id for event in events if event.person_id and event.kind is PresenceKind.DISQUALIFIED
        )
        self._item_deputies = {
            key: event.deputy_id
            for event in events
            if event.kind in _STEPPING_IN and event.deputy_id
            for key in self._seating.keys_of(event.person_id)
        }

    def _apply(self, event: PresenceEvent) -> None:
        person = event.person_id
        if person is None:
            return
        self._changed[person] = event.time
        if event.kind is PresenceKind.CHAIR_CHANGE:
            self._chair = person
        elif event.kind in _MOVES:
            self._states[person] = _MOVES[event.kind] or self._seating.inside(person)
        if event.kind is PresenceKind.ARRIVED:
            self._arrived[person] = event.time

    def _voices(self) -> dict[str, str]:
        """One voice a seat and one seat a person: members first, then deputies, then those for this §."""
        held: dict[str, str] = {}
        for candidates in (self._members_in, self._deputies_in, self._stepping_in):
            for seat in self._seating.seats:
                free = [each for each in candidates(seat.key) if each not in held.values()]
                if seat.key not in held and free:
                    held[seat.key] = free[0]
        return held

    def _members_in(self, key: str) -> list[str]:
        return [each for each in self._seating.members(key) if self._may_speak(each, INSIDE)]

    def _deputies_in(self, key: str) -> list[str]:
        return [each for each in self._seating.deputies(key) if self._may_speak(each, INSIDE)]

    def _stepping_in(self, key: str) -> list[str]:
        deputy = self._item_deputies.get(key)
        return [deputy] if deputy and self._may_speak(deputy, _MAY_STEP_IN) else []

    def _may_speak(self, person: str, states: frozenset[PresenceState]) -> bool:
        return self._states[person] in states and person not in self._out

    def _clashes(self) -> frozenset[str]:
        """The seats where a member and a deputy for the meeting are in at once."""
        return frozenset(
            seat.key
            for seat in self._seating.seats
            if any(self._states[each] in INSIDE for each in self._seating.members(seat.key))
            and any(self._states[each] in INSIDE for each in self._seating.deputies(seat.key))
        )

    def _shown(self) -> dict[str, PresenceState]:
        return self._states | dict.fromkeys(self._out, PresenceState.DISQUALIFIED)

    def _people(
        self, start: Mapping[str, PresenceState], before: Mapping[str, datetime], voices: Mapping[str, str]
    ) -> dict[str, PersonPresence]:
        end = self._shown()
        stands_in = {who: key for key, who in voices.items() if who not in self._seating.members(key)}
        for_item = {who for who, key in stands_in.items() if who not in self._seating.deputies(key)}
        return {
            who: PersonPresence(
                person_id=who,
                start=start[who],
                end=self._seating.inside(who) if who in for_item else end[who],
                arrived=self._arrived.get(who),
                arrived_here=self._arrived.get(who) != before.get(who),
                changed=self._changed.get(who),
                stands_in=stands_in.get(who),
                for_item=who in for_item,
            )
            for who in end
        }

    def _seat(self, seat: Seat, moments: Sequence[Mapping[str, str]]) -> SeatPresence:
        voice = moments[-1].get(seat.key)
        voters = dict.fromkeys(each[seat.key] for each in moments if seat.key in each)
        return SeatPresence(seat, voice or self._speaker(seat), voice, tuple(voters))

    def _speaker(self, seat: Seat) -> str:
        """Whose absence an empty seat shows: the deputy's in place, where the member was not there at all."""
        deputies = [each for each in self._seating.deputies(seat.key) if self._seating.takes_part(each)]
        never_in = self._states[seat.member.person_id] in _NOT_IN_YET
        return deputies[0] if deputies and never_in else seat.member.person_id


class EventOrder:
    """The place of events in a meeting: the index of their matter (−1 before the first), then time.

    An event without a matter, or of a matter that is gone, belongs to the one handled at its time.
    """

    def __init__(self, record: MeetingRecord) -> None:
        self._index = {item.id: index for index, item in enumerate(record.items)}
        self._handled = [(item.handled_at, index) for index, item in enumerate(record.items)]

    def place(self, event: PresenceEvent) -> tuple[int, datetime]:
        """Return the sort key of an event."""
        index = self._index.get(event.item_id or "")
        return self._at(event.time) if index is None else index, event.time

    def _at(self, time: datetime) -> int:
        begun = (index for handled, index in self._handled if handled is not None and handled <= time)
        return max(begun, default=-1)


def walked(record: MeetingRecord, events: Iterable[PresenceEvent]) -> tuple[ItemPresence, ...]:
    """Return the meeting as to presence by `events` only: first the time before the agenda, then each §.

    Who came late is judged by all events of the record: those whose first coming or going is an arrival.
    """
    order = EventOrder(record)
    events = sorted(events, key=order.place)
    people = concerned(record, [*record.events, *events])
    room = Room(record, people, _late_comers(record, order))
    by_index: dict[int, list[PresenceEvent]] = {}
    for event in events:
        by_index.setdefault(order.place(event)[0], []).append(event)
    ids = (None, *(item.id for item in record.items))
    return tuple(room.through(item_id, by_index.get(index, ())) for index, item_id in enumerate(ids, -1))


def _late_comers(record: MeetingRecord, order: EventOrder) -> frozenset[str]:
    first: dict[str, PresenceKind] = {}
    for event in sorted(record.events, key=order.place):
        if event.person_id and event.kind in _MOVES:
            first.setdefault(event.person_id, event.kind)
    return frozenset(person for person, kind in first.items() if kind is PresenceKind.ARRIVED)
