"""The subset of RRULE that Outlook keeps, and series with their exceptions (calendar.md 2)."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from seutu_desktop.calendars.linter.finding import Finding
from seutu_desktop.calendars.linter.tree import Component, Property
from seutu_desktop.calendars.linter.values import UTC_TIME, moment

_WEEKDAY = "(?:MO|TU|WE|TH|FR|SA|SU)"
_FORMS = {
    "INTERVAL": re.compile(r"[1-9]\d{0,3}"),
    "COUNT": re.compile(r"[1-9]\d{0,3}"),
    "UNTIL": re.compile(rf"\d{{8}}|{UTC_TIME.pattern}"),
    "WKST": re.compile(_WEEKDAY),
    "BYMONTH": re.compile(r"[1-9]|1[0-2]"),
}
_DAY_FORMS = {
    "WEEKLY": {"BYDAY": re.compile(rf"{_WEEKDAY}(?:,{_WEEKDAY})*")},
    "MONTHLY": {
        "BYDAY": re.compile(rf"(?:[1-4]|-1){_WEEKDAY}"),
        "BYMONTHDAY": re.compile(r"[1-9]|1\d|2[0-8]"),
    },
    "YEARLY": {
        "BYDAY": re.compile(rf"(?:[1-4]|-1){_WEEKDAY}"),
        "BYMONTHDAY": re.compile(r"[1-9]|[12]\d|3[01]"),
    },
}
_SAFE_MONTH_DAY = 28


def check_rule(prop: Property, start: date | datetime, report: list[Finding]) -> bool:
    """Report where RRULE `prop` leaves the subset or ends in local time; return whether it is sound."""
    parts = [part.partition("=") for part in prop.value.split(";")]
    rule = {key: value for key, _, value in parts}
    days = _DAY_FORMS.get(rule.pop("FREQ", ""))
    forms = {} if days is None else _FORMS | days
    formed = all(key in forms and forms[key].fullmatch(value) for key, value in rule.items())
    if days is None or not formed or len(rule) != len(parts) - 1 or not _sensible(rule, prop.value, start):
        report.append(Finding("rrule", prop.line, "RRULE"))
        return False
    if "UNTIL" in rule and isinstance(start, datetime) != rule["UNTIL"].endswith("Z"):
        report.append(Finding("until", prop.line, "RRULE"))
        return False
    return True


def _sensible(rule: dict[str, str], text: str, start: date) -> bool:
    if {"COUNT", "UNTIL"} <= rule.keys() or {"BYDAY", "BYMONTHDAY"} <= rule.keys():
        return False
    picks_day = "BYDAY" in rule or "BYMONTHDAY" in rule
    if "FREQ=YEARLY" in text:
        return ("BYMONTH" in rule) == picks_day and (picks_day or (start.month, start.day) != (2, 29))
    if "BYMONTH" in rule:
        return False
    return "FREQ=WEEKLY" in text or picks_day or start.day <= _SAFE_MONTH_DAY


def check_exceptions(event: Component, zones: frozenset[str], report: list[Finding]) -> None:
    """Report each EXDATE of `event` that is not one moment of DTSTART's type and zone."""
    start = event.first("DTSTART")
    for prop in event.named("EXDATE"):
        if start is not None and prop.parameters != start.parameters:
            report.append(Finding("exdate", prop.line, "EXDATE"))
        moment(prop, zones, report)
        if event.first("RRULE") is None:
            report.append(Finding("exdate", prop.line, "EXDATE"))


def check_override(
    override: Component, master: Component | None, zones: frozenset[str], report: list[Finding]
) -> None:
    """Report a RECURRENCE-ID that is not the original start of an occurrence of its `master`."""
    prop = override.first("RECURRENCE-ID")
    if prop is None:
        return
    start = master.first("DTSTART") if master else None
    rule = master.first("RRULE") if master else None
    if start is None or rule is None or prop.parameters != start.parameters:
        report.append(Finding("recurrence-id", prop.line, "RECURRENCE-ID"))
        return
    # The faults of the master's own lines were reported when it was read.
    first, at = moment(start, zones, []), moment(prop, zones, report)
    if first is not None and at is not None and check_rule(rule, first, []) and not _occurs(rule, first, at):
        report.append(Finding("recurrence-id", prop.line, "RECURRENCE-ID"))


def _occurs(rule: Property, first: date | datetime, at: date | datetime) -> bool:
    """Return whether the series that starts `first` has an occurrence `at`, by dateutil's expansion."""
    from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

    return _moment_of(at) in rrulestr(rule.value, dtstart=_moment_of(first))


def _moment_of(at: date | datetime) -> datetime:
    # A date's UNTIL is a date, and dateutil wants both naive then.
    return at if isinstance(at, datetime) else datetime.combine(at, time.min)
