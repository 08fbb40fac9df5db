"""What every change of a meeting passes: who may change what, and that the minutes still hold afterwards."""

from __future__ import annotations

from dataclasses import replace

from seutu_desktop.domain import presence, status, voting
from seutu_desktop.domain.errors import SeatTaken
from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.store.store import Store


def open_agenda(store: Store, meeting_id: str, action: str) -> MeetingRecord:
    """Return the record of a meeting whose agenda may change; raise MeetingClosed or WrongStatus."""
    record = store.record(meeting_id)
    status.check_agenda_editable(record.meeting, action)
    return record


def open_minutes(store: Store, meeting_id: str, action: str) -> MeetingRecord:
    """Return the record of a meeting whose minutes may change; raise MeetingClosed or WrongStatus."""
    record = store.record(meeting_id)
    status.check_minutes_editable(record.meeting, action)
    return record


def check_item(store: Store, item_id: str, action: str) -> None:
    """Raise MeetingClosed or WrongStatus where a matter's meeting no longer changes."""
    status.check_minutes_editable(store.meetings.get(store.items.get(item_id).meeting_id), action)


def still_sound(store: Store, before: MeetingRecord) -> None:
    """Raise where the change just written would leave votes or seats that cannot be (model.md, always 4–5).

    Once the minutes are sent they also stay complete: reopen the meeting to take something back. `before`
    is the record as it was.
    """
    record = store.record(before.meeting.id)
    for vote in record.votes:
        voting.checked(record, vote)
    clashes = presence.seat_clashes(record) - presence.seat_clashes(before)
    for item_id, key in sorted(clashes, key=lambda each: (each[0] or "", each[1])):
        held = presence.presence_in(record, item_id).seats if item_id else ()
        names = [record.directory.name(each.shown_id) for each in held if each.seat.key == key]
        raise SeatTaken(name=", ".join(names))
    if record.meeting.status is MeetingStatus.MINUTES_SENT:
        status.minutes_sent(replace(record, meeting=replace(record.meeting, status=MeetingStatus.HELD)))
