"""A quick look at whether a data file is being written to, before anything else of the store is loaded."""

from __future__ import annotations

import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


def is_taken(path: Path) -> bool:
    """Return whether another process holds the writer lock of data file `path` now (`files.writer_lock`).

    Only a hint, for what to show at first: opening the file decides.
    """
    try:
        with path.with_name(f"{path.name}.lock").open("rb+") as file:
            _try_lock(file.fileno())
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def _try_lock(number: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
