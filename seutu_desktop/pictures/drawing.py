"""A drawing as a list: filled or stroked outlines, and words whose letters have their places."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from seutu_desktop.pictures.face import REGULAR, Glyph, face, shown
from seutu_desktop.pictures.path import TURN, Path, at, placed

CAP_MIDDLE = 0.36
"""Half the height of Inter's capitals, in ems: what puts a line's middle on a height."""


@dataclass(frozen=True, slots=True)
class Figure:
    """An outline, filled or stroked or both; an empty colour paints nothing. Dashes in picture units."""

    path: Path
    fill: str = ""
    stroke: str = ""
    width: float = 1.0
    dash: tuple[float, ...] = ()
    opacity: float = 1.0


class Letter(NamedTuple):  # thousands of them in a sheet: a frozen dataclass takes five times as long
    """A glyph and its place: the matrix `a b b -a x y` turns and moves it, the glyph's y pointing up."""

    glyph: Glyph
    a: float
    b: float
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Words:
    """A text: what it says, how, where it begins, how it is turned (radians clockwise), how far it runs.

    `bent` are the letters of a text along an arc; without them they stand in one line. A `halo` is a stroke
    beneath, in that colour. `whole` is what is found and copied instead of a text that was shortened or
    broken; where it is empty, another one says it.
    """

    text: str
    size: float
    weight: int
    fill: str
    x: float
    y: float
    angle: float
    length: float
    bent: tuple[Letter, ...] = ()
    halo: str = ""
    whole: str | None = None

    @property
    def said(self) -> str:
        """The text that is searched and copied."""
        return self.text if self.whole is None else self.whole

    @property
    def scale(self) -> float:
        """A font unit in picture units."""
        return self.size / face(self.weight).units

    @property
    def glyphs(self) -> list[Glyph]:
        """The glyph of each letter."""
        return face(self.weight).glyphs(self.text)

    @property
    def letters(self) -> tuple[Letter, ...]:
        """Every letter in its place; those of a straight line are made here, for most of them never are."""
        return self.bent or tuple(self._in_line())

    def _in_line(self) -> Iterator[Letter]:
        a, b = self.scale * math.cos(self.angle), self.scale * math.sin(self.angle)
        pen = 0.0
        for glyph in self.glyphs:
            yield Letter(glyph, a, b, self.x + a * pen, self.y + b * pen)
            pen += glyph.advance


Part = Figure | Words


@dataclass(frozen=True)
class Drawing:
    """A picture: its size, title, alternative text, background and parts from the bottom up."""

    width: float
    height: float
    title: str
    description: str
    background: str
    parts: tuple[Part, ...]
    left: float = 0.0
    top: float = 0.0


def line_of(
    text: str, x: float, y: float, size: float, fill: str, weight: int = REGULAR, align: float = 0.0
) -> Words:
    """Return a straight line of text with its baseline at `y`; `align` 0 begins at x, 0.5 centres, 1 ends."""
    text = shown(text)
    length = face(weight).width(text, size)
    return Words(text, size, weight, fill, x - align * length, y, 0.0, length)


def turned(words: Words, x: float, y: float, angle: float) -> Words:
    """Return straight words turned clockwise around 0, 0 and moved to a point."""
    cos, sin = math.cos(angle), math.sin(angle)
    begin = x + cos * words.x - sin * words.y, y + sin * words.x + cos * words.y
    return replace(words, x=begin[0], y=begin[1], angle=words.angle + angle)


def upside_down(angle: float) -> bool:
    """Return whether text along the arc at an angle is turned, to be read upright (90–270°)."""
    return TURN / 4 < angle % TURN < TURN * 3 / 4


def around(text: str, middle: float, radius: float, size: float, fill: str, weight: int = REGULAR) -> Words:
    """Return a text along an arc, its middle at an angle and halfway up its capitals at a radius."""
    text = shown(text)
    used = face(weight)
    scale = size / used.units
    glyphs = used.glyphs(text)
    length = sum(glyph.advance for glyph in glyphs) * scale
    turn, way = (math.pi, -1) if upside_down(middle) else (0.0, 1)
    base = radius - way * CAP_MIDDLE * size
    letters = []
    pen = -length / 2
    for glyph in glyphs:
        advance = glyph.advance * scale
        angle = middle + way * (pen + advance / 2) / radius
        letters.append(_letter(glyph, scale, angle, angle + turn, base, advance))
        pen += advance
    begin = at(middle - way * length / 2 / radius, base)
    end = at(middle + way * length / 2 / radius, base)
    tilt = math.atan2(end[1] - begin[1], end[0] - begin[0])
    chord = math.dist(begin, end)
    return Words(text, size, weight, fill, *begin, tilt, chord, tuple(letters))


def _letter(glyph: Glyph, scale: float, angle: float, turn: float, base: float, advance: float) -> Letter:
    cos, sin = math.cos(turn), math.sin(turn)
    x, y = at(angle, base)
    return Letter(glyph, scale * cos, scale * sin, x - cos * advance / 2, y - sin * advance / 2)


def moved(parts: Sequence[Part], x: float, y: float, scale: float = 1.0) -> list[Part]:
    """Return parts enlarged around 0, 0 and moved."""

    def words(each: Words) -> Words:
        bent = tuple(
            Letter(one.glyph, one.a * scale, one.b * scale, x + one.x * scale, y + one.y * scale)
            for one in each.bent
        )
        return Words(
            each.text, each.size * scale, each.weight, each.fill, x + each.x * scale, y + each.y * scale,
            each.angle, each.length * scale, bent, each.halo, each.whole,
        )  # fmt: skip

    def figure(each: Figure) -> Figure:
        dash = tuple([length * scale for length in each.dash])
        path = placed(each.path, x, y, 0.0, scale)
        return Figure(path, each.fill, each.stroke, each.width * scale, dash, each.opacity)

    return [words(each) if isinstance(each, Words) else figure(each) for each in parts]
