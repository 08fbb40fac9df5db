from __future__ import annotations

from collections.abc import Callable
from datetime import date

from services import makers
from seutu_desktop.domain.meetings import DecisionKind
from seutu_desktop.domain.network import PeriodItemKind
from seutu_desktop.domain.plans import GoalState
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.services import flow, minutes, plans, projects, shared_models
from seutu_desktop.services.strategy_year import year_by_area
from seutu_desktop.services.themes import set_themes
from seutu_desktop.store.store import Store


def test_the_samples_year_is_told_by_area_with_its_rows(sample: Store) -> None:
    found = year_by_area(sample, 2026, 2026)

    areas = [each for each in found.parts if each.part and each.part.kind is PeriodItemKind.PRIORITY_AREA]
    assert [each.part.text[:12] for each in areas if each.part] == [
        "Palveluiden ",
        "Lasten ja nu",
        "Tiedolla joh",
    ]
    assert all(each.of(ThemedKind.AGENDA_ITEM) for each in areas)
    assert found.unlinked.works
    for work in found.works:
        if work.kind is ThemedKind.AGENDA_ITEM:
            item = sample.items.get(work.id)
            assert (item.title, item.section_number, item.meeting_id) == (
                work.title,
                work.section,
                work.meeting_id,
            )


def test_a_years_work_is_read_in_two_statements(
    sample: Store, statements: Callable[[Store], list[str]]
) -> None:
    seen = statements(sample)
    year_by_area(sample, 2026, 2026)

    assert len(seen) == 2


def test_only_matters_of_meetings_held_count(store: Store) -> None:
    day = date(2026, 3, 11)
    planned = makers.plan(store, date(2026, 4, 8))
    makers.matter(store, planned, "Vasta tulossa")
    meeting = makers.running(store, day)
    key = makers.matter(store, meeting, "Hakemus")
    assert year_by_area(store, 2026, 2026).works == ()

    for item in makers.items(store, meeting):
        minutes.decide(store, item.id, DecisionKind.NOTED)
    flow.hold(store, meeting, makers.at(11, day=day))
    (work,) = year_by_area(store, 2026, 2026).works

    assert (work.id, work.meeting, work.day) == (key, "Ohjausryhmä 1/2026", day)
    assert work.section == store.items.get(key).section_number
    assert year_by_area(store, 2025, 2026).works == ()


def test_goals_keep_their_state_and_projects_and_models_are_those_of_the_year(store: Store) -> None:
    area = store.period_items.of(kind=PeriodItemKind.PRIORITY_AREA)[0]
    plan = plans.make_plan(store, 2026).ids[0]
    goal = plans.add_goal(store, plan, "Malli käyttöön").ids[0]
    plans.edit_goal(store, goal, state=GoalState.PARTLY)
    set_themes(store, ThemedKind.GOAL, goal, [area.id])
    project = projects.add_project(store, "Hanke", first_year=2025, last_year=2026, state="running").ids[0]
    set_themes(store, ThemedKind.PROJECT, project, [area.id])
    shared_models.add_model(store, "Malli", adopted_on=date(2026, 5, 1))

    found = year_by_area(store, 2026, 2026)
    served = next(each for each in found.parts if each.part == area)

    assert [(each.kind, each.state) for each in served.works] == [("goal", "partly"), ("project", "running")]
    assert [each.kind for each in found.unlinked.works] == [ThemedKind.SHARED_MODEL]
    assert year_by_area(store, 2027, 2027).works == ()
