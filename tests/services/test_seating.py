from __future__ import annotations

from datetime import date

import pytest

from services.makers import person
from services.makers import seat as seat_of
from seutu_desktop.domain.errors import DatesOverlap, EndBeforeStart, TitleMissing
from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.seating import Newcomer, replace_by, seat


def test_somebody_new_and_their_seat_are_one_step(store):
    lahti = store.people.get(person(store, "Lahti jäsen")).municipality_id
    who = Newcomer(name="Maija Uusi", title="rehtori", email="m@esimerkki.fi")
    made = seat(store, steering_group(store).id, who, MembershipRole.DEPUTY, lahti, None)
    membership = store.memberships.get(made.ids[0])
    assert membership.deputy_of_id == seat_of(store, "Lahti jäsen")
    assert store.people.get(membership.person_id).municipality_id == lahti
    store.undo()
    assert "Maija Uusi" not in {each.name for each in store.people.all()}


def test_a_seat_taken_twice_makes_nobody(store):
    known = Newcomer(person(store, "Lahti jäsen"))
    lahti = store.people.get(known.person_id).municipality_id
    before = len(store.memberships.all())
    with pytest.raises(DatesOverlap):
        seat(store, steering_group(store).id, known, MembershipRole.MEMBER, lahti, None)
    assert len(store.memberships.all()) == before


def test_somebody_new_takes_over_from_a_day(store):
    old = seat_of(store, "Lahti jäsen")
    made = replace_by(store, old, Newcomer(name="Maija Uusi"), date(2027, 1, 1))
    assert store.memberships.get(old).valid_to == date(2026, 12, 31)
    new = store.memberships.get(made.ids[0])
    assert (new.valid_from, new.role) == (date(2027, 1, 1), MembershipRole.CHAIR)


@pytest.mark.parametrize(
    ("name", "on", "error"),
    [("", date(2027, 1, 1), TitleMissing), ("Maija Uusi", date(2020, 1, 1), EndBeforeStart)],
)
def test_a_refused_succession_leaves_nothing_behind(store, name, on, error):
    old = seat_of(store, "Lahti jäsen")
    from seutu_desktop.services.people import edit_membership

    edit_membership(store, old, valid_from=date(2024, 1, 1))
    people = len(store.people.all())
    with pytest.raises(error):
        replace_by(store, old, Newcomer(name=name), on)
    assert len(store.people.all()) == people
