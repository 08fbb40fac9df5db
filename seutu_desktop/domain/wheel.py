"""The annual wheel: rings, tasks as rules, and ticks. Occurrences are computed (`occurrences`)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from seutu_desktop.domain.frozen import dataclass


class RingShape(StrEnum):
    """The mark of a ring; colours and dashes follow from it (look.md 5)."""

    CIRCLE = "circle"
    SQUARE = "square"
    HEXAGON = "hexagon"
    TRIANGLE = "triangle"
    PLUS = "plus"
    DIAMOND = "diamond"
    BAR = "bar"


@dataclass(frozen=True)
class Ring:
    """A ring of the wheel, a theme or a sector; position 1 is outermost."""

    id: str
    name: str
    shape: RingShape
    position: int


class RuleKind(StrEnum):
    """How a task finds its days.

    `months`: the end of each of its months. `span`: from one day of the year to another. `weekday` and `day`:
    an nth weekday or a day of each of its months. `meeting`: a body's meeting in each of its months, n days
    before or after. `every_meeting`: each meeting of a body. `task`: n days before or after another task.
    `undated`: once a year, nobody knows when.
    """

    MONTHS = "months"
    SPAN = "span"
    WEEKDAY = "weekday"
    DAY = "day"
    MEETING = "meeting"
    EVERY_MEETING = "every_meeting"
    TASK = "task"
    UNDATED = "undated"


LONGEST_OFFSET = 366
"""Days that a task may lie from what it hangs on; so a year's days lie in that year or beside it."""


@dataclass(frozen=True)
class WheelTask:
    """A task of the wheel as it holds from one year to another; its versions share `series_id`.

    `offset_days` is negative before; `work_days` before the deadline it is worked on, `lead_days` before it
    the reminder comes. `every_years` with `cycle_year` thins out the years. `body_id` is whose meetings the
    rule means, `item_body_id` on whose agenda its matter comes; None is the steering group. `needs` are
    series that come first. A `suggestion` is ours, no source's; what is not `active` does not show.
    """

    id: str
    series_id: str
    title: str
    ring_id: str
    rule: RuleKind
    short_name: str = ""
    months: tuple[int, ...] = ()
    day: int | None = None
    until_month: int | None = None
    until_day: int | None = None
    weekday: int | None = None
    nth: int | None = None
    body_id: str | None = None
    anchor_id: str | None = None
    offset_days: int = 0
    work_days: int = 0
    lead_days: int = 14
    every_years: int = 1
    cycle_year: int | None = None
    responsible_role: str = ""
    responsible_id: str | None = None
    makes_item: bool = False
    item_title: str = ""
    item_proposal: str = ""
    item_body_id: str | None = None
    needs: tuple[str, ...] = ()
    from_year: int | None = None
    to_year: int | None = None
    source: str = ""
    suggestion: bool = False
    active: bool = True

    @property
    def shown_name(self) -> str:
        """The short name, or the title where there is none."""
        return self.short_name or self.title

    def holds_in(self, year: int) -> bool:
        """Return whether this version holds in a year and the year is one of its turns."""
        if self.from_year is not None and year < self.from_year:
            return False
        if self.to_year is not None and year > self.to_year:
            return False
        return self.every_years < 2 or (year - (self.cycle_year or 0)) % self.every_years == 0

    def waits_for(self) -> tuple[str, ...]:
        """Return the series it depends on, the one that gives its date included."""
        return (*self.needs, self.anchor_id) if self.anchor_id else self.needs


@dataclass(frozen=True)
class WheelTick:
    """What happened to one occurrence: moved to a day for a reason, done on a day, a note, the § it was.

    `key` names the occurrence within its series and `year` is the year it counts for.
    """

    id: str
    series_id: str
    year: int
    key: str
    moved_to: date | None = None
    move_reason: str = ""
    done_on: date | None = None
    note: str = ""
    item_id: str | None = None


class LinkKind(StrEnum):
    """What a matter is about, beside its own words."""

    WHEEL_TASK = "wheel_task"
    WHEEL_YEAR = "wheel_year"
    ASSESSMENT = "assessment"
    ACTION_PLAN = "action_plan"
    GOAL = "goal"
    ANNUAL_REPORT = "annual_report"
    HANDLING_DOCUMENT = "handling_document"
    PROJECT = "project"
    BUDGET = "budget"
    SURVEY = "survey"
    SHARED_MODEL = "shared_model"
    ORGANISATION = "organisation"


@dataclass(frozen=True)
class ItemLink:
    """A matter of an agenda and what it decides: `target_id` and `key` name it by `kind`.

    For a task of the wheel its series and occurrence, for the wheel of a year the year as `key`, for
    the others the row.
    """

    id: str
    item_id: str
    kind: LinkKind
    target_id: str
    key: str = ""


@dataclass(frozen=True)
class GroupReport:
    """What a development group reports to a meeting: asked, come in, and its text (Markdown subset)."""

    id: str
    body_id: str
    meeting_id: str
    asked_on: date | None = None
    received_on: date | None = None
    text: str = ""


@dataclass(frozen=True)
class TaskEntry:
    """What the calendar file last said of an occurrence: UID, SEQUENCE, DTSTAMP (UTC), hashes, lines.

    `due`, `title` and `ring` (its name) are told once more when the occurrence is no more.
    """

    id: str
    series_id: str
    key: str
    due: date
    title: str
    ring: str
    uid: str
    sequence: int
    stamp: datetime
    content_hash: str
    time_hash: str
    fragment: str = ""


@dataclass(frozen=True)
class MeetingDay:
    """A meeting as the wheel sees it; `original` is the day it was first planned for.

    `meeting_id` is None for a day that only the date rule tells.
    """

    body_id: str
    original: date
    day: date
    meeting_id: str | None = None


def version_in(versions: Iterable[WheelTask], year: int) -> WheelTask | None:
    """Return the version of a series that holds in a year (whether or not the year is its turn), or None."""
    for each in versions:
        if (each.from_year is None or each.from_year <= year) and (
            each.to_year is None or year <= each.to_year
        ):
            return each
    return None
