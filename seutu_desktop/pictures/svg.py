"""A drawing as SVG: letters as outlines, which every viewer draws alike, and transparent text for search.

Word, LibreOffice, Chromium, librsvg and Qt read it: no style sheet, no `use`, no text on a path.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape

from seutu_desktop.pictures.drawing import Drawing, Figure, Words
from seutu_desktop.pictures.face import Glyph
from seutu_desktop.pictures.path import Path

MILLIMETRES = 210 / 794
"""An A4 is 794 picture units wide."""

_HALO = 3.5
_STEPS = {
    "M": "M%.2f %.2f",
    "L": "L%.2f %.2f",
    "Q": "Q%.2f %.2f %.2f %.2f",
    "C": "C%.2f %.2f %.2f %.2f %.2f %.2f",
    "Z": "Z",
}


def svg(drawing: Drawing, scale: float = 1.0) -> bytes:
    """Return a drawing as an SVG file (UTF-8); at scale 1 794 units are the 210 mm of an A4."""
    # Piece by piece: one dash among three million letters would make every one of them twice as wide.
    return b"".join([piece.encode() for piece in _written(drawing, scale)])


def _written(drawing: Drawing, scale: float) -> Iterator[str]:
    width, height = drawing.width * MILLIMETRES * scale, drawing.height * MILLIMETRES * scale
    box = f"{_n(drawing.left)} {_n(drawing.top)} {_n(drawing.width)} {_n(drawing.height)}"
    yield (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_n(width)}mm" height="{_n(height)}mm"'
        f' viewBox="{box}"'
        ' role="img" aria-labelledby="otsikko kuvaus" xml:lang="fi">'
        f'<title id="otsikko">{escape(drawing.title)}</title>'
        f'<desc id="kuvaus">{escape(drawing.description)}</desc>\n'
    )
    if drawing.background:
        yield (
            f'<rect x="{_n(drawing.left)}" y="{_n(drawing.top)}" width="{_n(drawing.width)}"'
            f' height="{_n(drawing.height)}" fill="{drawing.background}"/>\n'
        )
    for part in drawing.parts:
        yield from _words(part) if isinstance(part, Words) else _figure(part)
    yield "</svg>\n"


def _figure(figure: Figure) -> Iterator[str]:
    fill = figure.fill or "none"
    yield f'<path d="{path_data(figure.path)}" fill="{fill}"'
    if figure.stroke:
        yield f' stroke="{figure.stroke}" stroke-width="{_n(figure.width)}" stroke-linejoin="round"'
        if figure.dash:
            yield f' stroke-dasharray="{" ".join(map(_n, figure.dash))}"'
    yield "/>\n" if figure.opacity == 1 else f' opacity="{_n(figure.opacity)}"/>\n'


def _words(words: Words) -> Iterator[str]:
    if not words.text:
        return
    if words.halo:
        width = _HALO / words.scale
        look = f'stroke="{words.halo}" stroke-width="{_n(width)}" stroke-linejoin="round" fill="{words.halo}"'
        yield from _letters(words, look)
    yield from _letters(words, f'fill="{words.fill}"')
    if not words.said:
        return
    turn = f" rotate({_n(math.degrees(words.angle))})" if words.angle else ""
    weight = f' font-weight="{words.weight}"' if words.weight != 400 else ""
    yield (
        f'<text transform="translate({_n(words.x)} {_n(words.y)}){turn}" font-family="Inter, sans-serif"'
        f' font-size="{_n(words.size)}"{weight} textLength="{_n(words.length)}"'
        ' lengthAdjust="spacingAndGlyphs"'
        f' fill="{words.fill}" fill-opacity="0">{escape(words.said)}</text>\n'
    )


def _letters(words: Words, look: str) -> Iterator[str]:
    if not words.bent:
        data = "".join(_line(words.glyphs))
        if data:
            a, b = words.scale * math.cos(words.angle), words.scale * math.sin(words.angle)
            matrix = f"{a:.6g} {b:.6g} {b:.6g} {-a:.6g} {_n(words.x)} {_n(words.y)}"
            yield f'<path aria-hidden="true" transform="matrix({matrix})" {look} d="{data}"/>\n'
        return
    yield f'<g aria-hidden="true" {look}>'
    for each in words.bent:
        if each.glyph.svg:
            matrix = f"{each.a:.5g} {each.b:.5g} {each.b:.5g} {-each.a:.5g} {each.x:.2f} {each.y:.2f}"
            yield f'<path transform="matrix({matrix})" d="M0 0{each.glyph.svg}"/>'
    yield "</g>\n"


def _line(glyphs: Iterable[Glyph]) -> Iterator[str]:
    """The letters of a straight line as one outline in font units, each moved to where its pen stands."""
    pen = 0.0
    for glyph in glyphs:
        if glyph.svg:
            yield f"M{round(pen)} 0{glyph.svg}"
        pen += glyph.advance


def path_data(path: Path) -> str:
    """Return an outline as SVG path data, to a hundredth of a unit."""
    return "".join([_STEPS[step] % values for step, values in path])


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
