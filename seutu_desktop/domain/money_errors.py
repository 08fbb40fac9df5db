"""What the user can act on in money: what was typed, the year's shares, the budget."""

from __future__ import annotations

from seutu_desktop.domain.errors import UserError


class MoneyUnreadable(UserError):
    """`text` is no amount of money."""

    code = "money_unreadable"


class MoneyAmbiguous(UserError):
    """`text` may mean the whole euros `whole` or the euros and cents `parts`."""

    code = "money_ambiguous"


class MoneyTooPrecise(UserError):
    """`text` has parts of a cent."""

    code = "money_too_precise"


class MoneyTooLarge(UserError):
    """`text` is more than any network has."""

    code = "money_too_large"


class NegativeMoney(UserError):
    """`amount` is below zero where only what is paid fits."""

    code = "negative_money"


class PopulationMissing(UserError):
    """Nobody told how many inhabitants `names` had on `day`, so nothing is split by population."""

    code = "population_missing"


class NoPayers(UserError):
    """No municipality belonged to the network on the first day of `year`."""

    code = "no_payers"


class BudgetExists(UserError):
    """There is a budget for `year` already."""

    code = "budget_exists"


class BudgetClosed(UserError):
    """The shares of `year` are frozen."""

    code = "budget_closed"


class YearUnreadable(UserError):
    """`text` is no year."""

    code = "year_unreadable"
