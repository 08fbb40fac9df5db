"""Everything that the plan of a year is read from, in one statement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from seutu_desktop.domain.network import Period, PeriodItem
from seutu_desktop.domain.plans import ActionPlan, Goal, Measure
from seutu_desktop.domain.themes import ThemeLink

if TYPE_CHECKING:
    from seutu_desktop.store.store import Store
    from seutu_desktop.store.table import Table

_PLAN = "SELECT id FROM action_plan WHERE deleted_at IS NULL AND year = ?1"
_GOALS = f"SELECT id FROM goal WHERE deleted_at IS NULL AND plan_id IN ({_PLAN})"


@dataclass(frozen=True)
class PlanParts:
    """The plans of every year, and of one: goals, their measures and links, by position; every period."""

    plans: tuple[ActionPlan, ...]
    goals: tuple[Goal, ...]
    measures: tuple[Measure, ...]
    themes: tuple[ThemeLink, ...]
    periods: tuple[Period, ...]
    period_items: tuple[PeriodItem, ...]


def read_plan(store: Store, year: int) -> PlanParts:
    """Return the parts of the plan of `year`."""
    wanted: dict[Table[Any], str] = {
        store.yearly.plans: "1",
        store.yearly.goals: f"plan_id IN ({_PLAN})",
        store.yearly.measures: f"goal_id IN ({_GOALS})",
        store.yearly.themes: f"target_id IN ({_GOALS})",
        store.periods: "1",
        store.period_items: "1",
    }
    tables = {table.name: table for table in wanted}
    sql = " UNION ALL ".join(table.json_rows(condition) for table, condition in wanted.items())
    found: dict[str, list[Any]] = {name: [] for name in tables}
    for name, _, row in store.connection.rows(sql, (year,)):
        found[name].append(tables[name].from_json(row))
    goals, measures, themes = (found[table.name] for table in (*wanted,)[1:4])
    return PlanParts(
        plans=tuple(sorted(found[store.yearly.plans.name], key=lambda each: -each.year)),
        goals=tuple(sorted(goals, key=_place)),
        measures=tuple(sorted(measures, key=_place)),
        themes=tuple(themes),
        periods=tuple(sorted(found[store.periods.name], key=lambda each: each.valid_from)),
        period_items=tuple(sorted(found[store.period_items.name], key=_place)),
    )


def _place(each: Any) -> tuple[int, str]:
    return each.position, each.id
