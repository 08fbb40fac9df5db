"""A rule of meeting dates in English, beside the Finnish of `plan_words`; times as the screen has them."""

from __future__ import annotations

from collections.abc import Sequence

from seutu_desktop.domain.date_rules import LAST, DateRule, Frequency, in_month
from seutu_desktop.domain.dates import clock

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", LAST: "last"}
_MOST_OFF = 4


def english_rule(rule: DateRule) -> str:
    """Return a rule: "second Wednesday of the month, 9.00–11.30, not in July"."""
    name = _WEEKDAYS[rule.weekday]
    match rule.frequency:
        case Frequency.WEEKLY:
            day = f"every {name}" if rule.every_weeks == 1 else f"{name} every {rule.every_weeks} weeks"
        case Frequency.MONTH_DAY:
            day = f"day {rule.day} of the month"
        case Frequency.MONTH_WEEKDAY:
            day = f"{_ORDINALS[rule.nth]} {name} of the month"
    return f"{day}, {clock(rule.starts)}–{clock(rule.ends)}{_months(rule)}"


def english_missing(rule: DateRule, year: int) -> str:
    """Return which months lack the day of a rule: "There is no day 30 in February 2027 …", or empty."""
    lacking = () if rule.frequency is Frequency.WEEKLY else rule.months
    months = [month for month in lacking if in_month(rule, year, month) is None]
    if not months:
        return ""
    weekday = rule.frequency is Frequency.MONTH_WEEKDAY
    what = f"fifth {_WEEKDAYS[rule.weekday]}" if weekday else f"day {rule.day}"
    return f"There is no {what} in {_listed(months)} {year}, so there is no meeting then."


def _months(rule: DateRule) -> str:
    off = rule.months_off
    if not off:
        return ""
    return f", not in {_listed(off)}" if len(off) <= _MOST_OFF else f", in {_listed(rule.months)}"


def _listed(months: Sequence[int]) -> str:
    *most, last = (_MONTHS[month - 1] for month in months)
    return f"{', '.join(most)} and {last}" if most else last
