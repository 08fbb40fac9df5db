"""What the annual report asks of a year's meetings, each question in one statement over indexes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from seutu_desktop.domain.meetings import AgendaItem, Attendance, Meeting
from seutu_desktop.domain.wheel import GroupReport
from seutu_desktop.store.codec import from_row

if TYPE_CHECKING:
    from seutu_desktop.store.store import Store

_HELD = "('held', 'minutes_sent', 'approved')"
_OF_YEAR = "m.deleted_at IS NULL AND m.start >= ?1 AND m.start < ?2"


@dataclass(frozen=True)
class MetWith:
    """A meeting of the year that was with an organisation."""

    meeting_id: str
    organisation_id: str
    organisation: str


def meetings_of(store: Store, year: int) -> list[Meeting]:
    """Return the living meetings that start in a year, by start."""
    sql = f"SELECT * FROM meeting AS m WHERE {_OF_YEAR} ORDER BY start, id"
    return [from_row(Meeting, row) for row in store.connection.rows(sql, _span(year))]


def marks_of(store: Store, year: int) -> list[Attendance]:
    """Return the attendance of the meetings held in a year."""
    sql = (
        "SELECT a.* FROM meeting AS m JOIN attendance AS a ON a.meeting_id = m.id AND a.deleted_at IS NULL"
        f" WHERE {_OF_YEAR} AND m.status IN {_HELD} ORDER BY m.start, a.id"
    )
    return [from_row(Attendance, row) for row in store.connection.rows(sql, _span(year))]


def decided_of(store: Store, year: int) -> list[AgendaItem]:
    """Return the decided matters of the meetings held in a year, by meeting and place."""
    sql = (
        "SELECT i.* FROM meeting AS m JOIN agenda_item AS i ON i.meeting_id = m.id AND i.deleted_at IS NULL"
        f" WHERE {_OF_YEAR} AND m.status IN {_HELD} AND i.state = 'decided'"
        " ORDER BY m.start, i.position, i.id"
    )
    return [from_row(AgendaItem, row) for row in store.connection.rows(sql, _span(year))]


def reports_of_groups(store: Store, year: int) -> list[GroupReport]:
    """Return the groups' reports that came in to the meetings of a year, by meeting."""
    sql = (
        "SELECT r.* FROM meeting AS m JOIN group_report AS r ON r.meeting_id = m.id AND r.deleted_at IS NULL"
        f" WHERE {_OF_YEAR} AND m.status <> 'cancelled' AND r.received_on IS NOT NULL ORDER BY m.start, r.id"
    )
    return [from_row(GroupReport, row) for row in store.connection.rows(sql, _span(year))]


def met_with(store: Store, year: int) -> list[MetWith]:
    """Return the meetings of a year with organisations: said of the meeting, or through a standing table.

    An organisation that was deleted since is still named.
    """
    sql = (
        "SELECT m.id, o.id, o.name FROM meeting AS m"
        " JOIN stakeholder_meeting AS s ON s.meeting_id = m.id AND s.deleted_at IS NULL"
        f" JOIN organisation AS o ON o.id = s.organisation_id WHERE {_OF_YEAR}"
        " UNION SELECT m.id, o.id, o.name FROM meeting AS m"
        " JOIN cadence AS c ON c.body_id = m.body_id AND c.deleted_at IS NULL"
        f" JOIN organisation AS o ON o.id = c.organisation_id WHERE {_OF_YEAR} ORDER BY 3, 1"
    )
    return [MetWith(*row) for row in store.connection.tuples(sql, _span(year))]


def adopted_models(store: Store, year: int) -> list[tuple[str, str, str, date]]:
    """Return the shared models adopted in a year: id, name, version and day."""
    sql = (
        "SELECT id, name, version, adopted_on FROM shared_model WHERE deleted_at IS NULL"
        " AND adopted_on >= ?1 AND adopted_on < ?2 ORDER BY adopted_on, id"
    )
    rows = store.connection.tuples(sql, _span(year))
    return [(key, name, version, date.fromisoformat(day)) for key, name, version, day in rows]


def _span(year: int) -> tuple[str, str]:
    return f"{year:04}-", f"{year + 1:04}-"
