"""Perehdytyspaketti — what a new member needs to know of the network, in Word (domain.md 11)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from seutu_desktop.documents.paper import Block as Part
from seutu_desktop.documents.paper import (
    Column,
    Formatted,
    Made,
    Paper,
    Style,
    Table,
    labelled,
    line,
)
from seutu_desktop.documents.papers import MAX_HEADER_NAME
from seutu_desktop.documents.phrases import day_text
from seutu_desktop.domain.cleaning import clean_line
from seutu_desktop.domain.richtext import Block, BlockKind, Run
from seutu_desktop.richtext import parse

KIND = "Perehdytyspaketti"
TITLE = "Perehdytyspaketti: {name}"
INTRO = (
    "Tähän on koottu, mitä uuden jäsenen on hyvä tietää verkostosta: tehtävä, kokoukset, vuoden tavoitteet, "
    "avoimet toimenpiteet, viimeisimmät päätökset ja yhteystiedot."
)
SEATS, NETWORK, DATES, GOALS = "Tehtäväsi verkostossa", "Verkosto lyhyesti", "Tulevat kokoukset", "Tavoitteet"
ACTIONS, DECISIONS, CONTACTS = "Avoimet toimenpiteet", "Viimeisimmät päätökset", "Yhteystiedot"
VISION, VALUES, AREAS, TOWNS = "Visio", "Arvot", "Painopistealueet", "Jäsenkunnat"
NO_DATES = "Kokouspäiviä ei ole vielä sovittu."
NO_GOALS = "Vuodelle {year} ei ole vielä toimintasuunnitelmaa."
NO_ACTIONS = "Avoimia toimenpiteitä ei ole."
NO_DECISIONS = "Päätöksiä ei ole vielä."
MEETING = "{body} {number}"
DAY_COLUMNS = (Column("Päivä", 22), Column("Aika", 22), Column("Ryhmä", 34), Column("Paikka", 32))
GOAL_COLUMNS = (Column("Tavoite", 46), Column("Painopistealue", 42), Column("Tilanne", 22))
ACTION_COLUMNS = (Column("Toimenpide", 60), Column("Määräpäivä", 22), Column("Sovittu", 28))
DECISION_COLUMNS = (Column("Pykälä", 12), Column("Asia", 46), Column("Päätös", 52))
CONTACT_COLUMNS = (Column("Nimi", 30), Column("Kunta", 22), Column("Tehtävä", 28), Column("Sähköposti", 40))


@dataclass(frozen=True)
class Decision:
    """A decided matter: "§ 18", its title, and the decision (Markdown subset)."""

    section: str
    title: str
    text: str


@dataclass(frozen=True)
class MeetingDecisions:
    """The decisions of a meeting, "Ohjausryhmä 10/2026, 11.11.2026"."""

    meeting: str
    decisions: tuple[Decision, ...]


@dataclass(frozen=True)
class OnboardingPack:
    """What the pack says. Rows are cells of the tables in the order of their columns; `day` dates the file.

    `groups` are the bodies of contacts, each with its rows.
    """

    name: str
    person_id: str
    organisation: str
    day: date
    seats: tuple[str, ...]
    vision: str = ""
    values: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()
    dates: tuple[tuple[str, str, str, str], ...] = ()
    goals: tuple[tuple[str, str, str], ...] = ()
    actions: tuple[tuple[str, str, str], ...] = ()
    meetings: tuple[MeetingDecisions, ...] = ()
    groups: tuple[tuple[str, tuple[tuple[str, str, str, str], ...]], ...] = ()


def onboarding_pack(content: OnboardingPack) -> Paper:
    """Return the pack of a new member."""
    named = clean_line(content.organisation)
    return Paper(
        title=TITLE.format(name=clean_line(content.name)),
        kind=KIND,
        organisation=named,
        day=content.day,
        blocks=Made(lambda: _blocks(content, named)),
        fields={
            "organisaatio": named if len(named) <= MAX_HEADER_NAME else "",
            "asiakirja": KIND,
            "paivays": day_text(content.day),
            "tunniste": "",
        },
        document_id=f"onboarding:{content.person_id}",
    )


def _blocks(content: OnboardingPack, named: str) -> Iterator[Part]:
    if named:
        yield line(Style.ORGANISATION, named)
    yield line(Style.METADATA, KIND)
    yield line(Style.METADATA, day_text(content.day))
    yield line(Style.TITLE, TITLE.format(name=clean_line(content.name)))
    yield line(Style.BODY, INTRO)
    yield line(Style.SECTION, SEATS)
    yield Formatted(tuple(Block((Run(clean_line(each)),), BlockKind.BULLET) for each in content.seats))
    yield from _network(content)
    yield line(Style.SECTION, DATES)
    yield _table(DATES, DAY_COLUMNS, content.dates) if content.dates else line(Style.BODY, NO_DATES)
    yield line(Style.SECTION, f"{GOALS} {content.day.year}")
    nothing = NO_GOALS.format(year=content.day.year)
    yield (
        _table(f"{GOALS} {content.day.year}", GOAL_COLUMNS, content.goals)
        if content.goals
        else line(Style.BODY, nothing)
    )
    yield line(Style.SECTION, ACTIONS)
    yield (
        _table(ACTIONS, ACTION_COLUMNS, content.actions) if content.actions else line(Style.BODY, NO_ACTIONS)
    )
    yield from _decisions(content)
    yield line(Style.SECTION, CONTACTS)
    for group, rows in content.groups:
        yield _table(group, CONTACT_COLUMNS, rows)


def _network(content: OnboardingPack) -> Iterator[Part]:
    yield line(Style.SECTION, NETWORK)
    if clean_line(content.vision):
        yield labelled(VISION, Run(clean_line(content.vision)))
    for label, parts in (
        (VALUES, content.values),
        (AREAS, content.areas),
        (TOWNS, content.municipalities),
    ):
        if parts:
            yield labelled(label, Run(", ".join(map(clean_line, parts))))


def _decisions(content: OnboardingPack) -> Iterator[Part]:
    yield line(Style.SECTION, DECISIONS)
    if not content.meetings:
        yield line(Style.BODY, NO_DECISIONS)
    for meeting in content.meetings:
        rows = tuple((each.section, each.title, _plain(each.text)) for each in meeting.decisions)
        yield _table(meeting.meeting, DECISION_COLUMNS, rows)


def _plain(text: str) -> str:
    return " ".join("".join(run.text for run in block.runs) for block in parse(text))


def _table(caption: str, columns: tuple[Column, ...], rows: tuple[tuple[str, ...], ...]) -> Table:
    cells = tuple(tuple(map(clean_line, row)) for row in rows)
    return Table(clean_line(caption), ", ".join(column.title for column in columns), columns, cells)
