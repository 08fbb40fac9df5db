"""Documents that travel to the municipalities: what they are, their file, and the § that approved them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.handling import HandledKind, HandlingDocument
from seutu_desktop.domain.people import BodyKind
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import decided_in
from seutu_desktop.services.fields import changed, cleaned, made, merge_key, named
from seutu_desktop.store.store import Store

LIMIT_MB = 100
"""The largest file of a document."""

_OFFERED = 20
_DOCUMENT = frozenset(
    {"name", "kind", "year", "late_weeks", "title", "account", "proposal", "message", "note"}
)
_SOURCES = {HandledKind.ACTION_PLAN: LinkKind.ACTION_PLAN, HandledKind.ANNUAL_REPORT: LinkKind.ANNUAL_REPORT}


def add_document(
    store: Store,
    name: str,
    kind: HandledKind,
    year: int,
    *,
    late_weeks: int = 8,
    note: str = "",
    item_id: str = "",
) -> Changes:
    """Add a document that will travel; `ids[0]` is it. `year` is the one it is of, not of its sending.

    `item_id` is the matter that approved it; an action plan or annual report of the same year whose § is
    known brings it along. Raise TitleMissing, TextTooLong.
    """
    new = HandlingDocument(
        store.new_id(), named(name), kind, year, late_weeks=late_weeks, note=cleaned("note", note)
    )
    with store.action("handling.add") as action:
        store.yearly.handling_documents.save(new)
        if matter := item_id or _approved_in(store, kind, year):
            decided_in.link(store, matter, LinkKind.HANDLING_DOCUMENT, new.id)
    return made(action.changes, new.id)


def edit_document(store: Store, /, document_id: str, **fields: Any) -> Changes:
    """Change a document's details and texts; empty texts are the program's own. Raise TitleMissing."""
    if "name" in fields:
        named(str(fields["name"]))
    key = merge_key("handling_document", document_id, fields)
    with store.action("handling.edit", merge_key=key) as action:
        old = store.yearly.handling_documents.get(document_id)
        store.yearly.handling_documents.save(changed(old, fields, _DOCUMENT))
    return action.changes


def remove_document(store: Store, document_id: str) -> Changes:
    """Take a document with its handlings away; undo brings all of it back."""
    with store.action("handling.remove") as action:
        for each in store.yearly.handlings.of(document_id=document_id):
            store.yearly.handlings.delete(each.id)
        store.yearly.handling_documents.delete(document_id)
    return action.changes


def attach_file(store: Store, document_id: str, path: Path) -> Changes:
    """Keep the file that is sent, by its content; raise AttachmentTooLarge, ReadFailed, DiskFull."""
    content_hash, _ = store.contents.put(path, LIMIT_MB)
    with store.action("handling.attach") as action:
        old = store.yearly.handling_documents.get(document_id)
        name = cleaned("name", path.name)
        store.yearly.handling_documents.save(replace(old, content_hash=content_hash, file_name=name))
    return action.changes


def detach_file(store: Store, document_id: str) -> Changes:
    """Take the file off the document."""
    with store.action("handling.detach") as action:
        old = store.yearly.handling_documents.get(document_id)
        store.yearly.handling_documents.save(replace(old, content_hash="", file_name=""))
    return action.changes


def copy_to_open(store: Store, document_id: str) -> Path:
    """Return a fresh copy of the file that is sent, under its name; raise AttachmentMissing, WriteFailed."""
    from seutu_desktop.services.attachment_copy import copy_named

    document = store.yearly.handling_documents.get(document_id)
    return copy_named(store.contents.path_of(document.content_hash, document.file_name), document.file_name)


def set_decision_item(store: Store, document_id: str, item_id: str) -> Changes:
    """Say which matter approved the document, instead of what was said before; empty for none."""
    with store.action("handling.link") as action:
        for each in store.cycle.links.of(kind=LinkKind.HANDLING_DOCUMENT, target_id=document_id):
            if each.item_id != item_id:
                store.cycle.links.delete(each.id)
        if item_id:
            decided_in.link(store, item_id, LinkKind.HANDLING_DOCUMENT, document_id)
    return action.changes


def keep_document(
    store: Store,
    document_id: str,
    name: str,
    kind: HandledKind,
    year: int,
    *,
    item_id: str = "",
    late_weeks: int = 8,
    note: str = "",
    file: Path | None = None,
) -> Changes:
    """Add a document (empty `document_id`) or change one, with its § and a newly chosen file, in one step.

    `ids[0]` is the document. Raise what adding and attaching raise.
    """
    with store.action("handling.keep") as action:
        if document_id:
            about = {"name": name, "kind": kind, "year": year, "late_weeks": late_weeks, "note": note}
            edit_document(store, document_id, **about)
            set_decision_item(store, document_id, item_id)
        key = (
            document_id
            or add_document(store, name, kind, year, late_weeks=late_weeks, note=note, item_id=item_id).ids[0]
        )
        if file is not None:
            attach_file(store, key, file)
    return made(action.changes, key)


def matters_for(store: Store, name: str, kept: str = "") -> list[tuple[str, str]]:
    """Return the matters that may have approved a document called `name`, newest first, as (words, id).

    Those of the steering group whose words hold every word of the name, and the one chosen before (`kept`).
    """
    hits = store.search.find(name, _OFFERED, ("agenda_item",))
    items = store.items.many([*(hit.ref for hit in hits), *((kept,) if kept else ())])
    meetings = store.meetings.many(each.meeting_id for each in items.values())
    bodies = store.directory().bodies
    found = []
    for item in items.values():
        meeting = meetings.get(item.meeting_id)
        body = bodies.get(meeting.body_id) if meeting else None
        if meeting and body and (body.kind is BodyKind.STEERING or item.id == kept):
            section = f"§ {item.section_number} " if item.section_number else ""
            found.append((meeting.day, f"{numeric_day(meeting.day)} {section}{item.title}", item.id))
    return [(words, key) for _, words, key in sorted(found, reverse=True)]


def _approved_in(store: Store, kind: HandledKind, year: int) -> str:
    """Return the matter that approved our own plan or report of a year, empty where it is not known."""
    source = _SOURCES.get(kind)
    if source is None:
        return ""
    tables = store.yearly
    rows: list[Any] = list(
        tables.plans.of(year=year) if kind is HandledKind.ACTION_PLAN else tables.reports.of(year=year)
    )
    found = decided_in.decision_of(store, source, rows[0].id) if rows else None
    return found.item_id if found else ""
