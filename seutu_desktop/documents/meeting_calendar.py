"""Kokouskalenteri — a body's meetings of a year, with the rule and each exception's reason, in Word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from seutu_desktop.documents.paper import Block, Column, Made, Paper, Style, Table, labelled, line
from seutu_desktop.documents.papers import MAX_HEADER_NAME
from seutu_desktop.documents.phrases import day_text
from seutu_desktop.domain.cleaning import clean_line
from seutu_desktop.domain.richtext import Run

KIND = "Kokouskalenteri"
TITLE = "Kokouskalenteri {year}"
PLACE = "Paikka"
CAPTION = "{body}, kokoukset {year}"
DESCRIPTION = "Päivä, kellonaika ja poikkeuksen syy, rivi kokousta kohti"
NUMBER = Column("Kokous", 16)
COLUMNS = (Column("Päivä", 22), Column("Aika", 24), Column("Huomautus", 48))


@dataclass(frozen=True)
class CalendarRow:
    """A line: "11/2027" or nothing, "ke 8.12.2027", "klo 9.00–11.30", and why it is an exception."""

    number: str
    day: str
    clock: str = ""
    note: str = ""


@dataclass(frozen=True)
class MeetingCalendar:
    """What the calendar says. `intro` tells the rule in a sentence; `place` holds where no row says other;
    `day` dates the file.
    """

    body: str
    body_id: str
    year: int
    organisation: str
    day: date
    intro: str
    rows: tuple[CalendarRow, ...]
    place: str = ""


def meeting_calendar(content: MeetingCalendar) -> Paper:
    """Return the printed meeting calendar of a year."""
    named = clean_line(content.organisation or content.body)
    return Paper(
        title=TITLE.format(year=content.year),
        kind=KIND,
        organisation=named,
        day=content.day,
        blocks=Made(lambda: _blocks(content, named)),
        fields={
            "organisaatio": named if len(named) <= MAX_HEADER_NAME else clean_line(content.body),
            "asiakirja": f"{KIND} {content.year}",
            "paivays": day_text(content.day),
            "tunniste": "",
        },
        document_id=f"calendar:{content.body_id}:{content.year}",
    )


def _blocks(content: MeetingCalendar, named: str) -> Iterator[Block]:
    if named:
        yield line(Style.ORGANISATION, named)
    yield line(Style.METADATA, KIND)
    yield line(Style.METADATA, day_text(content.day))
    yield line(Style.TITLE, TITLE.format(year=content.year))
    yield line(Style.BODY, content.intro)
    if clean_line(content.place):
        yield labelled(PLACE, Run(clean_line(content.place)))
    caption = CAPTION.format(body=clean_line(content.body), year=content.year)
    yield _table(caption, content.rows)


def _table(caption: str, rows: tuple[CalendarRow, ...]) -> Table:
    """The days, with their meetings' numbers once one has been given."""
    if any(row.number for row in rows):
        numbered = tuple((row.number, row.day, row.clock, row.note) for row in rows)
        return Table(caption, DESCRIPTION, (NUMBER, *COLUMNS), numbered)
    return Table(caption, DESCRIPTION, COLUMNS, tuple((row.day, row.clock, row.note) for row in rows))
