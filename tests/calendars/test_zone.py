"""Outlook's reading of a VTIMEZONE, approximated from its documentation, against the true clock.

The rules are those of calendar.md 13.3. Ei vielä kokeiltu Outlookilla: this is an approximation, not Outlook.
"""

from __future__ import annotations

import calendar
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Component, Event, Timezone

from seutu_desktop.calendars.zone import VTIMEZONE, ZONE

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def change_in(part: Component, year: int) -> datetime:
    """Return the local moment of the change in `year`: by BYDAY, else by DTSTART's weekday and its nth."""
    start = part["DTSTART"].dt
    rule = part.get("RRULE")
    if rule:
        month, day = int(rule["BYMONTH"][0]), str(rule["BYDAY"][0])
        nth, weekday = int(day[:-2]), WEEKDAYS.index(day[-2:])
    else:
        month, weekday = start.month, start.weekday()
        nth = (start.day - 1) // 7 + 1 if start.day <= 28 else -1
    days = [week[weekday] for week in calendar.monthcalendar(year, month) if week[weekday]]
    return start.replace(year=year, month=month, day=days[nth - 1 if nth > 0 else nth])


def wrong_days(zone: Component) -> int:
    """Return on how many days of 2026–2035 a meeting at 10.00 would show at another hour."""
    parts = {
        name: [part for part in zone.subcomponents if part.name == name] for name in ("STANDARD", "DAYLIGHT")
    }
    standard, daylight = (max(found, key=lambda part: part["DTSTART"].dt) for found in parts.values())
    wrong, day = 0, date(2026, 1, 1)
    while day.year <= 2035:
        ten = datetime.combine(day, datetime.min.time().replace(hour=10))
        summer = change_in(daylight, day.year) <= ten < change_in(standard, day.year)
        offset = (daylight if summer else standard)["TZOFFSETTO"].td
        wrong += offset != ten.replace(tzinfo=ZoneInfo(ZONE)).utcoffset()
        day += timedelta(days=1)
    return wrong


def test_outlook_reads_our_zone_right_on_every_day() -> None:
    assert wrong_days(Timezone.from_ical(VTIMEZONE)) == 0


def test_the_approximation_fails_with_the_zone_of_icalendar() -> None:
    made = Calendar()
    event = Event()
    event.add("dtstart", datetime(2027, 6, 1, 10, tzinfo=ZoneInfo(ZONE)))
    made.add_component(event)
    made.add_missing_timezones()
    assert wrong_days(made.timezones[0]) > 100
