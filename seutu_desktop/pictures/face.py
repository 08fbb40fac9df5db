"""Inter as outlines, without Qt: how wide a text runs and what each letter looks like.

Outlines come out alike in every viewer, which text on an arc does not (look.md 10). `fontTools` is imported
when the first letter is asked for; the glyphs stay.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Any

from seutu_desktop.domain.cleaning import clean_line
from seutu_desktop.pictures.path import Path, Step

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

REGULAR, SEMIBOLD = 400, 600
_NOTDEF = ".notdef"


@dataclass(frozen=True)
class Glyph:
    """A letter in units of the em, y up: how far it carries, and its outline."""

    advance: float
    outline: Path

    @cached_property
    def svg(self) -> str:
        """The outline as SVG path data relative to where the pen stands, in whole font units."""
        return _relative(self.outline)


class Face:
    """One weight of Inter."""

    def __init__(self, weight: int) -> None:
        self._weight = weight
        self._glyphs: dict[str, Glyph] = {}

    def glyphs(self, text: str) -> list[Glyph]:
        """Return the glyphs of a text; a sign that Inter lacks is an empty box."""
        known = self._glyphs
        try:
            return [known[sign] for sign in text]
        except KeyError:
            known.update((sign, self._drawn(sign)) for sign in set(text) - known.keys())
        return [known[sign] for sign in text]

    def width(self, text: str, size: float) -> float:
        """Return how far a text runs at a size."""
        return sum([glyph.advance for glyph in self.glyphs(text)]) * size / self.units

    def shortened(self, text: str, size: float, room: float) -> str:
        """Return the text, cut with an ellipsis where it is longer than `room`; empty for no room at all."""
        if self.width(text, size) <= room:
            return text
        left = room - self.width("…", size)
        kept = 0
        for glyph in self.glyphs(text):
            left -= glyph.advance * size / self.units
            if left < 0:
                break
            kept += 1
        return f"{text[:kept].rstrip(' ,.–-')}…" if kept else ""

    @cached_property
    def units(self) -> int:
        """The em in font units."""
        return int(_font()["head"].unitsPerEm)

    @cached_property
    def _set(self) -> Any:
        return _font().getGlyphSet(location={"wght": _normal(_font(), self._weight)}, normalized=True)

    def _drawn(self, sign: str) -> Glyph:
        from fontTools.pens.basePen import decomposeQuadraticSegment  # type: ignore[import-untyped]
        from fontTools.pens.recordingPen import DecomposingRecordingPen  # type: ignore[import-untyped]

        glyph = self._set[_names().get(ord(sign), _NOTDEF)]
        pen = DecomposingRecordingPen(self._set)
        glyph.draw(pen)
        steps: list[Step] = []
        for name, points in pen.value:
            if name == "qCurveTo":
                steps += [("Q", (*c, *p)) for c, p in decomposeQuadraticSegment(points)]
            else:
                steps.append((_STEPS[name], tuple(points[0]) if points else ()))
        return Glyph(glyph.width, tuple(steps))


@lru_cache(maxsize=4)
def face(weight: int = REGULAR) -> Face:
    """Return Inter in a weight between 100 and 900."""
    return Face(weight)


def shown(text: str) -> str:
    """Return a text as one line that can be drawn: no controls, no line breaks."""
    return clean_line(text)


_STEPS = {"moveTo": "M", "lineTo": "L", "closePath": "Z", "endPath": "Z"}


@lru_cache(maxsize=1)
def _font() -> TTFont:
    import fontpkg_inter  # type: ignore[import-untyped]
    from fontTools.ttLib import TTFont

    return TTFont(FilePath(fontpkg_inter.ROOT) / "files" / "Inter[opsz,wght].ttf", lazy=True)


@lru_cache(maxsize=1)
def _names() -> dict[int, str]:
    found: dict[int, str] = _font().getBestCmap()
    return found


def _normal(font: TTFont, weight: int) -> float:
    """The place of a weight on the axis; fontTools' own way there imports all of varLib (150 ms)."""
    axis = next(each for each in font["fvar"].axes if each.axisTag == "wght")
    heavier = weight >= axis.defaultValue
    reach = axis.maxValue - axis.defaultValue if heavier else axis.defaultValue - axis.minValue
    plain = (weight - axis.defaultValue) / reach
    bends = sorted(font["avar"].segments.get("wght", {}).items()) if "avar" in font else []
    for (a, bent_a), (b, bent_b) in pairwise(bends):
        if a <= plain <= b:
            return float(bent_a + (bent_b - bent_a) * (plain - a) / (b - a))
    return float(plain)


def _relative(outline: Iterable[Step]) -> str:
    pieces: list[str] = []
    here = start = (0, 0)
    for step, values in outline:
        if step == "Z":
            pieces.append("z")
            here = start
            continue
        points = [round(value) for value in values]
        offsets = [point - here[place % 2] for place, point in enumerate(points)]
        pieces.append(step.lower() + " ".join(map(str, offsets)).replace(" -", "-"))
        here = (points[-2], points[-1])
        start = here if step == "M" else start
    return "".join(pieces)
