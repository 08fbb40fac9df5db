from __future__ import annotations

from datetime import date

import pytest

from seutu_desktop.domain.meetings import Attendance, AttendanceMode, Capacity
from seutu_desktop.domain.network import Municipality, MunicipalitySpan
from seutu_desktop.domain.people import Membership, MembershipRole
from seutu_desktop.domain.record import Directory
from seutu_desktop.domain.seat_attendance import HeldMeeting, SeatAttendance, seat_attendance

MEMBER, DEPUTY = MembershipRole.MEMBER, MembershipRole.DEPUTY
PRESENT, REMOTE, EXCUSED = AttendanceMode.PRESENT, AttendanceMode.REMOTE, AttendanceMode.EXCUSED
ABSENT = AttendanceMode.ABSENT
DAY = date(2026, 3, 11)


def directory(*memberships: Membership, until: date | None = None) -> Directory:
    towns = {key: Municipality(key, key, name) for key, name in (("h", "Hartola"), ("l", "Lahti"))}
    spans = (MunicipalitySpan("s1", "h", None, until), MunicipalitySpan("s2", "l"))
    return Directory(municipalities=towns, spans=spans, memberships=memberships)


SEATS = (
    Membership("mh", "b", "anna", MEMBER, "h"),
    Membership("ml", "b", "bertta", MEMBER, "l"),
    Membership("dl", "b", "cecilia", DEPUTY, "l", deputy_of_id="ml"),
)


def mark(person: str, mode: AttendanceMode, capacity: Capacity = Capacity.MEMBER, place: str | None = None):
    return Attendance(person, "m", person, mode, capacity, deputy_for_id=place)


def counted(
    *marks: Attendance, day: date = DAY, around: Directory | None = None
) -> dict[str, SeatAttendance]:
    found = seat_attendance(around or directory(*SEATS), "b", [HeldMeeting("m", day, marks)])
    return {each.name: each for each in found}


def test_a_seat_is_filled_by_its_member_there_or_remote() -> None:
    found = counted(mark("anna", REMOTE), mark("bertta", PRESENT))
    assert [(each.member, each.deputy, each.absent, each.percent) for each in found.values()] == [
        (1, 0, 0, 100)
    ] * 2


def test_a_deputy_fills_it_when_the_member_is_away() -> None:
    found = counted(mark("bertta", EXCUSED), mark("cecilia", PRESENT, Capacity.DEPUTY, "ml"))
    assert (found["Lahti"].member, found["Lahti"].deputy, found["Lahti"].absent) == (0, 1, 0)


def test_a_member_and_a_deputy_at_once_are_one_municipality() -> None:
    found = counted(mark("bertta", PRESENT), mark("cecilia", PRESENT, Capacity.DEPUTY))
    assert (found["Lahti"].member, found["Lahti"].deputy) == (1, 0)


def test_a_deputy_who_came_for_another_seat_fills_that_one() -> None:
    found = counted(mark("bertta", ABSENT), mark("cecilia", PRESENT, Capacity.DEPUTY, "mh"))
    assert (found["Hartola"].deputy, found["Lahti"].absent) == (1, 1)


def test_a_guest_fills_no_seat() -> None:
    assert counted(mark("cecilia", PRESENT, Capacity.GUEST))["Lahti"].absent == 1


@pytest.mark.parametrize(("mode", "excused"), [(EXCUSED, 1), (ABSENT, 0)])
def test_who_told_of_being_away_is_counted_among_the_absent(mode: AttendanceMode, excused: int) -> None:
    found = counted(mark("anna", mode))["Hartola"]
    assert (found.absent, found.excused, found.vacant) == (1, excused, 0)


def test_a_municipality_without_a_member_has_a_vacant_seat() -> None:
    found = counted(mark("bertta", PRESENT), around=directory(*SEATS[1:]))["Hartola"]
    assert (found.meetings, found.absent, found.vacant) == (1, 1, 1)


def test_a_municipality_that_has_left_is_expected_no_more() -> None:
    seat = Membership("mh", "b", "anna", MEMBER, "h", valid_to=date(2026, 6, 30))
    around = directory(seat, *SEATS[1:], until=date(2026, 6, 30))
    meetings = [
        HeldMeeting("1", DAY, (mark("anna", PRESENT), mark("bertta", PRESENT))),
        HeldMeeting("2", date(2026, 9, 9), (mark("bertta", PRESENT),)),
    ]
    found = {each.name: each for each in seat_attendance(around, "b", meetings)}
    assert (found["Hartola"].meetings, found["Hartola"].percent) == (1, 100)
    assert (found["Lahti"].meetings, found["Lahti"].percent) == (2, 100)


@pytest.mark.parametrize(("present", "meetings", "percent"), [(1, 3, 33), (2, 3, 67), (1, 8, 13), (0, 0, 0)])
def test_per_cents_are_whole_with_halves_upwards(present: int, meetings: int, percent: int) -> None:
    assert SeatAttendance("h", "Hartola", meetings, present).percent == percent
