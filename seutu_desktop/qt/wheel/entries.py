"""The year as entries in order: what the list, the month calendar and the keys of the wheel go by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.dates import full_day, short_day
from seutu_desktop.domain.wheel import WheelTask
from seutu_desktop.pictures.content import Gathering, Look, Task, Turn
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.language import month_names
from seutu_desktop.qt.wheel.words import told, when_words
from seutu_desktop.services.wheel_view import WheelYear


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: a task, a meeting, a suggestion, or a heading (`id` empty).

    `day` is its deadline, `ring` the place of its ring (-1: none), `told` what is read aloud of it.
    """

    id: str
    title: str
    day: date | None = None
    when: str = ""
    ring: int = -1
    look: Look = Look.COMING
    told: str = ""
    note: str = ""
    meeting: bool = False
    on_wheel: bool = True
    suggested: bool = False

    @property
    def is_heading(self) -> bool:
        """Whether it only heads what follows."""
        return not self.id


def dated(view: WheelYear, today: date) -> list[Entry]:
    """Return every task and meeting with a day, in the order of days, then of rings."""
    found = [_task(view, each, today) for each in view.content.tasks if each.due is not None]
    found += [_meeting(view, each) for each in view.content.meetings]
    return sorted(found, key=_order)


def listed(view: WheelYear, today: date) -> list[Entry]:
    """Return the list: months with their entries, then what has no day, then suggestions that are off."""
    found: list[Entry] = []
    entries = dated(view, today)
    for month in sorted({_month(view, each) for each in entries}):
        here = [each for each in entries if _month(view, each) == month]
        first = view.year.months[month][0]
        found += [_heading(month_names()[first.month - 1].capitalize(), _left(here)), *here]
    undated = [_task(view, each, today) for each in view.content.tasks if each.due is None]
    if undated:
        heading = QCoreApplication.translate("WheelEntries", "Ilman päivää")
        found += [_heading(heading, ""), *undated]
    if view.suggested:
        heading = QCoreApplication.translate("WheelEntries", "Ehdotuksia")
        note = QCoreApplication.translate("WheelEntries", "eivät ole vuosikellossa")
        found += [_heading(heading, note), *(_suggestion(view, each) for each in view.suggested)]
    return found


def nearest(entries: Sequence[Entry], today: date) -> str:
    """Return the id of the first entry from a day on, else of the last one, empty where there is none."""
    coming = [each for each in entries if each.day and each.day >= today]
    return (coming or [*entries[-1:]] or [Entry("", "")])[0].id


def neighbour(entries: Sequence[Entry], current: str, months: int, items: int) -> str:
    """Return the id that a key leads to: the next or previous entry, or the first of another month."""
    keys = [each.id for each in entries]
    if not keys:
        return ""
    if current not in keys:
        return keys[0]
    place = keys.index(current)
    if items:
        return keys[min(max(place + items, 0), len(keys) - 1)]
    here = _month_key(entries[place])
    others = sorted(
        {_month_key(each) for each in entries if (_month_key(each) > here) == (months > 0)} - {here}
    )
    if not others:
        return current
    wanted = others[0] if months > 0 else others[-1]
    same_ring = [each for each in entries if _month_key(each) == wanted and each.ring == entries[place].ring]
    return (same_ring or [each for each in entries if _month_key(each) == wanted])[0].id


def _task(view: WheelYear, task: Task, today: date) -> Entry:
    occurrence = view.occurrences[task.id]
    ring = next((place for place, each in enumerate(view.rings) if each.id == task.ring_id), -1)
    name = view.rings[ring].name if ring >= 0 else ""
    return Entry(
        task.id, task.title, task.due, when_words(task.begins, task.due), ring, task.look,
        told(occurrence, name, today), on_wheel=not task.listed,
    )  # fmt: skip


def _meeting(view: WheelYear, meeting: Gathering) -> Entry:
    held = meeting.turn is Turn.PAST
    past = QCoreApplication.translate("WheelEntries", "pidetty")
    state = past if held else QCoreApplication.translate("WheelEntries", "tulossa")
    look = Look.DONE if held else Look.COMING
    ring = view.content.meeting_ring
    name = view.rings[ring].name if ring < len(view.rings) else ""
    spoken = f"{meeting.title}, {full_day(meeting.day)}, {state}, {name}"
    return Entry(
        meeting.id, meeting.title, meeting.day, short_day(meeting.day), ring, look, spoken, meeting=True
    )


def _suggestion(view: WheelYear, task: WheelTask) -> Entry:
    ring = next((place for place, each in enumerate(view.rings) if each.id == task.ring_id), -1)
    state = QCoreApplication.translate("WheelEntries", "ehdotus, ei vuosikellossa")
    spoken = f"{task.title}, {state}"
    return Entry(f"suggestion.{task.series_id}", task.title, ring=ring, told=spoken, suggested=True)


def _heading(title: str, note: str) -> Entry:
    spoken = f"{title}, {note}" if note else title
    return Entry("", title, note=note, told=spoken)


def _left(entries: Iterable[Entry]) -> str:
    left = sum(1 for each in entries if each.look is not Look.DONE)
    if not left:
        return QCoreApplication.translate("WheelEntries", "kaikki tehty")
    return Counts().open_tasks(left)


def _order(entry: Entry) -> tuple[date, int, str]:
    return (entry.day or date.max, entry.ring, entry.title)


def _month(view: WheelYear, entry: Entry) -> int:
    return view.year.month_of(entry.day or view.year.last)


def _month_key(entry: Entry) -> tuple[int, int]:
    day = entry.day or date.max
    return day.year, day.month
