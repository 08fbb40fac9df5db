"""The stages of a meeting: sent, held, minuted, approved, reopened."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from seutu_desktop.domain import numbering, readiness, status
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import WrongApprovingMeeting
from seutu_desktop.domain.meetings import DecisionKind, ItemKind, ItemState, Meeting, MeetingStatus
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.services.attached_files import missing_files
from seutu_desktop.services.minutes import decide
from seutu_desktop.services.standing import renew_titles
from seutu_desktop.store.store import Store


def send_agenda(store: Store, meeting_id: str, today: date) -> Changes:
    """Mark the agenda as sent today and assign meeting and § numbers; they never shift again.

    Raise NoMembers where nobody would get it, WrongStatus.
    """
    with store.action("meeting.send") as action:
        record = store.record(meeting_id)
        _number(store, replace(record, meeting=status.sent(record, today)))
    return action.changes


def hold(store: Store, meeting_id: str, ended: datetime) -> Changes:
    """Close the meeting at local `ended`; numbers are assigned at the latest now. Raise EndBeforeStart."""
    with store.action("meeting.hold") as action:
        record = store.record(meeting_id)
        _number(store, replace(record, meeting=status.held(record, ended)))
    return action.changes


def send_minutes(store: Store, meeting_id: str) -> Changes:
    """Mark the memo or minutes as sent; raise NoChair, AttendanceUnmarked, UndecidedItems, GroundsMissing."""
    with store.action("meeting.send_minutes") as action:
        store.meetings.save(status.minutes_sent(store.record(meeting_id)))
    return action.changes


def approve(store: Store, meeting_id: str, in_meeting_id: str | None = None) -> Changes:
    """Approve the record in a later meeting of the body: the one named, else the next.

    Raise WrongApprovingMeeting, WrongStatus.
    """
    with store.action("meeting.approve") as action:
        meeting = store.meetings.get(meeting_id)
        following = store.meeting_queries.following(meeting)
        in_meeting = store.meetings.get(in_meeting_id) if in_meeting_id else following
        if in_meeting is None:
            raise WrongApprovingMeeting()
        store.meetings.save(status.approved(meeting, in_meeting))
    return action.changes


def reopen(store: Store, meeting_id: str) -> Changes:
    """Open a held meeting one step back; refused when a later meeting of the body and year has numbers."""
    with store.action("meeting.reopen") as action:
        meeting = store.meetings.get(meeting_id)
        later = store.meeting_queries.numbered_in_year(meeting.body_id, numbering.series_year(meeting))
        store.meetings.save(status.reopened(meeting, later))
    return action.changes


def approve_previous(store: Store, item_id: str) -> Changes:
    """Decide the matter that approves the last record, and approve that record, in one step.

    Raise WrongStatus while the last record has not been sent.
    """
    with store.action("minutes.approve_previous") as action:
        item = store.items.get(item_id)
        meeting = store.meetings.get(item.meeting_id)
        previous = store.meeting_queries.previous(meeting)
        if previous is not None and previous.status is not MeetingStatus.APPROVED:
            store.meetings.save(status.approved(previous, meeting))
        if item.kind is ItemKind.MINUTES_APPROVAL and item.state is ItemState.OPEN:
            decide(store, item_id, DecisionKind.APPROVED)
    return action.changes


def ready_card(store: Store, meeting_id: str, today: date) -> readiness.Lines:
    """Return the readiness card: what the meeting has and lacks before its next step."""
    record = store.record(meeting_id)
    return readiness.card(record, today, missing_files(store, record))


def ready_to_send(store: Store, meeting_id: str, today: date) -> readiness.Lines:
    """Return what the agenda has and lacks before it can be sent."""
    record = store.record(meeting_id)
    return readiness.to_send(record, today, missing_files(store, record))


def ready_to_close(store: Store, meeting_id: str) -> readiness.Lines:
    """Return what the meeting has and lacks before its minutes can be sent."""
    return readiness.to_close(store.record(meeting_id))


def later_meetings(store: Store, meeting: Meeting) -> list[Meeting]:
    """Return the body's later meetings that can still take a matter, soonest first, at most six."""
    found: list[Meeting] = []
    following = store.meeting_queries.following(meeting)
    while following is not None and len(found) < 6:
        if status.editable_agenda(following):
            found.append(following)
        following = store.meeting_queries.following(following)
    return found


def _number(store: Store, record: MeetingRecord) -> None:
    meeting, body = record.meeting, record.body
    numbers, sections = store.meeting_queries.taken_numbers(body.id, numbering.series_year(meeting))
    meeting, items = numbering.assigned(meeting, record.items, numbers, sections, numbered=body.numbered)
    store.meetings.save(meeting)
    store.items.save_all(items)
    renew_titles(store, meeting)
