from __future__ import annotations

from datetime import date, timedelta

import pytest

from services.makers import DAY, approved, at, held, items, matter, of_kind, plan, running, sent
from seutu_desktop.domain.errors import MeetingClosed, TextTooLong, WrongStatus
from seutu_desktop.domain.meetings import DecisionKind, ItemKind, ItemState
from seutu_desktop.services import actions, agenda, flow, meetings, minutes, proposing
from seutu_desktop.store.store import Store


def test_a_new_matter_goes_before_the_reviews_and_starts_with_its_preparer(store: Store) -> None:
    meeting_id = plan(store)
    item = store.items.get(matter(store, meeting_id))

    kinds = [each.kind for each in items(store, meeting_id)]
    assert kinds.index(ItemKind.MATTER) == kinds.index(ItemKind.REVIEW) - 1
    assert store.directory().name(item.preparer_ids[0]) == "Sihteeri"


def test_a_matter_can_be_added_at_a_place(store: Store) -> None:
    meeting_id = plan(store)
    added = agenda.add_item(store, meeting_id, "Ensin tämä", at=1).ids[0]

    assert items(store, meeting_id)[1].id == added


def test_formalities_have_nobody_to_prepare_them(store: Store) -> None:
    assert of_kind(store, plan(store), ItemKind.OPENING).preparer_ids == ()


def test_moving_a_matter_of_a_sent_agenda_keeps_the_numbers(store: Store) -> None:
    meeting_id = sent(store)
    before = {item.id: item.section_number for item in items(store, meeting_id)}
    agenda.move_item(store, items(store, meeting_id)[0].id, 5)

    assert {item.id: item.section_number for item in items(store, meeting_id)} == before
    assert items(store, meeting_id)[5].section_number == 1


def test_a_late_matter_takes_the_next_free_number(store: Store) -> None:
    meeting_id = sent(store)
    count = len(items(store, meeting_id))

    assert store.items.get(matter(store, meeting_id)).section_number == count + 1


def test_a_matter_without_a_number_is_deleted_and_undo_brings_it_back(store: Store) -> None:
    meeting_id = plan(store)
    item_id = matter(store, meeting_id)
    agenda.remove_item(store, item_id)
    assert [item.position for item in items(store, meeting_id)] == list(range(1, 9))

    store.undo()
    assert store.items.get(item_id).title == "Avustuksen hakeminen"


def test_a_numbered_matter_is_withdrawn_and_keeps_its_number(store: Store) -> None:
    meeting_id = plan(store)
    item_id = matter(store, meeting_id)
    flow.send_agenda(store, meeting_id, DAY - timedelta(days=7))
    number = store.items.get(item_id).section_number
    agenda.remove_item(store, item_id, "haku peruuntui")

    gone = store.items.get(item_id)
    assert (gone.state, gone.section_number, gone.withdrawn_reason) == (
        ItemState.WITHDRAWN,
        number,
        "haku peruuntui",
    )
    agenda.restore_item(store, item_id)
    assert store.items.get(item_id).state is ItemState.OPEN


def test_a_draft_matter_carried_over_leaves_its_agenda(store: Store) -> None:
    meeting_id, later = plan(store), plan(store, date(2027, 1, 13))
    item_id = matter(store, meeting_id)
    copy = agenda.carry_item(store, item_id, later).ids[0]

    assert item_id not in {item.id for item in items(store, meeting_id)}
    assert store.items.get(copy).carried_from_id == item_id


def test_a_numbered_matter_carried_over_stays_and_says_so(store: Store) -> None:
    meeting_id, later = running(store), plan(store, date(2027, 1, 13))
    item_id = matter(store, meeting_id)
    agenda.edit_item(store, item_id, description="Selostus")
    copy = agenda.carry_item(store, item_id, later).ids[0]

    assert store.items.get(item_id).state is ItemState.CARRIED
    assert store.items.get(copy).description == "Selostus"


def test_a_matter_is_not_carried_backwards(store: Store) -> None:
    earlier, later = plan(store), plan(store, date(2027, 1, 13))

    with pytest.raises(WrongStatus):
        agenda.carry_item(store, matter(store, later), earlier)


def test_a_held_meeting_takes_no_more_matters_and_an_approved_one_no_words(store: Store) -> None:
    with pytest.raises(WrongStatus):
        matter(store, held(store))
    meeting_id = approved(store)
    with pytest.raises(MeetingClosed):
        agenda.edit_item(store, items(store, meeting_id)[0].id, title="Muutettu")


def test_a_text_beyond_the_limit_is_refused_and_nothing_changes(store: Store) -> None:
    item_id = matter(store, plan(store))
    with pytest.raises(TextTooLong):
        agenda.edit_item(store, item_id, description="a" * 200_001)

    assert store.items.get(item_id).description == ""


def test_what_is_left_over_is_suggested_with_its_reason(store: Store) -> None:
    first = running(store)
    tabled, unspoken = matter(store, first, "Pöydälle"), matter(store, first, "Kesken")
    minutes.decide(store, tabled, DecisionKind.TABLED)
    actions.add_action(store, "Selvitys", item_id=unspoken, due=date(2026, 12, 20))
    actions.add_action(store, "Perehdytys", item_id=unspoken, due=date(2027, 6, 1))
    flow.hold(store, first, at(11))
    second = plan(store, date(2027, 1, 13))

    found = {each.title: each.reason for each in proposing.suggestions(store, second)}
    assert found["Pöydälle"] == "tabled"
    assert found["Kesken"] == "not_discussed"
    assert found["Selvitys"] == "action_late"
    assert found["Perehdytys"] == "action_open"


def test_accepted_suggestions_come_in_one_step_and_are_not_suggested_again(store: Store) -> None:
    first = running(store)
    matter(store, first, "Kesken")
    flow.hold(store, first, at(11))
    second = plan(store, date(2027, 1, 13))
    chosen = [each for each in proposing.suggestions(store, second) if each.title == "Kesken"]
    proposing.accept_suggestions(store, second, chosen)

    assert "Kesken" in {item.title for item in items(store, second)}
    assert "Kesken" not in {each.title for each in proposing.suggestions(store, second)}
    store.undo()
    assert "Kesken" not in {item.title for item in items(store, second)}


def test_a_removed_standing_matter_is_suggested(store: Store) -> None:
    meeting_id = plan(store)
    agenda.remove_item(store, of_kind(store, meeting_id, ItemKind.NOTICE).id)

    standing = [each for each in proposing.suggestions(store, meeting_id) if each.reason == "standing"]
    assert [each.title for each in standing] == ["Ilmoitusasiat"]


def test_provisional_numbers_count_earlier_drafts_of_the_year(store: Store) -> None:
    first, second, next_year = plan(store), plan(store, date(2026, 12, 16)), plan(store, date(2027, 1, 13))

    numbers = [agenda.provisional_number(store, store.record(key)) for key in (first, second, next_year)]
    assert numbers == [(1, 2026), (2, 2026), (1, 2027)]
    sections = agenda.provisional_sections(store, store.record(first))
    assert list(sections.values()) == list(range(1, 9))


def test_a_matter_of_a_cancelled_meeting_or_an_approved_record_is_copied(store: Store) -> None:
    first, later = plan(store), plan(store, date(2027, 1, 13))
    item_id = matter(store, first)
    meetings.cancel_meeting(store, first, "sairaus")
    copy = agenda.carry_item(store, item_id, later).ids[0]

    assert store.items.get(item_id).state is ItemState.OPEN
    assert store.items.get(copy).carried_from_id == item_id
    closed = approved(store)
    before = items(store, closed)
    agenda.carry_item(store, before[0].id, later)
    assert items(store, closed) == before


def test_an_action_taken_up_is_not_suggested_again(store: Store) -> None:
    first = running(store)
    actions.add_action(store, "Selvitys", item_id=items(store, first)[0].id)
    flow.hold(store, first, at(11))
    second = plan(store, date(2027, 1, 13))
    chosen = [each for each in proposing.suggestions(store, second) if each.reason == "action_open"]
    proposing.accept_suggestions(store, second, chosen)

    assert [each.title for each in chosen] == ["Selvitys"]
    assert "Selvitys" not in {each.title for each in proposing.suggestions(store, second)}
