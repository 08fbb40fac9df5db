"""The budget of a year, the municipalities' shares of it, and their freezing."""

from __future__ import annotations

from datetime import date

import pytest

from services.makers import Clock
from seutu_desktop.domain.budgets import BudgetLineKind
from seutu_desktop.domain.errors import TitleMissing
from seutu_desktop.domain.money_errors import (
    BudgetClosed,
    BudgetExists,
    NegativeMoney,
    NoPayers,
    PopulationMissing,
)
from seutu_desktop.services import budgets, municipalities
from seutu_desktop.services.messages import sentence
from seutu_desktop.services.settings import edit_network
from seutu_desktop.services.shares import Turnover, year_shares
from seutu_desktop.store.store import Store

LAST = date(2024, 12, 31)


def budget(store: Store, year: int = 2026, cents: int = 3055100) -> str:
    edit_network(store, population_year=2024)
    return budgets.add_budget(store, year, cents).ids[0]


def lahti(store: Store) -> str:
    return store.municipalities.of(name="Lahti")[0].id


def test_the_shares_of_the_budget_sum_to_what_is_paid_together(store: Store) -> None:
    budget(store)
    found = year_shares(store, 2026)

    assert found.population_on == LAST
    assert [each.code for each in found.shares] == ["016", "081", "098", "111", "398"]
    assert sum(each.cents for each in found.shares) == found.cents == 3055100
    assert found.inhabitants == 7889 + 2482 + 22849 + 17829 + 121337
    assert found.frozen_on is None


def test_without_a_setting_the_newest_known_population_up_to_the_year_counts(store: Store) -> None:
    edit_network(store, population_year=None)
    municipalities.set_population(store, lahti(store), date(2030, 12, 31), 1)

    assert year_shares(store, 2026, 100).population_on == LAST


def test_a_year_without_a_population_names_who_lacks_it(store: Store) -> None:
    budget(store)
    hartola = store.municipalities.of(name="Hartola")[0]
    (known,) = store.populations.of(municipality_id=hartola.id)
    municipalities.delete_population(store, known.id)

    with pytest.raises(PopulationMissing) as caught:
        year_shares(store, 2026)
    assert sentence(caught.value).startswith("Väkiluku ti 31.12.2024 puuttuu: Hartola.")


def test_a_municipality_that_leaves_within_the_year_pays_it_and_is_told(store: Store) -> None:
    budget(store)
    municipalities.set_membership_of_municipality(store, lahti(store), None, date(2026, 7, 31))

    found = year_shares(store, 2026)
    assert "398" in [each.code for each in found.shares]
    assert found.turnovers == (Turnover("Lahti", date(2026, 7, 31), joined=False, pays=True),)
    assert "398" not in [each.code for each in year_shares(store, 2027, 100).shares]


def test_a_municipality_that_joins_within_the_year_does_not_pay_it(store: Store) -> None:
    budget(store)
    municipalities.set_membership_of_municipality(store, lahti(store), date(2026, 8, 1), None)

    found = year_shares(store, 2026)
    assert "398" not in [each.code for each in found.shares]
    assert found.turnovers == (Turnover("Lahti", date(2026, 8, 1), joined=True, pays=False),)


def test_without_any_member_there_is_nobody_to_pay(store: Store) -> None:
    for each in store.municipalities.all():
        municipalities.set_membership_of_municipality(store, each.id, date(2027, 1, 1), None)

    with pytest.raises(NoPayers):
        year_shares(store, 2026, 100)


def test_closed_shares_stay_whatever_the_populations_become(store: Store) -> None:
    key = budget(store)
    before = year_shares(store, 2026)
    budgets.close(store, key, date(2026, 11, 24))
    municipalities.set_population(store, lahti(store), LAST, 1)
    municipalities.delete_municipality(store, store.municipalities.of(name="Hartola")[0].id)
    edit_network(store, population_year=2020)

    frozen = year_shares(store, 2026)
    assert frozen.frozen_on == date(2026, 11, 24)
    assert [(s.name, s.cents) for s in frozen.shares] == [(s.name, s.cents) for s in before.shares]
    assert frozen.population_on == LAST


def test_a_closed_year_is_opened_in_a_step_that_undo_takes_back(store: Store) -> None:
    key = budget(store)
    budgets.close(store, key, date(2026, 11, 24))
    for change in ({"shared_cents": 1}, {"population_on": date(2023, 12, 31)}):
        with pytest.raises(BudgetClosed):
            budgets.edit_budget(store, key, **change)
    with pytest.raises(BudgetClosed):
        budgets.close(store, key, date(2026, 11, 25))
    with pytest.raises(BudgetClosed):
        budgets.delete_budget(store, key)

    budgets.edit_budget(store, key, note="Laskutettu maaliskuussa.")
    budgets.reopen(store, key)
    assert year_shares(store, 2026).frozen_on is None
    assert store.yearly.cost_shares.all() == []
    store.undo()
    assert len(year_shares(store, 2026).shares) == 5
    assert year_shares(store, 2026).frozen_on == date(2026, 11, 24)


def test_another_amount_of_a_closed_year_is_computed_anew(store: Store) -> None:
    budgets.close(store, budget(store), date(2026, 11, 24))

    assert year_shares(store, 2026, 100).frozen_on is None


def test_there_is_one_budget_a_year(store: Store) -> None:
    budget(store)
    with pytest.raises(BudgetExists):
        budgets.add_budget(store, 2026)


def test_nobody_pays_less_than_nothing(store: Store) -> None:
    key = budget(store)
    for refused in (
        lambda: budgets.add_budget(store, 2027, -1),
        lambda: budgets.edit_budget(store, key, shared_cents=-1),
        lambda: year_shares(store, 2026, -1),
    ):
        with pytest.raises(NegativeMoney):
            refused()


def test_lines_keep_their_order_and_go_with_the_budget(store: Store, clock: Clock) -> None:
    key = budget(store)
    names = ["Kuntien osuudet", "Koulutukset", "Tilat"]
    ids = [budgets.add_line(store, key, name, BudgetLineKind.EXPENSE, 100).ids[0] for name in names]
    budgets.edit_line(store, ids[0], kind=BudgetLineKind.INCOME, actual_cents=90)
    clock.advance(hours=1)
    budgets.move_line(store, ids[2], 0)

    lines = store.yearly.budget_lines.of("position", budget_id=key)
    assert [each.name for each in lines] == ["Tilat", "Kuntien osuudet", "Koulutukset"]
    assert (lines[1].kind, lines[1].actual_cents) == (BudgetLineKind.INCOME, 90)
    budgets.delete_line(store, ids[1])
    budgets.delete_budget(store, key)
    assert not store.yearly.budget_lines.all()
    assert not store.yearly.budgets.all()
    with pytest.raises(TitleMissing):
        budgets.add_line(store, budget(store), " ", BudgetLineKind.INCOME)


def test_the_shares_are_read_in_few_statements(store: Store, statements: object) -> None:
    budget(store)
    store.directory()
    store.the_network()
    seen = statements(store)  # type: ignore[operator]
    year_shares(store, 2026)

    assert len(seen) <= 3
