"""The data file as a file: checked, exported and rebuilt, backed up and restored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from seutu_desktop.domain import invariants
from seutu_desktop.domain.errors import DataFileExists
from seutu_desktop.store.backup import Backup
from seutu_desktop.store.store import Store

CHECKS: Mapping[str, tuple[str, str]] = {
    "pages": ("tiedoston sivut", "pages of the file"),
    "references": ("viittaukset rivien välillä", "references between rows"),
    "schema": ("taulujen rakenne", "structure of the tables"),
    "values": ("arvojen muoto", "form of the values"),
    "history": ("muutoshistoria", "history of changes"),
    "search": ("hakemisto", "search index"),
    "contents": ("liitteiden sisällöt", "contents of attachments"),
    "network": ("yksi verkosto", "one network"),
    "meeting_numbers": ("kokousten numerot", "numbers of meetings"),
    "section_numbers": ("pykälien numerot", "numbers of §"),
    "seats": ("yksi ääni paikkaa kohti", "one voice a seat"),
    "disqualified": ("esteelliset eivät äänestä", "the disqualified do not vote"),
    "meetings": ("kokousten säännöt", "rules of meetings"),
}
"""What was checked, Finnish and English, by the code of the check."""


# With one of these wrong, meetings may not even be readable, and the first finding is enough.
_UNREADABLE = frozenset({"pages", "references", "schema", "values"})


@dataclass(frozen=True)
class Problem:
    """Something wrong: the code of the check and where it was found."""

    check: str
    where: str


@dataclass(frozen=True)
class CheckReport:
    """What was checked, in order, what was wrong, and how many kept contents nothing refers to."""

    checked: tuple[str, ...]
    problems: tuple[Problem, ...]
    unused: int


def check(store: Store) -> CheckReport:
    """Examine the data file, its attachments and what must always hold of meetings (model.md, Always)."""
    report = store.check()
    problems = [Problem(each.code, each.where) for each in report.findings]
    if not any(each.check in _UNREADABLE for each in problems):
        problems += _broken_rules(store)
    return CheckReport((*report.checked, "meetings"), tuple(problems), len(report.unused))


def check_name(code: str, language: str = "fi") -> str:
    """Return what a check is called."""
    return CHECKS[code][language == "en"]


def export_data(store: Store, folder: Path) -> Path:
    """Write everything to `folder/seutu.json`, attachments beside it; raise DiskFull, WriteFailed."""
    from seutu_desktop.store.export import export

    return export(store, folder)


def rebuild_data(source: Path, path: Path) -> None:
    """Make a new data file at `path` from an export; raise DataFileExists, BadExport, ReadFailed."""
    from seutu_desktop.store.export import rebuild

    if path.exists():
        raise DataFileExists(path=path)
    rebuild(source, path)


def back_up(store: Store) -> Path:
    """Write a verified backup now and return its path; raise DiskFull, WriteFailed, DamagedDataFile."""
    from seutu_desktop.store import backup

    return backup.back_up(store.connection, store.clock())


def back_up_if_changed(store: Store) -> Path | None:
    """Back up unless the newest backup holds everything already; return the new one or None."""
    from seutu_desktop.store import backup

    return backup.back_up_if_changed(store) if store.writable else None


def backups(path: Path) -> list[Backup]:
    """Return the backups of data file `path`, newest first."""
    from seutu_desktop.store import backup

    return backup.backups(path)


def restore(path: Path, from_backup: Path) -> Path | None:
    """Put a backup in the place of the closed data file `path`; return where the old one is kept."""
    from seutu_desktop.store import backup

    return backup.restore(path, from_backup)


def _broken_rules(store: Store) -> list[Problem]:
    return [
        Problem("meetings", f"{violation.code.value} {violation.row_id}")
        for meeting_id in store.meeting_queries.ids()
        for violation in invariants.violations(store.record(meeting_id))
    ]
