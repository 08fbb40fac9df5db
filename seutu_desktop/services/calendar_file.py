"""The calendar file: meetings and tasks as events whose UID, SEQUENCE and DTSTAMP are kept between two files.

The same state of the data file always gives the same bytes. Where only reading is possible (the window is
open), the file is made from the stored state and nothing is stored: an event that changed since the last
stored export then carries the stamp of the newest change and the next SEQUENCE, as a stored export would.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path

from seutu_desktop.domain.calendar_event import (
    CalendarEvent,
    CalendarState,
    Category,
    Detail,
    DetailKind,
    EventContent,
    EventStatus,
    Organizer,
    Timed,
    changed_state,
    https_link,
    mail_address,
)
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import NotFound, NothingToExport
from seutu_desktop.domain.filenames import document_name
from seutu_desktop.domain.meetings import Meeting, MeetingKind, MeetingStatus
from seutu_desktop.domain.network import Network
from seutu_desktop.domain.papers import CalendarEntry, DocumentKind
from seutu_desktop.domain.record import Directory
from seutu_desktop.domain.status import is_exception
from seutu_desktop.domain.wheel import TaskEntry
from seutu_desktop.services import own_files
from seutu_desktop.services.task_events import task_events
from seutu_desktop.store.store import Store

NAME = "Seutu"

_CATEGORIES: Mapping[MeetingKind, Category] = {
    MeetingKind.ORDINARY: Category.MEETING,
    MeetingKind.EXTRAORDINARY: Category.MEETING,
    MeetingKind.WORKSHOP: Category.WORKSHOP,
    MeetingKind.STAKEHOLDER: Category.STAKEHOLDER,
}


@dataclass(frozen=True)
class CalendarFile:
    """The bytes of a calendar file, its natural name, and the states that its events now have to be kept.

    `new` are those of meetings, `new_tasks` those of tasks of the wheel.
    """

    data: bytes
    name: str
    new: tuple[CalendarEntry, ...]
    new_tasks: tuple[TaskEntry, ...] = ()


@dataclass(frozen=True)
class WrittenCalendar:
    """A calendar file on the disk and what was stored of it."""

    path: Path
    changes: Changes


def uid_of(meeting_id: str) -> str:
    """Return the UID that a meeting has for ever; nothing editable is in it."""
    return f"{meeting_id}@seutu"


def build(
    store: Store,
    *,
    year: int | None = None,
    meeting_id: str | None = None,
    rings: Collection[str] | None = None,
) -> CalendarFile:
    """Return the calendar of everything, of what falls in `year`, or of one meeting.

    Tasks of the wheel come of the rings with the ids `rings`, all of them where None. What was exported once
    and is no more is withdrawn as a cancelled event. Raise NothingToExport where there is no event at all,
    NotFound.
    """
    from seutu_desktop.calendars.writer import calendar_bytes, one_meeting_bytes

    entries = {each.meeting_id: each for each in store.calendar_entries.all()}
    meetings = _meetings(store, entries, year, meeting_id)
    if meeting_id is not None and not meetings:
        raise NotFound(kind="meeting", what=meeting_id)
    maker = _Maker(store)
    current = [maker.entry(meeting, entries.get(meeting.id)) for meeting in meetings]
    new = tuple(entry for entry in current if entry != entries.get(entry.meeting_id))
    fragments = [entry.fragment.encode() for entry in current]
    if meeting_id is not None:
        return CalendarFile(one_meeting_bytes(fragments[0]), maker.name(meetings[0]), new)
    tasks = task_events(store, maker.organizer, maker.now, year=year, rings=rings)
    fragments += [entry.fragment.encode() for entry in tasks.entries]
    if not fragments:
        raise NothingToExport(year=year)
    name = f"{NAME} {year}.ics" if year else f"{NAME}.ics"
    return CalendarFile(calendar_bytes(NAME, fragments), name, new, tasks.new)


def write_calendar(
    store: Store,
    target: Path,
    *,
    year: int | None = None,
    meeting_id: str | None = None,
    rings: Collection[str] | None = None,
) -> WrittenCalendar:
    """Write the calendar to `target` (a file, or a folder for its natural name) and remember its events.

    A file that is not as the program wrote it is never overwritten. Raise DiskFull, WriteFailed,
    NothingToExport.
    """
    from seutu_desktop.documents.files import write_beside
    from seutu_desktop.documents.package import content_hash

    file = build(store, year=year, meeting_id=meeting_id, rings=rings)
    ours = own_files.own_hashes(store, store.documents.of(kind=DocumentKind.CALENDAR))
    path = write_beside(target / file.name if target.is_dir() else target, file.data, ours)
    digest = content_hash(file.data)
    if not store.writable:
        own_files.note(store, digest)
        return WrittenCalendar(path, Changes(frozenset(), ""))
    with store.action("calendar.write", undoable=False) as action:
        store.calendar_entries.save_all(file.new)
        store.cycle.entries.save_all(file.new_tasks)
        kept = own_files.loose_document(store, DocumentKind.CALENDAR, path, digest, meeting_id)
        if kept.part_hash not in {each.part_hash for each in store.documents.of(path=kept.path)}:
            store.documents.save(kept)
    return WrittenCalendar(path, action.changes)


def _meetings(
    store: Store, entries: Mapping[str, CalendarEntry], year: int | None, meeting_id: str | None
) -> list[Meeting]:
    """Return the meetings of a file by start; deleted ones that were exported once come as cancelled."""
    gone = [
        replace(each, status=MeetingStatus.CANCELLED) for each in store.meetings.gone() if each.id in entries
    ]
    found = [*store.meetings.all(), *gone]
    if meeting_id is not None:
        found = [each for each in found if each.id == meeting_id]
    if year is not None:
        found = [each for each in found if each.start.year == year]
    return sorted(found, key=lambda each: (each.start, each.id))


class _Maker:
    """Makes the kept states of events at one state of the data file."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._network: Network = store.the_network()
        self._directory: Directory = store.directory()
        # Not the clock: the same state of the file must give the same stamps, stored or not.
        self.now: datetime = store.history.last_at() or store.clock()

    def entry(self, meeting: Meeting, kept: CalendarEntry | None) -> CalendarEntry:
        """Return what the file says of a meeting: `kept` itself where nothing has changed."""
        from seutu_desktop.calendars.writer import event_bytes

        content = self._content(meeting)
        previous = _state(kept) if kept else None
        state = changed_state(previous, content, uid=uid_of(meeting.id), now=self.now)
        if kept is not None and state == previous and kept.fragment:
            return kept
        return CalendarEntry(
            id=kept.id if kept else self._store.new_id(),
            meeting_id=meeting.id,
            uid=state.uid,
            sequence=state.sequence,
            stamp=state.stamp,
            content_hash=state.content_hash,
            time_hash=state.time_hash,
            fragment=event_bytes(CalendarEvent(state, content)).decode(),
        )

    def name(self, meeting: Meeting) -> str:
        """Return the natural name of a one-meeting file: `Kokous Ohjausryhmä 11-2026.ics`."""
        day = meeting.day.isoformat()
        return document_name("Kokous", self._body(meeting), meeting.number, meeting.year, day, "ics")

    def _content(self, meeting: Meeting) -> EventContent:
        link = https_link(meeting.remote_link)
        moved = is_exception(meeting)
        return EventContent(
            when=Timed(meeting.start, meeting.end, meeting.zone),
            title=self._title(meeting),
            organizer=self.organizer,
            place=meeting.place if link else "; ".join(filter(None, (meeting.place, meeting.remote_link))),
            link=link,
            details=tuple(self._details(meeting)),
            status=_status(meeting),
            category=_CATEGORIES[meeting.kind],
            moved_from=meeting.moved_from if moved else None,
            move_reason=meeting.move_reason if moved else "",
            cancel_reason=meeting.cancel_reason,
        )

    def _title(self, meeting: Meeting) -> str:
        number = f" {meeting.number}/{meeting.year}" if meeting.number is not None else ""
        if not meeting.title:
            return f"{self._body(meeting)}{number}"
        return f"{self._body(meeting)}{number}: {meeting.title}" if number else meeting.title

    def _body(self, meeting: Meeting) -> str:
        directory = self._directory
        body = directory.bodies.get(meeting.body_id) or directory.gone.get(meeting.body_id)
        return body.name if body else ""

    def _details(self, meeting: Meeting) -> list[Detail]:
        number = f"{meeting.number}/{meeting.year}" if meeting.number is not None else ""
        told = {
            DetailKind.BODY: self._body(meeting),
            DetailKind.NUMBER: number,
            DetailKind.CHAIR: self._directory.name(meeting.chair_id),
            DetailKind.SECRETARY: self._directory.name(meeting.secretary_id),
        }
        return [Detail(kind, text) for kind, text in told.items() if text]

    @cached_property
    def organizer(self) -> Organizer:
        """Who publishes the file."""
        contact = self._network.contact.strip().split("\n")[0]
        return Organizer(contact or self._network.name, mail_address(self._network.organiser_email))


def _state(kept: CalendarEntry) -> CalendarState:
    return CalendarState(kept.uid, kept.sequence, kept.stamp, kept.content_hash, kept.time_hash)


def _status(meeting: Meeting) -> EventStatus:
    cancelled = meeting.status is MeetingStatus.CANCELLED
    return EventStatus.CANCELLED if cancelled else EventStatus.CONFIRMED
