"""The list of a year's meetings, and what a meeting is called before and after it has its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.meetings import Meeting, MeetingStatus
from seutu_desktop.domain.network import PaperStyle
from seutu_desktop.domain.people import Body, BodyKind
from seutu_desktop.store import meeting_list
from seutu_desktop.store.meetings import MeetingRow
from seutu_desktop.store.store import Store

_COMING = frozenset({MeetingStatus.DRAFT, MeetingStatus.AGENDA_SENT})


class Named(Protocol):
    """Whatever has a name; a deleted body is no `Body` in the directory."""

    @property
    def name(self) -> str:
        """Its name."""


@dataclass(frozen=True)
class YearOfMeetings:
    """The keys of a year's meetings: what is coming soonest first, the rest newest first."""

    coming: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    cancelled: tuple[str, ...] = ()


@dataclass(frozen=True)
class MeetingLine:
    """A line of the list; `number` is "11/2026", provisional until sent, or empty."""

    row: MeetingRow
    number: str
    sections: tuple[int, int] | None
    steering: bool
    minutes: bool


def year_of_meetings(store: Store, year: int) -> YearOfMeetings:
    """Return the meetings of a calendar year in one statement."""
    coming: list[str] = []
    held: list[str] = []
    cancelled: list[str] = []
    for key, status in meeting_list.ids_by_status(store.connection, year):
        group = coming if status in _COMING else cancelled if status is MeetingStatus.CANCELLED else held
        group.append(key)
    return YearOfMeetings(tuple(coming), tuple(reversed(held)), tuple(reversed(cancelled)))


def meeting_lines(store: Store, ids: Sequence[str]) -> list[MeetingLine]:
    """Return the lines of `ids` in that order, in at most three statements; one that is gone is left out."""
    rows = store.meeting_queries.rows(ids)
    waiting = [row.id for row in rows if row.number is None]
    drafts = meeting_list.draft_numbers(store.connection, waiting) if waiting else {}
    bodies = store.directory().bodies
    return [_line(row, drafts.get(row.id), bodies.get(row.body_id)) for row in rows]


def numbers_to_get(store: Store, ids: Sequence[str]) -> dict[str, int]:
    """Return by id the numbers that those of `ids` without any would get, in at most one statement."""
    found = meeting_list.draft_numbers(store.connection, ids) if ids else {}
    return {key: draft.number for key, draft in found.items()}


def number_of(store: Store, meeting: Meeting) -> str:
    """Return "11/2026": the number given, else the one the meeting would get; empty outside a series."""
    if meeting.number is not None:
        return f"{meeting.number}/{meeting.year}"
    draft = meeting_list.draft_numbers(store.connection, [meeting.id]).get(meeting.id)
    return f"{draft.number}/{meeting.day.year}" if draft else ""


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


def _line(row: MeetingRow, draft: meeting_list.DraftNumbers | None, body: Body | None) -> MeetingLine:
    number = f"{row.number}/{row.year}" if row.number is not None else ""
    first, last = row.section_from, row.section_to
    if draft is not None:
        number = f"{draft.number}/{row.start.year}"
        first, last = draft.section_from, draft.section_to
    return MeetingLine(
        row=row,
        number=number,
        sections=(first, last) if first is not None and last is not None else None,
        steering=body is not None and body.kind is BodyKind.STEERING,
        minutes=body is not None and body.paper_style == PaperStyle.MINUTES,
    )
