from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.meetings import AttendanceMode, Grounds, PresenceKind
from seutu_desktop.domain.quorum import Quorum, quorum, quorum_at_opening

ABSENT = AttendanceMode.ABSENT


def absent(scene, *towns):
    return scene.with_marks(*(scene.mark(town, ABSENT) for town in towns))


def disqualified(scene, town, **more):
    return scene.event(PresenceKind.DISQUALIFIED, town, "a3", "9.28", grounds=Grounds.PARTY, **more)


def by_item(record):
    return {item.id: quorum(record, item.id) for item in record.items}


@pytest.mark.parametrize(("seats", "needed"), [(1, 1), (2, 2), (9, 5), (10, 6), (11, 6)])
def test_more_than_half_of_the_seats_are_needed(seats, needed):
    assert Quorum(0, seats).needed == needed


@given(seats=st.integers(0, 50), present=st.integers(0, 50))
def test_quorum_holds_exactly_when_more_than_half_are_present(seats, present):
    assert Quorum(present, seats).holds == (2 * present > seats)


def test_six_of_ten_are_enough_and_five_are_not(scene):
    six = absent(scene, "Asikkala", "Hartola", "Heinola", "Hollola")
    assert quorum(six.record, "a3") == Quorum(6, 10) and quorum(six.record, "a3").holds
    assert not quorum(absent(six, "Iitti").record, "a3").holds


def test_a_disqualification_breaks_the_quorum_of_its_section_only(scene):
    six = absent(scene, "Asikkala", "Hartola", "Heinola", "Hollola")
    found = by_item(six.with_events(disqualified(six, "Iitti")).record)
    assert found["a3"] == Quorum(5, 10)
    assert [each.holds for each in found.values()] == [True, True, False, True, True]


def test_a_deputy_in_place_for_the_item_counts(scene):
    six = absent(scene, "Asikkala", "Hartola", "Heinola", "Hollola")
    record = six.with_events(disqualified(six, "Iitti", deputy_id="vara-Iitti")).record
    assert quorum(record, "a3").holds


def test_the_remote_and_deputies_count_the_staff_do_not(scene):
    remote = scene.deputy_for("Sysmä").with_marks(scene.mark("Iitti", AttendanceMode.REMOTE))
    assert quorum(remote.record, "a3").present == 10


def test_an_arrival_in_a_section_counts_in_it(scene):
    record = scene.with_events(scene.event(PresenceKind.ARRIVED, "Heinola", "a3", "9.31")).record
    assert [each.present for each in by_item(record).values()] == [9, 9, 10, 10, 10]


def test_at_the_opening_late_comers_are_not_there(scene):
    record = scene.with_events(scene.event(PresenceKind.ARRIVED, "Heinola", "a1", "9.31")).record
    assert quorum_at_opening(record) == Quorum(9, 10)
    assert quorum(record, "a1") == Quorum(10, 10)


def test_a_meeting_with_everything_at_once_is_counted_seat_by_seat(scene):
    remote = (scene.mark(town, AttendanceMode.REMOTE) for town in ("Hartola", "Padasjoki"))
    scene = absent(scene.deputy_for("Sysmä").with_marks(*remote), "Kärkölä")
    arrival = scene.event(PresenceKind.ARRIVED, "Heinola", "a3", "9.31")
    found = by_item(scene.with_events(disqualified(scene, "Orimattila"), arrival).record)
    assert (found["a3"], found["a3"].needed, found["a3"].holds) == (Quorum(8, 10), 6, True)
    assert [each.present for each in found.values()] == [8, 8, 8, 9, 9]
