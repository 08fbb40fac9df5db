"""The municipalities' shares of a year's costs: split by population, or as they were frozen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain.budgets import Budget
from seutu_desktop.domain.cost_shares import Payer, split
from seutu_desktop.domain.money import format_cents
from seutu_desktop.domain.money_errors import NegativeMoney, NoPayers, PopulationMissing
from seutu_desktop.domain.network import Municipality, MunicipalitySpan, Population
from seutu_desktop.domain.people import valid_on
from seutu_desktop.domain.record import Directory
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class Share:
    """What a municipality pays in cents; `leftover` where one of them came by its large remainder."""

    municipality_id: str
    code: str
    name: str
    inhabitants: int
    cents: int
    leftover: bool = False


@dataclass(frozen=True)
class Turnover:
    """A municipality that joined or left on a day within the year; `pays` tells whether it pays that year."""

    name: str
    day: date
    joined: bool
    pays: bool


@dataclass(frozen=True)
class YearShares:
    """The shares of `cents` in a year, by code, and what they rest on; `frozen_on` where they are closed."""

    year: int
    cents: int
    population_on: date
    shares: tuple[Share, ...]
    turnovers: tuple[Turnover, ...] = ()
    frozen_on: date | None = None

    @property
    def inhabitants(self) -> int:
        """How many people the payers have together."""
        return sum(each.inhabitants for each in self.shares)


def year_shares(store: Store, year: int, cents: int | None = None) -> YearShares:
    """Return the shares of `cents`, or of what the budget of the year says, by population.

    Those who belong to the network on the first day of the year pay the whole year; whoever leaves later is
    told in `turnovers`. A closed budget's own shares are given as they were frozen. At most three statements
    once the directory is known. Raise NegativeMoney, NoPayers, PopulationMissing.
    """
    found = store.yearly.budgets.of(year=year)
    budget = found[0] if found else Budget("", year)
    amount = budget.shared_cents if cents is None else cents
    if amount < 0:
        raise NegativeMoney(amount=format_cents(amount))
    if budget.closed_on is not None and amount == budget.shared_cents:
        return _frozen(store, budget)
    payers = payers_of(store.directory(), year)
    known = store.populations.all()
    on = budget.population_on or population_day(store, year, known, payers)
    return YearShares(
        year=year,
        cents=amount,
        population_on=on,
        shares=_split(amount, payers, _inhabitants(payers, known, on), on),
        turnovers=turnovers(store.directory(), year),
    )


def payers_of(directory: Directory, year: int) -> list[Municipality]:
    """Return the municipalities that belong to the network on the first day of a year, by code.

    Raise NoPayers where there are none.
    """
    first = date(year, 1, 1)
    inside = {each.municipality_id for each in directory.spans if valid_on(each, first)}
    payers = [each for each in directory.municipalities.values() if each.id in inside]
    if not payers:
        raise NoPayers(year=year)
    return sorted(payers, key=lambda each: each.code)


def population_day(
    store: Store, year: int, known: Iterable[Population], payers: Iterable[Municipality]
) -> date:
    """Return the day whose populations count where the budget names none: the network's setting.

    Without a setting it is the newest day up to the end of the year of which anything is known.
    """
    setting = store.the_network().population_year
    if setting is not None:
        return date(setting, 12, 31)
    ids = {each.id for each in payers}
    last = date(year, 12, 31)
    return max((each.on for each in known if each.on <= last and each.municipality_id in ids), default=last)


def turnovers(directory: Directory, year: int) -> tuple[Turnover, ...]:
    """Return who joined or left within a year, by day: those of the first day pay it all, others nothing."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    found = []
    for each in directory.spans:
        name = directory.municipality_name(each.municipality_id)
        if each.valid_from is not None and first < each.valid_from <= last:
            pays = _pays(directory.spans, each.municipality_id, first)
            found.append(Turnover(name, each.valid_from, joined=True, pays=pays))
        if each.valid_to is not None and first <= each.valid_to < last:
            pays = _pays(directory.spans, each.municipality_id, first)
            found.append(Turnover(name, each.valid_to, joined=False, pays=pays))
    return tuple(sorted(found, key=lambda each: (each.day, each.name)))


def _pays(spans: Iterable[MunicipalitySpan], municipality_id: str, first: date) -> bool:
    return any(each.municipality_id == municipality_id and valid_on(each, first) for each in spans)


def _inhabitants(payers: Iterable[Municipality], known: Iterable[Population], on: date) -> Mapping[str, int]:
    found = {each.municipality_id: each.inhabitants for each in known if each.on == on}
    if missing := tuple(each.name for each in payers if each.id not in found):
        raise PopulationMissing(names=missing, day=on)
    return found


def _split(
    cents: int, payers: list[Municipality], inhabitants: Mapping[str, int], on: date
) -> tuple[Share, ...]:
    if not any(inhabitants[each.id] for each in payers):  # zeros were typed: nobody lives anywhere
        raise PopulationMissing(names=tuple(each.name for each in payers), day=on)
    parts = split(cents, [Payer(each.code, inhabitants[each.id]) for each in payers])
    return tuple(
        Share(each.id, each.code, each.name, part.payer.inhabitants, part.cents, part.leftover)
        for each, part in zip(payers, parts, strict=True)
    )


def _frozen(store: Store, budget: Budget) -> YearShares:
    directory = store.directory()
    shares = [
        _kept(directory, each.municipality_id, each.inhabitants, each.cents)
        for each in store.yearly.cost_shares.of(budget_id=budget.id)
    ]
    assert budget.population_on is not None  # noqa: S101  # closing keeps the day
    return YearShares(
        year=budget.year,
        cents=budget.shared_cents,
        population_on=budget.population_on,
        shares=tuple(sorted(shares, key=lambda each: each.code)),
        turnovers=turnovers(directory, budget.year),
        frozen_on=budget.closed_on,
    )


def _kept(directory: Directory, municipality_id: str, inhabitants: int, cents: int) -> Share:
    place = directory.municipalities.get(municipality_id) or directory.gone[municipality_id]
    assert isinstance(place, Municipality)  # noqa: S101  # the foreign key says so
    return Share(place.id, place.code, place.name, inhabitants, cents)
