"""Attendance by municipality: at each meeting a seat was filled by its member, by a deputy, or by nobody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from seutu_desktop.domain.meetings import TAKING_PART, Attendance, AttendanceMode, Capacity
from seutu_desktop.domain.memberships import Seat, representatives
from seutu_desktop.domain.people import held_on
from seutu_desktop.domain.record import Directory


@dataclass(frozen=True)
class SeatAttendance:
    """How a municipality was represented in `meetings`; `excused` and `vacant` ones are among the `absent`.

    Attendance is told per seat (domain.md 11): whoever sat in it, the municipality was there once.
    """

    municipality_id: str
    name: str
    meetings: int = 0
    member: int = 0
    deputy: int = 0
    absent: int = 0
    excused: int = 0
    vacant: int = 0

    @property
    def present(self) -> int:
        """In how many meetings the municipality was represented."""
        return self.member + self.deputy

    @property
    def percent(self) -> int:
        """The share of the meetings in which it was represented, in whole per cents, halves upwards."""
        return (200 * self.present + self.meetings) // (2 * self.meetings) if self.meetings else 0


@dataclass(frozen=True)
class HeldMeeting:
    """A meeting that was held, with its marks."""

    id: str
    day: date
    marks: tuple[Attendance, ...]


def seat_attendance(
    directory: Directory, body_id: str, meetings: Iterable[HeldMeeting]
) -> list[SeatAttendance]:
    """Return how each municipality was represented in a body's meetings, by its name in Finnish order.

    A municipality counts from the day it joined the network or has a seat until it left.
    """
    found: dict[str, SeatAttendance] = {}
    for meeting in meetings:
        for key, how in present_seats(directory, body_id, meeting).items():
            old = found.get(key) or SeatAttendance(key, directory.municipality_name(key))
            found[key] = _counted(old, how)
    order = {key: place for place, key in enumerate(directory.municipalities)}
    return sorted(found.values(), key=lambda each: (order.get(each.municipality_id, len(order)), each.name))


MEMBER, DEPUTY, EXCUSED, ABSENT, VACANT = "member", "deputy", "excused", "absent", "vacant"


def present_seats(directory: Directory, body_id: str, meeting: HeldMeeting) -> dict[str, str]:
    """Return how each municipality's seat was filled in a meeting: one of the five words above."""
    marks = {each.person_id: each for each in meeting.marks}
    seats = {
        seat.municipality_id: seat
        for seat in representatives(directory, body_id, meeting.day)
        if seat.municipality_id is not None
    }
    spans = held_on(directory.spans, meeting.day)
    expected = [each.municipality_id for each in spans if each.municipality_id in directory.municipalities]
    return {key: _filled(seats.get(key), marks) for key in dict.fromkeys((*seats, *expected))}


def _filled(seat: Seat | None, marks: Mapping[str, Attendance]) -> str:
    if seat is None:
        return VACANT
    own = [marks[each.person_id] for each in seat.members if each.person_id in marks]
    if any(each.mode in TAKING_PART for each in own):
        return MEMBER
    if any(_stands_in(each, seat) for each in marks.values()):
        return DEPUTY
    return EXCUSED if any(each.mode is AttendanceMode.EXCUSED for each in own) else ABSENT


def _stands_in(mark: Attendance, seat: Seat) -> bool:
    """Whether somebody there sat in the seat as a deputy: said by the mark, else by being its deputy."""
    if mark.mode not in TAKING_PART:
        return False
    if mark.deputy_for_id is not None:
        return mark.deputy_for_id in {each.id for each in seat.members}
    deputies = {each.person_id for each in seat.deputies}
    return mark.capacity is Capacity.DEPUTY and mark.person_id in deputies


def _counted(old: SeatAttendance, how: str) -> SeatAttendance:
    return replace(
        old,
        meetings=old.meetings + 1,
        member=old.member + (how == MEMBER),
        deputy=old.deputy + (how == DEPUTY),
        absent=old.absent + (how in (ABSENT, EXCUSED, VACANT)),
        excused=old.excused + (how == EXCUSED),
        vacant=old.vacant + (how == VACANT),
    )
