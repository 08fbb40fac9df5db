"""The § that approves the wheel of a year, found by its link with the year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain.agenda import UNFINISHED
from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.meetings import AgendaItem, ItemState, Meeting, MeetingStatus
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.meeting_list import number_of
from seutu_desktop.store.store import Store

_STANDING = frozenset({ItemState.OPEN, ItemState.DECIDED})


@dataclass(frozen=True)
class Approval:
    """The § about the wheel of a year: its meeting's number ("1/2027") and day, and whether it is decided."""

    item_id: str
    meeting_id: str
    number: str
    section: int | None
    day: date
    decided: bool

    @property
    def name(self) -> str:
        """Return "1/2027 § 4", the day where the meeting has no number, and no § where none is given yet."""
        section = f"§ {self.section}" if self.section else ""
        return " ".join(filter(None, (self.number or numeric_day(self.day), section)))


def approval_of(store: Store, year: int) -> Approval | None:
    """Return the § that approved the wheel of a year, else the one that is to, else None.

    A withdrawn or carried one, one of a cancelled meeting, or a tabled or returned one is none.
    """
    links = store.cycle.links.of(kind=LinkKind.WHEEL_YEAR, key=str(year))
    items = store.items.many(each.item_id for each in links)
    meetings = store.meetings.many(each.meeting_id for each in items.values())
    found = [
        (item, meetings[item.meeting_id])
        for item in items.values()
        if item.meeting_id in meetings and _stands(item, meetings[item.meeting_id])
    ]
    if not found:
        return None
    item, meeting = max(found, key=lambda pair: (_decided(pair[0]), pair[1].start))
    number = number_of(store, meeting)
    return Approval(item.id, meeting.id, number, item.section_number, meeting.day, _decided(item))


def _stands(item: AgendaItem, meeting: Meeting) -> bool:
    alive = item.state in _STANDING and item.decision_kind not in UNFINISHED
    return alive and meeting.status is not MeetingStatus.CANCELLED


def _decided(item: AgendaItem) -> bool:
    return item.state is ItemState.DECIDED
