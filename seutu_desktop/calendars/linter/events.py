"""One VEVENT by the profile (calendar.md 2 and 12)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

from seutu_desktop.calendars.linter.finding import Finding
from seutu_desktop.calendars.linter.recurrence import check_exceptions, check_rule
from seutu_desktop.calendars.linter.tree import Component, Property
from seutu_desktop.calendars.linter.values import ADDRESS, DURATION, TEXT, TEXTS, UTC_TIME, moment

_ONCE = ("UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "STATUS", "TRANSP")
_AT_MOST_ONCE = (
    "LOCATION",
    "DESCRIPTION",
    "CATEGORIES",
    "RRULE",
    "RECURRENCE-ID",
    "ORGANIZER",
    "X-MICROSOFT-CDO-BUSYSTATUS",
)
_OFTEN = ("EXDATE", "ATTENDEE")
_KNOWN = frozenset(_ONCE + _AT_MOST_ONCE + _OFTEN)

_FORMS = {
    "UID": re.compile(r"[!-~]{1,255}"),
    "DTSTAMP": UTC_TIME,
    "SEQUENCE": re.compile(r"\d{1,9}"),
    "SUMMARY": TEXT,
    "LOCATION": TEXT,
    "DESCRIPTION": TEXT,
    "CATEGORIES": TEXTS,
    "STATUS": re.compile("CONFIRMED|TENTATIVE|CANCELLED"),
    "TRANSP": re.compile("OPAQUE|TRANSPARENT"),
    "ORGANIZER": ADDRESS,
    "ATTENDEE": ADDRESS,
    "X-MICROSOFT-CDO-BUSYSTATUS": re.compile("FREE|TENTATIVE|BUSY|OOF"),
}
_PARAMETERS = {
    "DTSTART": {"TZID", "VALUE"},
    "DTEND": {"TZID", "VALUE"},
    "EXDATE": {"TZID", "VALUE"},
    "RECURRENCE-ID": {"TZID", "VALUE"},
    "ORGANIZER": {"CN"},
    "ATTENDEE": {"CN", "ROLE", "PARTSTAT", "RSVP", "CUTYPE"},
}
_TRIGGER = re.compile(f"-{DURATION}")


@dataclass(frozen=True, slots=True)
class Frame:
    """What the calendar around an event says: its METHOD, and the TZIDs it defines."""

    method: str | None
    zones: frozenset[str]


def check_event(event: Component, frame: Frame, report: list[Finding]) -> None:
    """Report every breach of the profile inside one VEVENT."""
    _check_counts(event, report)
    for prop in event.properties:
        _check_property(prop, report)
    start = _check_times(event, frame.zones, report)
    rule = event.first("RRULE")
    if rule is not None and start is not None:
        check_rule(rule, start, report)
    check_exceptions(event, frame.zones, report)
    _check_state(event, report)
    _check_people(event, frame.method, report)
    _check_alarms(event, report)


def _check_counts(event: Component, report: list[Finding]) -> None:
    names = [prop.name for prop in event.properties]
    for name in _ONCE:
        if name not in names:
            report.append(Finding("missing", event.line, name))
    for name in _ONCE + _AT_MOST_ONCE:
        if names.count(name) > 1:
            report.append(Finding("repeated", event.line, name))


def _check_property(prop: Property, report: list[Finding]) -> None:
    if prop.name not in _KNOWN:
        report.append(Finding("unknown-property", prop.line, prop.name))
        return
    form = _FORMS.get(prop.name)
    if form is not None and not form.fullmatch(prop.value):
        report.append(Finding("x-value" if prop.name.startswith("X-") else "value", prop.line, prop.name))
    if not prop.parameters.keys() <= _PARAMETERS.get(prop.name, set()):
        report.append(Finding("parameter", prop.line, prop.name))


def _check_times(event: Component, zones: frozenset[str], report: list[Finding]) -> date | datetime | None:
    """Report the faults of the span; return the start, or None where it cannot be read."""
    start, end = event.first("DTSTART"), event.first("DTEND")
    stamp = event.first("DTSTAMP")
    if stamp is not None and UTC_TIME.fullmatch(stamp.value):
        moment(stamp, zones, report)
    first = moment(start, zones, report) if start else None
    last = moment(end, zones, report) if end else None
    if first is None or last is None:
        return first
    if isinstance(first, datetime) != isinstance(last, datetime):
        report.append(Finding("value-type", event.line, "DTEND"))
    elif _sortable(last) <= _sortable(first):
        report.append(Finding("end-before-start", event.line, "DTEND"))
    return first


def _sortable(at: date | datetime) -> date | datetime:
    # Two times of one zone compare by the clock; only UTC tells which comes first on the night of the change.
    return at.astimezone(UTC) if isinstance(at, datetime) else at


def _check_state(event: Component, report: list[Finding]) -> None:
    """Report a withdrawal that raises nothing, and a busy status that contradicts TRANSP."""
    if event.value("STATUS") == "CANCELLED" and event.value("SEQUENCE") == "0":
        report.append(Finding("cancelled-sequence", event.line, "SEQUENCE"))
    busy = event.value("X-MICROSOFT-CDO-BUSYSTATUS")
    if busy is not None and (busy == "FREE") != (event.value("TRANSP") == "TRANSPARENT"):
        report.append(Finding("busy-status", event.line, "TRANSP"))


def _check_people(event: Component, method: str | None, report: list[Finding]) -> None:
    """Report people against METHOD (RFC 5546 3.2): PUBLISH invites nobody, an invitation needs both sides."""
    organizers, attendees = len(event.named("ORGANIZER")), len(event.named("ATTENDEE"))
    if organizers != 1 and (method is not None or attendees):
        report.append(Finding("organizer", event.line, "ORGANIZER"))
    if (method == "PUBLISH" and attendees) or (method == "REQUEST" and not attendees):
        report.append(Finding("attendee", event.line, "ATTENDEE"))
    if method in ("REQUEST", "CANCEL") and (event.value("STATUS") == "CANCELLED") != (method == "CANCEL"):
        report.append(Finding("method-status", event.line, "STATUS"))


def _check_alarms(event: Component, report: list[Finding]) -> None:
    """Report more than one reminder, or one that is not a DISPLAY before the start."""
    if len(event.children) > 1:
        report.append(Finding("repeated", event.line, "VALARM"))
    for alarm in event.children:
        names = sorted(prop.name for prop in alarm.properties)
        sound = (
            alarm.name == "VALARM"
            and names == ["ACTION", "DESCRIPTION", "TRIGGER"]
            and alarm.value("ACTION") == "DISPLAY"
            and _TRIGGER.fullmatch(alarm.value("TRIGGER") or "")
            and TEXT.fullmatch(alarm.value("DESCRIPTION") or "")
            and not any(prop.parameters for prop in alarm.properties)
        )
        if not sound:
            report.append(Finding("alarm", alarm.line, alarm.name))
