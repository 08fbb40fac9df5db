"""How much of a year's work served each priority area of the strategy."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seutu_desktop.domain.joint_products import SharedModel
from seutu_desktop.domain.projects import of_year
from seutu_desktop.domain.strategy_year import StrategyYear, Work, strategy_year
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.store.store import Store
from seutu_desktop.store.strategy_reading import StrategyRows, read_strategy_year


def year_by_area(store: Store, year: int, this_year: int) -> StrategyYear:
    """Return a year's work by the areas it served, in two statements.

    Work is the matters of the meetings held, the goals of the year's plan, the projects that went on or whose
    grant was applied for or decided then, and the shared models that were adopted or reviewed. A project
    without a last year goes on until `this_year`.
    """
    rows = read_strategy_year(store, year)
    works = (*rows.matters, *_goals(rows), *_projects(rows, year, this_year), *_models(rows.models, year))
    return strategy_year(year, rows.periods, rows.period_items, works, rows.links)


def _goals(rows: StrategyRows) -> Iterable[Work]:
    return (Work(ThemedKind.GOAL, each.id, each.title, state=each.state.value) for each in rows.goals)


def _projects(rows: StrategyRows, year: int, this_year: int) -> Iterable[Work]:
    for each in rows.projects:
        grants = [grant for grant in rows.grants if grant.project_id == each.id]
        if of_year(each, grants, year, this_year):
            yield Work(ThemedKind.PROJECT, each.id, each.name, state=each.state.value)


def _models(models: Sequence[SharedModel], year: int) -> Iterable[Work]:
    for each in models:
        days = [day for day in (each.adopted_on, each.reviewed_on) if day is not None and day.year == year]
        if days:
            yield Work(ThemedKind.SHARED_MODEL, each.id, each.name, day=max(days))
