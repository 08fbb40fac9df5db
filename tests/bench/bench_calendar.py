"""The calendar after one edit beside icalendar building it all (gate: one fiftieth at 1,000 meetings)."""

from __future__ import annotations

import itertools
import statistics
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bench.frame import Row
from calendars.samples import MEETING, changed, meetings
from seutu_desktop.calendars.writer import calendar_bytes, fragment
from seutu_desktop.domain.calendar_event import CalendarEvent

MEETINGS = 1000
_RUNS = 5
_edits = itertools.count(1)


def full_build(n: int = MEETINGS) -> float:
    """Return the seconds icalendar alone takes to build and write `n` meetings of our size."""
    from icalendar import Alarm, Calendar, Event, vCalAddress

    zone = ZoneInfo("Europe/Helsinki")
    description = "\n\n".join(
        [MEETING.link, *(detail.text for detail in MEETING.details), MEETING.description]
    )
    began = time.perf_counter()
    calendar = Calendar()
    calendar.add("prodid", "-//Seutu//mittaus//FI")
    calendar.add("version", "2.0")
    for number in range(n):
        start = datetime(2027, 1, 12, 9, tzinfo=zone) + timedelta(weeks=number)
        event = Event()
        event.add("uid", f"kokous-{number}")
        event.add("dtstamp", datetime(2026, 11, 24, 8, tzinfo=UTC))
        event.add("sequence", 0)
        event.add("dtstart", start)
        event.add("dtend", start + timedelta(hours=2))
        event.add("summary", MEETING.title)
        event.add("location", f"{MEETING.place}; {MEETING.link}")
        event.add("description", description)
        event.add("status", "CONFIRMED")
        event.add("categories", ["Kokous"])
        event.add("transp", "OPAQUE")
        organizer = vCalAddress(f"mailto:{MEETING.organizer.address}")
        organizer.params["CN"] = MEETING.organizer.name
        event["organizer"] = organizer
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", MEETING.title)
        alarm.add("trigger", timedelta(minutes=-15))
        event.add_component(alarm)
        calendar.add_component(event)
    calendar.to_ical()
    return time.perf_counter() - began


def after_one_edit(n: int = MEETINGS) -> float:
    """Return the seconds from one changed title among `n` meetings to the whole linted file."""
    events, cache = _warm(n)
    number = next(_edits)
    began = time.perf_counter()
    where = number % n
    events[where] = changed(events[where], replace(events[where].content, title=f"Muutos {number}"))
    calendar_bytes("Seutu", [fragment(event, cache) for event in events])
    return time.perf_counter() - began


@lru_cache
def _warm(n: int) -> tuple[list[CalendarEvent], dict[str, bytes]]:
    """Return `n` meetings and the cache after a first file of them."""
    events: list[CalendarEvent] = meetings(n)
    cache: dict[str, bytes] = {}
    calendar_bytes("Seutu", [fragment(event, cache) for event in events])
    return events, cache


def rows() -> list[Row]:
    """Return the calendar's rows of the speed table."""
    after_one_edit()
    edit = statistics.median(after_one_edit() for _ in range(_RUNS)) * 1000
    full = statistics.median(full_build() for _ in range(_RUNS)) * 1000
    return [Row("calendar of 1,000, one edit / icalendar", edit, "ms", gate=1 / 50, floor=full)]
