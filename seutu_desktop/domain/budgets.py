"""The network's budget of a year and the municipalities' shares of it. Money is whole cents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True)
class Budget:
    """The budget of a year; `shared_cents` is what the municipalities pay together.

    It is split by the population of `population_on`. Closed, its shares are frozen (`CostShare`).
    """

    id: str
    year: int
    shared_cents: int = 0
    population_on: date | None = None
    closed_on: date | None = None
    note: str = ""


class BudgetLineKind(StrEnum):
    """Money in or money out."""

    INCOME = "income"
    EXPENSE = "expense"


@dataclass(frozen=True)
class BudgetLine:
    """A line of a budget, planned and, once known, actual."""

    id: str
    budget_id: str
    position: int
    name: str
    kind: BudgetLineKind
    planned_cents: int = 0
    actual_cents: int | None = None


@dataclass(frozen=True)
class CostShare:
    """The share of a municipality in a closed year, as it was computed then."""

    id: str
    budget_id: str
    municipality_id: str
    inhabitants: int
    cents: int
