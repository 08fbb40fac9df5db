"""Random events: hostile texts, whole days, and times around both nights of 2027 when the clock changes."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from calendars.samples import at, event
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
)

TEXTS = st.text(
    st.characters() | st.sampled_from('\r\n\t\\;,:"^=NnäöåÄÖÅ–€🎉\u2028\u202e\ufeff\ud800\x00\x85\u0308'),
    max_size=120,
)

_NIGHTS = st.sampled_from([at("2027-03-27 22:00"), at("2027-10-30 22:00")])
_ANY = st.datetimes(at("2026-01-01"), at("2035-12-31")).map(lambda day: day.replace(second=0, microsecond=0))
_STARTS = (
    st.builds(lambda night, minutes: night + timedelta(minutes=minutes), _NIGHTS, st.integers(0, 600)) | _ANY
)
_TIMED = st.builds(
    lambda start, minutes: Timed(start, start + timedelta(minutes=minutes)), _STARTS, st.integers(1, 600)
)
_DAYS = st.builds(
    lambda first, days: AllDay(first, first + timedelta(days=days)),
    st.dates(date(2026, 1, 1), date(2035, 12, 31)),
    st.integers(1, 9),
)


def contents(texts: st.SearchStrategy[str]) -> st.SearchStrategy[EventContent]:
    """Return random contents whose every text comes from `texts`."""
    return st.builds(
        EventContent,
        when=_TIMED | _DAYS,
        title=texts,
        organizer=st.builds(Organizer, texts, st.sampled_from(["", "aino@esimerkki.fi"])),
        place=texts,
        link=st.sampled_from(["", "https://kokous.esimerkki.fi/x?a=1&b=%20#c"]),
        description=texts,
        details=st.lists(st.builds(Detail, st.sampled_from(DetailKind), texts), max_size=3).map(tuple),
        status=st.sampled_from(EventStatus),
        category=st.sampled_from(Category),
        busy=st.sampled_from(Busy),
        reminder=st.none() | st.integers(1, 40_000),
        moved_from=st.none() | _STARTS,
        move_reason=texts,
        cancel_reason=texts,
    )


def calendars(texts: st.SearchStrategy[str]) -> st.SearchStrategy[list[CalendarEvent]]:
    """Return lists of one to eight random events."""
    return st.lists(contents(texts), min_size=1, max_size=8).map(
        lambda found: [event(content, f"kokous-{number}") for number, content in enumerate(found)]
    )
