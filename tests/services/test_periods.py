from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from seutu_desktop.domain.errors import EndBeforeStart, TitleMissing
from seutu_desktop.domain.network import PeriodItemKind
from seutu_desktop.services import history, periods, plan_paper, plans
from seutu_desktop.services.setup import table
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


def test_a_part_moves_among_its_own_kind_and_area(store: Store) -> None:
    def texts(kind: PeriodItemKind) -> list[str]:
        found = store.period_items.of("position", kind=kind)
        return [each.text[:12] for each in found if each.kind is kind]

    first = store.period_items.of("position", kind=PeriodItemKind.VALUE)[0]
    periods.move_period_item(store, first.id, 1)
    assert texts(PeriodItemKind.VALUE) == ["Laadukkaasti", "Yhdessä", "Vaikuttavast"]
    periods.move_period_item(store, first.id, -5)
    assert texts(PeriodItemKind.VALUE) == ["Yhdessä", "Laadukkaasti", "Vaikuttavast"]

    before = store.period_items.of("position", kind=PeriodItemKind.SUB_THEME)
    theme = before[5]  # the first of the second area
    periods.move_period_item(store, theme.id, -1)
    assert store.period_items.of("position", kind=PeriodItemKind.SUB_THEME) == before


def test_parts_that_share_a_place_are_told_apart_by_moving(store: Store) -> None:
    values = store.period_items.of("position", kind=PeriodItemKind.VALUE)
    with store.action("test"):
        store.period_items.save_all(replace(each, position=1) for each in values)

    last = store.period_items.of("position, id", kind=PeriodItemKind.VALUE)[-1]
    periods.move_period_item(store, last.id, -1)

    assert store.period_items.of("position", kind=PeriodItemKind.VALUE)[1].id == last.id


def test_a_priority_area_takes_its_sub_themes_along(store: Store) -> None:
    area = store.period_items.of("position", kind=PeriodItemKind.PRIORITY_AREA)[0]
    periods.delete_period_item(store, area.id)

    assert store.period_items.of(parent_id=area.id) == []
    history.undo(store)
    assert len(store.period_items.of(parent_id=area.id)) == 5


def test_a_paper_of_an_old_year_keeps_the_old_vision(store: Store) -> None:
    for year in (2025, 2026):
        plans.make_plan(store, year)
    now = periods.period_on(store, date(2026, 1, 1))
    assert now is not None
    periods.edit_period(store, now.id, vision="Uusi visio")

    visions = [plan_paper.plan_content(store, year, date(2026, 11, 24)).vision for year in (2025, 2026)]

    assert visions[0].startswith("Päijät-Häme on tulevaisuudessa opetuksen")
    assert visions[1] == "Uusi visio"


def test_both_periods_of_the_sources_are_there_whole(store: Store) -> None:
    rows = list(table("strategy.csv"))
    found = {each.id: each.name for each in periods.periods(store)}
    stored = [(found[each.period_id], each.text) for each in store.period_items.all()]
    stored += [(each.name, each.vision) for each in periods.periods(store)]

    assert len(rows) == 35
    assert sorted(stored) == sorted((row["period"].replace("-", "–"), row["text"]) for row in rows)
