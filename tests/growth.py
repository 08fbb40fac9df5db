"""Whether work grows with its input and not with its square, measured as a ratio within one run."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

SMALL = 10_000
TIMES = 5
MOST = 3 * TIMES  # linear is 5, quadratic 25
NOISE = 0.02  # seconds of the processor below which a ratio says nothing


def grows_linearly(work: Callable[[int], object], size: int = SMALL) -> bool:
    """Return whether `work` takes at most 3 times its linear share with five times the `size`."""
    small = min(_seconds(work, size) for _ in range(2))
    large = min(_seconds(work, TIMES * size) for _ in range(2))
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
