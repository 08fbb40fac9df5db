"""Itsearviointi, yhteenveto — a self-assessment in Word: figures by criterion, consensus, targets, goals.

It shows nobody's own score: figures of a criterion stand here only when enough people answered it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from seutu_desktop.documents.paper import (
    Block,
    Column,
    Formatted,
    Made,
    Paper,
    Picture,
    Style,
    Table,
    labelled,
    line,
)
from seutu_desktop.documents.papers import MAX_HEADER_NAME
from seutu_desktop.documents.phrases import day_text, weekday_text
from seutu_desktop.domain.cleaning import clean_line
from seutu_desktop.domain.richtext import Block as TextBlock
from seutu_desktop.domain.richtext import BlockKind, Run
from seutu_desktop.richtext import parse

KIND = "Yhteenveto"
TITLE = "Itsearviointi {year}, yhteenveto"
ROUND, DAY, ANSWERS, CLOSED = "Kierros", "Itsearviointipäivä", "Vastaukset", "Päätetty"
FIGURES, BESIDE, CONSENSUS = "Arviot kohteittain", "Edelliseen kierrokseen verrattuna", "Yhteisarviot"
STRENGTHS, TARGETS, GOALS = "Vahvuudet", "Kehittämiskohteet", "Tavoitteiksi vuodelle {year}"
TITLE_COLUMN = Column("Kohde", 42)
FIGURE_COLUMNS = (
    *(Column("Vastauksia", 20, right=True), Column("Mediaani", 17, right=True)),
    *(Column("Vaihtelu", 16, right=True), Column("Hajonta", 15, right=True)),
    Column("Yhteisarvio", 20, right=True),
)
FIGURE_CAPTION = "Arviot {year}, suurin hajonta ensin"
FIGURE_DESCRIPTION = "Vastausten määrä, mediaani, vaihtelu, hajonta ja yhteisarvio, rivi kohdetta kohti"
BESIDE_COLUMNS = ("Mediaani {year}", "Yhteisarvio {year}")
BESIDE_CAPTION = "Arviot {last} ja {year}"
BESIDE_DESCRIPTION = "Mediaani ja yhteisarvio kummallakin kierroksella, rivi kohdetta kohti"
TARGET_COLUMNS = (
    *(Column("Kehittämiskohde", 58), Column("Ääniä", 13, right=True), Column("Vaikutus", 18, right=True)),
    *(Column("Työmäärä", 19, right=True), Column("Tavoitteeksi", 24)),
)
TARGET_CAPTION = "Kehittämiskohteet, eniten ääniä ensin"
TARGET_DESCRIPTION = "Äänet, vaikutus ja työmäärä 1–5 sekä valinta, rivi kohdetta kohti"
SCALE = "Arviot ovat asteikolla 0–5. Hajonta on kahden vastaajan arvioiden keskimääräinen ero pisteinä."
PRIVACY = (
    "Kohteen luvut näytetään, kun siihen on vastannut vähintään {fewest}. "
    "Kenenkään yksittäistä arviota tai perustelua ei näytetä."
)
COLLECTING = "Yksilöarvioita kerätään vielä, joten lukuja ei näytetä ennen kuin kaikki ovat vastanneet."
NO_CONSENSUS = "Yhteisarvioita ei ole kirjattu."
NO_STRENGTHS = "Vahvuuksia ei ole kirjattu."
NO_TARGETS = "Kehittämiskohteita ei ole kirjattu."
NO_GOALS = "Kehittämiskohteita ei ole vielä valittu tavoitteiksi."
YES = "Kyllä"


@dataclass(frozen=True)
class FigureRow:
    """A criterion in words: "14", "2,5", "1–5", "1,43", "3"; a figure that is not shown is empty."""

    title: str
    answers: str
    median: str = ""
    reach: str = ""
    spread: str = ""
    consensus: str = ""
    note: str = ""
    last_median: str = ""
    last_consensus: str = ""


@dataclass(frozen=True)
class TargetRow:
    """A development target in words."""

    text: str
    dots: str
    impact: str = ""
    effort: str = ""
    chosen: bool = False


@dataclass(frozen=True)
class AssessmentSummary:
    """What the summary says. `rows` have the largest spread first; `beside` is in the order of the criteria.

    `scheme` is in words; `answered` of `asked` people; `collecting` holds while figures are not shown.
    """

    year: int
    organisation: str
    day: date
    scheme: str
    asked: int
    answered: int
    fewest: int
    workshop: date | None = None
    closed: date | None = None
    sample: str = ""
    collecting: bool = False
    charts: tuple[Picture, ...] = ()
    rows: tuple[FigureRow, ...] = ()
    last_year: int | None = None
    beside_charts: tuple[Picture, ...] = ()
    beside: tuple[FigureRow, ...] = ()
    strengths: tuple[str, ...] = ()
    targets: tuple[TargetRow, ...] = ()
    note: str = ""


def assessment_summary(content: AssessmentSummary) -> Paper:
    """Return the summary as a paper."""
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
            "asiakirja": f"Itsearviointi {content.year}",
            "paivays": day_text(content.day),
            "tunniste": "",
        },
        document_id=f"assessment:{content.year}",
    )


def _blocks(content: AssessmentSummary, title: str) -> Iterator[Block]:
    if clean_line(content.organisation):
        yield line(Style.ORGANISATION, clean_line(content.organisation))
    for each in (KIND, day_text(content.day), content.sample):
        if each:
            yield line(Style.METADATA, each)
    yield line(Style.TITLE, title)
    yield labelled(ROUND, Run(content.scheme))
    if content.workshop:
        yield labelled(DAY, Run(weekday_text(content.workshop)))
    yield labelled(ANSWERS, Run(f"{content.answered}/{content.asked}"))
    if content.closed:
        yield labelled(CLOSED, Run(day_text(content.closed)))
    if content.note.strip():
        yield Formatted(parse(content.note))
    yield from _figures(content)
    yield from _beside(content)
    yield from _consensus(content)
    yield from _cards(content)


def _figures(content: AssessmentSummary) -> Iterator[Block]:
    yield line(Style.SECTION, FIGURES)
    yield line(Style.BODY, SCALE)
    yield line(Style.BODY, PRIVACY.format(fewest=content.fewest))
    if content.collecting:
        yield line(Style.BODY, COLLECTING)
    yield from content.charts
    if content.rows:
        cells = tuple(
            (each.title, each.answers, each.median, each.reach, each.spread, each.consensus)
            for each in content.rows
        )
        columns = (TITLE_COLUMN, *FIGURE_COLUMNS)
        yield Table(FIGURE_CAPTION.format(year=content.year), FIGURE_DESCRIPTION, columns, cells)


def _beside(content: AssessmentSummary) -> Iterator[Block]:
    if content.last_year is None or not content.beside:
        return
    years = (content.last_year, content.year)
    yield line(Style.SECTION, BESIDE)
    yield from content.beside_charts
    named = (words.format(year=year) for words in BESIDE_COLUMNS for year in years)
    columns = (TITLE_COLUMN, *(Column(name, 18, right=True) for name in named))
    cells = tuple(
        (each.title, each.last_median, each.median, each.last_consensus, each.consensus)
        for each in content.beside
    )
    caption = BESIDE_CAPTION.format(last=content.last_year, year=content.year)
    yield Table(caption, BESIDE_DESCRIPTION, columns, cells)


def _consensus(content: AssessmentSummary) -> Iterator[Block]:
    yield line(Style.SECTION, CONSENSUS)
    agreed = [each for each in content.rows if each.consensus]
    if not agreed:
        yield line(Style.BODY, NO_CONSENSUS)
    for each in agreed:
        yield line(Style.PART, f"{clean_line(each.title)}: {each.consensus}")
        if each.note.strip():
            yield Formatted(parse(each.note))


def _cards(content: AssessmentSummary) -> Iterator[Block]:
    yield line(Style.SECTION, STRENGTHS)
    yield from _listed(content.strengths, NO_STRENGTHS)
    yield line(Style.SECTION, TARGETS)
    if content.targets:
        cells = tuple(
            (each.text, each.dots, each.impact, each.effort, YES if each.chosen else "")
            for each in content.targets
        )
        yield Table(TARGET_CAPTION, TARGET_DESCRIPTION, TARGET_COLUMNS, cells)
    else:
        yield line(Style.BODY, NO_TARGETS)
    yield line(Style.SECTION, GOALS.format(year=content.year + 1))
    yield from _listed((each.text for each in content.targets if each.chosen), NO_GOALS)


def _listed(texts: Iterable[str], nothing: str) -> Iterator[Block]:
    found = tuple(TextBlock((Run(clean_line(each)),), BlockKind.BULLET) for each in texts)
    yield Formatted(found) if found else line(Style.BODY, nothing)
