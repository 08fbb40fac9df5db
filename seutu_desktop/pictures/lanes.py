"""Placing labels on a ring: which lane each takes and on which side of its mark, so that none overlap.

A lane is a whole number of which each bit is a quarter of a degree, so that trying a place is one `&`. Depth
first, spans before dates, at most 2,000 steps a ring (look.md 10); what to do where that fails: `crowd`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from seutu_desktop.pictures.path import TURN

BITS = 1440
STEPS = 2000
_BITS_PER_RADIAN = BITS / TURN
MARK = 6.5
"""Half the room that a mark takes along its lane."""

GAP = 3.0
"""Between a mark and its label."""

FREE = 2.0
"""Half the room between neighbours."""


class Side(StrEnum):
    """Where a label stands: within its band, after its mark or before it; `none` without a label."""

    INSIDE = "inside"
    AFTER = "after"
    BEFORE = "before"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Piece:
    """Something to place: `begin` to `end` are the angles of a span (equal for a date), `width` its label's.

    `marked` is False for a span that ends beyond the year. A `pill` is as wide as its label and stands on
    its day. `month` is 0–11.
    """

    id: str
    begin: float
    end: float
    width: float
    month: int
    marked: bool = True
    pill: bool = False

    @property
    def is_span(self) -> bool:
        """Whether it lasts."""
        return self.end > self.begin


class Place(NamedTuple):
    """Where a piece stands: its lane, its side, the angles of its label, how wide that may be."""

    piece: Piece
    lane: int
    side: Side
    label_begin: float
    label_end: float
    room: float


@dataclass(frozen=True, slots=True)
class More:
    """A pill "+n": its month, lane and middle, and the ids it stands for; `lane` None where none is free."""

    month: int
    ids: tuple[str, ...]
    lane: int | None
    angle: float


@dataclass(frozen=True, slots=True)
class Settled:
    """What a ring looks like: places by piece, and pills for what did not fit."""

    places: tuple[Place, ...]
    more: tuple[More, ...] = ()


Option = tuple[int, Place]


def mask(begin: float, end: float) -> int:
    """Return the bits between two angles within the year."""
    first, last = int(begin * _BITS_PER_RADIAN), int(end * _BITS_PER_RADIAN) + 1
    first, last = first if first > 0 else 0, last if last < BITS else BITS  # a third of min and max's time
    return ((1 << last - first) - 1) << first if last > first else 0


def options(piece: Piece, radii: Sequence[float], share: float = 1.0) -> Iterator[Option]:
    """Yield where a piece may stand: every lane with every side, the likeliest first."""
    order = list(enumerate(radii))
    if piece.pill:
        yield from (_pill(piece, lane, radius) for lane, radius in order)
        return
    if piece.is_span:
        order.reverse()  # spans gather at the inner edge, where their spines do not cross labels
    for side in (Side.INSIDE, Side.AFTER, Side.BEFORE) if piece.is_span else (Side.AFTER, Side.BEFORE):
        for lane, radius in order:
            option = _option(piece, lane, radius, side, share)
            if option is not None:
                yield option


def core(piece: Piece, radius: float) -> int:
    """Return the bits that a piece takes wherever its label stands: those of its mark and its doing time."""
    half, due = _mark(piece, radius)
    return 0 if piece.pill else mask(piece.begin if piece.is_span else due - half, due + half)


def mark_angle(piece: Piece, radius: float) -> float:
    """Return where a mark's middle stands: on its day, or as near as the year's border lets it."""
    return _mark(piece, radius)[1]


def choices(pieces: Sequence[Piece], radii: Sequence[float]) -> list[list[Option]]:
    """Return where each piece may stand, in the order of placing; empty where it is hopeless."""
    if _too_full(pieces, radii):
        return []
    found = [list(options(piece, radii)) for piece in sorted(pieces, key=order_of)]
    return found if all(found) else []


def settle(
    choices: Sequence[Sequence[Option]], taken: Sequence[int], steps: int = STEPS
) -> tuple[Settled | None, int]:
    """Return a place out of each choice within so many steps (None where there is none), and the steps left.

    `taken` are the bits that are not free in each lane.
    """
    search = _Search(choices, list(taken), steps)
    found = search.run()
    return (Settled(tuple(found)) if found is not None else None), search.steps


class _Search:
    """Depth first with a count of steps; a plain loop, for rings of many pieces are deeper than Python's."""

    def __init__(self, choices: Sequence[Sequence[Option]], lanes: list[int], steps: int) -> None:
        self._choices = choices
        self._lanes = lanes
        self.steps = steps

    def run(self) -> list[Place] | None:
        """Return a place for each choice, or None."""
        chosen: list[int] = []
        start = 0
        while len(chosen) < len(self._choices):
            place = self._next(len(chosen), start)
            if self.steps <= 0:
                return None
            if place is not None:
                chosen.append(place)
                start = 0
            elif not chosen:
                return None
            else:
                start = chosen.pop() + 1
                self._flip(len(chosen), start - 1)
        return [self._choices[depth][place][1] for depth, place in enumerate(chosen)]

    def _next(self, depth: int, start: int) -> int | None:
        options = self._choices[depth]
        for place in range(start, len(options)):
            self.steps -= 1
            bits, option = options[place]
            if not self._lanes[option.lane] & bits:
                self._flip(depth, place)
                return place
        return None

    def _flip(self, depth: int, place: int) -> None:
        bits, option = self._choices[depth][place]
        self._lanes[option.lane] ^= bits


def order_of(piece: Piece) -> tuple[bool, bool, float, float, str]:
    """Return when a piece is placed: pills stand on their days; then spans, the longest first; then dates."""
    length = piece.end - piece.begin
    return (not piece.pill, not piece.is_span, -length, piece.end, piece.id)


def _option(piece: Piece, lane: int, radius: float, side: Side, share: float) -> Option | None:
    half, due = _mark(piece, radius)
    width = piece.width * share
    label, gap, free = width / radius, GAP / radius, FREE / radius
    begin = piece.begin if piece.is_span else due - half
    end = due + half
    if side is Side.INSIDE:
        low, high = piece.begin + 2 * gap, due - half
        if not piece.is_span or high - low < label:
            return None
        return mask(begin - free, end + free), Place(piece, lane, side, low, low + label, width)
    if not piece.width:
        return mask(begin - free, end + free), Place(piece, lane, Side.ALONE, end, end, 0.0)
    if side is Side.AFTER:
        low, high = end + gap, end + gap + label
        bits = mask(begin - free, high + free)
    else:
        low, high = begin - gap - label, begin - gap
        bits = mask(low - free, end + free)
    return (bits, Place(piece, lane, side, low, high, width)) if low >= 0 and high <= TURN else None


def _mark(piece: Piece, radius: float) -> tuple[float, float]:
    half = (MARK if piece.marked else 0.0) / radius
    return half, min(max(piece.end, half), TURN - half)


def _pill(piece: Piece, lane: int, radius: float) -> Option:
    half = piece.width / 2 / radius
    middle = min(max(piece.end, half), TURN - half)
    free = FREE / radius
    place = Place(piece, lane, Side.ALONE, middle - half, middle + half, piece.width)
    return mask(middle - half - free, middle + half + free), place


def _too_full(pieces: Sequence[Piece], radii: Sequence[float]) -> bool:
    """Whether all the pieces together are longer than the lanes."""
    middle = sum(radii) / len(radii)
    needed = sum(max((each.end - each.begin) * middle, each.width) + 2 * FREE for each in pieces)
    return needed > TURN * sum(radii)
