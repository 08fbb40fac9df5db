from __future__ import annotations

from datetime import date, timedelta

import pytest

from services.makers import DAY, approved, at, held, items, matter, of_kind, plan, running, sent
from seutu_desktop.domain.errors import (
    AttendanceUnmarked,
    EndBeforeStart,
    LaterMeetingNumbered,
    NoMembers,
    UndecidedItems,
    WrongApprovingMeeting,
    WrongStatus,
)
from seutu_desktop.domain.meetings import DecisionKind, ItemKind, ItemState, MeetingStatus
from seutu_desktop.domain.readiness import Check
from seutu_desktop.services import agenda, flow, meetings, minutes, people
from seutu_desktop.store.store import Store


def test_sending_assigns_numbers_once_and_notes_the_day(store: Store) -> None:
    meeting = store.meetings.get(sent(store))

    assert (meeting.status, meeting.number, meeting.year) == (MeetingStatus.AGENDA_SENT, 1, 2026)
    assert meeting.notice_on == DAY - timedelta(days=7)
    assert [item.section_number for item in items(store, meeting.id)] == list(range(1, 9))


def test_numbers_go_on_in_the_year_and_start_again_in_the_next(store: Store) -> None:
    first, second, third = sent(store), sent(store, date(2026, 12, 16)), sent(store, date(2027, 1, 13))

    assert [store.meetings.get(key).number for key in (first, second, third)] == [1, 2, 1]
    assert [items(store, key)[0].section_number for key in (first, second, third)] == [1, 9, 1]


def test_an_agenda_that_nobody_would_get_is_not_sent(empty: Store) -> None:
    from seutu_desktop.services.setup import create_network

    create_network(empty, ["398"])
    meeting_id = plan(empty)
    with pytest.raises(NoMembers):
        flow.send_agenda(empty, meeting_id, DAY)
    assert empty.meetings.get(meeting_id).number is None


def test_a_meeting_held_without_an_agenda_gets_its_numbers_then(store: Store) -> None:
    meeting_id = plan(store)
    flow.hold(store, meeting_id, at(11))

    assert store.meetings.get(meeting_id).number == 1
    with pytest.raises(EndBeforeStart):
        flow.hold(store, plan(store, date(2026, 12, 16)), at(8, day=date(2026, 12, 16)))


def test_minutes_are_not_sent_before_everybody_is_marked_and_everything_decided(store: Store) -> None:
    meeting_id = sent(store)
    matter(store, meeting_id)
    flow.hold(store, meeting_id, at(11))
    with pytest.raises(AttendanceUnmarked):
        flow.send_minutes(store, meeting_id)

    minutes.mark_everybody(store, meeting_id)
    with pytest.raises(UndecidedItems) as refused:
        flow.send_minutes(store, meeting_id)
    assert refused.value.data["sections"] == (3, 9)


def test_once_the_minutes_are_sent_they_stay_complete(store: Store) -> None:
    meeting_id = held(store)
    flow.send_minutes(store, meeting_id)
    item = of_kind(store, meeting_id, ItemKind.ORDER_OF_BUSINESS)

    with pytest.raises(UndecidedItems):
        minutes.undecide(store, item.id)
    with pytest.raises(UndecidedItems):
        minutes.decide(store, item.id, DecisionKind.NONE)
    with pytest.raises(AttendanceUnmarked):
        minutes.mark(store, meeting_id, store.record(meeting_id).attendance[0].person_id, None)
    assert store.items.get(item.id).state is ItemState.DECIDED


def test_a_record_is_approved_in_the_next_meeting_unless_told(store: Store) -> None:
    first = held(store)
    flow.send_minutes(store, first)
    with pytest.raises(WrongApprovingMeeting):
        flow.approve(store, first)

    second = plan(store, date(2027, 1, 13))
    flow.approve(store, first)
    assert store.meetings.get(first).approved_in_id == second


def test_one_click_approves_the_last_record_and_decides_the_matter(store: Store) -> None:
    first = held(store)
    second = running(store, date(2026, 12, 16))
    item = of_kind(store, second, ItemKind.MINUTES_APPROVAL)
    with pytest.raises(WrongStatus):
        flow.approve_previous(store, item.id)

    flow.send_minutes(store, first)
    flow.approve_previous(store, item.id)
    assert store.meetings.get(first).status is MeetingStatus.APPROVED
    assert store.items.get(item.id).decision == "Päätösehdotus hyväksyttiin."
    store.undo()
    assert store.meetings.get(first).status is MeetingStatus.MINUTES_SENT


def test_reopening_goes_a_step_back_until_a_later_meeting_is_numbered(store: Store) -> None:
    meeting_id = approved(store)
    flow.reopen(store, meeting_id)
    assert store.meetings.get(meeting_id).status is MeetingStatus.MINUTES_SENT

    flow.send_agenda(store, plan(store, date(2026, 12, 16)), DAY)
    with pytest.raises(LaterMeetingNumbered):
        flow.reopen(store, meeting_id)


def test_the_card_knows_which_attachments_are_gone(store: Store, tmp_path: object) -> None:
    from pathlib import Path

    from seutu_desktop.services.attachments import attach, content_path

    meeting_id = plan(store)
    file = Path(str(tmp_path)) / "liite.txt"
    file.write_text("x")
    attached = attach(store, matter(store, meeting_id), [file]).ids[0]
    content_path(store, attached).unlink()

    lines = flow.ready_card(store, meeting_id, DAY)
    assert [line.ok for line in lines if line.code is Check.ATTACHMENTS] == [False]
    assert flow.ready_to_send(store, meeting_id, DAY) == lines


def test_what_lacks_a_proposal_does_not_block(store: Store) -> None:
    meeting_id = plan(store)
    matter(store, meeting_id)
    lines = flow.ready_to_send(store, meeting_id, DAY)

    assert [line.ok for line in lines if line.code is Check.PROPOSAL] == [False]
    flow.send_agenda(store, meeting_id, DAY)
    assert any(line.code is Check.DECISION and not line.ok for line in flow.ready_to_close(store, meeting_id))


def test_later_meetings_are_those_that_still_take_matters(store: Store) -> None:
    first, second, third = plan(store), plan(store, date(2026, 12, 16)), plan(store, date(2027, 1, 13))
    meetings.cancel_meeting(store, second, "sairaus")

    found = flow.later_meetings(store, store.meetings.get(first))
    assert [meeting.id for meeting in found] == [third]


def test_undo_of_sending_gives_the_numbers_back_unless_a_paper_went_out(store: Store) -> None:
    meeting_id = sent(store)
    store.undo()

    assert store.meetings.get(meeting_id).number is None
    assert items(store, meeting_id)[0].section_number is None


def test_a_successor_in_the_chair_is_found_by_the_next_meeting(store: Store) -> None:
    from services.makers import seat

    successor = people.add_person(store, "Uusi puheenjohtaja").ids[0]
    people.succeed(store, seat(store, "Lahti jäsen"), successor, date(2026, 12, 1))

    assert store.meetings.get(plan(store)).chair_id == successor


def test_a_decided_matter_may_still_be_taken_back_before_sending(store: Store) -> None:
    meeting_id = held(store)
    item = of_kind(store, meeting_id, ItemKind.ORDER_OF_BUSINESS)
    minutes.undecide(store, item.id)

    assert store.items.get(item.id).decision_kind is DecisionKind.NONE
    agenda.edit_item(store, item.id, decision="Toisin")
    assert store.items.get(item.id).decision == "Toisin"
