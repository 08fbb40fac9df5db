"""The first page: whose paper this is, when and where the meeting is, who is invited or took part."""

from __future__ import annotations

from collections.abc import Iterator

from seutu_desktop.documents import phrases, words
from seutu_desktop.documents.outline import Outline, plain_blocks
from seutu_desktop.documents.paper import (
    Block,
    Choice,
    Column,
    Contents,
    Entry,
    Formatted,
    Line,
    Style,
    Table,
    bookmark_name,
    labelled,
    line,
)
from seutu_desktop.documents.roll import Roll, Row
from seutu_desktop.domain.cleaning import clean_line
from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.domain.presence import breaks, seats
from seutu_desktop.domain.quorum import quorum_at_opening
from seutu_desktop.domain.richtext import Run


def masthead(outline: Outline, kind: str, title: str) -> Iterator[Block]:
    """Yield the organisation, the metadata block and the title: what SFS 2487 wants in the body of page 1."""
    record = outline.record
    names = map(clean_line, (record.network.name, record.body.name))
    yield from (line(Style.ORGANISATION, name) for name in names if name)
    yield Line(Style.METADATA, (Run(kind, bold=True),))
    yield line(Style.METADATA, phrases.day_text(record.meeting.day))
    number = phrases.meeting_number(record.meeting)
    if number:
        yield line(Style.METADATA, number)
    if record.approved_in is not None and outline.of_minutes:
        yield line(Style.METADATA, phrases.approval(record.approved_in))
    yield line(Style.TITLE, title)


def arrangements(outline: Outline) -> Iterator[Block]:
    """Yield when and where: planned in an agenda, as it happened in a record."""
    meeting = outline.record.meeting
    start, end = meeting.start, meeting.end
    if outline.of_minutes:
        start, end = meeting.started or start, meeting.ended or end
    yield labelled(words.TIME, Run(phrases.period(start, end)))
    pauses = phrases.break_times(breaks(outline.record)) if outline.of_minutes else ""
    yield from _optional(words.BREAKS, pauses)
    yield from _optional(words.PLACE, meeting.place)
    if clean_line(meeting.remote_link) and not outline.of_minutes:
        yield labelled(words.REMOTE, Run(words.REMOTE_LINK, link=meeting.remote_link))
    if meeting.moved_from is not None or clean_line(meeting.move_reason):
        yield from _optional(words.MOVED, phrases.moved(meeting))
    if meeting.status is MeetingStatus.CANCELLED:
        yield from _optional(words.CANCELLED, meeting.cancel_reason or "–")
    if meeting.notice_on is not None and outline.of_minutes:
        yield from _optional(words.NOTICE, phrases.notice(meeting.notice_on, meeting.day))
    yield from _optional(words.CHAIR.capitalize(), outline.titled(meeting.chair_id))
    yield from _optional(words.SECRETARY.capitalize(), outline.titled(meeting.secretary_id))


def _optional(label: str, text: str) -> Iterator[Block]:
    if clean_line(text):
        yield labelled(label, Run(clean_line(text)))


def contents(outline: Outline) -> Block:
    """Return the table of contents: every § by its heading."""
    return Contents(
        words.MATTERS,
        tuple(
            Entry(bookmark_name(item.id), outline.heading(item), f"Siirry kohtaan {outline.section(item)}")
            for item in outline.record.items
        ),
    )


def invited(outline: Outline) -> Iterator[Block]:
    """Yield the table of the seats with their members and deputies; nothing where the body has no seats."""
    directory = outline.record.directory
    rows = []
    for seat in seats(outline.record):
        members = ", ".join(outline.titled(each.person_id) for each in seat.members)
        deputies = ", ".join(outline.titled(each.person_id) for each in seat.deputies)
        rows.append((clean_line(directory.municipality_name(seat.municipality_id)), members, deputies))
    if rows:
        yield line(Style.SECTION, words.INVITED)
        yield Table(
            caption="Jäsenet ja varajäsenet",
            description="Kunnat riveittäin: jäsen ja varajäsen.",
            columns=(Column("Edustaa", 3), Column("Jäsen", 6), Column("Varajäsen", 6)),
            rows=tuple(rows),
        )


def participants(outline: Outline) -> Iterator[Block]:
    """Yield who was there and who was not, in what capacity, and the quorum at the beginning."""
    rows = Roll(outline).rows()
    if not rows:
        return
    columns = [Column("Nimi ja tehtävä", 8), Column("Rooli ja edustus", 6), Column("Läsnäolo", 3)]
    if any(row.remark for row in rows):
        columns.append(Column("Huomautus", 5))
    yield line(Style.SECTION, words.PARTICIPANTS)
    quorum = quorum_at_opening(outline.record)
    if quorum.seats:
        yield Formatted(plain_blocks(phrases.quorum_at_opening(quorum)), Style.BODY)
    yield Table(
        caption=f"Läsnäolo kokouksessa {phrases.day_text(outline.record.meeting.day)}",
        description="Osallistujat riveittäin: nimi ja tehtävä, rooli ja edustettu kunta, läsnäolo.",
        columns=tuple(columns),
        rows=tuple(tuple(_cells(row))[: len(columns)] for row in rows),
    )


def _cells(row: Row) -> Iterator[str | Choice]:
    yield f"{row.name}, {row.title}" if row.title else row.name
    yield ", ".join(filter(None, (row.role, row.represents)))
    alias = f"Läsnäolo, {row.name}"
    yield Choice(f"lasna:{row.mark_id}", alias, row.mode, words.MODE_CHOICES) if row.mark_id else row.mode
    yield row.remark


def presence_lines(outline: Outline, item_id: str) -> Iterator[Block]:
    """Yield the opening data of an extract: who was in this §, who was not and who was disqualified."""
    for label, rows in zip(
        (words.PRESENT, words.AWAY, words.OUT), Roll(outline).in_item(item_id), strict=True
    ):
        if rows:
            yield labelled(label, Run("\n".join(row.line for row in rows)))
