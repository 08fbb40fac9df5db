"""The action plan of a year and its goals, born from the self-assessment or written from nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from seutu_desktop.domain.assessment import Finding, FindingKind
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.plans import ActionPlan, Goal
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.fields import changed, cleaned, made, merge_key, named
from seutu_desktop.services.measures import drop_measures
from seutu_desktop.services.paper_links import APPROVES_PLAN, link_waiting
from seutu_desktop.services.themes import set_themes, themes_of
from seutu_desktop.store.store import Store

_PLAN = frozenset({"introduction", "closing"})
_GOAL = frozenset({"title", "description", "indicator", "target", "state", "outcome"})


def plan_of(store: Store, year: int) -> ActionPlan | None:
    """Return the plan of a year, or None."""
    found = store.yearly.plans.of(year=year)
    return found[0] if found else None


def plan_years(store: Store) -> list[int]:
    """Return the years that have a plan, newest first."""
    return sorted((each.year for each in store.yearly.plans.all()), reverse=True)


def year_of_goal(store: Store, goal_id: str) -> int | None:
    """Return the year of the plan that a goal belongs to, or None where it is gone; two statements."""
    goal = store.yearly.goals.find(goal_id)
    plan = store.yearly.plans.find(goal.plan_id) if goal else None
    return plan.year if plan else None


def make_plan(store: Store, year: int, round_id: str | None = None) -> Changes:
    """Make the empty plan of a year, born from an assessment or not; `ids[0]` is it.

    A plan that is there already stays, and is said to be born from `round_id` where nothing else is said.
    """
    with store.action("plan.make") as action:
        there = plan_of(store, year)
        plan = there or ActionPlan(store.new_id(), year)
        plan = replace(plan, round_id=plan.round_id or round_id)
        store.yearly.plans.save(plan)
        if there is None:
            link_waiting(store, APPROVES_PLAN, year, LinkKind.ACTION_PLAN, plan.id)
    return made(action.changes, plan.id)


def goals_from_findings(store: Store, plan_year: int, finding_ids: Sequence[str]) -> Changes:
    """Make a goal of each of some findings in the plan of `plan_year`, which is made where there is none.

    A finding that is a goal of the plan already is not made one again; a goal serves what its finding does,
    or the factor or area that the finding's criterion stands for. `ids` begin with the goals, those that
    were there among them, in the given order. Raise NotFound.
    """
    with store.action("plan.goals") as action:
        findings = [store.yearly.findings.get(each) for each in dict.fromkeys(finding_ids)]
        plan_id = make_plan(store, plan_year, findings[0].round_id if findings else None).ids[0]
        there = {each.finding_id: each.id for each in goals_of(store, plan_id)}
        served = _served(store, findings)
        ids = [there.get(each.id) or _born(store, plan_id, each, served[each.id]) for each in findings]
    return made(action.changes, *ids)


def waiting_findings(store: Store, plan_year: int) -> list[str]:
    """Return the chosen targets of the assessment before a plan's year that are no goals of it yet, in order.

    Three statements at most.
    """
    rounds = store.yearly.rounds.of(year=plan_year - 1)
    if not rounds:
        return []
    target = FindingKind.TARGET
    found = store.yearly.findings.of("position, id", round_id=rounds[0].id, chosen=True, kind=target)
    goals = store.yearly.goals.among("finding_id", [each.id for each in found])
    there = {each.finding_id for each in goals}
    return [each.id for each in found if each.id not in there]


def edit_plan(store: Store, /, plan_id: str, **fields: object) -> Changes:
    """Change the plan's own texts, `introduction` and `closing`; raise TextTooLong."""
    with store.action("plan.edit", merge_key=merge_key("plan", plan_id, fields)) as action:
        store.yearly.plans.save(changed(store.yearly.plans.get(plan_id), fields, _PLAN))
    return action.changes


def delete_plan(store: Store, plan_id: str) -> Changes:
    """Take a plan away with its goals and measures; what they put on the wheel ends."""
    with store.action("plan.delete") as action:
        for goal in goals_of(store, plan_id):
            delete_goal(store, goal.id)
        store.yearly.plans.delete(plan_id)
    return action.changes


def goals_of(store: Store, plan_id: str) -> list[Goal]:
    """Return the goals of a plan in their order."""
    return store.yearly.goals.of("position, id", plan_id=plan_id)


def add_goal(store: Store, /, plan_id: str, title: str, **fields: object) -> Changes:
    """Add a goal after those there; `ids[0]` is it. Raise TitleMissing, TextTooLong, NotFound."""
    with store.action("goal.add") as action:
        plan = store.yearly.plans.get(plan_id)
        position = max((each.position for each in goals_of(store, plan_id)), default=0) + 1
        blank = Goal(store.new_id(), plan.id, position, named(title, "title"))
        store.yearly.goals.save(changed(blank, fields, _GOAL))
    return made(action.changes, blank.id)


def edit_goal(store: Store, /, goal_id: str, **fields: object) -> Changes:
    """Change a goal: `title description indicator target state outcome`. Raise TitleMissing, TextTooLong."""
    if "title" in fields:
        named(str(fields["title"]), "title")
    with store.action("goal.edit", merge_key=merge_key("goal", goal_id, fields)) as action:
        store.yearly.goals.save(changed(store.yearly.goals.get(goal_id), fields, _GOAL))
    return action.changes


def set_goal_themes(store: Store, goal_id: str, period_item_ids: Iterable[str]) -> Changes:
    """Let a goal serve these priority areas, sub-themes or goals of the strategy; raise NotFound."""
    with store.action("goal.edit") as action:
        store.yearly.goals.get(goal_id)
        set_themes(store, ThemedKind.GOAL, goal_id, period_item_ids)
    return action.changes


def move_goal(store: Store, goal_id: str, to_index: int) -> Changes:
    """Move a goal to `to_index` (from 0) among the goals of its plan."""
    with store.action("goal.move") as action:
        moving = store.yearly.goals.get(goal_id)
        rest = [each for each in goals_of(store, moving.plan_id) if each.id != goal_id]
        rest.insert(max(0, to_index), moving)
        numbered = (replace(each, position=position) for position, each in enumerate(rest, 1))
        store.yearly.goals.save_all(numbered)
    return action.changes


def delete_goal(store: Store, goal_id: str) -> Changes:
    """Take a goal away with its measures; what they put on the wheel ends."""
    with store.action("goal.delete") as action:
        drop_measures(store, goal_id)
        set_themes(store, ThemedKind.GOAL, goal_id, ())
        store.yearly.goals.delete(goal_id)
    return action.changes


def _served(store: Store, findings: Iterable[Finding]) -> dict[str, list[str]]:
    """What each finding serves: its own links, else what its criterion stands for."""
    found = list(findings)
    own = themes_of(store, [each.id for each in found])
    criteria = store.yearly.criteria.many(each.criterion_id for each in found if each.criterion_id)
    stands = {key: each.period_item_id for key, each in criteria.items() if each.period_item_id}
    served: dict[str, list[str]] = {}
    for each in found:
        behind = stands.get(each.criterion_id or "")
        served[each.id] = [part.id for part in own.get(each.id, ())] or ([behind] if behind else [])
    living = store.period_items.many(key for keys in served.values() for key in keys)
    return {finding_id: [key for key in keys if key in living] for finding_id, keys in served.items()}


def _born(store: Store, plan_id: str, finding: Finding, served: Iterable[str]) -> str:
    """A finding of many lines is a title by its first line, and the whole is the description."""
    title = finding.text.strip().partition("\n")[0]
    whole = finding.text if cleaned("description", finding.text) != title else ""
    goal_id = add_goal(store, plan_id, title, description=whole).ids[0]
    store.yearly.goals.save(replace(store.yearly.goals.get(goal_id), finding_id=finding.id))
    set_themes(store, ThemedKind.GOAL, goal_id, served)
    return goal_id
