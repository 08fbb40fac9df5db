"""Charts for paper with matplotlib (Agg), loaded when the first is drawn: PNG and SVG, always the same bytes.

Letters are outlines of Inter, so that every program shows them alike; shapes tell apart what colours do.
"""

from __future__ import annotations

import io
import re
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seutu_desktop.domain.cleaning import clean_line

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties

INK, SOFT, GRID, ACCENT, TINT = "#1B2220", "#4C5552", "#DADFDC", "#135E68", "#CFE5E7"
"""The colours of look.md on paper; all but the grid and the tint are darker than #595959."""

MAX_TOLD = 150
"""Characters of an alternative text (word.md 5)."""

_DOTS = 200
_INCH = 25.4
_DOCTYPE = re.compile(rb"<!DOCTYPE[^>]*>\s*")
_SETTINGS: Any = {"svg.fonttype": "path", "svg.hashsalt": "seutu", "path.simplify": False}


@dataclass(frozen=True)
class Chart:
    """A chart as PNG and as SVG, what it shows in at most `MAX_TOLD` characters, and its size in mm."""

    png: bytes
    svg: bytes
    description: str
    width: float
    height: float


@contextmanager
def sheet(width: float, height: float) -> Iterator[Figure]:
    """Hold an empty figure of a size in mm, under settings that draw the same every time."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    with mpl.rc_context(_SETTINGS):
        yield Figure(figsize=(width / _INCH, height / _INCH), dpi=_DOTS, facecolor="white")


def drawn(figure: Figure, description: str) -> Chart:
    """Return what was drawn, within `sheet`."""
    png, svg = io.BytesIO(), io.BytesIO()
    figure.savefig(png, format="png", dpi=_DOTS, metadata={"Software": None})
    figure.savefig(svg, format="svg", metadata=dict.fromkeys(("Date", "Creator", "Format", "Type")))
    width, height = (float(side) * _INCH for side in figure.get_size_inches())
    return Chart(png.getvalue(), _DOCTYPE.sub(b"", svg.getvalue()), told(description), width, height)


def write(axes: Axes, x: float, y: float, text: str, size: float = 8, **how: Any) -> None:
    """Write a text that somebody typed at a place: no mathematics in it, no sign that Inter lacks."""
    axes.text(x, y, shown(text), fontproperties=font(size), parse_math=False, **{"color": INK, **how})


def lines_of(text: str, letters: int, most: int = 2) -> str:
    """Return a text broken into at most `most` lines of some `letters`, cut with an ellipsis."""
    return "\n".join(textwrap.wrap(clean_line(text), letters, max_lines=most, placeholder=" …"))


def told(text: str) -> str:
    """Return an alternative text that fits, cut with an ellipsis."""
    line = clean_line(text)
    return line if len(line) <= MAX_TOLD else f"{line[: MAX_TOLD - 1].rstrip()}…"


def shown(text: str) -> str:
    """Return a text with an empty box for every sign that Inter has no letter for."""
    letters = _letters()
    return "".join(sign if sign == "\n" or ord(sign) in letters else "□" for sign in text)


def font(size: float) -> FontProperties:
    """Return Inter at a size in points."""
    from matplotlib.font_manager import FontProperties

    return FontProperties(fname=str(_file()), size=size)


@lru_cache(maxsize=1)
def _letters() -> frozenset[int]:
    from matplotlib.ft2font import FT2Font

    return frozenset(FT2Font(str(_file())).get_charmap())


def _file() -> Path:
    import fontpkg_inter  # type: ignore[import-untyped]

    return Path(fontpkg_inter.ROOT) / "files" / "Inter[opsz,wght].ttf"
