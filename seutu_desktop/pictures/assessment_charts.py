"""The charts of a self-assessment: the spread of each criterion, and this round beside the last.

They show figures of many answers only: median, range and consensus, never how one person scored.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seutu_desktop.pictures.charts import (
    ACCENT,
    GRID,
    INK,
    SOFT,
    TINT,
    Chart,
    drawn,
    font,
    lines_of,
    sheet,
    write,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.lines import Line2D

WIDTH = 165.0
MOST_ROWS = 28
"""More criteria than this take another chart: that many fill a page."""

_ROW, _HEAD, _LEGEND, _PAGE = 10.0, 6.0, 9.0, 205.0
_LABELS = 0.42
_LETTERS = 38
_FEW = "liian vähän vastauksia"
_SPREAD_TOLD = "Arvioiden vaihteluvälit {year}, {count} kohdetta. Suurin hajonta: {title}, {low}–{high}."
_ALIKE_TOLD = "Arvioiden vaihteluvälit {year}, {count} kohdetta. Kohteista ei ole lukuja."
_BESIDE_TOLD = "Mediaanit {last} ja {year}, {count} kohdetta: {up} nousi, {same} ennallaan, {down} laski."


@dataclass(frozen=True)
class ChartRow:
    """A criterion's figures, each None where there is none to show; `last` is the last round's median."""

    title: str
    median: float | None = None
    low: int | None = None
    high: int | None = None
    consensus: int | None = None
    last: float | None = None


def spread_chart(rows: Sequence[ChartRow], year: int) -> Chart:
    """Return the range, median and consensus of each criterion, in the order given (largest spread first)."""
    with sheet(WIDTH, _height(rows)) as figure:
        axes = _axes(figure.add_axes(_place(rows)), rows)
        for y, row in enumerate(rows):
            if row.low is None or row.high is None:
                write(axes, 2.5, y, _FEW, 7.5, color=SOFT, ha="center", va="center")
            else:
                reach = max(row.high - row.low, 0.12)
                left = row.low if row.high > row.low else row.low - 0.06
                axes.barh(y, reach, height=0.5, left=left, color=TINT, edgecolor=ACCENT, linewidth=0.8)
            if row.median is not None:
                _point(axes, row.median, y - 0.34, "v", INK, 6, edge=INK)
            if row.consensus is not None:
                _point(axes, row.consensus, y, "D", ACCENT, 6, edge="white")
        _legend(
            axes,
            ("vaihteluväli", _mark("s", TINT, ACCENT)),
            ("mediaani", _mark("v", INK, INK)),
            ("yhteisarvio", _mark("D", ACCENT, "white")),
        )
        return drawn(figure, _spread_told(rows, year))


def beside_chart(rows: Sequence[ChartRow], year: int, last_year: int) -> Chart:
    """Return the median of each criterion in the round before (hollow) and in this one (filled)."""
    with sheet(WIDTH, _height(rows)) as figure:
        axes = _axes(figure.add_axes(_place(rows)), rows)
        for y, row in enumerate(rows):
            if row.last is not None and row.median is not None:
                axes.plot([row.last, row.median], [y, y], color=SOFT, linewidth=1.4, zorder=1)
            if row.last is not None:
                _point(axes, row.last, y, "o", "white", 7.5)
            if row.median is not None:
                _point(axes, row.median, y, "o" if row.median != row.last else ".", ACCENT, 5)
        _legend(
            axes,
            (f"mediaani {last_year}", _mark("o", "white", ACCENT)),
            (f"mediaani {year}", _mark("o", ACCENT, ACCENT)),
        )
        return drawn(figure, _beside_told(rows, year, last_year))


def _height(rows: Sequence[ChartRow]) -> float:
    return len(rows) * _row(rows) + _HEAD + _LEGEND


def _row(rows: Sequence[ChartRow]) -> float:
    """Return the height of a row in mm: less than usual where so many would not fit a page."""
    return min(_ROW, _PAGE / max(len(rows), 1))


def _place(rows: Sequence[ChartRow]) -> tuple[float, float, float, float]:
    """Return the axes' place in the figure: right of the titles, above the legend."""
    height = _height(rows)
    return _LABELS, _LEGEND / height, 0.96 - _LABELS, len(rows) * _row(rows) / height


def _axes(axes: Axes, rows: Sequence[ChartRow]) -> Axes:
    """Return the axes with the scale on top and the criteria's titles at the left, the first row topmost."""
    axes.set_xlim(-0.35, 5.35)
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.set_xticks(range(6), [str(score) for score in range(6)], fontproperties=font(8), color=SOFT)
    axes.set_yticks([])
    axes.tick_params(length=0, pad=2, top=True, labeltop=True, bottom=False, labelbottom=False)
    axes.grid(axis="x", color=GRID, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.set_frame_on(False)
    size = 8 if _row(rows) == _ROW else 7
    for y, row in enumerate(rows):
        axes.axhline(y + 0.5, color=GRID, linewidth=0.6, xmin=-0.8, clip_on=False)
        write(axes, -4.75, y, lines_of(row.title, _LETTERS), size, va="center", linespacing=1.15)
    return axes


def _point(
    axes: Axes, x: float, y: float, marker: str, fill: str, size: float, *, edge: str = ACCENT
) -> None:
    axes.plot(
        *([x], [y]), marker=marker, markersize=size, color=fill, markeredgecolor=edge, zorder=3, clip_on=False
    )


def _mark(marker: str, fill: str, edge: str) -> Line2D:
    from matplotlib.lines import Line2D

    return Line2D([], [], marker=marker, color=fill, markeredgecolor=edge, markersize=6, linestyle="none")


def _legend(axes: Axes, *entries: tuple[str, Line2D]) -> None:
    axes.legend(
        [mark for _, mark in entries],
        [words for words, _ in entries],
        loc="upper left",
        bbox_to_anchor=(0, 0),
        ncols=len(entries),
        frameon=False,
        prop=font(8),
        labelcolor=SOFT,
        handletextpad=0.2,
        borderaxespad=0.3,
    )


def _spread_told(rows: Sequence[ChartRow], year: int) -> str:
    widest = next((row for row in rows if row.low is not None), None)
    if widest is None:
        return _ALIKE_TOLD.format(year=year, count=len(rows))
    title = lines_of(widest.title, 60, 1)
    return _SPREAD_TOLD.format(year=year, count=len(rows), title=title, low=widest.low, high=widest.high)


def _beside_told(rows: Sequence[ChartRow], year: int, last_year: int) -> str:
    pairs = [(row.last, row.median) for row in rows if row.last is not None and row.median is not None]
    up = sum(now > then for then, now in pairs)
    down = sum(now < then for then, now in pairs)
    same = len(pairs) - up - down
    return _BESIDE_TOLD.format(last=last_year, year=year, count=len(pairs), up=up, same=same, down=down)
