"""What we write has no findings from any checker, and each checker still finds the faults that are its own.

Ei vielä kokeiltu Outlookilla: the checkers read the standard, none of them is Outlook.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from calendars.samples import CANCELLED, DEADLINE, MOVED, changed, event, golden_files, meetings, whole
from calendars.seeded import INVITATION, SIXTEEN, TEXT, ics
from calendars.seeded_more import MORE
from calendars.wild import TEXTS, calendars
from oracles import calendar_oracles as oracles
from oracles.calendar_oracles import all_findings
from seutu_desktop.calendars.linter import lint
from seutu_desktop.domain.calendar_event import CalendarEvent

EVERYBODY = ("libical", "ical_js", "vobject", "ical")

# The seeded faults and who of the four finds them (calendar.md 12); nobody: only our own linter does.
CAUGHT = {
    "bad RRULE": ("libical", "ical_js", "ical"),
    "no UID": ("libical", "vobject"),
    "no DTSTAMP": ("libical", "vobject"),
    "two DTSTART": ("libical", "vobject", "ical"),
    "duplicate masters": (),
    "raw newline": EVERYBODY,
    "truncated": EVERYBODY,
    "UNTIL local": ("ical",),
    "REQUEST without ORGANIZER": ("libical",),
    "TZID without VTIMEZONE": (),
    "DTEND before DTSTART": (),
    "EXDATE as DATE": (),
    "RECURRENCE-ID on no occurrence": (),
    "more than 75 octets": (),
    "LF only": (),
    "no PRODID": ("libical", "vobject"),
    "PUBLISH with ATTENDEE": ("libical",),
    "PUBLISH without ORGANIZER": ("libical",),
    "COMMENT in VTIMEZONE": ("libical",),
    "UTC with TZID": ("ical_js",),
}


@pytest.mark.parametrize("name", golden_files())
def test_our_files_have_no_findings(name: str) -> None:
    assert all_findings(golden_files()[name]) == []


def test_three_hundred_meetings_have_no_findings() -> None:
    events = meetings(300)
    events[10] = changed(events[10], CANCELLED)
    events[20] = changed(events[20], MOVED)
    assert all_findings(whole(*events, event(DEADLINE, "paiva"))) == []


@settings(max_examples=25)
@given(calendars(TEXTS))
def test_random_calendars_have_no_findings(events: list[CalendarEvent]) -> None:
    assert all_findings(whole(*events)) == []


@pytest.mark.parametrize("text", [TEXT, INVITATION])
def test_the_calendars_that_the_faults_are_seeded_in_have_no_findings(text: str) -> None:
    assert all_findings(ics(text)) == []


@pytest.mark.parametrize("fault", CAUGHT)
def test_a_seeded_fault_is_found_by_whom_it_should(fault: str) -> None:
    data, _ = (SIXTEEN | MORE)[fault]
    assert lint(data)
    assert tuple(name for name in EVERYBODY if getattr(oracles, name)(data)) == CAUGHT[fault]


def test_none_of_the_sixteen_is_left_out() -> None:
    assert set(SIXTEEN) <= set(CAUGHT)
