"""The roll of a meeting: every seat and everybody else who takes part, with their marks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from seutu_desktop.domain import presence
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.meetings import TAKING_PART, Attendance, AttendanceMode, Capacity
from seutu_desktop.domain.memberships import SEAT_ROLES, Seat
from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.services import minutes, people
from seutu_desktop.services.fields import named
from seutu_desktop.services.guard import open_minutes, still_sound
from seutu_desktop.services.presence_keys import deputies_in_place, mark_again, mark_of, seat_of
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class RollRow:
    """A person on the roll. `seat` is the key of their seat, empty for those without one.

    `place` is the municipality; `deputies` (id, name) may take the seat and `deputy_id` does. `mark` is
    None while nobody has marked the person; `in_place` tells the row of a deputy in the seat.
    """

    person_id: str
    name: str
    title: str
    place: str = ""
    seat: str = ""
    role: MembershipRole | None = None
    mark: Attendance | None = None
    deputies: tuple[tuple[str, str], ...] = ()
    deputy_id: str = ""
    in_place: bool = False

    @property
    def mode(self) -> AttendanceMode | None:
        """How the person takes part, None for unmarked."""
        return self.mark.mode if self.mark else None

    @property
    def waiting(self) -> bool:
        """Whether a mark is asked for: not of somebody whose deputy is in place."""
        return self.mark is None and not self.deputy_id


@dataclass(frozen=True)
class Roll:
    """The rows of the seats, each deputy in place under the member, and those of all others."""

    seats: tuple[RollRow, ...]
    others: tuple[RollRow, ...]

    def rows(self) -> tuple[RollRow, ...]:
        """Return all rows."""
        return (*self.seats, *self.others)


def roll(record: MeetingRecord) -> Roll:
    """Return the roll of a meeting: seats in the order of their municipalities, then staff, then guests."""
    seats = presence.seats(record)
    in_seats = [row for seat in seats for row in _seat_rows(record, seat)]
    there = {row.person_id for row in in_seats}
    day = record.meeting.day
    staff = [each for each in record.directory.members(record.body.id, day) if each.role not in SEAT_ROLES]
    roles = {each.person_id: each.role for each in staff}
    marked = [each.person_id for each in record.attendance]
    others = [key for key in dict.fromkeys([*roles, *marked]) if key not in there]
    return Roll(tuple(in_seats), tuple(_row(record, key, role=roles.get(key)) for key in others))


def put_deputy(store: Store, meeting_id: str, key: str, deputy_id: str | None) -> Changes:
    """Put a deputy into the seat `key` for the whole meeting, or nobody; the member is absent then.

    Raise SeatTaken, HasVoted, NotFound for an unknown seat.
    """
    with store.action("attendance.seat") as action:
        record = open_minutes(store, meeting_id, "mark")
        seat = seat_of(record, key)
        for other in deputies_in_place(record, seat):
            if other != deputy_id:
                minutes.mark(store, meeting_id, other, None)
        if deputy_id is not None:
            for member in seat.members:
                _make_absent(store, record, member.person_id)
            minutes.mark(store, meeting_id, deputy_id, AttendanceMode.PRESENT, deputy_for_id=seat.member.id)
        still_sound(store, record)
    return action.changes


def set_mode(store: Store, meeting_id: str, person_id: str, mode: AttendanceMode | None) -> Changes:
    """Mark somebody on the roll; a member who is there takes the seat back from the deputy.

    Raise SeatTaken, HasVoted, CircularDeputy.
    """
    with store.action("attendance.mark") as action:
        record = open_minutes(store, meeting_id, "mark")
        if mode in TAKING_PART:
            for seat in presence.seats(record):
                if person_id in {each.person_id for each in seat.members}:
                    for deputy in deputies_in_place(record, seat):
                        minutes.mark(store, meeting_id, deputy, None)
        if mode is None:
            minutes.mark(store, meeting_id, person_id, None)
        else:
            mark_again(store, meeting_id, person_id, mode)
    return action.changes


def add_participant(store: Store, meeting_id: str, name: str, capacity: Capacity) -> Changes:
    """Add somebody by name as present: whoever is known by that name, else a new person.

    Raise TitleMissing without a name.
    """
    wanted = named(name)
    with store.action("attendance.mark") as action:
        known = store.directory().people.values()
        found = next((each.id for each in known if each.name.casefold() == wanted.casefold()), "")
        person_id = found or people.add_person(store, wanted).ids[0]
        minutes.mark(store, meeting_id, person_id, AttendanceMode.PRESENT, capacity=capacity)
    return action.changes


def _make_absent(store: Store, record: MeetingRecord, person_id: str) -> None:
    mark = mark_of(record, person_id)
    if mark is not None and mark.mode in TAKING_PART:
        mark_again(store, record.meeting.id, person_id, AttendanceMode.ABSENT)


def _seat_rows(record: MeetingRecord, seat: Seat) -> Iterable[RollRow]:
    place = record.directory.municipality_name(seat.municipality_id)
    in_place = deputies_in_place(record, seat)
    choices = tuple((each.person_id, record.directory.name(each.person_id)) for each in seat.deputies)
    for member in seat.members:
        yield _row(
            record,
            member.person_id,
            place=place,
            seat=seat.key,
            role=member.role,
            deputies=choices,
            deputy_id=in_place[0] if in_place else "",
        )
    for deputy in in_place:
        yield _row(record, deputy, seat=seat.key, role=MembershipRole.DEPUTY, in_place=True)


def _row(
    record: MeetingRecord,
    person_id: str,
    *,
    place: str = "",
    seat: str = "",
    role: MembershipRole | None = None,
    deputies: tuple[tuple[str, str], ...] = (),
    deputy_id: str = "",
    in_place: bool = False,
) -> RollRow:
    directory = record.directory
    return RollRow(
        person_id=person_id,
        name=directory.name(person_id),
        title=directory.title(person_id, record.meeting.day),
        place=place,
        seat=seat,
        role=role,
        mark=mark_of(record, person_id),
        deputies=deputies,
        deputy_id=deputy_id,
        in_place=in_place,
    )
