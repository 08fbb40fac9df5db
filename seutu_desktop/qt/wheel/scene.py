"""The wheel as one cached layer, and above it what moves: the hand, what is pointed at, what is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from seutu_desktop.pictures.colours import COLOURS, Colours, Scheme
from seutu_desktop.pictures.content import Content
from seutu_desktop.pictures.drawing import Figure, Part, Words
from seutu_desktop.pictures.face import SEMIBOLD
from seutu_desktop.pictures.items import (
    Kind,
    Named,
    Spot,
    label_part,
    mark_part,
    more_parts,
    place_parts,
    spots,
)
from seutu_desktop.pictures.lanes import Place
from seutu_desktop.pictures.layout import Layout, RingRoom, arrange
from seutu_desktop.pictures.path import at, capsule
from seutu_desktop.pictures.wheel import hand_parts, wheel_parts
from seutu_desktop.qt.theme import current_scheme
from seutu_desktop.qt.wheel.painter import paint

MARGIN = 30.0
"""Room outside the rim, for the words of the hand."""

LARGEST_SIDE = 4096
"""The most pixels of the cached layer along a side; beyond that it is enlarged."""

CHOSEN_HEIGHT = 17.0
_REACH = 7.0
_END_ROOM = 3.0
_STRONGER = 1.08


@dataclass(frozen=True)
class Wheel:
    """A wheel laid out in the colours of a scheme, with everything that can be pointed at."""

    layout: Layout
    colours: Colours

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """What can be pointed at, ring by ring from the outside, clockwise."""
        return spots(self.layout)

    @cached_property
    def by_id(self) -> dict[str, Spot]:
        """The spot of each task and meeting; what did not fit has its pill's."""
        return {key: spot for spot in self.spots for key in spot.ids}

    @property
    def reach(self) -> float:
        """How far from the middle anything is painted."""
        return self.layout.radius + MARGIN

    @cached_property
    def named(self) -> Named:
        """Tasks and meetings by id."""
        return Named.of(self.layout.content)

    def spot_at(self, angle: float, radius: float) -> Spot | None:
        """Return what stands at an angle and a distance from the middle, the nearest one."""
        near = [
            spot
            for spot in self.spots
            if abs(spot.radius - radius) <= _REACH
            and spot.begin - _END_ROOM / spot.radius <= angle <= spot.end + _END_ROOM / spot.radius
        ]
        return min(near, key=lambda spot: (abs(spot.radius - radius), abs(spot.mark - angle)), default=None)

    def chosen_parts(self, spot: Spot) -> Sequence[Part]:
        """Return a spot in its capsule, its label strong."""
        room = self.layout.rings[spot.ring]
        ink = self.colours.ring(room.ring.shape, room.place)
        parts = tuple(self._own_parts(room, spot))
        # Strong letters run further than the room that was kept for plain ones.
        longer = max((part.length for part in parts if isinstance(part, Words)), default=0.0)
        longer = longer if spot.kind is Kind.TASK else 0.0
        more = max(longer / spot.radius - (spot.end - spot.begin) + 2.6 * _REACH / spot.radius, 0.0)
        free = _END_ROOM / spot.radius
        before = spot.mark > (spot.begin + spot.end) / 2
        begin, end = spot.begin + free - more * before, spot.end - free + more * (not before)
        frame = capsule(begin, max(end, begin + free), spot.radius, CHOSEN_HEIGHT)
        fill = ink.tint if self._lasts(room, spot) else self.colours.surface
        return (Figure(frame, fill, ink.strong, 1.8), *parts)

    def hovered_parts(self, spot: Spot) -> Sequence[Part]:
        """Return a frame around a spot."""
        room = self.layout.rings[spot.ring]
        ink = self.colours.ring(room.ring.shape, room.place)
        free = _END_ROOM / spot.radius
        frame = capsule(
            spot.begin + free, max(spot.end - free, spot.begin + 2 * free), spot.radius, CHOSEN_HEIGHT
        )
        return (Figure(frame, ink.tint, ink.strong, 0.8), *self._own_parts(room, spot, strong=False))

    def _lasts(self, room: RingRoom, spot: Spot) -> bool:
        return any(each.piece.id == spot.id and each.piece.is_span for each in room.settled.places)

    def _own_parts(self, room: RingRoom, spot: Spot, strong: bool = True) -> Iterable[Part]:
        if spot.kind is Kind.MORE:
            more = next(each for each in room.settled.more if each.month == spot.month)
            return more_parts(self.layout, room, more, self.colours)
        place = next(each for each in room.settled.places if each.piece.id == spot.id)
        if not strong or spot.kind is Kind.MEETING:
            return place_parts(self.layout, room, place, self.named, self.colours)
        return self._strong(room, place)

    def _strong(self, room: RingRoom, place: Place) -> Iterable[Part]:
        task = self.named.tasks[place.piece.id]
        if place.piece.marked:
            yield mark_part(self.layout, room, place, task.look, self.colours)
        place = place._replace(room=place.room * _STRONGER)
        label = label_part(self.layout, room, place, task, self.colours, SEMIBOLD)
        if label is not None:
            yield label


def laid_out(content: Content, radius: float, full: bool = False) -> Wheel:
    """Return a wheel in the colours shown now."""
    scheme = Scheme.DARK if current_scheme() == "dark" else Scheme.LIGHT
    return Wheel(arrange(content, radius, full), COLOURS[scheme])


class Layer(QGraphicsItem):
    """The wheel itself, painted once for a size and kept as a pixmap."""

    def __init__(self) -> None:
        super().__init__()
        self._wheel: Wheel | None = None
        self._kept: QPixmap | None = None
        self._scale = 1.0

    def show_wheel(self, wheel: Wheel) -> None:
        """Show another wheel."""
        self.prepareGeometryChange()
        self._wheel = wheel
        self._kept = None
        self.update()

    def set_scale(self, scale: float) -> None:
        """Paint for so many device pixels to a picture unit from now on."""
        if abs(scale - self._scale) > 1e-6:
            self._scale = scale
            self._kept = None
            self.update()

    def boundingRect(self) -> QRectF:
        """Return the wheel's room."""
        reach = self._wheel.reach if self._wheel else 1.0
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the kept pixmap, made anew where the size or the wheel is another."""
        if self._wheel is None:
            return
        if self._kept is None:
            self._kept = _pixmap(self._wheel, self._scale)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self.boundingRect(), self._kept, QRectF(self._kept.rect()))


class Above(QGraphicsItem):
    """A few parts above the layer: the hand, or what is pointed at or chosen."""

    def __init__(self, depth: float) -> None:
        super().__init__()
        self._parts: Sequence[Part] = ()
        self._room = QRectF()
        self.setZValue(depth)

    def show_parts(self, parts: Sequence[Part], room: QRectF) -> None:
        """Show parts that lie within a room."""
        self.prepareGeometryChange()
        self._parts = tuple(parts)
        self._room = room
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self.show_parts((), QRectF())

    def boundingRect(self) -> QRectF:
        """Return the room of the parts."""
        return self._room

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the parts."""
        paint(painter, self._parts)


def room_of(spot: Spot) -> QRectF:
    """Return a box around a spot, from points along its arc."""
    steps = max(2, int((spot.end - spot.begin) * spot.radius / 20) + 2)
    points = [at(spot.begin + (spot.end - spot.begin) * n / (steps - 1), spot.radius) for n in range(steps)]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    room = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return room.adjusted(-20, -20, 20, 20)


def hand_of(wheel: Wheel) -> Sequence[Part]:
    """Return today's hand."""
    return hand_parts(wheel.layout, wheel.colours)


def _pixmap(wheel: Wheel, scale: float) -> QPixmap:
    side = min(round(2 * wheel.reach * scale), LARGEST_SIDE)
    made = QPixmap(max(side, 1), max(side, 1))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.scale(side / (2 * wheel.reach), side / (2 * wheel.reach))
    painter.translate(wheel.reach, wheel.reach)
    paint(painter, wheel_parts(wheel.layout, wheel.colours))
    painter.end()
    return made
