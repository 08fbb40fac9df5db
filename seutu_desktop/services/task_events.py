"""Tasks of the wheel as events of the calendar file: whole days that leave the time free (calendar.md 2)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from seutu_desktop.domain.calendar_event import (
    AllDay,
    Busy,
    CalendarEvent,
    CalendarState,
    Category,
    Detail,
    DetailKind,
    EventContent,
    EventStatus,
    Organizer,
    changed_state,
)
from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.occurrences import Occurrence
from seutu_desktop.domain.record import Directory
from seutu_desktop.domain.wheel import TaskEntry
from seutu_desktop.services.rings import rings_of
from seutu_desktop.services.wheel import read_wheel
from seutu_desktop.store.store import Store

DAY = timedelta(days=1)
YEARS_AROUND = 1
"""The whole calendar holds the tasks of this many years before and after the year of the newest change."""


@dataclass(frozen=True)
class TaskEvents:
    """The states of all events of tasks, by day, and those of them that are to be kept anew."""

    entries: tuple[TaskEntry, ...]
    new: tuple[TaskEntry, ...]


def task_events(
    store: Store,
    organizer: Organizer,
    now: datetime,
    *,
    year: int | None = None,
    rings: Collection[str] | None = None,
) -> TaskEvents:
    """Return the events of tasks with a deadline in `year`, or around the aware moment `now`.

    `rings` are the ids of the rings wanted, all where None. An event told once whose occurrence is no more
    comes as cancelled.
    """
    names = {each.id: each.name for each in rings_of(store) if rings is None or each.id in rings}
    first, last = (year, year) if year else (now.year - YEARS_AROUND, now.year + YEARS_AROUND)
    wheel = read_wheel(store, year or now.year, now.date())
    found = wheel.between(date(first, 1, 1), date(last, 12, 31))
    wanted = [each for each in found if each.task.ring_id in names]
    kept = {(each.series_id, each.key): each for each in store.cycle.entries.all()}
    maker = _Maker(store, organizer, now, names)
    current = [maker.entry(each, kept.get((each.task.series_id, each.key))) for each in wanted]
    there = {(each.task.series_id, each.key) for each in found}
    gone = [
        maker.withdrawn(each)
        for key, each in kept.items()
        if key not in there and first <= each.due.year <= last and each.ring in names.values()
    ]
    entries = sorted([*current, *gone], key=lambda each: (each.due, each.title, each.uid))
    new = (each for each in entries if each != kept.get((each.series_id, each.key)))
    return TaskEvents(tuple(entries), tuple(new))


def task_uid(occurrence: Occurrence) -> str:
    """Return the UID that an occurrence has for ever; nothing editable is in it."""
    return f"{occurrence.id}@seutu"


class _Maker:
    """Makes the kept states of tasks' events."""

    def __init__(self, store: Store, organizer: Organizer, now: datetime, rings: Mapping[str, str]) -> None:
        self._store = store
        self._organizer = organizer
        self._now = now
        self._rings = rings
        self._directory: Directory = store.directory()

    def entry(self, occurrence: Occurrence, kept: TaskEntry | None) -> TaskEntry:
        """Return what the file says of an occurrence with a deadline: `kept` where nothing has changed."""
        assert occurrence.due is not None  # noqa: S101  # the wheel gave it between two days
        title, ring = occurrence.task.title, self._rings[occurrence.task.ring_id]
        content = EventContent(
            when=AllDay(occurrence.due, occurrence.due + DAY),
            title=title,
            organizer=self._organizer,
            description=occurrence.tick.note if occurrence.tick else "",
            details=tuple(self._details(occurrence)),
            category=Category.DEADLINE,
            busy=Busy.FREE,
            theme=ring,
        )
        key = (occurrence.task.series_id, occurrence.key)
        return self._state(kept, content, key, occurrence.due, title, ring, task_uid(occurrence))

    def withdrawn(self, kept: TaskEntry) -> TaskEntry:
        """Return the cancelled event of an occurrence that was told once and is no more."""
        content = EventContent(
            when=AllDay(kept.due, kept.due + DAY),
            title=kept.title,
            organizer=self._organizer,
            status=EventStatus.CANCELLED,
            category=Category.DEADLINE,
            busy=Busy.FREE,
            theme=kept.ring,
        )
        key = (kept.series_id, kept.key)
        return self._state(kept, content, key, kept.due, kept.title, kept.ring, kept.uid)

    def _state(
        self,
        kept: TaskEntry | None,
        content: EventContent,
        key: tuple[str, str],
        due: date,
        title: str,
        ring: str,
        uid: str,
    ) -> TaskEntry:
        from seutu_desktop.calendars.writer import event_bytes

        previous = _state_of(kept) if kept else None
        state = changed_state(previous, content, uid=uid, now=self._now)
        if kept is not None and state == previous and kept.fragment:
            return kept
        return TaskEntry(
            id=kept.id if kept else self._store.new_id(),
            series_id=key[0],
            key=key[1],
            due=due,
            title=title,
            ring=ring,
            uid=state.uid,
            sequence=state.sequence,
            stamp=state.stamp,
            content_hash=state.content_hash,
            time_hash=state.time_hash,
            fragment=event_bytes(CalendarEvent(state, content)).decode(),
        )

    def _details(self, occurrence: Occurrence) -> Iterable[Detail]:
        task, tick = occurrence.task, occurrence.tick
        responsible = self._directory.name(task.responsible_id) or task.responsible_role
        if responsible:
            yield Detail(DetailKind.RESPONSIBLE, responsible)
        if tick and tick.moved_to and occurrence.planned:
            words = ", ".join(filter(None, (full_day(occurrence.planned), tick.move_reason)))
            yield Detail(DetailKind.MOVED, words)
        if tick and tick.done_on:
            yield Detail(DetailKind.DONE, full_day(tick.done_on))


def _state_of(kept: TaskEntry) -> CalendarState:
    return CalendarState(kept.uid, kept.sequence, kept.stamp, kept.content_hash, kept.time_hash)
