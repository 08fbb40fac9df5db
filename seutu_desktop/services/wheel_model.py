"""The model of the annual wheel: rings and tasks from the sources (`resources/data/annual_cycle.toml`)."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Any

from seutu_desktop.domain.people import Body
from seutu_desktop.domain.wheel import RuleKind, WheelTask
from seutu_desktop.paths import resource_path

Spec = Mapping[str, Any]

_PLAIN = (
    *("short_name", "day", "until_month", "until_day", "weekday", "nth", "offset_days", "work_days"),
    *("lead_days", "every_years", "cycle_year", "makes_item", "item_title", "item_proposal", "source"),
    *("suggestion", "responsible_role"),
)


@lru_cache(maxsize=1)
def model() -> Spec:
    """Return the shipped rings and tasks as they are written."""
    return tomllib.loads(resource_path("data", "annual_cycle.toml").read_text(encoding="utf-8"))


def approving_title() -> str:
    """Return the title of the task by which the steering group approves the wheel itself."""
    return marked_title("approves_wheel")


def marked_title(mark: str) -> str:
    """Return the title of the model's one task with a mark: `approves_plan`, `approves_report` and such."""
    return next(str(each["title"]) for each in model()["task"] if each.get(mark))


def lacking(there: Collection[str]) -> tuple[list[str], list[str]]:
    """Return the titles of the model's tasks that a wheel with these titles lacks: the sources' and our own.

    Our own are suggestions, which stay off until they are accepted.
    """
    absent = [each for each in model()["task"] if each["title"] not in there]
    own = [str(each["title"]) for each in absent if each.get("suggestion")]
    return [str(each["title"]) for each in absent if not each.get("suggestion")], own


def model_tasks(
    ids: Mapping[str, str], rings: Mapping[str, str], bodies: Mapping[str, Body], year: int
) -> list[WheelTask]:
    """Return the tasks of the model from a year on; `ids` are series by title, `rings` ids by name.

    A body that the network does not have leaves the steering group in its place. Suggestions are not active.
    """
    return [_task(each, ids, rings, bodies, year) for each in model()["task"]]


def _task(
    spec: Spec, ids: Mapping[str, str], rings: Mapping[str, str], bodies: Mapping[str, Body], year: int
) -> WheelTask:
    series_id = ids[spec["title"]]
    body = bodies.get(spec.get("body", ""))
    return WheelTask(
        id=series_id,
        series_id=series_id,
        title=spec["title"],
        ring_id=rings[spec["ring"]],
        rule=RuleKind(spec["rule"]),
        months=tuple(spec.get("months", ())),
        body_id=body.id if body else None,
        anchor_id=ids[spec["anchor"]] if "anchor" in spec else None,
        needs=tuple(ids[title] for title in spec.get("needs", ())),
        from_year=year,
        active=not spec.get("suggestion", False),
        **{name: spec[name] for name in _PLAIN if name in spec},
    )
