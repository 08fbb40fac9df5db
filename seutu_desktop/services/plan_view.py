"""The action plan of a year as it is seen and printed: goals by priority area, measures with their ticks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain.network import Period, PeriodItem, PeriodItemKind
from seutu_desktop.domain.occurrences import Occurrence
from seutu_desktop.domain.people import held_on
from seutu_desktop.domain.plans import ActionPlan, Goal, GoalState, Measure, state_of
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.decided_in import DecidedIn, decision_of
from seutu_desktop.services.wheel_reading import read_wheel
from seutu_desktop.store.plan_parts import PlanParts, read_plan
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class MeasureLine:
    """A measure, how far it is by its ticks (`done` of `count`), and who does it."""

    measure: Measure
    state: GoalState
    done: int = 0
    count: int = 0
    responsible: str = ""
    on_wheel: bool = False
    ring_id: str = ""


@dataclass(frozen=True)
class GoalLine:
    """A goal, what of the strategy it serves, and its measures in their order."""

    goal: Goal
    themes: tuple[PeriodItem, ...] = ()
    measures: tuple[MeasureLine, ...] = ()

    @property
    def done(self) -> int:
        """How many of the measures are done."""
        return sum(each.state is GoalState.DONE for each in self.measures)


@dataclass(frozen=True)
class AreaGroup:
    """The goals of a priority area; of none where they serve none."""

    area: PeriodItem | None
    goals: tuple[GoalLine, ...]


@dataclass(frozen=True)
class PlanView:
    """The plan of a year, or None where there is none yet, in the strategy of its time.

    `parts` are the period's, in order. The success factors are those of the period, or of the newest one
    before it that named any (`factors_of`). `years` have a plan, newest first.
    """

    year: int
    plan: ActionPlan | None
    years: tuple[int, ...] = ()
    groups: tuple[AreaGroup, ...] = ()
    period: Period | None = None
    parts: tuple[PeriodItem, ...] = ()
    factors: tuple[PeriodItem, ...] = ()
    factors_of: Period | None = None
    approval: DecidedIn | None = None

    @property
    def goals(self) -> tuple[GoalLine, ...]:
        """Every goal, by area as they are shown."""
        return tuple(goal for group in self.groups for goal in group.goals)

    def of_kind(self, kind: PeriodItemKind) -> tuple[PeriodItem, ...]:
        """Return the period's parts of a kind."""
        return tuple(each for each in self.parts if each.kind is kind)


def plan_view(store: Store, year: int, today: date) -> PlanView:
    """Return the plan of a year in at most six statements once the directory is known."""
    parts = read_plan(store, year)
    period = _period(parts.periods, year)
    own = tuple(each for each in parts.period_items if period and each.period_id == period.id)
    factors_of, factors = _factors(parts, year)
    plan = next((each for each in parts.plans if each.year == year), None)
    return PlanView(
        year=year,
        plan=plan,
        years=tuple(each.year for each in parts.plans),
        groups=tuple(_groups(parts, _lines(store, parts, year, today))) if plan else (),
        period=period,
        parts=own,
        factors=factors,
        factors_of=factors_of,
        approval=decision_of(store, LinkKind.ACTION_PLAN, plan.id) if plan else None,
    )


def _period(periods: Sequence[Period], year: int) -> Period | None:
    """The period of the plan's first day, else of its last."""
    held = held_on(periods, date(year, 1, 1)) or held_on(periods, date(year, 12, 31))
    return held[-1] if held else None


def _factors(parts: PlanParts, year: int) -> tuple[Period | None, tuple[PeriodItem, ...]]:
    for period in reversed(parts.periods):
        factors = tuple(
            each
            for each in parts.period_items
            if each.period_id == period.id and each.kind is PeriodItemKind.SUCCESS_FACTOR
        )
        if factors and period.valid_from.year <= year:
            return period, factors
    return None, ()


def _lines(store: Store, parts: PlanParts, year: int, today: date) -> list[GoalLine]:
    found = _occurrences(store, parts, year, today)
    items = {each.id: each for each in parts.period_items}
    measures: dict[str, list[MeasureLine]] = {}
    for each in parts.measures:
        measures.setdefault(each.goal_id, []).append(_measure(store, each, found))
    themes: dict[str, list[PeriodItem]] = {}
    for link in parts.themes:
        if link.period_item_id in items:
            themes.setdefault(link.target_id, []).append(items[link.period_item_id])
    return [
        GoalLine(goal, tuple(themes.get(goal.id, ())), tuple(measures.get(goal.id, ())))
        for goal in parts.goals
    ]


def _occurrences(
    store: Store, parts: PlanParts, year: int, today: date
) -> Mapping[str, tuple[list[Occurrence], str]]:
    """The occurrences of each measure's task and its ring, by series, in two statements."""
    wanted = {each.series_id for each in parts.measures if each.series_id}
    if not wanted:
        return {}
    wheel = read_wheel(store, year, today, derived=False)
    living = {
        each.series_id: each.ring_id for each in wheel.tasks if each.active and each.series_id in wanted
    }
    found: dict[str, tuple[list[Occurrence], str]] = {key: ([], ring) for key, ring in living.items()}
    for each in wheel.of_year(year):
        if each.task.series_id in found and each.ruled:
            found[each.task.series_id][0].append(each)
    return found


def _measure(
    store: Store, measure: Measure, found: Mapping[str, tuple[list[Occurrence], str]]
) -> MeasureLine:
    placed = found.get(measure.series_id or "")
    occurrences, ring_id = placed or ([], "")
    done = sum(each.done for each in occurrences)
    return MeasureLine(
        measure=measure,
        state=state_of(measure, done, len(occurrences)),
        done=done,
        count=len(occurrences),
        responsible=store.directory().name(measure.responsible_id) or measure.responsible_role,
        on_wheel=placed is not None,
        ring_id=ring_id,
    )


def _groups(parts: PlanParts, lines: Iterable[GoalLine]) -> Iterable[AreaGroup]:
    """Areas in their own order, of the newest period first; goals that serve none come last."""
    items = {each.id: each for each in parts.period_items}
    by_area: dict[str, list[GoalLine]] = {}
    for line in lines:
        area = area_of(line.themes, items)
        by_area.setdefault(area.id if area else "", []).append(line)
    for period in reversed(parts.periods):
        for each in parts.period_items:
            if each.period_id == period.id and each.id in by_area:
                yield AreaGroup(each, tuple(by_area[each.id]))
    if "" in by_area:
        yield AreaGroup(None, tuple(by_area[""]))


def area_of(themes: Iterable[PeriodItem], items: Mapping[str, PeriodItem]) -> PeriodItem | None:
    """Return the priority area that a thing serves itself or through a sub-theme, the first in order."""
    areas = (items.get(each.parent_id or "", each) for each in themes)
    found = [each for each in areas if each.kind is PeriodItemKind.PRIORITY_AREA]
    return min(found, key=lambda each: each.position, default=None)
