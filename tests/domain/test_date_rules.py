"""Dates of rules beside python-dateutil, the independent library."""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from dateutil import rrule
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.cycle_errors import RuleNeverFalls
from seutu_desktop.domain.date_rules import (
    LAST,
    DateException,
    DateRule,
    Frequency,
    checked,
    dates_of,
    days_in,
    planned_days,
    succeeded,
)
from seutu_desktop.domain.errors import EndBeforeStart, ImpossibleDate

RULE = DateRule("r", "b")
MONTHS = st.lists(st.integers(1, 12), min_size=1, max_size=12, unique=True).map(tuple)
YEARS = st.integers(1950, 2100)


def expected(year: int, frequency: int, **how: object) -> list[date]:
    first, last = datetime(year, 1, 1), datetime(year, 12, 31)  # noqa: DTZ001
    how.setdefault("dtstart", first)
    return [each.date() for each in rrule.rrule(frequency, until=last, **how) if each >= first]  # type: ignore[arg-type]


@given(year=YEARS, months=MONTHS, weekday=st.integers(0, 6), nth=st.sampled_from([1, 2, 3, 4, 5, LAST]))
def test_an_nth_weekday_falls_where_dateutil_says(
    year: int, months: tuple[int, ...], weekday: int, nth: int
) -> None:
    rule = replace(RULE, weekday=weekday, nth=nth, months=months)
    day = rrule.weekday(weekday)(nth)
    assert dates_of(rule, year) == expected(year, rrule.MONTHLY, bymonth=months, byweekday=day)


@given(year=YEARS, months=MONTHS, day=st.integers(1, 31))
def test_a_day_of_the_month_falls_where_dateutil_says(year: int, months: tuple[int, ...], day: int) -> None:
    rule = replace(RULE, frequency=Frequency.MONTH_DAY, day=day, months=months)
    assert dates_of(rule, year) == expected(year, rrule.MONTHLY, bymonth=months, bymonthday=day)


@given(
    year=YEARS,
    months=MONTHS,
    weekday=st.integers(0, 6),
    weeks=st.integers(1, 8),
    began=st.dates(date(1950, 1, 1), date(2100, 12, 31)),
)
def test_every_n_weeks_falls_where_dateutil_says(
    year: int, months: tuple[int, ...], weekday: int, weeks: int, began: date
) -> None:
    rule = DateRule("r", "b", Frequency.WEEKLY, weekday, every_weeks=weeks, months=months, valid_from=began)
    start = datetime.combine(began, datetime.min.time())
    days = expected(
        year, rrule.WEEKLY, interval=weeks, byweekday=weekday, bymonth=months, dtstart=start, wkst=0
    )
    assert dates_of(rule, year) == days


def test_a_body_may_meet_four_times_a_year() -> None:
    days = dates_of(replace(RULE, months=(2, 5, 8, 11)), 2027)
    assert [each.isoformat() for each in days] == ["2027-02-10", "2027-05-12", "2027-08-11", "2027-11-10"]


def test_a_fifth_wednesday_falls_only_in_months_that_have_one() -> None:
    assert [each.month for each in dates_of(replace(RULE, nth=5), 2026)] == [4, 7, 9, 12]


def test_a_rule_holds_from_and_to_its_days() -> None:
    rule = replace(RULE, valid_from=date(2026, 2, 11), valid_to=date(2026, 4, 7))
    assert dates_of(rule, 2026) == [date(2026, 2, 11), date(2026, 3, 11)]
    assert dates_of(rule, 2027) == []


def test_an_exception_moves_a_day_or_leaves_it_out() -> None:
    exceptions = [
        DateException("a", "b", date(2026, 10, 14), date(2026, 10, 7), "syysloma"),
        DateException("c", "b", date(2026, 12, 9), None, "ei asioita"),
    ]
    days = {each.original: each for each in planned_days([RULE], exceptions, 2026)}
    assert len(days) == 12
    assert days[date(2026, 10, 14)].day == date(2026, 10, 7)
    assert (days[date(2026, 12, 9)].day, days[date(2026, 12, 9)].reason) == (None, "ei asioita")
    assert days[date(2026, 1, 14)].day == date(2026, 1, 14)


@pytest.mark.parametrize(
    "fields",
    [
        {"months": ()},
        {"frequency": Frequency.MONTH_DAY, "day": 31, "months": (2, 4)},
        {"valid_from": date(2026, 1, 15), "valid_to": date(2026, 2, 10)},
    ],
    ids=["no month", "31 April", "no day while it holds"],
)
def test_a_rule_that_never_falls_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(RuleNeverFalls):
        checked(replace(RULE, **fields), "Ohjausryhmä")  # type: ignore[arg-type]


def test_the_29th_of_february_falls_in_leap_years() -> None:
    rule = replace(RULE, frequency=Frequency.MONTH_DAY, day=29, months=(2,))
    assert checked(rule, "Ohjausryhmä") == rule
    assert (dates_of(rule, 2027), dates_of(rule, 2028)) == ([], [date(2028, 2, 29)])


@pytest.mark.parametrize("fields", [{"start": "25:00"}, {"nth": 6}, {"weekday": 7}, {"months": (13,)}])
def test_what_no_calendar_has_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(ImpossibleDate):
        checked(replace(RULE, **fields), "Ohjausryhmä")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "fields", [{"end": "09:00"}, {"valid_from": date(2026, 2, 1), "valid_to": date(2026, 1, 1)}]
)
def test_an_end_before_its_start_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(EndBeforeStart):
        checked(replace(RULE, **fields), "Ohjausryhmä")  # type: ignore[arg-type]


@given(
    st.lists(
        st.tuples(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 6)), min_size=1, max_size=6
    )
)
def test_rules_that_follow_one_another_never_hold_on_the_same_day(changes: list[tuple[date, int]]) -> None:
    kept = {"r": RULE}
    for number, (since, weekday) in enumerate(changes):
        new = replace(RULE, id=f"n{number}", weekday=weekday, valid_from=since)
        for rule in succeeded(list(kept.values()), new):
            kept[rule.id] = rule
    spans = sorted(((each.valid_from or date.min), (each.valid_to or date.max)) for each in kept.values())
    assert all(end + timedelta(days=1) == begin for (_, end), (begin, _) in pairwise(spans))
    assert (spans[0][0], spans[-1][1]) == (date.min, date.max)


@given(year=st.integers(1, 9999), month=st.integers(1, 12))
def test_months_are_as_long_as_the_calendar_has_them(year: int, month: int) -> None:
    assert days_in(year, month) == calendar.monthrange(year, month)[1]
