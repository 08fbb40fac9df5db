"""Search over everything, for the palette: hits in groups, each saying where it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from seutu_desktop.domain.dates import full_day, short_day
from seutu_desktop.domain.meetings import AgendaItem, Meeting
from seutu_desktop.domain.record import Directory
from seutu_desktop.store.search import Hit
from seutu_desktop.store.store import Store

LIMIT = 60
A_GROUP = 8
"""How many hits a group shows at most (look.md 12)."""


class Group(StrEnum):
    """The groups of the palette that search fills; the third, commands, is the window's own."""

    PLACES = "places"
    DECISIONS = "decisions"


_GROUPS: Mapping[str, Group] = {
    "municipality": Group.PLACES,
    "person": Group.PLACES,
    "body": Group.PLACES,
    "meeting": Group.PLACES,
    "agenda_item": Group.DECISIONS,
    "attachment": Group.DECISIONS,
    "action": Group.DECISIONS,
}


@dataclass(frozen=True)
class Found:
    """A hit: what it is called, where it belongs (`context`), a piece of its text, and where it leads.

    `kind` is the table's name; `meeting_id` and `item_id` are empty where they do not apply.
    """

    group: Group
    kind: str
    id: str
    title: str
    context: str
    snippet: str
    meeting_id: str = ""
    item_id: str = ""


def search(store: Store, text: str, *, a_group: int = A_GROUP) -> dict[Group, list[Found]]:
    """Return the hits of `text` by group, the best first, in at most eight statements."""
    hits = store.search.find(text, LIMIT)
    items = store.items.many(_item_ids(hits))
    meetings = store.meetings.many(_meeting_ids(hits, items.values()))
    teller = _Teller(store.directory(), items, meetings)
    found: dict[Group, list[Found]] = {group: [] for group in Group}
    for hit in hits:
        group = _GROUPS[hit.kind]
        if len(found[group]) < a_group:
            found[group].append(teller.tell(group, hit))
    return found


def _item_ids(hits: Iterable[Hit]) -> list[str]:
    own = [hit.ref for hit in hits if hit.kind == "agenda_item"]
    return [*own, *(hit.parent for hit in hits if hit.kind in ("attachment", "action") and hit.parent)]


def _meeting_ids(hits: Iterable[Hit], items: Iterable[AgendaItem]) -> list[str]:
    return [*(hit.ref for hit in hits if hit.kind == "meeting"), *(item.meeting_id for item in items)]


class _Teller:
    """Says of a hit what it is and where it belongs."""

    def __init__(
        self, directory: Directory, items: Mapping[str, AgendaItem], meetings: Mapping[str, Meeting]
    ) -> None:
        self._directory = directory
        self._items = items
        self._meetings = meetings

    def tell(self, group: Group, hit: Hit) -> Found:
        """Return a hit with its title, its context and where it leads."""
        if hit.kind == "meeting":
            meeting = self._meetings.get(hit.ref)
            return Found(
                group,
                hit.kind,
                hit.ref,
                hit.title or self._name(meeting),
                self._when(meeting),
                hit.snippet,
                hit.ref,
            )
        if hit.kind in ("agenda_item", "attachment", "action"):
            return self._of_item(group, hit)
        return Found(group, hit.kind, hit.ref, hit.title, self._place(hit), hit.snippet)

    def _of_item(self, group: Group, hit: Hit) -> Found:
        item = self._items.get(hit.ref if hit.kind == "agenda_item" else hit.parent or "")
        meeting = self._meetings.get(item.meeting_id) if item else None
        own = hit.kind == "agenda_item" and item is not None and item.section_number is not None
        title = f"§ {item.section_number} {hit.title}" if own and item else hit.title
        context = self._named(meeting)
        if hit.kind != "agenda_item" and item is not None and item.section_number is not None:
            context = f"§ {item.section_number} · {context}"
        meeting_id, item_id = (item.meeting_id, item.id) if item else ("", "")
        return Found(group, hit.kind, hit.ref, title, context, hit.snippet, meeting_id, item_id)

    def _place(self, hit: Hit) -> str:
        if hit.kind == "municipality":
            municipality = self._directory.municipalities.get(hit.ref)
            return municipality.kind if municipality else ""
        if hit.kind == "body":
            body = self._directory.bodies.get(hit.ref)
            return body.sector if body else ""
        person = self._directory.people.get(hit.ref)
        return self._directory.municipality_name(person.municipality_id) if person else ""

    def _name(self, meeting: Meeting | None) -> str:
        body = self._directory.bodies.get(meeting.body_id) if meeting else None
        number = f" {meeting.number}/{meeting.year}" if meeting and meeting.number is not None else ""
        return f"{body.name if body else ''}{number}".strip()

    def _when(self, meeting: Meeting | None) -> str:
        return full_day(meeting.day) if meeting else ""

    def _named(self, meeting: Meeting | None) -> str:
        """Return `7/2026 · ke 12.8.`, or the day where there is no number."""
        if meeting is None:
            return ""
        if meeting.number is None:
            return full_day(meeting.day)
        return f"{meeting.number}/{meeting.year} · {short_day(meeting.day)}"
