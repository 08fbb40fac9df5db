"""How a municipality was represented in the steering group's meetings, year by year (domain.md 11)."""

from __future__ import annotations

from datetime import date

from seutu_desktop.domain.meetings import Attendance, Meeting, MeetingStatus
from seutu_desktop.domain.people import BodyKind
from seutu_desktop.domain.seat_attendance import HeldMeeting, SeatAttendance, seat_attendance
from seutu_desktop.store.store import Store

YEARS = 5
"""How many years back the view looks."""

_HELD = frozenset({MeetingStatus.HELD, MeetingStatus.MINUTES_SENT, MeetingStatus.APPROVED})


def attendance_by_year(
    store: Store, municipality_id: str, today: date
) -> tuple[tuple[int, SeatAttendance], ...]:
    """Return the last years in which the municipality could take part, the newest first; two statements.

    Nothing in a file without a steering group.
    """
    found_body = [each for each in store.directory().bodies.values() if each.kind is BodyKind.STEERING]
    if not found_body:
        return ()
    body_id = found_body[0].id
    since = today.year - YEARS + 1
    meetings = store.meetings.of("start, id", body_id=body_id)
    by_year: dict[int, list[Meeting]] = {}
    for each in meetings:
        if each.status in _HELD and since <= each.day.year:
            by_year.setdefault(each.day.year, []).append(each)
    marks: dict[str, list[Attendance]] = {}
    held = [each.id for of_year in by_year.values() for each in of_year]
    for mark in store.attendance.among("meeting_id", held):
        marks.setdefault(mark.meeting_id, []).append(mark)
    found = []
    for year, of_year in sorted(by_year.items(), reverse=True):
        told = [HeldMeeting(each.id, each.day, tuple(marks.get(each.id, ()))) for each in of_year]
        seats = seat_attendance(store.directory(), body_id, told)
        found += [(year, each) for each in seats if each.municipality_id == municipality_id]
    return tuple(found)
