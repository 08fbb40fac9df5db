"""Events to the bytes of an .ics file in the Outlook-safe profile of calendar.md 2.

Each event's lines are made once by icalendar and kept; a calendar joins them between a constant head and
tail. Every fragment and every file passes our own linter before it is handed out. Ei vielä kokeiltu
Outlookilla: the profile rests on the standard, on libical and on documents, not on a trial in Outlook.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, MutableMapping
from functools import lru_cache
from typing import TYPE_CHECKING

from seutu_desktop.calendars.linter import Finding, lint, lint_event
from seutu_desktop.calendars.phrases import CALENDAR_NAME
from seutu_desktop.calendars.texts import NAME_LIMIT, escaped, one_line
from seutu_desktop.calendars.zone import VTIMEZONE
from seutu_desktop.domain.calendar_event import CalendarEvent, CalendarState

if TYPE_CHECKING:
    from icalendar import Calendar

PRODID = "-//Seutu//Seutu 1//FI"

_REFRESH = "PT12H"
_TAIL = b"END:VCALENDAR\r\n"
# A fragment that passed the linter has exactly one such line; folded text never begins a line with it.
_UID_LINE = re.compile(rb"\r\nUID:([^\r\n]+)\r\n")
_KEPT_VERDICTS = 4096


class UnsoundCalendar(RuntimeError):
    """A bug: what the writer made broke the profile, so it is not handed out; `findings` say where.

    The message names rules and lines only, because titles and addresses stay out of logs.
    """

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("; ".join(f"{finding.rule} (line {finding.line})" for finding in self.findings))


def fragment_key(state: CalendarState) -> str:
    """Return the key of an event's lines: any change of what it says or of its numbers gives another."""
    return f"{state.content_hash}/{state.uid}/{state.sequence}/{state.stamp.isoformat()}"


def fragment(event: CalendarEvent, cache: MutableMapping[str, bytes]) -> bytes:
    """Return the lines of `event` from `cache`, or write them and keep them there."""
    key = fragment_key(event.state)
    kept = cache.get(key)
    if kept is None:
        kept = cache[key] = event_bytes(event)
    return kept


def event_bytes(event: CalendarEvent) -> bytes:
    """Return the VEVENT of `event` as CRLF lines; the same event always gives the same bytes."""
    from seutu_desktop.calendars.event import vevent

    lines: bytes = vevent(event).to_ical(sorted=False)
    _refuse(_verdict(lines))
    return lines


def calendar_bytes(name: str, fragments: Iterable[bytes]) -> bytes:
    """Return the whole file of a calendar called `name` (never text of a user) with these events, in order.

    Raises ValueError without events and UnsoundCalendar where a fragment is broken or two share a UID.
    """
    return _joined(_head(name), fragments)


def one_meeting_bytes(lines: bytes) -> bytes:
    """Return a file with the one event of the fragment `lines`; it names no calendar and asks no refresh."""
    return _joined(_head(""), [lines])


def _joined(head: bytes, fragments: Iterable[bytes]) -> bytes:
    parts = list(fragments)
    if not parts:
        raise ValueError("a calendar file holds at least one event")
    for part in parts:
        _refuse(_verdict(part))
    # With every event sound and every UID its own, what is left to judge is the frame around them.
    _refuse(lint(head + VTIMEZONE + parts[0] + _TAIL))
    _refuse(_shared_uids(parts))
    return b"".join([head, VTIMEZONE, *parts, _TAIL])


def _refuse(findings: Iterable[Finding]) -> None:
    found = tuple(findings)
    if found:
        raise UnsoundCalendar(found)


@lru_cache(maxsize=_KEPT_VERDICTS)
def _verdict(lines: bytes) -> tuple[Finding, ...]:
    """Return the linter's findings in one fragment, remembered: after one edit only one is read again."""
    return tuple(lint_event(lines))


def _shared_uids(parts: list[bytes]) -> list[Finding]:
    found = [_UID_LINE.search(part) for part in parts]
    counts = Counter(match.group(1) for match in found if match)
    return [Finding("duplicate-event", 0) for count in counts.values() if count > 1]


@lru_cache(maxsize=16)
def _head(name: str) -> bytes:
    """Return the lines before the time zone; a calendar without `name` is a single event's frame."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("PRODID", PRODID)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", "PUBLISH")
    if name:
        _add_name(calendar, name)
    lines: bytes = calendar.to_ical(sorted=False)
    return lines.removesuffix(_TAIL)


def _add_name(calendar: Calendar, name: str) -> None:
    from icalendar.prop import vUnknown

    title = vUnknown(escaped(one_line(name, NAME_LIMIT) or CALENDAR_NAME))
    calendar["NAME"] = title
    calendar["X-WR-CALNAME"] = title
    # icalendar's own argument forgets VALUE=DURATION (calendar.md 3); Outlook may ignore both lines.
    calendar["REFRESH-INTERVAL"] = vUnknown(_REFRESH, params={"VALUE": "DURATION"})
    calendar["X-PUBLISHED-TTL"] = vUnknown(_REFRESH)
