"""What the start page shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from seutu_desktop.domain import readiness
from seutu_desktop.domain.actions import ActionGroup, group_of
from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.store.meetings import ActionRow, DocumentRow, MeetingRow
from seutu_desktop.store.store import Store

AHEAD = timedelta(days=60)


@dataclass(frozen=True)
class Today:
    """The start page: the next meeting and what it lacks, actions by group, what is coming, last papers."""

    day: date
    record: MeetingRecord | None
    lines: tuple[readiness.ReadinessLine, ...]
    send_by: date | None
    actions: dict[ActionGroup, list[ActionRow]]
    coming: list[MeetingRow]
    documents: list[DocumentRow]

    @property
    def late(self) -> int:
        """How many actions are late."""
        return len(self.actions[ActionGroup.LATE])


def today_view(store: Store, now: datetime) -> Today:
    """Return the start page for local `now` in at most ten statements."""
    meeting = store.meeting_queries.next_after(now)
    record = store.record(meeting.id) if meeting else None
    groups: dict[ActionGroup, list[ActionRow]] = {group: [] for group in ActionGroup}
    for row in store.meeting_queries.actions():
        groups[group_of(row.action, now.date())].append(row)
    return Today(
        day=now.date(),
        record=record,
        lines=_lines(record, now.date()),
        send_by=record.meeting.day - timedelta(days=record.network.notice_days) if record else None,
        actions=groups,
        coming=store.meeting_queries.between(now, now + AHEAD)[:8],
        documents=store.meeting_queries.documents(limit=5),
    )


def _lines(record: MeetingRecord | None, day: date) -> tuple[readiness.ReadinessLine, ...]:
    if record is None:
        return ()
    if record.meeting.status is MeetingStatus.DRAFT:
        return readiness.to_send(record, day)
    return readiness.to_hold(record)
