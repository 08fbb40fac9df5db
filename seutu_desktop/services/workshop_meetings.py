"""Which meetings can be the workshop of a year's self-assessment."""

from __future__ import annotations

from datetime import date, datetime, time

from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.store.store import Store


def workshop_meetings(store: Store, year: int) -> list[tuple[str, date, str]]:
    """Return the year's meetings not cancelled by day, in one statement: key, day, and title or body."""
    rows = store.meeting_queries.between(
        *(datetime.combine(date(each, 1, 1), time()) for each in (year, year + 1))
    )
    held = (each for each in rows if each.status is not MeetingStatus.CANCELLED)
    return [(each.id, each.start.date(), each.title or each.body) for each in held]
