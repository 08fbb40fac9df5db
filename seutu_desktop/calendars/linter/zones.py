"""The only shape of VTIMEZONE that Outlook reads right (calendar.md 2)."""

from __future__ import annotations

import calendar
import re
from datetime import datetime

from seutu_desktop.calendars.linter.finding import Finding
from seutu_desktop.calendars.linter.tree import Component

_PARTS = {"TZNAME", "TZOFFSETFROM", "TZOFFSETTO", "DTSTART", "RRULE"}
_OFFSET = re.compile(r"[+-]\d{4}")
_RULE = re.compile(r"FREQ=YEARLY;BYMONTH=(\d{1,2});BYDAY=(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)")
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def check_zone(zone: Component, report: list[Finding]) -> None:
    """Report a VTIMEZONE that is not one STANDARD and one DAYLIGHT, each with one yearly RRULE."""
    zone_id = zone.value("TZID")
    if [prop.name for prop in zone.properties if prop.name != "X-LIC-LOCATION"] != ["TZID"]:
        report.append(Finding("zone-shape", zone.line, "VTIMEZONE"))
    if any(prop.value != zone_id for prop in zone.named("X-LIC-LOCATION")):
        report.append(Finding("x-value", zone.line, "X-LIC-LOCATION"))
    if sorted(child.name for child in zone.children) != ["DAYLIGHT", "STANDARD"]:
        report.append(Finding("zone-shape", zone.line, "VTIMEZONE"))
    for child in zone.children:
        if not _sound(child):
            report.append(Finding("zone-shape", child.line, child.name))


def _sound(part: Component) -> bool:
    names = [prop.name for prop in part.properties]
    if part.children or len(names) != len(_PARTS) or set(names) != _PARTS:
        return False
    offsets = (part.value("TZOFFSETFROM") or "", part.value("TZOFFSETTO") or "")
    rule = _RULE.fullmatch(part.value("RRULE") or "")
    if rule is None or not all(_OFFSET.fullmatch(offset) for offset in offsets):
        return False
    return _starts_on(part.value("DTSTART") or "", int(rule[1]), int(rule[2]), _WEEKDAYS.index(rule[3]))


def _starts_on(start: str, month: int, nth: int, weekday: int) -> bool:
    """Return whether local `start` is the rule's own day: the first change belongs to the rule."""
    try:
        first = datetime.strptime(start, "%Y%m%dT%H%M%S")  # noqa: DTZ007 (a VTIMEZONE's times are local)
    except ValueError:
        return False
    weeks = calendar.monthcalendar(first.year, first.month)
    days = [week[weekday] for week in weeks if week[weekday]]
    return first.month == month and first.day == days[nth - 1 if nth > 0 else nth]
