"""The flow of a meeting: draft, agenda sent, held, minutes sent, approved; or cancelled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

from seutu_desktop.domain.errors import (
    AttendanceUnmarked,
    EndBeforeStart,
    GroundsMissing,
    LaterMeetingNumbered,
    MeetingClosed,
    NoChair,
    NoMembers,
    ReasonMissing,
    UndecidedItems,
    UserError,
    WrongApprovingMeeting,
    WrongStatus,
)
from seutu_desktop.domain.meetings import AgendaItem, Meeting, MeetingStatus
from seutu_desktop.domain.numbering import reopen_blocker
from seutu_desktop.domain.readiness import Check, ReadinessLine, recipients, stopping, to_close
from seutu_desktop.domain.record import MeetingRecord

NEXT: Mapping[MeetingStatus, frozenset[MeetingStatus]] = {
    MeetingStatus.DRAFT: frozenset(
        {MeetingStatus.AGENDA_SENT, MeetingStatus.HELD, MeetingStatus.CANCELLED},
    ),
    MeetingStatus.AGENDA_SENT: frozenset({MeetingStatus.HELD, MeetingStatus.CANCELLED}),
    MeetingStatus.HELD: frozenset({MeetingStatus.MINUTES_SENT}),
    MeetingStatus.MINUTES_SENT: frozenset({MeetingStatus.APPROVED}),
    MeetingStatus.APPROVED: frozenset(),
    MeetingStatus.CANCELLED: frozenset(),
}
"""Where a meeting can go from each status, forwards; an agenda may be skipped (an urgent meeting)."""

BACK: Mapping[MeetingStatus, MeetingStatus] = {
    MeetingStatus.HELD: MeetingStatus.AGENDA_SENT,
    MeetingStatus.MINUTES_SENT: MeetingStatus.HELD,
    MeetingStatus.APPROVED: MeetingStatus.MINUTES_SENT,
}
"""Where reopening leads, one step; nothing leads behind a sent agenda, because its numbers are known."""

_BEFORE = frozenset({MeetingStatus.DRAFT, MeetingStatus.AGENDA_SENT})


def closed(meeting: Meeting) -> bool:
    """Return whether the minutes are approved, so that nothing of the meeting changes."""
    return meeting.status is MeetingStatus.APPROVED


def editable_agenda(meeting: Meeting) -> bool:
    """Return whether matters can be added, moved and withdrawn and the meeting moved: until it is held."""
    return meeting.status in _BEFORE


def editable_minutes(meeting: Meeting) -> bool:
    """Return whether attendance, events and decisions can be written: until approved, unless cancelled."""
    return meeting.status not in (MeetingStatus.APPROVED, MeetingStatus.CANCELLED)


def check_agenda_editable(meeting: Meeting, action: str) -> None:
    """Raise MeetingClosed or WrongStatus (with `action`, a code) where the agenda no longer changes."""
    if not editable_agenda(meeting):
        raise _refusal(meeting, action)


def check_minutes_editable(meeting: Meeting, action: str) -> None:
    """Raise MeetingClosed or WrongStatus (with `action`, a code) where the minutes do not change."""
    if not editable_minutes(meeting):
        raise _refusal(meeting, action)


def moved(meeting: Meeting, start: datetime, end: datetime, reason: str) -> Meeting:
    """Return the meeting at another time (local); the first date it had stays in `moved_from`.

    Raise ReasonMissing for another day without a reason, EndBeforeStart, and MeetingClosed or WrongStatus
    once it was held or cancelled. Its numbers stay.
    """
    check_agenda_editable(meeting, "move")
    _check_order(start, end)
    if start.date() == meeting.day:
        return replace(meeting, start=start, end=end)
    if not reason.strip():
        raise ReasonMissing(action="move")
    first = meeting.moved_from or meeting.start
    return replace(meeting, start=start, end=end, moved_from=first, move_reason=reason.strip())


def is_exception(meeting: Meeting) -> bool:
    """Return whether the meeting stands on another day than it was first planned for."""
    return meeting.moved_from is not None and meeting.moved_from.date() != meeting.day


def sent(record: MeetingRecord, on: date) -> Meeting:
    """Return the meeting with its agenda sent on `on`; raise NoMembers where nobody would get it."""
    _check_next(record.meeting, MeetingStatus.AGENDA_SENT, "send_agenda")
    if not recipients(record):
        raise NoMembers(body=record.body.name, day=record.meeting.day)
    return replace(record.meeting, status=MeetingStatus.AGENDA_SENT, notice_on=on)


def held(record: MeetingRecord, ended: datetime) -> Meeting:
    """Return the meeting held until `ended` (local); it began when planned unless its start is known.

    Raise EndBeforeStart. Undecided matters do not stop it: they stop the minutes.
    """
    meeting = record.meeting
    _check_next(meeting, MeetingStatus.HELD, "hold")
    started = meeting.started or meeting.start
    _check_order(started, ended)
    return replace(meeting, status=MeetingStatus.HELD, started=started, ended=ended)


def minutes_sent(record: MeetingRecord) -> Meeting:
    """Return the meeting with its minutes closed and sent.

    Raise NoChair, AttendanceUnmarked, UndecidedItems or GroundsMissing, in this order.
    """
    _check_next(record.meeting, MeetingStatus.MINUTES_SENT, "send_minutes")
    _refuse_blocked(record)
    return replace(record.meeting, status=MeetingStatus.MINUTES_SENT)


def approved(meeting: Meeting, in_meeting: Meeting) -> Meeting:
    """Return the meeting approved in a later one of its body; raise WrongApprovingMeeting for any other."""
    _check_next(meeting, MeetingStatus.APPROVED, "approve")
    later = in_meeting.body_id == meeting.body_id and in_meeting.start > meeting.start
    if not later or in_meeting.status is MeetingStatus.CANCELLED:
        raise WrongApprovingMeeting()
    return replace(meeting, status=MeetingStatus.APPROVED, approved_in_id=in_meeting.id)


def cancelled(meeting: Meeting, reason: str) -> Meeting:
    """Return the meeting cancelled before it was held; raise ReasonMissing without a reason."""
    check_agenda_editable(meeting, "cancel")
    if not reason.strip():
        raise ReasonMissing(action="cancel")
    return replace(meeting, status=MeetingStatus.CANCELLED, cancel_reason=reason.strip())


def restored(meeting: Meeting, later: Iterable[Meeting]) -> Meeting:
    """Return a cancelled meeting as a draft with the numbers it had; its agenda is sent anew.

    Raise LaterMeetingNumbered where its agenda was sent and one of `later` has numbers already, because
    no status goes backwards over a later numbered meeting (model.md, always 3).
    """
    if meeting.status is not MeetingStatus.CANCELLED:
        raise _refusal(meeting, "restore")
    if meeting.number is not None:
        _check_later(meeting, later)
    return replace(meeting, status=MeetingStatus.DRAFT, cancel_reason="", notice_on=None)


def reopened(meeting: Meeting, later: Iterable[Meeting]) -> Meeting:
    """Return a held meeting one step back, its numbers and times kept.

    Raise LaterMeetingNumbered where one of `later` (any meetings) of the body and year has numbers, and
    WrongStatus before it was held.
    """
    if meeting.status not in BACK:
        raise _refusal(meeting, "reopen")
    _check_later(meeting, later)
    approved_in = meeting.approved_in_id if meeting.status is not MeetingStatus.APPROVED else None
    return replace(meeting, status=BACK[meeting.status], approved_in_id=approved_in)


def _refusal(meeting: Meeting, action: str) -> UserError:
    if closed(meeting):
        return MeetingClosed(action=action)
    return WrongStatus(status=str(meeting.status), action=action)


def _check_next(meeting: Meeting, status: MeetingStatus, action: str) -> None:
    if status not in NEXT[meeting.status]:
        raise _refusal(meeting, action)


def _check_order(start: datetime, end: datetime) -> None:
    if end <= start:
        raise EndBeforeStart(start=start, end=end)


def _check_later(meeting: Meeting, later: Iterable[Meeting]) -> None:
    blocker = reopen_blocker(meeting, later)
    if blocker is not None:
        raise LaterMeetingNumbered(number=blocker.number, year=blocker.year)


def _refuse_blocked(record: MeetingRecord) -> None:
    stops = stopping(to_close(record))
    for check, refuse in _REFUSALS:
        lines = [line for line in stops if line.code is check]
        if lines:
            raise refuse(record, lines)


def _no_chair(record: MeetingRecord, lines: list[ReadinessLine]) -> UserError:
    return NoChair(missing=str(lines[0].code))


def _unmarked(record: MeetingRecord, lines: list[ReadinessLine]) -> UserError:
    return AttendanceUnmarked(names=lines[0].data["names"])


def _undecided(record: MeetingRecord, lines: list[ReadinessLine]) -> UserError:
    items = _items(record, lines)
    sections = tuple(item.section_number for item in items if item.section_number is not None)
    return UndecidedItems(sections=sections, titles=tuple(item.title for item in items))


def _groundless(record: MeetingRecord, lines: list[ReadinessLine]) -> UserError:
    sections = [item.section_number for item in _items(record, lines[:1])]
    return GroundsMissing(name=lines[0].data["name"], section=next(iter(sections), None))


def _items(record: MeetingRecord, lines: list[ReadinessLine]) -> list[AgendaItem]:
    wanted = {line.item_id for line in lines}
    return [item for item in record.items if item.id in wanted]


_Refusal = Callable[[MeetingRecord, list[ReadinessLine]], UserError]
_REFUSALS: tuple[tuple[Check, _Refusal], ...] = (
    (Check.CHAIR, _no_chair),
    (Check.SECRETARY, _no_chair),
    (Check.ATTENDANCE, _unmarked),
    (Check.DECISION, _undecided),
    (Check.GROUNDS, _groundless),
)
