"""What the first start promises: the first whole year of a network that does not exist yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from seutu_desktop.domain.closures import Closures, clashes
from seutu_desktop.domain.date_rules import planned_days
from seutu_desktop.services.default_rule import shipped_rule
from seutu_desktop.services.finnish_days import holidays_of
from seutu_desktop.services.rings import rings_of
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.pictures.content import Content

_LATE = 7
"""From July on the year that is shown is the next one."""


@dataclass(frozen=True)
class FirstYear:
    """A wheel of the shipped rule's days, and those of them that clash with a holiday or its eve."""

    content: Content
    days: tuple[date, ...]
    clashing: tuple[date, ...]


def first_year(store: Store, first: date | None, today: date) -> FirstYear:
    """Return the year of the coming spring by the shipped rule, from `today` on; `first` stands out in it.

    Before July that is this year, for there is still much of it.
    """
    from seutu_desktop.pictures.content import Content, Gathering, Turn, Year

    year = today.year + (today.month >= _LATE)
    planned = planned_days([shipped_rule("")], (), year)
    days = [each.original for each in planned if each.original >= today]
    if first is not None and first.year == year and first not in days:
        days = sorted([*days, first])
    holidays = holidays_of(range(year - 1, year + 2))
    closures = Closures(holidays.names, holidays.eves, holidays.good_fridays)
    turns = (Turn.NEXT if day == first else Turn.PLANNED for day in days)
    meetings = tuple(Gathering(day.isoformat(), "", day, turn) for day, turn in zip(days, turns, strict=True))
    content = Content(Year(year), rings_of(store), (), meetings)
    return FirstYear(content, tuple(days), tuple(day for day in days if clashes(day, closures)))
