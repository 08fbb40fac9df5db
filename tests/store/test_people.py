from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from seutu_desktop.domain.network import Municipality
from seutu_desktop.domain.people import Membership, MembershipRole, Person, PersonTitle
from seutu_desktop.store.people import PeopleQueries
from seutu_desktop.store.store import Store
from store.tools import add_body

TODAY = date(2026, 11, 24)


@pytest.fixture
def people(store: Store) -> dict[str, Person]:
    with store.action("setup"):
        town = Municipality(store.new_id(), "398", "Lahti")
        store.municipalities.save(town)
        found = {
            name: Person(store.new_id(), name) for name in ("Öljymäki Onni", "Äänekäs Anna", "Aalto Aino")
        }
        anna = found["Äänekäs Anna"]
        found["Äänekäs Anna"] = replace(anna, municipality_id=town.id, email="Anna@esimerkki.fi")
        store.people.save_all(found.values())
        store.person_titles.save(PersonTitle(store.new_id(), anna.id, "rehtori", valid_to=date(2026, 7, 31)))
        store.person_titles.save(PersonTitle(store.new_id(), anna.id, "sivistysjohtaja", date(2026, 8, 1)))
        for name in ("Ohjausryhmä", "Kehittämisryhmä"):
            body = add_body(store, name)
            store.memberships.save(Membership(store.new_id(), body.id, anna.id, MembershipRole.MEMBER))
    return found


def test_people_stand_in_finnish_order(store: Store, people: dict[str, Person]) -> None:
    wanted = [people[name].id for name in ("Aalto Aino", "Äänekäs Anna", "Öljymäki Onni")]
    assert PeopleQueries(store.connection).ids() == wanted
    assert PeopleQueries(store.connection).count() == 3


@pytest.mark.parametrize("words", ["äänekäs", "ANNA", "lahti", "sivistys", "esimerkki.fi", "anna lahti"])
def test_people_are_found_by_what_their_line_says(
    store: Store, people: dict[str, Person], words: str
) -> None:
    assert PeopleQueries(store.connection).ids(words) == [people["Äänekäs Anna"].id]


def test_nobody_is_found_by_half_of_the_words(store: Store, people: dict[str, Person]) -> None:
    assert PeopleQueries(store.connection).ids("anna öljymäki") == []


def test_a_line_shows_the_title_of_the_day_and_the_seats(store: Store, people: dict[str, Person]) -> None:
    anna = people["Äänekäs Anna"].id
    queries = PeopleQueries(store.connection)
    line = queries.lines([anna], TODAY)[anna]
    assert (line.title, line.municipality, line.seats) == ("sivistysjohtaja", "Lahti", 2)
    assert queries.lines([anna], date(2026, 7, 1))[anna].title == "rehtori"


def test_the_erased_and_the_deleted_are_in_no_list(store: Store, people: dict[str, Person]) -> None:
    with store.action("remove"):
        store.people.delete(people["Aalto Aino"].id)
        store.people.save(Person(people["Öljymäki Onni"].id, "", erased=True))
    assert PeopleQueries(store.connection).ids() == [people["Äänekäs Anna"].id]
