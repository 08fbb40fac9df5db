"""Liite: Vuosikello — the picture of the year, and the same tasks as tables by month, in Word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from seutu_desktop.documents.paper import Block, Column, Made, Paper, Picture, Style, Table, labelled, line
from seutu_desktop.documents.papers import MAX_HEADER_NAME
from seutu_desktop.documents.phrases import day_text
from seutu_desktop.domain.cleaning import clean_line
from seutu_desktop.domain.richtext import Run

KIND = "Liite"
TITLE = "Liite: Vuosikello {year}"
RINGS, BREAKS = "Kehät ulkoa sisään", "Koulujen lomat"
COLUMNS = (Column("Aika", 18), Column("Tehtävä", 42), Column("Kehä", 20), Column("Vastuu", 30))
CAPTION = "{month}, tehtävät ja kokoukset"
DESCRIPTION = "Ajat, tehtävät, kehät ja vastuut, rivi tehtävää kohti"
EVERY_MEETING, UNDATED = "Jokaisessa kokouksessa", "Ilman kuukautta"
NOTHING = "Vuosikellossa ei ole tehtäviä eikä kokouksia."


@dataclass(frozen=True)
class WheelRow:
    """A line of a table: when ("9.12." or "1.–21.1."), what, on which ring, and who is responsible."""

    when: str
    title: str
    ring: str
    who: str = ""


@dataclass(frozen=True)
class WheelAttachment:
    """What the attachment says. `months` are names with their rows, in order; `day` dates the file."""

    year: str
    organisation: str
    day: date
    picture: Picture
    rings: tuple[str, ...] = ()
    months: tuple[tuple[str, tuple[WheelRow, ...]], ...] = ()
    every_meeting: tuple[WheelRow, ...] = ()
    undated: tuple[WheelRow, ...] = ()
    breaks: tuple[str, ...] = field(default=())
    approval: str = ""


def wheel_attachment(content: WheelAttachment) -> Paper:
    """Return the attachment of a year's plan."""
    title = TITLE.format(year=content.year)
    named = clean_line(content.organisation)
    return Paper(
        title=title,
        kind=KIND,
        organisation=named,
        day=content.day,
        blocks=Made(lambda: _blocks(content, title)),
        fields={
            "organisaatio": named if len(named) <= MAX_HEADER_NAME else "",
            "asiakirja": f"{KIND} {content.year}",
            "paivays": day_text(content.day),
            "tunniste": "",
        },
        document_id=f"wheel:{content.year}",
    )


def _blocks(content: WheelAttachment, title: str) -> Iterator[Block]:
    if clean_line(content.organisation):
        yield line(Style.ORGANISATION, clean_line(content.organisation))
    yield line(Style.METADATA, KIND)
    yield line(Style.METADATA, day_text(content.day))
    if content.approval:
        yield line(Style.METADATA, content.approval)
    yield line(Style.TITLE, title)
    yield content.picture
    if content.rings:
        yield labelled(RINGS, Run(", ".join(map(clean_line, content.rings))))
    if content.breaks:
        yield labelled(BREAKS, Run(", ".join(map(clean_line, content.breaks))))
    for month, rows in content.months:
        yield from _section(month, rows, CAPTION.format(month=month))
    yield from _section(EVERY_MEETING, content.every_meeting, EVERY_MEETING)
    yield from _section(UNDATED, content.undated, UNDATED)
    if not (content.months or content.every_meeting or content.undated):
        yield line(Style.BODY, NOTHING)


def _section(heading: str, rows: tuple[WheelRow, ...], caption: str) -> Iterator[Block]:
    if rows:
        yield line(Style.SECTION, heading)
        cells = tuple((row.when, row.title, row.ring, row.who) for row in rows)
        yield Table(caption, DESCRIPTION, COLUMNS, cells)
