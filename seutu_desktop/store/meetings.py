"""Questions about meetings that need more than one row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.meetings import (
    Action,
    Meeting,
    MeetingKind,
    MeetingStatus,
)
from seutu_desktop.domain.papers import Document
from seutu_desktop.store.codec import from_row
from seutu_desktop.store.database import DataConnection


@dataclass(frozen=True)
class MeetingRow:
    """A line of the meeting list."""

    id: str
    body_id: str
    body: str
    kind: MeetingKind
    title: str
    start: datetime
    end: datetime
    zone: str
    place: str
    status: MeetingStatus
    year: int | None
    number: int | None
    moved: bool
    section_from: int | None
    section_to: int | None


@dataclass(frozen=True)
class ActionRow:
    """An action and the § it came from, where it has one."""

    action: Action
    meeting_id: str | None
    section_number: int | None
    meeting_start: datetime | None


@dataclass(frozen=True)
class DocumentRow:
    """A written document and the meeting it belongs to."""

    document: Document
    body: str
    meeting_start: datetime | None
    year: int | None
    number: int | None


_WEEK = timedelta(days=7)
_ROW = """
SELECT meeting.id, body_id, body.name AS body, meeting.kind, meeting.title, start, "end", zone, place, status,
    year, number, moved_from IS NOT NULL AS moved,
    (SELECT min(section_number) {of}) AS section_from, (SELECT max(section_number) {of}) AS section_to
FROM meeting JOIN body ON body.id = meeting.body_id
""".format(
    # By the index of numbers alone: the row of a matter is long.
    of="FROM agenda_item WHERE meeting_id = meeting.id AND section_number IS NOT NULL"
    " AND agenda_item.deleted_at IS NULL"
)


class MeetingQueries:
    """Lists of meetings, actions and documents; each method is one statement."""

    def __init__(self, conn: DataConnection) -> None:
        self._conn = conn

    def ids(
        self, year: int | None = None, body_id: str | None = None, *, newest_first: bool = False
    ) -> list[str]:
        """Return the keys of living meetings by start."""
        conditions, values = ["deleted_at IS NULL"], []
        if year is not None:
            conditions.append("start >= ? AND start < ?")
            values += [f"{year:04}-", f"{year + 1:04}-"]
        if body_id is not None:
            conditions.append("body_id = ?")
            values.append(body_id)
        order = "DESC" if newest_first else "ASC"
        sql = f"SELECT id FROM meeting WHERE {' AND '.join(conditions)} ORDER BY start {order}, id {order}"
        return self._conn.column(sql, values)

    def rows(self, ids: Sequence[str]) -> list[MeetingRow]:
        """Return the lines of `ids` in that order; one that is gone is left out."""
        marks = ", ".join("?" for _ in ids)
        found = {
            row["id"]: from_row(MeetingRow, row)
            for row in self._conn.rows(f"{_ROW} WHERE meeting.id IN ({marks})", list(ids))
        }
        return [found[key] for key in ids if key in found]

    def between(self, first: datetime, last: datetime) -> list[MeetingRow]:
        """Return the lines of living meetings that start in [first, last), by start."""
        where = "meeting.deleted_at IS NULL AND start >= ? AND start < ?"
        sql = f"{_ROW} WHERE {where} ORDER BY start, meeting.id"
        values = (first.isoformat(timespec="minutes"), last.isoformat(timespec="minutes"))
        return [from_row(MeetingRow, row) for row in self._conn.rows(sql, values)]

    def ahead(self, moment: datetime, last: datetime, limit: int) -> list[MeetingRow]:
        """Return the first lines of living meetings that end after local `moment`, by start, before `last`.

        One that began over a week ago is left out.
        """
        where = 'meeting.deleted_at IS NULL AND start >= ? AND start < ? AND "end" > ?'
        sql = f"{_ROW} WHERE {where} ORDER BY start, meeting.id LIMIT ?"
        times = [each.isoformat(timespec="minutes") for each in (moment - _WEEK, last, moment)]
        return [from_row(MeetingRow, row) for row in self._conn.rows(sql, (*times, limit))]

    def years(self) -> list[int]:
        """Return the calendar years that have meetings, newest first."""
        # One index probe a year instead of reading every row.
        sql = """
        WITH RECURSIVE step(start) AS (
            SELECT max(start) FROM meeting WHERE deleted_at IS NULL
            UNION ALL
            SELECT (
                SELECT max(start) FROM meeting WHERE deleted_at IS NULL AND start < substr(step.start, 1, 4)
            ) FROM step WHERE step.start IS NOT NULL
        ) SELECT substr(start, 1, 4) FROM step WHERE start IS NOT NULL
        """
        return [int(row[0]) for row in self._conn.rows(sql)]

    def next_after(self, moment: datetime, body_id: str | None = None) -> Meeting | None:
        """Return the first meeting not cancelled that ends after local `moment`."""
        sql = (
            "SELECT * FROM meeting WHERE deleted_at IS NULL AND status <> 'cancelled' AND \"end\" > ?1"
            " AND (?2 IS NULL OR body_id = ?2) ORDER BY +start LIMIT 1"  # + for the index of ends
        )
        return self._one(sql, (moment.isoformat(timespec="minutes"), body_id))

    def previous(self, meeting: Meeting) -> Meeting | None:
        """Return the body's meeting before this one, cancelled ones left out."""
        sql = (
            "SELECT * FROM meeting WHERE deleted_at IS NULL AND status <> 'cancelled' AND body_id = ?"
            " AND start < ? ORDER BY start DESC LIMIT 1"
        )
        return self._one(sql, (meeting.body_id, meeting.start.isoformat(timespec="minutes")))

    def following(self, meeting: Meeting) -> Meeting | None:
        """Return the body's meeting after this one, cancelled ones left out."""
        sql = (
            "SELECT * FROM meeting WHERE deleted_at IS NULL AND status <> 'cancelled' AND body_id = ?"
            " AND start > ? ORDER BY start LIMIT 1"
        )
        return self._one(sql, (meeting.body_id, meeting.start.isoformat(timespec="minutes")))

    def on_day(self, day: date) -> list[Meeting]:
        """Return the meetings that start on `day`."""
        return self._many("start >= ? AND start < ?", (f"{day}T", f"{day}U"))

    def numbered(self, body_id: str, year: int, number: int) -> Meeting | None:
        """Return meeting `number`/`year` of a body."""
        found = self._many("body_id = ? AND year = ? AND number = ?", (body_id, year, number))
        return found[0] if found else None

    def numbered_in_year(self, body_id: str, year: int) -> list[Meeting]:
        """Return the meetings of a body and year that have numbers, cancelled ones too."""
        return self._many("body_id = ? AND year = ?", (body_id, year))

    def taken_numbers(self, body_id: str, year: int) -> tuple[list[int], list[int]]:
        """Return the meeting and § numbers given in a body and year, those of deleted rows too."""
        sql = (
            "SELECT number, NULL FROM meeting WHERE body_id = ?1 AND year = ?2 AND number IS NOT NULL"
            " UNION ALL SELECT NULL, section_number FROM meeting JOIN agenda_item AS item"
            " ON item.meeting_id = meeting.id AND section_number IS NOT NULL"
            " WHERE body_id = ?1 AND year = ?2 AND number IS NOT NULL"
        )
        rows = self._conn.rows(sql, (body_id, year))
        return [r[0] for r in rows if r[0] is not None], [r[1] for r in rows if r[1] is not None]

    def actions(self, *, open_only: bool = True, body_id: str | None = None) -> list[ActionRow]:
        """Return actions with the § they came from, by due day; those of deleted meetings stay."""
        sql = (
            "SELECT action.*, item.meeting_id AS of_meeting, item.section_number AS of_section, meeting.start"
            " AS of_start FROM action LEFT JOIN agenda_item AS item ON item.id = action.item_id"
            " LEFT JOIN meeting ON meeting.id = item.meeting_id WHERE action.deleted_at IS NULL"
            " AND (?1 = 0 OR done_on IS NULL) AND (?2 IS NULL OR meeting.body_id = ?2)"
            " ORDER BY due IS NULL, due, action.id"
        )
        return [
            ActionRow(
                from_row(Action, row),
                row["of_meeting"],
                row["of_section"],
                datetime.fromisoformat(row["of_start"]) if row["of_start"] else None,
            )
            for row in self._conn.rows(sql, (int(open_only), body_id))
        ]

    def documents(self, meeting_id: str | None = None, limit: int = 50) -> list[DocumentRow]:
        """Return written documents, newest first."""
        sql = (
            "SELECT document.*, body.name AS body, meeting.start AS of_start, meeting.year AS of_year,"
            " meeting.number AS of_number FROM document LEFT JOIN meeting ON meeting.id = document.meeting_id"
            " LEFT JOIN body ON body.id = meeting.body_id WHERE document.deleted_at IS NULL"
            " AND (?1 IS NULL OR document.meeting_id = ?1) ORDER BY made_at DESC, document.id DESC LIMIT ?2"
        )
        return [
            DocumentRow(
                from_row(Document, row),
                row["body"] or "",
                datetime.fromisoformat(row["of_start"]) if row["of_start"] else None,
                row["of_year"],
                row["of_number"],
            )
            for row in self._conn.rows(sql, (meeting_id, limit))
        ]

    def _one(self, sql: str, values: Sequence[object]) -> Meeting | None:
        row = self._conn.row(sql, values)
        return from_row(Meeting, row) if row else None

    def _many(self, condition: str, values: Sequence[object]) -> list[Meeting]:
        sql = f"SELECT * FROM meeting WHERE deleted_at IS NULL AND {condition} ORDER BY start, id"
        return [from_row(Meeting, row) for row in self._conn.rows(sql, values)]
