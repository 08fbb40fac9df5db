"""The measures of a goal: what is done in which months by whom, and its task on the annual wheel."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.plans import GoalState, Measure
from seutu_desktop.domain.wheel import RuleKind
from seutu_desktop.services import wheel
from seutu_desktop.services.fields import changed, made, merge_key, named
from seutu_desktop.services.rings import keep_rings, rings_of
from seutu_desktop.services.wheel_reading import read_wheel
from seutu_desktop.store.store import Store

RING = "Asiakirjat"
"""The ring on which a measure comes unless another is chosen."""

_MEASURE = frozenset({"title", "months", "responsible_role", "responsible_id", "state", "note"})


def measures_of(store: Store, goal_id: str) -> list[Measure]:
    """Return the measures of a goal in their order."""
    return store.yearly.measures.of("position, id", goal_id=goal_id)


def add_measure(store: Store, /, goal_id: str, title: str, **fields: object) -> Changes:
    """Add a measure after those of its goal; with months it comes on the wheel, but of no year that is over.

    `ids[0]` is it. Raise TitleMissing, TextTooLong, NotFound.
    """
    with store.action("measure.add") as action:
        goal = store.yearly.goals.get(goal_id)
        position = max((each.position for each in measures_of(store, goal.id)), default=0) + 1
        blank = Measure(store.new_id(), goal.id, position, named(title, "title"))
        measure = _sorted(changed(blank, fields, _MEASURE))
        store.yearly.measures.save(measure)
        if measure.months and _open_year(store, measure):
            place_on_wheel(store, measure.id)
    return made(action.changes, blank.id)


def edit_measure(store: Store, /, measure_id: str, **fields: object) -> Changes:
    """Change a measure: `title months responsible_role responsible_id state note`; its task follows.

    It comes on the wheel with its first months and goes with its last. Done ticks what is left of its task,
    and back from done opens it. Raise TitleMissing, TextTooLong.
    """
    if "title" in fields:
        named(str(fields["title"]), "title")
    with store.action("measure.edit", merge_key=merge_key("measure", measure_id, fields)) as action:
        old = store.yearly.measures.get(measure_id)
        new = _sorted(changed(old, fields, _MEASURE))
        store.yearly.measures.save(new)
        if new.months and not old.months and _open_year(store, new):
            place_on_wheel(store, measure_id)
        elif _told(new) != _told(old):
            _follow(store, new)
            _keep_ticks(store, old, new)
        if "state" in fields:
            _settle(store, measure_id, new.state)
    return action.changes


def move_measure(store: Store, measure_id: str, to_index: int, to_goal_id: str | None = None) -> Changes:
    """Move a measure to `to_index` (from 0) among the measures of its goal, or of another of the plan."""
    with store.action("measure.move") as action:
        moving = store.yearly.measures.get(measure_id)
        goal = store.yearly.goals.get(to_goal_id or moving.goal_id)
        rest = [each for each in measures_of(store, goal.id) if each.id != measure_id]
        rest.insert(max(0, to_index), replace(moving, goal_id=goal.id))
        numbered = (replace(each, position=position) for position, each in enumerate(rest, 1))
        store.yearly.measures.save_all(numbered)
    return action.changes


def delete_measure(store: Store, measure_id: str) -> Changes:
    """Take a measure away; its task on the wheel ends."""
    with store.action("measure.delete") as action:
        take_off_wheel(store, measure_id)
        store.yearly.measures.delete(measure_id)
    return action.changes


def drop_measures(store: Store, goal_id: str) -> None:
    """Take every measure of a goal away, within the open action."""
    for each in measures_of(store, goal_id):
        delete_measure(store, each.id)


def place_on_wheel(store: Store, measure_id: str, ring: str = "") -> Changes:
    """Put a measure on the wheel of its plan's year as a task, on the ring of this id or name.

    One that is there moves to the ring. Without a ring it is the ring of documents, or the outermost one.
    Raise RuleNeverFalls where the measure has no months.
    """
    with store.action("measure.place") as action:
        measure = store.yearly.measures.get(measure_id)
        year = _year(store, measure)
        named_rings = keep_rings(store)
        chosen = named_rings.get(ring, ring) or named_rings.get(RING) or rings_of(store)[0].id
        if on_wheel(store, measure):
            wheel.edit_task(store, str(measure.series_id), year, ring_id=chosen)
        else:
            series_id = _added(store, measure, chosen, year)
            store.yearly.measures.save(replace(measure, series_id=series_id))
    return action.changes


def take_off_wheel(store: Store, measure_id: str) -> Changes:
    """End a measure's task on the wheel; one of a year that is over stays there, as it was."""
    with store.action("measure.take_off") as action:
        measure = store.yearly.measures.get(measure_id)
        year = _year(store, measure)
        if on_wheel(store, measure) and _open_year(store, measure):
            wheel.end_task(store, str(measure.series_id), year)
        store.yearly.measures.save(replace(measure, series_id=None))
    return action.changes


def on_wheel(store: Store, measure: Measure) -> bool:
    """Return whether a measure has a task on the wheel; one that was ended there is none any more."""
    return bool(measure.series_id and store.cycle.tasks.of(series_id=measure.series_id, active=True))


def _added(store: Store, measure: Measure, ring_id: str, year: int) -> str:
    fields = {"to_year": year, **_as_task(measure)}
    return wheel.add_task(store, measure.title, ring_id, RuleKind.MONTHS, year, **fields).ids[0]


def _as_task(measure: Measure) -> dict[str, Any]:
    return {
        "months": measure.months,
        "responsible_role": measure.responsible_role,
        "responsible_id": measure.responsible_id,
    }


def _told(measure: Measure) -> tuple[object, ...]:
    return measure.title, *_as_task(measure).values()


def _follow(store: Store, measure: Measure) -> None:
    """Let the task be as its measure is; the wheel of a year that is over is not rewritten."""
    year = _year(store, measure)
    if not on_wheel(store, measure) or not _open_year(store, measure):
        return
    if measure.months:
        wheel.edit_task(store, str(measure.series_id), year, title=measure.title, **_as_task(measure))
    else:
        take_off_wheel(store, measure.id)


def _keep_ticks(store: Store, old: Measure, new: Measure) -> None:
    """Let a tick stay with its month: that of a year's only one is named by the year (`wheel_rules`)."""
    shared = set(old.months) & set(new.months)
    if len(shared) != 1 or len(old.months) == len(new.months):
        return
    year, month = _year(store, new), shared.pop()
    names = [str(year) if len(months) == 1 else f"{year}-{month:02}" for months in (old.months, new.months)]
    for each in store.cycle.ticks.of(series_id=new.series_id, key=names[0]):
        store.cycle.ticks.save(replace(each, key=names[1]))


def _settle(store: Store, measure_id: str, state: GoalState) -> None:
    """Let the ticks of a measure's task say what its state does."""
    measure = store.yearly.measures.get(measure_id)
    if not measure.series_id:
        return
    today, year = store.clock().date(), _year(store, measure)
    found = [
        each
        for each in read_wheel(store, year, today, derived=False).of_year(year)
        if each.task.series_id == measure.series_id and each.ruled
    ]
    done = [each.key for each in found if each.done]
    if state is GoalState.DONE:
        wheel.tick_all(store, [each for each in found if not each.done], today)
    elif state is GoalState.DROPPED:
        take_off_wheel(store, measure_id)
    elif state is GoalState.PLANNED:
        _open(store, measure.series_id, year, done)
    elif state is GoalState.UNDER_WAY and len(done) == len(found):
        _open(store, measure.series_id, year, done[-1:])


def _open(store: Store, series_id: str, year: int, keys: Iterable[str]) -> None:
    for key in keys:
        wheel.untick(store, series_id, year, key)


def _open_year(store: Store, measure: Measure) -> bool:
    return _year(store, measure) >= store.clock().year


def _year(store: Store, measure: Measure) -> int:
    goal = store.yearly.goals.get(measure.goal_id)
    return store.yearly.plans.get(goal.plan_id).year


def _sorted(measure: Measure) -> Measure:
    return replace(measure, months=tuple(sorted(_real(measure.months))))


def _real(months: Iterable[int]) -> set[int]:
    return {each for each in months if 1 <= each <= 12}
