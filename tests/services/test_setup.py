from __future__ import annotations

import pytest

from services.makers import person
from seutu_desktop.domain.errors import NotFound, TitleMissing
from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.services import setup
from seutu_desktop.store.store import Store


def test_the_shipped_municipalities_have_their_codes_and_populations() -> None:
    known = setup.known_municipalities()

    assert len(known) == 10
    assert sum(each.inhabitants for each in known) == 204_635
    assert [(each.code, str(each.member_from)) for each in known if each.name == "Iitti"] == [
        ("142", "2018-01-01")
    ]


def test_the_first_start_is_one_step_that_undo_takes_back(empty: Store) -> None:
    members = [setup.NewMember("Lahti", "Kaisa", "johtaja"), setup.NewMember("Lahti", "Antti", deputy=True)]
    setup.create_network(empty, ["398", "081"], members, place="Lahti")

    assert [each.name for each in empty.municipalities.all("sort_key")] == ["Hartola", "Lahti"]
    (deputy,) = [each for each in empty.memberships.all() if each.role is MembershipRole.DEPUTY]
    assert empty.memberships.get(deputy.deputy_of_id or "").person_id == person(empty, "Kaisa")
    empty.undo()
    with pytest.raises(NotFound):
        empty.the_network()


def test_a_member_without_a_name_is_refused_and_nothing_is_made(empty: Store) -> None:
    with pytest.raises(TitleMissing):
        setup.create_network(empty, ["398"], [setup.NewMember("Lahti", " ")])
    assert empty.network.all() == []
