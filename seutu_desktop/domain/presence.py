"""Presence in a meeting: who is where in each §, which marks and events are valid, breaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from seutu_desktop.domain.errors import (
    AlreadyPresent,
    BreakMismatch,
    CircularDeputy,
    GroundsMissing,
    HasVoted,
    NotPresent,
    SeatTaken,
)
from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.meetings import TAKING_PART, Attendance, Grounds, PresenceEvent, PresenceKind, Vote
from seutu_desktop.domain.memberships import Seat, representatives
from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.domain.presence_states import (
    INSIDE,
    ItemPresence,
    PersonPresence,
    PresenceState,
    SeatPresence,
)
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.domain.room import EventOrder, walked

__all__ = [
    "INSIDE",
    "Break",
    "ItemPresence",
    "PersonPresence",
    "PresenceState",
    "Seat",
    "SeatPresence",
    "breaks",
    "check_attendance",
    "check_event",
    "has_grounds",
    "presence_at_opening",
    "presence_by_item",
    "presence_in",
    "seat_clashes",
    "seats",
    "unmarked",
    "voices",
    "voted_in",
    "voters",
]

_MAY_STAND_IN = INSIDE | {PresenceState.EXPECTED, PresenceState.UNMARKED}
_BREAKS = frozenset({PresenceKind.BREAK_START, PresenceKind.BREAK_END})


def seats(record: MeetingRecord) -> tuple[Seat, ...]:
    """Return the seats of the body on the meeting's day, in the Finnish order of names."""
    return representatives(record.directory, record.body.id, record.meeting.day)


def presence_by_item(record: MeetingRecord) -> dict[str, ItemPresence]:
    """Return every § as to presence, by the matter's id, in one walk."""
    return {each.item_id: each for each in walked(record, record.events) if each.item_id is not None}


def presence_in(record: MeetingRecord, item_id: str) -> ItemPresence:
    """Return one § as to presence; raise KeyError where the meeting has no such matter."""
    return presence_by_item(record)[item_id]


def presence_at_opening(record: MeetingRecord) -> ItemPresence:
    """Return who is there when the first matter begins."""
    return walked(record, record.events)[0]


def voices(record: MeetingRecord, item_id: str) -> dict[str, str]:
    """Return who holds the voice of each seat at the end of a §: person id by seat key, one each.

    The disqualified hold none; a deputy in place does (domain.md 5).
    """
    return presence_in(record, item_id).voices


def voters(record: MeetingRecord, item_id: str) -> dict[str, str]:
    """Return those who held a voice at some moment of a §: seat key by person id."""
    found = presence_in(record, item_id).seats
    return {person: each.seat.key for each in found for person in each.voter_ids}


def voted_in(record: MeetingRecord, person_id: str) -> tuple[str, ...]:
    """Return the ids of the matters in which a person's name stands in an open vote, in agenda order."""
    voted = {vote.item_id for vote in record.votes if person_id in _names(vote)}
    return tuple(item.id for item in record.items if item.id in voted)


def unmarked(record: MeetingRecord) -> tuple[str, ...]:
    """Return the members and staff of the body, chair and secretary who are not present, absent or excused.

    In the order of the seats, then of the staff. Deputies need no mark, nor does a member in whose place
    a deputy is marked.
    """
    last = walked(record, record.events)[-1]
    members = record.directory.members(record.body.id, record.meeting.day)
    sitting = [each.person_id for seat in seats(record) for each in seat.members]
    staff = [each.person_id for each in members if each.role is not MembershipRole.DEPUTY]
    leading = [each for each in (record.meeting.chair_id, record.meeting.secretary_id) if each is not None]
    expected = dict.fromkeys([*sitting, *staff, *leading])
    return tuple(each for each in expected if last.state(each) is PresenceState.UNMARKED)


def has_grounds(event: PresenceEvent) -> bool:
    """Return whether a disqualification has its grounds, chosen or written (OKV/1691/1/2015)."""
    return event.grounds is not Grounds.NONE or bool(event.grounds_text.strip())


@dataclass(frozen=True)
class Break:
    """A break by local times; an end or a beginning that was not recorded is None."""

    item_id: str | None
    start: datetime | None
    end: datetime | None


def breaks(record: MeetingRecord) -> tuple[Break, ...]:
    """Return the breaks of a meeting in time order; `item_id` is the § in which each began."""
    found: list[Break] = []
    for event in sorted((each for each in record.events if each.kind in _BREAKS), key=lambda each: each.time):
        if event.kind is PresenceKind.BREAK_START:
            found.append(Break(event.item_id, event.time, None))
        elif found and found[-1].end is None:
            found[-1] = replace(found[-1], end=event.time)
        else:
            found.append(Break(event.item_id, None, event.time))
    return tuple(found)


# Validity


def check_attendance(record: MeetingRecord, attendance: Attendance) -> None:
    """Raise where a mark cannot stand in the meeting; one of the same person is replaced.

    HasVoted: somebody who voted cannot be set absent. SeatTaken: the member or another deputy sits there
    already (to hand a seat over in the middle, record the departure and the arrival first).
    CircularDeputy: nobody is their own deputy.
    """
    if attendance.mode not in TAKING_PART:
        for item_id in voted_in(record, attendance.person_id):
            raise HasVoted(**_about(record, attendance.person_id, item_id))
    holders = {each.id: each.person_id for each in record.directory.memberships}
    if holders.get(attendance.deputy_for_id or "") == attendance.person_id:
        raise CircularDeputy(name=record.directory.name(attendance.person_id))
    others = [each for each in record.attendance if each.person_id != attendance.person_id]
    if seat_clashes(replace(record, attendance=(*others, attendance))) - seat_clashes(record):
        raise SeatTaken(name=record.directory.name(attendance.person_id))


def seat_clashes(record: MeetingRecord) -> frozenset[tuple[str | None, str]]:
    """Return where a member and a deputy sit in one seat at once: matter id (None: before) and seat key."""
    return frozenset((each.item_id, key) for each in walked(record, record.events) for key in each.clashes)


def check_event(record: MeetingRecord, event: PresenceEvent) -> None:
    """Raise where an event cannot have happened then; one with the same id in the record is replaced.

    AlreadyPresent, NotPresent, SeatTaken, GroundsMissing, HasVoted, CircularDeputy, BreakMismatch.
    A disqualified chair or presenter without a stand-in is not refused: `readiness` warns of it.
    """
    _CHECKS[event.kind](_Moment(record, event))


class _Moment:
    """An event and the meeting just before it."""

    def __init__(self, record: MeetingRecord, event: PresenceEvent) -> None:
        order = EventOrder(record)
        place = order.place(event)
        self.record, self.event = record, event
        self.earlier = [each for each in record.events if each.id != event.id and order.place(each) <= place]
        self._index = place[0] + 1
        self.now = walked(record, self.earlier)[self._index]
        self.state = self.now.state(event.person_id)

    @property
    def then(self) -> ItemPresence:
        """The § with the event in it."""
        return walked(self.record, [*self.earlier, self.event])[self._index]

    def about(self, person_id: str | None) -> dict[str, object]:
        """The data of an error about a person."""
        return _about(self.record, person_id, self.event.item_id)


def _about(record: MeetingRecord, person_id: str | None, item_id: str | None) -> dict[str, object]:
    sections = {item.id: item.section_number for item in record.items}
    return {"name": record.directory.name(person_id), "section": sections.get(item_id or "")}


def _check_arrival(moment: _Moment) -> None:
    if moment.state in INSIDE:
        raise AlreadyPresent(**moment.about(moment.event.person_id))
    if moment.then.clashes - moment.now.clashes:
        raise SeatTaken(name=moment.record.directory.name(moment.event.person_id))


def _check_back(moment: _Moment) -> None:
    _check_arrival(moment)
    if moment.state is not PresenceState.AWAY:
        raise NotPresent(**moment.about(moment.event.person_id))


def _check_inside(moment: _Moment) -> None:
    if moment.state not in INSIDE:
        raise NotPresent(**moment.about(moment.event.person_id))


def _check_departure(moment: _Moment) -> None:
    if moment.state is not PresenceState.DISQUALIFIED:  # who is out for the matter may also go home
        _check_inside(moment)


def _check_disqualified(moment: _Moment) -> None:
    person = moment.event.person_id
    if not has_grounds(moment.event):
        raise GroundsMissing(**moment.about(person))
    if moment.event.item_id in voted_in(moment.record, person or ""):
        raise HasVoted(**moment.about(person))
    _check_inside(moment)
    _check_stand_in(moment)


def _check_returned(moment: _Moment) -> None:
    kinds = (PresenceKind.DISQUALIFIED, PresenceKind.RETURNED)
    own = [each.kind for each in moment.earlier if each.person_id == moment.event.person_id]
    if [kind for kind in own if kind in kinds][-1:] != [PresenceKind.DISQUALIFIED]:
        raise AlreadyPresent(**moment.about(moment.event.person_id))


def _check_item_deputy(moment: _Moment) -> None:
    if moment.state in INSIDE:
        raise SeatTaken(name=moment.record.directory.name(moment.event.person_id))
    _check_stand_in(moment)


def _check_stand_in(moment: _Moment) -> None:
    deputy = moment.event.deputy_id
    if deputy is None:
        return
    name = moment.record.directory.name(deputy)
    if deputy == moment.event.person_id:
        raise CircularDeputy(name=name)
    if deputy in moment.now.voices.values():
        raise SeatTaken(name=name)
    if moment.now.state(deputy) not in _MAY_STAND_IN:
        raise NotPresent(**moment.about(deputy))


def _check_break(moment: _Moment) -> None:
    begun = [each for each in moment.record.events if each.kind in _BREAKS and each.id != moment.event.id]
    before = sorted((each for each in begun if each.time <= moment.event.time), key=lambda each: each.time)
    on = bool(before) and before[-1].kind is PresenceKind.BREAK_START
    begins = moment.event.kind is PresenceKind.BREAK_START
    if on is begins:
        raise BreakMismatch(begins=begins)


_CHECKS: dict[PresenceKind, Callable[[_Moment], None]] = {
    PresenceKind.ARRIVED: _check_arrival,
    PresenceKind.LEFT: _check_departure,
    PresenceKind.AWAY: _check_inside,
    PresenceKind.BACK: _check_back,
    PresenceKind.BREAK_START: _check_break,
    PresenceKind.BREAK_END: _check_break,
    PresenceKind.DISQUALIFIED: _check_disqualified,
    PresenceKind.RETURNED: _check_returned,
    PresenceKind.CHAIR_CHANGE: _check_inside,
    PresenceKind.ITEM_DEPUTY: _check_item_deputy,
}


def _names(vote: Vote) -> tuple[str, ...]:
    return (*vote.first_ids, *vote.second_ids, *vote.empty_ids)
