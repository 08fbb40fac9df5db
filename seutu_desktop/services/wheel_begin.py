"""Taking tasks into the wheel in the middle of a year, so that nothing is late from the first day on."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from seutu_desktop.domain.changes import Changes
from seutu_desktop.services.wheel import accept_task, adopt_model
from seutu_desktop.services.wheel_reading import read_wheel
from seutu_desktop.store.store import Store


def adopt_ahead(store: Store) -> Changes:
    """Take in the model tasks that are lacking, suggestions off.

    Each begins this year, or next year where a day of this year is past already: a network that begins in
    November has not neglected February.
    """
    with store.action("wheel.adopt") as action:
        there = {each.id for each in store.cycle.tasks.all()}
        adopt_model(store)
        _put_off(store, {each.series_id for each in store.cycle.tasks.all() if each.id not in there})
    return action.changes


def accept_ahead(store: Store, series_ids: Collection[str]) -> Changes:
    """Take suggestions into the wheel in one step, each from this year or the next (`adopt_ahead`)."""
    with store.action("wheel.accept") as action:
        for each in series_ids:
            accept_task(store, each)
        _put_off(store, series_ids)
    return action.changes


def _put_off(store: Store, series_ids: Collection[str]) -> None:
    """Let those that have a day behind them this year begin next year, unless they were ticked this year."""
    today = store.clock().date()
    wheel = read_wheel(store, today.year, today, derived=False)
    tasks = [each for each in wheel.tasks if each.series_id in series_ids]
    active = [replace(each, active=True) if each in tasks else each for each in wheel.tasks]
    found = replace(wheel, tasks=tuple(active)).of_year(today.year)
    behind = {each.task.series_id for each in found if each.due is not None and each.due < today}
    ticked = {each.series_id for each in wheel.ticks if each.year == today.year}
    for task in tasks:
        if task.series_id in behind - ticked and task.from_year == today.year:
            store.cycle.tasks.save(replace(task, from_year=today.year + 1))
