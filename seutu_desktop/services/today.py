"""What the start page shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from seutu_desktop.domain.actions import ActionGroup, group_of
from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.people import BodyKind
from seutu_desktop.services.meeting_list import drafts_of
from seutu_desktop.services.meeting_view import MeetingView, meeting_view
from seutu_desktop.store.backup_names import newest_at
from seutu_desktop.store.meetings import ActionRow, DocumentRow, MeetingRow
from seutu_desktop.store.store import Store

AHEAD = timedelta(days=60)
COMING = 8
PAPERS = 5


@dataclass(frozen=True)
class Today:
    """The start page: the next meeting and what it lacks, actions by group, what is coming, last papers.

    `send_by` is the last day to send the agenda of the next meeting, `numbers` are "11/2026" by meeting,
    those that drafts would get too, `backed_up` the local time of the newest backup.
    """

    day: date
    meeting: MeetingView | None
    send_by: date | None
    actions: dict[ActionGroup, list[ActionRow]]
    coming: list[MeetingRow]
    documents: list[DocumentRow]
    numbers: Mapping[str, str]
    backed_up: datetime | None

    @property
    def late(self) -> int:
        """How many actions are late."""
        return len(self.actions[ActionGroup.LATE])


def today_view(store: Store, now: datetime) -> Today:
    """Return the start page for local `now`, in at most ten statements once the directory is known.

    The next meeting is the steering group's, whose papers are the coordinator's main work.
    """
    queries = store.meeting_queries
    steering = [body for body in store.directory().bodies.values() if body.kind is BodyKind.STEERING]
    found = queries.next_after(now, steering[0].id if steering else None) or queries.next_after(now)
    meeting = meeting_view(store, found.id, now.date(), count_documents=False) if found else None
    groups: dict[ActionGroup, list[ActionRow]] = {group: [] for group in ActionGroup}
    for row in queries.actions():
        groups[group_of(row.action, now.date())].append(row)
    coming = queries.between(now, now + AHEAD)[:COMING]
    documents = queries.documents(limit=PAPERS)
    return Today(
        day=now.date(),
        meeting=meeting,
        send_by=found.day - timedelta(days=meeting.record.network.notice_days) if found and meeting else None,
        actions=groups,
        coming=coming,
        documents=documents,
        numbers=_numbers(store, coming, documents),
        backed_up=newest_at(store.path),
    )


def _numbers(store: Store, rows: Iterable[MeetingRow], papers: Iterable[DocumentRow]) -> dict[str, str]:
    known = [(row.id, row.number, row.year or row.start.year) for row in rows]
    known += [
        (paper.document.meeting_id, paper.number, paper.year or paper.meeting_start.year)
        for paper in papers
        if paper.document.meeting_id and paper.meeting_start
    ]
    drafts = drafts_of(store, list(dict.fromkeys(key for key, number, _ in known if number is None)))
    found = {
        key: (number or (drafts[key].number if key in drafts else None), year) for key, number, year in known
    }
    return {key: f"{number}/{year}" for key, (number, year) in found.items() if number}
