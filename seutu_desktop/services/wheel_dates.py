"""Tasks of the wheel computed from other rows: reports that are due, calls that close, reviews, surveys.

None of them is stored. A kind of day is a SELECT in `store.dated` and a line of `SOURCES`. Where the row
itself keeps when it was done, ticking writes it there too (`KEEPERS`), and what the row says counts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seutu_desktop.domain.derived import DerivedTask, Origin
from seutu_desktop.domain.occurrences import Wheel
from seutu_desktop.domain.wheel import Ring, RingShape, RuleKind, WheelTask, WheelTick
from seutu_desktop.store.dated import DatedRow, dated_rows
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class Source:
    """How a kind of row becomes a task: its title before the row's name, its ring, and its lead time in days.

    The ring is known by its name, else by its shape; where neither is left it is the innermost.
    """

    title: Callable[[DatedRow], str]
    ring: str
    shape: RingShape
    lead_days: int = 14


def _report(row: DatedRow) -> str:
    return {"interim": "Väliraportti", "final": "Loppuraportti"}[row.detail]


def _call(row: DatedRow) -> str:
    hour, _, minute = row.detail.partition(":")
    return f"Haku päättyy klo {int(hour)}.{minute}"


_MONEY = ("Hankkeet ja talous", RingShape.DIAMOND)

SOURCES: Mapping[Origin, Source] = {
    Origin.GRANT_REPORT: Source(_report, *_MONEY, lead_days=30),
    Origin.GRANT_CALL: Source(_call, *_MONEY, lead_days=30),
    Origin.SHARED_MODEL: Source(lambda row: "Tarkista malli", "Yhteiset mallit", RingShape.BAR),
    Origin.STAKEHOLDER: Source(lambda row: "Sovi tapaaminen", "Sidosryhmät", RingShape.PLUS),
    Origin.SURVEY: Source(lambda row: "Kysely päättyy", "Arviointi", RingShape.HEXAGON),
}
"""How each kind of day in `store.dated` shows."""


def _send_report(store: Store, report_id: str, on: date | None) -> None:
    store.yearly.grant_reports.save(replace(store.yearly.grant_reports.get(report_id), sent_on=on))


def _review(store: Store, model_id: str, on: date | None) -> None:
    from seutu_desktop.services.shared_models import keep_review

    keep_review(store, model_id, on)


KEEPERS: Mapping[Origin, Callable[[Store, str, date | None], None]] = {
    Origin.GRANT_REPORT: _send_report,
    Origin.SHARED_MODEL: _review,
}
"""Who writes into the row that it was done on a day, or that it is not (None); the others keep a tick."""


def derived_tasks(store: Store) -> list[WheelTask]:
    """Return the tasks that other rows give, in two statements."""
    rings = store.cycle.rings.all("position, id")
    return [_task(each, rings) for each in dated_rows(store)]


def with_derived(wheel: Wheel, rows: Sequence[DatedRow], rings: Sequence[Ring]) -> Wheel:
    """Return the wheel with the tasks that rows give, those done that their rows say are done."""
    ticks = {(each.series_id, each.key): each for each in wheel.ticks}
    for each in rows:
        place = (each.row_id, str(each.day.year))
        if each.done_on is not None or (each.kind in KEEPERS and place in ticks):
            tick = ticks.get(place) or WheelTick("", each.row_id, each.day.year, place[1])
            ticks[place] = replace(tick, done_on=each.done_on)
    tasks = (*wheel.tasks, *(_task(each, rings) for each in rows))
    return replace(wheel, tasks=tasks, ticks=tuple(ticks.values()))


def derived_task(store: Store, series_id: str) -> DerivedTask | None:
    """Return the task that the row `series_id` gives, on no ring, or None."""
    return next((_task(each, ()) for each in dated_rows(store) if each.row_id == series_id), None)


def keep_done(store: Store, task: DerivedTask, on: date | None) -> None:
    """Write into the task's row that it was done on a day or is not, where the row keeps that."""
    keeper = KEEPERS.get(task.origin)
    if keeper is not None:
        keeper(store, task.series_id, on)


def _task(row: DatedRow, rings: Sequence[Ring]) -> DerivedTask:
    origin = Origin(row.kind)
    source = SOURCES[origin]
    return DerivedTask(
        id=row.row_id,
        series_id=row.row_id,
        title=f"{source.title(row)}: {row.name}",
        ring_id=_ring(rings, source),
        rule=RuleKind.DAY,
        months=(row.day.month,),
        day=row.day.day,
        lead_days=source.lead_days,
        from_year=row.day.year,
        to_year=row.day.year,
        origin=origin,
        about_id=row.about_id,
        about=row.name,
    )


def _ring(rings: Sequence[Ring], source: Source) -> str:
    """The ring by its name, else by its shape, else the innermost; the usual ones have no id until stored."""
    named = [each.id for each in rings if each.name.casefold() == source.ring.casefold()]
    shaped = [each.id for each in rings if each.shape is source.shape]
    return next(iter((*named, *shaped, *(each.id for each in reversed(rings)))), "")
