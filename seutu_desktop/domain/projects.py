"""Joint projects and their grants. Money is whole cents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class ProjectState(StrEnum):
    """How far a project is."""

    IDEA = "idea"
    APPLIED = "applied"
    RUNNING = "running"
    ENDED = "ended"
    REJECTED = "rejected"


@dataclass(frozen=True)
class Project:
    """A joint project of the years `first_year`–`last_year`.

    The funder and the administering body are organisations. The § that decided to apply is an `ItemLink`.
    `source` says where a sample's facts come from; `retention_note` is free text (domain.md 12).
    """

    id: str
    name: str
    sector: str = ""
    state: ProjectState = ProjectState.IDEA
    first_year: int | None = None
    last_year: int | None = None
    funder_id: str | None = None
    administering_id: str | None = None
    description: str = ""
    outcome: str = ""
    retention_note: str = ""
    source: str = ""
    note: str = ""


@dataclass(frozen=True)
class Grant:
    """A grant applied for or decided on; `call_closes` is local time. Amounts are cents, None unknown."""

    id: str
    project_id: str
    funder_id: str | None = None
    call_closes: datetime | None = None
    applied_on: date | None = None
    applied_cents: int | None = None
    decision_number: str = ""
    decided_on: date | None = None
    granted_cents: int | None = None
    own_share_cents: int | None = None
    use_from: date | None = None
    use_to: date | None = None
    note: str = ""


@dataclass(frozen=True)
class GrantPayment:
    """Money that came in on a day, in cents."""

    id: str
    grant_id: str
    paid_on: date
    cents: int
    note: str = ""


class GrantReportKind(StrEnum):
    """A report during the grant's use, or the last one."""

    INTERIM = "interim"
    FINAL = "final"


@dataclass(frozen=True)
class GrantReport:
    """A report that the funder waits for by `due`; it shows on the annual wheel."""

    id: str
    grant_id: str
    kind: GrantReportKind
    due: date
    sent_on: date | None = None
    note: str = ""


@dataclass(frozen=True)
class ProjectMunicipality:
    """A municipality that takes part in a project; a project without any has all of them."""

    id: str
    project_id: str
    municipality_id: str


@dataclass(frozen=True)
class PublishedTotal:
    """A total of grants as its source states it, kept apart from what is computed of our own rows."""

    id: str
    sector: str
    first_year: int
    last_year: int
    cents: int
    source: str


def of_year(project: Project, grants: Iterable[Grant], year: int, this_year: int) -> bool:
    """Return whether a project belongs to a year: it went on then, or a grant was applied for or decided.

    `grants` are its own; without a last year it goes on until `this_year`.
    """
    days = (day for each in grants for day in (each.applied_on, each.decided_on))
    if any(day is not None and day.year == year for day in days):
        return True
    if project.state in (ProjectState.IDEA, ProjectState.REJECTED) or project.first_year is None:
        return False
    last = project.last_year if project.last_year is not None else this_year
    return project.first_year <= year <= max(last, project.first_year)
