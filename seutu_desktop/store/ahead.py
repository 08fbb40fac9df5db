"""Opening a data file while the rest of the program is still being loaded.

SQLite reads and compiles 300 tables, indexes and triggers before it answers anything: 6 ms, in which it needs
nothing of Python. Only the opening happens aside; the connection then belongs to whoever takes it.
"""

from __future__ import annotations

from pathlib import Path
from threading import Thread

from seutu_desktop.store.database import DataConnection, open_for_writing
from seutu_desktop.store.lock import WriterLock


class OpenedAhead:
    """A data file that is being opened for writing since this was made; `take` must follow."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened: tuple[DataConnection, WriterLock] | None = None
        self._error: BaseException | None = None
        self._thread = Thread(target=self._open, name="opening", daemon=True)
        self._thread.start()

    def take(self) -> tuple[DataConnection, WriterLock]:
        """Return the connection and the held lock once they are there; raise what the opening raised."""
        self._thread.join()
        if self._opened is None:
            assert self._error is not None  # noqa: S101  # it ended in one way or the other
            raise self._error
        return self._opened

    def _open(self) -> None:
        try:
            self._opened = open_for_writing(self._path, handed_over=True)
        except BaseException as error:  # told to whoever takes it
            self._error = error
