"""Changing the wheel: new versions of a task from a year on, ends, circles, and what a new year brings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seutu_desktop.domain.cycle_errors import CircularTasks, PastYear
from seutu_desktop.domain.occurrences import Occurrence, Wheel
from seutu_desktop.domain.wheel import WheelTask, version_in


def edited(
    versions: Sequence[WheelTask], new: WheelTask, year: int, this_year: int, new_id: str
) -> list[WheelTask]:
    """Return what to save so that the series holds as `new` from `year` on and as before until then.

    The version of that year is cut before it; one that began in it is replaced. Versions of later years
    stay. Raise PastYear where `year` is over in `this_year`.
    """
    _check_open(year, this_year)
    old = version_in(versions, year)
    later = [_begins(each) - 1 for each in versions if _begins(each) > year]
    to_year = min([*later, new.to_year] if new.to_year is not None else later, default=None)
    if old is not None and _begins(old) >= year:
        return [replace(new, id=old.id, from_year=year, to_year=to_year)]
    begun = replace(new, id=new_id, from_year=year, to_year=to_year)
    return [begun] if old is None else [replace(old, to_year=year - 1), begun]


def ended(versions: Iterable[WheelTask], year: int, this_year: int) -> tuple[list[WheelTask], list[str]]:
    """Return what to save and the ids to delete so that the series has no task from `year` on.

    Raise PastYear where `year` is over in `this_year`.
    """
    _check_open(year, this_year)
    found = list(versions)
    gone = [each.id for each in found if _begins(each) >= year]
    kept = [each for each in found if _begins(each) < year and (each.to_year is None or each.to_year >= year)]
    return [replace(each, to_year=year - 1) for each in kept], gone


def check_circles(versions: Mapping[str, Sequence[WheelTask]], start: str, year: int) -> None:
    """Raise CircularTasks where what the series `start` waits for leads back to it, in `year` or later."""
    begins = {_begins(each) for series in versions.values() for each in series}
    for turn in sorted({year, *(each for each in begins if each > year)}):
        held = {key: task for key, series in versions.items() if (task := version_in(series, turn))}
        path = _path_back({key: task.waits_for() for key, task in held.items()}, start)
        if path:
            raise CircularTasks(path=tuple(held[each].title for each in path))


def waiting_for(wheel: Wheel, occurrence: Occurrence) -> tuple[Occurrence, ...]:
    """Return the undone occurrences of the same year that come before one, by deadline."""
    needed = set(occurrence.task.waits_for())
    found = (each for each in wheel.of_year(occurrence.year) if each.task.series_id in needed)
    return tuple(each for each in found if not each.done and each.task.active)


@dataclass(frozen=True)
class Change:
    """A task whose days differ from one year to the next beyond the year itself, or that comes or goes."""

    before: tuple[Occurrence, ...]
    after: tuple[Occurrence, ...]

    @property
    def task(self) -> WheelTask:
        """The newer version of the task."""
        return (self.after or self.before)[0].task


@dataclass(frozen=True)
class NextYear:
    """What the wheel of `year` is beside the one before: the same, changed, begun and ended tasks.

    `returning` were moved by hand and go back to their rule. Tasks that do not come every year are `resting`
    when it is not their turn, `resumed` when it is again.
    """

    year: int
    kept: tuple[Change, ...]
    changed: tuple[Change, ...]
    begun: tuple[Change, ...]
    ended: tuple[Change, ...]
    returning: tuple[Change, ...]
    resting: tuple[Change, ...]
    resumed: tuple[Change, ...]


def next_year(wheel: Wheel, year: int) -> NextYear:
    """Return what the wheel of `year` brings beside that of the year before."""
    before, after = _by_series(wheel.of_year(year - 1)), _by_series(wheel.of_year(year))
    pairs = [Change(before.get(key, ()), after.get(key, ())) for key in {**before, **after}]
    both = [each for each in pairs if each.before and each.after]
    changed = [each for each in both if not _same_rule(each)]
    rest = [each for each in both if _same_rule(each)]
    returning = [each for each in rest if any(old.moved for old in each.before)]
    come, gone = [each for each in pairs if not each.before], [each for each in pairs if not each.after]
    resumed = [each for each in come if _holds(wheel, each, year - 1)]
    resting = [each for each in gone if _holds(wheel, each, year)]
    return NextYear(
        year=year,
        kept=tuple(each for each in rest if each not in returning),
        changed=tuple(changed),
        begun=tuple(each for each in come if each not in resumed),
        ended=tuple(each for each in gone if each not in resting),
        returning=tuple(returning),
        resting=tuple(resting),
        resumed=tuple(resumed),
    )


def continued(versions: Sequence[WheelTask], year: int) -> WheelTask | None:
    """Return the newest version of a series made to hold in `year` too, or None where it does already."""
    if version_in(versions, year) is not None or not versions:
        return None
    last = max(versions, key=lambda each: (each.to_year or 0, each.id))
    return replace(last, to_year=year) if last.to_year is not None and last.to_year < year else None


def _holds(wheel: Wheel, change: Change, year: int) -> bool:
    version = version_in(wheel.versions[change.task.series_id], year)
    return version is not None and version.active


def _check_open(year: int, this_year: int) -> None:
    if year < this_year:
        raise PastYear(year=year)


def _begins(task: WheelTask) -> int:
    return task.from_year if task.from_year is not None else date.min.year


def _path_back(waits: Mapping[str, Sequence[str]], start: str) -> tuple[str, ...]:
    """A way from `start` back to itself, found without recursion; empty where there is none."""
    came_from: dict[str, str] = {}
    waiting = [start]
    while waiting:
        here = waiting.pop()
        for there in sorted(waits.get(here, ())):
            if there == start:
                return _walked(came_from, start, here)
            if there in waits and there not in came_from:
                came_from[there] = here
                waiting.append(there)
    return ()


def _walked(came_from: Mapping[str, str], start: str, end: str) -> tuple[str, ...]:
    path = [end]
    while path[-1] != start:
        path.append(came_from[path[-1]])
    return (*reversed(path), start)


def _by_series(occurrences: Iterable[Occurrence]) -> dict[str, tuple[Occurrence, ...]]:
    found: dict[str, tuple[Occurrence, ...]] = {}
    for each in occurrences:
        if each.ruled:
            found[each.task.series_id] = (*found.get(each.task.series_id, ()), each)
    return found


_WHEN = (
    *("title", "ring_id", "rule", "months", "day", "until_month", "until_day", "weekday", "nth", "body_id"),
    *("anchor_id", "offset_days", "work_days", "lead_days", "responsible_role", "responsible_id"),
    *("makes_item", "item_title", "item_proposal", "item_body_id", "needs"),
)


def _same_rule(change: Change) -> bool:
    old, new = change.before[0].task, change.after[0].task
    return all(getattr(old, name) == getattr(new, name) for name in _WHEN)
