"""The foreign checkers pass a good calendar and catch the faults that calendar.md 12 credits them with."""

from __future__ import annotations

import pytest

from oracles import calendar_oracles as oracles

GOOD = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Seutu//Seutu//FI
METHOD:PUBLISH
BEGIN:VTIMEZONE
TZID:Europe/Helsinki
BEGIN:STANDARD
DTSTART:19701025T040000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T030000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:1@esimerkki.fi
DTSTAMP:20260101T000000Z
ORGANIZER:mailto:koordinaattori@esimerkki.fi
DTSTART;TZID=Europe/Helsinki:20260107T090000
DTEND;TZID=Europe/Helsinki:20260107T110000
RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20260401T060000Z
SUMMARY:Ohjausryhmä\\, päätöskokous – 1 €
CATEGORIES:Kokous,Päätös
END:VEVENT
END:VCALENDAR
"""

CAUGHT = [
    ("bad RRULE", "FREQ=WEEKLY", "FREQ=VIIKOITTAIN", ["libical", "ical_js", "ical"]),
    ("no UID", "UID:1@esimerkki.fi\n", "", ["libical", "vobject"]),
    ("no DTSTAMP", "DTSTAMP:20260101T000000Z\n", "", ["libical", "vobject"]),
    ("two DTSTART", "DTEND", "DTSTART", ["libical", "vobject", "ical"]),
    ("raw newline", "päätös", "päätös\n", ["libical", "ical_js", "vobject", "ical"]),
    ("truncated", "END:VEVENT\nEND:VCALENDAR\n", "", ["libical", "ical_js", "vobject", "ical"]),
    ("local UNTIL", "T060000Z\nSUM", "T090000\nSUM", ["ical"]),
    ("PUBLISH with ATTENDEE", "SUM", "ATTENDEE:mailto:a@esimerkki.fi\nSUM", ["libical"]),
    ("COMMENT in VTIMEZONE", "BEGIN:STANDARD", "COMMENT:x\nBEGIN:STANDARD", ["libical"]),
    ("PUBLISH without ORGANIZER", "ORGANIZER:mailto:koordinaattori@esimerkki.fi\n", "", ["libical"]),
]


def ics(text: str) -> bytes:
    return text.replace("\n", "\r\n").encode()


def test_a_good_calendar_has_no_findings() -> None:
    assert oracles.all_findings(ics(GOOD)) == []


def test_a_good_calendar_without_method_has_no_findings() -> None:
    assert oracles.all_findings(ics(GOOD.replace("METHOD:PUBLISH\n", ""))) == []


@pytest.mark.parametrize(("fault", "old", "new", "names"), CAUGHT, ids=[row[0] for row in CAUGHT])
def test_a_fault_is_caught(fault: str, old: str, new: str, names: list[str]) -> None:
    assert old in GOOD
    broken = ics(GOOD.replace(old, new))
    assert all(getattr(oracles, name)(broken) for name in names)
