"""The action plan of a year: goals with measures, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class GoalState(StrEnum):
    """How far a goal or a measure is."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    DONE = "done"
    PARTLY = "partly"
    DROPPED = "dropped"


@dataclass(frozen=True)
class ActionPlan:
    """The plan of a year, born from the assessment `round_id`; texts are of the Markdown subset.

    The § that approved it is an `ItemLink`; its priority areas are those of its goals (`ThemeLink`).
    """

    id: str
    year: int
    round_id: str | None = None
    introduction: str = ""
    closing: str = ""


@dataclass(frozen=True)
class Goal:
    """A goal of a plan; `finding_id` is what it was born from, `outcome` what the report tells of it."""

    id: str
    plan_id: str
    position: int
    title: str
    description: str = ""
    finding_id: str | None = None
    indicator: str = ""
    target: str = ""
    state: GoalState = GoalState.PLANNED
    outcome: str = ""


@dataclass(frozen=True)
class Measure:
    """What is done for a goal, in which `months`; `series_id` is its task on the annual wheel."""

    id: str
    goal_id: str
    position: int
    title: str
    months: tuple[int, ...] = ()
    responsible_role: str = ""
    responsible_id: str | None = None
    series_id: str | None = None
    state: GoalState = GoalState.PLANNED
    note: str = ""


_FOLLOWS_TICKS = frozenset({GoalState.PLANNED, GoalState.UNDER_WAY, GoalState.DONE})


def state_of(measure: Measure, done: int, count: int) -> GoalState:
    """Return how far a measure is when `done` of its `count` occurrences on the wheel are ticked.

    What was dropped or came out in part is the coordinator's own word, which ticks do not change.
    """
    if not count or measure.state not in _FOLLOWS_TICKS:
        return measure.state
    if done == count:
        return GoalState.DONE
    return GoalState.UNDER_WAY if done or measure.state is GoalState.UNDER_WAY else GoalState.PLANNED
