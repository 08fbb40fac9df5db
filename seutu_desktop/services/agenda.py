"""Building and ordering the agenda."""

from __future__ import annotations

from seutu_desktop.domain import agenda, numbering, status
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import WrongStatus
from seutu_desktop.domain.meetings import AgendaItem, ItemKind
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.services import wording
from seutu_desktop.services.fields import changed, cleaned, made, merge_key
from seutu_desktop.services.guard import check_item, open_agenda, open_minutes, still_sound
from seutu_desktop.services.links import pass_on, settle
from seutu_desktop.services.provisional import numbers
from seutu_desktop.store.store import Store

_EDITABLE = frozenset(
    {"title", "diary_number", "authority", "earlier_handling", "description", "proposal", "discussion"}
    | {"decision", "onward_handling", "for_information", "distribution", "withdrawn_reason"}
    | {"kind", "preparer_ids", "presenter_id"}
)


def add_item(
    store: Store, meeting_id: str, title: str = "", kind: ItemKind = ItemKind.MATTER, at: int | None = None
) -> Changes:
    """Add a matter at its place in the usual order, or at index `at`; a sent agenda numbers it at once.

    `ids[0]` is the matter.
    """
    with store.action("item.add") as action:
        record = open_agenda(store, meeting_id, "add_item")
        item = AgendaItem(
            id=store.new_id(),
            meeting_id=meeting_id,
            position=0,
            kind=kind,
            title=cleaned("title", title),
            proposal=wording.standing_proposal(kind, record.body),
            **wording.officers(kind, record.meeting),
        )
        items = agenda.inserted(record.items, item)
        if at is not None:
            items = agenda.moved_item(items, item.id, at)
        _save(store, record, items)
    return made(action.changes, item.id)


def edit_item(store: Store, /, item_id: str, **fields: object) -> Changes:
    """Change fields of a matter; raise MeetingClosed once the record is approved, TextTooLong."""
    with store.action("item.edit", merge_key=merge_key("item", item_id, fields)) as action:
        check_item(store, item_id, "edit_item")
        store.items.save(changed(store.items.get(item_id), fields, _EDITABLE))
    return action.changes


def move_item(store: Store, item_id: str, to_index: int) -> Changes:
    """Move a matter to `to_index` (from 0) in its agenda; assigned numbers stay with their matters."""
    with store.action("item.move") as action:
        record = open_agenda(store, store.items.get(item_id).meeting_id, "move_item")
        store.items.save_all(agenda.moved_item(record.items, item_id, to_index))
    return action.changes


def remove_item(store: Store, item_id: str, reason: str = "") -> Changes:
    """Take a matter off: one without a number is deleted, a numbered one is withdrawn and keeps it."""
    with store.action("item.remove") as action:
        item = store.items.get(item_id)
        record = open_agenda(store, item.meeting_id, "remove_item")
        if item.section_number is None:
            settle(store, agenda.withdrawn(item, ""))
            store.items.delete(item_id)
            store.items.save_all(agenda.renumbered(each for each in record.items if each.id != item_id))
        else:
            withdrawn = agenda.withdrawn(item, cleaned("withdrawn_reason", reason))
            store.items.save(withdrawn)
            settle(store, withdrawn)
    return action.changes


def restore_item(store: Store, item_id: str) -> Changes:
    """Open a withdrawn or carried matter again in its meeting."""
    with store.action("item.restore") as action:
        record = open_minutes(store, store.items.get(item_id).meeting_id, "restore_item")
        restored = agenda.reinstated(record.item(item_id))
        items = tuple(restored if each.id == item_id else each for each in record.items)
        _save(store, record, items)
        settle(store, restored)
        still_sound(store, record)
    return action.changes


def carry_item(store: Store, item_id: str, to_meeting_id: str) -> Changes:
    """Carry a matter over to a later meeting, texts included; `ids[0]` is the new matter there.

    A matter without a number leaves its agenda; a numbered one stays and says that it was carried over.
    One of a cancelled meeting or of an approved record is only copied.
    Raise WrongStatus where the other meeting is not later or no longer takes matters.
    """
    with store.action("item.carry") as action:
        source = store.record(store.items.get(item_id).meeting_id)
        target = open_agenda(store, to_meeting_id, "carry_item")
        if target.meeting.start <= source.meeting.start:
            raise WrongStatus(status=target.meeting.status.value, action="carry_item")
        item = source.item(item_id)
        copy = agenda.carried(item, to_meeting_id, store.new_id())
        _save(store, target, agenda.inserted(target.items, copy))
        pass_on(store, item_id, copy.id)
        if status.editable_minutes(source.meeting):
            _leave(store, source, item)
    return made(action.changes, copy.id)


def provisional_sections(store: Store, record: MeetingRecord) -> dict[str, int]:
    """Return the § number of every matter: the assigned one, else what it would get now."""
    return numbers(store, record).sections


def provisional_number(store: Store, record: MeetingRecord) -> tuple[int, int] | None:
    """Return the (number, year) a meeting has or would get, counting earlier drafts; None without any."""
    return numbers(store, record).number


def _leave(store: Store, source: MeetingRecord, item: AgendaItem) -> None:
    if item.section_number is None and status.editable_agenda(source.meeting):
        remove_item(store, item.id)
    elif item.decision_kind not in agenda.UNFINISHED:
        left = agenda.left_over(item)
        store.items.save(left)
        settle(store, left)
    still_sound(store, source)


def _save(store: Store, record: MeetingRecord, items: tuple[AgendaItem, ...]) -> None:
    """Save an agenda; a late matter of a numbered one takes the next free number (domain.md 5, numbers)."""
    meeting = record.meeting
    if meeting.number is not None:
        numbers, sections = store.meeting_queries.taken_numbers(
            meeting.body_id, numbering.series_year(meeting)
        )
        _, items = numbering.assigned(meeting, items, numbers, sections, numbered=record.body.numbered)
    store.items.save_all(items)
