"""Matters to choose from where a thing is to be linked to the § that was about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.meetings import AgendaItem, ItemKind, ItemState, Meeting, MeetingStatus
from seutu_desktop.domain.people import BodyKind
from seutu_desktop.store.store import Store

_NEWEST = 6
_MOST = 40


@dataclass(frozen=True)
class FoundMatter:
    """A matter by its title, and where it was: "Ohjausryhmä 13.5.2026, § 41"."""

    item_id: str
    title: str
    where: str


def find_matters(store: Store, words: str) -> list[FoundMatter]:
    """Return the matters whose texts hold every word, the newest first; four statements.

    Without words, those of the steering group's newest meetings. Standing and withdrawn matters are left out.
    """
    if words.strip():
        hits = store.search.find(words, _MOST, ("agenda_item",))
        items: Iterable[AgendaItem] = store.items.many(hit.ref for hit in hits).values()
    else:
        items = store.items.among("meeting_id", _newest_meetings(store))
    wanted = [
        each for each in items if each.kind is ItemKind.MATTER and each.state is not ItemState.WITHDRAWN
    ]
    meetings = store.meetings.many({each.meeting_id for each in wanted})
    found = [(each, meetings[each.meeting_id]) for each in wanted if each.meeting_id in meetings]
    found = [(item, meeting) for item, meeting in found if meeting.status is not MeetingStatus.CANCELLED]
    found.sort(key=lambda pair: (pair[1].start, -pair[0].position), reverse=True)
    return [FoundMatter(item.id, item.title, _where(store, item, meeting)) for item, meeting in found[:_MOST]]


def _newest_meetings(store: Store) -> list[str]:
    bodies = store.directory().bodies.values()
    steering = next((each.id for each in bodies if each.kind is BodyKind.STEERING), None)
    return store.meeting_queries.ids(body_id=steering, newest_first=True)[:_NEWEST]


def _where(store: Store, item: AgendaItem, meeting: Meeting) -> str:
    directory = store.directory()
    body = directory.bodies.get(meeting.body_id) or directory.gone.get(meeting.body_id)
    section = f", § {item.section_number}" if item.section_number is not None else ""
    return f"{body.name if body else ''} {numeric_day(meeting.day)}{section}".strip()
