"""Which tasks of the wheel belong on the agenda of a meeting."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from seutu_desktop.domain.meetings import Meeting
from seutu_desktop.domain.occurrences import Occurrence, Wheel
from seutu_desktop.domain.wheel import RuleKind

LOOK_BACK = timedelta(days=366)
"""How far back something undone is still proposed."""


class WheelReason(StrEnum):
    """Why a task of the wheel comes on an agenda."""

    MEETING = "wheel_meeting"
    DUE = "wheel_due"
    NEXT = "wheel_next"
    LATE = "wheel_late"


def due_by(wheel: Wheel, meeting: Meeting, following: Meeting | None) -> list[tuple[Occurrence, WheelReason]]:
    """Return the undone occurrences that make a matter of this meeting, by deadline, each with its reason.

    Those of the meeting itself, those due by it, and those due before the `following` one, for which that
    would be too late. What hangs on another meeting of the body waits for that one until it is over
    (`wheel.as_of` is today); what belongs to every meeting comes on its own one alone.
    """
    last = following.day - timedelta(days=1) if following else meeting.day
    found = []
    for each in wheel.between(meeting.day - LOOK_BACK, max(last, meeting.day)):
        task = each.task
        if task.makes_item and not each.done and (task.item_body_id or wheel.steering_id) == meeting.body_id:
            reason = _reason(each, meeting, wheel.as_of)
            if reason is not None:
                found.append((each, reason))
    return found


def _reason(occurrence: Occurrence, meeting: Meeting, today: date) -> WheelReason | None:
    due, hangs_on = occurrence.due, occurrence.meeting
    if due is None:
        return None
    if hangs_on is not None and hangs_on.body_id == meeting.body_id and not occurrence.moved:
        if hangs_on.meeting_id == meeting.id:
            return WheelReason.MEETING
        if occurrence.task.rule is RuleKind.EVERY_MEETING or hangs_on.day >= min(today, meeting.day):
            return None
    if due < min(today, meeting.day):
        return WheelReason.LATE
    return WheelReason.DUE if due <= meeting.day else WheelReason.NEXT
