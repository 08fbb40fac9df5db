"""The annual wheel: tasks as rules that hold from a year on, and the ticks of their occurrences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from seutu_desktop.domain import wheel_edits, wheel_rules
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import NotFound, ReasonMissing
from seutu_desktop.domain.occurrences import Occurrence, Wheel
from seutu_desktop.domain.wheel import RuleKind, WheelTask, WheelTick, version_in
from seutu_desktop.services.fields import changed, cleaned, made, merge_key, named
from seutu_desktop.services.rings import keep_rings
from seutu_desktop.services.wheel_dates import derived_task, keep_done
from seutu_desktop.services.wheel_model import model, model_tasks
from seutu_desktop.services.wheel_reading import read_wheel as read_wheel
from seutu_desktop.store.store import Store

_EDITABLE = frozenset(
    {"title", "short_name", "ring_id", "rule", "months", "day", "until_month", "until_day", "weekday", "nth"}
    | {"body_id", "anchor_id", "offset_days", "work_days", "lead_days", "every_years", "cycle_year"}
    | {"responsible_role", "responsible_id", "makes_item", "item_title", "item_proposal", "needs", "to_year"}
    | {"item_body_id"}
)


def add_task(
    store: Store, /, title: str, ring: str, rule: RuleKind, from_year: int | None = None, **fields: Any
) -> Changes:
    """Add a task to the ring with this id or name, from a year on (this one); `ids[0]` is its series.

    Raise TitleMissing, NotFound, RuleNeverFalls, ImpossibleDate, CircularTasks.
    """
    with store.action("wheel.add") as action:
        rings = keep_rings(store)
        ring_id = rings.get(ring, ring)
        store.cycle.rings.get(ring_id)
        key = store.new_id()
        year = store.clock().year if from_year is None else from_year
        blank = WheelTask(key, key, named(title, "title"), ring_id, rule, from_year=year)
        task = wheel_rules.checked(changed(blank, fields, _EDITABLE))
        store.cycle.tasks.save(task)
        _check_circles(store, key, year)
    return made(action.changes, key)


def edit_task(store: Store, /, series_id: str, year: int, **fields: Any) -> Changes:
    """Change a task from `year` on; what it was in earlier years stays as it was.

    Raise PastYear for a year that is over, TitleMissing, RuleNeverFalls, ImpossibleDate, CircularTasks.
    """
    if "title" in fields:
        named(str(fields["title"]), "title")
    key = merge_key("wheel", f"{series_id}{year}", fields)
    with store.action("wheel.edit", merge_key=key) as action:
        versions = versions_of(store, series_id)
        old = version_in(versions, year) or replace(versions[-1], to_year=None)
        new = wheel_rules.checked(replace(changed(old, fields, _EDITABLE), from_year=year))
        saved = wheel_edits.edited(versions, new, year, store.clock().year, store.new_id())
        store.cycle.tasks.save_all(saved)
        _check_circles(store, series_id, year)
    return action.changes


def end_task(store: Store, series_id: str, year: int) -> Changes:
    """Let a task be no more from `year` on; its earlier years and all its ticks stay. Raise PastYear."""
    with store.action("wheel.end") as action:
        versions = versions_of(store, series_id)
        kept, gone = wheel_edits.ended(versions, year, store.clock().year)
        store.cycle.tasks.save_all(kept)
        for each in gone:
            store.cycle.tasks.delete(each)
        if all(each.id in gone for each in versions):
            _keep_in_sight(store, versions[0])
    return action.changes


def _keep_in_sight(store: Store, task: WheelTask) -> None:
    """Keep a task that is no more for the sake of its ticks: it shows them and nothing else."""
    ticked = [each.year for each in store.cycle.ticks.of(series_id=task.series_id)]
    if ticked:
        first = min(ticked if task.from_year is None else [task.from_year, *ticked])
        ended = replace(task, active=False, suggestion=False, from_year=first, to_year=max(ticked))
        store.cycle.tasks.save(ended)


def accept_task(store: Store, series_id: str) -> Changes:
    """Take a suggestion into the wheel from this year on."""
    with store.action("wheel.accept") as action:
        year = store.clock().year
        for each in versions_of(store, series_id):
            begins = year if each.from_year is None else max(each.from_year, year)
            store.cycle.tasks.save(replace(each, active=True, from_year=begins))
    return action.changes


def adopt_model(store: Store, from_year: int | None = None) -> Changes:
    """Take in the model tasks from a year on (this one), suggestions off; titles that are there are left."""
    with store.action("wheel.adopt") as action:
        rings = keep_rings(store)
        there = {each.title: each.series_id for each in store.cycle.tasks.all()}
        titles = [each["title"] for each in model()["task"]]
        ids = {title: there.get(title) or store.new_id() for title in titles}
        bodies = {each.name: each for each in store.directory().bodies.values()}
        year = store.clock().year if from_year is None else from_year
        tasks = model_tasks(ids, rings, bodies, year)
        store.cycle.tasks.save_all(wheel_rules.checked(each) for each in tasks if each.title not in there)
    return action.changes


def tick(
    store: Store, series_id: str, year: int, key: str, on: date, note: str = "", item_id: str | None = None
) -> Changes:
    """Mark an occurrence as done on a day, by the matter `item_id` where a § closed it."""
    with store.action("wheel.tick") as action:
        old = _tick_of(store, series_id, year, key)
        _tell_its_row(store, series_id, on)
        text = cleaned("note", note) or old.note
        store.cycle.ticks.save(replace(old, done_on=on, note=text, item_id=item_id or old.item_id))
    return action.changes


def untick(store: Store, series_id: str, year: int, key: str) -> Changes:
    """Open a done occurrence again; its move and its note stay."""
    with store.action("wheel.untick") as action:
        _tell_its_row(store, series_id, None)
        _keep_tick(store, replace(_tick_of(store, series_id, year, key), done_on=None, item_id=None))
    return action.changes


def move_occurrence(
    store: Store, series_id: str, year: int, key: str, to: date | None, reason: str = ""
) -> Changes:
    """Move one occurrence to a day for a written reason, or back to its rule (None). Raise ReasonMissing."""
    text = cleaned("move_reason", reason).strip()
    if to is not None and not text:
        raise ReasonMissing(action="move")
    with store.action("wheel.move") as action:
        old = _tick_of(store, series_id, year, key)
        _keep_tick(store, replace(old, moved_to=to, move_reason=text if to else ""))
    return action.changes


def set_note(store: Store, series_id: str, year: int, key: str, note: str) -> Changes:
    """Write a note on an occurrence."""
    mark = merge_key("tick", f"{series_id}{key}", {"note": note})
    with store.action("wheel.note", merge_key=mark) as action:
        old = _tick_of(store, series_id, year, key)
        _keep_tick(store, replace(old, note=cleaned("note", note)))
    return action.changes


def tick_all(store: Store, occurrences: Sequence[Occurrence], on: date) -> Changes:
    """Mark several occurrences as done on a day in one step."""
    with store.action("wheel.tick") as action:
        for each in occurrences:
            tick(store, each.task.series_id, each.year, each.key, on)
    return action.changes


def versions_of(store: Store, series_id: str) -> list[WheelTask]:
    """Return the versions of a series, oldest first; raise NotFound."""
    found = store.cycle.tasks.of(series_id=series_id)
    if not found:
        raise NotFound(kind="wheel_task", what=series_id)
    return sorted(found, key=lambda each: (each.from_year or 0, each.id))


def _tick_of(store: Store, series_id: str, year: int, key: str) -> WheelTick:
    kept = store.cycle.ticks.of(series_id=series_id, key=key)
    if kept:
        return kept[0]
    if derived_task(store, series_id) is None:
        versions_of(store, series_id)
    return WheelTick(store.new_id(), series_id, year, key)


def _tell_its_row(store: Store, series_id: str, on: date | None) -> None:
    """Let the row that gives a task its day know that it was done, or is not after all."""
    task = derived_task(store, series_id)
    if task is not None:
        keep_done(store, task, on)


def _keep_tick(store: Store, new: WheelTick) -> None:
    """Save a tick; one that says nothing any more goes."""
    if new.moved_to or new.done_on or new.note:
        store.cycle.ticks.save(new)
    elif store.cycle.ticks.find(new.id) is not None:
        store.cycle.ticks.delete(new.id)


def _check_circles(store: Store, series_id: str, year: int) -> None:
    versions = Wheel(tasks=tuple(store.cycle.tasks.all())).versions
    wheel_edits.check_circles(versions, series_id, year)
