"""The development groups' reports to the steering group over a year: who has sent one to which meeting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from seutu_desktop.domain.meetings import Meeting, MeetingKind, MeetingStatus
from seutu_desktop.domain.people import Body, BodyKind, MembershipRole, Person, held_on, valid_on
from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.domain.wheel import GroupReport
from seutu_desktop.services.breaks import planning_defaults
from seutu_desktop.services.meeting_list import meeting_lines
from seutu_desktop.store.store import Store


class ReportState(StrEnum):
    """Where a report stands: come in, needed by now and not there, asked for, not yet wanted, or never come.

    Of a meeting that was held nobody waits for a report any more.
    """

    SENT = "sent"
    MISSING = "missing"
    ASKED = "asked"
    COMING = "coming"
    NEVER = "never"


@dataclass(frozen=True)
class ReportCell:
    """A group's report to a meeting, None before anybody asked; `due` is when it is needed."""

    body_id: str
    meeting_id: str
    due: date
    state: ReportState
    report: GroupReport | None = None


@dataclass(frozen=True)
class ReportColumn:
    """A steering meeting by its number ("11/2026", empty before it has one), and how many reports it has."""

    meeting: Meeting
    number: str
    sent: int
    wanted: int

    @property
    def missing(self) -> int:
        """How many have not come in, whether needed by now or not."""
        return self.wanted - self.sent


@dataclass(frozen=True)
class ReportYear:
    """Groups by name and the year's meetings by day; a group has no cell for a meeting it did not exist at.

    `current` is the meeting that is prepared: the next one, else the year's last one, empty in an empty year.
    """

    year: int
    groups: tuple[Body, ...]
    meetings: tuple[ReportColumn, ...]
    cells: Mapping[tuple[str, str], ReportCell]
    chairs: Mapping[str, Person]
    current: str = ""

    def missing(self, meeting_id: str) -> list[Body]:
        """Return the groups that have not sent a report to a meeting."""
        cells = (self.cells.get((each.id, meeting_id)) for each in self.groups)
        wanted = {each.body_id for each in cells if each is not None and each.state is not ReportState.SENT}
        return [each for each in self.groups if each.id in wanted]


def report_year(store: Store, year: int, today: date) -> ReportYear:
    """Return the reports to the steering group's ordinary meetings of a year, in at most seven statements."""
    bodies = store.directory().bodies.values()
    steering = next((each for each in bodies if each.kind is BodyKind.STEERING), None)
    keys = store.meeting_queries.ids(year, steering.id) if steering else []
    held = [each for each in store.meetings.many(keys).values() if _counts(each)]
    held.sort(key=lambda each: (each.start, each.id))
    groups = [each for each in bodies if each.kind is BodyKind.DEVELOPMENT]
    wanted = [each for each in groups if any(valid_on(each, meeting.day) for meeting in held)]
    groups = sorted(wanted or held_on(groups, today), key=lambda each: sort_key(each.name))
    reports = store.cycle.reports.among("meeting_id", [each.id for each in held])
    kept = {(each.body_id, each.meeting_id): each for each in reports}
    ahead = timedelta(days=planning_defaults()["report_days"])
    cells = {
        key: _cell(group, meeting, kept.get(key), today, meeting.day - ahead)
        for group in groups
        for meeting in held
        for key in [(group.id, meeting.id)]
        if valid_on(group, meeting.day)
    }
    columns = _columns(store, held, cells)
    coming = [each.id for each in held if each.day >= today] or [each.id for each in held[-1:]]
    chairs = {each.id: chair for each in groups if (chair := _chair(store, each, today)) is not None}
    return ReportYear(year, tuple(groups), columns, cells, chairs, next(iter(coming), ""))


def _counts(meeting: Meeting) -> bool:
    return meeting.status is not MeetingStatus.CANCELLED and meeting.kind is MeetingKind.ORDINARY


def _cell(group: Body, meeting: Meeting, report: GroupReport | None, today: date, due: date) -> ReportCell:
    if report is not None and report.received_on is not None:
        state = ReportState.SENT
    elif meeting.day < today:
        state = ReportState.NEVER
    elif due < today:
        state = ReportState.MISSING
    else:
        state = ReportState.ASKED if report is not None and report.asked_on else ReportState.COMING
    return ReportCell(group.id, meeting.id, due, state, report)


def _columns(
    store: Store, held: list[Meeting], cells: Mapping[tuple[str, str], ReportCell]
) -> tuple[ReportColumn, ...]:
    numbers = {each.row.id: each.number for each in meeting_lines(store, [each.id for each in held])}
    found = []
    for meeting in held:
        own = [each for each in cells.values() if each.meeting_id == meeting.id]
        sent = sum(each.state is ReportState.SENT for each in own)
        found.append(ReportColumn(meeting, numbers.get(meeting.id, ""), sent, len(own)))
    return tuple(found)


def _chair(store: Store, group: Body, day: date) -> Person | None:
    directory = store.directory()
    members = directory.members(group.id, day)
    chairs = (directory.people.get(each.person_id) for each in members if each.role is MembershipRole.CHAIR)
    return next((each for each in chairs if each is not None), None)
