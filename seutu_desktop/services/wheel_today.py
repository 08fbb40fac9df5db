"""The wheel's tasks on the start page: late, due, and coming in the next 30 days, by their lead time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.services.wheel_reading import read_wheel
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.domain.derived import DerivedTask
    from seutu_desktop.domain.occurrences import Occurrence, TaskState

AHEAD = timedelta(days=30)
LOOK_BACK = timedelta(days=366)


@dataclass(frozen=True)
class TasksToday:
    """Undone tasks by deadline: `late`, `due` (their reminder has come), `coming` within 30 days.

    A task with a long lead time is due although its deadline is far; one without any comes to `coming` first.
    `overdue` are the stakeholders that should have been met, however long ago: ticking that changes nothing.
    """

    day: date
    late: tuple[Occurrence, ...] = ()
    due: tuple[Occurrence, ...] = ()
    coming: tuple[Occurrence, ...] = ()
    overdue: tuple[DerivedTask, ...] = ()

    @property
    def count(self) -> int:
        """How many want attention now."""
        return len(self.late) + len(self.due) + len(self.overdue)


def tasks_today(store: Store, today: date) -> TasksToday:
    """Return the tasks of the start page in two statements; what is late for over a year is left out."""
    from seutu_desktop.domain.derived import DerivedTask, Origin
    from seutu_desktop.domain.occurrences import TaskState

    wheel = read_wheel(store, today.year, today)
    found: dict[TaskState, list[Occurrence]] = {state: [] for state in TaskState}
    for each in wheel.between(today - LOOK_BACK, today + LOOK_BACK):
        found[each.state(today)].append(each)
    derived = (each for each in wheel.tasks if isinstance(each, DerivedTask))
    overdue = [each for each in derived if each.origin is Origin.STAKEHOLDER and each.day_due < today]
    later = [*found[TaskState.COMING], *found[TaskState.MOVED]]
    coming = sorted((each for each in later if each.due), key=lambda each: (each.due, each.task.title))
    return TasksToday(
        day=today,
        late=tuple(each for each in found[TaskState.LATE] if each.task not in overdue),
        due=tuple(found[TaskState.DUE]),
        coming=tuple(each for each in coming if each.due and each.due <= today + AHEAD),
        overdue=tuple(sorted(overdue, key=lambda each: (each.day_due, each.title))),
    )
