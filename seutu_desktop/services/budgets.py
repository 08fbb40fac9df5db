"""The network's budget of a year: its lines, what the municipalities pay together, and its closing.

The split itself is in `shares`. Closing freezes the shares alone: what came true is entered afterwards too.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from seutu_desktop.domain.budgets import Budget, BudgetLine, BudgetLineKind, CostShare
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.money import format_cents
from seutu_desktop.domain.money_errors import BudgetClosed, BudgetExists, NegativeMoney
from seutu_desktop.services.fields import changed, cleaned, made, merge_key, named
from seutu_desktop.services.shares import year_shares
from seutu_desktop.store.store import Store

_FROZEN = frozenset({"shared_cents", "population_on"})
_BUDGET = _FROZEN | {"note"}
_LINE = frozenset({"name", "kind", "planned_cents", "actual_cents"})


def budget_of(store: Store, year: int) -> Budget | None:
    """Return the budget of a year, or None."""
    found = store.yearly.budgets.of(year=year)
    return found[0] if found else None


def add_budget(
    store: Store, year: int, shared_cents: int = 0, population_on: date | None = None, note: str = ""
) -> Changes:
    """Add the budget of a year; `ids[0]` is it. `shared_cents` is what the municipalities pay together.

    Without `population_on` the day is the network's setting. Raise BudgetExists, NegativeMoney.
    """
    _check_positive(shared_cents)
    if budget_of(store, year) is not None:
        raise BudgetExists(year=year)
    new = Budget(store.new_id(), year, shared_cents, population_on, note=cleaned("note", note))
    with store.action("budget.add") as action:
        store.yearly.budgets.save(new)
    return made(action.changes, new.id)


def edit_budget(store: Store, /, budget_id: str, **fields: Any) -> Changes:
    """Change `shared_cents`, `population_on` or `note`; raise NegativeMoney, BudgetClosed."""
    _check_positive(fields.get("shared_cents", 0))
    key = merge_key("budget", budget_id, fields)
    with store.action("budget.edit", merge_key=key) as action:
        old = _open(store, budget_id) if fields.keys() & _FROZEN else store.yearly.budgets.get(budget_id)
        store.yearly.budgets.save(changed(old, fields, _BUDGET))
    return action.changes


def delete_budget(store: Store, budget_id: str) -> Changes:
    """Remove a budget with its lines; raise BudgetClosed."""
    with store.action("budget.delete") as action:
        budget = _open(store, budget_id)
        for each in store.yearly.budget_lines.of(budget_id=budget.id):
            store.yearly.budget_lines.delete(each.id)
        store.yearly.budgets.delete(budget.id)
    return action.changes


def add_line(
    store: Store,
    budget_id: str,
    name: str,
    kind: BudgetLineKind,
    planned_cents: int = 0,
    actual_cents: int | None = None,
) -> Changes:
    """Add a line after the others; `ids[0]` is it. A negative amount takes back. Raise TitleMissing."""
    with store.action("budget.line") as action:
        store.yearly.budgets.get(budget_id)
        there = store.yearly.budget_lines.of(budget_id=budget_id)
        position = max((each.position for each in there), default=0) + 1
        key = store.new_id()
        store.yearly.budget_lines.save(
            BudgetLine(key, budget_id, position, named(name), kind, planned_cents, actual_cents)
        )
    return made(action.changes, key)


def edit_line(store: Store, /, line_id: str, **fields: Any) -> Changes:
    """Change a line's `name`, `kind`, `planned_cents` or `actual_cents`; raise TitleMissing."""
    if "name" in fields:
        named(str(fields["name"]))
    with store.action("budget.line", merge_key=merge_key("budget_line", line_id, fields)) as action:
        store.yearly.budget_lines.save(changed(store.yearly.budget_lines.get(line_id), fields, _LINE))
    return action.changes


def move_line(store: Store, line_id: str, to_index: int) -> Changes:
    """Move a line to an index among those of its budget, from 0."""
    with store.action("budget.line_move") as action:
        moving = store.yearly.budget_lines.get(line_id)
        there = store.yearly.budget_lines.of("position, id", budget_id=moving.budget_id)
        rest = [each for each in there if each.id != line_id]
        rest.insert(max(0, to_index), moving)
        numbered = (replace(each, position=position) for position, each in enumerate(rest, start=1))
        store.yearly.budget_lines.save_all(numbered)
    return action.changes


def delete_line(store: Store, line_id: str) -> Changes:
    """Remove a line."""
    with store.action("budget.line_delete") as action:
        store.yearly.budget_lines.delete(line_id)
    return action.changes


def close(store: Store, budget_id: str, on: date) -> Changes:
    """Freeze the shares of a year as they are computed now: a later population does not touch them.

    Raise BudgetClosed where they are frozen, PopulationMissing, NoPayers.
    """
    with store.action("budget.close") as action:
        budget = _open(store, budget_id)
        computed = year_shares(store, budget.year)
        store.yearly.cost_shares.save_all(
            CostShare(store.new_id(), budget.id, each.municipality_id, each.inhabitants, each.cents)
            for each in computed.shares
        )
        kept = replace(budget, closed_on=on, population_on=computed.population_on)
        store.yearly.budgets.save(kept)
    return action.changes


def reopen(store: Store, budget_id: str) -> Changes:
    """Let the shares of a year follow its amount and populations again; nothing where they do already."""
    with store.action("budget.reopen") as action:
        budget = store.yearly.budgets.get(budget_id)
        for each in store.yearly.cost_shares.of(budget_id=budget.id):
            store.yearly.cost_shares.delete(each.id)
        store.yearly.budgets.save(replace(budget, closed_on=None))
    return action.changes


def _open(store: Store, budget_id: str) -> Budget:
    budget = store.yearly.budgets.get(budget_id)
    if budget.closed_on is not None:
        raise BudgetClosed(year=budget.year)
    return budget


def _check_positive(cents: int) -> None:
    if cents < 0:
        raise NegativeMoney(amount=format_cents(cents))
