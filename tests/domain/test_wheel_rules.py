"""Days of the wheel's tasks beside python-dateutil, the independent library."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from dateutil import relativedelta, rrule
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.cycle_errors import RuleNeverFalls
from seutu_desktop.domain.date_rules import LAST, DateRule
from seutu_desktop.domain.errors import EndBeforeStart, ImpossibleDate
from seutu_desktop.domain.occurrences import Wheel
from seutu_desktop.domain.wheel import MeetingDay, RuleKind, WheelTask
from seutu_desktop.domain.wheel_rules import checked, is_anchored

TASK = WheelTask("t", "t", "Kertomus", "r", RuleKind.MONTHS)
MONTHS = st.lists(st.integers(1, 12), min_size=1, max_size=12, unique=True).map(
    lambda each: tuple(sorted(each))
)
YEARS = st.integers(1950, 2100)
OFFSETS = st.integers(-366, 366)


def days(task: WheelTask, year: int, **around: object) -> list[date | None]:
    wheel = Wheel(tasks=(checked(task),), steering_id="b", **around)  # type: ignore[arg-type]
    return [each.due for each in wheel.of_year(year)]


@given(year=YEARS, months=MONTHS)
def test_a_month_ends_where_dateutil_says(year: int, months: tuple[int, ...]) -> None:
    ends = [date(year, month, 1) + relativedelta.relativedelta(day=31) for month in months]
    assert days(replace(TASK, months=months), year) == ends


@given(year=YEARS, months=MONTHS, day=st.integers(1, 29))
def test_a_day_that_a_month_lacks_is_its_last_as_dateutil_says(
    year: int, months: tuple[int, ...], day: int
) -> None:
    found = [date(year, month, 1) + relativedelta.relativedelta(day=day) for month in months]
    assert days(replace(TASK, rule=RuleKind.DAY, months=months, day=day), year) == found


@given(year=YEARS, months=MONTHS, weekday=st.integers(0, 6), nth=st.sampled_from([1, 2, 3, 4, 5, LAST]))
def test_an_nth_weekday_falls_where_dateutil_says(
    year: int, months: tuple[int, ...], weekday: int, nth: int
) -> None:
    start = datetime(year, 1, 1)  # noqa: DTZ001
    day = rrule.weekday(weekday)(nth)
    found = rrule.rrule(rrule.MONTHLY, dtstart=start, count=99, bymonth=months, byweekday=day)
    task = replace(TASK, rule=RuleKind.WEEKDAY, months=months, weekday=weekday, nth=nth)
    assert days(task, year) == [each.date() for each in found if each.year == year]


@given(year=YEARS, month=st.integers(1, 12), offset=OFFSETS)
def test_days_before_or_after_a_meeting_are_counted_as_dateutil_does(
    year: int, month: int, offset: int
) -> None:
    meeting = MeetingDay("b", date(year, month, 14), date(year, month, 14), "k")
    task = replace(TASK, rule=RuleKind.MEETING, months=(month,), offset_days=offset)
    found = [meeting.day + relativedelta.relativedelta(days=offset)]
    assert days(task, year, meetings=(meeting,)) == found


@given(year=YEARS, first=st.integers(1, 12), last=st.integers(1, 12))
def test_a_span_ends_after_it_begins_over_the_turn_of_the_year_too(year: int, first: int, last: int) -> None:
    task = checked(replace(TASK, rule=RuleKind.SPAN, months=(first,), until_month=last))
    (found,) = Wheel(tasks=(task,)).of_year(year)
    assert found.begins == date(year, first, 1)
    ends = date(year + (last < first), last, 1) + relativedelta.relativedelta(day=31)
    assert found.due == ends > found.begins


def test_the_february_meeting_is_the_one_planned_for_february() -> None:
    moved = MeetingDay("b", date(2027, 2, 10), date(2027, 3, 3), "k")
    task = replace(TASK, rule=RuleKind.MEETING, months=(2,))
    assert days(task, 2027, meetings=(moved,)) == [date(2027, 3, 3)]


def test_before_its_meeting_exists_a_task_is_due_by_the_date_rule_and_says_so() -> None:
    task = checked(replace(TASK, rule=RuleKind.MEETING, months=(2,), offset_days=-7))
    (found,) = Wheel(tasks=(task,), rules=(DateRule("d", "b"),), steering_id="b").of_year(2027)
    assert (found.due, found.provisional, found.meeting_id) == (date(2027, 2, 3), True, None)


def test_without_a_meeting_and_a_rule_for_one_the_month_is_all_that_is_known() -> None:
    task = checked(replace(TASK, rule=RuleKind.MEETING, months=(7,)))
    rule = DateRule("d", "b", months=(1, 2))
    (found,) = Wheel(tasks=(task,), rules=(rule,), steering_id="b").of_year(2027)
    assert (found.due, found.provisional) == (date(2027, 7, 31), True)


def test_a_task_may_fall_before_each_meeting() -> None:
    rule = DateRule("d", "b", months=(1, 2, 3))
    task = replace(TASK, rule=RuleKind.EVERY_MEETING, offset_days=-10)
    assert days(task, 2027, rules=(rule,)) == [date(2027, 1, 3), date(2027, 1, 31), date(2027, 2, 28)]


def test_a_task_follows_another_over_the_turn_of_the_year() -> None:
    first = replace(TASK, rule=RuleKind.DAY, months=(1,), day=15)
    second = replace(TASK, id="u", series_id="u", rule=RuleKind.TASK, anchor_id="t", offset_days=-42)
    wheel = Wheel(tasks=(first, second))
    assert [each.due for each in wheel.of_year(2027)] == [date(2026, 12, 4), date(2027, 1, 15)]
    december = wheel.between(date(2026, 12, 1), date(2026, 12, 31))
    assert [(each.year, each.task.id) for each in december] == [(2027, "u")]


def test_a_task_of_even_years_rests_in_odd_ones() -> None:
    task = replace(TASK, months=(2,), every_years=2, cycle_year=2026)
    assert [bool(days(task, year)) for year in (2024, 2025, 2026, 2027)] == [True, False, True, False]


def test_an_undated_task_comes_once_a_year_without_a_day() -> None:
    assert days(replace(TASK, rule=RuleKind.UNDATED), 2027) == [None]


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"rule": RuleKind.SPAN},
        {"rule": RuleKind.WEEKDAY, "months": (2,)},
        {"rule": RuleKind.DAY, "months": (2,)},
        {"rule": RuleKind.TASK},
        {"months": (2,), "from_year": 2027, "to_year": 2028, "every_years": 4, "cycle_year": 2025},
    ],
    ids=["no month", "no span", "no weekday", "no day", "no other task", "no turn"],
)
def test_a_rule_that_never_falls_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(RuleNeverFalls):
        checked(replace(TASK, **fields))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "fields",
    [
        {"months": (0,)},
        {"months": (4,), "rule": RuleKind.DAY, "day": 31},
        {"months": (2,), "rule": RuleKind.DAY, "day": 30},
        {"months": (2,), "rule": RuleKind.WEEKDAY, "nth": 6, "weekday": 1},
        {"months": (2,), "rule": RuleKind.MEETING, "offset_days": 400},
    ],
)
def test_what_no_calendar_has_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(ImpossibleDate):
        checked(replace(TASK, **fields))  # type: ignore[arg-type]


def test_validity_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(EndBeforeStart):
        checked(replace(TASK, months=(2,), from_year=2027, to_year=2026))


def test_what_another_kind_of_rule_left_behind_is_cleared() -> None:
    task = checked(
        replace(TASK, rule=RuleKind.MEETING, months=(2, 1), day=3, nth=2, weekday=4, anchor_id="u")
    )
    assert (task.months, task.day, task.nth, task.weekday, task.anchor_id) == ((1, 2), None, None, None, None)


def test_what_follows_a_meeting_or_a_task_cannot_be_dragged() -> None:
    assert {kind for kind in RuleKind if is_anchored(replace(TASK, rule=kind))} == {
        *(RuleKind.MEETING, RuleKind.EVERY_MEETING, RuleKind.TASK, RuleKind.UNDATED)
    }
