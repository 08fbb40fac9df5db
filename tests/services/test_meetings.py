from __future__ import annotations

from datetime import date, timedelta

import pytest

from services.makers import DAY, approved, at, items, matter, of_kind, plan, running, sent
from seutu_desktop.domain.errors import (
    EndBeforeStart,
    LaterMeetingNumbered,
    MeetingClosed,
    NotFound,
    ReasonMissing,
    TextTooLong,
    WrongStatus,
)
from seutu_desktop.domain.meetings import ItemKind, MeetingStatus
from seutu_desktop.services import agenda, meetings
from seutu_desktop.store.store import Store


def test_a_planned_meeting_has_its_place_officers_and_standing_agenda(store: Store) -> None:
    meeting = store.meetings.get(plan(store))

    assert (meeting.place, meeting.status) == ("Lahti", MeetingStatus.DRAFT)
    names = [store.directory().name(each) for each in (meeting.chair_id, meeting.secretary_id)]
    assert names == ["Lahti jäsen", "Sihteeri"]
    assert items(store, meeting.id)[0].title == "Kokouksen avaus"
    assert [item.position for item in items(store, meeting.id)] == list(range(1, 9))


def test_the_first_meeting_approves_no_minutes_and_the_second_does(store: Store) -> None:
    first, second = plan(store), plan(store, DAY + timedelta(days=30))

    assert ItemKind.MINUTES_APPROVAL not in {item.kind for item in items(store, first)}
    assert ItemKind.MINUTES_APPROVAL in {item.kind for item in items(store, second)}


def test_a_meeting_that_ends_before_it_starts_is_refused(store: Store) -> None:
    with pytest.raises(EndBeforeStart):
        meetings.plan_meeting(store, at(11), at(9))


def test_titles_that_speak_of_other_meetings_follow_them(store: Store) -> None:
    first = sent(store)
    second = plan(store, date(2027, 1, 13))

    assert of_kind(store, second, ItemKind.MINUTES_APPROVAL).title == "Muistion 1/2026 hyväksyminen"
    third = plan(store, date(2027, 2, 10))
    assert of_kind(store, second, ItemKind.NEXT_MEETING).title == "Seuraava kokous 10.2.2027"
    meetings.move_meeting(
        store, third, at(9, day=date(2027, 2, 17)), at(11, day=date(2027, 2, 17)), "hiihtoloma"
    )
    assert of_kind(store, second, ItemKind.NEXT_MEETING).title == "Seuraava kokous 17.2.2027"
    meetings.cancel_meeting(store, third, "ei asioita")
    assert of_kind(store, second, ItemKind.NEXT_MEETING).title == "Seuraava kokous"
    assert of_kind(store, first, ItemKind.NEXT_MEETING).title == "Seuraava kokous"  # sent: not touched


def test_a_title_she_wrote_herself_is_left_alone(store: Store) -> None:
    meeting_id = plan(store)
    item = of_kind(store, meeting_id, ItemKind.NEXT_MEETING)
    agenda.edit_item(store, item.id, title="Seuraava kokous Heinolassa")
    plan(store, date(2027, 1, 13))

    assert of_kind(store, meeting_id, ItemKind.NEXT_MEETING).title == "Seuraava kokous Heinolassa"


def test_moving_to_another_day_needs_a_reason_and_remembers_the_first_date(store: Store) -> None:
    meeting_id = plan(store)
    later = at(9) + timedelta(days=7)

    with pytest.raises(ReasonMissing):
        meetings.move_meeting(store, meeting_id, later, later + timedelta(hours=2), "  ")
    meetings.move_meeting(store, meeting_id, later, later + timedelta(hours=2), "syysloma")

    moved = store.meetings.get(meeting_id)
    assert (moved.start, moved.moved_from, moved.move_reason) == (later, at(9), "syysloma")


def test_cancelling_needs_a_reason_and_can_be_taken_back(store: Store) -> None:
    meeting_id = plan(store)
    with pytest.raises(ReasonMissing):
        meetings.cancel_meeting(store, meeting_id, "")

    meetings.cancel_meeting(store, meeting_id, "sairaus")
    assert store.meetings.get(meeting_id).status is MeetingStatus.CANCELLED
    meetings.restore_meeting(store, meeting_id)
    assert store.meetings.get(meeting_id).status is MeetingStatus.DRAFT


def test_a_cancelled_meeting_stays_so_once_a_later_one_is_numbered(store: Store) -> None:
    first = sent(store)
    meetings.cancel_meeting(store, first, "sairaus")
    sent(store, DAY + timedelta(days=7))

    with pytest.raises(LaterMeetingNumbered):
        meetings.restore_meeting(store, first)


def test_deleting_a_draft_takes_its_matters_and_undo_brings_all_back(store: Store) -> None:
    meeting_id = plan(store)
    meetings.delete_meeting(store, meeting_id)
    with pytest.raises(NotFound):
        store.meetings.get(meeting_id)

    store.undo()
    assert len(items(store, meeting_id)) == 8


def test_only_a_draft_or_a_cancelled_meeting_is_deleted(store: Store) -> None:
    with pytest.raises(WrongStatus):
        meetings.delete_meeting(store, running(store))


def test_an_approved_meeting_changes_only_its_retention_note(store: Store) -> None:
    meeting_id = approved(store)

    with pytest.raises(MeetingClosed):
        meetings.edit_meeting(store, meeting_id, place="Heinola")
    with pytest.raises(MeetingClosed):
        meetings.move_meeting(store, meeting_id, at(9), at(11))
    meetings.edit_meeting(store, meeting_id, retention="Säilytetään pysyvästi.")
    assert store.meetings.get(meeting_id).retention == "Säilytetään pysyvästi."


def test_a_field_of_one_line_has_no_line_breaks_and_a_limit(store: Store) -> None:
    meeting_id = plan(store)
    meetings.edit_meeting(store, meeting_id, title="  Syys\x00kokous\n2026 ")
    assert store.meetings.get(meeting_id).title == "Syyskokous 2026"

    with pytest.raises(TextTooLong):
        meetings.edit_meeting(store, meeting_id, title="a" * 50_000)


def test_a_field_that_is_not_edited_here_is_a_mistake_of_the_program(store: Store) -> None:
    with pytest.raises(TypeError):
        meetings.edit_meeting(store, plan(store), status="held")


def test_typing_in_one_field_is_one_step_of_undo(store: Store) -> None:
    meeting_id = plan(store)
    for text in ("H", "He", "Heinola"):
        meetings.edit_meeting(store, meeting_id, place=text)
    store.undo()

    assert store.meetings.get(meeting_id).place == "Lahti"


def test_a_new_meeting_is_offered_four_weeks_after_the_last(store: Store) -> None:
    plan(store)
    start, end = meetings.suggested_times(store, date(2026, 11, 24))

    assert (start.date(), start.hour, end.hour, end.minute) == (DAY + timedelta(weeks=4), 9, 11, 30)


def test_a_matter_added_to_a_meeting_of_a_group_without_members_still_works(store: Store) -> None:
    from seutu_desktop.domain.people import BodyKind
    from seutu_desktop.services.people import add_body

    body_id = add_body(store, "Tyhjä ryhmä", BodyKind.OTHER).ids[0]
    meeting_id = meetings.plan_meeting(store, at(9), at(11), body_id=body_id).ids[0]
    matter(store, meeting_id)

    assert store.meetings.get(meeting_id).chair_id is None
