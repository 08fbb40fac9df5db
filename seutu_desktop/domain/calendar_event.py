"""What the calendar file says of one thing with a date, and when its SEQUENCE and DTSTAMP move.

Source of the rules: RFC 5545 3.8.7.4 and 3.8.7.2, calendar.md 2. The words and the bytes are made in
`seutu_desktop.calendars`; nothing here knows about meetings.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import cached_property

PROFILE = 1
"""Raise this when the writer's lines change: every event then gets a new stamp and new bytes."""

LONGEST_REMINDER = 28 * 24 * 60
"""The longest reminder, in minutes."""

_UID = re.compile(r"[A-Za-z0-9][A-Za-z0-9@._-]{0,63}")
_LINK = re.compile(r"https://[A-Za-z0-9.-]+(:\d+)?([/?#][!-~]*)?", re.IGNORECASE)
_LONGEST_LINK = 2000
_ADDRESS = re.compile(r"[A-Za-z0-9._+'-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_LONGEST_ADDRESS = 254


class EventStatus(StrEnum):
    """How certain the event is."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


class Busy(StrEnum):
    """How the time shows to others."""

    BUSY = "busy"
    FREE = "free"
    TENTATIVE = "tentative"


class Category(StrEnum):
    """The kind of event; the calendar gives it a stable Finnish name."""

    MEETING = "meeting"
    WORKSHOP = "workshop"
    STAKEHOLDER = "stakeholder"
    DEADLINE = "deadline"


class DetailKind(StrEnum):
    """A labelled part of the description; the calendar gives the label."""

    BODY = "body"
    NUMBER = "number"
    CHAIR = "chair"
    SECRETARY = "secretary"
    PEOPLE = "people"
    MATTERS = "matters"
    RESPONSIBLE = "responsible"
    MOVED = "moved"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Timed:
    """Local wall-clock times in `zone`, whole seconds, `end` after `start`; ValueError otherwise."""

    start: datetime
    end: datetime
    zone: str = "Europe/Helsinki"

    def __post_init__(self) -> None:
        for moment in (self.start, self.end):
            if moment.tzinfo is not None or moment.microsecond:
                raise ValueError("a calendar time is local and in whole seconds")
        if self.end <= self.start:
            raise ValueError("an event ends after its start")


@dataclass(frozen=True, slots=True)
class AllDay:
    """Whole days from `first` up to, not including, `until`; ValueError unless `until` is later."""

    first: date
    until: date

    def __post_init__(self) -> None:
        if self.until <= self.first:
            raise ValueError("an all-day event lasts at least one day")


@dataclass(frozen=True, slots=True)
class Organizer:
    """Who publishes the event; `address` passes `mail_address` or is empty."""

    name: str
    address: str = ""

    def __post_init__(self) -> None:
        if mail_address(self.address) != self.address:
            raise ValueError("an organizer has an e-mail address or none")


@dataclass(frozen=True, slots=True)
class Detail:
    """One labelled part of the description, plain text."""

    kind: DetailKind
    text: str


@dataclass(frozen=True)
class EventContent:
    """All that an event says, in plain text; ValueError for a link or a reminder the file cannot hold.

    `reminder` is in minutes before the start. `moved_from` is the local start it had before it was moved.
    `theme` is a second category beside the kind's, the name of a ring.
    """

    when: Timed | AllDay
    title: str
    organizer: Organizer
    place: str = ""
    link: str = ""
    description: str = ""
    details: tuple[Detail, ...] = ()
    status: EventStatus = EventStatus.CONFIRMED
    category: Category = Category.MEETING
    busy: Busy = Busy.BUSY
    reminder: int | None = None
    moved_from: datetime | None = None
    move_reason: str = ""
    cancel_reason: str = ""
    theme: str = ""

    def __post_init__(self) -> None:
        if https_link(self.link) != self.link:
            raise ValueError("a calendar link is an https address or empty")
        if self.reminder is not None and not 1 <= self.reminder <= LONGEST_REMINDER:
            raise ValueError("a reminder comes before the start")

    @cached_property
    def content_hash(self) -> str:
        """SHA-256, hex, of everything the event says; the same for ever while PROFILE stands."""
        details = [[detail.kind, detail.text] for detail in self.details]
        texts = [self.title, self.organizer.name, self.organizer.address, self.description, details]
        moved = self.moved_from.isoformat() if self.moved_from else None
        # What only later kinds of events have is hashed only where they have it.
        reasons = [moved, self.move_reason, self.cancel_reason, *filter(None, (self.theme,))]
        return _hash(PROFILE, *self._timing(), *texts, self.category, self.busy, self.reminder, *reasons)

    @cached_property
    def time_hash(self) -> str:
        """SHA-256, hex, of what raises SEQUENCE: the times, the place with its link, and the status.

        Recurrence belongs here too, when an event has one.
        """
        return _hash(*self._timing())

    def _timing(self) -> list[str]:
        when = self.when
        if isinstance(when, AllDay):
            span = [when.first.isoformat(), when.until.isoformat(), "DATE"]
        else:
            span = [when.start.isoformat(), when.end.isoformat(), when.zone]
        return [*span, self.place, self.link, self.status]


@dataclass(frozen=True, slots=True)
class CalendarState:
    """What is kept of an event between two files: its UID for ever, SEQUENCE, DTSTAMP (UTC), two hashes."""

    uid: str
    sequence: int
    stamp: datetime
    content_hash: str
    time_hash: str

    def __post_init__(self) -> None:
        if not _UID.fullmatch(self.uid):
            raise ValueError("a UID is 1 to 64 letters, digits and @._-")
        if self.stamp.utcoffset() != timedelta(0) or self.stamp.microsecond:
            raise ValueError("a stamp is in UTC and whole seconds")


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """An event ready to be written; ValueError when `state` was made for other content."""

    state: CalendarState
    content: EventContent

    def __post_init__(self) -> None:
        if self.state.content_hash != self.content.content_hash:
            raise ValueError("the state belongs to other content")


def changed_state(
    previous: CalendarState | None, content: EventContent, *, uid: str, now: datetime
) -> CalendarState:
    """Return the state of an event that now says `content`; the very same `previous` when nothing changed.

    Any change gives a new stamp: the aware moment `now`, or a second after the last one where the clock went
    back. SEQUENCE rises by one when start, end, place, link or status changes. The first state takes `uid`
    and starts at 0, or at 1 when the event is born cancelled: a withdrawal always stands above what it ends.
    """
    stamp = now.astimezone(UTC).replace(microsecond=0)
    if previous is None:
        sequence = int(content.status is EventStatus.CANCELLED)
        return CalendarState(uid, sequence, stamp, content.content_hash, content.time_hash)
    if previous.content_hash == content.content_hash:
        return previous
    stamp = max(stamp, previous.stamp + timedelta(seconds=1))
    sequence = previous.sequence + int(previous.time_hash != content.time_hash)
    return CalendarState(previous.uid, sequence, stamp, content.content_hash, content.time_hash)


def https_link(text: str) -> str:
    """Return `text` without surrounding space when a calendar may hold it as a link, else an empty text.

    A link is a https address in ASCII of at most 2,000 characters; it is never cut.
    """
    link = text.strip()
    return link if len(link) <= _LONGEST_LINK and _LINK.fullmatch(link) else ""


def mail_address(text: str) -> str:
    """Return `text` without surrounding space when it is a plain ASCII e-mail address, else an empty text."""
    address = text.strip()
    return address if len(address) <= _LONGEST_ADDRESS and _ADDRESS.fullmatch(address) else ""


def _hash(*facts: object) -> str:
    # JSON keeps the borders between the texts; lone surrogates survive it as escapes.
    return hashlib.sha256(json.dumps(facts, ensure_ascii=True).encode("ascii")).hexdigest()
