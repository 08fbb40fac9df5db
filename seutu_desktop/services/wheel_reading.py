"""Reading the wheel: apart from the actions on it, because the start page needs no more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from seutu_desktop.domain.people import BodyKind

if TYPE_CHECKING:
    from seutu_desktop.domain.occurrences import Wheel
    from seutu_desktop.store.store import Store


def read_wheel(store: Store, year: int, today: date) -> Wheel:
    """Return the wheel with the meetings of a year and those around it, in at most four statements."""
    bodies = store.directory().bodies.values()
    steering = next((each for each in bodies if each.kind is BodyKind.STEERING), None)
    if steering is None:
        return store.cycle.wheel("", range(year - 2, year + 3), today)
    wheel = store.cycle.wheel(steering.id, range(year - 2, year + 3), today)
    if any(each.body_id == steering.id for each in wheel.rules):
        return wheel
    from seutu_desktop.services.default_rule import shipped_rule  # reads a file of defaults: 4 ms

    return replace(wheel, rules=(*wheel.rules, shipped_rule(steering.id)))
