"""The papers of a meeting: agenda, memo or minutes, and the extract of one §."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain

from seutu_desktop.documents import closing, front, phrases, words
from seutu_desktop.documents.items import item_blocks
from seutu_desktop.documents.outline import Choices, Outline
from seutu_desktop.documents.paper import Block, Line, Made, Paper, Style, labelled
from seutu_desktop.domain.cleaning import clean_line
from seutu_desktop.domain.filenames import document_name
from seutu_desktop.domain.network import PaperStyle
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.domain.richtext import Run

MAX_HEADER_NAME = 46
"""The longest organisation name, in characters, that fits left of 9.2 cm in the header."""


def agenda(record: MeetingRecord, choices: Choices | None = None) -> Paper:
    """Return the agenda of a meeting."""
    outline = Outline(record, DocumentKind.AGENDA, choices or Choices())
    return _paper(outline, words.KINDS[outline.kind], _agenda_blocks)


def minutes(record: MeetingRecord, choices: Choices | None = None) -> Paper:
    """Return the record of a meeting: a memo or formal minutes, as the body or the choices say."""
    outline = Outline(record, record_kind(record, choices), choices or Choices())
    return _paper(outline, words.KINDS[outline.kind], _minutes_blocks)


def extract(record: MeetingRecord, item_id: str, choices: Choices | None = None) -> Paper:
    """Return the extract of one §; raise KeyError where the meeting has no such matter."""
    outline = Outline(record, record_kind(record, choices), choices or Choices())
    section = outline.section(record.item(item_id))
    make = partial(_extract_blocks, item_id=item_id)
    return _paper(outline, words.EXTRACTS[outline.kind], make, section)


def record_kind(record: MeetingRecord, choices: Choices | None = None) -> DocumentKind:
    """Return whether the record of this body's meeting is a memo or minutes."""
    style = (choices.style if choices else None) or PaperStyle(record.body.paper_style)
    return DocumentKind.MINUTES if style is PaperStyle.MINUTES else DocumentKind.MEMO


def paper_name(record: MeetingRecord, kind: DocumentKind, item_id: str | None = None) -> str:
    """Return the natural file name of a paper: `Esityslista Ohjausryhmä 11-2026.docx`.

    With `item_id` it names the extract of that matter: `Muistion ote 126 § Ohjausryhmä 11-2026.docx`.
    """
    meeting = record.meeting
    title = words.KINDS[kind] if item_id is None else words.EXTRACTS[kind]
    number = None if item_id is None else record.item(item_id).section_number
    named = f"{title} {phrases.section_text(number)}".strip()
    day = meeting.day.isoformat()
    return document_name(named, record.body.name, meeting.number, meeting.year, day, "docx")


def _paper(
    outline: Outline, kind: str, make: Callable[[Outline], Iterator[Block]], section: str = ""
) -> Paper:
    record = outline.record
    number = phrases.meeting_number(record.meeting)
    named = clean_line(record.network.name or record.body.name)
    title = paper_title(outline, kind, section)
    return Paper(
        title=title,
        kind=kind,
        organisation=named,
        day=record.meeting.day,
        blocks=Made(lambda: chain(front.masthead(outline, kind, title), make(outline))),
        fields={
            "organisaatio": named if len(named) <= MAX_HEADER_NAME else clean_line(record.body.name),
            "asiakirja": f"{kind} {section}".strip(),
            "paivays": phrases.day_text(record.meeting.day),
            "tunniste": number,
        },
        document_id=outline.choices.document_id,
        version=outline.choices.version,
    )


def paper_title(outline: Outline, kind: str, section: str = "") -> str:
    """Return the title of a paper: `Ohjausryhmän kokous 11/2026, esityslista`."""
    named = f"{phrases.meeting_name(outline.record)}, {kind.lower()}"
    return clean_line(f"{named}, {section}" if section else named)


def _agenda_blocks(outline: Outline) -> Iterator[Block]:
    yield from front.arrangements(outline)
    yield from _provisional(outline)
    yield front.contents(outline)
    for item in outline.record.items:
        yield from item_blocks(outline, item)
    yield from front.invited(outline)
    yield from closing.enclosures(outline)


def _minutes_blocks(outline: Outline) -> Iterator[Block]:
    yield from front.arrangements(outline)
    yield from front.participants(outline)
    yield front.contents(outline)
    for item in outline.record.items:
        yield from item_blocks(outline, item)
    yield from closing.actions(outline)
    yield from closing.signatures(outline)
    yield from closing.enclosures(outline)


def _extract_blocks(outline: Outline, item_id: str) -> Iterator[Block]:
    item = outline.record.item(item_id)
    yield from front.arrangements(outline)
    yield from front.presence_lines(outline, item_id)
    yield from item_blocks(outline, item)
    actions = list(
        closing.actions_table(outline, outline.actions.get(item_id, ()), "Kuka tekee mitä ja milloin")
    )
    if actions:
        yield Line(Style.PART, (Run(outline.label("actions")),))
        yield from actions
    yield from closing.certification(outline)
    yield from closing.extract_enclosures(outline, item)


def _provisional(outline: Outline) -> Iterator[Block]:
    """Say on the agenda itself that its numbers may still change (domain.md 5)."""
    if any(
        item.section_number is None and item.id in outline.choices.provisional
        for item in outline.record.items
    ):
        yield labelled("Numerointi", Run(words.PROVISIONAL))
