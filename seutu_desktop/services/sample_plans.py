"""The sample's action plans, approved and followed up, and the coordinator's words in its annual reports."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from seutu_desktop.domain.annual_report import ReportSection
from seutu_desktop.domain.plans import GoalState
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import annual_report, measures, plans, wheel
from seutu_desktop.services.decided_in import link
from seutu_desktop.store.store import Store

Spec = Mapping[str, Any]


def take_in_plans(store: Store, spec: Spec, people: Mapping[str, str]) -> None:
    """Make the plans with goals and measures, and the texts of the reports; `people` are ids by name."""
    for each in spec["plan"]:
        _plan(store, each, people)
    for each in spec["report"]:
        report_id = annual_report.make_report(store, each["year"]).ids[0]
        for section, text in each["texts"].items():
            annual_report.write_text(store, each["year"], ReportSection(section), text)
        if "approved" in each:
            link(store, _matter(store, *each["approved"]), LinkKind.ANNUAL_REPORT, report_id)


def _plan(store: Store, spec: Spec, people: Mapping[str, str]) -> None:
    plan_id = plans.make_plan(store, spec["year"]).ids[0]
    plans.edit_plan(store, plan_id, introduction=spec["introduction"], closing=spec.get("closing", ""))
    if "approved" in spec:
        link(store, _matter(store, *spec["approved"]), LinkKind.ACTION_PLAN, plan_id)
    for each in spec["goal"]:
        goal_id = _goal(store, plan_id, each)
        for measure in each["measures"]:
            _measure(store, spec["year"], goal_id, measure, people)


def _goal(store: Store, plan_id: str, spec: Spec) -> str:
    texts = {name: spec[name] for name in ("description", "indicator", "target", "outcome") if name in spec}
    goal_id = plans.add_goal(store, plan_id, spec["title"], state=GoalState(spec["state"]), **texts).ids[0]
    if "area" in spec:
        served = [each.id for each in store.period_items.all() if each.text.startswith(spec["area"])]
        plans.set_goal_themes(store, goal_id, served)
    if "matter" in spec:
        link(store, _matter(store, *spec["matter"]), LinkKind.GOAL, goal_id)
    return goal_id


def _measure(store: Store, year: int, goal_id: str, spec: Spec, people: Mapping[str, str]) -> None:
    measure_id = measures.add_measure(
        store,
        goal_id,
        spec["title"],
        months=tuple(spec["months"]),
        responsible_role=spec.get("role", ""),
        responsible_id=people.get(spec.get("who", "")),
        state=GoalState(spec.get("state", "planned")),
        note="Esimerkki",
    ).ids[0]
    series_id = store.yearly.measures.get(measure_id).series_id
    several = len(spec["months"]) > 1
    for month, on in zip(spec["months"], spec.get("done", ()), strict=False):
        key = f"{year}-{month:02}" if several else str(year)
        wheel.tick(store, str(series_id), year, key, date.fromisoformat(on))


def _matter(store: Store, day: str, title: str) -> str:
    """The matter of a day's meetings by its title."""
    found = store.meeting_queries.on_day(date.fromisoformat(day))
    items = (item for each in found for item in store.items.of(meeting_id=each.id))
    return next(item.id for item in items if item.title == title)
