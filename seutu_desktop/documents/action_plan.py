"""Toimintasuunnitelma — the plan of a year: strategy, goals with measures by priority area, follow-up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from seutu_desktop.documents.paper import (
    Block,
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
from seutu_desktop.domain.plans import GoalState
from seutu_desktop.domain.richtext import Block as TextBlock
from seutu_desktop.domain.richtext import BlockKind, Run
from seutu_desktop.richtext import parse

KIND = "Toimintasuunnitelma"
TITLE = "Toimintasuunnitelma {year}"
BASIS, STRATEGY, OTHER_GOALS = "Lähtökohdat", "Visio, arvot ja painopisteet", "Muut tavoitteet"
VISION, VALUES, AREAS, AREA = "Visio", "Arvot", "Painopistealueet", "Painopistealue: {area}"
INDICATOR, TARGET, STATE, OUTCOME, SERVES = "Mittari", "Tavoitetaso", "Tila", "Toteutuma", "Alateemat"
FACTORS, FOLLOW_UP, CLOSING = "Kriittiset menestystekijät", "Seuranta", "Lopuksi"
FACTORS_OF = "Menestystekijät on tunnistettu kaudella {period}."
NO_GOALS = "Suunnitelmaan ei ole kirjattu tavoitteita."
NO_MEASURES = "Tavoitteelle ei ole kirjattu toimenpiteitä."
ENCLOSURE = "Liite"
COLUMNS = (Column("Toimenpide", 38), Column("Aika", 24), Column("Vastuu", 32), Column("Tila", 18))
CAPTION = "{goal}: toimenpiteet"
DESCRIPTION = "Toimenpiteet, ajat, vastuut ja tilat, rivi toimenpidettä kohti"
MAX_CAPTION = 120

STATES: Mapping[GoalState, str] = {
    GoalState.PLANNED: "suunniteltu",
    GoalState.UNDER_WAY: "käynnissä",
    GoalState.DONE: "toteutunut",
    GoalState.PARTLY: "toteutunut osittain",
    GoalState.DROPPED: "luovuttu",
}


@dataclass(frozen=True)
class MeasureRow:
    """A measure: what, when ("maaliskuu–toukokuu"), who and how far."""

    title: str
    when: str
    who: str
    state: GoalState


@dataclass(frozen=True)
class GoalPart:
    """A goal; `description` and `outcome` are of the Markdown subset, `serves` names its sub-themes."""

    title: str
    state: GoalState
    description: str = ""
    indicator: str = ""
    target: str = ""
    outcome: str = ""
    serves: tuple[str, ...] = ()
    measures: tuple[MeasureRow, ...] = ()


@dataclass(frozen=True)
class AreaPart:
    """A priority area (empty where the goals serve none) and its goals in order."""

    area: str
    goals: tuple[GoalPart, ...]


@dataclass(frozen=True)
class PlanPaper:
    """What the plan says. `basis` are sentences of ours; `introduction` and `closing` are the coordinator's.

    `factors_of` names the period of the success factors where it is not the plan's own. `enclosures` name
    the files beside it; `day` dates it.
    """

    year: int
    organisation: str
    day: date
    basis: tuple[str, ...] = ()
    introduction: str = ""
    period: str = ""
    vision: str = ""
    values: tuple[str, ...] = ()
    priorities: tuple[str, ...] = ()
    areas: tuple[AreaPart, ...] = ()
    factors: tuple[str, ...] = ()
    factors_of: str = ""
    follow_up: tuple[str, ...] = ()
    closing: str = ""
    approval: str = ""
    enclosures: tuple[str, ...] = ()


def action_plan(content: PlanPaper) -> Paper:
    """Return the plan as a paper."""
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
        document_id=f"plan:{content.year}",
    )


def _blocks(content: PlanPaper, title: str) -> Iterator[Block]:
    if clean_line(content.organisation):
        yield line(Style.ORGANISATION, clean_line(content.organisation))
    yield line(Style.METADATA, KIND)
    yield line(Style.METADATA, day_text(content.day))
    if content.approval:
        yield line(Style.METADATA, content.approval)
    yield line(Style.TITLE, title)
    yield from under(BASIS, [*sentences(content.basis), *written(content.introduction)])
    yield from under(STRATEGY, list(_strategy(content)))
    for part in content.areas:
        yield line(Style.SECTION, AREA.format(area=clean_line(part.area)) if part.area else OTHER_GOALS)
        for goal in part.goals:
            yield from _goal(goal)
    if not content.areas:
        yield line(Style.BODY, NO_GOALS)
    yield from under(FACTORS, list(_factors(content)))
    yield from under(FOLLOW_UP, list(sentences(content.follow_up)))
    yield from under(CLOSING, list(written(content.closing)))
    if content.enclosures:
        yield labelled(ENCLOSURE, Run("\n".join(map(clean_line, content.enclosures))), style=Style.ENCLOSURE)


def _strategy(content: PlanPaper) -> Iterator[Block]:
    parts = ((VISION, (content.vision,)), (VALUES, content.values))
    for label, texts in parts:
        if words := ", ".join(filter(None, map(clean_line, texts))):
            yield labelled(label, Run(words))
    if content.priorities:
        yield line(Style.PART, AREAS)
        yield numbered(content.priorities)


def _goal(goal: GoalPart) -> Iterator[Block]:
    named = clean_line(goal.title)
    yield line(Style.PART, named)
    yield from written(goal.description)
    sides = ((INDICATOR, goal.indicator), (TARGET, goal.target), (STATE, STATES[goal.state]))
    for label, text in (*sides, (SERVES, "\n".join(map(clean_line, goal.serves)))):
        if text.strip():
            yield labelled(label, Run(text.strip()), style=Style.ITEM_SIDE)
    yield from told(OUTCOME, goal.outcome)
    if goal.measures:
        rows = tuple((each.title, each.when, each.who, STATES[each.state]) for each in goal.measures)
        yield Table(CAPTION.format(goal=named[:MAX_CAPTION]), DESCRIPTION, COLUMNS, rows)
    else:
        yield line(Style.BODY, NO_MEASURES)


def _factors(content: PlanPaper) -> Iterator[Block]:
    if content.factors:
        if content.factors_of:
            yield line(Style.BODY, FACTORS_OF.format(period=clean_line(content.factors_of)))
        yield bulleted(content.factors)


def under(heading: str, blocks: list[Block]) -> Iterator[Block]:
    """Yield a heading and what stands under it; nothing where nothing does."""
    if blocks:
        yield line(Style.SECTION, heading)
        yield from blocks


def sentences(texts: tuple[str, ...]) -> Iterator[Block]:
    """Yield each text that says something as a paragraph."""
    yield from (line(Style.BODY, clean_line(each)) for each in texts if clean_line(each))


def written(markdown: str) -> Iterator[Block]:
    """Yield what a person wrote, or nothing."""
    blocks = parse(markdown) if markdown.strip() else ()
    if blocks:
        yield Formatted(blocks)


def told(label: str, markdown: str) -> Iterator[Block]:
    """Yield what a person wrote after its label in bold, or nothing."""
    blocks = parse(markdown) if markdown.strip() else ()
    if blocks:
        first = blocks[0]
        if first.kind is BlockKind.PARAGRAPH:
            begun = TextBlock((Run(f"{label}: ", bold=True), *first.runs))
            yield Formatted((begun, *blocks[1:]))
        else:
            yield Formatted((TextBlock((Run(f"{label}:", bold=True),)), *blocks))


def bulleted(texts: tuple[str, ...]) -> Formatted:
    """Return texts as a list."""
    return _listed(texts, BlockKind.BULLET)


def numbered(texts: tuple[str, ...]) -> Formatted:
    """Return texts as a numbered list."""
    return _listed(texts, BlockKind.NUMBER)


def _listed(texts: tuple[str, ...], kind: BlockKind) -> Formatted:
    return Formatted(tuple(TextBlock((Run(clean_line(each)),), kind) for each in texts if clean_line(each)))
