"""The agenda proposes itself: what a meeting could still hold, each with its reason, none added unasked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain import agenda
from seutu_desktop.domain.actions import is_late, returning
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.meetings import ItemKind, ItemState, Meeting, MeetingStatus
from seutu_desktop.domain.proposing import LOOK_BACK, due_by
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import wording
from seutu_desktop.services.agenda import add_item, carry_item, edit_item
from seutu_desktop.services.links import link_task
from seutu_desktop.services.reports import ReportLine, reports_of, reports_to
from seutu_desktop.services.wheel import read_wheel
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class Suggestion:
    """What the agenda could hold.

    `reason` is `standing`, a `WheelReason`, a `CarryReason`, `action_open`, `action_late`, `report` or
    `report_missing`; `due` its day and `origin` the meeting it comes from ("9/2026"), where there is one.
    `text` is the proposal, or the report. `key` names it, `source_id` and `source_key` what it comes from.
    `asked` is the day on which a missing report was asked for.
    """

    key: str
    title: str
    reason: str
    kind: ItemKind
    source_id: str
    source_key: str = ""
    due: date | None = None
    origin: str = ""
    text: str = ""
    asked: date | None = None


@dataclass(frozen=True)
class Proposal:
    """What an agenda could still hold, and the reports that have not come in, by the day they are needed."""

    suggestions: list[Suggestion]
    missing: list[Suggestion]


def proposal(store: Store, meeting_id: str) -> Proposal:
    """Return what the agenda of a meeting could still hold: standing matters, tasks of the wheel, matters
    left over, open and late actions, and reports that have come in; and which have not. At most twelve
    statements once the directory is known.
    """
    record = store.record(meeting_id)
    previous = store.meeting_queries.previous(record.meeting)
    following = store.meeting_queries.following(record.meeting)
    lines = reports_to(store, record.meeting)
    found = [
        *_standing(record, previous, following),
        *_of_wheel(store, record, following),
        *_left_over(store, record),
        *_actions(store, record),
        *_reports(record, lines),
    ]
    return Proposal(found, [_report(each, "report_missing") for each in lines if each.missing])


def suggestions(store: Store, meeting_id: str) -> list[Suggestion]:
    """Return what the agenda of a meeting could still hold, as `proposal` does."""
    return proposal(store, meeting_id).suggestions


def missing_reports(store: Store, meeting_id: str) -> list[Suggestion]:
    """Return the groups whose report has not come in, with the day by which it is needed."""
    lines = (each for each in reports_of(store, meeting_id) if each.missing)
    return [_report(each, "report_missing") for each in lines]


def accept_suggestions(store: Store, meeting_id: str, chosen: Sequence[Suggestion]) -> Changes:
    """Add what the coordinator chose of `suggestions`, in one undoable step."""
    with store.action("item.propose") as action:
        for each in chosen:
            _accept(store, meeting_id, each)
    return action.changes


def _accept(store: Store, meeting_id: str, chosen: Suggestion) -> None:
    source = chosen.key.partition(":")[0]
    if source == "item":
        carry_item(store, chosen.source_id, meeting_id)
    elif source == "report":
        _add_report(store, meeting_id, chosen)
    else:
        item_id = add_item(store, meeting_id, chosen.title, chosen.kind).ids[0]
        if chosen.text:
            edit_item(store, item_id, proposal=chosen.text)
        if source == "wheel":
            link_task(store, item_id, chosen.source_id, chosen.source_key)
            _tell_plan(store, item_id, chosen)


def _tell_plan(store: Store, item_id: str, chosen: Suggestion) -> None:
    """The matter that approves or follows the year's plan begins with its goals."""
    from seutu_desktop.services.plan_agenda import fill_account  # not before something is accepted

    fill_account(store, item_id, chosen.source_id, int(chosen.source_key[:4]))


def _standing(
    record: MeetingRecord, previous: Meeting | None, following: Meeting | None
) -> Iterable[Suggestion]:
    there = {item.kind for item in record.items}
    for kind in agenda.STANDING:
        if kind not in there and (kind is not ItemKind.MINUTES_APPROVAL or previous is not None):
            title = wording.standing_title(kind, record.body, previous, following)
            yield Suggestion(f"standing:{kind.value}", title, "standing", kind, "")


def _of_wheel(store: Store, record: MeetingRecord, following: Meeting | None) -> Iterable[Suggestion]:
    meeting = record.meeting
    wheel = read_wheel(store, meeting.day.year, store.clock().date())
    taken = _taken_up(store)
    for each, reason in due_by(wheel, meeting, following):
        series_id = each.task.series_id
        if (series_id, each.key) not in taken:
            yield Suggestion(
                f"wheel:{each.id}",
                wording.for_year(each.task.item_title or each.task.title, each.year),
                reason.value,
                ItemKind.MATTER,
                series_id,
                each.key,
                due=each.due,
                text=wording.for_year(each.task.item_proposal, each.year),
            )


def _taken_up(store: Store) -> set[tuple[str, str]]:
    """Occurrences that a matter is about already; a withdrawn one or one of a cancelled meeting is not."""
    links = store.cycle.links.of(kind=LinkKind.WHEEL_TASK)
    items = store.items.many(each.item_id for each in links)
    meetings = store.meetings.many(each.meeting_id for each in items.values())
    alive = {
        each.id
        for each in items.values()
        if each.state is not ItemState.WITHDRAWN
        and each.meeting_id in meetings
        and meetings[each.meeting_id].status is not MeetingStatus.CANCELLED
    }
    return {(each.target_id, each.key) for each in links if each.item_id in alive}


def _left_over(store: Store, record: MeetingRecord) -> Iterable[Suggestion]:
    meeting = record.meeting
    for each in store.cycle.left_matters(record.body.id, meeting.start, meeting.start - LOOK_BACK):
        item, reason = each.item, agenda.carry_reason(each.item)
        if reason is not None:
            origin = each.number or each.meeting_start.date().isoformat()
            yield Suggestion(f"item:{item.id}", item.title, reason.value, item.kind, item.id, origin=origin)


def _actions(store: Store, record: MeetingRecord) -> Iterable[Suggestion]:
    titles = {item.title for item in record.items}
    waiting = returning(row.action for row in store.meeting_queries.actions(body_id=record.body.id))
    for each in waiting:
        if each.text not in titles:
            reason = "action_late" if is_late(each, record.meeting.day) else "action_open"
            yield Suggestion(f"action:{each.id}", each.text, reason, ItemKind.REVIEW, each.id, due=each.due)


def _reports(record: MeetingRecord, lines: Iterable[ReportLine]) -> Iterable[Suggestion]:
    written = "\n".join(item.description for item in record.items)
    for line in lines:
        if not line.missing and _heading(line.body.name) not in written:
            yield _report(line, "report")


def _report(line: ReportLine, reason: str) -> Suggestion:
    report = line.report
    day = report.received_on if report and report.received_on else line.due
    text = report.text if report else ""
    asked = report.asked_on if report else None
    key, kind = f"report:{line.body.id}", ItemKind.REVIEW
    return Suggestion(key, line.body.name, reason, kind, line.body.id, due=day, text=text, asked=asked)


def _add_report(store: Store, meeting_id: str, chosen: Suggestion) -> None:
    """Write a report under the matter of the groups' reports, which is added where there is none."""
    title = wording.standing_title(ItemKind.REVIEW, store.record(meeting_id).body, None, None)
    found = [each for each in store.items.of("position", meeting_id=meeting_id) if each.title == title]
    item = found[0] if found else store.items.get(add_item(store, meeting_id, title, ItemKind.REVIEW).ids[0])
    parts = (item.description, _heading(chosen.title), chosen.text)
    edit_item(store, item.id, description="\n\n".join(filter(None, parts)))


def _heading(name: str) -> str:
    return f"**{name}**"
