"""The end of a paper: what was agreed, who signs, what goes with it and to whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seutu_desktop.documents import phrases, words
from seutu_desktop.documents.items import attachment_line
from seutu_desktop.documents.outline import Outline, plain_blocks
from seutu_desktop.documents.paper import Block, Column, Formatted, Line, Style, Table, labelled, line
from seutu_desktop.domain.cleaning import clean, clean_line
from seutu_desktop.domain.meetings import Action, AgendaItem, AttachmentKind
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.richtext import Run


def actions_table(outline: Outline, actions: Iterable[Action], caption: str) -> Iterator[Block]:
    """Yield who does what by when, or nothing; the heading comes from the caller."""
    sections = {item.id: outline.section(item) for item in outline.record.items}
    rows = tuple(
        (owner(outline, each), clean_line(each.text), due(each), sections.get(each.item_id or "", ""))
        for each in actions
    )
    if rows:
        yield Table(
            caption=caption,
            description="Toimenpiteet riveittäin: kuka tekee mitä, mihin mennessä ja minkä pykälän mukaan.",
            columns=(Column("Kuka", 4), Column("Mitä", 8), Column("Milloin", 3), Column("Pykälä", 2)),
            rows=rows,
        )


def actions(outline: Outline) -> Iterator[Block]:
    """Yield what the meeting agreed to be done, under its own heading."""
    table = list(actions_table(outline, outline.record.actions, "Kuka tekee mitä ja milloin"))
    if table:
        yield line(Style.SECTION, words.ACTIONS)
        yield from table


def owner(outline: Outline, action: Action) -> str:
    """Return who does it: a person, or the municipality whose seat it is."""
    municipality = outline.record.directory.municipality_name(action.owner_municipality_id)
    return outline.name(action.owner_id) or clean_line(municipality)


def due(action: Action) -> str:
    """Return `pe 8.1.2027`, or that it is done."""
    if action.done_on is not None:
        return f"Tehty {phrases.day_text(action.done_on)}"
    return phrases.weekday_text(action.due) if action.due is not None else ""


def signatures(outline: Outline) -> Iterator[Block]:
    """Yield the places to sign: the secretary in a memo; the chair too and the inspectors in minutes."""
    meeting = outline.record.meeting
    formal = outline.kind is DocumentKind.MINUTES
    signers = [(meeting.chair_id, words.CHAIR)] if formal else []
    signers.append((meeting.secretary_id, words.SECRETARY))
    named = [(person, role) for person, role in signers if person]
    inspectors = [(person, words.INSPECTOR) for person in meeting.inspector_ids] if formal else []
    if named or inspectors:
        yield line(Style.SECTION, words.SIGNATURES)
    yield from (_signature(outline, person, role) for person, role in named)
    if inspectors:
        yield Line(Style.SIGNATURE, (Run(words.INSPECTED),))
    yield from (_signature(outline, person, role) for person, role in inspectors)


def _signature(outline: Outline, person_id: str | None, role: str) -> Line:
    return Line(Style.SIGNATURE, (Run(f"{outline.name(person_id)}\n{role}"),))


def certification(outline: Outline) -> Iterator[Block]:
    """Yield the end of an extract: the names that signed the record, typed, and who certifies the copy."""
    meeting = outline.record.meeting
    typed = [(meeting.chair_id, words.CHAIR), (meeting.secretary_id, words.SECRETARY)]
    rows = [f"{outline.name(person)}, {role}" for person, role in typed if person]
    yield line(Style.SECTION, words.CERTIFICATION)
    if rows:
        yield Formatted(plain_blocks("\n".join(rows)), keep=True)
    yield Formatted(plain_blocks(words.CERTIFIED), keep=True)
    if meeting.secretary_id:
        yield _signature(outline, meeting.secretary_id, words.SECRETARY)


def enclosures(outline: Outline) -> Iterator[Block]:
    """Yield the attachments of the meeting, the distribution, the retention and whom to ask."""
    record = outline.record
    yield from _attached(outline, record.items)
    yield from _enclosure(words.DISTRIBUTION, f"{clean_line(record.body.name)}: jäsenet ja varajäsenet")
    yield from _enclosure(words.RETENTION, record.meeting.retention)
    yield from _contact(outline)


def extract_enclosures(outline: Outline, item: AgendaItem) -> Iterator[Block]:
    """Yield the attachments of one § and whom to ask; where it goes stands in the § itself."""
    yield from _attached(outline, [item])
    yield from _contact(outline)


def _attached(outline: Outline, items: Iterable[AgendaItem]) -> Iterator[Block]:
    rows = [
        f"{attachment_line(outline, each)}, {outline.section(item)}"
        for item in items
        for each in outline.files.get((item.id, AttachmentKind.ATTACHMENT), ())
    ]
    yield from _enclosure(outline.label("attachments"), "\n".join(rows))


def _contact(outline: Outline) -> Iterator[Block]:
    network = outline.record.network
    yield from _enclosure(words.CONTACT, f"{network.contact}\n{network.organiser_email}")


def _enclosure(label: str, text: str) -> Iterator[Block]:
    rows = [clean_line(row) for row in clean(text).split("\n") if row.strip()]
    if rows:
        yield labelled(label, Run("\n".join(rows)), style=Style.ENCLOSURE)
