"""What of the strategy a year's work served: every count is the number of things that can be named."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain.network import Period, PeriodItem, PeriodItemKind
from seutu_desktop.domain.themes import ThemedKind, ThemeLink

COUNTED = (ThemedKind.AGENDA_ITEM, ThemedKind.GOAL, ThemedKind.PROJECT, ThemedKind.SHARED_MODEL)
"""What is counted as work, in the order it is shown."""


@dataclass(frozen=True)
class Work:
    """A thing of the year; `state` is the value of a goal's or project's state, else empty.

    A matter has its § , the day and the name of its meeting ("Ohjausryhmä 3/2027").
    """

    kind: ThemedKind
    id: str
    title: str
    state: str = ""
    section: int | None = None
    day: date | None = None
    meeting_id: str = ""
    meeting: str = ""


@dataclass(frozen=True)
class ServedPart:
    """A priority area or another part of the strategy, None for "no part", and the things that serve it.

    `of_period` names the period where it is another one than the year's.
    """

    part: PeriodItem | None
    works: tuple[Work, ...] = ()
    of_period: str = ""

    def of(self, kind: ThemedKind) -> tuple[Work, ...]:
        """Return the things of a kind."""
        return tuple(each for each in self.works if each.kind is kind)

    def counts(self) -> dict[ThemedKind, int]:
        """Return how many things there are of each kind that is counted."""
        return {kind: len(self.of(kind)) for kind in COUNTED}


@dataclass(frozen=True)
class StrategyYear:
    """The parts in the strategy's order, all areas of the year's period among them, and what serves none.

    A thing that serves two areas stands in both, so the parts' counts may sum to more than there is work.
    """

    year: int
    period: Period | None
    parts: tuple[ServedPart, ...]
    unlinked: ServedPart
    works: tuple[Work, ...] = ()

    @property
    def linked(self) -> int:
        """How many things serve at least one part."""
        return len(self.works) - len(self.unlinked.works)

    @property
    def most(self) -> int:
        """The number of things in the largest part, "no part" included."""
        return max(len(each.works) for each in (*self.parts, self.unlinked))


def strategy_year(
    year: int,
    periods: Sequence[Period],
    items: Iterable[PeriodItem],
    works: Sequence[Work],
    links: Iterable[ThemeLink],
) -> StrategyYear:
    """Return a year's work by the areas it served; a sub-theme counts for its area.

    A link to a part that is gone counts as none.
    """
    known = {each.id: each for each in items}
    period = _period_of(year, periods)
    served: dict[str, dict[str, None]] = {}
    for link in links:
        if link.period_item_id in known:
            root = _root(known[link.period_item_id], known)
            served.setdefault(link.target_id, {})[root.id] = None
    by_part: dict[str, list[Work]] = {}
    for work in works:
        for key in served.get(work.id, {}):
            by_part.setdefault(key, []).append(work)
    names = {each.id: each.name for each in periods}
    own = period.id if period else ""
    shown = sorted(_shown(known.values(), own, by_part), key=lambda part: _place(part, own, names))
    parts = (
        ServedPart(
            part, tuple(by_part.get(part.id, ())), "" if part.period_id == own else names[part.period_id]
        )
        for part in shown
        if part.period_id in names
    )
    unlinked = tuple(work for work in works if work.id not in served)
    return StrategyYear(year, period, tuple(parts), ServedPart(None, unlinked), tuple(works))


def _period_of(year: int, periods: Iterable[Period]) -> Period | None:
    """The last period that held on some day of the year."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    held = [
        each
        for each in periods
        if each.valid_from <= last and (each.valid_to is None or each.valid_to >= first)
    ]
    return max(held, key=lambda each: each.valid_from, default=None)


def _root(item: PeriodItem, known: Mapping[str, PeriodItem]) -> PeriodItem:
    return known.get(item.parent_id or "", item)


def _shown(
    items: Iterable[PeriodItem], period_id: str, by_part: Mapping[str, list[Work]]
) -> list[PeriodItem]:
    return [
        each
        for each in items
        if each.id in by_part or (each.period_id == period_id and each.kind is PeriodItemKind.PRIORITY_AREA)
    ]


_KINDS = (PeriodItemKind.PRIORITY_AREA, *(each for each in PeriodItemKind if each != "priority_area"))


def _place(part: PeriodItem, own: str, names: Mapping[str, str]) -> tuple[bool, str, int, int, str]:
    other = part.period_id != own
    name = names.get(part.period_id, "") if other else ""
    return other, name, _KINDS.index(part.kind), part.position, part.id
