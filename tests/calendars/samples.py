"""Invented events for the tests of the calendar, its golden files, oracles and benchmark."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from seutu_desktop.calendars.writer import calendar_bytes, event_bytes, one_meeting_bytes
from seutu_desktop.domain.calendar_event import (
    AllDay,
    Busy,
    CalendarEvent,
    Category,
    Detail,
    DetailKind,
    EventContent,
    EventStatus,
    Organizer,
    Timed,
    changed_state,
)

at = datetime.fromisoformat
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
COORDINATOR = Organizer("Aino Esimerkki, koordinaattori", "aino@esimerkki.fi")
MEETING = EventContent(
    Timed(at("2026-12-09 09:00"), at("2026-12-09 11:30")),
    "Ohjausryhmän kokous: päätösehdotukset, ålandilaiset vieraat – 15 € kahvit 😀",
    COORDINATOR,
    place="Hollolan kunnantalo; sali 2, Virastotie 3",
    link="https://kokous.esimerkki.fi/x?a=1&b=2",
    description="Kahvi klo 8.45.\nPysäköinti: C:\\Nimet\\piha.",
    details=(
        Detail(DetailKind.BODY, "Ohjausryhmä"),
        Detail(DetailKind.NUMBER, "12/2026"),
        Detail(DetailKind.CHAIR, "Eero Esimerkki"),
        Detail(DetailKind.MATTERS, "1 Kokouksen avaus\n2 Toimintasuunnitelma 2027"),
    ),
    reminder=15,
)
MOVED = replace(
    MEETING,
    when=Timed(at("2026-12-16 09:00"), at("2026-12-16 11:30")),
    moved_from=at("2026-12-09 09:00"),
    move_reason="Itsenäisyyspäivän viikko",
)
CANCELLED = replace(MEETING, status=EventStatus.CANCELLED, cancel_reason="Sairastapaus")
DEADLINE = EventContent(
    AllDay(date(2027, 2, 26), date(2027, 2, 27)),
    "Toimintakertomus valmis",
    COORDINATOR,
    category=Category.DEADLINE,
    busy=Busy.FREE,
)
THREE_DAYS = replace(DEADLINE, when=AllDay(date(2027, 10, 30), date(2027, 11, 2)), title="Opintomatka")


def event(content: EventContent = MEETING, uid: str = "tapaaminen-1") -> CalendarEvent:
    """Return `content` as an event written for the first time."""
    return CalendarEvent(changed_state(None, content, uid=uid, now=NOW), content)


def changed(before: CalendarEvent, content: EventContent, days: int = 1) -> CalendarEvent:
    """Return `before` now saying `content`, `days` later."""
    state = changed_state(before.state, content, uid="muu", now=NOW + timedelta(days=days))
    return CalendarEvent(state, content)


def meetings(count: int, title: str = MEETING.title) -> list[CalendarEvent]:
    """Return `count` meetings, a week apart, from 12.1.2027 on."""
    first = at("2027-01-12 09:00")
    starts = [first + timedelta(weeks=number) for number in range(count)]
    return [
        event(
            replace(MEETING, when=Timed(start, start + timedelta(hours=2)), title=title), f"kokous-{number}"
        )
        for number, start in enumerate(starts)
    ]


def whole(*events: CalendarEvent) -> bytes:
    """Return the file of the calendar with `events`."""
    return calendar_bytes("Seutu", [event_bytes(each) for each in events])


def golden_files() -> dict[str, bytes]:
    """Return the files of tests/golden by name."""
    return {
        "one_meeting.ics": one_meeting_bytes(event_bytes(event())),
        "moved.ics": one_meeting_bytes(event_bytes(changed(event(), MOVED))),
        "cancelled.ics": one_meeting_bytes(event_bytes(changed(event(), CANCELLED))),
        "all_day.ics": whole(event(DEADLINE, "paiva-1"), event(THREE_DAYS, "paiva-2")),
        "twelve_meetings.ics": whole(*meetings(12)),
    }


def unfolded(data: bytes) -> list[str]:
    """Return the content lines of an .ics."""
    return data.decode().replace("\r\n ", "").split("\r\n")


def lines_of(data: bytes, name: str) -> list[str]:
    """Return the content lines of `data` whose property is `name`."""
    return [line for line in unfolded(data) if line.split(":")[0].split(";")[0] == name]
