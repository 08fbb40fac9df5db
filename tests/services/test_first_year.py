"""The year that the first start shows: whole after summer, what is left of it before, and its clashes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from panel_tools import NOW
from seutu_desktop.pictures.content import Turn
from seutu_desktop.services.first_year import first_year
from seutu_desktop.store.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.create(tmp_path / "seutu.db", lambda: NOW)
    yield store
    store.close()


def test_in_autumn_the_next_year_is_shown_whole(store: Store) -> None:
    found = first_year(store, date(2026, 12, 9), date(2026, 11, 24))
    assert (found.content.year.name, len(found.days), found.days[0]) == ("2027", 11, date(2027, 1, 13))
    assert {each.turn for each in found.content.meetings} == {Turn.PLANNED}
    assert len(found.content.rings) == 7


def test_in_spring_what_is_left_of_the_year_is_shown_with_its_clashes(store: Store) -> None:
    found = first_year(store, date(2026, 6, 10), date(2026, 5, 4))
    assert found.days[0] == date(2026, 5, 13)
    assert date(2026, 5, 13) in found.clashing  # the eve of helatorstai
    assert [each.day for each in found.content.meetings if each.turn is Turn.NEXT] == [date(2026, 6, 10)]
