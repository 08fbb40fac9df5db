from __future__ import annotations

from datetime import date

import pytest

from seutu_desktop.domain.errors import EndBeforeStart, TitleMissing
from seutu_desktop.domain.network import PeriodItemKind
from seutu_desktop.services import periods
from seutu_desktop.store.store import Store


def test_each_day_has_the_vision_of_its_period(store: Store) -> None:
    found = [periods.period_on(store, day) for day in (date(2025, 12, 31), date(2026, 1, 1))]

    assert [each.vision[:25] if each else "" for each in found] == [
        "Päijät-Häme on tulevaisuu",
        "Päijät-Häme on sivistykse",
    ]
    assert periods.period_on(store, date(2035, 1, 1)) is None


def test_sub_themes_stand_under_their_priority_areas(store: Store) -> None:
    themes = [each for each in store.period_items.all() if each.kind is PeriodItemKind.SUB_THEME]
    areas = {each.id: each.position for each in store.period_items.all()}

    assert len(themes) == 13
    assert [areas[each.parent_id or ""] for each in themes] == [1] * 5 + [2] * 3 + [3] * 5


def test_a_period_and_its_parts_change(store: Store) -> None:
    key = periods.add_period(store, "2030–2033", date(2030, 1, 1), date(2033, 12, 31)).ids[0]
    periods.edit_period(store, key, vision="Uusi visio")
    first = periods.add_period_item(store, key, PeriodItemKind.VALUE, "Yhdessä").ids[0]
    second = periods.add_period_item(store, key, PeriodItemKind.VALUE, "Rohkeasti").ids[0]
    periods.edit_period_item(store, first, "Yhdessä aina")
    periods.delete_period_item(store, second)

    assert [each.text for each in store.period_items.of(period_id=key)] == ["Yhdessä aina"]
    with pytest.raises(EndBeforeStart):
        periods.edit_period(store, key, valid_to=date(2029, 1, 1))
    with pytest.raises(EndBeforeStart):
        periods.add_period(store, "väärin", date(2030, 1, 1), date(2029, 1, 1))
    with pytest.raises(TitleMissing):
        periods.add_period_item(store, key, PeriodItemKind.VALUE, " ")
