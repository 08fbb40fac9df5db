"""Everything the details of a meeting hold, changed in one step of undo."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from seutu_desktop.domain.changes import Changes
from seutu_desktop.services.meetings import edit_meeting, move_meeting
from seutu_desktop.store.store import Store


def change_details(
    store: Store,
    meeting_id: str,
    start: datetime,
    end: datetime,
    reason: str = "",
    fields: Mapping[str, object] | None = None,
) -> Changes:
    """Change times and plain fields of a meeting; another day needs a written reason.

    Raise ReasonMissing, EndBeforeStart, MeetingClosed, WrongStatus, TextTooLong.
    """
    with store.action("meeting.edit") as action:
        meeting = store.meetings.get(meeting_id)
        if (start, end) != (meeting.start, meeting.end):
            move_meeting(store, meeting_id, start, end, reason)
        if fields:
            edit_meeting(store, meeting_id, **fields)
    return action.changes
