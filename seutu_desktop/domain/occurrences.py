"""The wheel of a year, computed from rules, meetings and ticks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import MAXYEAR, date, timedelta
from enum import StrEnum
from functools import cached_property

from seutu_desktop.domain.date_rules import DateException, DateRule, planned_days
from seutu_desktop.domain.wheel import MeetingDay, RuleKind, WheelTask, WheelTick, version_in
from seutu_desktop.domain.wheel_rules import Fall, Surroundings, falls

_NEEDS_MEETING = frozenset({RuleKind.MEETING, RuleKind.EVERY_MEETING})


class TaskState(StrEnum):
    """Where an occurrence stands on a day; `due` from the day its reminder comes."""

    COMING = "coming"
    DUE = "due"
    LATE = "late"
    DONE = "done"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A task in a year: `begins` and `due` (None: undated), the day by its rule, its tick, its meeting.

    `ruled` is False where only the tick is left: the rule was changed afterwards within its year.
    """

    task: WheelTask
    year: int
    key: str
    begins: date | None
    due: date | None
    planned: date | None
    tick: WheelTick | None = None
    meeting: MeetingDay | None = None
    ruled: bool = True

    @property
    def id(self) -> str:
        """What names the occurrence for ever: its series and key."""
        return f"{self.task.series_id}.{self.key}"

    @property
    def done(self) -> bool:
        """Whether it is ticked."""
        return self.tick is not None and self.tick.done_on is not None

    @property
    def moved(self) -> bool:
        """Whether it stands on another day than its rule says."""
        return self.tick is not None and self.tick.moved_to is not None

    @property
    def meeting_id(self) -> str | None:
        """The meeting whose day gives its own, where that meeting exists."""
        return self.meeting.meeting_id if self.meeting else None

    @property
    def provisional(self) -> bool:
        """Whether its day rests on a meeting that does not exist yet."""
        if self.meeting is None:
            return self.ruled and self.task.rule in _NEEDS_MEETING
        return self.meeting.meeting_id is None

    @property
    def reminds_on(self) -> date | None:
        """The first day on which it is worth a reminder."""
        return None if self.due is None else self.due - timedelta(days=self.task.lead_days)

    def state(self, today: date) -> TaskState:
        """Return where it stands on a day."""
        if self.done:
            return TaskState.DONE
        if self.due is None or self.reminds_on is None:
            return TaskState.COMING
        if self.due < today:
            return TaskState.LATE
        if self.reminds_on <= today:
            return TaskState.DUE
        return TaskState.MOVED if self.moved else TaskState.COMING


@dataclass(frozen=True)
class Wheel:
    """Everything the wheel of any year is computed from. `tasks` and `ticks` are all versions and all ticks.

    `steering_id` is the body of tasks that name none. Days of a date rule count from `as_of` on: before it,
    only meetings do, so that a changed rule puts nothing into the past. Computing is linear in the tasks.
    """

    tasks: tuple[WheelTask, ...] = ()
    ticks: tuple[WheelTick, ...] = ()
    meetings: tuple[MeetingDay, ...] = ()
    rules: tuple[DateRule, ...] = ()
    exceptions: tuple[DateException, ...] = ()
    steering_id: str = ""
    as_of: date = date.min
    _years: dict[int, tuple[Occurrence, ...]] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )
    _days: dict[tuple[str, int], Sequence[MeetingDay]] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )

    def of_year(self, year: int) -> tuple[Occurrence, ...]:
        """Return the occurrences that count for a year, undated ones last; each is computed once.

        Tasks that are not active are left out unless they were ticked.
        """
        if year not in self._years:
            self._years[year] = tuple(sorted(self._computed(year), key=_order))
        return self._years[year]

    def between(self, first: date, last: date) -> list[Occurrence]:
        """Return the occurrences with a deadline within two days, ends included, by deadline."""
        years = range(max(1, first.year - 1), min(MAXYEAR - 1, last.year + 1) + 1)
        found = (each for year in years for each in self.of_year(year))
        return sorted((each for each in found if each.due and first <= each.due <= last), key=_order)

    def find(self, series_id: str, year: int, key: str) -> Occurrence | None:
        """Return one occurrence, or None."""
        for each in self.of_year(year):
            if each.key == key and each.task.series_id == series_id:
                return each
        return None

    def meeting_days(self, body_id: str | None, year: int) -> Sequence[MeetingDay]:
        """Return the meetings of a body in a year by their first planned day.

        After the last one that exists come the days that only the date rule tells, from `as_of` on.
        """
        key = (body_id or self.steering_id, year)
        if key not in self._days:
            self._days[key] = self._days_of(*key)
        return self._days[key]

    @cached_property
    def versions(self) -> Mapping[str, tuple[WheelTask, ...]]:
        """The versions of each series, oldest first."""
        found: dict[str, list[WheelTask]] = {}
        for task in self.tasks:
            found.setdefault(task.series_id, []).append(task)
        return {
            key: tuple(sorted(tasks, key=lambda each: (each.from_year or 0, each.id)))
            for key, tasks in found.items()
        }

    @cached_property
    def ticks_of(self) -> Mapping[tuple[str, int], dict[str, WheelTick]]:
        """The ticks by series and year, then by key."""
        found: dict[tuple[str, int], dict[str, WheelTick]] = {}
        for each in self.ticks:
            found.setdefault((each.series_id, each.year), {})[each.key] = each
        return found

    @cached_property
    def _meetings_of(self) -> Mapping[tuple[str, int], list[MeetingDay]]:
        found: dict[tuple[str, int], list[MeetingDay]] = {}
        for each in self.meetings:
            found.setdefault((each.body_id, each.original.year), []).append(each)
        return found

    def _computed(self, year: int) -> Iterable[Occurrence]:
        computing = _Year(self, year)
        for series_id, versions in self.versions.items():
            ticks = self.ticks_of.get((series_id, year), {})
            task = version_in(versions, year)
            keys = set()
            if task is not None and (task.active or ticks):
                for each in computing.occurrences(series_id):
                    if task.active or each.key in ticks:
                        keys.add(each.key)
                        yield each
            if ticks:
                yield from _left(task or versions[-1], year, ticks, keys)

    def _days_of(self, body_id: str, year: int) -> Sequence[MeetingDay]:
        held = sorted(self._meetings_of.get((body_id, year), ()), key=lambda each: (each.original, each.day))
        rules = [each for each in self.rules if each.body_id == body_id]
        exceptions = [each for each in self.exceptions if each.body_id == body_id]
        coming = [
            MeetingDay(body_id, each.original, each.day)
            for each in planned_days(rules, exceptions, year)
            if each.day is not None and each.day >= self.as_of
            if not held or each.original > held[-1].original
        ]
        return (*held, *coming)


class _Year:
    """Computes the occurrences of a year; each series once, since others may hang on it."""

    def __init__(self, wheel: Wheel, year: int) -> None:
        self._wheel = wheel
        self._year = year
        self._found: dict[str, tuple[Occurrence, ...]] = {}
        self._around = Surroundings(wheel.meeting_days, self._falls_of)

    def occurrences(self, series_id: str) -> tuple[Occurrence, ...]:
        """Return the occurrences of a series; one that is being computed has none (a circle)."""
        if series_id not in self._found:
            self._found[series_id] = ()
            versions = self._wheel.versions.get(series_id, ())
            task = versions[0] if len(versions) == 1 else version_in(versions, self._year)
            if task is not None and task.holds_in(self._year):
                ticks = self._wheel.ticks_of.get((series_id, self._year), _NO_TICKS)
                self._found[series_id] = tuple(
                    _occurrence(task, self._year, fall, ticks)
                    for fall in falls(task, self._year, self._around)
                )
        return self._found[series_id]

    def _falls_of(self, series_id: str, year: int) -> list[Fall]:
        """What another task hangs on: the days where its occurrences stand, moved ones where they went."""
        return [(each.key, each.begins, each.due, each.meeting) for each in self.occurrences(series_id)]


_NO_TICKS: Mapping[str, WheelTick] = {}


def _occurrence(task: WheelTask, year: int, fall: Fall, ticks: Mapping[str, WheelTick]) -> Occurrence:
    key, begins, planned, meeting = fall
    tick = ticks.get(key)
    due = planned
    if tick is not None and tick.moved_to is not None:
        due = tick.moved_to
        if begins is not None and planned is not None:
            begins = min(begins + (due - planned), due)
    return Occurrence(task, year, key, begins, due, planned, tick, meeting)


def _left(task: WheelTask, year: int, ticks: Mapping[str, WheelTick], keys: set[str]) -> Iterable[Occurrence]:
    """Ticks whose occurrence the rule no longer gives: they stay where they were made."""
    for key, tick in ticks.items():
        if key not in keys:
            due = tick.done_on or tick.moved_to
            yield Occurrence(task, year, key, due, due, None, tick, ruled=False)


def _order(occurrence: Occurrence) -> tuple[date, str, str]:
    return (occurrence.due or date.max, occurrence.task.title, occurrence.id)
