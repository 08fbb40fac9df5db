"""Questions of the meeting list: a year's meetings by status, and where each series of numbers stands.

Each is one statement over indexes, because the list must open at once in a file of 100,000 meetings.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.meetings import Meeting
from seutu_desktop.store.database import DataConnection

_WAITING = "number IS NULL AND deleted_at IS NULL AND status <> 'cancelled'"


class Waiting(NamedTuple):
    """A meeting that waits for its number, and how many matters it has."""

    id: str
    body_id: str
    items: int


class YearKeys(NamedTuple):
    """A year's living meetings by start, as (key, status), and those of them that wait for a number."""

    keys: list[tuple[str, str]]
    waiting: list[Waiting]


@dataclass(frozen=True)
class SeriesEnd:
    """The largest meeting and § number given in a series, 0 where there is none yet."""

    number: int = 0
    section: int = 0


def keys_of_year(conn: DataConnection, year: int) -> YearKeys:
    """Return the living meetings that start in `year`, in one statement.

    Bare tuples, because a year may hold 100,000 of them; only the few that wait become more.
    """
    sql = (
        "SELECT id, status, CASE WHEN number IS NULL AND status <> 'cancelled' THEN body_id END,"
        " CASE WHEN number IS NULL THEN (SELECT count(*) FROM agenda_item AS i"
        " WHERE i.meeting_id = meeting.id AND i.deleted_at IS NULL AND i.state <> 'withdrawn') END"
        " FROM meeting WHERE deleted_at IS NULL AND start >= ? AND start < ? ORDER BY start, id"
    )
    rows = conn.tuples(sql, (f"{year:04}-", f"{year + 1:04}-"))
    waiting = [Waiting(key, body_id, items) for key, _, body_id, items in rows if body_id is not None]
    return YearKeys([(key, status) for key, status, _, _ in rows], waiting)


def series_ends(conn: DataConnection, year: int, body_ids: Collection[str]) -> dict[str, SeriesEnd]:
    """Return where the series of `body_ids` in `year` end, deleted rows included: no number comes twice."""
    marks = ", ".join("?" for _ in body_ids)
    sql = f"""
    SELECT t.body_id, max(t.number), max(i.section_number) FROM meeting AS t
    LEFT JOIN agenda_item AS i ON i.meeting_id = t.id AND i.section_number IS NOT NULL
    WHERE t.body_id IN ({marks}) AND t.year = ? AND t.number IS NOT NULL GROUP BY t.body_id
    """
    rows = conn.rows(sql, (*body_ids, year))
    return {row[0]: SeriesEnd(row[1] or 0, row[2] or 0) for row in rows}


def waiting_up_to(conn: DataConnection, meeting: Meeting) -> int:
    """Return how many meetings of the body and year wait for a number, up to this one by date."""
    sql = (
        f"SELECT count(*) FROM meeting WHERE body_id = ? AND {_WAITING}"
        " AND start >= ? AND (start < ? OR (start = ? AND id <= ?))"
    )
    start = meeting.start.isoformat(timespec="minutes")
    row = conn.row(sql, (meeting.body_id, f"{meeting.day.year:04}-", start, start, meeting.id))
    return int(row[0]) if row else 0


def numbers_to_get(conn: DataConnection, ids: Collection[str]) -> dict[str, int]:
    """Return the numbers that those of a few meetings without any would get; some are in no series."""
    marks = ", ".join("?" for _ in ids)
    sql = f"""
    SELECT m.id,
        coalesce((SELECT max(number) FROM meeting AS t WHERE t.body_id = m.body_id
            AND t.year = CAST(substr(m.start, 1, 4) AS INTEGER)), 0)
        + (SELECT count(*) FROM meeting AS d WHERE d.body_id = m.body_id AND d.number IS NULL
            AND d.deleted_at IS NULL AND d.status <> 'cancelled' AND d.start >= substr(m.start, 1, 4)
            AND (d.start, d.id) <= (m.start, m.id))
    FROM meeting AS m JOIN body ON body.id = m.body_id
    WHERE m.number IS NULL AND m.status <> 'cancelled' AND body.numbered AND m.id IN ({marks})
    """
    return {row[0]: int(row[1]) for row in conn.rows(sql, tuple(ids))}
