"""What the start page shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from seutu_desktop.domain.actions import ActionGroup, group_of
from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.meetings import Meeting, MeetingStatus
from seutu_desktop.domain.people import Body, BodyKind, held_on
from seutu_desktop.services.meeting_list import drafts_of
from seutu_desktop.services.meeting_view import MeetingView, meeting_view
from seutu_desktop.services.wheel_today import TasksToday, tasks_today
from seutu_desktop.store.backup_names import newest_at
from seutu_desktop.store.meetings import ActionRow, DocumentRow, MeetingRow
from seutu_desktop.store.signs import LateRow, read_signs
from seutu_desktop.store.store import Store

AHEAD = timedelta(days=60)
COMING = 8
PAPERS = 5
REPORTS_AHEAD = timedelta(days=30)
_ROWS = 20
"""More than are shown, so that the steering group's next meeting is nearly always among them."""
_PREPARED = frozenset({MeetingStatus.DRAFT, MeetingStatus.AGENDA_SENT})


@dataclass(frozen=True)
class Today:
    """The start page: the next meeting and what it lacks, actions by group, what is coming, last papers.

    `send_by` is the last day to send the agenda of the next meeting, `numbers` are "11/2026" by meeting,
    those that drafts would get too, `backed_up` the local time of the newest backup. `tasks` are the wheel's,
    `unreported` the development groups whose report to the next meeting has not come in. `late_elsewhere` is
    what others have not done in time: municipalities with a document, participants of the self-assessment.
    """

    day: date
    meeting: MeetingView | None
    send_by: date | None
    actions: dict[ActionGroup, list[ActionRow]]
    coming: list[MeetingRow]
    documents: list[DocumentRow]
    numbers: Mapping[str, str]
    backed_up: datetime | None
    tasks: TasksToday
    unreported: tuple[Body, ...] = ()
    late_elsewhere: tuple[LateRow, ...] = ()

    @property
    def late(self) -> int:
        """How many things are late: actions, tasks of the wheel, stakeholders, and what waits for others."""
        own = len(self.actions[ActionGroup.LATE]) + len(self.tasks.late)
        return own + len(self.tasks.overdue) + len(self.late_elsewhere)


def today_view(store: Store, now: datetime, tasks: TasksToday | None = None) -> Today:
    """Return the start page for local `now`, in at most ten statements once the directory is known.

    The next meeting is the steering group's, whose papers are the coordinator's main work. `tasks` may tell
    those of the wheel, where they were read this day and nothing has changed them.
    """
    today = now.date()
    queries = store.meeting_queries
    moment = now.replace(tzinfo=None)
    rows = queries.ahead(moment, moment + AHEAD, _ROWS)
    coming = [row for row in rows if row.start >= moment][:COMING]
    documents = queries.documents(limit=PAPERS)
    found = _next(store, rows, moment)
    numbers = _numbers(store, [*coming, *([found] if found else [])], documents)
    signs = read_signs(store, found.id if found else "", today)
    meeting = _meeting(store, found, numbers, today) if found else None
    groups: dict[ActionGroup, list[ActionRow]] = {group: [] for group in ActionGroup}
    for row in queries.actions():
        groups[group_of(row.action, today)].append(row)
    return Today(
        day=today,
        meeting=meeting,
        send_by=_send_by(meeting) if meeting else None,
        actions=groups,
        coming=coming,
        documents=documents,
        numbers=numbers,
        backed_up=newest_at(store.path),
        tasks=tasks if tasks and tasks.day == today else _tasks(store, today, signs.wheel),
        unreported=_unreported(meeting, signs.reports, today) if meeting else (),
        late_elsewhere=signs.late,
    )


def _next(store: Store, rows: list[MeetingRow], moment: datetime) -> MeetingRow | Meeting | None:
    """Return the next meeting of the steering group, or else of anybody: from `rows` where it is there."""
    bodies = store.directory().bodies.values()
    steering = next((body.id for body in bodies if body.kind is BodyKind.STEERING), None)
    going = [row for row in rows if row.status is not MeetingStatus.CANCELLED]
    if steering is not None:
        own = next((row for row in going if row.body_id == steering), None)
        if found := own or store.meeting_queries.next_after(moment, steering):
            return found
    return going[0] if going else store.meeting_queries.next_after(moment)


def _meeting(
    store: Store, found: MeetingRow | Meeting, numbers: Mapping[str, str], today: date
) -> MeetingView:
    return meeting_view(store, found.id, today, count_documents=False, number=numbers.get(found.id, ""))


def _send_by(meeting: MeetingView) -> date:
    return meeting.record.meeting.day - timedelta(days=meeting.record.network.notice_days)


def _tasks(store: Store, today: date, wheel: bool) -> TasksToday:
    return tasks_today(store, today) if wheel else TasksToday(today)


def _unreported(view: MeetingView, reports: Mapping[str, bool], today: date) -> tuple[Body, ...]:
    """Return the groups whose report is missing: those that were asked, and all 30 days before a meeting."""
    meeting = view.record.meeting
    if view.record.body.kind is not BodyKind.STEERING or meeting.status not in _PREPARED:
        return ()
    bodies = view.record.directory.bodies.values()
    groups = held_on((each for each in bodies if each.kind is BodyKind.DEVELOPMENT), meeting.day)
    near = meeting.day <= today + REPORTS_AHEAD
    return tuple(each for each in groups if not reports.get(each.id) and (near or each.id in reports))


def _numbers(
    store: Store, rows: Iterable[MeetingRow | Meeting], papers: Iterable[DocumentRow]
) -> dict[str, str]:
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
