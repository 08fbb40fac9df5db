"""What must always hold of one meeting (model.md, Always), for `seutu check` and for tests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.meetings import ItemState, MeetingStatus, PresenceKind
from seutu_desktop.domain.presence import has_grounds, seat_clashes
from seutu_desktop.domain.readiness import stopping, to_close
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.domain.status import is_exception
from seutu_desktop.domain.voting import checked


class Breach(StrEnum):
    """Which invariant does not hold."""

    TIME_WITH_ZONE = "time_with_zone"
    END_BEFORE_START = "end_before_start"
    NUMBER_INCOMPLETE = "number_incomplete"
    NUMBER_MISSING = "number_missing"
    SECTION_MISSING = "section_missing"
    SECTION_TWICE = "section_twice"
    POSITION_TWICE = "position_twice"
    REASON_MISSING = "reason_missing"
    TIMES_MISSING = "times_missing"
    APPROVAL_INCOMPLETE = "approval_incomplete"
    CLOSED_UNFINISHED = "closed_unfinished"
    GROUNDS_MISSING = "grounds_missing"
    MARKED_TWICE = "marked_twice"
    SEAT_CLASH = "seat_clash"
    VOTE_INVALID = "vote_invalid"


@dataclass(frozen=True)
class Violation:
    """A breach, the id of the row it stands in, and what explains it."""

    code: Breach
    row_id: str
    data: Mapping[str, object] = field(default_factory=dict)


_PAST = frozenset({MeetingStatus.HELD, MeetingStatus.MINUTES_SENT, MeetingStatus.APPROVED})
_NUMBERED = _PAST | {MeetingStatus.AGENDA_SENT}
_CLOSED = frozenset({MeetingStatus.MINUTES_SENT, MeetingStatus.APPROVED})


def violations(record: MeetingRecord) -> tuple[Violation, ...]:
    """Return what does not hold of a meeting; nothing when all is well."""
    return tuple(found for check in _CHECKS for found in check(record))


def _times(record: MeetingRecord) -> Iterator[Violation]:
    """Times are local wall-clock times (always 1)."""
    meeting = record.meeting
    own = (meeting.start, meeting.end, meeting.started, meeting.ended, meeting.moved_from)
    rows: list[tuple[str, datetime | None]] = [(meeting.id, each) for each in own]
    rows += [(each.id, each.time) for each in record.events]
    rows += [(each.id, each.handled_at) for each in record.items]
    for row_id, time in rows:
        if time is not None and time.tzinfo is not None:
            yield Violation(Breach.TIME_WITH_ZONE, row_id)


def _spans(record: MeetingRecord) -> Iterator[Violation]:
    meeting = record.meeting
    for start, end in ((meeting.start, meeting.end), (meeting.started, meeting.ended)):
        if start is not None and end is not None and end <= start:
            yield Violation(Breach.END_BEFORE_START, meeting.id)


def _numbers(record: MeetingRecord) -> Iterator[Violation]:
    """Numbers are whole, there once the agenda is sent, and never twice (always 2)."""
    meeting = record.meeting
    if (meeting.number is None) is not (meeting.year is None):
        yield Violation(Breach.NUMBER_INCOMPLETE, meeting.id)
    if record.body.numbered and meeting.status in _NUMBERED:
        if meeting.number is None:
            yield Violation(Breach.NUMBER_MISSING, meeting.id)
        for item in record.items:
            if item.section_number is None and item.state is not ItemState.WITHDRAWN:
                yield Violation(Breach.SECTION_MISSING, item.id)
    sections = [(item.id, item.section_number) for item in record.items if item.section_number is not None]
    yield from _twice(Breach.SECTION_TWICE, sections)
    yield from _twice(Breach.POSITION_TWICE, [(item.id, item.position) for item in record.items])


def _twice(code: Breach, rows: Iterable[tuple[str, Hashable]]) -> Iterator[Violation]:
    rows = list(rows)
    counts = Counter(value for _, value in rows)
    return (Violation(code, row_id, {"value": value}) for row_id, value in rows if counts[value] > 1)


def _status(record: MeetingRecord) -> Iterator[Violation]:
    """What each status needs (always 3 is kept by `status`, which sees the later meetings)."""
    meeting = record.meeting
    unexplained_move = is_exception(meeting) and not meeting.move_reason
    unexplained_end = meeting.status is MeetingStatus.CANCELLED and not meeting.cancel_reason
    if unexplained_move or unexplained_end:
        yield Violation(Breach.REASON_MISSING, meeting.id)
    if meeting.status in _PAST and (meeting.started is None or meeting.ended is None):
        yield Violation(Breach.TIMES_MISSING, meeting.id)
    if (meeting.status is MeetingStatus.APPROVED) is not (meeting.approved_in_id is not None):
        yield Violation(Breach.APPROVAL_INCOMPLETE, meeting.id)
    if meeting.status in _CLOSED:
        for line in stopping(to_close(record)):
            data = {"check": str(line.code), **line.data}
            yield Violation(Breach.CLOSED_UNFINISHED, line.item_id or meeting.id, data)


def _disqualifications(record: MeetingRecord) -> Iterator[Violation]:
    for event in record.events:
        if event.kind is PresenceKind.DISQUALIFIED and not has_grounds(event):
            yield Violation(Breach.GROUNDS_MISSING, event.id)


def _voices(record: MeetingRecord) -> Iterator[Violation]:
    """Nobody is marked twice and no seat has two voices (always 5)."""
    yield from _twice(Breach.MARKED_TWICE, [(each.id, each.person_id) for each in record.attendance])
    for item_id, seat in sorted(seat_clashes(record), key=lambda each: (each[0] or "", each[1])):
        yield Violation(Breach.SEAT_CLASH, item_id or record.meeting.id, {"seat": seat})


def _votes(record: MeetingRecord) -> Iterator[Violation]:
    """Only voices vote, the disqualified never (always 4)."""
    known = {item.id for item in record.items}
    for vote in record.votes:
        if vote.item_id in known:
            try:
                checked(record, vote)
            except UserError as error:
                yield Violation(Breach.VOTE_INVALID, vote.id, {"error": error.code, **error.data})


_CHECKS: tuple[Callable[[MeetingRecord], Iterable[Violation]], ...] = (
    _times,
    _spans,
    _numbers,
    _status,
    _disqualifications,
    _voices,
    _votes,
)
