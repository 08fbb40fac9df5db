from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from seutu_desktop.domain.meetings import (
    Attachment,
    AttendanceMode,
    Grounds,
    ItemKind,
    ItemState,
    MeetingStatus,
    PresenceKind,
)
from seutu_desktop.domain.readiness import (
    Check,
    card,
    recipients,
    stopping,
    summary,
    to_approve,
    to_close,
    to_hold,
    to_send,
)
from seutu_desktop.domain.record import Directory

IN_TIME = date(2026, 12, 2)
P = PresenceKind


def draft(scene):
    """A draft that lacks nothing."""
    whole = scene.with_meeting(status=MeetingStatus.DRAFT, notice_on=None)
    return whole.with_items(preparer_ids=("p",), presenter_id="e", proposal="Päätetään.")


def minutes(scene):
    """Minutes that lack nothing."""
    times = {"started": scene.time("9.02"), "ended": scene.time("11.00")}
    return scene.with_meeting(status=MeetingStatus.HELD, **times).decided()


def missing(lines):
    return [(line.code, line.item_id, line.field) for line in lines if not line.ok]


def line(lines, code):
    (found,) = [each for each in lines if each.code is code]
    return found


def disqualified(scene, person, **more):
    return scene.event(P.DISQUALIFIED, person, "a3", "9.28", **({"grounds": Grounds.PARTY} | more))


# Before sending


def test_a_whole_agenda_lacks_nothing(scene):
    lines = to_send(draft(scene).record, IN_TIME)
    assert missing(lines) == []
    assert line(lines, Check.RECIPIENTS).data == {"count": 21}
    assert line(lines, Check.TITLE).data == {"count": 5}


@pytest.mark.parametrize(
    ("field", "empty", "code"),
    [
        ("title", " ", Check.TITLE),
        ("preparer_ids", (), Check.PREPARER),
        ("presenter_id", None, Check.PRESENTER),
        ("proposal", "\n", Check.PROPOSAL),
    ],
)
def test_each_matter_leads_to_the_field_it_lacks(scene, field, empty, code):
    record = draft(scene).with_item("a4", **{field: empty}).record
    assert missing(to_send(record, IN_TIME)) == [(code, "a4", field)]


def test_only_matters_need_a_proposal(scene):
    record = draft(scene).with_item("a1", proposal="", presenter_id=None, preparer_ids=()).record
    assert missing(to_send(record, IN_TIME)) == []


def test_a_withdrawn_matter_lacks_nothing(scene):
    record = draft(scene).with_item("a4", proposal="", state=ItemState.WITHDRAWN).record
    assert missing(to_send(record, IN_TIME)) == []


def test_a_review_needs_an_account_or_an_attachment(scene):
    scene = draft(scene).with_item("a4", kind=ItemKind.REVIEW)
    assert missing(to_send(scene.record, IN_TIME)) == [(Check.REVIEW, "a4", "description")]
    written = scene.with_item("a4", description="Katsaus").record
    attached = replace(scene.record, attachments=(Attachment("l", "a4", 1, "Katsaus.pdf", "0", 1),))
    assert missing(to_send(written, IN_TIME)) == missing(to_send(attached, IN_TIME)) == []


def test_a_place_or_a_remote_link_is_needed(scene):
    nowhere = draft(scene).with_meeting(place=" ")
    assert missing(to_send(nowhere.record, IN_TIME)) == [(Check.PLACE, None, "place")]
    remote = nowhere.with_meeting(remote_link="https://esimerkki.fi/kokous")
    assert missing(to_send(remote.record, IN_TIME)) == []


def test_a_meeting_takes_time(scene):
    record = draft(scene).with_meeting(end=scene.time("9.00")).record
    assert missing(to_send(record, IN_TIME)) == [(Check.TIME, None, "start")]


def test_an_empty_agenda_is_missed_but_does_not_stop(scene):
    lines = to_send(replace(draft(scene).record, items=()), IN_TIME)
    assert missing(lines) == [(Check.ITEMS, None, "items")] and stopping(lines) == ()


def test_only_missing_recipients_stop_sending(scene):
    record = replace(draft(scene).with_items(title="", proposal="").record, directory=Directory())
    lines = to_send(replace(record, attendance=()), IN_TIME)
    assert [each.code for each in stopping(lines)] == [Check.RECIPIENTS]


def test_invited_guests_are_recipients(scene):
    guest = scene.with_marks(scene.mark("Vieras", AttendanceMode.PRESENT)).record
    assert recipients(guest)[-1] == "Vieras" and len(recipients(guest)) == 22


@pytest.mark.parametrize(
    ("today", "ok", "days", "short"),
    [
        (date(2026, 12, 2), True, 7, False),
        (date(2026, 12, 3), False, 6, False),
        (date(2026, 12, 5), False, 4, False),
        (date(2026, 12, 6), False, 3, True),
        (date(2026, 12, 10), False, -1, True),
    ],
)
def test_notice_is_seven_days_and_under_four_is_short(scene, today, ok, days, short):
    notice = line(to_send(draft(scene).record, today), Check.NOTICE)
    assert (notice.ok, notice.blocking) == (ok, False)
    assert notice.data == {"deadline": IN_TIME, "days": days, "least": 4, "short": short}


def test_an_attachment_whose_file_is_gone_is_missed_by_name(scene):
    files = (Attachment("l1", "a3", 1, "Haku.pdf", "0", 1), Attachment("l2", "a4", 1, "Kuva.png", "1", 1))
    record = replace(draft(scene).record, attachments=files)
    assert line(to_send(record, IN_TIME), Check.ATTACHMENTS).data == {"count": 2}
    lost = line(to_send(record, IN_TIME, {"l2"}), Check.ATTACHMENTS)
    assert (lost.ok, lost.item_id, lost.data) == (False, "a4", {"name": "Kuva.png"})


# Before it is held


def test_nothing_stops_a_meeting_from_having_been_held(scene):
    bare = scene.with_meeting(chair_id=None, secretary_id=None, status=MeetingStatus.DRAFT)
    lines = to_hold(replace(bare.record, attendance=()))
    assert stopping(lines) == ()
    assert [each.code for each in lines if not each.ok] == [
        Check.AGENDA_SENT,
        Check.ANYBODY,
        Check.CHAIR,
        Check.SECRETARY,
        Check.ATTENDANCE,
        Check.QUORUM,
        Check.DECISION,
        Check.DECISION,
    ]


@pytest.mark.parametrize("kind", [P.ARRIVED, P.LEFT])
def test_one_person_at_one_moment_is_somebody(scene, kind):
    scene = replace(scene, record=replace(scene.record, attendance=()))
    event = scene.event(kind, "Iitti", "a1", "9.05")
    mark = scene.mark("Iitti", AttendanceMode.PRESENT)
    assert line(to_hold(scene.with_marks(mark).with_events(event).record), Check.ANYBODY).ok


def test_a_meeting_in_order_lacks_nothing_before_it_is_held(scene):
    assert missing(to_hold(scene.decided().record)) == []


# Before closing


def test_minutes_in_order_lack_nothing(scene):
    assert missing(to_close(minutes(scene).record)) == []


def test_a_missing_decision_stops_the_minutes(scene):
    lines = to_close(minutes(scene).with_item("a3", state=ItemState.OPEN).record)
    assert missing(lines) == [(Check.DECISION, "a3", "decision")]
    assert stopping(lines) == tuple(each for each in lines if not each.ok)


def test_a_prefilled_decision_is_still_missing(scene):
    record = minutes(scene).with_item("a3", state=ItemState.OPEN, decision="Hyväksyttiin.").record
    assert missing(to_close(record)) == [(Check.DECISION, "a3", "decision")]


@pytest.mark.parametrize("state", [ItemState.CARRIED, ItemState.WITHDRAWN])
def test_what_was_carried_over_or_withdrawn_needs_no_decision(scene, state):
    assert missing(to_close(minutes(scene).with_item("a3", state=state).record)) == []


def test_the_opening_needs_no_decision(scene):
    assert missing(to_close(minutes(scene).with_item("a1", state=ItemState.OPEN).record)) == []


def test_a_notice_that_was_not_handled_only_warns(scene):
    notice = {"kind": ItemKind.NOTICE, "state": ItemState.OPEN, "description": "Uusi laki"}
    lines = to_close(minutes(scene).with_item("a4", **notice).record)
    assert missing(lines) == [(Check.HANDLED, "a4", "discussion")] and stopping(lines) == ()


@pytest.mark.parametrize(
    ("changes", "code"), [({"chair_id": None}, Check.CHAIR), ({"secretary_id": None}, Check.SECRETARY)]
)
def test_chair_and_secretary_are_named(scene, changes, code):
    assert [each.code for each in stopping(to_close(minutes(scene).with_meeting(**changes).record))] == [code]


def test_everybody_is_marked(scene):
    lines = stopping(to_close(minutes(scene).without_marks("Iitti").record))
    assert [each.data for each in lines] == [{"person_ids": ("Iitti",), "names": ("Nimi Iitti",)}]


def test_every_disqualification_has_grounds(scene):
    scene = minutes(scene)
    bare = scene.with_events(disqualified(scene, "Iitti", grounds=Grounds.NONE)).record
    assert missing(stopping(to_close(bare))) == [(Check.GROUNDS, "a3", "events")]
    lines = to_close(scene.with_events(disqualified(scene, "Iitti")).record)
    assert line(lines, Check.GROUNDS).ok and line(lines, Check.GROUNDS).data == {"count": 1}


@pytest.mark.parametrize("field", ["started", "ended"])
def test_start_and_end_are_filled(scene, field):
    lines = to_close(minutes(scene).with_meeting(**{field: None}).record)
    assert missing(lines) == [(Check.TIMES, None, field)] and stopping(lines) == ()


def test_a_meeting_lasts_from_its_start_to_a_later_end(scene):
    record = minutes(scene).with_meeting(ended=scene.time("9.02")).record
    assert missing(to_close(record)) == [(Check.TIMES, None, "ended")]


def test_a_break_without_an_end_or_a_beginning_is_missed(scene):
    scene = minutes(scene).with_events(scene.event(P.BREAK_START, None, "a3", "10.00"))
    assert missing(to_close(scene.record)) == [(Check.BREAKS, "a3", "events")]
    (begun,) = scene.record.events
    ended_only = replace(scene.record, events=(replace(begun, kind=P.BREAK_END),))
    assert missing(to_close(ended_only)) == [(Check.BREAKS, "a3", "events")]
    ended = scene.with_events(scene.event(P.BREAK_END, None, "a3", "10.10"))
    assert line(to_close(ended.record), Check.BREAKS).data == {"count": 1}


def test_quorum_is_looked_at_in_each_section(scene):
    absent = [
        scene.mark(town, AttendanceMode.EXCUSED) for town in ("Asikkala", "Hartola", "Heinola", "Hollola")
    ]
    six = minutes(scene).with_marks(*absent)
    lines = to_close(six.with_events(disqualified(six, "Iitti")).record)
    quorum = line(lines, Check.QUORUM)
    assert (quorum.ok, quorum.blocking, quorum.item_id) == (False, False, "a3")
    assert quorum.data == {"present": 5, "needed": 6}


def test_a_body_without_seats_has_no_quorum_to_lack(scene):
    record = replace(minutes(scene).record, directory=Directory())
    assert [each for each in to_close(record) if each.code is Check.QUORUM] == []
    assert line(to_hold(record), Check.QUORUM).ok


def test_a_disqualified_chair_needs_somebody_to_lead(scene):
    out = minutes(scene).with_events(disqualified(scene, "Lahti"))
    assert missing(to_close(out.record)) == [(Check.CHAIR_STAND_IN, "a3", "events")]
    assert stopping(to_close(out.record)) == ()
    led = out.with_events(scene.event(P.CHAIR_CHANGE, "Hollola", "a3", "9.29"))
    assert missing(to_close(led.record)) == []


def test_a_chair_who_left_needs_somebody_to_lead(scene):
    gone = minutes(scene).with_events(scene.event(P.LEFT, "Lahti", "a5", "10.50"))
    assert missing(to_close(gone.record)) == [(Check.CHAIR_STAND_IN, "a5", "events")]


def test_a_disqualified_presenter_needs_a_stand_in(scene):
    scene = minutes(scene).with_item("a3", presenter_id="Iitti")
    alone = scene.with_events(disqualified(scene, "Iitti")).record
    assert missing(to_close(alone)) == [(Check.PRESENTER_STAND_IN, "a3", "presenter_id")]
    assert stopping(to_close(alone)) == ()
    helped = scene.with_events(disqualified(scene, "Iitti", deputy_id="vara-Iitti")).record
    assert missing(to_close(helped)) == []


# Before approving, and the card


def test_minutes_are_approved_only_after_they_were_sent(scene):
    lines = to_approve(minutes(scene).record)
    assert missing(stopping(lines)) == [(Check.MINUTES_SENT, None, "status")]
    sent = minutes(scene).with_meeting(status=MeetingStatus.MINUTES_SENT)
    assert missing(to_approve(sent.record)) == []


@pytest.mark.parametrize(
    ("status", "first"),
    [
        (MeetingStatus.DRAFT, Check.TIME),
        (MeetingStatus.AGENDA_SENT, Check.AGENDA_SENT),
        (MeetingStatus.HELD, Check.CHAIR),
        (MeetingStatus.MINUTES_SENT, Check.MINUTES_SENT),
    ],
)
def test_the_card_shows_the_next_step_of_the_status(scene, status, first):
    assert card(scene.with_meeting(status=status).record, IN_TIME)[0].code is first


@pytest.mark.parametrize("status", [MeetingStatus.APPROVED, MeetingStatus.CANCELLED])
def test_the_card_is_empty_when_nothing_comes_next(scene, status):
    assert card(scene.with_meeting(status=status).record, IN_TIME) == ()


def test_the_segments_count_matters_that_lack_nothing(scene):
    record = (
        draft(scene).with_item("a3", proposal="", title="").with_item("a2", state=ItemState.WITHDRAWN).record
    )
    found = summary(to_send(record, IN_TIME), record.items)
    assert (found.ready, found.total) == (3, 4)
    assert found.states == (("a1", True), ("a3", False), ("a4", True), ("a5", True))
