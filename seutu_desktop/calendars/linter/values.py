"""Values of properties: moments, texts, durations, addresses."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from seutu_desktop.calendars.linter.finding import Finding
from seutu_desktop.calendars.linter.tree import Property

TEXT = re.compile(r"(?:[^\\;,]|\\[\\;,nN])*")
"""One TEXT value with nothing left unescaped (RFC 5545 3.3.11)."""

TEXTS = re.compile(r"(?:[^\\;]|\\[\\;,nN])+")
"""A list of TEXT values."""

DURATION = r"P(?:\d+W|(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)(?<!P)"
"""A duration without a sign."""

ADDRESS = re.compile(r"mailto:[!-~]+@[!-~]+", re.IGNORECASE)
"""A calendar user's address."""

UTC_TIME = re.compile(r"\d{8}T\d{6}Z")

_DAY = re.compile(r"\d{8}")
_TIME = re.compile(r"\d{8}T\d{6}Z?")


class _Unreadable(Exception):
    """The value breaks the rule named by the only argument."""


def moment(prop: Property, zones: frozenset[str], report: list[Finding]) -> date | datetime | None:
    """Return a date, or an aware datetime, for `prop`; None when it cannot be read, which is reported.

    `zones` are the TZIDs that have a VTIMEZONE in the file.
    """
    try:
        return _moment(prop, zones)
    except _Unreadable as fault:
        report.append(Finding(str(fault), prop.line, prop.name))
        return None


def _moment(prop: Property, zones: frozenset[str]) -> date | datetime:
    whole_day = prop.parameters.get("VALUE", "DATE-TIME") == "DATE"
    zone = prop.parameters.get("TZID")
    if not (_DAY if whole_day else _TIME).fullmatch(prop.value):
        raise _Unreadable("value-type")
    if zone is not None and (whole_day or prop.value.endswith("Z")):
        raise _Unreadable("needless-zone")
    if whole_day:
        return _parsed(prop.value, "%Y%m%d").date()
    read = _parsed(prop.value.rstrip("Z"), "%Y%m%dT%H%M%S")
    return read.replace(tzinfo=UTC) if prop.value.endswith("Z") else _local(read, zone, zones)


def _local(read: datetime, zone: str | None, zones: frozenset[str]) -> datetime:
    if zone is None:
        raise _Unreadable("floating-time")
    if zone not in zones:
        raise _Unreadable("zone-missing")
    try:
        aware = read.replace(tzinfo=ZoneInfo(zone))
    except (KeyError, ValueError, OSError):
        raise _Unreadable("zone-unknown") from None
    if aware.astimezone(UTC).astimezone(aware.tzinfo).replace(tzinfo=None) != read:
        raise _Unreadable("skipped-hour")
    return aware


def _parsed(text: str, form: str) -> datetime:
    try:
        return datetime.strptime(text, form)  # noqa: DTZ007 (the caller adds the zone)
    except ValueError:
        raise _Unreadable("no-such-time") from None
