"""One cell of the matrix whole: its texts, whom to write to, and the covering message as a mail draft."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.domain.filenames import safe_stem
from seutu_desktop.domain.handling import HandledKind, Handling, HandlingDecision
from seutu_desktop.domain.handling_state import current
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.body_view import Holder, steering_seat
from seutu_desktop.services.decided_in import decision_of
from seutu_desktop.services.handling_texts import (
    CaseTexts,
    Facts,
    body_name,
    case_texts,
    cover_text,
    default_title,
    executive,
    reminder_text,
    usual_decision,
)
from seutu_desktop.services.handling_view import Cell, Column, cell_view
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.services.mail import Draft


@dataclass(frozen=True)
class Detail:
    """A cell with its texts and its contact: the seat's member of the day, else the deputy, else nobody."""

    facts: Facts
    texts: CaseTexts
    contact: Holder | None


@dataclass(frozen=True)
class Prefill:
    """What a decision starts from: the body, how such a document is usually decided, and where it goes on."""

    body: str
    decision: HandlingDecision
    forwarded_to: str
    executive: str
    diary_number: str


@dataclass(frozen=True)
class Message:
    """A message to a municipality: whom to (name and address, either may be empty), subject, words."""

    name: str
    address: str
    subject: str
    text: str


def detail(store: Store, column: Column, cell: Cell, today: date) -> Detail:
    """Return what is known of a cell that was read, in two statements more."""
    facts = _facts(store, column, cell)
    return Detail(facts, case_texts(facts), _contact(store, cell.municipality_id, today))


def detail_of(store: Store, document_id: str, municipality_id: str | None, today: date) -> Detail:
    """Return what is known of any cell; raise NotFound."""
    cell = cell_view(store, document_id, municipality_id, today)
    document = store.yearly.handling_documents.get(document_id)
    matter = decision_of(store, LinkKind.HANDLING_DOCUMENT, document_id)
    return detail(store, Column(document, document.year, matter, 1, 0, 0, 0), cell, today)


def prefill(found: Detail) -> Prefill:
    """Return what the form of a decision starts from: the step that waits, else how it usually goes."""
    facts = found.facts
    step = current(facts.steps)
    body = step.body if step and step.step > 1 and step.body else body_name(facts)
    decision, onwards = usual_decision(facts)
    up = executive(facts.municipality)
    if step is not None and step.step > 1:
        decision, onwards = HandlingDecision.NOTED, False
    numbers = [each.diary_number for each in facts.steps if each.diary_number]
    return Prefill(body, decision, up if onwards else "", up, numbers[-1] if numbers else "")


def cover(found: Detail, *, reminder: bool = False) -> Message:
    """Return the covering message of a cell, or its reminder."""
    facts, contact = found.facts, found.contact
    subject = default_title(facts.document)
    place = facts.municipality.name if facts.municipality else ""
    head = f"Muistutus: {subject}" if reminder else f"{subject} käsiteltäväksi"
    return Message(
        contact.name if contact else "",
        contact.email if contact else "",
        ", ".join(filter(None, (head, place))),
        reminder_text(facts) if reminder else cover_text(facts),
    )


def write_message(store: Store, found: Detail, folder: Path, *, reminder: bool = False) -> Path:
    """Write the message as a mail draft (.eml) into `folder`, with the document's file; return its path.

    Never over a file that is not ours. Raise AttachmentMissing, DiskFull or WriteFailed.
    """
    from seutu_desktop.services.mail import keep_draft

    return keep_draft(store, draft(store, found, reminder=reminder), folder)


def draft(store: Store, found: Detail, *, reminder: bool = False) -> Draft:
    """Return the message as the bytes of a mail draft; raise AttachmentMissing."""
    from seutu_desktop.services.mail import loose_draft

    message, document = cover(found, reminder=reminder), found.facts.document
    files = []
    if document.content_hash:
        files.append((document.file_name, store.contents.read(document.content_hash, document.file_name)))
    place = found.facts.municipality.name if found.facts.municipality else ""
    kind = "Muistutus" if reminder else "Saate"
    name = f"{safe_stem(' '.join(filter(None, (kind, place, document.name))))}.eml"
    return loose_draft([(message.name, message.address)], message.subject, message.text, files, name)


def _facts(store: Store, column: Column, cell: Cell) -> Facts:
    municipality = store.directory().municipalities.get(cell.municipality_id or "")
    return Facts(
        column.document,
        municipality,
        cell.steps,
        column.matter,
        tuple(_earlier(store, cell)) if municipality else (),
        store.the_network().contact,
    )


def _earlier(store: Store, cell: Cell) -> list[tuple[HandledKind, Handling]]:
    kinds = {each.id: each.kind for each in store.yearly.handling_documents.all()}
    rows = store.yearly.handlings.of("handled_on, step", municipality_id=cell.municipality_id)
    return [
        (kinds[each.document_id], each)
        for each in rows
        if each.document_id != cell.document_id and each.handled_on and each.document_id in kinds
    ]


def _contact(store: Store, municipality_id: str | None, today: date) -> Holder | None:
    seat = steering_seat(store.directory(), municipality_id, today) if municipality_id else None
    return (seat.member or seat.deputy) if seat else None
