"""The annual report's goals with what became of them, and its closing: assessment and municipal handling."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from seutu_desktop.domain.assessment import FindingKind
from seutu_desktop.domain.handling import HandlingDecision
from seutu_desktop.domain.plans import GoalState
from seutu_desktop.domain.report_lines import Figures, Gathered, GatheredLine, Source, SourceKind
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.richtext import plain
from seutu_desktop.services.decided_in import DecidedIn, matters_of
from seutu_desktop.services.plan_view import GoalLine, plan_view
from seutu_desktop.services.report_sources import ReportYear
from seutu_desktop.store.store import Store

STATES: Mapping[GoalState, str] = {
    GoalState.PLANNED: "ei aloitettu",
    GoalState.UNDER_WAY: "kesken",
    GoalState.DONE: "toteutui",
    GoalState.PARTLY: "toteutui osittain",
    GoalState.DROPPED: "luovuttiin",
}
"""How a goal of a year that is told about came out."""

_COLUMNS = ("Tavoite", "Toteutuminen", "Toimenpiteitä tehty", "Mittari ja tavoitetaso")


def goals(store: Store, around: ReportYear) -> Gathered:
    """Return how each goal of the year's plan came out, with the § about it; in at most ten statements."""
    view = plan_view(store, around.year, around.today)
    matters = matters_of(store, LinkKind.GOAL, {each.goal.id for each in view.goals})
    lines = [_goal(around, place, each, matters) for place, each in enumerate(view.goals, 1)]
    if not lines:
        return Gathered()
    source = Source(f"toimintasuunnitelma {around.year}", SourceKind.GOAL, view.goals[0].goal.id)
    rows = tuple(
        (
            each.goal.title,
            STATES[each.goal.state],
            f"{each.done}/{len(each.measures)}" if each.measures else "",
            ", ".join(filter(None, (each.goal.indicator, each.goal.target))),
        )
        for each in view.goals
    )
    caption = f"Toimintasuunnitelman {around.year} tavoitteet"
    figures = Figures("goals", caption, _COLUMNS, (40, 22, 20, 30), rows, source)
    return Gathered(tuple(lines), (figures,))


def closing(store: Store, around: ReportYear) -> Gathered:
    """Return what leads on: the year's self-assessment, never anybody's score, and the municipal handling."""
    return Gathered(tuple([*_assessment(store, around), *_handling(store, around)]))


def _goal(
    around: ReportYear, place: int, line: GoalLine, matters: Mapping[str, list[DecidedIn]]
) -> GatheredLine:
    goal = line.goal
    outcome = " ".join(plain(goal.outcome).split())
    text = f"{goal.title}: {STATES[goal.state]}." + (f" {outcome}" if outcome else "")
    decided = [each for each in matters.get(goal.id, ()) if each.decided]
    words = [f"toimintasuunnitelma {around.year}, tavoite {place}", *map(around.decided_words, decided)]
    return GatheredLine(f"goal:{goal.id}", text, Source("; ".join(words), SourceKind.GOAL, goal.id))


def _assessment(store: Store, around: ReportYear) -> Iterable[GatheredLine]:
    for found in store.yearly.rounds.of(year=around.year):
        source = Source(f"itsearviointi {around.year}", SourceKind.ASSESSMENT, found.id)
        asked = store.yearly.participants.of(round_id=found.id)
        answers = sum(each.answered_on is not None for each in asked)
        if answers:
            counted = "Itsearviointiin vastasi yksi" if answers == 1 else f"Itsearviointiin vastasi {answers}"
            yield GatheredLine(f"answers:{found.id}", f"{counted}/{len(asked)} kutsutusta.", source)
        cards = store.yearly.findings.of("position, id", round_id=found.id)
        chosen = [each.text.strip() for each in cards if each.chosen and each.kind is FindingKind.TARGET]
        if chosen:
            text = f"Itsearvioinnissa valitut kehittämiskohteet: {'; '.join(chosen)}."
            yield GatheredLine(f"targets:{found.id}", text, source)


def _handling(store: Store, around: ReportYear) -> Iterable[GatheredLine]:
    documents = [
        each
        for each in store.yearly.handling_documents.all("sent_on, id")
        if each.sent_on is not None and each.sent_on.year == around.year
    ]
    rows = store.yearly.handlings.among("document_id", [each.id for each in documents])
    for document in documents:
        own = [each for each in rows if each.document_id == document.id]
        towns = {each.municipality_id for each in own}
        handled = {
            each.municipality_id
            for each in own
            if each.decision is not None and each.decision is not HandlingDecision.NOT_HANDLED
        }
        text = f"{document.name}: käsitelty {len(handled)}/{len(towns)} kunnassa."
        source = Source(f"kuntakäsittely: {document.name}", SourceKind.HANDLING, document.id)
        yield GatheredLine(f"handling:{document.id}", text, source)
