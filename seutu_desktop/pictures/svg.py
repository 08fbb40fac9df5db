"""A drawing as SVG: letters as outlines, which every viewer draws alike, and transparent text for search.

Word, LibreOffice, Chromium, librsvg and Qt read it: no style sheet, no `use`, no text on a path.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape

from seutu_desktop.pictures.drawing import Drawing, Figure, Words
from seutu_desktop.pictures.path import Path

MILLIMETRES = 210 / 794
"""An A4 is 794 picture units wide."""

_HALO = 3.5


def svg(drawing: Drawing, scale: float = 1.0) -> bytes:
    """Return a drawing as an SVG file (UTF-8); at scale 1 794 units are the 210 mm of an A4."""
    return "".join(_written(drawing, scale)).encode()


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
    if not words.letters:
        return
    if words.halo:
        width = _HALO / abs(math.hypot(words.letters[0].a, words.letters[0].b))
        look = f'stroke="{words.halo}" stroke-width="{_n(width)}" stroke-linejoin="round" fill="{words.halo}"'
        yield from _letters(words, look)
    yield from _letters(words, f'fill="{words.fill}"')
    turn = f" rotate({_n(math.degrees(words.angle))})" if words.angle else ""
    weight = f' font-weight="{words.weight}"' if words.weight != 400 else ""
    yield (
        f'<text transform="translate({_n(words.x)} {_n(words.y)}){turn}" font-family="Inter, sans-serif"'
        f' font-size="{_n(words.size)}"{weight} textLength="{_n(words.length)}"'
        ' lengthAdjust="spacingAndGlyphs"'
        f' fill="{words.fill}" fill-opacity="0">{escape(words.text)}</text>\n'
    )


def _letters(words: Words, look: str) -> Iterator[str]:
    if words.straight:
        first = words.letters[0]
        scale = first.a
        data = "".join(
            f"M{round((each.x - first.x) / scale)} 0{each.glyph.svg}"
            for each in words.letters
            if each.glyph.svg
        )
        if data:
            matrix = f"{scale:.6g} 0 0 {-scale:.6g} {_n(first.x)} {_n(first.y)}"
            yield f'<path aria-hidden="true" transform="matrix({matrix})" {look} d="{data}"/>\n'
        return
    yield f'<g aria-hidden="true" {look}>'
    for each in words.letters:
        if each.glyph.svg:
            matrix = f"{each.a:.5g} {each.b:.5g} {each.b:.5g} {-each.a:.5g} {each.x:.2f} {each.y:.2f}"
            yield f'<path transform="matrix({matrix})" d="M0 0{each.glyph.svg}"/>'
    yield "</g>\n"


def path_data(path: Path) -> str:
    """Return an outline as SVG path data, to a hundredth of a unit."""
    return "".join(_steps(path))


def _steps(path: Path) -> Iterable[str]:
    for step, values in path:
        yield step + " ".join([f"{value:.2f}" for value in values])


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
