"""What a wheel shows, as plain data: rings, tasks with their days, meetings, breaks, and its year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property

from seutu_desktop.domain.dates import MONTHS
from seutu_desktop.domain.wheel import Ring
from seutu_desktop.pictures.path import TURN

DAY = timedelta(days=1)


class Look(StrEnum):
    """How a mark looks: filled (`coming`), hollow (`done`), in the warning colour with a sign (`late`)."""

    COMING = "coming"
    DONE = "done"
    LATE = "late"


class Turn(StrEnum):
    """Where a meeting stands: outlined (`past`), filled (`coming`), filled with a second rim (`next`).

    A `planned` one is not made yet: its outline is broken.
    """

    PAST = "past"
    COMING = "coming"
    NEXT = "next"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class Task:
    """A task on its ring: `begins` and `due` are days, `due` None for one that nobody has dated.

    `name` is what the label says, `title` the whole name. `listed` tasks stand in lists only (every meeting).
    """

    id: str
    ring_id: str
    name: str
    title: str
    begins: date | None
    due: date | None
    look: Look = Look.COMING
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Gathering:
    """A meeting: its day and what lists call it ("Ohjausryhmä 11/2026")."""

    id: str
    title: str
    day: date
    turn: Turn = Turn.COMING


@dataclass(frozen=True, slots=True)
class Holiday:
    """A break of schools, ends included; `confirmed` once the dates are agreed."""

    name: str
    first: date
    last: date
    confirmed: bool = True


@dataclass(frozen=True)
class Year:
    """A year of the wheel: of the calendar, or from August (`start_month` 8) to July."""

    number: int
    start_month: int = 1

    @cached_property
    def first(self) -> date:
        """The first day."""
        return date(self.number, self.start_month, 1)

    @cached_property
    def last(self) -> date:
        """The last day."""
        return self._month(12) - DAY

    @cached_property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    @property
    def name(self) -> str:
        """`2026`, or `2026–2027` for one that begins in August."""
        return str(self.number) if self.start_month == 1 else f"{self.number}–{self.number + 1}"

    @cached_property
    def months(self) -> tuple[tuple[date, date], ...]:
        """The first and last day of its twelve months, in order."""
        return tuple((self._month(n), self._month(n + 1) - DAY) for n in range(12))

    def holds(self, day: date) -> bool:
        """Return whether a day lies in it."""
        return self.first <= day <= self.last

    def angle(self, day: date) -> float:
        """Return where a day stands: its noon, in radians clockwise from the top, cut at the border."""
        return TURN * min(max((day - self.first).days + 0.5, 0), self.days) / self.days

    def edge(self, day: date) -> float:
        """Return where a day begins, cut at the year's border."""
        return TURN * min(max((day - self.first).days, 0), self.days) / self.days

    def day_at(self, angle: float) -> date:
        """Return the day at an angle."""
        return self.first + min(int(angle % TURN / TURN * self.days), self.days - 1) * DAY

    def month_of(self, day: date) -> int:
        """Return the place of a day's month in the year, 0–11, cut at the border."""
        if not self.holds(day):
            return 0 if day < self.first else 11
        return (day.month - self.start_month) % 12

    def _month(self, place: int) -> date:
        months = self.start_month - 1 + place
        return date(self.number + months // 12, months % 12 + 1, 1)


@dataclass(frozen=True)
class Content:
    """Everything a wheel shows; `today` None draws a plan without states.

    `meeting_ring` is the place of the ring with the date pills, from the outside. `centre` are quieter lines
    under the year in the hub.
    """

    year: Year
    rings: Sequence[Ring]
    tasks: Sequence[Task] = ()
    meetings: Sequence[Gathering] = ()
    breaks: Sequence[Holiday] = ()
    meeting_ring: int = 0
    today: date | None = None
    centre: Sequence[str] = ()

    @cached_property
    def drawn(self) -> list[Task]:
        """The tasks that stand on the wheel: dated, within the year, not only listed."""
        return [each for each in self.tasks if self.year_holds(each) and not each.listed]

    def year_holds(self, task: Task) -> bool:
        """Return whether a task touches the year."""
        if task.due is None:
            return False
        return (task.begins or task.due) <= self.year.last and task.due >= self.year.first


def as_plan(content: Content) -> Content:
    """Return a wheel as it is printed: without today, its hand, and what is done or late."""
    return replace(
        content,
        tasks=tuple(replace(each, look=Look.COMING) for each in content.tasks),
        meetings=tuple(replace(each, turn=_as_planned(each.turn)) for each in content.meetings),
        today=None,
        centre=(),
    )


def _as_planned(turn: Turn) -> Turn:
    return turn if turn is Turn.PLANNED else Turn.COMING


def month_name(day: date) -> str:
    """Return "tammikuu"."""
    return MONTHS[day.month - 1]


def day_text(day: date) -> str:
    """Return "9.12."."""
    return f"{day.day}.{day.month}."


def days_text(begins: date | None, due: date) -> str:
    """Return "9.12.", "1.–21.1." or "16.11.–8.12."."""
    if begins is None or begins >= due:
        return day_text(due)
    same_month = (begins.year, begins.month) == (due.year, due.month)
    return f"{begins.day}.–{day_text(due)}" if same_month else f"{day_text(begins)}–{day_text(due)}"
