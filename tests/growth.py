"""Whether work grows with its input and not with its square, measured as a ratio within one run."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

SMALL, LARGE = 10_000, 50_000
MOST = 3 * LARGE / SMALL  # linear is 5, quadratic 25
NOISE = 0.02  # seconds of the processor below which a ratio says nothing


def grows_linearly(work: Callable[[int], object]) -> bool:
    """Return whether `work(50,000)` takes at most 3 times its linear share of `work(10,000)`."""
    small = min(_seconds(work, SMALL) for _ in range(2))
    large = min(_seconds(work, LARGE) for _ in range(2))
    return large <= max(MOST * small, NOISE)


def _seconds(work: Callable[[int], object], size: int) -> float:
    # Without collecting: that takes the longer, the more the tests before have left in memory.
    gc.disable()
    try:
        began = time.process_time()
        work(size)
        return time.process_time() - began
    finally:
        gc.enable()
