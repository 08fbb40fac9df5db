from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from services import makers
from seutu_desktop.domain.network import PeriodItem, PeriodItemKind
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import agenda, history, periods, projects
from seutu_desktop.services.decided_in import link
from seutu_desktop.services.themes import inherit_of_task, serving, set_themes, themes_of
from seutu_desktop.store.store import Store


@pytest.fixture
def areas(store: Store) -> list[PeriodItem]:
    return store.period_items.of("position", kind=PeriodItemKind.PRIORITY_AREA)


def served(store: Store, key: str) -> list[str]:
    return [each.id for each in themes_of(store, (key,)).get(key, [])]


def test_what_a_matter_can_serve_is_of_its_days_period(
    store: Store, areas: list[PeriodItem], statements: Callable[[Store], list[str]]
) -> None:
    item = makers.matter(store, makers.plan(store))
    set_themes(store, ThemedKind.AGENDA_ITEM, item, [areas[1].id])
    seen = statements(store)

    now, then = (serving(store, item, date(year, 12, 9)) for year in (2026, 2024))

    assert len(seen) == 2
    assert now.served == then.served == {areas[1].id}
    assert len(now.parts) == 3 + 13 + 7
    assert then.parts == (areas[1],)  # what it serves shows though its period is another


def test_a_part_that_was_removed_is_served_no_more(store: Store, areas: list[PeriodItem]) -> None:
    item = makers.matter(store, makers.plan(store))
    set_themes(store, ThemedKind.AGENDA_ITEM, item, [areas[1].id])
    periods.delete_period_item(store, areas[1].id)

    assert serving(store, item, date(2026, 12, 9)).served == frozenset()


def test_a_matter_about_a_project_serves_what_it_does_unless_it_serves_something(
    store: Store, areas: list[PeriodItem]
) -> None:
    meeting = makers.plan(store)
    first, second = (makers.matter(store, meeting, title) for title in ("Hakemus", "Muu"))
    project = projects.add_project(store, "Hanke").ids[0]
    set_themes(store, ThemedKind.PROJECT, project, [areas[0].id])
    set_themes(store, ThemedKind.AGENDA_ITEM, second, [areas[2].id])

    for item in (first, second):
        link(store, item, LinkKind.PROJECT, project)

    assert (served(store, first), served(store, second)) == ([areas[0].id], [areas[2].id])
    history.undo(store)
    history.undo(store)
    assert served(store, first) == []


def test_a_matter_of_a_measures_task_serves_what_its_goal_does(sample: Store) -> None:
    measure = next(
        each for each in sample.yearly.measures.all() if each.series_id and served(sample, each.goal_id)
    )
    item = agenda.add_item(sample, sample.meetings.all("start")[-1].id, "Mallin seuranta").ids[0]

    with sample.action("test"):
        inherit_of_task(sample, item, measure.series_id or "")

    assert served(sample, item) == served(sample, measure.goal_id)


def test_a_matter_carried_on_serves_the_same(store: Store, areas: list[PeriodItem]) -> None:
    first, later = makers.plan(store), makers.plan(store, date(2027, 1, 13))
    item = makers.matter(store, first)
    set_themes(store, ThemedKind.AGENDA_ITEM, item, [areas[1].id])

    carried = agenda.carry_item(store, item, later).ids[0]

    assert served(store, carried) == [areas[1].id]
