"""Building and ordering the agenda."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from seutu_desktop.domain import agenda, numbering, status
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.cleaning import clean
from seutu_desktop.domain.errors import MeetingClosed
from seutu_desktop.domain.meetings import AgendaItem, ItemKind, ItemState
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.services import wording
from seutu_desktop.services.fields import changed, merge_key
from seutu_desktop.store.store import Store

_EDITABLE = frozenset(
    {"title", "diary_number", "authority", "earlier_handling", "description", "proposal", "discussion"}
    | {"decision", "onward_handling", "for_information", "distribution"}
    | {"kind", "preparer_ids", "presenter_id", "decision_kind"}
)


@dataclass(frozen=True)
class Suggestion:
    """What the agenda could hold; `reason` is a code: `standing`, `carried`, `action_open`, `action_late`."""

    key: str
    title: str
    reason: str
    kind: ItemKind
    source_id: str


def add_item(
    store: Store, meeting_id: str, title: str = "", kind: ItemKind = ItemKind.MATTER, at: int | None = None
) -> Changes:
    """Add a matter at its place in the usual order, or at index `at`; a sent agenda numbers it at once."""
    with store.action("item.add") as action:
        record = _open_record(store, meeting_id)
        index = agenda.insertion_index(record.items, kind) if at is None else at
        item = AgendaItem(
            id=store.new_id(),
            meeting_id=meeting_id,
            position=0,
            kind=kind,
            title=clean(title),
            proposal=wording.standing_proposal(kind, record.body),
            preparer_ids=(record.meeting.secretary_id,) if record.meeting.secretary_id else (),
            presenter_id=record.meeting.chair_id,
        )
        items = (*record.items[:index], item, *record.items[index:])
        store.items.save_all(_late_numbered(store, record, agenda.renumbered(items)))
    return replace(action.changes, ids=(item.id, *action.changes.ids))


def edit_item(store: Store, item_id: str, **fields: object) -> Changes:
    """Change fields of a matter; raise MeetingClosed once the record is approved, TextTooLong."""
    with store.action("item.edit", merge_key=merge_key("item", item_id, fields)) as action:
        item = store.items.get(item_id)
        _refuse_closed(store, item)
        store.items.save(changed(item, fields, _EDITABLE))
    return action.changes


def move_item(store: Store, item_id: str, to_index: int) -> Changes:
    """Move a matter to `to_index` (from 0) in its agenda; assigned numbers stay with their matters."""
    with store.action("item.move") as action:
        record = _open_record(store, store.items.get(item_id).meeting_id)
        store.items.save_all(agenda.moved_item(record.items, item_id, to_index))
    return action.changes


def remove_item(store: Store, item_id: str) -> Changes:
    """Take a matter off: one without a number is deleted, a numbered one is withdrawn and keeps it."""
    with store.action("item.remove") as action:
        item = store.items.get(item_id)
        record = _open_record(store, item.meeting_id)
        if item.section_number is None:
            store.items.delete(item_id)
            rest = tuple(each for each in record.items if each.id != item_id)
            store.items.save_all(agenda.renumbered(rest))
        else:
            withdrawn = replace(item, state=ItemState.WITHDRAWN, decision=wording.WITHDRAWN)
            store.items.save(withdrawn)
    return action.changes


def restore_item(store: Store, item_id: str) -> Changes:
    """Open a withdrawn, carried or decided matter again in its meeting."""
    with store.action("item.restore") as action:
        item = store.items.get(item_id)
        _refuse_closed(store, item)
        kept = "" if item.decision in (wording.WITHDRAWN, wording.CARRIED) else item.decision
        store.items.save(replace(item, state=ItemState.OPEN, decision=kept))
    return action.changes


def carry_item(store: Store, item_id: str, to_meeting_id: str) -> Changes:
    """Carry a matter over to a later meeting, texts included; the § here says so."""
    with store.action("item.carry") as action:
        item = store.items.get(item_id)
        _refuse_closed(store, item)
        target = _open_record(store, to_meeting_id)
        copy = agenda.carried(item, to_meeting_id, store.new_id())
        index = agenda.insertion_index(target.items, copy.kind)
        items = agenda.renumbered((*target.items[:index], copy, *target.items[index:]))
        store.items.save_all(_late_numbered(store, target, items))
        decision = item.decision or wording.CARRIED
        store.items.save(replace(item, state=ItemState.CARRIED, decision=decision))
    return action.changes


def suggestions(store: Store, meeting_id: str) -> list[Suggestion]:
    """Return what the agenda of a meeting could still hold, each with its reason; nothing is added."""
    record = store.record(meeting_id)
    previous = store.meeting_queries.previous(record.meeting)
    found = [
        Suggestion(
            f"standing:{kind}",
            wording.standing_title(kind, record.body, previous, None),
            "standing",
            kind,
            "",
        )
        for kind in agenda.STANDING
        if kind not in {item.kind for item in record.items}
    ]
    taken = {item.carried_from_id for item in record.items}
    if previous is not None:
        for item in agenda.needs_carrying(store.record(previous.id)):
            if item.id not in taken:
                found.append(Suggestion(f"item:{item.id}", item.title, "carried", item.kind, item.id))
    for row in store.meeting_queries.actions(body_id=record.body.id):
        late = row.action.due is not None and row.action.due < record.meeting.day
        reason = "action_late" if late else "action_open"
        found.append(
            Suggestion(f"action:{row.action.id}", row.action.text, reason, ItemKind.REVIEW, row.action.id)
        )
    return found


def accept_suggestions(store: Store, meeting_id: str, chosen: Sequence[Suggestion]) -> Changes:
    """Add what the coordinator chose of `suggestions`, in one undoable step."""
    with store.action("item.propose") as action:
        for each in chosen:
            if each.reason == "carried":
                carry_item(store, each.source_id, meeting_id)
            else:
                add_item(store, meeting_id, each.title, each.kind)
    return action.changes


def provisional_sections(store: Store, record: MeetingRecord) -> dict[str, int]:
    """Return the § number of every matter: the assigned one, else what it would get now."""
    year = record.meeting.year or record.meeting.day.year
    _, taken = store.meeting_queries.taken_numbers(record.body.id, year)
    return numbering.provisional_sections(record.items, max(taken, default=0) + 1)


def _open_record(store: Store, meeting_id: str) -> MeetingRecord:
    record = store.record(meeting_id)
    if status.closed(record.meeting):
        raise MeetingClosed
    return record


def _refuse_closed(store: Store, item: AgendaItem) -> None:
    if status.closed(store.meetings.get(item.meeting_id)):
        raise MeetingClosed


def _late_numbered(
    store: Store, record: MeetingRecord, items: tuple[AgendaItem, ...]
) -> tuple[AgendaItem, ...]:
    """Give a late matter of a numbered agenda the next free number (domain.md 5, numbers)."""
    meeting = record.meeting
    if meeting.year is None:
        return items
    numbers, sections = store.meeting_queries.taken_numbers(meeting.body_id, meeting.year)
    return numbering.assigned(meeting, items, numbers, sections)[1]
