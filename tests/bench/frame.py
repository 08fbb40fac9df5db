"""The frame of the speed table: a row is a figure, gated as a ratio to a floor of the same run if it has one.

A module `tests/bench/bench_NAME.py` offers `rows() -> list[Row]`; run.py finds it. A floor is the same work
done the plainest way on the same machine in the same minute, so a slow machine moves both figures.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One measured figure and the most it may be."""

    name: str
    value: float
    unit: str
    """Of value and floor: "ms", "MB", "statements" …"""
    gate: float
    """The most the ratio may be or, without a floor, the value."""
    floor: float | None = None
    """The reference measured in the same run, in the same unit."""

    @property
    def ratio(self) -> float | None:
        """Return value ÷ floor, or None without a floor."""
        return None if self.floor is None else self.value / self.floor

    @property
    def passed(self) -> bool:
        """Return whether the figure lies within its gate."""
        return (self.value if self.ratio is None else self.ratio) <= self.gate


def median_ms(work: Callable[[], object], runs: int = 5) -> float:
    """Return the median time of a piece of work in milliseconds."""
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def table(rows: Iterable[Row]) -> str:
    """Return the speed table as text, a line a row."""
    lines = [f"{'':<44} {'value':>10} {'floor':>10} {'ratio':>8} {'gate':>8}"]
    for row in rows:
        floor = "" if row.floor is None else f"{row.floor:.1f}"
        ratio = "" if row.ratio is None else f"{row.ratio:.3f}"
        figures = f"{row.value:>10.1f} {floor:>10} {ratio:>8} {row.gate:>8g}  {row.unit:<10}"
        lines.append(f"{row.name:<44} {figures} {'passed' if row.passed else 'FAILED'}")
    return "\n".join(lines)
