"""The tasks of the wheel as a search finds them: by title or short name, where they stand this year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain.occurrences import Occurrence, Wheel
from seutu_desktop.domain.wheel import WheelTask, version_in
from seutu_desktop.pictures.content import Year
from seutu_desktop.services.found import Found, FoundKind, holds
from seutu_desktop.services.rings import rings_of
from seutu_desktop.services.wheel import read_wheel
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class YearTask:
    """A task as a search tells it, and the names by which it is found."""

    found: Found
    names: str


def year_tasks(store: Store, today: date) -> list[YearTask]:
    """Return the tasks of this year by deadline, then suggestions that are off, in at most five statements.

    One that comes several times a year is told once: as it comes next, else as it came last. Those whose
    turn this year is not are left out.
    """
    wheel = read_wheel(store, today.year, today)
    rings = {each.id: each.name for each in rings_of(store)}
    nearest = [_told(each, rings, today) for each in _nearest(wheel, today).values()]
    nearest.sort(key=lambda each: (each.found.day or date.max, each.found.title))
    return [*nearest, *_suggestions(wheel, rings, today.year)]


def matching(tasks: Iterable[YearTask], words: Sequence[str]) -> list[Found]:
    """Return those whose title or short name holds every word."""
    return [each.found for each in tasks if holds(each.names, words)]


def year_showing(wheel: Wheel, shown: Year, occurrence_id: str) -> int:
    """Return the number of the year, begun in the same month as `shown`, in which an occurrence stands."""
    series_id, _, key = occurrence_id.partition(".")
    number = int(key[:4]) if key[:4].isdecimal() else shown.number
    found = wheel.find(series_id, number, key)
    if found is None or found.due is None:
        return number
    return found.due.year - (found.due.month < shown.start_month)


def _nearest(wheel: Wheel, today: date) -> dict[str, Occurrence]:
    """The occurrence of each series to be told: the first of this year still to come, else the last."""
    found: dict[str, Occurrence] = {}
    for each in wheel.of_year(today.year):
        kept = found.get(each.task.series_id)
        if kept is None or (kept.due is not None and kept.due < today):
            found[each.task.series_id] = each
    return found


def _told(occurrence: Occurrence, rings: Mapping[str, str], today: date) -> YearTask:
    task = occurrence.task
    found = Found(
        FoundKind.TASK,
        task.series_id,
        task.title,
        day=occurrence.due,
        place=rings.get(task.ring_id, ""),
        state=occurrence.state(today),
        entry=occurrence.id,
    )
    return YearTask(found, _names(task))


def _suggestions(wheel: Wheel, rings: Mapping[str, str], year: int) -> Iterator[YearTask]:
    for key, versions in wheel.versions.items():
        task = version_in(versions, year) or versions[-1]
        if task.suggestion and not any(each.active for each in versions):
            place, entry = rings.get(task.ring_id, ""), f"suggestion.{key}"
            yield YearTask(Found(FoundKind.TASK, key, task.title, place=place, entry=entry), _names(task))


def _names(task: WheelTask) -> str:
    return f"{task.title} {task.short_name}"
