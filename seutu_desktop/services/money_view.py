"""Projects and money as they are seen: the list, a project whole, a year's budget with its shares."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain.budgets import Budget, BudgetLine, BudgetLineKind
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.network import PeriodItem
from seutu_desktop.domain.people import Organisation
from seutu_desktop.domain.projects import Grant, GrantPayment, GrantReport, Project, ProjectState
from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.decided_in import DecidedIn, matters_of
from seutu_desktop.services.grants import decisive_day, foreign_funder
from seutu_desktop.services.money_words import funder_warning
from seutu_desktop.services.shares import YearShares, year_shares
from seutu_desktop.store.projects import ProjectRows, read_projects
from seutu_desktop.store.store import Store

_ORDER = (
    ProjectState.RUNNING,
    ProjectState.APPLIED,
    ProjectState.IDEA,
    ProjectState.ENDED,
    ProjectState.REJECTED,
)


@dataclass(frozen=True)
class ProjectLine:
    """A line of the list: the day of its next report or closing call, and how many reports are late."""

    project: Project
    funder: str
    granted_cents: int | None
    next_day: date | None
    late: int


@dataclass(frozen=True)
class GrantView:
    """A grant with its funder's name, what came in, its reports, and a warning about the funder."""

    grant: Grant
    funder: str
    payments: tuple[GrantPayment, ...]
    reports: tuple[GrantReport, ...]
    warning: str = ""

    @property
    def paid_cents(self) -> int:
        """What has come in."""
        return sum(each.cents for each in self.payments)

    @property
    def left_cents(self) -> int | None:
        """What is granted and has not come in, None where nothing is known to be granted."""
        return None if self.grant.granted_cents is None else self.grant.granted_cents - self.paid_cents


@dataclass(frozen=True)
class ProjectView:
    """A project whole. No `municipality_ids` means that all take part; `organisations` are by name."""

    project: Project
    funder: str
    administering: str
    grants: tuple[GrantView, ...]
    municipality_ids: tuple[str, ...]
    themes: tuple[PeriodItem, ...]
    matters: tuple[DecidedIn, ...]
    organisations: tuple[Organisation, ...]

    @property
    def last_payment(self) -> date | None:
        """The day of the last payment, from which the retention time counts (domain.md 12)."""
        return max((each.paid_on for grant in self.grants for each in grant.payments), default=None)


@dataclass(frozen=True)
class BudgetView:
    """A year's budget. `problem` tells why there are no shares, `matters` are about the budget."""

    year: int
    budget: Budget | None
    lines: tuple[BudgetLine, ...] = ()
    shares: YearShares | None = None
    problem: UserError | None = None
    matters: tuple[DecidedIn, ...] = ()

    def planned(self, kind: BudgetLineKind) -> int:
        """Return the planned cents of a kind."""
        return sum(each.planned_cents for each in self.lines if each.kind is kind)

    def actual(self, kind: BudgetLineKind) -> int:
        """Return the cents that came true of a kind, as far as they are known."""
        return sum(each.actual_cents or 0 for each in self.lines if each.kind is kind)

    @property
    def balance(self) -> int:
        """Planned income less planned expenses, in cents."""
        return self.planned(BudgetLineKind.INCOME) - self.planned(BudgetLineKind.EXPENSE)


def project_lines(store: Store, today: date) -> list[ProjectLine]:
    """Return every project, running ones first, then by newest year and name; in one statement."""
    rows = read_projects(store)
    grants: dict[str, list[Grant]] = {}
    for grant in rows.grants:
        grants.setdefault(grant.project_id, []).append(grant)
    reports: dict[str, list[GrantReport]] = {}
    for report in rows.reports:
        reports.setdefault(report.grant_id, []).append(report)
    lines = [_line(rows, each, grants.get(each.id, []), reports, today) for each in rows.projects]
    return sorted(lines, key=_line_order)


def project_view(store: Store, project_id: str) -> ProjectView:
    """Return a project whole, in four statements; raise NotFound."""
    rows = read_projects(store, project_id)
    project = rows.projects[0] if rows.projects else store.yearly.projects.get(project_id)
    matters = matters_of(store, LinkKind.PROJECT, (project_id,)).get(project_id, [])
    grants = sorted(rows.grants, key=lambda each: (decisive_day(each) or date.max, each.id))
    return ProjectView(
        project=project,
        funder=rows.funder_name(project.funder_id),
        administering=rows.funder_name(project.administering_id),
        grants=tuple(_grant_view(rows, each) for each in grants),
        municipality_ids=tuple(each.municipality_id for each in rows.takings),
        themes=rows.themes,
        matters=tuple(matters),
        organisations=tuple(sorted(rows.organisations.values(), key=lambda each: sort_key(each.name))),
    )


def budget_view(store: Store, year: int) -> BudgetView:
    """Return a year's budget with its shares, or why there are none; at most nine statements."""
    found = store.yearly.budgets.of(year=year)
    if not found:
        return BudgetView(year, None)
    budget = found[0]
    shares, problem = _shares(store, year)
    return BudgetView(
        year=year,
        budget=budget,
        lines=tuple(store.yearly.budget_lines.of("position, id", budget_id=budget.id)),
        shares=shares,
        problem=problem,
        matters=tuple(matters_of(store, LinkKind.BUDGET, (budget.id,)).get(budget.id, [])),
    )


def budget_years(store: Store) -> list[int]:
    """Return the years that have a budget, newest first."""
    return sorted((each.year for each in store.yearly.budgets.all()), reverse=True)


def _shares(store: Store, year: int) -> tuple[YearShares | None, UserError | None]:
    try:
        return year_shares(store, year), None
    except UserError as problem:
        return None, problem


def _line(
    rows: ProjectRows,
    project: Project,
    grants: list[Grant],
    reports: dict[str, list[GrantReport]],
    today: date,
) -> ProjectLine:
    known = [each.granted_cents for each in grants if each.granted_cents is not None]
    asked = project.state is not ProjectState.REJECTED
    waiting = [
        each.due for grant in grants for each in reports.get(grant.id, ()) if asked and each.sent_on is None
    ]
    calls = [each.call_closes.date() for each in grants if each.call_closes and each.applied_on is None]
    coming = [day for day in (*waiting, *calls) if day >= today]
    return ProjectLine(
        project=project,
        funder=rows.funder_name(project.funder_id),
        granted_cents=sum(known) if known else None,
        next_day=min(coming, default=None),
        late=sum(day < today for day in waiting),
    )


def _line_order(line: ProjectLine) -> tuple[int, int, str]:
    project = line.project
    return (
        _ORDER.index(project.state),
        -(project.last_year or project.first_year or 0),
        sort_key(project.name),
    )


def _grant_view(rows: ProjectRows, grant: Grant) -> GrantView:
    funder = rows.organisations.get(grant.funder_id or "")
    warning = ""
    if funder is not None and foreign_funder(grant, funder):
        day = decisive_day(grant)
        ended = funder.valid_to is not None and day is not None and day > funder.valid_to
        warning = funder_warning(funder, ended=ended)
    return GrantView(
        grant=grant,
        funder=funder.name if funder else "",
        payments=tuple(each for each in rows.payments if each.grant_id == grant.id),
        reports=tuple(each for each in rows.reports if each.grant_id == grant.id),
        warning=warning,
    )
