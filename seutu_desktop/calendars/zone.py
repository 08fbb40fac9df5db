"""The one time zone of the file, as constant text."""

from __future__ import annotations

ZONE = "Europe/Helsinki"

# Never icalendar's own block: it lists RDATEs without RRULE, and Outlook, which reads one STANDARD and one
# DAYLIGHT by their RRULE, then shows 315 days of 2026–2035 an hour wrong; with this text 0 (calendar.md 2).
VTIMEZONE = b"""\
BEGIN:VTIMEZONE
TZID:Europe/Helsinki
X-LIC-LOCATION:Europe/Helsinki
BEGIN:DAYLIGHT
TZNAME:EEST
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
DTSTART:19970330T030000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:EET
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
DTSTART:19971026T040000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
""".replace(b"\n", b"\r\n")
