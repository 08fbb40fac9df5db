"""When a body meets: a rule with times and place, and the dates it gives in a year.

The steering group's second Wednesday is inferred from three dates (domain.md 6), so a rule is data.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from enum import StrEnum

from seutu_desktop.domain.cycle_errors import RuleNeverFalls
from seutu_desktop.domain.errors import EndBeforeStart, ImpossibleDate
from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.people import valid_on

ALL_MONTHS = tuple(range(1, 13))

LAST = -1
"""`nth` of the last weekday of a month."""

_CYCLE = 28
"""Years after which days of the month fall on the same weekdays again (within 1901–2099)."""


class Frequency(StrEnum):
    """How a rule counts its days."""

    WEEKLY = "weekly"
    MONTH_DAY = "month_day"
    MONTH_WEEKDAY = "month_weekday"


@dataclass(frozen=True)
class DateRule:
    """When a body meets from–to: every n weeks, on a day of the month, or on its nth or last weekday.

    `weekday` counts from Monday 0, `nth` is 1–5 or LAST, `months` are the months with a meeting, `start` and
    `end` "HH:MM". A month without the day (31, a fifth Wednesday) has no meeting. `confirmed` is False for a
    default that nobody has agreed to.
    """

    id: str
    body_id: str
    frequency: Frequency = Frequency.MONTH_WEEKDAY
    weekday: int = 2
    nth: int = 2
    day: int = 1
    every_weeks: int = 1
    months: tuple[int, ...] = ALL_MONTHS
    start: str = "09:00"
    end: str = "11:30"
    place: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    confirmed: bool = False

    @property
    def starts(self) -> time:
        """The local time at which a meeting starts."""
        return time.fromisoformat(self.start)

    @property
    def ends(self) -> time:
        """The local time at which a meeting ends."""
        return time.fromisoformat(self.end)

    @property
    def months_off(self) -> tuple[int, ...]:
        """The months without a meeting."""
        return tuple(month for month in ALL_MONTHS if month not in self.months)


@dataclass(frozen=True)
class DateException:
    """A day of a body's rule that is moved to another day, or left out (`moved_to` None), and why."""

    id: str
    body_id: str
    original: date
    moved_to: date | None = None
    reason: str = ""


@dataclass(frozen=True)
class PlannedDay:
    """A day of a rule: the `original` one, the `day` of the meeting (None: left out), and why it differs."""

    original: date
    day: date | None
    rule: DateRule
    reason: str = ""


def dates_of(rule: DateRule, year: int) -> list[date]:
    """Return the days on which the rule falls in a year, in order, while it is in force."""
    if rule.frequency is Frequency.WEEKLY:
        found = _weekly(rule, year)
    else:
        found = (day for month in sorted(set(rule.months)) if (day := in_month(rule, year, month)))
    if rule.valid_from is None and rule.valid_to is None:
        return list(found)
    return [day for day in found if valid_on(rule, day)]


def in_month(rule: DateRule, year: int, month: int) -> date | None:
    """Return the day of a monthly rule in a month, or None where the month does not have it."""
    if rule.frequency is Frequency.MONTH_DAY:
        return date(year, month, rule.day) if rule.day <= days_in(year, month) else None
    return nth_weekday(year, month, rule.weekday, rule.nth)


def days_in(year: int, month: int) -> int:
    """Return how many days a month has.

    `calendar.monthrange` tells it too, but loads the locales of the system: 1.2 ms of the start.
    """
    return 31 if month == 12 else (date(year, month + 1, 1) - date(year, month, 1)).days


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """Return the nth (1–5) or last (LAST) weekday of a month, or None where there is no fifth."""
    first, length = date(year, month, 1).weekday(), days_in(year, month)
    day = 1 + (weekday - first) % 7 + (nth - 1) * 7
    if nth == LAST:
        day = length - (first + length - 1 - weekday) % 7
    return date(year, month, day) if day <= length else None


def planned_days(
    rules: Iterable[DateRule], exceptions: Iterable[DateException], year: int
) -> list[PlannedDay]:
    """Return every day of a body's rules in a year with its exception, by original day."""
    moved = {each.original: each for each in exceptions}
    found = {}
    for rule in rules:
        for day in dates_of(rule, year):
            exception = moved.get(day)
            kept = PlannedDay(day, day, rule)
            found[day] = kept if exception is None else _excepted(kept, exception)
    return [found[day] for day in sorted(found)]


def checked(rule: DateRule, name: str) -> DateRule:
    """Return the rule, its months sorted, if it can be kept; `name` is its body's.

    Raise ImpossibleDate for a time or a number that is none, EndBeforeStart, RuleNeverFalls.
    """
    _check_numbers(rule)
    for text in (rule.start, rule.end):
        _check_time(text)
    if rule.ends <= rule.starts:
        raise EndBeforeStart(start=rule.starts, end=rule.ends)
    if rule.valid_from and rule.valid_to and rule.valid_to < rule.valid_from:
        raise EndBeforeStart(start=rule.valid_from, end=rule.valid_to)
    sound = replace(rule, months=tuple(sorted(set(rule.months))))
    first = rule.valid_from.year if rule.valid_from else 2000
    last = min(rule.valid_to.year if rule.valid_to else date.max.year, first + _CYCLE)
    if not any(dates_of(sound, year) for year in range(first, last + 1)):
        raise RuleNeverFalls(name=name)
    return sound


def succeeded(rules: Iterable[DateRule], new: DateRule) -> list[DateRule]:
    """Return what to save for `new` to hold from its first day on: the rules it cuts short, then itself.

    One that begins on the same day is replaced: `new` takes its id. Later ones stay, and `new` ends before
    them.
    """
    begins = new.valid_from or date.min
    cut: list[DateRule] = []
    for rule in rules:
        first = rule.valid_from or date.min
        if rule.id == new.id or first == begins:
            new = replace(new, id=rule.id)
        elif first > begins:
            before = first - timedelta(days=1)
            new = replace(new, valid_to=min(new.valid_to or before, before))
        elif valid_on(rule, begins):
            cut.append(replace(rule, valid_to=begins - timedelta(days=1)))
    return [*cut, new]


def _weekly(rule: DateRule, year: int) -> Iterator[date]:
    step = timedelta(weeks=rule.every_weeks)
    day = _first_of_series(rule, date(year, 1, 1))
    while day.year == year:
        if day.month in rule.months:
            yield day
        if day > date.max - step:
            return
        day += step


def _first_of_series(rule: DateRule, earliest: date) -> date:
    """The first day of the series on or after `earliest`; it is counted from the week in which it began."""
    began = rule.valid_from or date(1970, 1, 5)
    anchor = began - timedelta(days=began.weekday()) + timedelta(days=rule.weekday)
    step = 7 * rule.every_weeks
    return earliest + timedelta(days=(anchor - earliest).days % step)


def _excepted(planned: PlannedDay, exception: DateException) -> PlannedDay:
    return replace(planned, day=exception.moved_to, reason=exception.reason)


def _check_numbers(rule: DateRule) -> None:
    allowed = {
        "weekday": range(7),
        "nth": (1, 2, 3, 4, 5, LAST),
        "day": range(1, 32),
        "every_weeks": range(1, 54),
    }
    for name, values in allowed.items():
        if getattr(rule, name) not in values:
            raise ImpossibleDate(text=str(getattr(rule, name)))
    for month in rule.months:
        if month not in ALL_MONTHS:
            raise ImpossibleDate(text=str(month))


def _check_time(text: str) -> None:
    try:
        time.fromisoformat(text)
    except ValueError:
        raise ImpossibleDate(text=text) from None
