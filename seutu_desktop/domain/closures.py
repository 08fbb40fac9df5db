"""What a meeting day clashes with: holidays and their eves, Holy Week, school breaks, other meetings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cached_property

from seutu_desktop.domain.frozen import dataclass

DAY = timedelta(days=1)


class BreakKind(StrEnum):
    """What closes schools or offices, or begins."""

    SCHOOL_BREAK = "school_break"
    TERM_START = "term_start"
    OTHER = "other"


@dataclass(frozen=True)
class CalendarBreak:
    """A school break or another closure, ends included; `confirmed` once somebody has agreed to the dates.

    One that is `dropped` is none; it is kept so that its year does not get the usual ones again.
    """

    id: str
    name: str
    first: date
    last: date
    kind: BreakKind = BreakKind.SCHOOL_BREAK
    confirmed: bool = False
    dropped: bool = False


@dataclass(frozen=True)
class Occasion:
    """Another meeting: its body, its title, local times, and who is expected there (ids of persons)."""

    meeting_id: str
    body_id: str
    title: str
    start: datetime
    end: datetime
    people: frozenset[str] = frozenset()


class ClashKind(StrEnum):
    """What a day clashes with."""

    HOLIDAY = "holiday"
    EVE = "eve"
    HOLY_WEEK = "holy_week"
    AFTER_EASTER = "after_easter"
    BREAK = "break"
    MEETING = "meeting"
    PEOPLE = "people"


@dataclass(frozen=True)
class Clash:
    """One clash: `name` is the holiday's, the break's or the meeting's, `day` the holiday or first day.

    `last` ends a break; `people` are the ids of those who are expected at both meetings.
    """

    kind: ClashKind
    name: str
    day: date
    last: date | None = None
    break_kind: BreakKind | None = None
    confirmed: bool = True
    people: tuple[str, ...] = ()


@dataclass(frozen=True)
class Closures:
    """Holidays by day (Finnish names), of which `eves` are eves themselves and `good_fridays` end Holy Weeks.

    `breaks` and `occasions` may lie anywhere; they are looked up by day.
    """

    holidays: Mapping[date, str] = field(default_factory=dict)
    eves: frozenset[date] = frozenset()
    good_fridays: frozenset[date] = frozenset()
    breaks: tuple[CalendarBreak, ...] = ()
    occasions: tuple[Occasion, ...] = ()

    @cached_property
    def by_day(self) -> Mapping[date, tuple[Occasion, ...]]:
        """The other meetings by their day."""
        found: dict[date, tuple[Occasion, ...]] = {}
        for each in self.occasions:
            found[each.start.date()] = (*found.get(each.start.date(), ()), each)
        return found


def clashes(
    day: date, closures: Closures, body_id: str = "", people: Iterable[str] = ()
) -> tuple[Clash, ...]:
    """Return what a meeting of a body clashes with on `day`: the calendar's first, then other meetings.

    `people` are the ids of its members; meetings of the body itself are not told.
    """
    return (
        *_holidays(day, closures),
        *_breaks(day, closures.breaks),
        *_meetings(day, closures, body_id, frozenset(people)),
    )


def _holidays(day: date, closures: Closures) -> Iterable[Clash]:
    name = closures.holidays.get(day)
    if name is not None:
        yield Clash(ClashKind.HOLIDAY, name, day)
        return
    after = day + DAY
    if after in closures.holidays and after not in closures.eves:
        yield Clash(ClashKind.EVE, closures.holidays[after], after)
    friday = day + (4 - day.weekday()) * DAY
    if friday in closures.good_fridays and day.weekday() < 3:
        yield Clash(ClashKind.HOLY_WEEK, closures.holidays[friday], friday)
    # The week after Easter has one working day less, so papers and people come late (the table of dates).
    if friday - 7 * DAY in closures.good_fridays and day.weekday() in (1, 2):
        monday = friday - 4 * DAY
        yield Clash(ClashKind.AFTER_EASTER, closures.holidays.get(monday, ""), monday)


def _breaks(day: date, breaks: Iterable[CalendarBreak]) -> Iterable[Clash]:
    for each in sorted(breaks, key=lambda each: (each.first, each.name)):
        if each.first <= day <= each.last:
            yield Clash(ClashKind.BREAK, each.name, each.first, each.last, each.kind, each.confirmed)


def _meetings(day: date, closures: Closures, body_id: str, people: frozenset[str]) -> Iterable[Clash]:
    for each in closures.by_day.get(day, ()):
        if each.body_id != body_id:
            both = tuple(sorted(people & each.people))
            kind = ClashKind.PEOPLE if both else ClashKind.MEETING
            yield Clash(kind, each.title, day, people=both)
