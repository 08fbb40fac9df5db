"""Writing the record live: attendance, presence, decisions, votes, dissent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from seutu_desktop.domain import agenda, presence, voting
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import HasVoted
from seutu_desktop.domain.meetings import (
    TAKING_PART,
    AgendaItem,
    Attendance,
    AttendanceMode,
    Capacity,
    DecisionKind,
    Dissent,
    Grounds,
    PresenceEvent,
    PresenceKind,
    Vote,
)
from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.services import wording
from seutu_desktop.services.fields import changed, cleaned, made
from seutu_desktop.services.guard import open_minutes, still_sound
from seutu_desktop.services.links import settle
from seutu_desktop.store.store import Store

_EVENT = frozenset({"time", "grounds", "grounds_text", "deputy_id", "item_id"})

_CAPACITIES: Mapping[MembershipRole, Capacity] = {
    MembershipRole.CHAIR: Capacity.MEMBER,
    MembershipRole.VICE_CHAIR: Capacity.MEMBER,
    MembershipRole.MEMBER: Capacity.MEMBER,
    MembershipRole.DEPUTY: Capacity.DEPUTY,
    MembershipRole.SECRETARY: Capacity.SECRETARY,
    MembershipRole.PRESENTER: Capacity.PRESENTER,
    MembershipRole.EXPERT: Capacity.EXPERT,
}


def begin(store: Store, meeting_id: str, now: datetime) -> Changes:
    """Note the real start of the meeting at local `now`, once."""
    with store.action("meeting.begin") as action:
        record = open_minutes(store, meeting_id, "begin")
        if record.meeting.started is None:
            store.meetings.save(replace(record.meeting, started=now))
    return action.changes


def mark(
    store: Store,
    meeting_id: str,
    person_id: str,
    mode: AttendanceMode | None,
    *,
    capacity: Capacity | None = None,
    deputy_for_id: str | None = None,
) -> Changes:
    """Mark somebody present, remote, absent or excused; None takes the mark away.

    The capacity follows from the person's role in the body unless given; a deputy in place names the
    member's membership as `deputy_for_id`. Raise SeatTaken, HasVoted, CircularDeputy, NotFound.
    """
    with store.action("attendance.mark") as action:
        record = open_minutes(store, meeting_id, "mark")
        old = next((each for each in record.attendance if each.person_id == person_id), None)
        if deputy_for_id is not None:
            store.memberships.get(deputy_for_id)
        if mode is not None:
            new = _attendance(record, person_id, mode, capacity, deputy_for_id)
            new = replace(new, id=old.id if old else store.new_id())
            presence.check_attendance(record, new)
            store.attendance.save(new)
        elif old is not None:
            _refuse_voter(record, person_id)
            store.attendance.delete(old.id)
        still_sound(store, record)
    return action.changes


def mark_everybody(store: Store, meeting_id: str) -> Changes:
    """Mark every member and official still unmarked as present, in one undoable step."""
    with store.action("attendance.mark_all") as action:
        record = open_minutes(store, meeting_id, "mark")
        for person_id in presence.unmarked(record):
            new = _attendance(record, person_id, AttendanceMode.PRESENT, None, None)
            store.attendance.save(replace(new, id=store.new_id()))
        still_sound(store, record)
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
    """Record what happened in a § at local `time`; `ids[0]` is the event. Whoever arrives is marked present.

    Raise GroundsMissing, NotPresent, AlreadyPresent, HasVoted, SeatTaken, BreakMismatch.
    """
    with store.action(f"presence.{kind.value}") as action:
        record = open_minutes(store, meeting_id, "event")
        event = PresenceEvent(
            id=store.new_id(),
            meeting_id=meeting_id,
            item_id=item_id,
            time=time,
            kind=kind,
            person_id=person_id,
            grounds=grounds,
            grounds_text=cleaned("grounds_text", grounds_text),
            deputy_id=deputy_id,
        )
        presence.check_event(record, event)
        store.events.save(event)
        if kind is PresenceKind.ARRIVED and person_id is not None:
            _mark_arrived(store, record, person_id)
        still_sound(store, record)
    return made(action.changes, event.id)


def edit_event(store: Store, /, event_id: str, **fields: object) -> Changes:
    """Correct an event's `time`, `grounds`, `grounds_text`, `deputy_id` or `item_id`."""
    with store.action("presence.edit") as action:
        event = store.events.get(event_id)
        record = open_minutes(store, event.meeting_id, "event")
        new = changed(event, fields, _EVENT)
        presence.check_event(record, new)
        store.events.save(new)
        still_sound(store, record)
    return action.changes


def remove_event(store: Store, event_id: str) -> Changes:
    """Take back an event; raise NotPresent where a vote rests on it."""
    with store.action("presence.remove") as action:
        record = open_minutes(store, store.events.get(event_id).meeting_id, "event")
        store.events.delete(event_id)
        still_sound(store, record)
    return action.changes


def handle_item(store: Store, item_id: str, now: datetime) -> Changes:
    """Note when the handling of a matter began, once."""
    with store.action("item.handle") as action:
        _, item = _open_item(store, item_id)
        if item.handled_at is None:
            store.items.save(replace(item, handled_at=now))
    return action.changes


def decision_text(record: MeetingRecord, item_id: str, kind: DecisionKind) -> str:
    """Return the usual words of a decision in this matter; prefill, never written by itself."""
    return wording.usual_decision(record.item(item_id), kind)


def decide(store: Store, item_id: str, kind: DecisionKind, text: str | None = None) -> Changes:
    """Decide a matter with `text`, or with the usual words where the field is empty or holds usual words.

    A task of the wheel that the matter is about is ticked. Raise UndecidedItems where sent minutes would
    lose a decision.
    """
    with store.action("item.decide") as action:
        record, item = _open_item(store, item_id)
        decision = item.decision
        if text is not None:
            decision = cleaned("decision", text)
        elif wording.is_usual(item.decision):
            decision = wording.usual_decision(item, kind)
        new = agenda.decided(item, kind, decision)
        store.items.save(new)
        settle(store, new)
        still_sound(store, record)
    return action.changes


def undecide(store: Store, item_id: str) -> Changes:
    """Open a decided matter again; its words stay. Raise UndecidedItems once the minutes were sent."""
    with store.action("item.undecide") as action:
        record, item = _open_item(store, item_id)
        new = agenda.decided(item, DecisionKind.NONE, item.decision)
        store.items.save(new)
        settle(store, new)
        still_sound(store, record)
    return action.changes


def save_vote(store: Store, vote: Vote) -> Changes:
    """Record a vote, its counts taken from the names where they are given; `ids[0]` is the vote.

    A vote with an empty `id` is new. Raise NotPresent, VotedTwice, VoteCountWrong.
    """
    with store.action("vote.save") as action:
        record, _ = _open_item(store, vote.item_id)
        kept = voting.counted(vote) if vote.id else replace(voting.counted(vote), id=store.new_id())
        first, second = (cleaned("option", each) for each in (kept.first_option, kept.second_option))
        store.votes.save(voting.checked(record, replace(kept, first_option=first, second_option=second)))
    return made(action.changes, kept.id)


def remove_vote(store: Store, vote_id: str) -> Changes:
    """Take back a vote."""
    with store.action("vote.remove") as action:
        _open_item(store, store.votes.get(vote_id).item_id)
        store.votes.delete(vote_id)
    return action.changes


def save_dissent(store: Store, item_id: str, person_id: str, text: str = "") -> Changes:
    """Record somebody's dissent in a matter, or change its words; `ids[0]` is the dissent."""
    with store.action("dissent.save") as action:
        record, _ = _open_item(store, item_id)
        old = [each for each in record.dissents_of(item_id) if each.person_id == person_id]
        key = old[0].id if old else store.new_id()
        store.dissents.save(Dissent(key, item_id, person_id, cleaned("note", text)))
    return made(action.changes, key)


def remove_dissent(store: Store, dissent_id: str) -> Changes:
    """Take back a dissent."""
    with store.action("dissent.remove") as action:
        _open_item(store, store.dissents.get(dissent_id).item_id)
        store.dissents.delete(dissent_id)
    return action.changes


def _open_item(store: Store, item_id: str) -> tuple[MeetingRecord, AgendaItem]:
    record = open_minutes(store, store.items.get(item_id).meeting_id, "minutes")
    return record, record.item(item_id)


def _mark_arrived(store: Store, record: MeetingRecord, person_id: str) -> None:
    old = next((each for each in record.attendance if each.person_id == person_id), None)
    if old is None:
        new = _attendance(record, person_id, AttendanceMode.PRESENT, None, None)
        store.attendance.save(replace(new, id=store.new_id()))
    elif old.mode not in TAKING_PART:
        store.attendance.save(replace(old, mode=AttendanceMode.PRESENT))


def _refuse_voter(record: MeetingRecord, person_id: str) -> None:
    for item_id in presence.voted_in(record, person_id):
        section = record.item(item_id).section_number
        raise HasVoted(name=record.directory.name(person_id), section=section)


def _attendance(
    record: MeetingRecord,
    person_id: str,
    mode: AttendanceMode,
    capacity: Capacity | None,
    deputy_for_id: str | None,
) -> Attendance:
    members = record.directory.members(record.body.id, record.meeting.day)
    own = next((each for each in members if each.person_id == person_id), None)
    person = record.directory.people.get(person_id)
    if capacity is None:
        capacity = Capacity.DEPUTY if deputy_for_id else _CAPACITIES[own.role] if own else Capacity.GUEST
    return Attendance(
        id="",
        meeting_id=record.meeting.id,
        person_id=person_id,
        mode=mode,
        capacity=capacity,
        membership_id=own.id if own else None,
        municipality_id=own.municipality_id if own else person.municipality_id if person else None,
        deputy_for_id=deputy_for_id,
    )
