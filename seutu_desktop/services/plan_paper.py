"""Writing the action plan of a year as a Word document, with the annual wheel beside it as its attachment."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.domain.assessment import Scheme
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.dates import months_text, numeric_day
from seutu_desktop.domain.network import PeriodItemKind
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.plan_errors import NoPlan
from seutu_desktop.services.decided_in import DecidedIn
from seutu_desktop.services.plan_view import AreaGroup, GoalLine, MeasureLine, PlanView, plan_view
from seutu_desktop.services.wheel_attachment import write_attachment
from seutu_desktop.services.wheel_files import Paint
from seutu_desktop.services.year_papers import write_paper
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.documents.action_plan import AreaPart, GoalPart, MeasureRow, PlanPaper
    from seutu_desktop.documents.paper import Paper

ENCLOSURE = "Vuosikello {year}"
_SCHEMES = {
    Scheme.LIGHT: "kevyt arviointi",
    Scheme.CAF: "CAF 2020 -arviointi",
    Scheme.OWN: "verkoston oma arviointi",
}
_FOLLOWED = (
    "Toimintasuunnitelmaa toteutetaan ohjausryhmän hyväksymän vuosikellon mukaisesti, ja sen toteutumista"
    " seurataan ohjausryhmän kokouksissa."
)
_ON_WHEEL = "Suunnitelman toimenpiteistä {0} on vuosikellon tehtävinä."
_ASSESSED = "Suunnitelma perustuu vuoden {0} itsearviointiin ({1}{2})."


@dataclass(frozen=True)
class WrittenPlan:
    """The plan on the disk, the wheel beside it where one was drawn, and the report on the template."""

    path: Path
    wheel: Path | None
    changes: Changes
    report: tuple[str, ...] = ()


def write_plan(store: Store, year: int, target: Path, today: date, paint: Paint | None = None) -> WrittenPlan:
    """Write "Toimintasuunnitelma 2027.docx" to a folder, or to the file `target`.

    With `paint` the wheel it names is written beside it as "Liite Vuosikello 2027.docx". Files that are not
    as the program wrote them are never overwritten. Raise NoPlan, TemplateRefused, DiskFull, WriteFailed.
    """
    paper = plan_paper(store, year, today)
    made = write_paper(store, DocumentKind.ACTION_PLAN, paper, target, year=year)
    wheel = write_attachment(store, year, made.path.parent, today, paint).path if paint else None
    return WrittenPlan(made.path, wheel, made.changes, made.report)


def plan_paper(store: Store, year: int, today: date) -> Paper:
    """Return the plan as a paper, dated by the § that approved it, else by `today`. Raise NoPlan."""
    from seutu_desktop.documents.action_plan import action_plan

    return action_plan(plan_content(store, year, today))


def plan_content(store: Store, year: int, today: date) -> PlanPaper:
    """Return what the plan says; raise NoPlan."""
    from seutu_desktop.documents.action_plan import PlanPaper

    view = plan_view(store, year, today)
    if view.plan is None:
        raise NoPlan(year=year)
    approved = view.approval if view.approval and view.approval.decided else None
    own = view.factors_of is not None and view.factors_of != view.period
    return PlanPaper(
        year=year,
        organisation=store.the_network().name,
        day=approved.day if approved else today,
        basis=tuple(_basis(store, view)),
        introduction=view.plan.introduction,
        period=view.period.name if view.period else "",
        vision=view.period.vision if view.period else "",
        values=_texts(view, PeriodItemKind.VALUE),
        priorities=_texts(view, PeriodItemKind.PRIORITY_AREA),
        areas=tuple(map(_area, view.groups)),
        factors=tuple(each.text for each in view.factors),
        factors_of=view.factors_of.name if view.factors_of and own else "",
        follow_up=tuple(_follow_up(view)),
        closing=view.plan.closing,
        approval=approval_words(approved),
        enclosures=(ENCLOSURE.format(year=year),),
    )


def approval_words(decision: DecidedIn | None) -> str:
    """Return "Hyväksytty 14.1.2026, § 6" for a decided matter, else nothing."""
    if decision is None or not decision.decided:
        return ""
    return f"Hyväksytty {numeric_day(decision.day)}" + (f", § {decision.section}" if decision.section else "")


def _basis(store: Store, view: PlanView) -> Iterable[str]:
    """What the plan was built from (seeds: the assessment of the year before)."""
    found = store.yearly.rounds.find(view.plan.round_id) if view.plan else None
    if found is not None:
        asked = store.yearly.participants.of(round_id=found.id)
        answers = sum(each.answered_on is not None for each in asked)
        counted = f", {answers} vastausta" if answers > 1 else ""
        yield _ASSESSED.format(found.year, _SCHEMES[found.scheme], counted)


def _follow_up(view: PlanView) -> Iterable[str]:
    yield _FOLLOWED
    placed = sum(line.on_wheel for goal in view.goals for line in goal.measures)
    if placed:
        yield _ON_WHEEL.format(placed)


def _texts(view: PlanView, kind: PeriodItemKind) -> tuple[str, ...]:
    return tuple(each.text for each in view.of_kind(kind))


def _area(group: AreaGroup) -> AreaPart:
    from seutu_desktop.documents.action_plan import AreaPart

    return AreaPart(group.area.text if group.area else "", tuple(map(_goal, group.goals)))


def _goal(line: GoalLine) -> GoalPart:
    from seutu_desktop.documents.action_plan import GoalPart

    goal = line.goal
    serves = (each for each in line.themes if each.kind is PeriodItemKind.SUB_THEME)
    return GoalPart(
        title=goal.title,
        state=goal.state,
        description=goal.description,
        indicator=goal.indicator,
        target=goal.target,
        outcome=goal.outcome,
        serves=tuple(each.text for each in serves),
        measures=tuple(map(_measure, line.measures)),
    )


def _measure(line: MeasureLine) -> MeasureRow:
    from seutu_desktop.documents.action_plan import MeasureRow

    when = months_text(line.measure.months)
    return MeasureRow(line.measure.title, when, line.responsible, line.state)
