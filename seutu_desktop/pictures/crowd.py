"""A ring on which not everything fits: as many as do, labels shortened, the rest of a month in one pill."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from seutu_desktop.pictures.lanes import (
    FREE,
    More,
    Option,
    Piece,
    Place,
    Settled,
    core,
    mask,
    options,
    order_of,
)
from seutu_desktop.pictures.path import TURN

ROUGHLY = (1.0, 0.7, 0.45)
"""How much of a label's length is tried where not all fit."""

_PER_MONTH = 24
"""More than ever fit a month on one ring; what lies beyond is not even tried."""


def settle_some(
    pieces: Sequence[Piece], radii: Sequence[float], taken: Sequence[int], pill_width: float
) -> Settled:
    """Return places for as many pieces as fit, labels shortened if need be, and pills for the others."""
    ordered = sorted(pieces, key=order_of)
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
    """The places of pieces with shorter and shorter labels, each made when it is first tried."""

    def __init__(self, radii: Sequence[float]) -> None:
        self._radii = radii
        self._made: dict[str, list[Option]] = {}
        self._rest: dict[str, Iterator[Option]] = {}

    def first_free(self, piece: Piece, lanes: list[int]) -> Place | None:
        """Return the first free place, which is taken in `lanes`, or None."""
        if all(taken & core(piece, radius) for taken, radius in zip(lanes, self._radii, strict=True)):
            return None  # where not even the mark fits, no length of a label has to be tried
        for bits, place in self._each(piece):
            if not lanes[place.lane] & bits:
                lanes[place.lane] |= bits
                return place
        return None

    def _each(self, piece: Piece) -> Iterator[Option]:
        made = self._made.setdefault(piece.id, [])
        yield from made
        if piece.id not in self._rest:
            self._rest[piece.id] = chain.from_iterable(
                options(piece, self._radii, share) for share in ROUGHLY
            )
        for option in self._rest[piece.id]:
            made.append(option)
            yield option


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
