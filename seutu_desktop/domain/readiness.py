"""The readiness card: what a meeting lacks before it can be sent, held, closed or approved (domain.md 5).

Each line leads to its field. Warnings never block; missing decisions, marks, chair, secretary and grounds do.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta

from seutu_desktop.domain.agenda import DECIDING, CarryReason, carry_reason
from seutu_desktop.domain.meetings import AgendaItem, ItemKind, ItemState, MeetingStatus, PresenceKind
from seutu_desktop.domain.presence import (
    INSIDE,
    ItemPresence,
    PersonPresence,
    PresenceState,
    breaks,
    has_grounds,
    presence_at_opening,
    presence_by_item,
    unmarked,
)
from seutu_desktop.domain.quorum import counted, quorum_at_opening
from seutu_desktop.domain.readiness_lines import (
    PASSED_OVER,
    Check,
    Lines,
    ReadinessLine,
    Summary,
    per_item,
    stopping,
    summary,
)
from seutu_desktop.domain.record import MeetingRecord

__all__ = [
    "Check",
    "Lines",
    "ReadinessLine",
    "Summary",
    "card",
    "recipients",
    "stopping",
    "summary",
    "to_approve",
    "to_close",
    "to_hold",
    "to_send",
]


_MATTERS = frozenset({ItemKind.MATTER})
_REVIEWS = frozenset({ItemKind.REVIEW})
_OUT = frozenset(PresenceState) - INSIDE - {PresenceState.UNMARKED}


def card(record: MeetingRecord, today: date, missing_files: Collection[str] = ()) -> Lines:
    """Return the lines before the next step of the meeting's status; none once approved or cancelled."""
    status = record.meeting.status
    if status is MeetingStatus.DRAFT:
        return to_send(record, today, missing_files)
    steps = {
        MeetingStatus.AGENDA_SENT: to_hold,
        MeetingStatus.HELD: to_close,
        MeetingStatus.MINUTES_SENT: to_approve,
    }
    return steps[status](record) if status in steps else ()


# Before sending


def to_send(record: MeetingRecord, today: date, missing_files: Collection[str] = ()) -> Lines:
    """Return what the agenda lacks if it is sent on `today`; only one without recipients blocks.

    `missing_files` are the ids of attachments whose content is not in the data folder.
    """
    meeting = record.meeting
    place = bool(meeting.place.strip() or meeting.remote_link.strip())
    return (
        ReadinessLine(Check.TIME, meeting.start < meeting.end, field="start"),
        ReadinessLine(Check.PLACE, place, field="place"),
        _recipients(record),
        _notice(record, today),
        ReadinessLine(Check.ITEMS, bool(record.items), field="items"),
        *per_item(record, Check.TITLE, "title", lambda item: bool(item.title.strip())),
        *per_item(record, Check.PREPARER, "preparer_ids", lambda item: bool(item.preparer_ids), _MATTERS),
        *per_item(record, Check.PRESENTER, "presenter_id", lambda item: bool(item.presenter_id), _MATTERS),
        *per_item(record, Check.PROPOSAL, "proposal", lambda item: bool(item.proposal.strip()), _MATTERS),
        *per_item(record, Check.REVIEW, "description", lambda item: _has_account(record, item), _REVIEWS),
        *_attachments(record, missing_files),
    )


def recipients(record: MeetingRecord) -> tuple[str, ...]:
    """Return the ids of those who get the agenda: the body's people of the day, then invited guests."""
    members = record.directory.members(record.body.id, record.meeting.day)
    guests = [each.person_id for each in record.attendance]
    return tuple(dict.fromkeys([*(each.person_id for each in members), *guests]))


def _recipients(record: MeetingRecord) -> ReadinessLine:
    count = len(recipients(record))
    return ReadinessLine(Check.RECIPIENTS, count > 0, True, field="recipients", data={"count": count})


def _notice(record: MeetingRecord, today: date) -> ReadinessLine:
    """The days between notice and meeting; under the network's least the line says `short`."""
    network, meeting = record.network, record.meeting
    days = (meeting.day - (meeting.notice_on or today)).days
    data = {
        "deadline": meeting.day - timedelta(days=network.notice_days),
        "days": days,
        "least": network.notice_days_least,
        "short": days < network.notice_days_least,
    }
    return ReadinessLine(Check.NOTICE, days >= network.notice_days, field="start", data=data)


def _has_account(record: MeetingRecord, item: AgendaItem) -> bool:
    return bool(item.description.strip() or record.attachments_of(item.id))


def _attachments(record: MeetingRecord, missing_files: Collection[str]) -> Iterator[ReadinessLine]:
    for each in record.attachments:
        if each.id in missing_files:
            data = {"name": each.name}
            yield ReadinessLine(Check.ATTACHMENTS, False, False, each.item_id, "attachments", data)
    if record.attachments and not missing_files:
        yield ReadinessLine(Check.ATTACHMENTS, True, data={"count": len(record.attachments)})


# Before it is held, closed and approved


def to_hold(record: MeetingRecord) -> Lines:
    """Return what the meeting lacks when it ends; nothing blocks, because that it was held is a fact."""
    there = any(person.start in INSIDE or person.end in INSIDE for each in _walk(record) for person in each)
    sent = record.meeting.status is not MeetingStatus.DRAFT
    opening = quorum_at_opening(record)
    counts = {"present": opening.present, "needed": opening.needed}
    return (
        ReadinessLine(Check.AGENDA_SENT, sent, field="status"),
        ReadinessLine(Check.ANYBODY, there, field="attendance"),
        *_attendance(record, blocks=False),
        ReadinessLine(Check.QUORUM, opening.holds or not opening.seats, field="attendance", data=counts),
        *_decisions(record, blocks=False),
    )


def to_close(record: MeetingRecord) -> Lines:
    """Return what the minutes lack before they are closed and sent."""
    return (
        *_attendance(record, blocks=True),
        *_decisions(record, blocks=True),
        *_grounds(record),
        *_times(record),
        *_breaks(record),
        *_quorum(record),
        *_stand_ins(record),
    )


def to_approve(record: MeetingRecord) -> Lines:
    """Return what the minutes lack before a later meeting approves them."""
    sent = record.meeting.status is MeetingStatus.MINUTES_SENT
    return (ReadinessLine(Check.MINUTES_SENT, sent, True, field="status"), *to_close(record))


def _walk(record: MeetingRecord) -> Iterator[Iterable[PersonPresence]]:
    for presence in (presence_at_opening(record), *presence_by_item(record).values()):
        yield presence.people.values()


def _attendance(record: MeetingRecord, blocks: bool) -> Lines:
    meeting, left = record.meeting, unmarked(record)
    data = {"person_ids": left, "names": tuple(record.directory.name(each) for each in left)}
    return (
        ReadinessLine(Check.CHAIR, meeting.chair_id is not None, blocks, field="chair_id"),
        ReadinessLine(Check.SECRETARY, meeting.secretary_id is not None, blocks, field="secretary_id"),
        ReadinessLine(Check.ATTENDANCE, not left, blocks, field="attendance", data=data),
    )


def _decisions(record: MeetingRecord, blocks: bool) -> Lines:
    """Every matter decided or carried over; what needs no decision must only have been handled."""
    return (
        *per_item(
            record, Check.DECISION, "decision", lambda item: item.state is ItemState.DECIDED, DECIDING, blocks
        ),
        *(
            ReadinessLine(Check.HANDLED, False, False, item.id, "discussion")
            for item in record.items
            if item.kind not in DECIDING and carry_reason(item) is CarryReason.NOT_DISCUSSED
        ),
    )


def _grounds(record: MeetingRecord) -> Iterator[ReadinessLine]:
    events = [each for each in record.events if each.kind is PresenceKind.DISQUALIFIED]
    for each in events:
        if not has_grounds(each):
            data = {"name": record.directory.name(each.person_id), "event_id": each.id}
            yield ReadinessLine(Check.GROUNDS, False, True, each.item_id, "events", data)
    if events and all(has_grounds(each) for each in events):
        yield ReadinessLine(Check.GROUNDS, True, True, field="events", data={"count": len(events)})


def _times(record: MeetingRecord) -> Lines:
    started, ended = record.meeting.started, record.meeting.ended
    known = started is not None and ended is not None and started < ended
    return (ReadinessLine(Check.TIMES, known, field="started" if started is None else "ended"),)


def _breaks(record: MeetingRecord) -> Iterator[ReadinessLine]:
    found = breaks(record)
    for each in found:
        if each.start is None or each.end is None:
            data = {"start": each.start, "end": each.end}
            yield ReadinessLine(Check.BREAKS, False, False, each.item_id, "events", data)
    if all(each.start and each.end for each in found):
        yield ReadinessLine(Check.BREAKS, True, field="events", data={"count": len(found)})


def _handled(record: MeetingRecord) -> Iterator[tuple[AgendaItem, ItemPresence]]:
    by_item = presence_by_item(record)
    return ((item, by_item[item.id]) for item in record.items if item.state not in PASSED_OVER)


def _quorum(record: MeetingRecord) -> Lines:
    """Quorum in each §; a body without seats has none to count."""
    counts = [(item, counted(presence)) for item, presence in _handled(record)]
    if not any(each.seats for _, each in counts):
        return ()
    missing = [(item, each) for item, each in counts if not each.holds]
    lines = tuple(
        ReadinessLine(
            Check.QUORUM,
            False,
            False,
            item.id,
            "attendance",
            {"present": each.present, "needed": each.needed},
        )
        for item, each in missing
    )
    return lines or (ReadinessLine(Check.QUORUM, True, field="attendance"),)


def _stand_ins(record: MeetingRecord) -> Iterator[ReadinessLine]:
    """A chair or presenter who is out of a § needs somebody in their place (domain.md 5)."""
    for item, presence in _handled(record):
        chair = {"name": record.directory.name(presence.chair_id)}
        if presence.chair_id is not None and presence.state(presence.chair_id) in _OUT:
            yield ReadinessLine(Check.CHAIR_STAND_IN, False, False, item.id, "events", chair)
        if presence.state(item.presenter_id) is PresenceState.DISQUALIFIED and not _replaced(record, item):
            presenter = {"name": record.directory.name(item.presenter_id)}
            yield ReadinessLine(Check.PRESENTER_STAND_IN, False, False, item.id, "presenter_id", presenter)


def _replaced(record: MeetingRecord, item: AgendaItem) -> bool:
    events = record.events_of(item.id)
    return any(each.person_id == item.presenter_id and each.deputy_id is not None for each in events)
