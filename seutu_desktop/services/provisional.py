"""The numbers a meeting and its matters show before they are given: what they would get now (domain.md 5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from seutu_desktop.domain import numbering, status
from seutu_desktop.domain.meetings import Meeting, MeetingStatus
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.store.meetings import MeetingRow
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class Numbers:
    """A meeting's number and year, None where it has and gets none, and the § of its matters by id."""

    number: tuple[int, int] | None = None
    sections: dict[str, int] = field(default_factory=dict)


def numbers(store: Store, record: MeetingRecord, rows: Iterable[MeetingRow] | None = None) -> Numbers:
    """Return the numbers of a meeting, given or provisional, in two statements.

    `rows` are the lines of the year's meetings up to this one, where the caller has them already.
    """
    meeting = record.meeting
    if not record.body.numbered:
        return Numbers()
    taken_numbers, taken_sections = store.meeting_queries.taken_numbers(
        record.body.id, numbering.series_year(meeting)
    )
    sections = numbering.provisional_sections(record.items, numbering.next_free(taken_sections))
    if meeting.number is not None and meeting.year is not None:
        return Numbers((meeting.number, meeting.year), sections)
    if not status.editable_agenda(meeting):
        return Numbers(None, sections)
    if rows is None:
        rows = store.meeting_queries.between(datetime(meeting.day.year, 1, 1), meeting.start)  # noqa: DTZ001
    waiting = sum(_gets_a_number_before(row, meeting) for row in rows)
    return Numbers((numbering.next_free(taken_numbers) + waiting, meeting.day.year), sections)


def _gets_a_number_before(row: MeetingRow, meeting: Meeting) -> bool:
    same_series = row.body_id == meeting.body_id and row.start.year == meeting.start.year
    waits = row.number is None and row.status is not MeetingStatus.CANCELLED
    return same_series and waits and row.start < meeting.start
