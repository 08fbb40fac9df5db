"""Reading projects with all that hangs on them in one statement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from seutu_desktop.domain.network import PeriodItem
from seutu_desktop.domain.people import Organisation
from seutu_desktop.domain.projects import (
    Grant,
    GrantPayment,
    GrantReport,
    Project,
    ProjectMunicipality,
    PublishedTotal,
)
from seutu_desktop.store.table import Table

if TYPE_CHECKING:
    from seutu_desktop.store.store import Store

_THEIR_GRANTS = "grant_id IN (SELECT id FROM grant_award WHERE project_id = ?1 AND deleted_at IS NULL)"
_THEMES = "SELECT period_item_id FROM theme_link WHERE deleted_at IS NULL AND kind = 'project'"


@dataclass(frozen=True)
class ProjectRows:
    """Projects, and every row about them. `organisations` has the deleted ones too: old grants name them."""

    projects: tuple[Project, ...]
    grants: tuple[Grant, ...]
    payments: tuple[GrantPayment, ...]
    reports: tuple[GrantReport, ...]
    takings: tuple[ProjectMunicipality, ...]
    organisations: dict[str, Organisation]
    published: tuple[PublishedTotal, ...]
    themes: tuple[PeriodItem, ...]

    def funder_name(self, funder_id: str | None) -> str:
        """Return the name of an organisation, deleted or not, or empty."""
        found = self.organisations.get(funder_id or "")
        return found.name if found else ""


def read_projects(store: Store, project_id: str | None = None) -> ProjectRows:
    """Return every project, or one, with all that hangs on it, in one statement.

    `themes` are the parts of strategy periods that the one project serves; published totals come with all.
    """
    yearly, one = store.yearly, project_id is not None
    parts: list[tuple[Table[Any], str]] = [
        (yearly.projects, "id = ?1" if one else "1"),
        (yearly.grants, "project_id = ?1" if one else "1"),
        (yearly.payments, _THEIR_GRANTS if one else "1"),
        (yearly.grant_reports, _THEIR_GRANTS if one else "1"),
        (yearly.project_municipalities, "project_id = ?1" if one else "1"),
        (yearly.published_totals, "0" if one else "1"),
        (store.period_items, f"id IN ({_THEMES} AND target_id = ?1)" if one else "0"),
        (store.organisations, "1"),
    ]
    selects = [table.json_rows(condition) for table, condition in parts]
    selects.append(store.organisations.json_rows("1", deleted=True))
    tables = {table.name: table for table, _ in parts}
    found: dict[str, list[Any]] = {name: [] for name in tables}
    values = (project_id,) if one else ()
    for kind, _, row in store.connection.rows(" UNION ALL ".join(selects), values):
        found[kind].append(tables[kind].from_json(row))
    return ProjectRows(
        projects=tuple(found["project"]),
        grants=tuple(found["grant_award"]),
        payments=tuple(sorted(found["grant_payment"], key=lambda each: (each.paid_on, each.id))),
        reports=tuple(sorted(found["grant_report"], key=lambda each: (each.due, each.id))),
        takings=tuple(found["project_municipality"]),
        organisations={each.id: each for each in found["organisation"]},
        published=tuple(sorted(found["published_total"], key=lambda each: each.id)),
        themes=tuple(sorted(found["period_item"], key=lambda each: (each.kind, each.position))),
    )
