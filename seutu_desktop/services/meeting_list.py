"""The list of a year's meetings, and what a meeting is called before and after it has its number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Protocol

from seutu_desktop.domain import numbering
from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.meetings import Meeting, MeetingStatus
from seutu_desktop.domain.network import PaperStyle
from seutu_desktop.domain.people import Body, BodyKind
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.store import meeting_list
from seutu_desktop.store.meeting_list import SeriesEnd, Waiting
from seutu_desktop.store.meetings import MeetingRow
from seutu_desktop.store.store import Store

_CANCELLED = MeetingStatus.CANCELLED
_COMING = frozenset({MeetingStatus.DRAFT, MeetingStatus.AGENDA_SENT})


class Named(Protocol):
    """Whatever has a name; a deleted body is no `Body` in the directory."""

    @property
    def name(self) -> str:
        """Its name."""


@dataclass(frozen=True)
class Draft:
    """What a meeting without a number would get: its number, and its §§ where it is the next in line."""

    number: int
    sections: tuple[int, int] | None = None


@dataclass(frozen=True)
class YearOfMeetings:
    """The keys of a year's meetings: what is coming soonest first, the rest newest first."""

    coming: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    cancelled: tuple[str, ...] = ()
    drafts: Mapping[str, Draft] = field(default_factory=dict)


@dataclass(frozen=True)
class MeetingLine:
    """A line of the list; `number` is "11/2026", provisional until sent, or empty."""

    row: MeetingRow
    number: str
    sections: tuple[int, int] | None
    steering: bool
    minutes: bool


def year_of_meetings(store: Store, year: int) -> YearOfMeetings:
    """Return the meetings of a calendar year in at most two statements."""
    keys, waiting = meeting_list.keys_of_year(store.connection, year)
    coming = [key for key, status in keys if status in _COMING]
    cancelled = [key for key, status in keys if status == _CANCELLED]
    held = [key for key, status in keys if status not in _COMING and status != _CANCELLED]
    return YearOfMeetings(
        tuple(coming), tuple(held[::-1]), tuple(cancelled[::-1]), _drafts(store, year, waiting)
    )


def meeting_lines(
    store: Store, ids: Sequence[str], drafts: Mapping[str, Draft] | None = None
) -> list[MeetingLine]:
    """Return the lines of `ids` in that order in one statement; one that is gone is left out.

    Who lists a whole year knows its `drafts`; without them a second statement asks for the numbers.
    """
    rows = store.meeting_queries.rows(ids)
    bodies = store.directory().bodies
    if drafts is None:
        drafts = drafts_of(store, [row.id for row in rows if row.number is None])
    return [_line(row, drafts.get(row.id), bodies.get(row.body_id)) for row in rows]


def drafts_of(store: Store, ids: Sequence[str]) -> dict[str, Draft]:
    """Return what a few meetings without numbers would get, without §§, in at most one statement."""
    found = meeting_list.numbers_to_get(store.connection, ids) if ids else {}
    return {key: Draft(number) for key, number in found.items()}


def number_of(store: Store, meeting: Meeting) -> str:
    """Return "11/2026": the number given, else the one the meeting would get; empty outside a series."""
    body = store.directory().bodies.get(meeting.body_id)
    numbered = body is not None and body.numbered
    return _number(store, meeting, _end(store, meeting)) if _waits(meeting) and numbered else _given(meeting)


def number_and_sections(store: Store, record: MeetingRecord, number: str = "") -> tuple[str, dict[str, int]]:
    """Return a meeting's number as `number_of` does, and the § of its matters by id: given, or what they
    would get now; in at most two statements, one where the `number` is known already."""
    meeting = record.meeting
    if not record.body.numbered:
        return _given(meeting), {}
    waits = _waits(meeting)
    unnumbered = waits or any(item.section_number is None for item in record.items)
    end = _end(store, meeting) if unnumbered else SeriesEnd()
    sections = numbering.provisional_sections(record.items, end.section + 1)
    return number or (_number(store, meeting, end) if waits else _given(meeting)), sections


def meeting_name(store: Store, meeting: Meeting) -> str:
    """Return what a meeting is called, with the number it has or would get (`name_of`)."""
    directory = store.directory()
    body = directory.bodies.get(meeting.body_id) or directory.gone.get(meeting.body_id)
    return name_of(meeting, body, number_of(store, meeting))


def name_of(meeting: Meeting, body: Named | None, number: str) -> str:
    """Return "Ohjausryhmä 11/2026", the meeting's own title with it, or its body and day."""
    name = f"{body.name if body else ''} {number or full_day(meeting.day)}".strip()
    if not meeting.title:
        return name
    return f"{name}: {meeting.title}" if number else meeting.title


def _waits(meeting: Meeting) -> bool:
    return meeting.number is None and meeting.status is not _CANCELLED


def _given(meeting: Meeting) -> str:
    return f"{meeting.number}/{meeting.year}" if meeting.number is not None else ""


def _number(store: Store, meeting: Meeting, end: SeriesEnd) -> str:
    return f"{end.number + meeting_list.waiting_up_to(store.connection, meeting)}/{meeting.day.year}"


def _end(store: Store, meeting: Meeting) -> SeriesEnd:
    year = numbering.series_year(meeting)
    ends = meeting_list.series_ends(store.connection, year, [meeting.body_id])
    return ends.get(meeting.body_id, SeriesEnd())


def _drafts(store: Store, year: int, keys: Sequence[Waiting]) -> dict[str, Draft]:
    """The numbers of what waits for one, by date order in each series; only the next in line shows §§.

    Those of later drafts depend on agendas that are still being written.
    """
    bodies = store.directory().bodies
    waiting = [each for each in keys if each.body_id in bodies and bodies[each.body_id].numbered]
    series = {each.body_id for each in waiting}
    ends = meeting_list.series_ends(store.connection, year, series) if series else {}
    found: dict[str, Draft] = {}
    places: Counter[str] = Counter()
    for each in waiting:
        end = ends.get(each.body_id, SeriesEnd())
        next_in_line = not places[each.body_id] and each.items
        places[each.body_id] += 1
        sections = (end.section + 1, end.section + each.items) if next_in_line else None
        found[each.id] = Draft(end.number + places[each.body_id], sections)
    return found


def _line(row: MeetingRow, draft: Draft | None, body: Body | None) -> MeetingLine:
    number = f"{row.number}/{row.year}" if row.number is not None else ""
    if draft is not None:
        number = f"{draft.number}/{row.start.year}"
    return MeetingLine(
        row=row,
        number=number,
        sections=_sections(row, draft),
        steering=body is not None and body.kind is BodyKind.STEERING,
        minutes=body is not None and body.paper_style == PaperStyle.MINUTES,
    )


def _sections(row: MeetingRow, draft: Draft | None) -> tuple[int, int] | None:
    if row.section_from is not None and row.section_to is not None:
        return row.section_from, row.section_to
    return draft.sections if draft else None
