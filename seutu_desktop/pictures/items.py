"""What stands on a ring: doing times, marks, labels, the pills of meetings and of what did not fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from seutu_desktop.domain.dates import MONTHS
from seutu_desktop.pictures import layout as geometry
from seutu_desktop.pictures.colours import DASHES, Colours, RingInk
from seutu_desktop.pictures.content import Content, Gathering, Look, Task, Turn
from seutu_desktop.pictures.drawing import (
    CAP_MIDDLE,
    Figure,
    Part,
    Words,
    around,
    line_of,
    turned,
    upside_down,
)
from seutu_desktop.pictures.face import REGULAR, SEMIBOLD, face, shown
from seutu_desktop.pictures.lanes import MARK, More, Place, Side, mark_angle
from seutu_desktop.pictures.layout import Layout, RingRoom
from seutu_desktop.pictures.marks import outline
from seutu_desktop.pictures.path import TURN, arc, at, pill, placed, sector

PILL_HEIGHT, MORE_HEIGHT = 15.0, 13.0
SPINE, RIM = 1.4, 1.4
_HALF_BAND = 6.4
_NEXT_RIM = 2.4
_BROKEN = (3.0, 2.0)
_MORE_SIDES = 12.0


class Kind(StrEnum):
    """What a spot of the wheel is."""

    TASK = "task"
    MEETING = "meeting"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that can be pointed at: what stands there, between which angles, and where its mark is.

    `ids` are one task's or meeting's, or all that a pill stands for; `month` is 0–11.
    """

    kind: Kind
    ids: tuple[str, ...]
    ring: int
    month: int
    begin: float
    end: float
    radius: float
    mark: float

    @property
    def id(self) -> str:
        """What names it: a pill is named by its ring and month."""
        return f"more.{self.ring}.{self.month}" if self.kind is Kind.MORE else self.ids[0]


@dataclass(frozen=True)
class Named:
    """Tasks and meetings by id."""

    tasks: Mapping[str, Task]
    meetings: Mapping[str, Gathering]

    @classmethod
    def of(cls, content: Content) -> Named:
        """Return those of a wheel."""
        return cls({each.id: each for each in content.tasks}, {each.id: each for each in content.meetings})


def spots(layout: Layout) -> tuple[Spot, ...]:
    """Return everything that can be pointed at, ring by ring from the outside, clockwise."""
    found = []
    for room in layout.rings:
        here = [_spot(room, place) for place in room.settled.places]
        here += [_more_spot(room, more, layout.scale) for more in room.settled.more if more.lane is not None]
        found += sorted(here, key=lambda spot: (spot.mark, spot.id))
    return tuple(found)


def ring_parts(layout: Layout, room: RingRoom, named: Named, colours: Colours) -> Iterator[Part]:
    """Return the parts of what stands on a ring: first the bands, so that no label lies beneath one."""
    ink = colours.ring(room.ring.shape, room.place)
    for place in room.settled.places:
        yield from band_parts(layout, room, place, ink)
    for place in room.settled.places:
        yield from place_parts(layout, room, place, named, colours)
    for more in room.settled.more:
        yield from more_parts(layout, room, more, colours)


def band_parts(layout: Layout, room: RingRoom, place: Place, ink: RingInk) -> Iterator[Part]:
    """Return the tint of a doing time with its spine on the inner edge."""
    piece = place.piece
    if piece.pill or not piece.is_span:
        return
    radius, half = room.lanes[place.lane], _HALF_BAND * layout.scale
    yield Figure(sector(piece.begin, piece.end, radius - half, radius + half), ink.tint)
    dash = DASHES.get(room.ring.shape, ())
    yield Figure(arc(piece.begin, piece.end, radius - half), stroke=ink.strong, width=SPINE, dash=dash)


def place_parts(
    layout: Layout, room: RingRoom, place: Place, named: Named, colours: Colours
) -> Iterator[Part]:
    """Return a mark and its label, or a meeting's pill."""
    if place.piece.pill:
        yield from _meeting(layout, room, place, named.meetings[place.piece.id], colours)
        return
    task = named.tasks[place.piece.id]
    if place.piece.marked:
        yield mark_part(layout, room, place, task.look, colours)
    label = label_part(layout, room, place, task, colours)
    if label is not None:
        yield label


def mark_part(layout: Layout, room: RingRoom, place: Place, look: Look, colours: Colours) -> Figure:
    """Return the mark of a deadline."""
    radius = room.lanes[place.lane]
    angle = mark_angle(place.piece, radius)
    ink = colours.ring(room.ring.shape, room.place)
    turn = angle + (TURN / 2 if upside_down(angle) else 0.0)
    path = placed(outline(room.ring.shape), *at(angle, radius), turn, layout.scale)
    if look is Look.DONE:
        return Figure(path, colours.surface, ink.strong, RIM)
    strong = colours.bad if look is Look.LATE else ink.strong
    return Figure(path, strong, strong, RIM * 0.6)


def label_part(
    layout: Layout, room: RingRoom, place: Place, task: Task, colours: Colours, weight: int = REGULAR
) -> Words | None:
    """Return a label along its lane, shortened to its room; None where there is none."""
    if place.side is Side.ALONE or not layout.labels:
        return None
    size = geometry.LABEL * layout.scale
    label = geometry.label_of(task, layout.full)
    text = face(weight).shortened(label, size, place.room + 0.5)
    colour = {Look.DONE: colours.text2, Look.LATE: colours.bad}.get(task.look, colours.text)
    radius = room.lanes[place.lane]
    if not text:
        return None
    # The label leans on its mark, also where it was shortened.
    half = face(weight).width(text, size) / 2 / radius
    middle = place.label_end - half if place.side is Side.BEFORE else place.label_begin + half
    words = around(text, middle, radius, size, colour, weight)
    return words if text == label else replace(words, whole=shown(task.title))


def more_parts(layout: Layout, room: RingRoom, more: More, colours: Colours) -> Iterator[Part]:
    """Return a pill "+5" for what did not fit its month."""
    if more.lane is None:
        return
    ink = colours.ring(room.ring.shape, room.place)
    text = f"+{len(more.ids)}"
    looks = (colours.surface, ink.strong, ink.strong)
    yield from _pill(layout, text, more.angle, room.lanes[more.lane], looks, height=MORE_HEIGHT)


def more_name(layout: Layout, more: More) -> str:
    """Return the month that a pill stands for: "maaliskuu"."""
    return MONTHS[layout.content.year.months[more.month][0].month - 1]


def _meeting(
    layout: Layout, room: RingRoom, place: Place, meeting: Gathering, colours: Colours
) -> Iterator[Part]:
    ink = colours.ring(room.ring.shape, room.place)
    middle = (place.label_begin + place.label_end) / 2
    filled = (ink.strong, ink.strong, colours.on_accent)
    open_ = (colours.surface, ink.strong, ink.strong)
    looks = open_ if meeting.turn in (Turn.PAST, Turn.PLANNED) else filled
    radius = room.lanes[place.lane]
    if meeting.turn is Turn.NEXT:
        width = place.piece.width + 2 * _NEXT_RIM
        rim = pill(width, (PILL_HEIGHT + 2 * _NEXT_RIM) * layout.scale)
        yield Figure(placed(rim, *at(middle, radius), _turn(middle)), colours.surface, ink.strong, 1.2)
    dash = _BROKEN if meeting.turn is Turn.PLANNED else ()
    yield from _pill(layout, geometry.pill_text(meeting), middle, radius, looks, dash)


def _pill(
    layout: Layout,
    text: str,
    angle: float,
    radius: float,
    looks: tuple[str, str, str],
    dash: tuple[float, ...] = (),
    height: float = PILL_HEIGHT,
) -> Iterator[Part]:
    fill, stroke, colour = looks
    size = geometry.PILL * layout.scale
    words = line_of(text, 0, CAP_MIDDLE * size, size, colour, SEMIBOLD, 0.5)
    where = (*at(angle, radius), _turn(angle))
    shape = pill(words.length + 10 * layout.scale, height * layout.scale)
    yield Figure(placed(shape, *where), fill, stroke, 1.0, dash)
    yield turned(words, *where)


def _turn(angle: float) -> float:
    return angle + (TURN / 2 if upside_down(angle) else 0.0)


def _spot(room: RingRoom, place: Place) -> Spot:
    piece, radius = place.piece, room.lanes[place.lane]
    kind = Kind.MEETING if piece.pill else Kind.TASK
    reach = 0.0 if piece.pill else MARK / radius
    begin = min(place.label_begin, piece.begin - (0.0 if piece.is_span else reach))
    end = max(place.label_end, piece.end + reach)
    spot = Spot(kind, (piece.id,), room.place, piece.month, begin, min(end, TURN), radius, piece.end)
    return replace(spot, begin=max(begin, 0.0))


def _more_spot(room: RingRoom, more: More, scale: float) -> Spot:
    radius = room.lanes[more.lane or 0]
    width = face(SEMIBOLD).width(f"+{len(more.ids)}", geometry.PILL * scale) + _MORE_SIDES * scale
    half = width / 2 / radius
    return Spot(
        Kind.MORE, more.ids, room.place, more.month, more.angle - half, more.angle + half, radius, more.angle
    )
