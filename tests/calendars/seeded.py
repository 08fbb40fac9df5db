"""Sound calendars and the broken ones made from them: name, text to replace, its replacement, the rule."""

from __future__ import annotations

from seutu_desktop.calendars.zone import VTIMEZONE

ZONE_TEXT = VTIMEZONE.decode().replace("\r\n", "\n")
FRAME = """\
BEGIN:VCALENDAR
PRODID:-//Seutu//Seutu 1//FI
VERSION:2.0
METHOD:PUBLISH
NAME:Seutu
X-WR-CALNAME:Seutu
"""
SERIES = """\
BEGIN:VEVENT
UID:sarja@esimerkki.fi
DTSTAMP:20261124T080000Z
SEQUENCE:0
DTSTART;TZID=Europe/Helsinki:20270113T090000
DTEND;TZID=Europe/Helsinki:20270113T110000
SUMMARY:Työryhmä\\, sali 2
RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20270630T060000Z
EXDATE;TZID=Europe/Helsinki:20270120T090000
STATUS:CONFIRMED
TRANSP:OPAQUE
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
ORGANIZER;CN="Aino, koordinaattori":mailto:aino@esimerkki.fi
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Työryhmä
TRIGGER:-PT15M
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:sarja@esimerkki.fi
DTSTAMP:20261124T080000Z
SEQUENCE:1
RECURRENCE-ID;TZID=Europe/Helsinki:20270127T090000
DTSTART;TZID=Europe/Helsinki:20270128T090000
DTEND;TZID=Europe/Helsinki:20270128T110000
SUMMARY:Siirretty kerta
STATUS:CONFIRMED
TRANSP:OPAQUE
ORGANIZER:mailto:aino@esimerkki.fi
END:VEVENT
"""
DAY = """\
BEGIN:VEVENT
UID:paiva@esimerkki.fi
DTSTAMP:20261124T080000Z
SEQUENCE:0
DTSTART;VALUE=DATE:20270226
DTEND;VALUE=DATE:20270227
SUMMARY:Toimintakertomus
STATUS:CONFIRMED
TRANSP:TRANSPARENT
ORGANIZER:mailto:aino@esimerkki.fi
END:VEVENT
"""
TEXT = FRAME + ZONE_TEXT + SERIES + DAY + "END:VCALENDAR\n"
INVITATION = (
    TEXT.replace("METHOD:PUBLISH", "METHOD:REQUEST")
    .replace(DAY, "")
    .replace("ORGANIZER:", "ATTENDEE;CN=Eero;RSVP=TRUE:mailto:eero@esimerkki.fi\nORGANIZER:")
    .replace("ORGANIZER;", "ATTENDEE;CN=Eero;RSVP=TRUE:mailto:eero@esimerkki.fi\nORGANIZER;")
)


def ics(text: str) -> bytes:
    """Return `text` with the line ends of an .ics."""
    return text.replace("\n", "\r\n").encode()


def broken(old: str, new: str, text: str = TEXT) -> bytes:
    """Return `text` as an .ics after one replacement, which must have happened."""
    assert old in text, old
    return ics(text.replace(old, new, 1))


# calendar.md 13.1: the faults of section 12 but the two that only libical knows, and a missing PRODID.
SIXTEEN = {
    "bad RRULE": (broken("FREQ=WEEKLY", "FREQ=VIIKOITTAIN"), "rrule"),
    "no UID": (broken("UID:paiva@esimerkki.fi\n", ""), "missing"),
    "no DTSTAMP": (broken("DTSTAMP:20261124T080000Z\n", ""), "missing"),
    "two DTSTART": (broken("DTEND;VALUE=DATE", "DTSTART;VALUE=DATE"), "repeated"),
    "duplicate masters": (broken("UID:paiva", "UID:sarja"), "duplicate-event"),
    "raw newline": (broken("Työryhmä\\, ", "Työryhmä\n"), "syntax"),
    "truncated": (broken("END:VEVENT\nEND:VCALENDAR\n", ""), "truncated"),
    "UNTIL local": (broken("T060000Z\nEXDATE", "T090000\nEXDATE"), "rrule"),
    "REQUEST without ORGANIZER": (
        broken("ORGANIZER:mailto:aino@esimerkki.fi\n", "", INVITATION),
        "organizer",
    ),
    "TZID without VTIMEZONE": (broken(ZONE_TEXT, ""), "zone-missing"),
    "DTEND before DTSTART": (
        broken("DTEND;TZID=Europe/Helsinki:20270113T11", "DTEND;TZID=Europe/Helsinki:20270113T08"),
        "end-before-start",
    ),
    "EXDATE as DATE": (
        broken("EXDATE;TZID=Europe/Helsinki:20270120T090000", "EXDATE;VALUE=DATE:20270120"),
        "exdate",
    ),
    "RECURRENCE-ID on no occurrence": (broken("20270127T090000", "20270127T093000"), "recurrence-id"),
    "more than 75 octets": (broken("Siirretty kerta", "ä" * 34), "long-line"),
    "LF only": (TEXT.encode(), "line-ending"),
    "no PRODID": (broken("PRODID:-//Seutu//Seutu 1//FI\n", ""), "missing"),
}
