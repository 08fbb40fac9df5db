"""What a year's work and its links to the strategy are read from, in two statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from seutu_desktop.domain.joint_products import SharedModel
from seutu_desktop.domain.network import Period, PeriodItem
from seutu_desktop.domain.plans import Goal
from seutu_desktop.domain.projects import Grant, Project
from seutu_desktop.domain.strategy_year import Work
from seutu_desktop.domain.themes import ThemedKind, ThemeLink

if TYPE_CHECKING:
    from seutu_desktop.store.store import Store

_HELD = "('held', 'minutes_sent', 'approved')"
_MATTERS = (
    "FROM meeting AS m JOIN agenda_item AS i ON i.meeting_id = m.id AND i.deleted_at IS NULL"
    " AND i.kind = 'matter' AND i.state NOT IN ('withdrawn', 'carried')"
    f" WHERE m.deleted_at IS NULL AND m.start >= ?1 AND m.start < ?2 AND m.status IN {_HELD}"
)
_GOALS = "plan_id IN (SELECT id FROM action_plan WHERE deleted_at IS NULL AND year = ?3)"
_THEMES = f"kind <> 'agenda_item' OR target_id IN (SELECT i.id {_MATTERS})"


@dataclass(frozen=True)
class StrategyRows:
    """The matters of a year, the goals of its plan, every project, grant and model, and their links."""

    matters: tuple[Work, ...]
    goals: tuple[Goal, ...]
    projects: tuple[Project, ...]
    grants: tuple[Grant, ...]
    models: tuple[SharedModel, ...]
    links: tuple[ThemeLink, ...]
    periods: tuple[Period, ...]
    period_items: tuple[PeriodItem, ...]


@dataclass(frozen=True)
class ServingRows:
    """The links of one thing, every period and the parts of all of them, in order."""

    links: tuple[ThemeLink, ...]
    periods: tuple[Period, ...]
    period_items: tuple[PeriodItem, ...]


def read_serving(store: Store, target_id: str) -> ServingRows:
    """Return what one thing serves and could serve, in one statement."""
    parts = ((store.yearly.themes, "target_id = ?1"), (store.periods, "1"), (store.period_items, "1"))
    links, periods, items = _read(store, parts, (target_id,))
    return ServingRows(
        tuple(links),
        tuple(sorted(periods, key=lambda each: each.valid_from)),
        tuple(sorted(items, key=lambda each: (each.kind, each.position, each.id))),
    )


def read_strategy_year(store: Store, year: int) -> StrategyRows:
    """Return what the strategy's year is counted from."""
    span = (f"{year:04}-", f"{year + 1:04}-")
    yearly = store.yearly
    parts = (
        (yearly.goals, _GOALS),
        (yearly.projects, "1"),
        (yearly.grants, "1"),
        (yearly.shared_models, "1"),
        (yearly.themes, _THEMES),
        (store.periods, "1"),
        (store.period_items, "1"),
    )
    goals, projects, grants, models, links, periods, items = _read(store, parts, (*span, year))
    return StrategyRows(
        matters=tuple(_matters(store, span)),
        goals=tuple(sorted(goals, key=lambda each: (each.position, each.id))),
        projects=tuple(sorted(projects, key=lambda each: (each.first_year or 0, each.name, each.id))),
        grants=tuple(grants),
        models=tuple(sorted(models, key=lambda each: (each.name, each.id))),
        links=tuple(links),
        periods=tuple(sorted(periods, key=lambda each: each.valid_from)),
        period_items=tuple(items),
    )


def _matters(store: Store, span: tuple[str, str]) -> list[Work]:
    sql = (
        "SELECT i.id, i.title, i.section_number, m.id, m.start, m.number, m.year,"
        f" (SELECT name FROM body WHERE id = m.body_id) {_MATTERS} ORDER BY m.start, i.position, i.id"
    )
    return [
        Work(
            ThemedKind.AGENDA_ITEM,
            key,
            title,
            section=section,
            day=datetime.fromisoformat(start).date(),
            meeting_id=meeting_id,
            meeting=f"{body} {number}/{year}" if number is not None else body,
        )
        for key, title, section, meeting_id, start, number, year, body in store.connection.tuples(sql, span)
    ]


def _read(store: Store, parts: Iterable[tuple[Any, str]], values: Sequence[object]) -> list[list[Any]]:
    """Return the rows of each table that meet its condition, in one statement."""
    tables = {table.name: (table, condition) for table, condition in parts}
    sql = " UNION ALL ".join(table.json_rows(condition) for table, condition in tables.values())
    found: dict[str, list[Any]] = {name: [] for name in tables}
    for name, _, row in store.connection.rows(sql, values):
        found[name].append(tables[name][0].from_json(row))
    return list(found.values())
