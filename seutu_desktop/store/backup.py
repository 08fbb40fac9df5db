"""Verified rotating backups."""

from __future__ import annotations

import os
import sqlite3
from datetime import datetime
from pathlib import Path

from seutu_desktop.domain.errors import DamagedDataFile
from seutu_desktop.store.database import translated


def backup_folder(path: Path) -> Path:
    """Return the folder that holds the backups of data file `path`."""
    return path.parent / "varmuuskopiot"


def back_up(conn: sqlite3.Connection, path: Path, now: datetime) -> Path:
    """Write a verified copy of the open file and return its path; raise DiskFull or DamagedDataFile."""
    folder = backup_folder(path)
    folder.mkdir(parents=True, exist_ok=True)
    final = folder / f"{path.stem} {now:%Y-%m-%d %H.%M.%S}.db"
    temporary = final.with_suffix(".new")
    temporary.unlink(missing_ok=True)
    try:
        with translated(path):
            conn.execute("VACUUM INTO ?", (str(temporary),))
        _verify(temporary, conn)
        with temporary.open("rb") as file:
            os.fsync(file.fileno())
        temporary.replace(final)
    finally:
        temporary.unlink(missing_ok=True)
    return final


def _verify(copy: Path, conn: sqlite3.Connection) -> None:
    check = sqlite3.connect(copy)
    try:
        sound = check.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        if not sound or _counts(check) != _counts(conn):
            raise DamagedDataFile(path=copy)
    finally:
        check.close()


def _counts(conn: sqlite3.Connection) -> dict[str, int]:
    names = [row[0] for row in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {name: conn.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}
