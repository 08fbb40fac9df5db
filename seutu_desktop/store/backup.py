"""Verified rotating backups, and the way back from one (desktop.md 5)."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Collection, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.domain.errors import DamagedDataFile, ForeignDataFile, UserError
from seutu_desktop.store import files
from seutu_desktop.store.backup_names import NAME, backups_of, made_at, name_of
from seutu_desktop.store.backup_names import backup_folder as backup_folder
from seutu_desktop.store.backup_names import newest_at as newest_at
from seutu_desktop.store.database import DataConnection, translated

if TYPE_CHECKING:
    from seutu_desktop.store.store import Store

_ALL_OF = timedelta(days=2)
_PERIODS = ((7, "%Y-%m-%d"), (8, "%G-%V"), (12, "%Y-%m"))
_COUNTED = ("meeting", "agenda_item", "attachment", "action", "document", "person", "membership")


@dataclass(frozen=True)
class Backup:
    """A backup, made at local time `made_at`; `counts` are its living rows by table, None if unreadable."""

    path: Path
    made_at: datetime
    counts: Mapping[str, int] | None


def back_up(conn: DataConnection, now: datetime) -> Path:
    """Write a verified copy of the open file, thin out the old ones, and return its path.

    Raise DiskFull, WriteFailed or DamagedDataFile; a backup that is not sound never gets its name.
    """
    folder = backup_folder(conn.path)
    final = _free_name(folder, conn.path, now)
    temporary = final.with_suffix(".new")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        files.make_private(temporary)
        with translated(conn.path):
            conn.execute("VACUUM INTO ?", (str(temporary),))
        _verify(temporary, conn)
        files.into_place(temporary, final)
        thin(folder, now)
    except OSError as error:
        raise files.write_error(error, final) from error
    finally:
        files.drop(temporary)
    return final


def _free_name(folder: Path, path: Path, now: datetime) -> Path:
    """Return the place of a new backup, named a second later for as long as one of that name is there."""
    while (place := folder / name_of(path, now)).exists():
        now += timedelta(seconds=1)
    return place


def back_up_if_changed(store: Store) -> Path | None:
    """Back up unless the newest sound backup already holds every change; return the new one or None."""
    newest = newest_good(store.path)
    if newest is not None:
        with _reading(newest) as conn:
            if _state(conn) == _state(store.connection):
                return None
    return back_up(store.connection, store.clock())


def backups(path: Path) -> list[Backup]:
    """Return the backups of data file `path`, newest first, with what each holds."""
    return [Backup(each, made, _living(each)) for made, each in backups_of(path)]


def newest_good(path: Path) -> Path | None:
    """Return the newest backup of `path` that this program can open and that is whole, or None."""
    return next((each for _, each in backups_of(path) if _is_good(each)), None)


def restore(path: Path, backup: Path) -> Path | None:
    """Put `backup` in the place of data file `path`; return where the old file is kept (`*.damaged`).

    None where there was no file. Nothing changes if the backup is not sound (a UserError of the data file
    family) or another Seutu has the file open (DataFileLocked).
    """
    if not _is_good(backup):
        raise DamagedDataFile(path=backup)
    temporary = path.with_name(f".{path.name}.restored")
    lock = files.writer_lock(path)
    try:
        files.make_private(temporary)
        with backup.open("rb") as source, temporary.open("wb") as target:
            shutil.copyfileobj(source, target)
        kept = files.keep_aside(path)
        files.into_place(temporary, path)
    except OSError as error:
        raise files.write_error(error, path) from error
    finally:
        files.drop(temporary)
        lock.release()
    return kept


def restore_into(conn: DataConnection, backup: Path, now: datetime) -> Path:
    """Put what `backup` holds in the place of what the open file holds; return a backup of the latter.

    Nothing changes if the backup is not sound (a UserError of the data file family). The caller migrates.
    """
    _check_ours(backup)
    if not _is_good(backup):
        raise DamagedDataFile(path=backup)
    # By way of the memory, because backing up thins out old backups, this one perhaps among them.
    with closing(sqlite3.connect(":memory:")) as held, translated(conn.path):
        with _reading(backup) as source:
            source.backup(held)
        before = back_up(conn, now)
        held.backup(conn)
    return before


def thin(folder: Path, now: datetime) -> list[Path]:
    """Delete the backups in `folder` that `kept` lets go, for each data file of its own; return them."""
    by_stem: dict[str, dict[datetime, Path]] = {}
    for path in folder.iterdir():
        if match := NAME.fullmatch(path.name):
            by_stem.setdefault(match["stem"], {})[made_at(match)] = path
    gone = [
        path
        for made in by_stem.values()
        for moment, path in made.items()
        if moment not in kept(made, now.replace(tzinfo=None))
    ]
    for path in gone:
        path.unlink()
    return gone


def kept(moments: Collection[datetime], now: datetime) -> set[datetime]:
    """Return which backups stay: all of 2 days, then the last of 7 days, of 8 weeks and of 12 months.

    Only days, weeks and months that have a backup count, so a long holiday costs none; the newest stays.
    """
    stay = {moment for moment in moments if now - moment <= _ALL_OF}
    rest = sorted(set(moments) - stay, reverse=True)
    for many, period in _PERIODS:
        last_of: dict[str, datetime] = {}
        for moment in rest:
            last_of.setdefault(moment.strftime(period), moment)
        chosen = list(last_of.items())[:many]
        stay.update(moment for _, moment in chosen)
        rest = [moment for moment in rest if chosen and moment.strftime(period) < chosen[-1][0]]
    return stay


def _check_ours(backup: Path) -> None:
    """Raise what is wrong with the file's identity; one with a backup's name was ours, so it is damaged."""
    try:
        files.identity(backup)
    except ForeignDataFile as error:
        if NAME.fullmatch(backup.name):
            raise DamagedDataFile(path=backup) from error
        raise


def _verify(copy: Path, conn: DataConnection) -> None:
    with closing(sqlite3.connect(copy)) as other:
        if not _is_whole(other) or _counts(other) != _counts(conn):
            raise DamagedDataFile(path=copy)


def _is_good(backup: Path) -> bool:
    try:
        files.identity(backup)
        with _reading(backup) as conn:
            return _is_whole(conn)
    except (UserError, sqlite3.DatabaseError):
        return False


def _is_whole(conn: sqlite3.Connection) -> bool:
    return [row[0] for row in conn.execute("PRAGMA quick_check")] == ["ok"]


def _living(backup: Path) -> dict[str, int] | None:
    try:
        files.identity(backup)
        with _reading(backup) as conn:
            sql = "SELECT count(*) FROM {} WHERE deleted_at IS NULL"
            return {table: conn.execute(sql.format(table)).fetchone()[0] for table in _COUNTED}
    except (UserError, sqlite3.DatabaseError):
        return None


def _counts(conn: sqlite3.Connection) -> dict[str, int]:
    names = [row[0] for row in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {name: conn.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def _state(conn: sqlite3.Connection) -> tuple[object, ...]:
    """Return what tells two states of one data file apart: its version and its last change."""
    last = conn.execute("SELECT seq, group_id, at FROM change ORDER BY seq DESC LIMIT 1").fetchone()
    return conn.execute("PRAGMA user_version").fetchone()[0], tuple(last or ())


def _reading(backup: Path) -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro", uri=True))
