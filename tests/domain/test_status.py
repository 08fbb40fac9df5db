from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.errors import (
    AttendanceUnmarked,
    EndBeforeStart,
    GroundsMissing,
    LaterMeetingNumbered,
    MeetingClosed,
    NoChair,
    NoMembers,
    ReasonMissing,
    UndecidedItems,
    UserError,
    WrongApprovingMeeting,
    WrongStatus,
)
from seutu_desktop.domain.meetings import ItemState, MeetingStatus, PresenceKind
from seutu_desktop.domain.record import Directory
from seutu_desktop.domain.status import (
    BACK,
    NEXT,
    approved,
    cancelled,
    check_agenda_editable,
    check_minutes_editable,
    closed,
    editable_agenda,
    editable_minutes,
    held,
    is_exception,
    minutes_sent,
    moved,
    reopened,
    restored,
    sent,
)

S = MeetingStatus
WEEK = timedelta(days=7)


def in_status(scene, status):
    return scene.with_meeting(status=status)


def later_meeting(meeting, **changes):
    numbers = {"year": 2026, "number": 12} | changes
    return replace(meeting, id="m", start=meeting.start + WEEK, end=meeting.end + WEEK, **numbers)


def take(step, record, later=()):
    """What a step makes of a meeting; UserError where it is refused."""
    meeting = record.meeting
    match step:
        case "send":
            return sent(record, date(2026, 12, 2))
        case "hold":
            return held(record, meeting.end)
        case "send minutes":
            return minutes_sent(record)
        case "approve":
            return approved(meeting, later_meeting(meeting))
        case "cancel":
            return cancelled(meeting, "Sairaus")
        case "restore":
            return restored(meeting, later)
        case "reopen":
            return reopened(meeting, later)
    return moved(meeting, meeting.start + WEEK, meeting.end + WEEK, "Sairaus")


def outcome(step, record):
    """The status a step leads to, or the error that refuses it."""
    try:
        return take(step, record).status
    except UserError as error:
        return type(error)


# Every step from every status

ALLOWED = {
    "send": {S.DRAFT: S.AGENDA_SENT},
    "hold": {S.DRAFT: S.HELD, S.AGENDA_SENT: S.HELD},
    "send minutes": {S.HELD: S.MINUTES_SENT},
    "approve": {S.MINUTES_SENT: S.APPROVED},
    "cancel": {S.DRAFT: S.CANCELLED, S.AGENDA_SENT: S.CANCELLED},
    "restore": {S.CANCELLED: S.DRAFT},
    "reopen": {S.HELD: S.AGENDA_SENT, S.MINUTES_SENT: S.HELD, S.APPROVED: S.MINUTES_SENT},
    "move": {S.DRAFT: S.DRAFT, S.AGENDA_SENT: S.AGENDA_SENT},
}


@pytest.mark.parametrize("status", list(S))
@pytest.mark.parametrize("step", list(ALLOWED))
def test_a_step_leads_where_it_may_and_is_refused_elsewhere(scene, step, status):
    refused = MeetingClosed if status is S.APPROVED else WrongStatus
    assert outcome(step, in_status(scene, status).decided().record) == ALLOWED[step].get(status, refused)


def test_the_table_of_next_steps_says_the_same():
    forwards = {
        (old, new)
        for step in ("send", "hold", "send minutes", "approve", "cancel")
        for old, new in ALLOWED[step].items()
    }
    assert {(old, new) for old, following in NEXT.items() for new in following} == forwards
    assert dict(BACK) == ALLOWED["reopen"]


@pytest.mark.parametrize("status", list(S))
def test_the_agenda_is_edited_until_held_and_the_minutes_until_approved(scene, status):
    meeting = in_status(scene, status).record.meeting
    assert editable_agenda(meeting) == (status in (S.DRAFT, S.AGENDA_SENT))
    assert editable_minutes(meeting) == (status not in (S.APPROVED, S.CANCELLED))
    assert closed(meeting) == (status is S.APPROVED)


def test_editing_what_no_longer_changes_is_refused(scene):
    with pytest.raises(WrongStatus) as error:
        check_agenda_editable(in_status(scene, S.HELD).record.meeting, "add_item")
    assert error.value.data == {"status": "held", "action": "add_item"}
    with pytest.raises(MeetingClosed):
        check_minutes_editable(in_status(scene, S.APPROVED).record.meeting, "decide")
    check_agenda_editable(scene.record.meeting, "add_item")
    check_minutes_editable(scene.record.meeting, "decide")


# Moving


def test_another_day_needs_a_reason(scene):
    meeting = scene.record.meeting
    with pytest.raises(ReasonMissing):
        moved(meeting, meeting.start + WEEK, meeting.end + WEEK, "  ")


def test_another_hour_needs_none_and_is_no_exception(scene):
    meeting = scene.record.meeting
    later = moved(meeting, scene.time("13.00"), scene.time("15.00"), "")
    assert (later.start, later.moved_from) == (scene.time("13.00"), None)
    assert not is_exception(later)


def test_the_first_date_and_the_latest_reason_are_kept(scene):
    meeting = scene.record.meeting
    once = moved(meeting, meeting.start + WEEK, meeting.end + WEEK, " Vappu ")
    twice = moved(once, once.start + WEEK, once.end + WEEK, "Sairaus")
    assert once.move_reason == "Vappu" and is_exception(once)
    assert (twice.moved_from, twice.move_reason) == (meeting.start, "Sairaus")


def test_a_meeting_moved_back_to_its_first_day_is_no_exception(scene):
    meeting = scene.record.meeting
    there = moved(meeting, meeting.start + WEEK, meeting.end + WEEK, "Vappu")
    assert not is_exception(moved(there, meeting.start, meeting.end, "Sopi sittenkin"))


def test_numbers_stay_when_a_meeting_moves_to_another_year(scene):
    meeting = scene.record.meeting
    there = moved(meeting, meeting.start + 5 * WEEK, meeting.end + 5 * WEEK, "Sairaus")
    assert (there.day.year, there.year, there.number) == (2027, 2026, 11)


def test_moving_a_closed_meeting_is_refused(scene):
    meeting = in_status(scene, S.APPROVED).record.meeting
    with pytest.raises(MeetingClosed):
        moved(meeting, meeting.start + WEEK, meeting.end + WEEK, "Sairaus")


@given(minutes=st.integers(-600, 600))
def test_a_meeting_always_ends_after_it_starts(scene, minutes):
    meeting = scene.record.meeting
    end = meeting.start + timedelta(minutes=minutes)
    if minutes <= 0:
        with pytest.raises(EndBeforeStart):
            moved(meeting, meeting.start, end, "")
    else:
        assert moved(meeting, meeting.start, end, "").end == end


# Sending, holding, closing


def test_sending_records_the_day_of_notice(scene):
    assert sent(in_status(scene, S.DRAFT).record, date(2026, 12, 2)).notice_on == date(2026, 12, 2)


def test_an_agenda_without_members_is_sent_to_nobody(scene):
    record = replace(in_status(scene, S.DRAFT).record, directory=Directory(), attendance=())
    with pytest.raises(NoMembers) as error:
        sent(record, date(2026, 12, 2))
    assert error.value.data == {"body": "Ohjausryhmä", "day": date(2026, 12, 9)}


def test_a_meeting_began_when_planned_unless_its_start_is_known(scene):
    ended = scene.time("11.10")
    assert held(scene.record, ended).started == scene.time("9.00")
    known = held(scene.with_meeting(started=scene.time("9.02")).record, ended)
    assert (known.started, known.ended) == (scene.time("9.02"), ended)


def test_a_meeting_does_not_end_before_it_began(scene):
    with pytest.raises(EndBeforeStart):
        held(scene.record, scene.time("8.59"))


def test_missing_decisions_do_not_stop_a_meeting_but_stop_its_minutes(scene):
    meeting = held(scene.record, scene.time("11.00"))
    with pytest.raises(UndecidedItems) as error:
        minutes_sent(replace(scene.record, meeting=meeting))
    assert error.value.data == {"sections": (123, 124), "titles": ("Asia 3", "Asia 4")}


def test_a_carried_item_does_not_stop_the_minutes(scene):
    done = in_status(scene, S.HELD).decided().with_item("a4", state=ItemState.CARRIED)
    assert minutes_sent(done.record).status is S.MINUTES_SENT


@pytest.mark.parametrize(("field", "missing"), [("chair_id", "chair"), ("secretary_id", "secretary")])
def test_minutes_need_a_chair_and_a_secretary(scene, field, missing):
    with pytest.raises(NoChair) as error:
        minutes_sent(in_status(scene, S.HELD).decided().with_meeting(**{field: None}).record)
    assert error.value.data == {"missing": missing}


def test_minutes_need_everybody_marked(scene):
    with pytest.raises(AttendanceUnmarked) as error:
        minutes_sent(in_status(scene, S.HELD).decided().without_marks("Iitti", "Sysmä").record)
    assert error.value.data == {"names": ("Nimi Iitti", "Nimi Sysmä")}


def test_minutes_need_the_grounds_of_every_disqualification(scene):
    event = scene.event(PresenceKind.DISQUALIFIED, "Iitti", "a3", "9.28")
    with pytest.raises(GroundsMissing) as error:
        minutes_sent(in_status(scene, S.HELD).decided().with_events(event).record)
    assert error.value.data == {"name": "Nimi Iitti", "section": 123}


# Approving


def test_a_later_meeting_of_the_body_approves_the_minutes(scene):
    meeting = in_status(scene, S.MINUTES_SENT).record.meeting
    assert approved(meeting, later_meeting(meeting)).approved_in_id == "m"


@pytest.mark.parametrize(
    "changes", [{"body_id": "toinen"}, {"status": S.CANCELLED}, {"id": "k", "start": None}]
)
def test_no_other_meeting_approves_them(scene, changes):
    meeting = in_status(scene, S.MINUTES_SENT).record.meeting
    other = later_meeting(meeting)
    changes = {key: value or meeting.start for key, value in changes.items()}
    with pytest.raises(WrongApprovingMeeting):
        approved(meeting, replace(other, **changes))


# Cancelling, restoring, reopening


def test_cancelling_needs_a_reason(scene):
    with pytest.raises(ReasonMissing):
        cancelled(scene.record.meeting, " ")
    assert cancelled(scene.record.meeting, " Sairaus ").cancel_reason == "Sairaus"


def test_a_restored_meeting_keeps_its_numbers_and_is_sent_anew(scene):
    meeting = restored(cancelled(scene.record.meeting, "Sairaus"), [])
    assert (meeting.status, meeting.number, meeting.cancel_reason) == (S.DRAFT, 11, "")
    assert meeting.notice_on is None


def test_a_numbered_meeting_is_not_restored_over_a_later_numbered_one(scene):
    gone = cancelled(scene.record.meeting, "Sairaus")
    with pytest.raises(LaterMeetingNumbered):
        restored(gone, [later_meeting(gone)])
    restored(replace(gone, number=None, year=None), [later_meeting(gone)])


@pytest.mark.parametrize("status", [S.HELD, S.MINUTES_SENT, S.APPROVED])
def test_reopening_is_refused_when_a_later_meeting_has_numbers(scene, status):
    meeting = in_status(scene, status).record.meeting
    with pytest.raises(LaterMeetingNumbered) as error:
        reopened(meeting, [later_meeting(meeting)])
    assert error.value.data == {"number": 12, "year": 2026}


def test_reopening_keeps_numbers_and_times(scene):
    before = held(scene.record, scene.time("11.00"))
    after = reopened(before, [later_meeting(before, year=None, number=None)])
    assert after == replace(before, status=S.AGENDA_SENT)


def test_reopening_an_approved_meeting_forgets_who_approved_it(scene):
    meeting = approved(in_status(scene, S.MINUTES_SENT).record.meeting, later_meeting(scene.record.meeting))
    assert reopened(meeting, []).approved_in_id is None


@given(path=st.lists(st.sampled_from([*ALLOWED]), max_size=12))
def test_no_status_goes_backwards_over_a_later_numbered_meeting(scene, path):
    order = [S.DRAFT, S.AGENDA_SENT, S.HELD, S.MINUTES_SENT, S.APPROVED]
    record = scene.decided().record
    later = [replace(later_meeting(record.meeting), start=record.meeting.start + 99 * WEEK)]
    reached = order.index(record.meeting.status)
    for step in path:
        try:
            record = replace(record, meeting=take(step, record, later))
        except UserError:
            continue
        if record.meeting.status is not S.CANCELLED:
            assert order.index(record.meeting.status) >= reached
            reached = order.index(record.meeting.status)
