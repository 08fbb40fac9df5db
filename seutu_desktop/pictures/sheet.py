"""The wheel on paper: heading, the plan of the year, and below it everything by name (look.md 10)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from seutu_desktop.pictures import listing
from seutu_desktop.pictures.colours import COLOURS, Colours, Scheme
from seutu_desktop.pictures.content import Content, as_plan
from seutu_desktop.pictures.drawing import Drawing, Figure, Part, line_of, moved
from seutu_desktop.pictures.face import REGULAR, SEMIBOLD, face, shown
from seutu_desktop.pictures.layout import PAPER, arrange
from seutu_desktop.pictures.listing import Entry
from seutu_desktop.pictures.wheel import alternative_text, wheel_parts

WIDTH, HEIGHT = 794.0, 1123.0
"""An A4 in picture units; an A3 is the same sheet enlarged."""

A3 = math.sqrt(2)

MARGIN = 32.0
_CENTRE = (397.0, 462.0)
_LEGEND, _LIST, _LAST = 818.5, 866.0, 1097.0
_NEXT_LIST = 104.0
_SMALL = 10.5


@dataclass(frozen=True)
class Heading:
    """The words above the wheel: whose it is, and at the right what it belongs to and who approved it."""

    network: str = ""
    notes: tuple[str, ...] = ()


def sheets(content: Content, heading: Heading, scheme: Scheme = Scheme.LIGHT) -> list[Drawing]:
    """Return the plan of a year as A4 sheets: the wheel and its list, which goes on where it is long."""
    plan, colours = as_plan(content), COLOURS[scheme]
    every = listing.entries(plan)
    foot = list(_foot_lines(plan, colours))
    step = _step(_balanced(every) + _foot_height(foot))
    pages = _paged(every, _room(_LIST, step), _room(_NEXT_LIST, listing.LINE), _foot_height(foot))
    drawn = [_page(plan, heading, colours, pages[0], foot if len(pages) == 1 else [], step)]
    for number, page in enumerate(pages[1:], start=2):
        drawn.append(_next_page(plan, colours, page, number, foot if number == len(pages) else []))
    return drawn


def one_sheet(content: Content, heading: Heading, scheme: Scheme = Scheme.LIGHT) -> Drawing:
    """Return the plan of a year as one picture: as wide as an A4, as high as its list needs."""
    plan, colours = as_plan(content), COLOURS[scheme]
    every = listing.entries(plan)
    foot = list(_foot_lines(plan, colours))
    lines = max(1, _balanced(every))
    step = _step(lines + _foot_height(foot))
    drawing = _page(plan, heading, colours, listing.columns(every, lines), foot, step)
    needed = _LIST + (lines + _foot_height(foot)) * step + MARGIN / 2
    return replace(drawing, height=max(HEIGHT, needed))


def _step(lines: int) -> float:
    """From line to line below the wheel: closer where they would not quite do."""
    return listing.LINE if lines <= _room(_LIST, listing.LINE) else listing.TIGHT


def _room(top: float, step: float) -> int:
    """How many lines fit below a height."""
    return int((_LAST - top) / step) + 1


def wheel_alone(content: Content, scheme: Scheme = Scheme.LIGHT, room: float = 8.0) -> Drawing:
    """Return the plan of a year as the wheel alone, for a document that lists the tasks itself."""
    plan, colours = as_plan(content), COLOURS[scheme]
    side = 2 * (PAPER + room)
    parts = wheel_parts(arrange(plan, PAPER), colours)
    text = alternative_text(plan, "taulukossa")
    return Drawing(side, side, _title(plan), text, colours.surface, parts, -side / 2, -side / 2)


def _title(content: Content) -> str:
    return f"Vuosikello {content.year.name}"


def _paged(every: Sequence[Entry], first: int, later: int, foot: int) -> list[list[list[Entry]]]:
    """Columns by page; the last page leaves room for its foot and has columns of one height."""
    pages: list[list[list[Entry]]] = []
    left = list(every)
    while True:
        room = later if pages else first
        lines = _balanced(left)
        if lines <= room - foot:
            pages.append(listing.columns(left, max(lines, 1)))
            return pages
        columns = listing.columns(left, room)[: listing.COLUMNS]
        pages.append(columns)
        left = left[sum(map(len, columns)) :]
        if not left:
            pages.append([[]])
            return pages


def _balanced(every: Sequence[Entry]) -> int:
    """The fewest lines a column must hold for all to fit side by side."""
    lines = math.ceil(listing.height(every) / listing.COLUMNS)
    while len(listing.columns(every, max(lines, 1))) > listing.COLUMNS:
        lines += 1
    return lines


def _page(
    content: Content,
    heading: Heading,
    colours: Colours,
    columns: Sequence[Sequence[Entry]],
    foot: Sequence[list[Part]],
    step: float = listing.LINE,
) -> Drawing:
    parts: list[Part] = [*_heading(content, heading, colours)]
    parts += moved(wheel_parts(arrange(content, PAPER), colours), *_CENTRE)
    parts += _legend(content, colours)
    parts += _columns(content, columns, _LIST, colours, foot, step)
    text = alternative_text(content, "kuvan alla")
    return Drawing(WIDTH, HEIGHT, _title(content), text, colours.surface, tuple(parts))


def _next_page(
    content: Content,
    colours: Colours,
    columns: Sequence[Sequence[Entry]],
    number: int,
    foot: Sequence[list[Part]],
) -> Drawing:
    title = line_of(f"{_title(content)}, jatkuu", MARGIN, 58, 18, colours.text, SEMIBOLD)
    page = line_of(str(number), WIDTH - MARGIN, 58, _SMALL, colours.text2, REGULAR, 1.0)
    parts = (title, page, *_columns(content, columns, _NEXT_LIST, colours, foot))
    text = f"Vuosikellon {content.year.name} luettelo jatkuu, sivu {number}."
    return Drawing(WIDTH, HEIGHT, _title(content), text, colours.surface, parts)


def _heading(content: Content, heading: Heading, colours: Colours) -> Iterator[Part]:
    yield line_of(_title(content), MARGIN, 58, 27, colours.text, SEMIBOLD)
    room = WIDTH - 2 * MARGIN - 200
    name = line_of(face(REGULAR).shortened(heading.network, 12, room), MARGIN, 79, 12, colours.text2)
    yield replace(name, whole=shown(heading.network))
    for number, note in enumerate(heading.notes[:3]):
        yield line_of(note, WIDTH - MARGIN, 48 + 15 * number, _SMALL, colours.text2, REGULAR, 1.0)


def _legend(content: Content, colours: Colours) -> Iterator[Part]:
    if content.breaks:
        unsure = not all(each.confirmed for each in content.breaks)
        words = "koulujen loma (vahvistamatta)" if unsure else "koulujen loma"
        box = (("M", (MARGIN, 812.0)), ("L", (MARGIN + 16, 812.0)), ("L", (MARGIN + 16, 818.0)))
        yield Figure((*box, ("L", (MARGIN, 818.0)), ("Z", ())), colours.breaks)
        yield line_of(words, MARGIN + 22, _LEGEND, listing.SIZE, colours.text2)
    words = "kuvio = määräpäivä, kaari = tekoaika"
    yield line_of(words, WIDTH - MARGIN, _LEGEND, listing.SIZE, colours.text2, REGULAR, 1.0)


def _columns(
    content: Content,
    columns: Sequence[Sequence[Entry]],
    top: float,
    colours: Colours,
    foot: Sequence[list[Part]],
    step: float = listing.LINE,
) -> Iterator[Part]:
    for number, column in enumerate(columns):
        x = MARGIN + number * listing.COLUMN
        yield from listing.column_parts(content, column, x, top, colours, step)
    y = top + max(map(listing.height, columns), default=0) * step
    if foot:
        rule = (("M", (MARGIN, y - 10.0)), ("L", (WIDTH - MARGIN, y - 10.0)))
        yield Figure(rule, stroke=colours.breaks, width=0.8)
        for line in foot:
            y += step
            yield from moved(line, MARGIN, y - step * 0.6)


def _foot_height(foot: Sequence[object]) -> int:
    return len(foot) + 1 if foot else 0


def _foot_lines(content: Content, colours: Colours) -> Iterator[list[Part]]:
    """What has no single day, in lines around the point 0, 0: a heading, then marks and names."""
    for heading, rows in listing.apart(content):
        label = line_of(heading, 0, 0, listing.SIZE, colours.text, SEMIBOLD)
        line: list[Part] = [label]
        x = start = label.length + 14
        for row in rows:
            words = face(REGULAR).shortened(row.name, listing.SIZE, WIDTH - 2 * MARGIN - start - 8)
            name = replace(line_of(words, 0, 0, listing.SIZE, colours.text), whole=row.name)
            if x > start and x + name.length + 12 > WIDTH - 2 * MARGIN:
                yield line
                line, x = [], start
            line += listing.mark(content, row.ring, x, 0, colours)
            line += moved([name], x + 8, 0)
            x += name.length + 26
        yield line
