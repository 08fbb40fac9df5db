"""Placing labels on a ring: which lane each takes and on which side of its mark, so that none overlap.

A lane is a whole number of which each bit is a quarter of a degree, so that trying a place is one `&`. Depth
first, spans before dates, at most 2,000 steps a ring (look.md 10); where that fails as many as fit are
placed and the rest of a month becomes one pill.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from seutu_desktop.pictures.path import TURN

BITS = 1440
STEPS = 2000
MARK = 6.5
"""Half the room that a mark takes along its lane."""

GAP = 3.0
"""Between a mark and its label."""

FREE = 2.0
"""Half the room between neighbours."""

ROUGHLY = (1.0, 0.7, 0.45)
"""How much of a label's length is tried where not all fit."""

_PER_MONTH = 24
"""More than ever fit a month on one ring; what lies beyond is not even tried."""


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


@dataclass(frozen=True, slots=True)
class Place:
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
    first = max(0, int(begin / TURN * BITS))
    last = min(BITS, int(end / TURN * BITS) + 1)
    return ((1 << max(last - first, 0)) - 1) << first


def options(piece: Piece, radii: Sequence[float], share: float = 1.0) -> list[Option]:
    """Return where a piece may stand: every lane with every side, the likeliest first."""
    if piece.pill:
        return [_pill(piece, lane, radius) for lane, radius in enumerate(radii)]
    order = list(enumerate(radii))
    if piece.is_span:
        order.reverse()  # spans gather at the inner edge, where their spines do not cross labels
    found = []
    for side in (Side.INSIDE, Side.AFTER, Side.BEFORE):
        for lane, radius in order:
            option = _option(piece, lane, radius, side, share)
            if option is not None:
                found.append(option)
    return found


def choices(pieces: Sequence[Piece], radii: Sequence[float]) -> list[list[Option]]:
    """Return where each piece may stand, in the order of placing; empty where it is hopeless."""
    if _too_full(pieces, radii):
        return []
    found = [options(piece, radii) for piece in sorted(pieces, key=_order)]
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


def settle_some(
    pieces: Sequence[Piece], radii: Sequence[float], taken: Sequence[int], pill_width: float
) -> Settled:
    """Return places for as many pieces as fit, labels shortened if need be, and pills for the others."""
    ordered = sorted(pieces, key=_order)
    crowded = _crowded(ordered)
    tried = [piece for piece in ordered if piece.id not in crowded]
    kept = _Choices(radii)
    full = {piece.month for piece in ordered if piece.id in crowded}
    while True:
        lanes = list(taken)
        pills = {month: _pill_place(month, radii, lanes, pill_width) for month in sorted(full)}
        places = [place for piece in tried if (place := kept.first_free(piece, lanes)) is not None]
        there = {place.piece.id for place in places}
        left = [piece for piece in ordered if piece.id not in there]
        over = {piece.month for piece in left}
        if over <= full:
            return Settled(tuple(places), tuple(_more(pills, left)))
        full |= over


class _Choices:
    """The places of pieces with shorter and shorter labels, made when they are first needed."""

    def __init__(self, radii: Sequence[float]) -> None:
        self._radii = radii
        self._made: dict[tuple[str, float], list[Option]] = {}

    def first_free(self, piece: Piece, lanes: list[int]) -> Place | None:
        """Return the first free place, which is taken in `lanes`, or None."""
        for share in ROUGHLY:
            key = (piece.id, share)
            if key not in self._made:
                self._made[key] = options(piece, self._radii, share)
            for bits, place in self._made[key]:
                if not lanes[place.lane] & bits:
                    lanes[place.lane] |= bits
                    return place
        return None


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


def _order(piece: Piece) -> tuple[bool, bool, float, float, str]:
    """Pills stand on their days, so they come first; then spans, the longest first; then dates."""
    length = piece.end - piece.begin
    return (not piece.pill, not piece.is_span, -length, piece.end, piece.id)


def _option(piece: Piece, lane: int, radius: float, side: Side, share: float) -> Option | None:
    mark = (MARK if piece.marked else 0.0) / radius
    width = piece.width * share
    label, gap, free = width / radius, GAP / radius, FREE / radius
    begin = piece.begin if piece.is_span else piece.end - mark
    end = min(piece.end + mark, TURN)
    if side is Side.INSIDE:
        low, high = piece.begin + 2 * gap, piece.end - mark
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


def _crowded(ordered: Sequence[Piece]) -> set[str]:
    counts: dict[int, int] = {}
    beyond = set()
    for piece in ordered:
        counts[piece.month] = counts.get(piece.month, 0) + 1
        if counts[piece.month] > _PER_MONTH:
            beyond.add(piece.id)
    return beyond


def _pill_place(
    month: int, radii: Sequence[float], lanes: list[int], width: float
) -> tuple[int | None, float]:
    """The free place of a month's pill nearest to its middle, which it takes."""
    middle = TURN * (month + 0.5) / 12
    for step in (0.0, 0.2, -0.2, 0.4, -0.4):
        for lane in reversed(range(len(radii))):
            half = (width / 2 + FREE) / radii[lane]
            angle = middle + step * (TURN / 12 - 2 * half)
            bits = mask(angle - half, angle + half)
            if not lanes[lane] & bits:
                lanes[lane] |= bits
                return lane, angle
    return None, middle


def _more(pills: dict[int, tuple[int | None, float]], left: Sequence[Piece]) -> Iterable[More]:
    for month, (lane, angle) in pills.items():
        ids = tuple(piece.id for piece in sorted(left, key=lambda each: each.end) if piece.month == month)
        if ids:
            yield More(month, ids, lane, angle)
