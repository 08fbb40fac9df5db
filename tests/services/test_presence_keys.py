from __future__ import annotations

import pytest

from services.makers import approved, at, items, matter, person, running, sent
from seutu_desktop.domain import presence
from seutu_desktop.domain.errors import HasVoted, MeetingClosed, NotFound
from seutu_desktop.domain.meetings import AttendanceMode, Capacity, Grounds, PresenceKind, Vote
from seutu_desktop.services import live, minutes, presence_keys
from seutu_desktop.store.store import Store

PRESENT, ABSENT = AttendanceMode.PRESENT, AttendanceMode.ABSENT


def events(store: Store, meeting_id: str) -> list[tuple[str, str]]:
    return [(each.kind.value, f"{each.time:%H.%M}") for each in store.record(meeting_id).events]


def mode(store: Store, meeting_id: str, name: str) -> AttendanceMode | None:
    mark = presence_keys.mark_of(store.record(meeting_id), person(store, name))
    return mark.mode if mark else None


def seat_key(store: Store, meeting_id: str, town: str) -> str:
    record = store.record(meeting_id)
    seats = presence.seats(record)
    return next(each.key for each in seats if record.directory.municipality_name(each.key) == town)


def press(store: Store, meeting_id: str, name: str, item_id: str | None, hour: int, minute: int) -> str:
    who = person(store, name)
    return presence_keys.came_or_left(store, meeting_id, who, item_id, at(hour, minute)).name


def test_before_the_start_the_key_turns_the_mark_and_records_nothing(store: Store) -> None:
    meeting_id = sent(store)
    seen = []
    for _ in range(3):
        press(store, meeting_id, "Lahti jäsen", None, 8, 55)
        seen.append(mode(store, meeting_id, "Lahti jäsen"))

    assert seen == [PRESENT, ABSENT, PRESENT] and events(store, meeting_id) == []


def test_in_the_roll_call_an_unmarked_one_did_not_come_late(store: Store) -> None:
    meeting_id = sent(store)
    live.start(store, meeting_id, at(9, 2))
    opening = items(store, meeting_id)[0].id
    press(store, meeting_id, "Lahti jäsen", opening, 9, 3)

    assert mode(store, meeting_id, "Lahti jäsen") is PRESENT and events(store, meeting_id) == []


def test_one_marked_absent_who_comes_in_the_roll_call_came_late(store: Store) -> None:
    meeting_id = sent(store)
    minutes.mark(store, meeting_id, person(store, "Lahti jäsen"), ABSENT)
    live.start(store, meeting_id, at(9, 2))
    press(store, meeting_id, "Lahti jäsen", items(store, meeting_id)[0].id, 9, 3)

    assert events(store, meeting_id) == [("arrived", "09.03")]


def test_an_unmarked_one_arrives_and_is_marked_present_in_one_step(store: Store) -> None:
    meeting_id = sent(store)
    item = matter(store, meeting_id)
    minutes.begin(store, meeting_id, at(9, 2))
    assert press(store, meeting_id, "Lahti jäsen", item, 9, 31) == "presence.arrived"
    assert events(store, meeting_id) == [("arrived", "09.31")]
    assert mode(store, meeting_id, "Lahti jäsen") is PRESENT

    store.undo()
    assert events(store, meeting_id) == [] and mode(store, meeting_id, "Lahti jäsen") is None


def test_who_leaves_and_comes_back_in_one_matter_was_only_away(store: Store) -> None:
    meeting_id = running(store)
    item = matter(store, meeting_id)
    press(store, meeting_id, "Lahti jäsen", item, 9, 30)
    press(store, meeting_id, "Lahti jäsen", item, 9, 40)
    assert events(store, meeting_id) == [("away", "09.30"), ("back", "09.40")]

    store.undo()
    assert events(store, meeting_id) == [("left", "09.30")]


def test_who_comes_back_in_another_matter_arrives(store: Store) -> None:
    meeting_id = running(store)
    first, second = matter(store, meeting_id), matter(store, meeting_id, "Toinen")
    press(store, meeting_id, "Lahti jäsen", first, 9, 30)
    press(store, meeting_id, "Lahti jäsen", second, 9, 40)

    assert events(store, meeting_id) == [("left", "09.30"), ("arrived", "09.40")]


def test_a_second_press_within_the_minute_takes_the_first_back(store: Store) -> None:
    meeting_id = running(store)
    item = matter(store, meeting_id)
    press(store, meeting_id, "Lahti jäsen", item, 9, 30)
    press(store, meeting_id, "Lahti jäsen", item, 9, 30)

    assert events(store, meeting_id) == []


def test_one_away_comes_back_and_a_disqualified_one_returns(store: Store) -> None:
    meeting_id = running(store)
    item = matter(store, meeting_id)
    minutes.record_event(
        store, meeting_id, item, PresenceKind.AWAY, at(9, 20), person_id=person(store, "Hollola jäsen")
    )
    minutes.record_event(
        store,
        meeting_id,
        item,
        PresenceKind.DISQUALIFIED,
        at(9, 28),
        person_id=person(store, "Heinola jäsen"),
        grounds=Grounds.PARTY,
    )
    press(store, meeting_id, "Hollola jäsen", item, 9, 30)
    press(store, meeting_id, "Heinola jäsen", item, 9, 45)

    assert events(store, meeting_id)[2:] == [("back", "09.30"), ("returned", "09.45")]


def test_a_deputy_in_place_leaves_and_stays_the_deputy_of_the_seat(store: Store) -> None:
    meeting_id = running(store)
    item = matter(store, meeting_id)
    key = seat_key(store, meeting_id, "Asikkala")
    deputy = person(store, "Asikkala vara")
    presence_keys.take_seat(store, meeting_id, key, deputy, item, at(9, 20))
    record = store.record(meeting_id)
    assert presence.voices(record, item)[key] == deputy
    assert events(store, meeting_id) == [("left", "09.20"), ("arrived", "09.20")]

    presence_keys.mark_again(store, meeting_id, deputy, AttendanceMode.REMOTE)
    mark = presence_keys.mark_of(store.record(meeting_id), deputy)
    assert mark is not None
    assert (mark.mode, mark.capacity) == (AttendanceMode.REMOTE, Capacity.DEPUTY) and mark.deputy_for_id


def test_the_member_takes_the_seat_back_from_the_deputy(store: Store) -> None:
    meeting_id = running(store)
    item = matter(store, meeting_id)
    key = seat_key(store, meeting_id, "Asikkala")
    member, deputy = person(store, "Asikkala jäsen"), person(store, "Asikkala vara")
    presence_keys.take_seat(store, meeting_id, key, deputy, item, at(9, 20))
    presence_keys.take_seat(store, meeting_id, key, member, item, at(9, 40))

    assert presence.voices(store.record(meeting_id), item)[key] == member
    assert [kind for kind, _ in events(store, meeting_id)] == ["left", "arrived", "left", "arrived"]


def test_before_the_start_a_seat_is_taken_by_marks_and_given_back(store: Store) -> None:
    meeting_id = sent(store)
    key = seat_key(store, meeting_id, "Asikkala")
    member, deputy = person(store, "Asikkala jäsen"), person(store, "Asikkala vara")
    minutes.mark(store, meeting_id, member, PRESENT)
    presence_keys.take_seat(store, meeting_id, key, deputy, None, at(8, 50))
    assert mode(store, meeting_id, "Asikkala jäsen") is ABSENT
    assert mode(store, meeting_id, "Asikkala vara") is PRESENT

    presence_keys.take_seat(store, meeting_id, key, member, None, at(8, 55))
    assert mode(store, meeting_id, "Asikkala jäsen") is PRESENT
    assert mode(store, meeting_id, "Asikkala vara") is None and events(store, meeting_id) == []


def test_a_seat_that_is_not_there_is_refused(store: Store) -> None:
    meeting_id = running(store)
    with pytest.raises(NotFound):
        presence_keys.take_seat(store, meeting_id, "?", person(store, "Lahti jäsen"), None, at(9))


def test_who_voted_cannot_leave_the_seat_from_the_start(store: Store) -> None:
    meeting_id = running(store)
    item = matter(store, meeting_id)
    who = person(store, "Lahti jäsen")
    minutes.save_vote(store, Vote("", item, first_ids=(who,)))
    with pytest.raises(HasVoted):
        presence_keys.mark_again(store, meeting_id, who, ABSENT)


def test_nothing_moves_once_the_record_is_approved(store: Store) -> None:
    meeting_id = approved(store)
    with pytest.raises(MeetingClosed):
        press(store, meeting_id, "Lahti jäsen", None, 9, 0)
