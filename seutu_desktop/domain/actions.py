"""Actions agreed in meetings: who does what by when, until done."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from seutu_desktop.domain.meetings import Action


class ActionGroup(StrEnum):
    """When an open action is due; weeks begin on Monday."""

    LATE = "late"
    THIS_WEEK = "this_week"
    NEXT_WEEK = "next_week"
    LATER = "later"


def days_late(action: Action, today: date) -> int:
    """Return how many days an open action is over its due date, 0 where it is not late."""
    if action.done_on is not None or action.due is None:
        return 0
    return max(0, (today - action.due).days)


def is_late(action: Action, today: date) -> bool:
    """Return whether the action is open and its due date has passed."""
    return days_late(action, today) > 0


def returning(actions: Iterable[Action]) -> tuple[Action, ...]:
    """Return the actions that come back on the next agenda: the open ones by due date, undated last."""
    return tuple(sorted((each for each in actions if each.done_on is None), key=due_order))


def due_order(action: Action) -> date:
    """Return a key that puts actions in the order of their due date, undated ones last."""
    return action.due or date.max


def group_of(action: Action, today: date) -> ActionGroup:
    """Return the group of an open action; one without a due date is due later."""
    return group_on(action.due, today)


def group_on(due: date | None, today: date) -> ActionGroup:
    """Return the group of what is due on a day; without one it is due later."""
    monday = today - timedelta(days=today.weekday())
    if due is None or due >= monday + timedelta(days=14):
        return ActionGroup.LATER
    if due < today:
        return ActionGroup.LATE
    return ActionGroup.THIS_WEEK if due < monday + timedelta(days=7) else ActionGroup.NEXT_WEEK


def grouped(actions: Iterable[Action], today: date) -> dict[ActionGroup, tuple[Action, ...]]:
    """Return the open actions by group, each group by due date; every group is there, even empty."""
    waiting = returning(actions)
    return {group: tuple(each for each in waiting if group_of(each, today) is group) for group in ActionGroup}
