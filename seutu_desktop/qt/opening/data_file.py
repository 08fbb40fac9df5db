"""Opening the data file at the start: the first window wins, and trouble has ways out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.dates import clock as clock_words
from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.errors import (
    DamagedDataFile,
    DataFileLocked,
    ForeignDataFile,
    NewerDataFile,
    ReadOnlyDataFile,
    UserError,
)
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.qt.opening.trouble_dialog import Way

translate = QCoreApplication.translate


class Opened(NamedTuple):
    """An open data file; `notice` says in words why it is only read, empty where it is not."""

    store: Store
    notice: str = ""


class Asking(Protocol):
    """What the opening may ask the user. A test gives a hand-written one."""

    def way(self, sentence: str, safe: str, ways: list[tuple[Way, str]]) -> Way:
        """Return what to do about a file that cannot be opened."""

    def file(self) -> Path | None:
        """Return another data file, None where the user turned back."""

    def new_file(self, near: Path) -> Path | None:
        """Return the place of a new data file, None where the user turned back."""

    def bring_forward(self, path: Path) -> bool:
        """Return whether another window of the same file has come forward."""


class DataFileOpener:
    """Opens a data file, or finds with the user another way on."""

    def __init__(self, clock: Callable[[], datetime], asking: Asking, language: str = "fi") -> None:
        self._clock = clock
        self._asking = asking
        self._language = language

    def open(self, path: Path, trouble: UserError | None = None) -> Opened | None:
        """Return an open file, made new where there is none; None where the user gave up, or another window
        of the same file came forward. `trouble` is what opening it has led to already.
        """
        while True:
            try:
                found = self._solve(path, trouble) if trouble else Opened(open_store(path, self._clock))
            except UserError as error:  # of the file, a damaged backup, a disk that is full
                trouble = error
                continue
            if not isinstance(found, Path):
                return found
            path, trouble = found, None

    def _solve(self, path: Path, error: UserError) -> Opened | Path | None:
        """Return the next file to try, an open one, or None."""
        from seutu_desktop.qt.opening.trouble_dialog import Way

        if isinstance(error, ReadOnlyDataFile):
            return self._read(path, self._words(error))
        if isinstance(error, DataFileLocked) and self._asking.bring_forward(path):
            return None
        way = self._asking.way(self._words(error), self._safe(error), self._ways(path, error))
        if way is Way.READ:
            return self._read(path, self._words(error))
        if way is Way.RESTORE:
            from seutu_desktop.services.files import restore

            restore(path, _backup_of(path, error))
        elif way is Way.CHOOSE:
            return self._asking.file() or path
        elif way is Way.CREATE:
            return self._asking.new_file(path) or path
        elif way is Way.QUIT:
            return None
        return path

    def _words(self, error: UserError) -> str:
        from seutu_desktop.services.messages import sentence

        return sentence(error, self._language)

    def _read(self, path: Path, notice: str) -> Opened:
        return Opened(Store.open_read_only(path, self._clock, newer=True), notice)

    def _ways(self, path: Path, error: UserError) -> list[tuple[Way, str]]:
        from seutu_desktop.qt.opening.trouble_dialog import Way

        choose = (Way.CHOOSE, translate("DataFileOpener", "Valitse toinen tiedosto…"))
        create = (Way.CREATE, translate("DataFileOpener", "Luo uusi aineisto…"))
        again = (Way.RETRY, translate("DataFileOpener", "Yritä uudelleen"))
        read = (Way.READ, translate("DataFileOpener", "Avaa vain luettavaksi"))
        if isinstance(error, DataFileLocked):
            return [again, read, choose]
        if isinstance(error, NewerDataFile):
            return [read, choose]
        if isinstance(error, DamagedDataFile) and (backup := _newest_backup(path, error)):
            words = translate("DataFileOpener", "Palauta varmuuskopio {0} klo {1}").format(
                full_day(backup[1].date()), clock_words(backup[1])
            )
            return [(Way.RESTORE, words), choose, create]
        if isinstance(error, DamagedDataFile | ForeignDataFile):
            return [choose, create]
        return [again, choose, create]

    def _safe(self, error: UserError) -> str:
        if isinstance(error, DamagedDataFile):
            return translate("DataFileOpener", "Vaurioitunut tiedosto jää talteen.")
        return ""


def open_store(path: Path, clock: Callable[[], datetime]) -> Store:
    """Return the open data file `path`, made new where there is none; raise the data file family."""
    return Store.open(path, clock) if path.exists() else Store.create(path, clock)


def _backup_of(path: Path, error: UserError) -> Path:
    backup = _newest_backup(path, error)
    assert backup is not None  # noqa: S101  # offered only where there is one
    return backup[0]


def _newest_backup(path: Path, error: UserError) -> tuple[Path, datetime] | None:
    """Return the newest good backup that the error names, with the moment it was made."""
    from seutu_desktop.services.files import backups

    named = error.data.get("backup")
    return next(((each.path, each.made_at) for each in backups(path) if each.path == named), None)
