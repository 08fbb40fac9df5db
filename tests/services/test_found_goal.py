from __future__ import annotations

from datetime import date

from seutu_desktop.services import measures, plans
from seutu_desktop.services.found import FoundKind
from seutu_desktop.services.search import find
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)


def test_a_goal_is_found_by_its_name_its_outcome_and_its_measure(store: Store) -> None:
    plan_id = plans.make_plan(store, 2027).ids[0]
    goal_id = plans.add_goal(store, plan_id, "Perehdytys ajoissa", outcome="Kymmenen pakettia").ids[0]
    measures.add_measure(store, goal_id, "Käsikirja uusille")
    for words, told in (("perehd", False), ("pakettia", True), ("käsikirja", True)):
        (found,) = (each for each in find(store, words, TODAY).papers if each.kind is FoundKind.GOAL)
        assert (found.id, found.title, bool(found.snippet)) == (goal_id, "Perehdytys ajoissa", told)
    plans.delete_plan(store, plan_id)
    assert not [each for each in find(store, "perehd", TODAY).papers if each.kind is FoundKind.GOAL]
