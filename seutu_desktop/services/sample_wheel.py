"""The sample's annual wheel: the model tasks, what was done outside meetings, school breaks, reports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from seutu_desktop.domain.closures import BreakKind
from seutu_desktop.services import reports, wheel
from seutu_desktop.services.breaks import add_break, enter_usual_breaks
from seutu_desktop.services.lookup import find_body, steering_group
from seutu_desktop.store.store import Store

Spec = Mapping[str, Any]


def take_in_wheel(store: Store, spec: Spec) -> dict[str, str]:
    """Adopt the model tasks and enter the school breaks; return the series by title."""
    wheel.adopt_model(store, spec["from_year"])
    tasks = {each.title: each for each in store.cycle.tasks.all()}
    for title, year in spec["since"].items():
        store.cycle.tasks.save(replace(tasks[title], from_year=year))
    for year in spec["break_years"]:
        enter_usual_breaks(store, year)
    for each in spec["break"]:
        first, last = date.fromisoformat(each["first"]), date.fromisoformat(each["last"])
        add_break(store, each["name"], first, last, BreakKind(each.get("kind", "school_break")))
    return {title: task.series_id for title, task in tasks.items()}


def mark_wheel(store: Store, spec: Spec, series: Mapping[str, str]) -> None:
    """Tick what was done without a §, and enter the reports of the groups."""
    for each in spec["tick"]:
        year, on = each["year"], date.fromisoformat(each["on"])
        wheel.tick(store, series[each["title"]], year, str(year), on, each.get("note", ""))
    for each in spec["report"]:
        meeting_id = _steering_meeting(store, date.fromisoformat(each["meeting"]))
        if "asked" in each:
            reports.ask_reports(store, meeting_id, date.fromisoformat(each["asked"]))
        else:
            group, on = find_body(store, each["group"]), date.fromisoformat(each["on"])
            reports.receive_report(store, meeting_id, group.id, each["text"], on)


def _steering_meeting(store: Store, day: date) -> str:
    body = steering_group(store)
    return next(each.id for each in store.meeting_queries.on_day(day) if each.body_id == body.id)
