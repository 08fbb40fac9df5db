"""The annual cycle: ten years of a wheel beside a bare loop of dateutil's rules, and planning a year."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from dateutil import rrule

from bench.frame import Row, median_ms
from seutu_desktop.domain.date_rules import DateRule
from seutu_desktop.domain.occurrences import Wheel
from seutu_desktop.domain.wheel import RuleKind, WheelTask, WheelTick
from seutu_desktop.services.planning import accept_year, year_plan
from seutu_desktop.services.setup import create_network
from seutu_desktop.store.store import Store

TASKS, YEARS = 300, range(2026, 2036)
_PLAIN = (RuleKind.DAY, RuleKind.WEEKDAY, RuleKind.MONTHS)
_RUNS = 7


def wheel(count: int) -> Wheel:
    """Return a wheel of `count` tasks, a third each by day, nth weekday and month, every tenth ticked."""
    tasks = tuple(_task(number) for number in range(count))
    ticks = tuple(
        WheelTick(f"m{task.id}", task.id, year, str(year), done_on=date(year, 6, 1))
        for task in tasks[::10]
        for year in YEARS
    )
    return Wheel(tasks=tasks, ticks=ticks, rules=(DateRule("d", "b"),), steering_id="b")


def _task(number: int) -> WheelTask:
    key, month = f"t{number}", number % 12 + 1
    task = WheelTask(key, key, f"Tehtävä {number}", "r", _PLAIN[number % 3], months=(month,))
    return replace(task, day=number % 28 + 1, weekday=number % 5, nth=number % 4 + 1)


def computed(fresh: Wheel) -> int:
    """Compute every year of the wheel anew; return how many occurrences there are."""
    bare = replace(fresh)  # without what it has computed already
    return sum(len(bare.of_year(year)) for year in YEARS)


def by_dateutil(tasks: Iterable[WheelTask]) -> int:
    """Return how many days a bare loop of dateutil's rules gives for the same tasks and years."""
    first, last = datetime(YEARS[0], 1, 1), datetime(YEARS[-1], 12, 31)  # noqa: DTZ001
    return sum(len(list(_rule(task, first, last))) for task in tasks)


def _rule(task: WheelTask, first: datetime, last: datetime) -> rrule.rrule:
    month = task.months[0]
    if task.rule is RuleKind.WEEKDAY:
        day = rrule.weekday(task.weekday or 0)(task.nth)
        return rrule.rrule(rrule.YEARLY, dtstart=first, until=last, bymonth=month, byweekday=day)
    day_of_month = task.day if task.rule is RuleKind.DAY else -1
    return rrule.rrule(rrule.YEARLY, dtstart=first, until=last, bymonth=month, bymonthday=day_of_month)


def rows() -> list[Row]:
    """Return the annual cycle's rows of the speed table."""
    small, large = wheel(TASKS), wheel(TASKS * 10)
    assert computed(small) == by_dateutil(small.tasks) == TASKS * len(YEARS)
    ours = median_ms(lambda: computed(small), _RUNS)
    bare = median_ms(lambda: by_dateutil(small.tasks), 3)
    growth = median_ms(lambda: computed(large), 3)
    return [
        Row("wheel of 300 tasks, 10 years", ours, "ms", gate=50),
        Row("wheel of 300 tasks, 10 years / dateutil", ours, "ms", gate=2, floor=bare),
        # Linear but for caches and the garbage collector; quadratic would be 10.
        Row("wheel of 3,000 tasks / 10 × 300", growth, "ms", gate=2.5, floor=ours * 10),
        *_planning(),
    ]


def _planning() -> list[Row]:
    """Return what planning a year takes: seeing it with its clashes, and making its meetings."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(
            Path(folder) / "seutu.db", lambda: datetime.fromisoformat("2026-11-24T08:00+02:00")
        )
        create_network(store, ["398", "111", "098"])
        for year in range(2010, 2026):
            accept_year(store, year)
        years = iter(range(2026, 2100))
        seen = median_ms(lambda: year_plan(store, next(years)), _RUNS)
        made = median_ms(lambda: accept_year(store, next(years)), 5)
        store.close()
    return [
        Row("planning a year: dates and clashes", seen, "ms", gate=100),
        Row("planning a year: eleven meetings made", made, "ms", gate=100),
    ]
