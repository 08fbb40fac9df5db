"""Toimintakertomus — a year by its sections: the coordinator's words, what was gathered, and its sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from seutu_desktop.documents.action_plan import bulleted, written
from seutu_desktop.documents.paper import Block, Column, Made, Paper, Picture, Style, Table, line
from seutu_desktop.documents.papers import MAX_HEADER_NAME
from seutu_desktop.documents.phrases import day_text
from seutu_desktop.domain.annual_report import ReportSection
from seutu_desktop.domain.cleaning import clean_line

KIND = "Toimintakertomus"
TITLE = "Toimintakertomus {year}"
DRAFT, WITH_SOURCES = "Luonnos", "Luonnos lähteineen"
NOTHING = "Vuodelta ei ole kirjattu mitään."
CONTENT, SOURCE = "Sisältö", "Lähde"
COLUMNS = (Column(CONTENT, 66), Column(SOURCE, 44))
CAPTION = "{section}: sisältö ja lähteet"
DESCRIPTION = "Kertomuksen sisältö ja mistä se on koottu, rivi tietoa kohti"
FIGURES = "Luvut taulukkona, rivi kohdetta kohti"
OF_TABLE, OF_PICTURE = "Taulukko: {caption}", "Kuva: {caption}"

HEADINGS: Mapping[ReportSection, str] = {
    ReportSection.INTRODUCTION: "Johdanto",
    ReportSection.GOALS: "Tavoitteiden toteutuminen",
    ReportSection.MEETINGS: "Kokoukset ja läsnäolo",
    ReportSection.DECISIONS: "Päätökset",
    ReportSection.GROUPS: "Kehittämisryhmät ja yhteiset mallit",
    ReportSection.STAKEHOLDERS: "Sidosryhmät",
    ReportSection.PROJECTS: "Hankkeet",
    ReportSection.SURVEYS: "Kyselyt",
    ReportSection.MONEY: "Talous",
    ReportSection.CLOSING: "Lopuksi",
}


@dataclass(frozen=True)
class FigureTable:
    """Figures as a table, numbers in its last `numbers` columns; `picture` draws the same when written."""

    caption: str
    columns: tuple[tuple[str, int], ...]
    rows: tuple[tuple[str, ...], ...]
    source: str = ""
    picture: Callable[[], Picture] | None = None
    numbers: int = 0


@dataclass(frozen=True)
class SectionPart:
    """A section; `lines` are sentences with their sources, `text` is of the Markdown subset."""

    section: ReportSection
    text: str = ""
    lines: tuple[tuple[str, str], ...] = ()
    figures: tuple[FigureTable, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing would be printed of it."""
        return not (self.text.strip() or self.lines or self.figures)


@dataclass(frozen=True)
class ReportPaper:
    """What the report says; with `sources` each line has its own in a second column.

    `approval` is "Hyväksytty 10.2.2027, § 18", empty before that; `day` dates the file.
    """

    year: int
    organisation: str
    day: date
    sections: tuple[SectionPart, ...]
    approval: str = ""
    sources: bool = True


def annual_report(content: ReportPaper) -> Paper:
    """Return the report as a paper."""
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
            "asiakirja": title,
            "paivays": day_text(content.day),
            "tunniste": "",
        },
        document_id=f"report:{content.year}",
    )


def _blocks(content: ReportPaper, title: str) -> Iterator[Block]:
    if clean_line(content.organisation):
        yield line(Style.ORGANISATION, clean_line(content.organisation))
    yield line(Style.METADATA, KIND)
    yield line(Style.METADATA, day_text(content.day))
    yield line(Style.METADATA, content.approval or (WITH_SOURCES if content.sources else DRAFT))
    yield line(Style.TITLE, title)
    told = [each for each in content.sections if not each.empty]
    for each in told:
        yield from _section(each, content.sources)
    if not told:
        yield line(Style.BODY, NOTHING)


def _section(part: SectionPart, sources: bool) -> Iterator[Block]:
    heading = HEADINGS[part.section]
    yield line(Style.SECTION, heading)
    yield from written(part.text)
    if sources:
        rows = (*part.lines, *((OF_TABLE.format(caption=each.caption), each.source) for each in part.figures))
        if rows:
            yield Table(CAPTION.format(section=heading), DESCRIPTION, COLUMNS, tuple(rows))
    elif part.lines:
        yield bulleted(tuple(text for text, _ in part.lines))
    for each in part.figures:
        first = len(each.columns) - each.numbers
        columns = tuple(Column(name, share, at >= first) for at, (name, share) in enumerate(each.columns))
        yield Table(each.caption, FIGURES, columns, each.rows)
        if each.picture is not None:
            yield line(Style.CAPTION, OF_PICTURE.format(caption=each.caption))
            yield each.picture()
