"""The operating system's lock on one file. The library `filelock` does the same and costs 18 ms at start."""

from __future__ import annotations

import sys
from pathlib import Path


class WriterLock:
    """Held from making to `release`, or until the process ends in whatever way; BlockingIOError if taken."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("ab")
        try:
            _lock(self._file.fileno())
        except BaseException:
            self._file.close()
            raise

    def release(self) -> None:
        """Let the next one in; the file stays, for removing it could let two in."""
        self._file.close()


if sys.platform == "win32":  # never run yet

    def _lock(descriptor: int) -> None:
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError(error.errno, error.strerror) from error

else:

    def _lock(descriptor: int) -> None:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
