"""What the start page shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from seutu_desktop.domain import readiness
from seutu_desktop.domain.actions import ActionGroup, group_of
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.services.attachments import missing_files
from seutu_desktop.services.provisional import Numbers, numbers
from seutu_desktop.store.meetings import ActionRow, DocumentRow, MeetingRow
from seutu_desktop.store.store import Store

AHEAD = timedelta(days=60)
COMING = 8
PAPERS = 5


@dataclass(frozen=True)
class Today:
    """The start page: the next meeting and what it lacks, actions by group, what is coming, last papers.

    `numbers` are those of the next meeting and its matters, given or provisional.
    """

    day: date
    record: MeetingRecord | None
    numbers: Numbers
    lines: readiness.Lines
    send_by: date | None
    actions: dict[ActionGroup, list[ActionRow]]
    coming: list[MeetingRow]
    documents: list[DocumentRow]

    @property
    def late(self) -> int:
        """How many actions are late."""
        return len(self.actions[ActionGroup.LATE])


def today_view(store: Store, now: datetime) -> Today:
    """Return the start page for local `now` in at most ten statements once the directory is known."""
    queries = store.meeting_queries
    meeting = queries.next_after(now)
    record = store.record(meeting.id) if meeting else None
    groups: dict[ActionGroup, list[ActionRow]] = {group: [] for group in ActionGroup}
    for row in queries.actions():
        groups[group_of(row.action, now.date())].append(row)
    rows = queries.between(datetime(now.year, 1, 1), now + AHEAD)  # noqa: DTZ001
    return Today(
        day=now.date(),
        record=record,
        numbers=numbers(store, record, rows) if record else Numbers(),
        lines=readiness.card(record, now.date(), missing_files(store, record)) if record else (),
        send_by=record.meeting.day - timedelta(days=record.network.notice_days) if record else None,
        actions=groups,
        coming=[row for row in rows if row.start >= now][:COMING],
        documents=queries.documents(limit=PAPERS),
    )
