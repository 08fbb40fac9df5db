"""The § that decided a thing of the yearly chain: always a link of a matter (model.md), never a text."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain.agenda import UNFINISHED
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.meetings import AgendaItem, DecisionKind, ItemState, Meeting, MeetingStatus
from seutu_desktop.domain.wheel import ItemLink, LinkKind
from seutu_desktop.services.themes import inherit
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class DecidedIn:
    """A matter about a thing: where, when, its § (None before it has one), and whether it is decided.

    `number` is the meeting's "3/2027", empty before it has one.
    """

    target_id: str
    item_id: str
    meeting_id: str
    body_id: str
    day: date
    section: int | None
    title: str
    decided: bool
    decision_kind: DecisionKind | None
    number: str = ""


def link(store: Store, item_id: str, kind: LinkKind, target_id: str) -> Changes:
    """Say that a matter is about a thing; raise NotFound where the matter is not there.

    A matter that serves no part of the strategy yet comes to serve those of the thing.
    """
    with store.action("item.link") as action:
        store.items.get(item_id)
        if not store.cycle.links.of(item_id=item_id, kind=kind, target_id=target_id):
            store.cycle.links.save(ItemLink(store.new_id(), item_id, kind, target_id))
            inherit(store, item_id, (target_id,))
    return action.changes


def unlink(store: Store, item_id: str, kind: LinkKind, target_id: str) -> Changes:
    """Take the link away."""
    with store.action("item.unlink") as action:
        for each in store.cycle.links.of(item_id=item_id, kind=kind, target_id=target_id):
            store.cycle.links.delete(each.id)
    return action.changes


def matters_of(store: Store, kind: LinkKind, target_ids: Collection[str]) -> dict[str, list[DecidedIn]]:
    """Return the matters about each of some things, oldest first, in three statements.

    Matters of deleted and cancelled meetings, and withdrawn matters, are left out.
    """
    links = [each for each in store.cycle.links.of(kind=kind) if each.target_id in target_ids]
    items = store.items.many(each.item_id for each in links)
    meetings = store.meetings.many(each.meeting_id for each in items.values())
    found: dict[str, list[DecidedIn]] = {}
    for each in links:
        item = items.get(each.item_id)
        meeting = meetings.get(item.meeting_id) if item else None
        if item and meeting and _counts(item, meeting):
            found.setdefault(each.target_id, []).append(_decided_in(each.target_id, item, meeting))
    for matters in found.values():
        matters.sort(key=lambda matter: (matter.day, matter.section or 0))
    return found


def decision_of(store: Store, kind: LinkKind, target_id: str) -> DecidedIn | None:
    """Return the newest matter that decided a thing, else the newest about it, else None."""
    matters = matters_of(store, kind, (target_id,)).get(target_id, [])
    decided = [each for each in matters if each.decided]
    newest = decided or matters
    return newest[-1] if newest else None


def _counts(item: AgendaItem, meeting: Meeting) -> bool:
    return item.state is not ItemState.WITHDRAWN and meeting.status is not MeetingStatus.CANCELLED


def _decided_in(target_id: str, item: AgendaItem, meeting: Meeting) -> DecidedIn:
    return DecidedIn(
        target_id=target_id,
        item_id=item.id,
        meeting_id=meeting.id,
        body_id=meeting.body_id,
        day=meeting.day,
        section=item.section_number,
        title=item.title,
        decided=item.state is ItemState.DECIDED and item.decision_kind not in UNFINISHED,
        decision_kind=item.decision_kind,
        number=f"{meeting.number}/{meeting.year}" if meeting.number is not None else "",
    )
