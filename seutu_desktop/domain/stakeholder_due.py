"""When a stakeholder is met next: counted from the last meeting, never late while one is agreed."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.meetings import MeetingStatus

SOON = timedelta(days=30)
"""How long before its day a meeting is worth agreeing on."""

_HELD = frozenset({MeetingStatus.HELD, MeetingStatus.MINUTES_SENT, MeetingStatus.APPROVED})


class StakeholderState(StrEnum):
    """Where the meetings with an organisation stand."""

    LATE = "late"
    SOON = "soon"
    AGREED = "agreed"
    ON_TIME = "on_time"
    NO_CADENCE = "no_cadence"
    ENDED = "ended"


class Encounter(NamedTuple):
    """A meeting with an organisation: its day and how far it is."""

    meeting_id: str
    day: date
    status: MeetingStatus


class Rhythm(NamedTuple):
    """How often an organisation is met: every so many months (None: not agreed), counted from `since`."""

    every_months: int | None = None
    since: date | None = None


@dataclass(frozen=True)
class Contacts:
    """The days that count on a day: the last one met, the next one agreed, one past that nobody recorded."""

    last_met: date | None = None
    agreed: date | None = None
    unrecorded: date | None = None


@dataclass(frozen=True)
class Due:
    """Where an organisation stands; `next_due` is the last day that is not late, None without one."""

    state: StakeholderState
    next_due: date | None = None
    overdue_days: int | None = None


def add_months(day: date, months: int) -> date:
    """Return the same day `months` later, the last of its month where that month is shorter.

    The calendar's last day where it ends before that.
    """
    place = day.year * 12 + day.month - 1 + months
    year, month = divmod(place, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def contacts(encounters: list[Encounter], today: date) -> Contacts:
    """Return the days that count on `today`: a cancelled meeting never does.

    A meeting counts as met once it is recorded as held; one whose day has passed without that is told of.
    """
    standing = [each for each in encounters if each.status is not MeetingStatus.CANCELLED]
    met = [each.day for each in standing if each.status in _HELD and each.day <= today]
    waiting = [each.day for each in standing if each.status not in _HELD]
    last = max(met, default=None)
    missed = [day for day in waiting if day < today and (last is None or day > last)]
    return Contacts(
        last, min((day for day in waiting if day >= today), default=None), max(missed, default=None)
    )


def due(rhythm: Rhythm, found: Contacts, today: date, ended_on: date | None = None) -> Due:
    """Return where an organisation stands on `today`.

    The next meeting is due `every_months` after the last, or after `since` where there was none. An
    organisation that has ended, one without a cadence and one with a meeting ahead are never late.
    """
    if ended_on is not None and ended_on < today:
        return Due(StakeholderState.ENDED)
    start = found.last_met or rhythm.since
    day = add_months(start, rhythm.every_months) if rhythm.every_months and start else None
    if found.agreed is not None:
        return Due(StakeholderState.AGREED, day)
    if day is None:
        return Due(StakeholderState.NO_CADENCE)
    if today > day:
        return Due(StakeholderState.LATE, day, (today - day).days)
    return Due(StakeholderState.SOON if day - today <= SOON else StakeholderState.ON_TIME, day)
