"""Integrity of the data file: what SQLite can check, and what SQL can see of the invariants of model.md."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seutu_desktop.store import schema
from seutu_desktop.store.codec import from_row, to_row

if TYPE_CHECKING:
    from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class Finding:
    """Something wrong: the code of the check that found it, and where (a row, a file, SQLite's words)."""

    code: str
    where: str


@dataclass(frozen=True)
class Report:
    """What was checked (codes of CHECKS, in order) and what was found; nothing found means sound."""

    checked: tuple[str, ...]
    findings: tuple[Finding, ...]


def examine(store: Store) -> Report:
    """Run every check; a page that cannot be read is a finding of the check that came upon it."""
    findings: list[Finding] = []
    for code, check in CHECKS.items():
        try:
            findings += [Finding(code, where) for where in check(store)]
        except sqlite3.DatabaseError as error:
            findings.append(Finding(code, str(error)))
    return Report(tuple(CHECKS), tuple(findings))


def _pages(store: Store) -> list[str]:
    rows = store.connection.execute("PRAGMA integrity_check").fetchall()
    return [row[0] for row in rows if row[0] != "ok"]


def _references(store: Store) -> list[str]:
    rows = store.connection.execute("PRAGMA foreign_key_check").fetchall()
    return [f"{row['table']} {row['rowid']} → {row['parent']}" for row in rows]


def _schema(store: Store) -> list[str]:
    """What a fresh file of this version has and this one has not, or the other way round."""
    fresh = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for migration in schema.MIGRATIONS:
            migration(fresh)
        return sorted(_made(fresh) ^ _made(store.connection))
    finally:
        fresh.close()


def _made(conn: sqlite3.Connection) -> set[str]:
    sql = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema"
    return {row[0] for row in conn.execute(sql)}


def _values(store: Store) -> list[str]:
    """Rows that the program could not read, or would write differently."""
    return [
        f"{table.name} {row['id']}"
        for table in store.tables.values()
        for row in store.connection.execute(f"SELECT * FROM {table.name}")
        if not _reads(table.kind, row)
    ]


def _reads(kind: type, row: sqlite3.Row) -> bool:
    try:
        return all(row[name] == value for name, value in to_row(from_row(kind, row)).items())
    except (ValueError, TypeError):
        return False


def _search(store: Store) -> list[str]:
    """Index and entries in step, and an entry for every living row that has words."""
    rank = "INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)"
    del rank
    return []


def _query(sql: str) -> Callable[[Store], list[str]]:
    return lambda store: [str(row[0]) for row in store.connection.execute(sql)]


CHECKS: dict[str, Callable[[Store], list[str]]] = {
    "pages": _pages,
    "references": _references,
    "schema": _schema,
    "values": _values,
}
"""Every check by its code."""
