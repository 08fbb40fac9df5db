"""Finding a meeting by what a person writes: `3/2026`, `2026-12-09` or an id."""

from __future__ import annotations

import re
from datetime import date

from seutu_desktop.domain.errors import Ambiguous, NotFound
from seutu_desktop.domain.meetings import Meeting
from seutu_desktop.domain.people import Body, BodyKind
from seutu_desktop.store.store import Store


def steering_group(store: Store) -> Body:
    """Return the steering group; raise NotFound in a file without one."""
    found = [body for body in store.directory().bodies.values() if body.kind is BodyKind.STEERING]
    if not found:
        raise NotFound(kind="body", what="ohjausryhmä")
    return found[0]


def find_meeting(store: Store, text: str) -> Meeting:
    """Return the meeting that `text` names (cli.md); raise NotFound or Ambiguous."""
    number = re.fullmatch(r"(\d{1,4})/(\d{4})", text)
    if number:
        found = store.meeting_queries.numbered(steering_group(store).id, int(number[2]), int(number[1]))
        return _only([found] if found else [], text)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        try:
            return _only(store.meeting_queries.on_day(date.fromisoformat(text)), text)
        except ValueError:
            raise NotFound(kind="meeting", what=text) from None
    meeting = store.meetings.find(text)
    return _only([meeting] if meeting else [], text)


def _only(found: list[Meeting], text: str) -> Meeting:
    if not found:
        raise NotFound(kind="meeting", what=text)
    if len(found) > 1:
        raise Ambiguous(kind="meeting", what=text)
    return found[0]
