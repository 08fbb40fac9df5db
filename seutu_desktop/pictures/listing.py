"""The same year as rows by month, in three columns: everything by its whole name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seutu_desktop.domain.dates import MONTHS
from seutu_desktop.domain.wheel import Ring
from seutu_desktop.pictures.colours import Colours
from seutu_desktop.pictures.content import Content, Task, day_text, days_text
from seutu_desktop.pictures.drawing import Figure, Part, line_of
from seutu_desktop.pictures.face import REGULAR, SEMIBOLD, face, shown
from seutu_desktop.pictures.marks import outline
from seutu_desktop.pictures.path import placed

SIZE, DATE_SIZE = 9.9, 9.6
LINE, TIGHT = 15.3, 13.4
"""From line to line, and where a page would not quite do."""

COLUMNS, COLUMN = 3, 247.0
"""How many columns stand beside each other, and how far apart they begin."""

_MARK_SIZE = 3.6
_DATE_END, _MARK, _NAME, _NAME_ROOM = 79.0, 87.0, 94.5, 144.0
_RULE_END = 236.0


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: its first day within the year, when, on which ring, what. `ring` -1 has no mark."""

    day: date
    when: str
    ring: int
    name: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A row broken into lines; `month` is named beside the first of its month."""

    row: Row
    lines: tuple[str, ...]
    month: str


def rows(content: Content) -> list[Row]:
    """Return everything dated, by the day it begins within the year; every-meeting series stand apart."""
    places = _places(content.rings)
    found = [_task_row(content, each, places) for each in content.tasks if _is_listed(content, each)]
    for meeting in content.meetings:
        if content.year.holds(meeting.day):
            found.append(Row(meeting.day, day_text(meeting.day), content.meeting_ring, shown(meeting.title)))
    return sorted(found, key=lambda row: (row.day, row.ring, row.name))


def apart(content: Content) -> list[tuple[str, list[Row]]]:
    """Return what has no single day, by heading: tasks of every meeting, and undated ones."""
    places = _places(content.rings)
    groups = (
        ("Jokaisessa kokouksessa", [each for each in content.tasks if each.listed]),
        ("Ilman kuukautta", [each for each in content.tasks if each.due is None and not each.listed]),
    )
    return [
        (heading, [Row(content.year.last, "", places.get(each.ring_id, -1), name) for name, each in named])
        for heading, tasks in groups
        if (named := list({shown(each.title): each for each in tasks}.items()))
    ]


def entries(content: Content) -> list[Entry]:
    """Return the rows broken into lines."""
    found: list[Entry] = []
    before = 0
    for row in rows(content):
        name = MONTHS[row.day.month - 1].removesuffix("kuu") if row.day.month != before else ""
        before = row.day.month
        found.append(Entry(row, wrapped(row.name, SIZE, _NAME_ROOM), name))
    return found


def column_parts(
    content: Content, column: Sequence[Entry], x: float, y: float, colours: Colours, step: float = LINE
) -> Iterator[Part]:
    """Return a column that begins at a point: `y` is the first baseline, `step` from line to line."""
    for number, entry in enumerate(column):
        month = entry.month or (MONTHS[entry.row.day.month - 1].removesuffix("kuu") if number == 0 else "")
        if month:
            if number:
                rule = (("M", (x, y - step * 0.72)), ("L", (x + _RULE_END, y - step * 0.72)))
                yield Figure(rule, stroke=colours.breaks, width=0.6)
            yield line_of(month, x, y, SIZE, colours.text, SEMIBOLD)
        yield line_of(entry.row.when, x + _DATE_END, y, DATE_SIZE, colours.text2, REGULAR, 1.0)
        yield from mark(content, entry.row.ring, x + _MARK, y, colours)
        for place, text in enumerate(entry.lines):
            line = line_of(text, x + _NAME, y, SIZE, colours.text)
            # A name that is broken is found whole, on its first line.
            broken = len(entry.lines) > 1
            yield replace(line, whole="" if place else entry.row.name) if broken else line
            y += step


def mark(content: Content, place: int, x: float, y: float, colours: Colours) -> Iterator[Part]:
    """Return the mark of a ring beside a baseline."""
    if 0 <= place < len(content.rings):
        shape = content.rings[place].shape
        yield Figure(placed(outline(shape, _MARK_SIZE), x, y - 3.6), colours.ring(shape, place).strong)


def wrapped(text: str, size: float, room: float) -> tuple[str, ...]:
    """Return a text in lines of at most `room`; a word longer than that is cut between letters."""
    measure = face(REGULAR).width
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if measure(longer, size) <= room:
            lines[-1] = longer
            continue
        while measure(word, size) > room:
            head = next(n for n in range(len(word), 0, -1) if n == 1 or measure(word[:n], size) <= room)
            lines.append(word[:head])
            word = word[head:]
        lines.append(word)
    return tuple(line for line in lines if line) or ("",)


def height(column: Sequence[Entry]) -> int:
    """Return how many lines a column has."""
    return sum(len(entry.lines) for entry in column)


def columns(every: Sequence[Entry], capacity: int) -> list[list[Entry]]:
    """Return entries in columns of at most so many lines each."""
    found: list[list[Entry]] = [[]]
    filled = 0
    for entry in every:
        if filled + len(entry.lines) > capacity and found[-1]:
            found.append([])
            filled = 0
        found[-1].append(entry)
        filled += len(entry.lines)
    return found


def _places(rings: Sequence[Ring]) -> dict[str, int]:
    return {ring.id: place for place, ring in enumerate(rings)}


def _is_listed(content: Content, task: Task) -> bool:
    return task.due is not None and not task.listed and content.year_holds(task)


def _task_row(content: Content, task: Task, places: dict[str, int]) -> Row:
    due = task.due or content.year.last
    begins = task.begins or due
    day = min(max(begins, content.year.first), content.year.last)
    return Row(day, days_text(task.begins, due), places.get(task.ring_id, -1), shown(task.title))
