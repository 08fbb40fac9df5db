"""The chart of a strategy's year: how much of the work served each priority area."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from seutu_desktop.domain.strategy_year import ServedPart, StrategyYear
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.pictures.charts import ACCENT, SOFT, TINT, Chart, drawn, font, lines_of, sheet, write

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH = 165.0
NO_PART = "Ilman painopistettä"
_ROW, _HEAD, _LEGEND = 11.0, 3.0, 9.0
_LABELS, _LETTERS, _BAR = 0.36, 34, 0.6
_KINDS = (
    (ThemedKind.AGENDA_ITEM, "kokousten asiat (§)", ACCENT, "", "white"),
    (ThemedKind.GOAL, "tavoitteet", TINT, "////", ACCENT),
    (ThemedKind.PROJECT, "hankkeet", "white", "xxxx", ACCENT),
    (ThemedKind.SHARED_MODEL, "mallit", "white", "||||", ACCENT),
)
"""What a bar is made of: its words, and fill, hatch and ink, told apart without colour."""

_TOLD = "Vuoden {year} työ painopisteittäin: {linked}/{all} palveli strategiaa. Eniten: {most}, {count}."
_NOTHING = "Vuoden {year} työ painopisteittäin: mitään ei ole liitetty strategiaan."


def theme_chart(found: StrategyYear) -> Chart:
    """Return a bar for each part of the strategy, and one for what served none, with the numbers on them.

    Raise ValueError for a year without any work.
    """
    if not found.works:
        raise ValueError("no work")
    served = (*found.parts, found.unlinked)
    height = len(served) * _ROW + _HEAD + _LEGEND
    with sheet(WIDTH, height) as figure:
        axes = figure.add_axes((_LABELS, _LEGEND / height, 0.98 - _LABELS, len(served) * _ROW / height))
        _frame(axes, served, found.most)
        for y, each in enumerate(served):
            _bar(axes, y, each)
        _legend(axes)
        return drawn(figure, told_of(found))


def told_of(found: StrategyYear) -> str:
    """Return the chart in words: how much served the strategy, and which part most."""
    if not found.linked:
        return _NOTHING.format(year=found.year)
    most = max(found.parts, key=lambda each: len(each.works))
    return _TOLD.format(
        year=found.year,
        linked=found.linked,
        all=len(found.works),
        most=lines_of(title_of(most), 50, 1),
        count=len(most.works),
    )


def title_of(served: ServedPart) -> str:
    """Return a part's words up to the colon, with its period where that is not the year's."""
    if served.part is None:
        return NO_PART
    words = served.part.text.partition(":")[0]
    return f"{words} ({served.of_period})" if served.of_period else words


def _frame(axes: Axes, served: Sequence[ServedPart], most: int) -> None:
    axes.set_xlim(0, max(most, 1))
    axes.set_ylim(len(served) - 0.5, -0.5)
    axes.set_xticks([])
    axes.set_yticks([])
    axes.set_frame_on(False)
    for y, each in enumerate(served):
        words = lines_of(title_of(each), _LETTERS)
        write(axes, -0.02 * max(most, 1), y, words, 8.5, va="center", ha="right", linespacing=1.15)


def _bar(axes: Axes, y: int, served: ServedPart) -> None:
    left = 0
    for kind, _, fill, hatch, ink in _KINDS:
        count = len(served.of(kind))
        if count:
            axes.barh(y, count, _BAR, left, color=fill, hatch=hatch, edgecolor=ACCENT, linewidth=0.8)
            pad = {"boxstyle": "round,pad=0.15", "facecolor": "white", "edgecolor": "none"} if hatch else None
            write(axes, left + count / 2, y, str(count), 8, va="center", ha="center", color=ink, bbox=pad)
            left += count
    if not left:
        write(axes, 0, y, "0", 8, va="center", ha="left", color=SOFT)


def _legend(axes: Axes) -> None:
    from matplotlib.patches import Patch

    patches = [
        Patch(facecolor=fill, hatch=hatch, edgecolor=ACCENT, linewidth=0.8) for _, _, fill, hatch, _ in _KINDS
    ]
    axes.legend(
        patches,
        [words for _, words, _, _, _ in _KINDS],
        loc="upper left",
        bbox_to_anchor=(0, 0),
        ncols=len(_KINDS),
        frameon=False,
        prop=font(8),
        labelcolor=SOFT,
        borderaxespad=0.4,
        columnspacing=1.2,
    )
