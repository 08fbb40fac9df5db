"""The connection to the one data file: making, opening, migrating (desktop.md 4, house.md 8)."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from seutu_desktop.domain.errors import (
    DamagedDataFile,
    DataFileExists,
    DataFileLocked,
    DiskFull,
    NewerDataFile,
    ReadOnlyDataFile,
    UserError,
    WriteFailed,
)
from seutu_desktop.store import files, schema
from seutu_desktop.store.lock import WriterLock

_ERRORS: dict[int, type[UserError]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_CORRUPT: DamagedDataFile,
    sqlite3.SQLITE_NOTADB: DamagedDataFile,
    sqlite3.SQLITE_READONLY: ReadOnlyDataFile,
    sqlite3.SQLITE_CANTOPEN: ReadOnlyDataFile,  # a journal that cannot be made
    sqlite3.SQLITE_PERM: ReadOnlyDataFile,
    sqlite3.SQLITE_BUSY: DataFileLocked,
    sqlite3.SQLITE_LOCKED: DataFileLocked,
}


class DataConnection(sqlite3.Connection):
    """A connection that knows its file, so that what goes wrong there is said in terms of the file."""

    path: Path

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[sqlite3.Row]:
        """Return all rows of a SELECT; raise DamagedDataFile and its like instead of SQLite's own."""
        with reading(self.path):
            return self.execute(sql, values).fetchall()

    def tuples(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a SELECT as bare tuples; much faster than `rows` for long lists of keys."""
        with reading(self.path):
            cursor = self.cursor()
            cursor.row_factory = None
            return cursor.execute(sql, values).fetchall()

    def column(self, sql: str, values: Sequence[object] = ()) -> list[str]:
        """Return the first column of a SELECT, for long lists of keys."""
        return [row[0] for row in self.tuples(sql, values)]

    def row(self, sql: str, values: Sequence[object] = ()) -> sqlite3.Row | None:
        """Return the first row of a SELECT or None."""
        with reading(self.path):
            row: sqlite3.Row | None = self.execute(sql, values).fetchone()
            return row


def create(path: Path) -> None:
    """Make a new empty data file; it appears under its name only when whole. Raise DataFileExists."""
    with new_file(path) as conn:
        migrate(conn, 0)


@contextmanager
def new_file(path: Path) -> Iterator[DataConnection]:
    """Open a file that gets the name `path` when the block has ended well; raise DataFileExists."""
    if path.exists():
        raise DataFileExists(path=path)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        files.make_private(temporary)
        with translated(path), closing(_connect(temporary)) as conn:
            yield conn
        files.keep_aside(path)  # the journal of a file that somebody deleted
        files.into_place(temporary, path)
    except OSError as error:
        raise files.write_error(error, path) from error
    finally:
        files.drop(temporary)


def open_for_writing(path: Path) -> tuple[DataConnection, WriterLock]:
    """Return a connection and the held writer lock; the caller migrates and releases.

    Raise DataFileLocked where another Seutu writes, ReadOnlyDataFile where the system forbids writing.
    """
    files.identity(path)
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise ReadOnlyDataFile(path=path)
    lock = files.writer_lock(path)
    try:
        with _opening(path):
            return _connect(path), lock
    except BaseException:
        lock.release()
        raise


def open_for_reading(path: Path, *, newer: bool = False) -> DataConnection:
    """Return a read-only connection that works beside a writer; an older file is migrated in memory only.

    A hot journal left by a killed writer is played back first, under the writer lock. With `newer` a newer
    program's file is opened too where it still has all that this one reads; else NewerDataFile.
    """
    version = files.identity(path, newer=newer).version
    with _opening(path):
        try:
            conn = _connect_read_only(path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
                raise
            _roll_back(path)
            conn = _connect_read_only(path)
    if version > schema.newest() and not _is_readable(conn):
        conn.close()
        raise NewerDataFile(path=path, version=version)
    return conn if version >= schema.newest() else _migrated_copy(conn, version)


def migrate(conn: sqlite3.Connection, version: int, last: int | None = None) -> None:
    """Bring `conn` from `version` to `last` (the newest); each step is whole or not at all."""
    for number in range(version + 1, (last or schema.newest()) + 1):
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
            roll_back(conn)
            raise
        finally:
            conn.execute("PRAGMA foreign_keys=ON")


def roll_back(conn: sqlite3.Connection) -> None:
    """Undo the open transaction, if SQLite has not done so itself (a full disk)."""
    if conn.in_transaction:
        conn.execute("ROLLBACK")


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite reports of disk and file into errors the user can act on."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", None)
        if code is None:
            raise
        primary = code & 0xFF
        if code == sqlite3.SQLITE_IOERR_WRITE:  # a quota or a limit on the size of files
            raise DiskFull(path=path) from error
        if primary == sqlite3.SQLITE_IOERR:
            raise WriteFailed(path=path, reason=str(error)) from error
        if primary in _ERRORS:
            raise _ERRORS[primary](path=path) from error
        raise


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Like `translated`; text that is no text any more is damage too."""
    with translated(path):
        try:
            yield
        except UnicodeDecodeError as error:
            raise DamagedDataFile(path=path) from error
        except sqlite3.OperationalError as error:
            if not hasattr(error, "sqlite_errorcode"):  # Python itself could not decode a column
                raise DamagedDataFile(path=path) from error
            raise


@contextmanager
def _opening(path: Path) -> Iterator[None]:
    """Like `translated`; before anybody asks for anything, what else SQLite stumbles over is damage."""
    with reading(path):
        try:
            yield
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:
                raise DamagedDataFile(path=path) from error
            raise


def _connect(path: Path) -> DataConnection:
    conn = sqlite3.connect(path, timeout=5, isolation_level=None, factory=DataConnection)
    conn.path = path
    conn.row_factory = sqlite3.Row
    try:
        # Not WAL: its reset bug covers our SQLite, and sync programs copy the -wal file separately.
        conn.execute("PRAGMA journal_mode=DELETE")
        conn.execute("PRAGMA synchronous=EXTRA")
        conn.execute("PRAGMA foreign_keys=ON")
    except BaseException:
        conn.close()
        raise
    return conn


def _connect_read_only(path: Path) -> DataConnection:
    # Never immutable=1: it would ignore a writer, and a rollback journal needs no writing to read.
    uri = f"{path.absolute().as_uri()}?mode=ro"
    conn = sqlite3.connect(uri, uri=True, timeout=5, isolation_level=None, factory=DataConnection)
    conn.path = path
    conn.row_factory = sqlite3.Row
    try:
        conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:
        conn.close()
        raise
    return conn


def _is_readable(conn: DataConnection) -> bool:
    """Return whether every table and column that this program reads is there."""
    from seutu_desktop.store.codec import field_names
    from seutu_desktop.store.entities import KINDS
    from seutu_desktop.store.triggers import columns

    return all(set(field_names(kind)) <= set(columns(conn, table)) for table, kind in KINDS.items())


def _migrated_copy(conn: DataConnection, version: int) -> DataConnection:
    copy = sqlite3.connect(":memory:", isolation_level=None, factory=DataConnection)
    copy.path = conn.path
    copy.row_factory = sqlite3.Row
    with translated(conn.path), closing(conn):
        conn.backup(copy)
    migrate(copy, version)
    return copy


def _roll_back(path: Path) -> None:
    lock = files.writer_lock(path)
    try:
        with closing(_connect(path)) as conn:
            conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    finally:
        lock.release()
