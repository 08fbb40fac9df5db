from __future__ import annotations

from datetime import date

import pytest

from seutu_desktop.domain.errors import EndBeforeStart, NotFound, TitleMissing
from seutu_desktop.services import municipalities
from seutu_desktop.store.store import Store


def test_a_municipality_joins_with_its_code_and_leaves_on_a_day(store: Store) -> None:
    key = municipalities.add_municipality(store, "142", "Iitti", since=date(2018, 1, 1)).ids[0]
    municipalities.edit_municipality(store, key, note="vahvistamatta")
    municipalities.set_membership_of_municipality(store, key, date(2018, 1, 1), date(2029, 12, 31))

    (span,) = store.municipality_spans.of(municipality_id=key)
    assert (span.valid_from, span.valid_to) == (date(2018, 1, 1), date(2029, 12, 31))
    with pytest.raises(EndBeforeStart):
        municipalities.set_membership_of_municipality(store, key, date(2018, 1, 1), date(2017, 1, 1))
    with pytest.raises(TitleMissing):
        municipalities.edit_municipality(store, key, name=" ")


def test_the_newest_population_is_known_and_a_day_has_one(store: Store) -> None:
    key = store.municipalities.of(code="016")[0].id
    municipalities.set_population(store, key, date(2025, 12, 31), 7_800)
    municipalities.set_population(store, key, date(2025, 12, 31), 7_850)

    newest = municipalities.population(store, key)
    assert newest is not None
    assert newest.inhabitants == 7_850
    assert len(store.populations.of(municipality_id=key)) == 2


def test_an_organisation_has_its_time(store: Store) -> None:
    key = municipalities.add_organisation(store, "AVI", "rahoittaja", valid_to=date(2025, 12, 31)).ids[0]
    municipalities.edit_organisation(store, key, name="Aluehallintovirasto")
    assert store.organisations.get(key).valid_to == date(2025, 12, 31)
    with pytest.raises(TitleMissing):
        municipalities.edit_organisation(store, key, name="")

    municipalities.delete_organisation(store, key)
    with pytest.raises(NotFound):
        store.organisations.get(key)
