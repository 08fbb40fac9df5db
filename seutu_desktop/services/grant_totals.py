"""Totals of grants: computed of our own rows, and beside them, never among them, the published ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from seutu_desktop.domain.network import Period
from seutu_desktop.domain.people import held_on
from seutu_desktop.domain.projects import Grant, Project, PublishedTotal
from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.services.grants import decisive_day
from seutu_desktop.store.projects import ProjectRows, read_projects
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class ComputedTotal:
    """What the rows of Seutu say together, in cents. `name` is a sector, funder or period, empty for none.

    `unknown` is how many of the `grants` have no granted amount.
    """

    name: str
    grants: int = 0
    unknown: int = 0
    applied_cents: int = 0
    granted_cents: int = 0
    own_share_cents: int = 0
    paid_cents: int = 0

    @property
    def leverage(self) -> float | None:
        """How many euros were granted for one of our own (7,2 in 2022, domain.md 9), or None."""
        return self.granted_cents / self.own_share_cents if self.own_share_cents else None


@dataclass(frozen=True)
class Comparison:
    """A published total, kept as its source states it, beside what our rows of its sectors and years say."""

    published: PublishedTotal
    computed: ComputedTotal

    @property
    def id(self) -> str:
        """The published total's key."""
        return self.published.id

    @property
    def difference_cents(self) -> int:
        """How much of the published total our rows do not tell; negative where they tell more."""
        return self.published.cents - self.computed.granted_cents


@dataclass(frozen=True)
class GrantTotals:
    """Computed totals and, apart from them, the published ones with the difference of each."""

    whole: ComputedTotal
    by_sector: tuple[ComputedTotal, ...]
    by_period: tuple[ComputedTotal, ...]
    by_funder: tuple[ComputedTotal, ...]
    comparisons: tuple[Comparison, ...] = ()

    @property
    def published_cents(self) -> int:
        """The sum of what the sources published."""
        return sum(each.published.cents for each in self.comparisons)


def grant_totals(store: Store) -> GrantTotals:
    """Return every total of grants in two statements."""
    return totals_of(read_projects(store), store.periods.all("valid_from"))


def totals_of(rows: ProjectRows, periods: Iterable[Period]) -> GrantTotals:
    """Return the totals of rows already read; `periods` are the strategy's, the earliest first."""
    projects = {each.id: each for each in rows.projects}
    sums = _Sums(rows)
    known = list(periods)

    def period(grant: Grant) -> str:
        year = year_of(grant, projects[grant.project_id])
        held = held_on(known, date(year, 7, 1)) if year else []
        return held[-1].name if held else ""

    return GrantTotals(
        whole=sums.total("", rows.grants),
        by_sector=sums.grouped(lambda grant: projects[grant.project_id].sector),
        by_period=sums.grouped(period),
        by_funder=sums.grouped(lambda grant: rows.funder_name(grant.funder_id)),
        comparisons=tuple(_comparison(sums, each, projects) for each in rows.published),
    )


def year_of(grant: Grant, project: Project) -> int | None:
    """Return the year a grant counts for: decided, applied, its call's, its use's or its project's."""
    day = decisive_day(grant) or grant.use_from
    return day.year if day else project.first_year


def sectors_of(published: PublishedTotal) -> frozenset[str]:
    """Return the sectors that a published total covers, folded: "Esi- ja perusopetus sekä nuorisopalvelut"
    is of two (data/README.md).
    """
    return frozenset(part.strip().casefold() for part in published.sector.split(" sekä "))


@dataclass
class _Sums:
    """Adds grants up."""

    rows: ProjectRows
    paid: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for each in self.rows.payments:
            self.paid[each.grant_id] = self.paid.get(each.grant_id, 0) + each.cents

    def total(self, name: str, grants: Iterable[Grant]) -> ComputedTotal:
        found = list(grants)
        return ComputedTotal(
            name=name,
            grants=len(found),
            unknown=sum(each.granted_cents is None for each in found),
            applied_cents=sum(each.applied_cents or 0 for each in found),
            granted_cents=sum(each.granted_cents or 0 for each in found),
            own_share_cents=sum(each.own_share_cents or 0 for each in found),
            paid_cents=sum(self.paid.get(each.id, 0) for each in found),
        )

    def grouped(self, name_of: Callable[[Grant], str]) -> tuple[ComputedTotal, ...]:
        groups: dict[str, list[Grant]] = {}
        for each in self.rows.grants:
            groups.setdefault(name_of(each), []).append(each)
        named = sorted(groups.items(), key=lambda pair: (not pair[0], sort_key(pair[0])))
        return tuple(self.total(name, grants) for name, grants in named)


def _comparison(sums: _Sums, published: PublishedTotal, projects: Mapping[str, Project]) -> Comparison:
    sectors = sectors_of(published)
    years = range(published.first_year, published.last_year + 1)
    ours = [
        each
        for each in sums.rows.grants
        if projects[each.project_id].sector.casefold() in sectors
        and year_of(each, projects[each.project_id]) in years
    ]
    return Comparison(published, sums.total(published.sector, ours))
