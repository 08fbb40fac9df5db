"""Reading the wheel: apart from the actions on it, because the start page needs no more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from seutu_desktop.domain.people import BodyKind

if TYPE_CHECKING:
    from seutu_desktop.domain.occurrences import Wheel
    from seutu_desktop.store.store import Store


def read_wheel(store: Store, year: int, today: date, *, derived: bool = True) -> Wheel:
    """Return the wheel with the meetings of a year and those around it, in at most four statements.

    With `derived`, the tasks that other rows give are in it too: reports of grants and their like.
    """
    bodies = store.directory().bodies.values()
    steering = next((each.id for each in bodies if each.kind is BodyKind.STEERING), "")
    rows = store.cycle.wheel_rows(steering, range(year - 2, year + 3), today)
    wheel = _with_rule(rows.wheel, steering)
    if not derived or not rows.dated:
        return wheel
    from seutu_desktop.services.wheel_dates import with_derived  # not before there is anything to add

    return with_derived(wheel, rows.dated, rows.rings)


def _with_rule(wheel: Wheel, steering: str) -> Wheel:
    """The wheel with the shipped rule of the steering group where it has none of its own."""
    if not steering or any(each.body_id == steering for each in wheel.rules):
        return wheel
    from seutu_desktop.services.default_rule import shipped_rule  # reads a file of defaults: 4 ms

    return replace(wheel, rules=(*wheel.rules, shipped_rule(steering)))
