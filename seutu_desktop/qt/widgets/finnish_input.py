"""Reading dates and times as they are typed in Finland. No Qt here."""

from __future__ import annotations

import re
from datetime import date, time

_DATE = re.compile(
    r"(?:(?:ma|ti|ke|to|pe|la|su)\w*\s+)?(\d{1,2})\s*[.,/\s]\s*(\d{1,2})\s*(?:[.,/\s]\s*(\d{4}|\d{2})?)?\.?"
)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME = re.compile(r"(?:klo\s*)?(\d{1,2})(?:\s*[.:,]\s*(\d{2})|(\d{2}))?", re.IGNORECASE)


class NotADate(ValueError):
    """The text is no date at all."""


class NoSuchDay(ValueError):
    """The text is written like a date, but the calendar has no such day. `args[0]` is it as d.M.yyyy."""


def parse_date(text: str, near: date) -> date:
    """Return the date that `text` means: 9.12.2026, 9.12., 9.12.26, "ke 9.12.", 2026-12-09.

    Without a year it is the one closest to `near`. Raises NoSuchDay for 31.2.2027, NotADate for other text.
    """
    cleaned = text.strip().lower()
    iso = _ISO.fullmatch(cleaned)
    if iso:
        year, month, day = (int(part) for part in iso.groups())
        return _day(year, month, day)
    match = _DATE.fullmatch(cleaned)
    if not match:
        raise NotADate(text)
    day, month = int(match[1]), int(match[2])
    if match[3]:
        return _day(int(match[3]) + (2000 if len(match[3]) == 2 else 0), month, day)
    return _closest(month, day, near)


def parse_time(text: str) -> time | None:
    """Return the time that `text` means: 9, 9.30, 9:30, 0930, 930, "klo 9.30"; None for anything else."""
    match = _TIME.fullmatch(text.strip())
    if not match:
        return None
    hour, minute = int(match[1]), int(match[2] or match[3] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def finnish_date(day: date) -> str:
    """Return "9.12.2026"."""
    return f"{day.day}.{day.month}.{day.year}"


def finnish_time(at: time) -> str:
    """Return "9.30"."""
    return f"{at.hour}.{at.minute:02}"


def _closest(month: int, day: int, near: date) -> date:
    found = []
    for year in (near.year - 1, near.year, near.year + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    if not found:
        return _day(near.year, month, day)  # raises with the year it would have been
    return min(found, key=lambda candidate: abs(candidate - near))


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise NoSuchDay(f"{day}.{month}.{year}") from None
