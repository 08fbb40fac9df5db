"""The marks of rings: a shape of its own for each, so that no colour has to be told apart (look.md 5)."""

from __future__ import annotations

import math
from functools import lru_cache

from seutu_desktop.domain.wheel import RingShape
from seutu_desktop.pictures.path import TURN, Path, at, polygon, ring, rounded

SIZE = 4.4
"""Half the height of a mark, in picture units."""


@lru_cache(maxsize=64)
def outline(shape: RingShape, size: float = SIZE) -> Path:
    """Return a mark around the point 0, 0; all look equally large."""
    match shape:
        case RingShape.CIRCLE:
            return ring(0, size)
        case RingShape.SQUARE:
            return rounded(-size * 0.88, -size * 0.88, size * 1.76, size * 1.76, size * 0.14)
        case RingShape.HEXAGON:
            return polygon([at(TURN * (step + 0.5) / 6, size * 1.1) for step in range(6)])
        case RingShape.TRIANGLE:
            return polygon([(0, -size * 1.1), (size * 1.1, size * 0.85), (-size * 1.1, size * 0.85)])
        case RingShape.PLUS:
            return _plus(size * 1.08, size * 0.42)
        case RingShape.DIAMOND:
            return polygon([at(TURN * step / 4, size * 1.2) for step in range(4)])
        case RingShape.BAR:
            return rounded(-size * 1.15, -size * 0.62, size * 2.3, size * 1.24, size * 0.14)


def _plus(reach: float, arm: float) -> Path:
    corner = [(arm, -reach), (arm, -arm), (reach, -arm)]
    points = []
    for quarter in range(4):
        cos, sin = round(math.cos(quarter * TURN / 4)), round(math.sin(quarter * TURN / 4))
        points += [(cos * x - sin * y, sin * x + cos * y) for x, y in corner]
    return polygon(points)
