"""The wheel of a year as it is seen: occurrences with their states, meetings, breaks, and who does what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain.closures import BreakKind
from seutu_desktop.domain.dates import short_day
from seutu_desktop.domain.occurrences import Occurrence, TaskState, Wheel
from seutu_desktop.domain.wheel import MeetingDay, Ring, RingShape, RuleKind, WheelTask, version_in
from seutu_desktop.pictures.content import Content, Gathering, Holiday, Look, Task, Turn, Year
from seutu_desktop.services.breaks import breaks_of
from seutu_desktop.services.meeting_list import meeting_lines, number_of
from seutu_desktop.services.planning import body_year
from seutu_desktop.services.rings import rings_of
from seutu_desktop.services.wheel import read_wheel
from seutu_desktop.store.store import Store

_YEARS_AHEAD = 5
_LOOKS = {TaskState.DONE: Look.DONE, TaskState.LATE: Look.LATE}


@dataclass(frozen=True)
class Wanted:
    """What is shown of a wheel: rings and whoever is responsible by name; empty means everybody's."""

    rings: frozenset[str] = frozenset()
    responsible: str = ""

    def holds(self, occurrence: Occurrence, who: str) -> bool:
        """Return whether an occurrence is wanted; `who` is responsible for it."""
        if self.rings and occurrence.task.ring_id not in self.rings:
            return False
        return not self.responsible or who == self.responsible


@dataclass(frozen=True)
class WheelYear:
    """A wheel of a year: what is drawn, and behind it occurrences by id and the meetings by theirs.

    `suggested` are tasks of ours that are not taken in, `people` whoever is responsible for anything.
    """

    content: Content
    wheel: Wheel
    occurrences: Mapping[str, Occurrence]
    meetings: Mapping[str, MeetingDay]
    responsible: Mapping[str, str]
    rings: tuple[Ring, ...]
    suggested: tuple[WheelTask, ...] = ()
    people: tuple[str, ...] = ()
    network: str = ""
    sample: bool = False

    @property
    def year(self) -> Year:
        """The year that is shown."""
        return self.content.year


def wheel_year(
    store: Store, number: int, today: date, start_month: int | None = None, wanted: Wanted | None = None
) -> WheelYear:
    """Return the wheel of a year, of the calendar or of the school as the network has it or as given.

    At most ten statements once the directory is known.
    """
    network = store.the_network()
    year = Year(number, start_month or network.wheel_start_month)
    wheel = read_wheel(store, year.first.year, today)
    rings = rings_of(store)
    found = list(_of_year(wheel, year))
    names = {each.id: responsible(store, each.task) for each in found}
    kept = [each for each in found if (wanted or Wanted()).holds(each, names[each.id])]
    days = _meeting_days(wheel, year)
    content = Content(
        year=year,
        rings=rings,
        tasks=tuple(_task(each, today) for each in kept),
        meetings=tuple(_gatherings(store, days, today)),
        breaks=tuple(_breaks(store, year)),
        meeting_ring=meeting_ring(rings),
        today=today if year.holds(today) else None,
        centre=_centre(days, today, year),
    )
    return WheelYear(
        content=content,
        wheel=wheel,
        occurrences={each.id: each for each in kept},
        meetings={_day_id(each): each for each in days},
        responsible=names,
        rings=tuple(rings),
        suggested=tuple(_suggested(wheel, number)),
        people=tuple(sorted({name for name in names.values() if name})),
        network=network.name,
    )


def meeting_ring(rings: Sequence[Ring]) -> int:
    """Return the place of the ring with the meetings: the first circle, the outermost where there is none."""
    circles = (place for place, each in enumerate(rings) if each.shape is RingShape.CIRCLE)
    return next(circles, 0)


def responsible(store: Store, task: WheelTask) -> str:
    """Return who is responsible for a task: the person's name, else the role, else nothing."""
    return store.directory().name(task.responsible_id) or task.responsible_role


def _of_year(wheel: Wheel, year: Year) -> Iterable[Occurrence]:
    for number in range(year.first.year - 1, year.last.year + 1):
        for each in wheel.of_year(number):
            if each.due is None:
                if number == year.number:
                    yield each
            elif (each.begins or each.due) <= year.last and each.due >= year.first:
                yield each


def _task(occurrence: Occurrence, today: date) -> Task:
    task = occurrence.task
    look = _LOOKS.get(occurrence.state(today), Look.COMING)
    listed = task.rule is RuleKind.EVERY_MEETING
    name, title = task.shown_name, task.title
    return Task(occurrence.id, task.ring_id, name, title, occurrence.begins, occurrence.due, look, listed)


def _meeting_days(wheel: Wheel, year: Year) -> list[MeetingDay]:
    """The steering group's meetings within the year; after the last one that exists those of its rule."""
    years = {year.first.year - 1, year.first.year, year.last.year, year.last.year + 1}
    found = (day for number in sorted(years) for day in wheel.meeting_days(None, number))
    return sorted((day for day in found if year.holds(day.day)), key=lambda each: each.day)


def _gatherings(store: Store, days: Iterable[MeetingDay], today: date) -> Iterable[Gathering]:
    days = list(days)
    lines = {
        line.row.id: line
        for line in meeting_lines(store, [each.meeting_id for each in days if each.meeting_id])
    }
    following = next((each.day for each in days if each.meeting_id and each.day >= today), None)
    for each in days:
        line = lines.get(each.meeting_id or "")
        name = f"{line.row.body} {line.number}".strip() if line else "Ohjausryhmä, suunnitteilla"
        turn = Turn.PAST if each.day < today else Turn.NEXT if each.day == following else Turn.COMING
        yield Gathering(_day_id(each), name, each.day, turn if each.meeting_id else Turn.PLANNED)


def _day_id(day: MeetingDay) -> str:
    return day.meeting_id or f"day.{day.day.isoformat()}"


def _breaks(store: Store, year: Year) -> Iterable[Holiday]:
    for each in breaks_of(store, range(year.first.year - 1, year.last.year + 1)):
        if each.kind is BreakKind.SCHOOL_BREAK and each.first <= year.last and each.last >= year.first:
            yield Holiday(each.name, each.first, each.last, each.confirmed)


def _centre(days: Iterable[MeetingDay], today: date, year: Year) -> tuple[str, ...]:
    following = next((each.day for each in days if each.meeting_id and each.day >= today), None)
    return ("seuraava kokous", short_day(following)) if following and year.holds(today) else ()


def _suggested(wheel: Wheel, year: int) -> Iterable[WheelTask]:
    for versions in wheel.versions.values():
        task = version_in(versions, year) or versions[-1]
        if task.suggestion and not any(each.active for each in versions):
            yield task


@dataclass(frozen=True)
class Matter:
    """A matter of an agenda about a task: its meeting and what it is called ("11/2026, § 127")."""

    item_id: str
    meeting_id: str
    name: str


def matter_of(store: Store, occurrence: Occurrence) -> Matter | None:
    """Return the matter that decides or has decided an occurrence, or None, in at most five statements."""
    links = store.cycle.links.of(target_id=occurrence.task.series_id, key=occurrence.key)
    decided = occurrence.tick.item_id if occurrence.tick else None
    wanted = [decided] if decided else [each.item_id for each in links]
    items = [item for key in wanted if (item := store.items.find(key)) is not None]
    if not items:
        return None
    item = items[-1]
    number = number_of(store, store.meetings.get(item.meeting_id))
    section = f"§ {item.section_number}" if item.section_number else item.title
    return Matter(item.id, item.meeting_id, ", ".join(filter(None, (number, section))))


def first_unplanned(store: Store, today: date) -> int:
    """Return the year to plan: the first from a day's year on with a day to come that has no meeting."""
    for year in range(today.year, today.year + _YEARS_AHEAD):
        if any(row.day is not None and row.day >= today for row in body_year(store, year).waiting):
            return year
    return today.year + 1
