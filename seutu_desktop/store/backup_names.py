"""What backups are called and where they are: enough to say when the newest was made, without opening it.

Apart from backup.py, because the start page asks, and shutil and strptime cost 5 ms of the start.
"""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

NAME = re.compile(
    r"(?P<stem>.+) (?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
    r" (?P<hour>\d\d)\.(?P<minute>\d\d)\.(?P<second>\d\d)\.db"
)
"""The name of a backup: that of the data file, and the local time it was made."""


def backup_folder(path: Path) -> Path:
    """Return the folder that holds the backups of data file `path`."""
    return path.parent / "varmuuskopiot"


def name_of(path: Path, now: datetime) -> str:
    """Return the name of the backup of `path` made at `now`."""
    return f"{path.stem} {now:%Y-%m-%d %H.%M.%S}.db"


def made_at(name: re.Match[str]) -> datetime:
    """Return the local time in a matched name."""
    parts = [int(name[part]) for part in ("year", "month", "day", "hour", "minute", "second")]
    return datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001  # local time, as people read it


def backups_of(path: Path) -> list[tuple[datetime, Path]]:
    """Return the backups of `path` with the local time each was made, newest first."""
    folder = backup_folder(path)
    matches = [(NAME.fullmatch(each.name), each) for each in (folder.iterdir() if folder.is_dir() else ())]
    found = [(made_at(match), each) for match, each in matches if match and match["stem"] == path.stem]
    return sorted(found, reverse=True)


def newest_at(path: Path) -> datetime | None:
    """Return the local time of the newest backup of `path` by its name, None where there is none."""
    return next((made for made, _ in backups_of(path)), None)
