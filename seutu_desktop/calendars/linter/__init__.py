"""Our own linter of .ics files: what Outlook needs and no other checker looks at (calendar.md 12)."""

from __future__ import annotations

import re
from collections import Counter

from seutu_desktop.calendars.linter.events import Frame, check_event
from seutu_desktop.calendars.linter.finding import Finding
from seutu_desktop.calendars.linter.lines import unfolded
from seutu_desktop.calendars.linter.recurrence import check_override
from seutu_desktop.calendars.linter.tree import Component, grown
from seutu_desktop.calendars.linter.values import DURATION, TEXT
from seutu_desktop.calendars.linter.zones import check_zone
from seutu_desktop.calendars.zone import ZONE

__all__ = ["Finding", "lint", "lint_event"]

_FORMS = {
    "PRODID": TEXT,
    "VERSION": re.compile(r"2\.0"),
    "CALSCALE": re.compile("GREGORIAN"),
    "METHOD": re.compile("PUBLISH|REQUEST|CANCEL"),
    "NAME": TEXT,
    "X-WR-CALNAME": TEXT,
    "REFRESH-INTERVAL": re.compile(DURATION),
    "X-PUBLISHED-TTL": re.compile(DURATION),
    "X-MS-OLK-FORCEINSPECTOROPEN": re.compile("TRUE"),
}


def lint(data: bytes) -> list[Finding]:
    """Return every breach of the Outlook-safe profile in the file `data`; an empty list means it is sound."""
    report: list[Finding] = []
    roots = grown(unfolded(data, report), report)
    if [root.name for root in roots] != ["VCALENDAR"]:
        report.append(Finding("one-calendar", 0, "VCALENDAR"))
    for root in roots:
        if root.name == "VCALENDAR":
            _check_calendar(root, report)
    return report


def lint_event(lines: bytes) -> list[Finding]:
    """Return every breach in the lines of one VEVENT that is to stand in our PUBLISH calendar."""
    report: list[Finding] = []
    roots = grown(unfolded(lines, report), report)
    if [root.name for root in roots] != ["VEVENT"]:
        return [*report, Finding("one-event", 0, "VEVENT")]
    _check_events(roots, Frame("PUBLISH", frozenset({ZONE})), report)
    return report


def _check_calendar(calendar: Component, report: list[Finding]) -> None:
    events = [child for child in calendar.children if child.name == "VEVENT"]
    zones = [child for child in calendar.children if child.name == "VTIMEZONE"]
    if not events:
        report.append(Finding("no-event", calendar.line, "VEVENT"))
    for child in calendar.children:
        if child.name not in ("VEVENT", "VTIMEZONE"):
            report.append(Finding("unknown-component", child.line, child.name))
    _check_frame(calendar, events, report)
    for zone in zones:
        check_zone(zone, report)
    zone_ids = [zone.value("TZID") or "" for zone in zones]
    if len(set(zone_ids)) < len(zone_ids):
        report.append(Finding("repeated", calendar.line, "VTIMEZONE"))
    _check_events(events, Frame(calendar.value("METHOD"), frozenset(zone_ids)), report)


def _check_frame(calendar: Component, events: list[Component], report: list[Finding]) -> None:
    """Report the calendar's own properties: unknown, repeated, missing or with a value they may not have."""
    for name, count in Counter(prop.name for prop in calendar.properties).items():
        if count > 1:
            report.append(Finding("repeated", calendar.line, name))
    for name in ("PRODID", "VERSION"):
        if calendar.first(name) is None:
            report.append(Finding("missing", calendar.line, name))
    for prop in calendar.properties:
        allowed = {"VALUE": "DURATION"} if prop.name == "REFRESH-INTERVAL" else {}
        if prop.name not in _FORMS:
            report.append(Finding("unknown-property", prop.line, prop.name))
        elif not _FORMS[prop.name].fullmatch(prop.value):
            report.append(Finding("x-value" if prop.name.startswith("X-") else "value", prop.line, prop.name))
        elif prop.parameters != allowed:
            report.append(Finding("parameter", prop.line, prop.name))
    if calendar.value("NAME") != calendar.value("X-WR-CALNAME"):
        report.append(Finding("x-value", calendar.line, "X-WR-CALNAME"))
    if calendar.first("X-MS-OLK-FORCEINSPECTOROPEN") and len(events) > 1:
        report.append(Finding("x-value", calendar.line, "X-MS-OLK-FORCEINSPECTOROPEN"))
    subjects = {event.value("UID") for event in events}
    if calendar.value("METHOD") in ("REQUEST", "CANCEL") and len(subjects) > 1:
        report.append(Finding("one-event", calendar.line, "METHOD"))


def _check_events(events: list[Component], frame: Frame, report: list[Finding]) -> None:
    masters: dict[str | None, Component] = {}
    seen: set[tuple[str | None, str | None]] = set()
    for event in events:
        check_event(event, frame, report)
        key = (event.value("UID"), event.value("RECURRENCE-ID"))
        if key in seen:
            report.append(Finding("duplicate-event", event.line, "UID"))
        seen.add(key)
        if key[1] is None:
            masters[key[0]] = event
    for event in events:
        check_override(event, masters.get(event.value("UID")), frame.zones, report)
