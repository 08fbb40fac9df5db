from __future__ import annotations

from datetime import date

import pytest

from services.makers import matter, person, plan
from seutu_desktop.domain.network import PeriodItemKind
from seutu_desktop.domain.plans import GoalState
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import measures, periods, plans, wheel
from seutu_desktop.services.decided_in import link
from seutu_desktop.services.plan_view import plan_view
from seutu_desktop.store.store import Store

TODAY = date(2027, 4, 1)


@pytest.fixture
def areas(store: Store) -> dict[str, str]:
    """Two areas of 2027, a sub-theme of the second; only the period before named success factors."""
    for each in periods.periods(store):
        periods.delete_period(store, each.id)
    old = periods.add_period(store, "2022–2026", date(2022, 1, 1), date(2026, 12, 31)).ids[0]
    periods.add_period_item(store, old, PeriodItemKind.SUCCESS_FACTOR, "Läsnäolo")
    new = periods.add_period(store, "2027–", date(2027, 1, 1), None, "Edelläkävijä").ids[0]
    area = PeriodItemKind.PRIORITY_AREA
    first, second = (periods.add_period_item(store, new, area, name).ids[0] for name in ("Eka", "Toka"))
    sub = periods.add_period_item(store, new, PeriodItemKind.SUB_THEME, "Ala", second).ids[0]
    return {"Eka": first, "Toka": second, "Ala": sub}


def made(store: Store, *serving: tuple[str, tuple[str, ...]]) -> list[str]:
    plan_id = plans.make_plan(store, 2027).ids[0]
    ids = []
    for title, themes in serving:
        ids.append(plans.add_goal(store, plan_id, title).ids[0])
        plans.set_goal_themes(store, ids[-1], themes)
    return ids


def test_goals_stand_under_their_areas_in_the_order_of_the_strategy(
    store: Store, areas: dict[str, str]
) -> None:
    made(store, ("muu", ()), ("ala", (areas["Ala"],)), ("toka", (areas["Toka"],)), ("eka", (areas["Eka"],)))
    view = plan_view(store, 2027, TODAY)
    shown = [(each.area and each.area.text, [line.goal.title for line in each.goals]) for each in view.groups]
    assert shown == [("Eka", ["eka"]), ("Toka", ["ala", "toka"]), (None, ["muu"])]
    assert view.period is not None
    assert view.period.vision == "Edelläkävijä"


def test_success_factors_are_those_that_were_named_last(store: Store, areas: dict[str, str]) -> None:
    view = plan_view(store, 2027, TODAY)
    assert [each.text for each in view.factors] == ["Läsnäolo"]
    assert view.factors_of is not None
    assert view.factors_of.name == "2022–2026"
    assert plan_view(store, 2020, TODAY).factors == ()


def test_a_year_without_a_plan_has_nothing_but_its_strategy(store: Store) -> None:
    view = plan_view(store, 2027, TODAY)
    assert (view.plan, view.groups, view.approval, view.years) == (None, (), None, ())


def test_a_measure_shows_its_ticks_its_ring_and_who_does_it(store: Store) -> None:
    (goal,) = made(store, ("Perehdytys", ()))
    who = person(store, "Lahti jäsen")
    measure = measures.add_measure(store, goal, "Opas", months=(3, 9), responsible_id=who).ids[0]
    series = str(store.yearly.measures.get(measure).series_id)
    wheel.tick(store, series, 2027, "2027-03", TODAY)
    (line,) = plan_view(store, 2027, TODAY).goals[0].measures
    assert (line.done, line.count, line.state) == (1, 2, GoalState.UNDER_WAY)
    assert (line.responsible, line.on_wheel) == ("Lahti jäsen", True)
    wheel.end_task(store, series, 2027)
    (line,) = plan_view(store, 2027, TODAY).goals[0].measures
    assert (line.on_wheel, line.count) == (False, 0)


def test_the_matter_that_approved_the_plan_is_shown(store: Store) -> None:
    made(store, ("Perehdytys", ()))
    found = plans.plan_of(store, 2027)
    assert found is not None
    item_id = matter(store, plan(store), "Toimintasuunnitelma")
    link(store, item_id, LinkKind.ACTION_PLAN, found.id)
    approval = plan_view(store, 2027, TODAY).approval
    assert approval is not None
    assert (approval.item_id, approval.decided) == (item_id, False)


def test_a_plan_of_hundreds_of_goals_is_read_in_six_statements(store: Store, statements, areas) -> None:
    ids = made(store, *((f"Tavoite {number}", (areas["Eka"],)) for number in range(60)))
    for each in ids[:20]:
        measures.add_measure(store, each, "Toimenpide", months=(3,))
    store.directory()
    seen = statements(store)
    view = plan_view(store, 2027, TODAY)
    assert len(view.goals) == 60
    assert len(seen) <= 6
