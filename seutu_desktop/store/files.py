"""The data file as a file: whose it is, who may write, what is set aside. No SQL here."""

from __future__ import annotations

import errno
import os
import struct
from pathlib import Path

from seutu_desktop.domain.errors import (
    DamagedDataFile,
    DataFileLocked,
    DataFileMissing,
    DiskFull,
    ForeignDataFile,
    NewerDataFile,
    ReadFailed,
    WriteFailed,
)
from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.store import schema
from seutu_desktop.store.lock import WriterLock

_HEADER = 100
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True)
class Identity:
    """What the header of a data file says, read without SQLite."""

    application_id: int
    version: int


def identity(path: Path, *, newer: bool = False) -> Identity:
    """Return the identity of `path`; raise where it is missing, empty, foreign, newer or unreadable.

    With `newer` one of a newer program is let through. SQLite itself would open an empty file as a valid
    empty database.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except FileNotFoundError:
        raise DataFileMissing(path=path) from None
    except OSError as error:
        raise ReadFailed(path=path, reason=error.strerror or "") from error
    if len(header) < _HEADER or not header.startswith(b"SQLite format 3\0"):
        raise ForeignDataFile(path=path)
    version, application_id = struct.unpack_from(">I4xI", header, 60)
    if application_id != schema.APPLICATION_ID:
        raise ForeignDataFile(path=path)
    if version > schema.newest() and not newer:
        raise NewerDataFile(path=path, version=version)
    if version == 0:  # our files get their name only when whole, so somebody's disk did this
        raise DamagedDataFile(path=path)
    return Identity(application_id, version)


def writer_lock(path: Path) -> WriterLock:
    """Return the held operating-system lock beside `path`; raise DataFileLocked where it is taken."""
    try:
        return WriterLock(path.with_name(f"{path.name}.lock"))
    except BlockingIOError:
        raise DataFileLocked(path=path) from None
    except OSError as error:
        raise write_error(error, path) from error


def keep_aside(path: Path) -> Path | None:
    """Rename `path` and its journal to `*.damaged`; return the file's new name, None if there was no file.

    A journal left behind would be played back into whatever file gets the name next.
    """
    count = 1
    while (kept := path.with_name(f"{path.name}{'' if count == 1 else f'.{count}'}.damaged")).exists():
        count += 1
    journal = path.with_name(f"{path.name}-journal")
    try:
        if journal.exists():
            journal.replace(f"{kept}-journal")
        return path.replace(kept) if path.exists() else None
    except OSError as error:
        raise write_error(error, path) from error


def write_error(error: OSError, path: Path) -> DiskFull | WriteFailed:
    """Return what the user can do about a file that could not be written."""
    if error.errno in _FULL:
        return DiskFull(path=path)
    return WriteFailed(path=path, reason=error.strerror or "")


def make_private(path: Path) -> None:
    """Make an empty new file that only its owner reads; SQLite would let everybody read it."""
    drop(path)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def drop(temporary: Path) -> None:
    """Remove a file that did not get its name, if it was ever made."""
    if temporary.exists():
        temporary.unlink()


def into_place(temporary: Path, final: Path) -> None:
    """Give a finished file its name, safe against a crash at any moment."""
    with temporary.open("rb+") as file:  # Windows syncs only what is open for writing
        os.fsync(file.fileno())
    temporary.replace(final)


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file as hexadecimal."""
    import hashlib  # 3 ms that the first screen need not wait for

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
