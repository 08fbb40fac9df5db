from __future__ import annotations

from datetime import date

import pytest

from services.makers import matter, person, plan, running, seat
from seutu_desktop.domain.errors import (
    CircularDeputy,
    DatesOverlap,
    EndBeforeStart,
    NotFound,
    NotPresent,
    TitleMissing,
)
from seutu_desktop.domain.meetings import Vote
from seutu_desktop.domain.people import BodyKind, MembershipRole
from seutu_desktop.services import minutes, people
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.store.store import Store


def test_a_person_has_a_name(store: Store) -> None:
    with pytest.raises(TitleMissing):
        people.add_person(store, "  ")
    with pytest.raises(TitleMissing):
        people.edit_person(store, person(store, "Sihteeri"), name="")


def test_a_person_is_added_with_a_title_and_corrected(store: Store) -> None:
    key = people.add_person(store, "Eeva", title="rehtori", email="eeva@esimerkki.fi").ids[0]
    people.edit_person(store, key, phone="044 000 0000", name="Eeva Uusi")

    assert store.people.get(key).name == "Eeva Uusi"
    assert store.directory().title(key, date(2026, 1, 1)) == "rehtori"


def test_a_new_title_leaves_the_old_one_to_old_papers(store: Store) -> None:
    key = people.add_person(store, "Eeva", title="rehtori").ids[0]
    people.change_title(store, key, "sivistysjohtaja", date(2026, 8, 1))
    people.change_title(store, key, "sivistystoimenjohtaja", date(2026, 8, 1))

    titles = [store.directory().title(key, day) for day in (date(2026, 7, 31), date(2026, 8, 1))]
    assert titles == ["rehtori", "sivistystoimenjohtaja"]
    people.change_title(store, key, "johtaja")
    assert store.directory().title(key, date(2026, 8, 1)) == "johtaja"
    with pytest.raises(EndBeforeStart):
        people.change_title(store, key, "opettaja", date(2026, 1, 1))


def test_a_deleted_person_leaves_the_groups_and_undo_brings_both_back(store: Store) -> None:
    key = person(store, "Heinola jäsen")
    people.delete_person(store, key)
    assert store.memberships.of(person_id=key) == []

    store.undo()
    assert len(store.memberships.of(person_id=key)) == 1


def test_a_group_is_added_changed_and_removed(store: Store) -> None:
    key = people.add_body(store, "Nuorisoryhmä", BodyKind.DEVELOPMENT, "Nuorisopalvelut").ids[0]
    people.edit_body(store, key, paper_style="minutes", valid_from=date(2026, 1, 1))
    with pytest.raises(EndBeforeStart):
        people.edit_body(store, key, valid_to=date(2025, 1, 1))
    with pytest.raises(TitleMissing):
        people.edit_body(store, key, name="")
    people.delete_body(store, key)

    with pytest.raises(NotFound):
        store.bodies.get(key)


def test_a_seat_is_not_held_twice_nor_by_its_own_deputy(store: Store) -> None:
    body, member = steering_group(store).id, seat(store, "Heinola jäsen")
    who, municipality = person(store, "Heinola jäsen"), store.memberships.get(member).municipality_id
    with pytest.raises(DatesOverlap):
        people.add_membership(store, body, who, MembershipRole.MEMBER, municipality_id=municipality)
    with pytest.raises(CircularDeputy):
        people.edit_membership(store, member, deputy_of_id=member)
    with pytest.raises(EndBeforeStart):
        people.edit_membership(store, member, valid_from=date(2026, 2, 1), valid_to=date(2026, 1, 1))


def test_a_successor_takes_over_in_the_middle_of_the_year(store: Store) -> None:
    new = people.add_person(store, "Seuraaja").ids[0]
    key = people.succeed(store, seat(store, "Heinola jäsen"), new, date(2026, 8, 1)).ids[0]

    assert store.memberships.get(key).person_id == new
    body = steering_group(store).id
    for day, who in ((date(2026, 7, 31), "Heinola jäsen"), (date(2026, 8, 1), "Seuraaja")):
        held = [each.person_id for each in store.directory().members(body, day)]
        assert (person(store, who) in held) and (len(held) == 7)
    with pytest.raises(DatesOverlap):
        people.succeed(store, key, new, date(2027, 1, 1))


def test_a_membership_ends_on_its_last_day(store: Store) -> None:
    key = seat(store, "Heinola jäsen")
    people.end_membership(store, key, date(2026, 6, 30))

    assert store.memberships.get(key).valid_to == date(2026, 6, 30)
    people.delete_membership(store, key)
    with pytest.raises(NotFound):
        store.memberships.get(key)


def test_a_seat_that_a_vote_rests_on_is_not_taken_away(store: Store) -> None:
    meeting_id = running(store)
    who = person(store, "Heinola jäsen")
    minutes.save_vote(store, Vote("", matter(store, meeting_id), first_ids=(who,)))

    with pytest.raises(NotPresent):
        people.delete_membership(store, seat(store, "Heinola jäsen"))
    with pytest.raises(NotPresent):
        people.end_membership(store, seat(store, "Heinola jäsen"), date(2026, 12, 1))
    with pytest.raises(NotPresent):
        people.delete_person(store, who)
    people.end_membership(store, seat(store, "Heinola jäsen"), date(2026, 12, 31))


def test_a_meeting_that_was_deleted_holds_nobody_back(store: Store) -> None:
    from seutu_desktop.services import meetings

    meeting_id = plan(store)
    minutes.mark_everybody(store, meeting_id)
    meetings.delete_meeting(store, meeting_id)

    people.delete_membership(store, seat(store, "Heinola jäsen"))
