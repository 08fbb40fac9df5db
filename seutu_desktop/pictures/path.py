"""Outlines as plain tuples in picture coordinates (y down), made of lines and curves only."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from operator import add

Step = tuple[str, tuple[float, ...]]
"""`M x y`, `L x y`, `Q cx cy x y`, `C ax ay bx by x y` or `Z`, all coordinates absolute."""

Path = tuple[Step, ...]
Point = tuple[float, float]

TURN = 2 * math.pi
_CLOSE: Step = ("Z", ())
_MAX_PIECE = math.pi / 4


def at(angle: float, radius: float) -> Point:
    """Return the point at an angle (radians clockwise from the top) and a distance from the middle."""
    return radius * math.sin(angle), -radius * math.cos(angle)


def arc(begin: float, end: float, radius: float) -> Path:
    """Return an open arc around the middle, from one angle to another."""
    return (("M", at(begin, radius)), *_curves(begin, end, radius))


def sector(begin: float, end: float, inner: float, outer: float) -> Path:
    """Return the part of a ring between two angles."""
    return (
        ("M", at(begin, outer)),
        *_curves(begin, end, outer),
        ("L", at(end, inner)),
        *_curves(end, begin, inner),
        _CLOSE,
    )


def slanted(begin: float, end: float, inner: float, outer: float, gap: float) -> Path:
    """Return a sector whose sides stand half a `gap` from its angles all along, so that gaps are even."""
    half_out, half_in = gap / 2 / outer, gap / 2 / inner
    return (
        ("M", at(begin + half_out, outer)),
        *_curves(begin + half_out, end - half_out, outer),
        ("L", at(end - half_in, inner)),
        *_curves(end - half_in, begin + half_in, inner),
        _CLOSE,
    )


def ring(inner: float, outer: float) -> Path:
    """Return a whole ring; it is filled by the odd-even rule, for its hole runs the other way."""
    out = (("M", at(0, outer)), *_curves(0, TURN, outer), _CLOSE)
    return out if inner <= 0 else (*out, ("M", at(0, inner)), *_curves(TURN, 0, inner), _CLOSE)


def polygon(points: Sequence[Point]) -> Path:
    """Return a closed outline through points."""
    first, *rest = points
    return (("M", first), *(("L", point) for point in rest), _CLOSE)


def capsule(begin: float, end: float, radius: float, height: float) -> Path:
    """Return a strip along an arc with round ends that stand outside its angles."""
    half = height / 2
    inner, outer = radius - half, radius + half
    return (
        ("M", at(begin, outer)),
        *_curves(begin, end, outer),
        *_cap(end, radius, half, 1),
        *_curves(end, begin, inner),
        *_cap(begin, radius, half, -1),
        _CLOSE,
    )


def pill(width: float, height: float) -> Path:
    """Return a box with round ends around the point 0, 0."""
    return rounded(-width / 2, -height / 2, width, height, height / 2)


def rounded(x: float, y: float, width: float, height: float, corner: float) -> Path:
    """Return a box with round corners."""
    r, k = corner, corner * 0.4477
    right, bottom = x + width, y + height
    return (
        ("M", (x + r, y)), ("L", (right - r, y)), ("C", (right - k, y, right, y + k, right, y + r)),
        ("L", (right, bottom - r)), ("C", (right, bottom - k, right - k, bottom, right - r, bottom)),
        ("L", (x + r, bottom)), ("C", (x + k, bottom, x, bottom - k, x, bottom - r)),
        ("L", (x, y + r)), ("C", (x, y + k, x + k, y, x + r, y)), _CLOSE,
    )  # fmt: skip


def placed(path: Path, x: float, y: float, angle: float = 0.0, scale: float = 1.0) -> Path:
    """Return a path turned clockwise, enlarged and moved to a point."""
    if angle == 0.0 and scale == 1.0:
        offsets = (x, y) * 3
        return tuple([(step, tuple(map(add, values, offsets))) for step, values in path])
    cos, sin = math.cos(angle) * scale, math.sin(angle) * scale
    return tuple(
        [
            (
                step,
                tuple(
                    [
                        value
                        for px, py in zip(values[::2], values[1::2], strict=True)
                        for value in (x + cos * px - sin * py, y + sin * px + cos * py)
                    ]
                ),
            )
            for step, values in path
        ]
    )


def _cap(angle: float, radius: float, half: float, way: int) -> Iterable[Step]:
    """Half a circle across the strip at an angle, outwards in time (`way` 1) or backwards (-1)."""
    k = half * 0.5523
    along = (math.cos(angle) * way, math.sin(angle) * way)
    out = (math.sin(angle) * way, -math.cos(angle) * way)
    middle = at(angle, radius)

    def point(forth: float, outwards: float) -> Point:
        return (
            middle[0] + along[0] * forth + out[0] * outwards,
            middle[1] + along[1] * forth + out[1] * outwards,
        )

    yield ("C", (*point(k, half), *point(half, k), *point(half, 0)))
    yield ("C", (*point(half, -k), *point(k, -half), *point(0, -half)))


def _curves(begin: float, end: float, radius: float) -> Iterable[Step]:
    """Cubic pieces of at most an eighth of a turn: off a true circle by less than 0.001 of its radius."""
    pieces = max(1, math.ceil(abs(end - begin) / _MAX_PIECE - 1e-9))
    step = (end - begin) / pieces
    k = 4 / 3 * math.tan(step / 4) * radius
    for number in range(pieces):
        a, b = begin + number * step, begin + (number + 1) * step
        (ax, ay), (bx, by) = at(a, radius), at(b, radius)
        yield (
            "C",
            (
                ax + k * math.cos(a), ay + k * math.sin(a),
                bx - k * math.cos(b), by - k * math.sin(b), bx, by,
            ),
        )  # fmt: skip
