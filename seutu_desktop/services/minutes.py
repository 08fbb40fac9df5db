"""Writing the record live: attendance, presence, decisions, votes, dissent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from seutu_desktop.domain import presence, status, voting
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.cleaning import clean
from seutu_desktop.domain.errors import MeetingClosed
from seutu_desktop.domain.meetings import (
    Attendance,
    AttendanceMode,
    Capacity,
    DecisionKind,
    Dissent,
    Grounds,
    ItemState,
    PresenceEvent,
    PresenceKind,
    Vote,
)
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.services import wording
from seutu_desktop.services.fields import changed
from seutu_desktop.store.store import Store

_EVENT = frozenset({"time", "grounds", "grounds_text", "deputy_id", "item_id"})


def begin(store: Store, meeting_id: str, now: datetime) -> Changes:
    """Note the real start of the meeting at local `now`, once."""
    with store.action("meeting.begin") as action:
        record = _open(store, meeting_id)
        if record.meeting.started is None:
            store.meetings.save(replace(record.meeting, started=now))
    return action.changes


def mark(
    store: Store,
    meeting_id: str,
    person_id: str,
    mode: AttendanceMode | None,
    *,
    capacity: Capacity = Capacity.MEMBER,
    deputy_for_id: str | None = None,
) -> Changes:
    """Mark somebody present, remote, absent or excused; None takes the mark away.

    A deputy in place names the membership as `deputy_for_id`. Raise SeatTaken, HasVoted.
    """
    with store.action("attendance.mark") as action:
        record = _open(store, meeting_id)
        old = next((each for each in record.attendance if each.person_id == person_id), None)
        if mode is None:
            if old is not None:
                store.attendance.delete(old.id)
        else:
            new = _attendance(store, record, person_id, mode, capacity, deputy_for_id, old)
            presence.check_attendance(record, new)
            store.attendance.save(new)
    return action.changes


def mark_everybody(store: Store, meeting_id: str) -> Changes:
    """Mark every seat still unmarked as present, in one undoable step."""
    with store.action("attendance.mark_all") as action:
        record = _open(store, meeting_id)
        marked = {each.person_id for each in record.attendance}
        for seat in presence.seats(record):
            if seat.member.person_id not in marked and not seat.deputy_attends:
                mark(store, meeting_id, seat.member.person_id, AttendanceMode.PRESENT)
    return action.changes


def record_event(
    store: Store,
    meeting_id: str,
    item_id: str | None,
    kind: PresenceKind,
    time: datetime,
    *,
    person_id: str | None = None,
    grounds: Grounds = Grounds.NONE,
    grounds_text: str = "",
    deputy_id: str | None = None,
) -> Changes:
    """Record what happened in a §; raise GroundsMissing, NotPresent, HasVoted."""
    with store.action(f"presence.{kind.value}") as action:
        record = _open(store, meeting_id)
        event = PresenceEvent(
            id=store.new_id(),
            meeting_id=meeting_id,
            item_id=item_id,
            time=time,
            kind=kind,
            person_id=person_id,
            grounds=grounds,
            grounds_text=clean(grounds_text),
            deputy_id=deputy_id,
        )
        presence.check_event(record, event)
        store.events.save(event)
    return action.changes


def edit_event(store: Store, event_id: str, **fields: object) -> Changes:
    """Correct an event's `time`, `grounds`, `grounds_text`, `deputy_id` or `item_id`."""
    with store.action("presence.edit") as action:
        event = store.events.get(event_id)
        record = _open(store, event.meeting_id)
        new = changed(event, fields, _EVENT)
        others = tuple(each for each in record.events if each.id != event_id)
        presence.check_event(replace(record, events=others), new)
        store.events.save(new)
    return action.changes


def remove_event(store: Store, event_id: str) -> Changes:
    """Take back an event."""
    with store.action("presence.remove") as action:
        _open(store, store.events.get(event_id).meeting_id)
        store.events.delete(event_id)
    return action.changes


def handle_item(store: Store, item_id: str, now: datetime) -> Changes:
    """Note when the handling of a matter began, once."""
    with store.action("item.handle") as action:
        item = store.items.get(item_id)
        _open(store, item.meeting_id)
        if item.handled_at is None:
            store.items.save(replace(item, handled_at=now))
    return action.changes


def decision_text(record: MeetingRecord, item_id: str, kind: DecisionKind) -> str:
    """Return the usual words of a decision in this matter; prefill, never written by itself."""
    item = record.item(item_id)
    if kind is DecisionKind.APPROVED and not item.proposal.strip():
        return wording.STANDING_DECISIONS.get(item.kind, "")
    return wording.DECISIONS.get(kind, "")


def decide(store: Store, item_id: str, kind: DecisionKind, text: str | None = None) -> Changes:
    """Decide a matter with `text`, or with the usual words where the field is empty or holds usual words."""
    with store.action("item.decide") as action:
        item = store.items.get(item_id)
        record = _open(store, item.meeting_id)
        usual = {*wording.DECISIONS.values(), *wording.STANDING_DECISIONS.values(), wording.CARRIED, ""}
        if text is not None:
            decision = clean(text)
        elif item.decision.strip() in usual:
            decision = decision_text(record, item_id, kind)
        else:
            decision = item.decision
        store.items.save(replace(item, decision_kind=kind, decision=decision, state=ItemState.DECIDED))
    return action.changes


def undecide(store: Store, item_id: str) -> Changes:
    """Open a decided matter again; its words stay."""
    with store.action("item.undecide") as action:
        item = store.items.get(item_id)
        _open(store, item.meeting_id)
        store.items.save(replace(item, decision_kind=DecisionKind.NONE, state=ItemState.OPEN))
    return action.changes


def save_vote(store: Store, vote: Vote) -> Changes:
    """Record a vote; raise NotPresent where somebody without a voice in the § is named."""
    with store.action("vote.save") as action:
        record = _open(store, store.items.get(vote.item_id).meeting_id)
        store.votes.save(voting.checked(record, vote))
    return action.changes


def remove_vote(store: Store, vote_id: str) -> Changes:
    """Take back a vote."""
    with store.action("vote.remove") as action:
        _open(store, store.items.get(store.votes.get(vote_id).item_id).meeting_id)
        store.votes.delete(vote_id)
    return action.changes


def save_dissent(store: Store, item_id: str, person_id: str, text: str = "") -> Changes:
    """Record somebody's dissent in a matter, or change its words."""
    with store.action("dissent.save") as action:
        record = _open(store, store.items.get(item_id).meeting_id)
        old = [each for each in record.dissents_of(item_id) if each.person_id == person_id]
        key = old[0].id if old else store.new_id()
        store.dissents.save(Dissent(id=key, item_id=item_id, person_id=person_id, text=clean(text)))
    return action.changes


def remove_dissent(store: Store, dissent_id: str) -> Changes:
    """Take back a dissent."""
    with store.action("dissent.remove") as action:
        _open(store, store.items.get(store.dissents.get(dissent_id).item_id).meeting_id)
        store.dissents.delete(dissent_id)
    return action.changes


def names_of(record: MeetingRecord, person_ids: Iterable[str]) -> list[str]:
    """Return the names of people in the given order."""
    return [record.directory.name(person_id) for person_id in person_ids]


def _open(store: Store, meeting_id: str) -> MeetingRecord:
    record = store.record(meeting_id)
    if status.closed(record.meeting):
        raise MeetingClosed
    return record


def _attendance(
    store: Store,
    record: MeetingRecord,
    person_id: str,
    mode: AttendanceMode,
    capacity: Capacity,
    deputy_for_id: str | None,
    old: Attendance | None,
) -> Attendance:
    members = record.directory.members(record.body.id, record.meeting.day)
    own = next((each for each in members if each.person_id == person_id), None)
    return Attendance(
        id=old.id if old else store.new_id(),
        meeting_id=record.meeting.id,
        person_id=person_id,
        mode=mode,
        capacity=capacity,
        membership_id=own.id if own else None,
        municipality_id=own.municipality_id if own else None,
        deputy_for_id=deputy_for_id,
    )
