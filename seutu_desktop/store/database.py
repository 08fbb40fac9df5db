"""Opening the one data file: whose it is, how new, who may write (desktop.md 4)."""

from __future__ import annotations

import errno
import os
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.domain.errors import (
    DamagedDataFile,
    DataFileExists,
    DataFileLocked,
    DataFileMissing,
    DiskFull,
    ForeignDataFile,
    NewerDataFile,
    ReadFailed,
    ReadOnlyDataFile,
    WriteFailed,
)
from seutu_desktop.store import schema

if TYPE_CHECKING:
    from filelock import FileLock

_HEADER = 100
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True)
class Identity:
    """What the header of a data file says, read without SQLite."""

    application_id: int
    version: int


def identity(path: Path) -> Identity:
    """Return the identity of `path`; raise where it is missing, empty, foreign or unreadable.

    SQLite itself would open an empty file as a valid empty database.
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
    return Identity(application_id, version)


def create(path: Path) -> None:
    """Make a new empty data file; it appears under its name only when whole. Raise DataFileExists."""
    if path.exists():
        raise DataFileExists(path=path)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with translated(path):
            conn = _connect(temporary)
            migrate(conn, 0)
            conn.close()
        temporary.replace(path)
    except OSError as error:
        raise _from_os(error, path) from error
    finally:
        temporary.unlink(missing_ok=True)


def open_for_writing(path: Path) -> tuple[sqlite3.Connection, FileLock]:
    """Return a connection and the held writer lock; the caller migrates and releases.

    Raise DataFileLocked where another Seutu writes, ReadOnlyDataFile where the system forbids writing.
    """
    known = identity(path)
    if known.version > schema.VERSION:
        raise NewerDataFile(path=path, version=known.version)
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise ReadOnlyDataFile(path=path)
    lock = writer_lock(path)
    try:
        with translated(path):
            return _connect(path), lock
    except BaseException:
        lock.release()
        raise


def open_for_reading(path: Path) -> sqlite3.Connection:
    """Return a read-only connection that works beside a writer; a newer file is refused.

    A hot journal left by a killed writer is played back first, under the writer lock.
    """
    known = identity(path)
    if known.version > schema.VERSION:
        raise NewerDataFile(path=path, version=known.version)
    with translated(path):
        try:
            return _connect_read_only(path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
                raise
    _roll_back(path)
    with translated(path):
        return _connect_read_only(path)


def writer_lock(path: Path) -> FileLock:
    """Return the held operating-system lock beside `path`; raise DataFileLocked where it is taken."""
    from filelock import FileLock, Timeout

    lock = FileLock(path.with_name(f"{path.name}.lock"), timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise DataFileLocked(path=path) from None
    except OSError as error:
        raise _from_os(error, path) from error
    return lock


def migrate(conn: sqlite3.Connection, version: int) -> None:
    """Bring `conn` from `version` to the newest; each step is whole or not at all (house.md 8)."""
    for number in range(version + 1, schema.VERSION + 1):
        conn.execute("PRAGMA foreign_keys=OFF")
        conn.execute("BEGIN IMMEDIATE")
        try:
            schema.MIGRATIONS[number - 1](conn)
            if conn.execute("PRAGMA foreign_key_check").fetchall():
                raise sqlite3.IntegrityError(f"migration {number} leaves broken references")
            conn.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
            conn.execute(f"PRAGMA user_version={number}")
            conn.execute("COMMIT")
        except BaseException:
            conn.execute("ROLLBACK")
            raise
        finally:
            conn.execute("PRAGMA foreign_keys=ON")


def problems(conn: sqlite3.Connection) -> list[str]:
    """Return what integrity and foreign key checks find; an unreadable page is a finding too."""
    try:
        found = [row[0] for row in conn.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [f"foreign key: {row[0]} {row[1]}" for row in conn.execute("PRAGMA foreign_key_check")]
    except sqlite3.DatabaseError as error:
        return [str(error)]
    return found


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite reports of disk and file into errors the user can act on."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        primary = code & 0xFF if code is not None else None
        if primary == sqlite3.SQLITE_FULL or code == sqlite3.SQLITE_IOERR_WRITE:
            raise DiskFull(path=path) from error
        if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise DamagedDataFile(path=path) from error
        if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
            raise ReadOnlyDataFile(path=path) from error
        if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise DataFileLocked(path=path) from error
        raise


def _connect(path: Path) -> sqlite3.Connection:
    conn = sqlite3.connect(path, timeout=5, isolation_level=None)
    conn.row_factory = sqlite3.Row
    conn.execute("PRAGMA journal_mode=DELETE")
    conn.execute("PRAGMA synchronous=EXTRA")
    conn.execute("PRAGMA foreign_keys=ON")
    return conn


def _connect_read_only(path: Path) -> sqlite3.Connection:
    # Never immutable=1 on a live file: it would ignore a writer. Only a folder nobody can write to is safe.
    still = "" if os.access(path.parent, os.W_OK) else "&immutable=1"
    uri = f"{path.absolute().as_uri()}?mode=ro{still}"
    conn = sqlite3.connect(uri, uri=True, timeout=5, isolation_level=None)
    conn.row_factory = sqlite3.Row
    conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return conn


def _roll_back(path: Path) -> None:
    lock = writer_lock(path)
    try:
        with translated(path):
            conn = _connect(path)
            conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            conn.close()
    finally:
        lock.release()


def _from_os(error: OSError, path: Path) -> DiskFull | WriteFailed:
    if error.errno in _FULL:
        return DiskFull(path=path)
    return WriteFailed(path=path, reason=error.strerror or "")
