"""Finding what a person names: a meeting by `3/2026`, `2026-12-09` or an id, a group by its name."""

from __future__ import annotations

import re
from datetime import date

from seutu_desktop.domain.errors import Ambiguous, ImpossibleDate, NotFound
from seutu_desktop.domain.meetings import Meeting, MeetingStatus
from seutu_desktop.domain.people import Body, BodyKind, Person
from seutu_desktop.services.provisional import numbers
from seutu_desktop.store.store import Store


def steering_group(store: Store) -> Body:
    """Return the steering group; raise NotFound in a file without one."""
    found = [body for body in store.directory().bodies.values() if body.kind is BodyKind.STEERING]
    if not found:
        raise NotFound(kind="body", what="ohjausryhmä")
    return found[0]


def find_body(store: Store, name: str) -> Body:
    """Return the group called `name`, letter case aside; raise NotFound or Ambiguous."""
    bodies = store.directory().bodies.values()
    wanted = name.strip().casefold()
    found = [body for body in bodies if body.id == name or body.name.casefold() == wanted]
    if not found:
        found = [body for body in bodies if wanted and body.name.casefold().startswith(wanted)]
    if len(found) != 1:
        raise (Ambiguous if found else NotFound)(kind="body", what=name)
    return found[0]


def find_person(store: Store, name: str) -> Person:
    """Return who is called `name`, or begins with it, letter case aside; raise NotFound or Ambiguous."""
    people = store.directory().people.values()
    wanted = " ".join(name.split()).casefold()
    found = [each for each in people if each.id == name or each.name.casefold() == wanted]
    if not found:
        found = [each for each in people if wanted and each.name.casefold().startswith(wanted)]
    if len(found) != 1:
        raise (Ambiguous if found else NotFound)(kind="person", what=name)
    return found[0]


def find_meeting(store: Store, text: str) -> Meeting:
    """Return the meeting that `text` names (cli.md); raise NotFound, Ambiguous or ImpossibleDate."""
    number = re.fullmatch(r"(\d{1,4})/(\d{4})", text)
    if number:
        return _only(_by_number(store, int(number[1]), int(number[2])), text)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return _only(_on_day(store, text), text)
    meeting = store.meetings.find(text)
    return _only([meeting] if meeting else [], text)


def _by_number(store: Store, number: int, year: int) -> list[Meeting]:
    """Return the steering group's meeting with a number; a draft answers to the one that it shows."""
    body = steering_group(store)
    found = store.meeting_queries.numbered(body.id, year, number)
    if found:
        return [found]
    for key in store.meeting_queries.ids(year, body.id):
        meeting = store.meetings.get(key)
        if meeting.number is None and numbers(store, store.record(key)).number == (number, year):
            return [meeting]
    return []


def _on_day(store: Store, text: str) -> list[Meeting]:
    """Return the meetings of an ISO day; a cancelled one counts only where no other stands."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise ImpossibleDate(text=text) from None
    found = store.meeting_queries.on_day(day)
    standing = [each for each in found if each.status is not MeetingStatus.CANCELLED]
    return standing or found


def _only(found: list[Meeting], text: str) -> Meeting:
    if not found:
        raise NotFound(kind="meeting", what=text)
    if len(found) > 1:
        raise Ambiguous(kind="meeting", what=text)
    return found[0]
