"""What every section of an annual report is gathered with: the year's meetings, and sources in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.meetings import AgendaItem, Meeting, MeetingStatus
from seutu_desktop.domain.people import BodyKind
from seutu_desktop.domain.record import Directory
from seutu_desktop.domain.report_lines import Source, SourceKind
from seutu_desktop.services.decided_in import DecidedIn
from seutu_desktop.store.report_reading import meetings_of
from seutu_desktop.store.store import Store

HELD = frozenset({MeetingStatus.HELD, MeetingStatus.MINUTES_SENT, MeetingStatus.APPROVED})
"""The states of a meeting that was held."""


@dataclass(frozen=True)
class ReportYear:
    """A year to report on: its meetings by id, by start, and who is who."""

    year: int
    today: date
    directory: Directory
    meetings: Mapping[str, Meeting]
    steering_id: str

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, 1, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return date(self.year, 12, 31)

    def held(self, body_id: str | None = None) -> list[Meeting]:
        """Return the meetings that were held, of every body or of one."""
        return [
            each
            for each in self.meetings.values()
            if each.status in HELD and (body_id is None or each.body_id == body_id)
        ]

    def body(self, body_id: str) -> str:
        """Return a body's name, deleted or not, as within a sentence: "ohjausryhmä"."""
        found = self.directory.bodies.get(body_id) or self.directory.gone.get(body_id)
        return within(found.name) if found else ""

    def body_at_start(self, body_id: str) -> str:
        """Return a body's name as at the start of a sentence: "Ohjausryhmä"."""
        named = self.body(body_id)
        return named[:1].upper() + named[1:]

    def meeting_words(self, meeting: Meeting, item: AgendaItem | None = None) -> str:
        """Return "ohjausryhmä 3/2027 § 18, 10.3.2027"; without numbers the body and the day."""
        number = f"{meeting.number}/{meeting.year}" if meeting.number is not None else ""
        section = item.section_number if item else None
        return self._words(meeting.body_id, number, section, meeting.day, meeting.title)

    def meeting_source(self, meeting: Meeting, item: AgendaItem | None = None) -> Source:
        """Return a meeting, or a matter of it, as a source."""
        words = self.meeting_words(meeting, item)
        if item is None:
            return Source(words, SourceKind.MEETING, meeting.id, meeting.id)
        return Source(words, SourceKind.MATTER, item.id, meeting.id, item.id)

    def decided_words(self, decision: DecidedIn) -> str:
        """Return where a thing was decided, as `meeting_words` does."""
        return self._words(decision.body_id, decision.number, decision.section, decision.day)

    def _words(self, body_id: str, number: str, section: int | None, day: date, title: str = "") -> str:
        named = " ".join(
            filter(None, (self.body(body_id) or title, number, f"§ {section}" if section else ""))
        )
        return f"{named}, {numeric_day(day)}"


def report_year(store: Store, year: int, today: date) -> ReportYear:
    """Return what the sections of a year are gathered with, in one statement once the directory is known."""
    directory = store.directory()
    steering = (each.id for each in directory.bodies.values() if each.kind is BodyKind.STEERING)
    meetings = {each.id: each for each in meetings_of(store, year)}
    return ReportYear(year, today, directory, meetings, next(steering, ""))


def within(name: str) -> str:
    """Return a name as within a sentence: "ohjausryhmä", but "HVA-ryhmä"."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name
