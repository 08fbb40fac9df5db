"""Finnish public holidays as plain dates with names; the only user of the library `holidays`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

_EVES = frozenset({"Jouluaatto", "Juhannusaatto"})
_GOOD_FRIDAY = "Pitkäperjantai"


@dataclass(frozen=True)
class Holidays:
    """Public holidays by day, with jouluaatto and juhannusaatto, which are `eves`; Good Fridays apart."""

    names: dict[date, str]
    eves: frozenset[date]
    good_fridays: frozenset[date]


def holidays_of(years: Iterable[int]) -> Holidays:
    """Return the holidays of some years; a year the library does not know has none."""
    names = {day: name for year in years for day, name in _of_year(year)}
    return Holidays(
        names,
        frozenset(day for day, name in names.items() if name in _EVES),
        frozenset(day for day, name in names.items() if name == _GOOD_FRIDAY),
    )


@lru_cache(maxsize=64)
def _of_year(year: int) -> tuple[tuple[date, str], ...]:
    # Flag days (categories unofficial and workday) close nothing, so they are no clash.
    from holidays import country_holidays

    found = country_holidays("FI", years=year, language="fi", categories=("public",), observed=False)
    return tuple(sorted(found.items()))
