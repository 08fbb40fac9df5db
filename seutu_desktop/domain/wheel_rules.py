"""From a task's rule to its days in a year, and what makes a rule impossible."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from seutu_desktop.domain.cycle_errors import RuleNeverFalls
from seutu_desktop.domain.date_rules import LAST, days_in, nth_weekday
from seutu_desktop.domain.errors import EndBeforeStart, ImpossibleDate
from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.wheel import LONGEST_OFFSET, MeetingDay, RuleKind, WheelTask

Fall = tuple[str, date | None, date | None, MeetingDay | None]
"""An occurrence's key, the day its doing begins, its deadline, and the meeting it hangs on."""

_LEAP_YEAR = 2028
_LONGEST_MONTH = 31


@dataclass(frozen=True)
class Surroundings:
    """What the rules of other things say of a year: meetings of a body, and days of another task."""

    meetings: Callable[[str | None, int], Sequence[MeetingDay]]
    task: Callable[[str, int], Sequence[Fall]]


def falls(task: WheelTask, year: int, around: Surroundings) -> list[Fall]:
    """Return the occurrences that count for a year, by key; none where the task does not hold then."""
    return _FALLS[task.rule](task, year, around)


def is_anchored(task: WheelTask) -> bool:
    """Return whether the task's days follow a meeting or another task, so that they cannot be dragged."""
    return task.rule in _ANCHORED


def last_day(year: int, month: int, day: int = _LONGEST_MONTH) -> date:
    """Return a day of a month, or its last one where it has fewer: 29 February is the 28th in most years."""
    return date(year, month, min(day, days_in(year, month)))


def checked(task: WheelTask) -> WheelTask:
    """Return the task, its months sorted and what its rule does not use cleared, if the rule can fall.

    Raise ImpossibleDate (31 April), EndBeforeStart for validity years, RuleNeverFalls.
    """
    sound = replace(task, **{"months": tuple(sorted(set(task.months))), **_unused(task.rule)})
    _check_ranges(sound)
    if sound.from_year and sound.to_year and sound.to_year < sound.from_year:
        raise EndBeforeStart(start=sound.from_year, end=sound.to_year)
    if not _has_what_it_needs(sound) or not _has_a_turn(sound):
        raise RuleNeverFalls(name=sound.title)
    return sound


def _months(task: WheelTask, year: int, around: Surroundings) -> list[Fall]:
    return [
        (key, date(year, month, 1), last_day(year, month), None) for month, key in _keys(task.months, year)
    ]


def _span(task: WheelTask, year: int, around: Surroundings) -> list[Fall]:
    month, until = task.months[0], task.until_month or task.months[0]
    begins = last_day(year, month, task.day or 1)
    due = last_day(year, until, task.until_day or _LONGEST_MONTH)
    if due < begins:
        due = last_day(year + 1, until, task.until_day or _LONGEST_MONTH)
    return [(str(year), begins, due, None)]


def _weekday(task: WheelTask, year: int, around: Surroundings) -> list[Fall]:
    weekday, nth = task.weekday or 0, task.nth or 1
    return [
        (key, _begins(task, due), due, None)
        for month, key in _keys(task.months, year)
        if (due := nth_weekday(year, month, weekday, nth)) is not None
    ]


def _day(task: WheelTask, year: int, around: Surroundings) -> list[Fall]:
    return [
        (key, _begins(task, due), due, None)
        for month, key in _keys(task.months, year)
        if (due := last_day(year, month, task.day or 1))
    ]


def _meeting(task: WheelTask, year: int, around: Surroundings) -> list[Fall]:
    found: dict[int, MeetingDay] = {}
    for each in around.meetings(task.body_id, year):
        found.setdefault(each.original.month, each)
    result: list[Fall] = []
    for month, key in _keys(task.months, year):
        meeting = found.get(month)
        # No meeting and no rule for one: the month itself is all that is known.
        due = _shifted(meeting.day, task.offset_days) if meeting else last_day(year, month)
        result.append((key, _begins(task, due), due, meeting))
    return result


def _every_meeting(task: WheelTask, year: int, around: Surroundings) -> list[Fall]:
    return [
        (each.original.isoformat(), _begins(task, due), due, each)
        for each in around.meetings(task.body_id, year)
        if not task.months or each.original.month in task.months
        if (due := _shifted(each.day, task.offset_days))
    ]


def _task(task: WheelTask, year: int, around: Surroundings) -> list[Fall]:
    result: list[Fall] = []
    for key, _, due, meeting in around.task(task.anchor_id or "", year):
        shifted = None if due is None else _shifted(due, task.offset_days)
        result.append((key, shifted and _begins(task, shifted), shifted, meeting))
    return result


def _undated(task: WheelTask, year: int, around: Surroundings) -> list[Fall]:
    return [(str(year), None, None, None)]


def _keys(months: Sequence[int], year: int) -> list[tuple[int, str]]:
    """One occurrence a year is named by the year, so that its tick stays when the month changes."""
    if len(months) == 1:
        return [(months[0], str(year))]
    return [(month, f"{year}-{month:02}") for month in months]


def _shifted(day: date, days: int) -> date:
    return day + timedelta(days=days) if days else day


def _begins(task: WheelTask, due: date) -> date:
    return due - timedelta(days=task.work_days) if task.work_days else due


_FALLS: Mapping[RuleKind, Callable[[WheelTask, int, Surroundings], list[Fall]]] = {
    RuleKind.MONTHS: _months,
    RuleKind.SPAN: _span,
    RuleKind.WEEKDAY: _weekday,
    RuleKind.DAY: _day,
    RuleKind.MEETING: _meeting,
    RuleKind.EVERY_MEETING: _every_meeting,
    RuleKind.TASK: _task,
    RuleKind.UNDATED: _undated,
}

_ANCHORED = frozenset({RuleKind.MEETING, RuleKind.EVERY_MEETING, RuleKind.TASK, RuleKind.UNDATED})
_USES: Mapping[RuleKind, frozenset[str]] = {
    RuleKind.MONTHS: frozenset({"months"}),
    RuleKind.SPAN: frozenset({"months", "day", "until_month", "until_day"}),
    RuleKind.WEEKDAY: frozenset({"months", "weekday", "nth", "work_days"}),
    RuleKind.DAY: frozenset({"months", "day", "work_days"}),
    RuleKind.MEETING: frozenset({"months", "offset_days", "work_days"}),
    RuleKind.EVERY_MEETING: frozenset({"months", "offset_days", "work_days"}),
    RuleKind.TASK: frozenset({"anchor_id", "offset_days", "work_days"}),
    RuleKind.UNDATED: frozenset(),
}
_NOTHING: Mapping[str, Any] = {
    "months": (), "day": None, "until_month": None, "until_day": None, "weekday": None, "nth": None,
    "anchor_id": None, "offset_days": 0, "work_days": 0,
}  # fmt: skip


def _unused(rule: RuleKind) -> dict[str, Any]:
    return {name: value for name, value in _NOTHING.items() if name not in _USES[rule]}


def _check_ranges(task: WheelTask) -> None:
    offset = range(-LONGEST_OFFSET, LONGEST_OFFSET + 1)
    allowed: tuple[tuple[int | None, Sequence[int]], ...] = (
        *((month, range(1, 13)) for month in task.months),
        (task.until_month, range(1, 13)),
        (task.day, range(1, 32)),
        (task.until_day, range(1, 32)),
        (task.weekday, range(7)),
        (task.nth, (1, 2, 3, 4, 5, LAST)),
        (task.offset_days, offset),
        (task.work_days, range(LONGEST_OFFSET + 1)),
        (task.lead_days, range(LONGEST_OFFSET + 1)),
        (task.every_years, range(1, 101)),
    )
    for value, values in allowed:
        if value is not None and value not in values:
            raise ImpossibleDate(text=str(value))
    ends = [(month, task.day) for month in task.months] + [(task.until_month, task.until_day)]
    for month, day in ends:
        if month and day and day > days_in(_LEAP_YEAR, month):
            raise ImpossibleDate(text=f"{day}.{month}.")


def _has_what_it_needs(task: WheelTask) -> bool:
    match task.rule:
        case RuleKind.MONTHS | RuleKind.MEETING:
            return bool(task.months)
        case RuleKind.SPAN:
            return len(task.months) == 1
        case RuleKind.WEEKDAY:
            return bool(task.months) and task.weekday is not None and task.nth is not None
        case RuleKind.DAY:
            return bool(task.months) and task.day is not None
        case RuleKind.TASK:
            return bool(task.anchor_id)
        case _:
            return True


def _has_a_turn(task: WheelTask) -> bool:
    """Whether one of the years from–to is a turn of a task that does not come every year."""
    if task.from_year is None or task.to_year is None:
        return True
    return any(task.holds_in(year) for year in range(task.from_year, task.to_year + 1))
