"""The chart of an annual report: how each municipality was represented in the meetings of the year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from seutu_desktop.domain.seat_attendance import SeatAttendance
from seutu_desktop.pictures.charts import ACCENT, SOFT, TINT, Chart, drawn, font, lines_of, sheet, write

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH = 165.0
_ROW, _HEAD, _LEGEND = 8.0, 4.0, 9.0
_LABELS = 0.2
_LETTERS = 20
_BAR = 0.62
_KINDS = (
    ("member", "jäsen läsnä", ACCENT, "", "white"),
    ("deputy", "varajäsen läsnä", TINT, "////", ACCENT),
    ("absent", "poissa", "white", "", SOFT),
)
"""What a bar is made of: its field, its words, and fill, hatch and ink, told apart without colour."""

_TOLD = "Kuntien läsnäolo {year}, {count} kuntaa: {whole}. Vähiten läsnä: {least}, {percent} %."
_ALL_TOLD = "Kuntien läsnäolo {year}: kaikki {count} kuntaa olivat edustettuina jokaisessa kokouksessa."


def attendance_chart(seats: Sequence[SeatAttendance], year: int) -> Chart:
    """Return a bar for each municipality: meetings with its member, with a deputy, and without either.

    The figures themselves stand on the bars. Raise ValueError for no municipalities.
    """
    if not seats:
        raise ValueError("no municipalities")
    height = len(seats) * _ROW + _HEAD + _LEGEND
    with sheet(WIDTH, height) as figure:
        place = (_LABELS, _LEGEND / height, 0.98 - _LABELS, len(seats) * _ROW / height)
        axes = figure.add_axes(place)
        _frame(axes, seats)
        for y, seat in enumerate(seats):
            _bar(axes, y, seat)
        _legend(axes)
        return drawn(figure, told_of(seats, year))


def told_of(seats: Sequence[SeatAttendance], year: int) -> str:
    """Return the chart in words: how many were there each time, and who least often."""
    least = min(seats, key=lambda seat: seat.percent)
    whole = sum(seat.percent == 100 for seat in seats)
    if whole == len(seats):
        return _ALL_TOLD.format(year=year, count=len(seats))
    always = f"{whole} aina edustettuna" if whole else "mikään ei aina edustettuna"
    name, percent = lines_of(least.name, 40, 1), least.percent
    return _TOLD.format(year=year, count=len(seats), whole=always, least=name, percent=percent)


def _frame(axes: Axes, seats: Sequence[SeatAttendance]) -> None:
    most = max(1, *(seat.meetings for seat in seats))
    axes.set_xlim(0, most)
    axes.set_ylim(len(seats) - 0.5, -0.5)
    axes.set_xticks([])
    axes.set_yticks([])
    axes.set_frame_on(False)
    for y, seat in enumerate(seats):
        write(axes, -0.02 * most, y, lines_of(seat.name, _LETTERS, 1), 8.5, va="center", ha="right")


def _bar(axes: Axes, y: int, seat: SeatAttendance) -> None:
    left = 0
    for field, _, fill, hatch, ink in _KINDS:
        count: int = getattr(seat, field)
        if count:
            edge = SOFT if field == "absent" else ACCENT
            axes.barh(y, count, _BAR, left, color=fill, hatch=hatch, edgecolor=edge, linewidth=0.8)
            pad = {"boxstyle": "round,pad=0.15", "facecolor": "white", "edgecolor": "none"} if hatch else None
            write(axes, left + count / 2, y, str(count), 8, va="center", ha="center", color=ink, bbox=pad)
            left += count


def _legend(axes: Axes) -> None:
    from matplotlib.patches import Patch

    patches = [
        Patch(facecolor=fill, hatch=hatch, edgecolor=SOFT if field == "absent" else ACCENT, linewidth=0.8)
        for field, _, fill, hatch, _ in _KINDS
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
    )
