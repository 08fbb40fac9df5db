"""What the tables of a year's budget show and how their cells are stored."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.budgets import BudgetLineKind
from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.projects.table import Column, money_words, typed_cents
from seutu_desktop.services import budgets
from seutu_desktop.services.money_view import BudgetView
from seutu_desktop.services.money_words import people, percent
from seutu_desktop.services.shares import Share


def line_columns(actions: Actions) -> tuple[Column, ...]:
    """Return the columns of the budget's lines; amounts and names can be written."""
    translate = QCoreApplication.translate
    kinds = {
        BudgetLineKind.INCOME: translate("BudgetTables", "tulo"),
        BudgetLineKind.EXPENSE: translate("BudgetTables", "meno"),
    }

    def cell(name: str) -> Callable[[Any, str], UserError | None]:
        return lambda row, text: actions.attempt(
            lambda store: budgets.edit_line(store, row.id, **{name: _stored(name, text)})
        )

    return (
        Column(translate("BudgetTables", "Rivi"), lambda row: row.name, cell("name")),
        Column(translate("BudgetTables", "Laji"), lambda row: kinds[row.kind]),
        Column(
            translate("BudgetTables", "Talousarvio"),
            lambda row: money_words(row.planned_cents),
            cell("planned_cents"),
            right=True,
        ),
        Column(
            translate("BudgetTables", "Toteutunut"),
            lambda row: money_words(row.actual_cents),
            cell("actual_cents"),
            right=True,
        ),
    )


def share_columns() -> tuple[Column, ...]:
    """Return the columns of the municipalities' shares; the rows are (share, inhabitants of all)."""
    translate = QCoreApplication.translate
    return (
        Column(translate("BudgetTables", "Kunta"), lambda row: row[0].name),
        Column(translate("BudgetTables", "Väkiluku"), lambda row: people(row[0].inhabitants), right=True),
        Column(
            translate("BudgetTables", "Väestöstä"),
            lambda row: percent(row[0].inhabitants, row[1]),
            right=True,
        ),
        Column(translate("BudgetTables", "Osuus"), lambda row: money_words(row[0].cents), right=True),
    )


def share_rows(view: BudgetView) -> list[tuple[Share, int]]:
    """Return the shares with the inhabitants of all, and at the end their sum."""
    if view.shares is None:
        return []
    total = view.shares.inhabitants
    name = QCoreApplication.translate("BudgetTables", "Yhteensä")
    summed = Share("", "", name, total, view.shares.cents)
    return [(each, total) for each in (*view.shares.shares, summed)]


def sums_words(view: BudgetView) -> str:
    """Return the sums of income and expenses, and what is between them."""
    translate = QCoreApplication.translate
    income, expense = (money_words(view.planned(kind)) for kind in BudgetLineKind)
    words = translate("BudgetTables", "tulot {0} · menot {1}").format(income, expense)
    if view.balance == 0:
        return words
    return translate("BudgetTables", "{0} · erotus {1}").format(words, money_words(view.balance))


def _stored(name: str, text: str) -> object:
    if name == "name":
        return text
    cents = typed_cents(text)
    return 0 if cents is None and name == "planned_cents" else cents
