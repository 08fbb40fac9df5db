from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from seutu_desktop.domain.assessment import (
    AssessmentRound,
    Criterion,
    CriterionKind,
    Finding,
    FindingKind,
    Scheme,
)
from seutu_desktop.domain.errors import NotFound, TitleMissing
from seutu_desktop.domain.network import PeriodItemKind
from seutu_desktop.domain.plans import GoalState
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.services import history, measures, periods, plans
from seutu_desktop.services.themes import set_themes, themes_of
from seutu_desktop.store.store import Store

YEAR = 2027


@pytest.fixture
def area(store: Store) -> str:
    """A priority area of a period of 2027."""
    period = periods.add_period(store, "2027", date(2027, 1, 1), None).ids[0]
    kind = PeriodItemKind.PRIORITY_AREA
    return periods.add_period_item(store, period, kind, "Yhteinen kehittäminen").ids[0]


@pytest.fixture
def findings(store: Store, area: str) -> list[str]:
    """Two findings of an assessment of 2026, the first of a criterion that stands for the area."""
    with store.action("make"):
        store.yearly.rounds.save(AssessmentRound("round", 2026, Scheme.LIGHT))
        kind = CriterionKind.PRIORITY_AREA
        store.yearly.criteria.save(
            Criterion("criterion", "round", 1, "P1", "Kehittäminen", kind, period_item_id=area)
        )
        target = FindingKind.TARGET
        store.yearly.findings.save(Finding("f1", "round", target, "Perehdytys ajoissa", 1, "criterion"))
        store.yearly.findings.save(Finding("f2", "round", target, "Tiedon kulku\nRyhmistä kuntiin", 2))
    return ["f1", "f2"]


def plan(store: Store) -> str:
    return plans.make_plan(store, YEAR).ids[0]


def titles(store: Store, plan_id: str) -> list[str]:
    return [each.title for each in plans.goals_of(store, plan_id)]


def test_a_year_has_one_plan_however_often_it_is_made(store: Store) -> None:
    assert plans.plan_of(store, YEAR) is None
    first = plan(store)
    assert plan(store) == first
    assert plans.plan_years(store) == [YEAR]


def test_goals_are_born_from_findings_in_the_order_they_were_chosen(
    store: Store, findings: list[str]
) -> None:
    ids = plans.goals_from_findings(store, YEAR, findings[::-1]).ids[:2]
    found = plans.plan_of(store, YEAR)
    assert found is not None
    assert found.round_id == "round"
    goals = plans.goals_of(store, found.id)
    assert [each.id for each in goals] == list(ids)
    assert [(each.title, each.finding_id) for each in goals] == [
        ("Tiedon kulku", "f2"),
        ("Perehdytys ajoissa", "f1"),
    ]
    assert [each.description for each in goals] == ["Tiedon kulku\nRyhmistä kuntiin", ""]


def test_a_finding_becomes_a_goal_once(store: Store, findings: list[str]) -> None:
    first = plans.goals_from_findings(store, YEAR, findings[:1]).ids[0]
    again = plans.goals_from_findings(store, YEAR, findings)
    assert again.ids[0] == first
    assert len(plans.goals_of(store, plan(store))) == 2


def test_a_goal_serves_what_its_finding_served(store: Store, findings: list[str], area: str) -> None:
    period_id = store.period_items.get(area).period_id
    other = periods.add_period_item(store, period_id, PeriodItemKind.PRIORITY_AREA, "Hyvinvointi").ids[0]
    set_themes(store, ThemedKind.FINDING, "f2", [other])
    ids = plans.goals_from_findings(store, YEAR, findings).ids[:2]
    served = themes_of(store, ids)
    assert [[part.text for part in served[each]] for each in ids] == [
        ["Yhteinen kehittäminen"],
        ["Hyvinvointi"],
    ]


def test_a_finding_that_is_not_there_makes_nothing(store: Store, findings: list[str]) -> None:
    with pytest.raises(NotFound):
        plans.goals_from_findings(store, YEAR, [*findings, "f3"])
    assert plans.plan_of(store, YEAR) is None


def test_goals_keep_the_order_they_are_given(store: Store) -> None:
    plan_id = plan(store)
    ids = [plans.add_goal(store, plan_id, name).ids[0] for name in "abc"]
    plans.move_goal(store, ids[2], 0)
    assert titles(store, plan_id) == ["c", "a", "b"]
    plans.move_goal(store, ids[2], 99)
    assert titles(store, plan_id) == ["a", "b", "c"]


def test_a_goal_tells_its_outcome_on_many_lines(store: Store) -> None:
    goal_id = plans.add_goal(store, plan(store), "Perehdytys").ids[0]
    plans.edit_goal(store, goal_id, state=GoalState.DONE, outcome="Kaikki\n\n- kunnat", indicator=" 10/10 ")
    goal = store.yearly.goals.get(goal_id)
    assert (goal.state, goal.outcome, goal.indicator) == (GoalState.DONE, "Kaikki\n\n- kunnat", "10/10")


def test_a_goal_needs_a_name(store: Store) -> None:
    plan_id = plan(store)
    goal_id = plans.add_goal(store, plan_id, "Perehdytys").ids[0]
    with pytest.raises(TitleMissing):
        plans.add_goal(store, plan_id, " ")
    with pytest.raises(TitleMissing):
        plans.edit_goal(store, goal_id, title="")
    assert titles(store, plan_id) == ["Perehdytys"]


def test_a_goal_serves_the_areas_it_was_given_last(store: Store, area: str) -> None:
    goal_id = plans.add_goal(store, plan(store), "Perehdytys").ids[0]
    plans.set_goal_themes(store, goal_id, [area])
    plans.set_goal_themes(store, goal_id, [area])
    assert [part.id for part in themes_of(store, [goal_id])[goal_id]] == [area]
    plans.set_goal_themes(store, goal_id, [])
    assert themes_of(store, [goal_id]) == {}
    with pytest.raises(NotFound):
        plans.set_goal_themes(store, goal_id, ["nothing"])


def test_a_plan_goes_with_all_that_is_its_own_and_comes_back_by_undo(store: Store) -> None:
    plan_id = plan(store)
    goal_id = plans.add_goal(store, plan_id, "Perehdytys").ids[0]
    measures.add_measure(store, goal_id, "Perehdytyspaketti", months=(3,))
    plans.delete_plan(store, plan_id)
    assert plans.plan_of(store, YEAR) is None
    assert store.yearly.goals.all() == store.yearly.measures.all() == store.cycle.tasks.all() == []

    history.undo(store)
    assert titles(store, plan_id) == ["Perehdytys"]
    assert len(store.cycle.tasks.all()) == 1


def test_chosen_targets_wait_until_they_are_goals(store: Store, findings: list[str]) -> None:
    assert plans.waiting_findings(store, YEAR) == []
    with store.action("make"):
        for each in store.yearly.findings.all():
            store.yearly.findings.save(replace(each, chosen=True))
    assert plans.waiting_findings(store, YEAR) == findings
    assert plans.waiting_findings(store, YEAR + 1) == []
    plans.goals_from_findings(store, YEAR, findings[:1])
    assert plans.waiting_findings(store, YEAR) == findings[1:]


def test_a_goal_knows_its_year(store: Store) -> None:
    goal_id = plans.add_goal(store, plan(store), "Perehdytys").ids[0]
    assert plans.year_of_goal(store, goal_id) == YEAR
    assert plans.year_of_goal(store, "nothing") is None
