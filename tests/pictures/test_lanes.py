"""Placing labels: nothing overlaps, nothing crosses the year's border, what does not fit is counted."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.pictures.crowd import settle_some
from seutu_desktop.pictures.lanes import MARK, Piece, Settled, Side, choices, mask, settle
from seutu_desktop.pictures.path import TURN

RADII = (300.0, 285.5, 271.0, 256.5)


def piece(key: str, due: float, width: float = 80.0, begin: float | None = None) -> Piece:
    start = due if begin is None else begin
    return Piece(key, start, due, width, min(int(due / TURN * 12), 11))


def pieces() -> st.SearchStrategy[list[Piece]]:
    angle = st.floats(0.001, TURN - 0.001)
    each = st.tuples(angle, angle, st.booleans(), st.floats(0, 190))
    return st.lists(each, max_size=60).map(
        lambda many: [
            piece(str(n), max(a, b), width, min(a, b) if spans else None)
            for n, (a, b, spans, width) in enumerate(many)
        ]
    )


def extents(settled: Settled, radii: tuple[float, ...]) -> list[tuple[int, float, float]]:
    found = []
    for place in settled.places:
        reach = MARK / radii[place.lane] if place.piece.marked and not place.piece.pill else 0.0
        low = min(place.label_begin, place.piece.begin if place.piece.is_span else place.piece.end - reach)
        found.append((place.lane, max(low, 0.0), min(max(place.label_end, place.piece.end + reach), TURN)))
    return found


def overlaps(found: list[tuple[int, float, float]]) -> bool:
    ordered = sorted(found)
    pairs = pairwise(ordered)
    return any(a[0] == b[0] and a[2] > b[1] + 1e-9 for a, b in pairs)


@given(pieces())
def test_nothing_overlaps_and_nothing_is_lost(many: list[Piece]) -> None:
    settled = settle_some(many, RADII, [0, 0, 0, 0], 34.0)
    assert not overlaps(extents(settled, RADII))
    placed = {each.piece.id for each in settled.places}
    counted = {key for more in settled.more for key in more.ids}
    assert placed | counted == {each.id for each in many}
    assert not placed & counted


@given(pieces())
def test_what_settles_whole_has_whole_labels_without_overlap(many: list[Piece]) -> None:
    free = choices(many, RADII)
    settled, left = settle(free, [0, 0, 0, 0]) if free else (None, 0)
    assert left <= 2000
    if settled is not None:
        assert not overlaps(extents(settled, RADII))
        assert all(each.room == each.piece.width for each in settled.places)


def test_nothing_crosses_the_years_border() -> None:
    settled, _ = settle(choices([piece("last", TURN - 0.01), piece("first", 0.01)], RADII[:1]), [0])
    assert settled is not None
    sides = {each.piece.id: each.side for each in settled.places}
    assert sides == {"last": Side.BEFORE, "first": Side.AFTER}


def test_a_label_stands_within_its_span_where_it_fits() -> None:
    (place,) = settle(choices([piece("a", 2.0, 80.0, 1.0)], RADII[:1]), [0])[0].places  # type: ignore[union-attr]
    assert place.side is Side.INSIDE
    assert place.label_begin >= 1.0 and place.label_end <= 2.0


def test_a_search_without_an_answer_ends() -> None:
    crowd = [piece(str(number), 1.0 + number * 0.001, 150.0) for number in range(40)]
    settled, left = settle(choices(crowd, RADII), [0, 0, 0, 0])
    assert settled is None
    assert left <= 0


def test_five_thousand_in_a_month_become_one_pill() -> None:
    crowd = [piece(str(number), 1.2 + number * 1e-5) for number in range(5000)]
    settled = settle_some(crowd, RADII, [0, 0, 0, 0], 34.0)
    (more,) = settled.more
    assert len(settled.places) + len(more.ids) == 5000
    assert more.lane is not None


def test_taken_bits_stay_free() -> None:
    taken = mask(1.0, 2.0)
    settled = settle_some([piece("a", 1.5)], RADII[:1], [taken], 34.0)
    assert not any(mask(begin, end) & taken for _, begin, end in extents(settled, RADII))


@pytest.mark.parametrize(("begin", "end"), [(0.0, TURN), (-1.0, 0.5), (6.0, 9.0)])
def test_a_mask_lies_within_the_year(begin: float, end: float) -> None:
    assert 0 < mask(begin, end) < 1 << 1440
