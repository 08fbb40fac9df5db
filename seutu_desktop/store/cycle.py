"""The tables of the annual cycle, and the questions that need more than one row of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from seutu_desktop.domain.closures import CalendarBreak
from seutu_desktop.domain.date_rules import DateException, DateRule
from seutu_desktop.domain.meetings import AgendaItem, Meeting
from seutu_desktop.domain.occurrences import Wheel
from seutu_desktop.domain.wheel import (
    GroupReport,
    ItemLink,
    MeetingDay,
    Ring,
    TaskEntry,
    WheelTask,
    WheelTick,
)
from seutu_desktop.store import dated
from seutu_desktop.store.codec import from_row
from seutu_desktop.store.database import DataConnection
from seutu_desktop.store.dated import DatedRow
from seutu_desktop.store.entities_2 import KINDS
from seutu_desktop.store.table import Table

Entity = TypeVar("Entity")


@dataclass(frozen=True)
class LeftMatter:
    """A matter of a past meeting that no later one carries on; `number` is the meeting's "9/2026" or None."""

    item: AgendaItem
    meeting_start: datetime
    number: str | None


@dataclass(frozen=True)
class WheelRows:
    """The wheel of its own rules, its rings from the outside in, and the days that other rows give."""

    wheel: Wheel
    rings: list[Ring]
    dated: list[DatedRow]


_NAMES = {kind: name for name, kind in KINDS.items()}
# An extraordinary meeting is nobody's "February meeting".
_MEETING_DAYS = """
SELECT id, body_id, substr(start, 1, 10) AS day, substr(coalesce(moved_from, start), 1, 10) AS original
FROM meeting WHERE deleted_at IS NULL AND status <> 'cancelled' AND kind <> 'extraordinary'
    AND start >= ? AND start < ? ORDER BY start, id
"""


# A matter of a meeting still to come waits there, unless it was put off already.
_LEFT = """
SELECT item.*, meeting.start AS of_start,
    CASE WHEN meeting.number IS NOT NULL THEN meeting.number || '/' || meeting.year END AS of_number
FROM agenda_item AS item JOIN meeting ON meeting.id = item.meeting_id
WHERE meeting.deleted_at IS NULL AND item.deleted_at IS NULL AND meeting.body_id = ?1
    AND meeting.start < ?2 AND meeting.start >= ?3
    AND (meeting.status IN ('held', 'minutes_sent', 'approved')
        OR item.decision_kind IN ('tabled', 'returned')
        OR meeting.status = 'cancelled' AND item.kind = 'matter')
    AND NOT EXISTS (SELECT 1 FROM agenda_item AS next WHERE next.carried_from_id = item.id
        AND next.carried_from_id IS NOT NULL AND next.deleted_at IS NULL)
ORDER BY meeting.start, item.position
"""


class Cycle:
    """Date rules, closures, the wheel, links of matters, reports of groups, calendar states of tasks."""

    def __init__(self, conn: DataConnection, clock: Callable[[], datetime]) -> None:
        self._conn = conn
        self._clock = clock
        self.rules = self._table(DateRule)
        self.exceptions = self._table(DateException)
        self.breaks = self._table(CalendarBreak)
        self.rings = self._table(Ring)
        self.tasks = self._table(WheelTask)
        self.ticks = self._table(WheelTick)
        self.links = self._table(ItemLink)
        self.reports = self._table(GroupReport)
        self.entries = self._table(TaskEntry)

    def wheel_rows(self, steering_id: str, years: range, today: date) -> WheelRows:
        """Return the wheel with the meetings of some years, every rule and every tick, in two statements."""
        tables: tuple[Table[Any], ...] = (self.tasks, self.ticks, self.rules, self.exceptions, self.rings)
        read: dict[str, Callable[[str], Any]] = {table.name: table.from_json for table in tables}
        read[dated.NAME] = dated.dated_row
        found: dict[str, list[Any]] = {name: [] for name in read}
        selects = [table.json_rows("1") for table in tables]
        for name, _, row in self._conn.tuples(" UNION ALL ".join([*selects, dated.select(today, years)])):
            found[name].append(read[name](row))
        wheel = Wheel(
            tasks=tuple(found[self.tasks.name]),
            ticks=tuple(found[self.ticks.name]),
            meetings=tuple(self.meeting_days(years)),
            rules=tuple(found[self.rules.name]),
            exceptions=tuple(found[self.exceptions.name]),
            steering_id=steering_id,
            as_of=today,
        )
        rings = sorted(found[self.rings.name], key=lambda each: (each.position, each.id))
        return WheelRows(wheel, rings, found[dated.NAME])

    def meeting_days(self, years: range) -> list[MeetingDay]:
        """Return the meetings planned for some years, extraordinary and cancelled ones left out, by start.

        One that was moved over the turn of the year belongs to the year it was planned for.
        """
        # A year on both sides, since a meeting moved far is still found by its first day.
        values = (f"{years.start - 1:04}", f"{years.stop + 1:04}")
        return [
            MeetingDay(row["body_id"], original, date.fromisoformat(row["day"]), row["id"])
            for row in self._conn.rows(_MEETING_DAYS, values)
            if (original := date.fromisoformat(row["original"])).year in years
        ]

    def planned_meetings(self, body_id: str, year: int) -> list[Meeting]:
        """Return a body's meetings that were first planned for a year, cancelled ones too, by start.

        Extraordinary ones are no part of the plan.
        """
        sql = (
            "SELECT * FROM meeting WHERE deleted_at IS NULL AND body_id = ?1 AND kind <> 'extraordinary'"
            " AND substr(coalesce(moved_from, start), 1, 4) = ?2 AND start >= ?3 AND start < ?4"
            " ORDER BY start, id"
        )
        values = (body_id, f"{year:04}", f"{year - 1:04}", f"{year + 2:04}")
        return [from_row(Meeting, row) for row in self._conn.rows(sql, values)]

    def left_matters(self, body_id: str, before: datetime, since: datetime) -> list[LeftMatter]:
        """Return the matters of a body's meetings within two local times that no later one carries on.

        Finished ones are among them; `domain.agenda.carry_reason` tells which.
        """
        values = (body_id, before.isoformat(timespec="minutes"), since.isoformat(timespec="minutes"))
        return [
            LeftMatter(from_row(AgendaItem, row), datetime.fromisoformat(row["of_start"]), row["of_number"])
            for row in self._conn.rows(_LEFT, values)
        ]

    def _table(self, kind: type[Entity]) -> Table[Entity]:
        return Table(self._conn, _NAMES[kind], kind, self._clock)
