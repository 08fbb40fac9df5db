"""A year's plan in words: the rule, clashes with their reasons, and the printed meeting calendar.

Finnish and English side by side where the command line speaks both; names of holidays are Finnish.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from seutu_desktop.domain.closures import BreakKind, Clash, ClashKind
from seutu_desktop.domain.date_rules import LAST, DateRule, Frequency, in_month
from seutu_desktop.domain.dates import (
    MONTHS,
    WEEKDAY_NAMES,
    clock_range,
    full_day,
    numeric_day,
    short_day,
    weekday,
)
from seutu_desktop.domain.record import Directory
from seutu_desktop.services.planning import PlanRow, YearPlan
from seutu_desktop.services.rule_english import english_missing, english_rule

Pair = tuple[str, str]

_EVES: Mapping[str, str] = {
    "Uudenvuodenpäivä": "uudenvuodenaatto",
    "Loppiainen": "loppiaisaatto",
    "Pitkäperjantai": "kiirastorstai, pitkänperjantain aatto",
    "Pääsiäispäivä": "lankalauantai, pääsiäispäivän aatto",
    "Vappu": "vapunaatto",
    "Helatorstai": "helatorstain aatto",
    "Helluntaipäivä": "helluntaiaatto",
    "Pyhäinpäivä": "pyhäinpäivän aatto",
    "Itsenäisyyspäivä": "itsenäisyyspäivän aatto",
}
_ORDINALS = {1: "ensimmäinen", 2: "toinen", 3: "kolmas", 4: "neljäs", 5: "viides", LAST: "viimeinen"}
_MOST_OFF = 4
_NAMES_TOLD = 3

_SAME_DAY: Pair = ("samana päivänä {0}", "on the same day {0}")
_SAME_PEOPLE: Pair = ("samat henkilöt: {0}", "the same people: {0}")
_MORE: Pair = (" ja {0} muuta", " and {0} more")
_UNCONFIRMED: Pair = (" (vahvistamatta)", " (unconfirmed)")
_DATES_UNCONFIRMED: Pair = (", ajankohta vahvistamatta", ", dates unconfirmed")
_WEEK: Pair = (", viikko {0}", ", week {0}")
_IS: Pair = ("{0} on {1}", "{0} is {1}")
_MOVED: Pair = ("siirretty päivään {0}: {1}", "moved to {0}: {1}")
_LEFT_OUT: Pair = ("ei kokousta: {0}", "no meeting: {0}")


def clash_words(row: PlanRow, language: str = "fi") -> str:
    """Return what a day clashes with, or empty: "helatorstain aatto"."""
    return "; ".join(dict.fromkeys(_name(each, _at(language)) for each in row.clashes))


def reason_words(row: PlanRow, directory: Directory, language: str = "fi") -> str:
    """Return why it clashes and why it was moved or left out, or empty: "to 14.5.2026 on helatorstai"."""
    at = _at(language)
    told = [_REASONS[each.kind](each, directory, at) for each in row.clashes]
    if row.excepted:
        words, day = (_MOVED, full_day(row.day)) if row.day else (_LEFT_OUT, "")
        told.append(words[at].format(*filter(None, (day, row.reason))))
    return "; ".join(dict.fromkeys(told))


def rule_words(rule: DateRule, language: str = "fi") -> str:
    """Return a rule as the field writes it: "kuukauden toinen keskiviikko klo 9.00–11.30, ei heinäkuussa"."""
    if language == "en":
        return english_rule(rule)
    name = WEEKDAY_NAMES[rule.weekday]
    match rule.frequency:
        case Frequency.WEEKLY:
            every = "joka viikko" if rule.every_weeks == 1 else f"joka {rule.every_weeks}. viikko"
            day = f"{every} {name}na"
        case Frequency.MONTH_DAY:
            day = f"kuukauden {rule.day}. päivä"
        case Frequency.MONTH_WEEKDAY:
            day = f"kuukauden {_ORDINALS[rule.nth]} {name}"
    return f"{day} {clock_range(rule.starts, rule.ends)}{_months(rule)}"


def missing_words(rule: DateRule, year: int, language: str = "fi") -> str:
    """Return which months of a rule lack its day in a year ("helmikuussa ei ole 30. päivää"), or empty."""
    if language == "en":
        return english_missing(rule, year)
    lacking = () if rule.frequency is Frequency.WEEKLY else rule.months
    months = [f"{MONTHS[month - 1]}ssa" for month in lacking if in_month(rule, year, month) is None]
    if not months:
        return ""
    what = f"{rule.day}. päivää"
    if rule.frequency is Frequency.MONTH_WEEKDAY:
        name = WEEKDAY_NAMES[rule.weekday]
        what = f"viidettä {name}{'a' if name.endswith('o') else 'ta'}"
    return f"Vuonna {year} {_listed(months)} ei ole {what}, joten silloin ei ole kokousta."


def meeting_calendar(plan: YearPlan) -> str:
    """Return the printed meeting calendar of a year as a text of the Markdown subset.

    A sentence of the rule, then a line a day; a moved one says "poikkeus, koska …" (Loviisa 17.12.2025 § 51).
    """
    return "\n".join([calendar_intro(plan), "", *(f"- {_line(row)}" for row in plan.rows)])


def calendar_intro(plan: YearPlan) -> str:
    """Return the sentence of the rule: "Ohjausryhmä kokoontuu vuonna 2027: pääsääntöisesti …"."""
    rules = " ja ".join(rule_words(each) for each in plan.rules)
    unconfirmed = "" if plan.confirmed else " Päiväsääntö on oletus, vahvistamatta."
    return f"{plan.body.name} kokoontuu vuonna {plan.year}: pääsääntöisesti {rules}.{unconfirmed}"


def exception_words(row: PlanRow) -> str:
    """Return "poikkeus, koska …" of a moved day, "ei kokousta, koska …" of one left out, or empty."""
    if not row.excepted:
        return ""
    because = f"koska {row.reason}" if row.reason else "perustetta ei ole kirjattu"
    return f"{'poikkeus' if row.day else 'ei kokousta'}, {because}"


def _line(row: PlanRow) -> str:
    if row.day is None:
        return f"{short_day(row.original)} {exception_words(row)}"
    return " – ".join(filter(None, (short_day(row.day), exception_words(row))))


def _months(rule: DateRule) -> str:
    off = rule.months_off
    if not off:
        return ""
    shown = off if len(off) <= _MOST_OFF else rule.months
    words = _listed([f"{MONTHS[month - 1]}ssa" for month in shown])
    return f", ei {words}" if shown is off else f", {words}"


def _listed(words: Sequence[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} ja {last}" if most else last


def _name(clash: Clash, at: int) -> str:
    lower = clash.name[:1].lower() + clash.name[1:]
    match clash.kind:
        case ClashKind.HOLIDAY:
            return lower
        case ClashKind.EVE:
            return _EVES.get(clash.name, f"aatto: {lower}")
        case ClashKind.HOLY_WEEK:
            return "hiljainen viikko"
        case ClashKind.AFTER_EASTER:
            return "pääsiäisen jälkeinen viikko"
        case ClashKind.BREAK:
            week = clash.day.isocalendar().week
            told = _WEEK[at].format(week) if clash.break_kind is BreakKind.SCHOOL_BREAK else ""
            return f"{clash.name}{told}{'' if clash.confirmed else _UNCONFIRMED[at]}"
        case ClashKind.MEETING | ClashKind.PEOPLE:
            return _SAME_DAY[at].format(clash.name)


def _holiday(clash: Clash, directory: Directory, at: int) -> str:
    return _IS[at].format(full_day(clash.day), clash.name[:1].lower() + clash.name[1:])


def _break(clash: Clash, directory: Directory, at: int) -> str:
    last = clash.last or clash.day
    span = full_day(clash.day)
    if last != clash.day:
        span = f"{short_day(clash.day)}–{weekday(last)} {numeric_day(last)}"
    return f"{clash.name} {span}{'' if clash.confirmed else _DATES_UNCONFIRMED[at]}"


def _meeting(clash: Clash, directory: Directory, at: int) -> str:
    names = sorted(filter(None, map(directory.name, clash.people)))
    if not names:
        return _SAME_DAY[at].format(clash.name)
    more = len(names) - _NAMES_TOLD
    told = ", ".join(names[:_NAMES_TOLD]) + (_MORE[at].format(more) if more > 0 else "")
    return f"{clash.name}, {_SAME_PEOPLE[at].format(told)}"


_REASONS: Mapping[ClashKind, Callable[[Clash, Directory, int], str]] = {
    ClashKind.HOLIDAY: _holiday,
    ClashKind.EVE: _holiday,
    ClashKind.HOLY_WEEK: _holiday,
    ClashKind.AFTER_EASTER: _holiday,
    ClashKind.BREAK: _break,
    ClashKind.MEETING: _meeting,
    ClashKind.PEOPLE: _meeting,
}


def _at(language: str) -> int:
    return int(language == "en")
