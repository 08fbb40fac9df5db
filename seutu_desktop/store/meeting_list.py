"""Questions of the meeting list: a year's meetings by status, and the numbers that drafts would get."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.store.database import DataConnection

_IN_SERIES = """
FROM meeting AS m JOIN body ON body.id = m.body_id
WHERE m.number IS NULL AND m.status <> 'cancelled' AND body.numbered AND m.id IN ({marks})
"""
_DRAFTS_UP_TO = """(SELECT count(*) FROM meeting AS d WHERE d.body_id = m.body_id AND d.number IS NULL
    AND d.deleted_at IS NULL AND d.status <> 'cancelled' AND d.start >= substr(m.start, 1, 4)
    AND (d.start, d.id) <= (m.start, m.id))"""
_SECTIONS_FROM = """(SELECT coalesce(max(i.section_number), 0) + 1 FROM agenda_item AS i
    JOIN meeting AS t ON t.id = i.meeting_id
    WHERE t.body_id = m.body_id AND t.year = CAST(substr(m.start, 1, 4) AS INTEGER))"""


@dataclass(frozen=True)
class DraftNumbers:
    """What a meeting without numbers would get: its number, and its §§ where it is the next in line."""

    number: int
    section_from: int | None = None
    section_to: int | None = None


def ids_by_status(conn: DataConnection, year: int) -> list[tuple[str, MeetingStatus]]:
    """Return the living meetings that start in `year`, by start, each with its status."""
    sql = (
        "SELECT id, status FROM meeting WHERE deleted_at IS NULL AND start >= ? AND start < ?"
        " ORDER BY start, id"
    )
    status = {each.value: each for each in MeetingStatus}
    return [(row[0], status[row[1]]) for row in conn.rows(sql, (f"{year:04}-", f"{year + 1:04}-"))]


def draft_numbers(conn: DataConnection, ids: Sequence[str]) -> dict[str, DraftNumbers]:
    """Return by id the numbers that those of `ids` without any would get, by date order in their series.

    Only the next in line shows §§, because those of later drafts depend on agendas still being written.
    """
    marks = ", ".join("?" for _ in ids)
    sql = f"""
    SELECT m.id, {_DRAFTS_UP_TO} AS place,
        (SELECT coalesce(max(number), 0) FROM meeting AS t WHERE t.body_id = m.body_id
            AND t.year = CAST(substr(m.start, 1, 4) AS INTEGER)) AS given,
        (SELECT count(*) FROM agenda_item AS i WHERE i.meeting_id = m.id AND i.deleted_at IS NULL
            AND i.state <> 'withdrawn') AS items,
        CASE WHEN {_DRAFTS_UP_TO} = 1 THEN {_SECTIONS_FROM} END AS first
    {_IN_SERIES.format(marks=marks)}
    """
    found = {}
    for row in conn.rows(sql, list(ids)):
        first = row["first"] if row["items"] else None
        last = first + row["items"] - 1 if first is not None else None
        found[row["id"]] = DraftNumbers(row["given"] + row["place"], first, last)
    return found
