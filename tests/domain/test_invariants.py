from __future__ import annotations

from dataclasses import replace
from datetime import UTC

import pytest

from seutu_desktop.domain.invariants import Breach, violations
from seutu_desktop.domain.meetings import (
    AttendanceMode,
    Grounds,
    ItemState,
    MeetingStatus,
    PresenceKind,
    Vote,
)

P = PresenceKind


def codes(scene):
    return [each.code for each in violations(scene.record)]


@pytest.fixture
def approved(scene):
    """A meeting whose papers are done."""
    times = {"started": scene.time("9.02"), "ended": scene.time("11.00")}
    return scene.with_meeting(status=MeetingStatus.APPROVED, approved_in_id="m", **times).decided()


def test_a_meeting_in_order_breaks_nothing(scene, approved):
    assert codes(scene) == codes(approved) == []


def test_times_are_local_without_an_offset(scene):
    aware = scene.time("9.00").replace(tzinfo=UTC)
    assert codes(scene.with_meeting(moved_from=aware, move_reason="Sairaus")) == [Breach.TIME_WITH_ZONE]
    assert codes(scene.with_item("a1", handled_at=aware)) == [Breach.TIME_WITH_ZONE]


def test_a_meeting_ends_after_it_starts(scene):
    assert codes(scene.with_meeting(end=scene.time("9.00"))) == [Breach.END_BEFORE_START]
    lived = {"started": scene.time("9.00"), "ended": scene.time("8.00")}
    assert codes(scene.with_meeting(**lived)) == [Breach.END_BEFORE_START]


def test_a_number_goes_with_its_year(scene):
    assert codes(scene.with_meeting(year=None)) == [Breach.NUMBER_INCOMPLETE]


def test_a_sent_agenda_of_a_numbered_body_has_numbers(scene):
    bare = scene.with_meeting(year=None, number=None).with_item("a3", section_number=None)
    assert codes(bare) == [Breach.NUMBER_MISSING, Breach.SECTION_MISSING]
    assert codes(bare.with_meeting(status=MeetingStatus.DRAFT)) == []


def test_an_unnumbered_body_needs_none(scene):
    bare = scene.with_meeting(year=None, number=None).with_items(section_number=None)
    assert violations(replace(bare.record, body=replace(bare.record.body, numbered=False))) == ()


def test_an_item_withdrawn_before_sending_needs_no_number(scene):
    assert codes(scene.with_item("a3", section_number=None, state=ItemState.WITHDRAWN)) == []


def test_no_number_or_position_stands_twice(scene):
    assert codes(scene.with_item("a3", section_number=121)) == [Breach.SECTION_TWICE] * 2
    assert codes(scene.with_item("a3", position=1)) == [Breach.POSITION_TWICE] * 2


def test_a_moved_or_cancelled_meeting_has_its_reason(scene):
    moved = scene.with_meeting(moved_from=scene.time("9.00").replace(day=2))
    assert codes(moved) == [Breach.REASON_MISSING]
    assert codes(moved.with_meeting(move_reason="Sairaus")) == []
    assert codes(scene.with_meeting(status=MeetingStatus.CANCELLED)) == [Breach.REASON_MISSING]


def test_a_held_meeting_has_its_times(scene):
    assert codes(scene.with_meeting(status=MeetingStatus.HELD)) == [Breach.TIMES_MISSING]


def test_an_approved_meeting_says_where_and_no_other_does(scene, approved):
    assert codes(approved.with_meeting(approved_in_id=None)) == [Breach.APPROVAL_INCOMPLETE]
    assert codes(scene.with_meeting(approved_in_id="m")) == [Breach.APPROVAL_INCOMPLETE]


def test_closed_minutes_are_finished(approved):
    (found,) = violations(approved.with_item("a3", state=ItemState.OPEN).record)
    assert (found.code, found.row_id, found.data) == (Breach.CLOSED_UNFINISHED, "a3", {"check": "decision"})


def test_a_disqualification_has_its_grounds(scene):
    assert codes(scene.with_events(scene.event(P.DISQUALIFIED, "Iitti", "a3", "9.28"))) == [
        Breach.GROUNDS_MISSING
    ]


def test_nobody_is_marked_twice(scene):
    twice = replace(scene.mark("Iitti", AttendanceMode.ABSENT), id="toinen")
    record = replace(scene.record, attendance=(*scene.record.attendance, twice))
    assert {each.code for each in violations(record)} == {Breach.MARKED_TWICE}


def test_a_member_and_a_deputy_do_not_sit_in_one_seat(scene):
    found = violations(scene.with_marks(scene.deputy("Iitti")).record)
    assert {each.code for each in found} == {Breach.SEAT_CLASH}
    assert [each.row_id for each in found] == ["k", "a1", "a2", "a3", "a4", "a5"]


def test_the_disqualified_do_not_vote(scene):
    out = scene.event(P.DISQUALIFIED, "Iitti", "a3", "9.28", grounds=Grounds.PARTY)
    vote = Vote("ä", "a3", first_ids=("Iitti",), first_count=1)
    (found,) = violations(scene.with_events(out).with_votes(vote).record)
    assert (found.code, found.row_id, found.data["error"]) == (Breach.VOTE_INVALID, "ä", "not_present")


def test_a_vote_of_a_deleted_matter_is_left_alone(scene):
    assert codes(scene.with_votes(Vote("ä", "poistettu", first_count=99))) == []
    assert codes(scene.with_votes(Vote("ä", "a3", first_count=5))) == []
