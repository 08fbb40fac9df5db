from __future__ import annotations

import pytest

from services.makers import at, matter, person, running, sent
from seutu_desktop.domain.errors import HasVoted, NotFound, SeatTaken, TitleMissing
from seutu_desktop.domain.meetings import AttendanceMode, Capacity, PresenceKind, Vote
from seutu_desktop.services import minutes
from seutu_desktop.services.roll import add_participant, put_deputy, roll, set_mode
from seutu_desktop.store.store import Store

PRESENT, ABSENT, EXCUSED = AttendanceMode.PRESENT, AttendanceMode.ABSENT, AttendanceMode.EXCUSED


def shown(store: Store, meeting_id: str) -> list[tuple[str, str, str | None, bool]]:
    found = roll(store.record(meeting_id)).rows()
    return [(row.place, row.name, row.mode.value if row.mode else None, row.in_place) for row in found]


def asikkala(store: Store, meeting_id: str) -> str:
    return roll(store.record(meeting_id)).seats[0].seat


def test_the_roll_has_seats_then_staff_then_guests(store: Store) -> None:
    meeting_id = sent(store)
    add_participant(store, meeting_id, "Vieras", Capacity.GUEST)
    assert shown(store, meeting_id) == [
        ("Asikkala", "Asikkala jäsen", None, False),
        ("Hartola", "Hartola jäsen", None, False),
        ("Heinola", "Heinola jäsen", None, False),
        ("Hollola", "Hollola jäsen", None, False),
        ("Lahti", "Lahti jäsen", None, False),
        ("", "Sihteeri", None, False),
        ("", "Vieras", "present", False),
    ]


def test_a_deputy_in_place_stands_under_the_member_who_needs_no_mark(store: Store) -> None:
    meeting_id = sent(store)
    put_deputy(store, meeting_id, asikkala(store, meeting_id), person(store, "Asikkala vara"))
    member, deputy = roll(store.record(meeting_id)).seats[:2]
    assert (member.deputy_id, member.waiting) == (deputy.person_id, False)
    assert (deputy.in_place, deputy.mode) == (True, PRESENT)


def test_putting_a_deputy_makes_a_present_member_absent_and_leaves_an_excuse(store: Store) -> None:
    meeting_id = sent(store)
    key, deputy = asikkala(store, meeting_id), person(store, "Asikkala vara")
    set_mode(store, meeting_id, person(store, "Asikkala jäsen"), PRESENT)
    put_deputy(store, meeting_id, key, deputy)
    assert roll(store.record(meeting_id)).seats[0].mode is ABSENT

    set_mode(store, meeting_id, person(store, "Asikkala jäsen"), EXCUSED)
    put_deputy(store, meeting_id, key, None)
    put_deputy(store, meeting_id, key, deputy)
    assert roll(store.record(meeting_id)).seats[0].mode is EXCUSED

    set_mode(store, meeting_id, person(store, "Asikkala jäsen"), PRESENT)
    assert not roll(store.record(meeting_id)).seats[0].deputy_id


def test_a_deputy_is_not_put_where_the_member_sat_in_the_middle(store: Store) -> None:
    meeting_id = running(store)
    item = matter(store, meeting_id)
    who = person(store, "Asikkala jäsen")
    set_mode(store, meeting_id, who, ABSENT)
    minutes.record_event(store, meeting_id, item, PresenceKind.ARRIVED, at(9, 30), person_id=who)
    before = store.record(meeting_id)
    with pytest.raises(SeatTaken):
        put_deputy(store, meeting_id, asikkala(store, meeting_id), person(store, "Asikkala vara"))
    assert store.record(meeting_id) == before


def test_who_voted_is_not_replaced(store: Store) -> None:
    meeting_id = running(store)
    item = matter(store, meeting_id)
    who = person(store, "Asikkala jäsen")
    minutes.save_vote(store, Vote("", item, first_ids=(who,)))
    with pytest.raises(HasVoted):
        put_deputy(store, meeting_id, asikkala(store, meeting_id), person(store, "Asikkala vara"))


def test_a_seat_that_is_not_there_is_refused(store: Store) -> None:
    with pytest.raises(NotFound):
        put_deputy(store, sent(store), "?", None)


def test_a_mark_is_taken_away(store: Store) -> None:
    meeting_id = sent(store)
    who = person(store, "Lahti jäsen")
    set_mode(store, meeting_id, who, PRESENT)
    set_mode(store, meeting_id, who, None)
    assert store.record(meeting_id).attendance == ()


def test_a_new_participant_is_undone_with_the_person(store: Store) -> None:
    meeting_id = sent(store)
    before = len(store.directory().people)
    add_participant(store, meeting_id, "  Uusi   Henkilö ", Capacity.EXPERT)
    assert [row.name for row in roll(store.record(meeting_id)).others] == ["Sihteeri", "Uusi Henkilö"]
    store.undo()
    assert len(store.directory().people) == before and store.record(meeting_id).attendance == ()


def test_a_participant_needs_a_name(store: Store) -> None:
    with pytest.raises(TitleMissing):
        add_participant(store, sent(store), "  ", Capacity.GUEST)
