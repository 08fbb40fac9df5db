"""Integrity of the data file: what SQLite can check, and what SQL can see of the invariants of model.md."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seutu_desktop.domain.errors import DamagedDataFile
from seutu_desktop.store import schema, schema_1, schema_3
from seutu_desktop.store.codec import reads_back
from seutu_desktop.store.entities import KINDS

if TYPE_CHECKING:
    from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class Finding:
    """Something wrong: the code of the check that found it, and where (a row, a file, SQLite's words)."""

    code: str
    where: str


@dataclass(frozen=True)
class Report:
    """What was checked (codes of CHECKS, in order) and what was found; nothing found means sound.

    `unused` are the hashes of contents that nothing refers to: kept on purpose, nothing is wrong with them.
    """

    checked: tuple[str, ...]
    findings: tuple[Finding, ...]
    unused: tuple[str, ...]


def examine(store: Store) -> Report:
    """Run every check; what cannot even be read is a finding of the check that came upon it."""
    findings: list[Finding] = []
    for code, check in CHECKS.items():
        try:
            findings += [Finding(code, where) for where in check(store)]
        except (sqlite3.DatabaseError, DamagedDataFile, ValueError, TypeError) as error:
            findings.append(Finding(code, str(error)))
    return Report(tuple(CHECKS), tuple(findings), _unused(store))


def _pages(store: Store) -> list[str]:
    rows = store.connection.execute("PRAGMA integrity_check").fetchall()
    return [row[0] for row in rows if row[0] != "ok"]


def _references(store: Store) -> list[str]:
    rows = store.connection.execute("PRAGMA foreign_key_check").fetchall()
    return [f"{row['table']} {row['rowid']} → {row['parent']}" for row in rows]


def _schema(store: Store) -> list[str]:
    """What a fresh file of this version has and this one has not, or the other way round."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        for migration in schema.MIGRATIONS:
            migration(fresh)
        return sorted(" ".join(each[:2]) for each in _made(fresh) ^ _made(store.connection))


def _made(conn: sqlite3.Connection) -> set[tuple[str, ...]]:
    sql = "SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'"
    return {tuple(row) for row in conn.execute(sql)}


def _values(store: Store) -> list[str]:
    """Rows that the program could not read, or would write differently."""
    return [
        f"{table} {row['id']}"
        for table, kind in KINDS.items()
        for row in store.connection.execute(f"SELECT * FROM {table}")
        if not reads_back(kind, row)
    ]


def _history(store: Store) -> list[str]:
    """Rows that are not what their changes say; those of an erased person have no beginning to start from."""
    told: dict[tuple[str, str], dict[str, object]] = {}
    sql = 'SELECT "table", row_id, old, new FROM change ORDER BY seq'
    for table, row_id, old, new in store.connection.execute(sql):
        if old is None:
            told[table, row_id] = json.loads(new)
        elif (table, row_id) in told:
            told[table, row_id] |= json.loads(new)
    return [
        f"{table} {row['id']}"
        for table in KINDS
        for row in store.connection.execute(f"SELECT * FROM {table}")
        if any(row[name] != value for name, value in told.get((table, row["id"]), {}).items())
    ]


def _search(store: Store) -> list[str]:
    """Entries that are missing, left over or old, and what the index itself says of them."""
    now = " UNION ALL ".join(
        f"SELECT {searched.entries(table, 't')} FROM {table} AS t WHERE deleted_at IS NULL"
        for table, searched in (schema_1.SEARCHED | schema_3.SEARCHED).items()
    )
    kept = "SELECT kind, ref, parent, title, body FROM search_entry"
    with_now = f"WITH now(kind, ref, parent, title, body) AS ({now})"
    both = f"SELECT * FROM now EXCEPT {kept}", f"{kept} EXCEPT SELECT * FROM now"
    found = [f"{row[0]} {row[1]}" for sql in both for row in store.connection.execute(f"{with_now} {sql}")]
    with closing(sqlite3.connect(":memory:")) as copy:  # the index is checked by writing to it
        store.connection.backup(copy)
        try:
            copy.execute("INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            found.append(str(error))
    return list(dict.fromkeys(found))


def _contents(store: Store) -> list[str]:
    """Contents that something refers to but that are gone or have changed."""
    return [each for each in sorted(_referred(store)) if not store.contents.is_sound(each)]


def _unused(store: Store) -> tuple[str, ...]:
    try:
        referred = _referred(store)
    except sqlite3.DatabaseError:
        return ()
    return tuple(each for each in store.contents.all() if each not in referred)


def _referred(store: Store) -> set[str]:
    templates = "SELECT template_hash FROM network WHERE template_hash <> ''"
    held = " UNION ".join(
        f"SELECT content_hash FROM {table} WHERE content_hash <> ''"
        for table in ("attachment", "handling_document", "shared_model")
    )
    sql = f"{held} UNION {templates}"
    return {row[0] for row in store.connection.execute(sql)}


def _query(sql: str) -> Callable[[Store], list[str]]:
    return lambda store: [str(row[0]) for row in store.connection.execute(sql)]


CHECKS: dict[str, Callable[[Store], list[str]]] = {
    "pages": _pages,
    "references": _references,
    "schema": _schema,
    "values": _values,
    "history": _history,
    "search": _search,
    "contents": _contents,
    "network": _query("SELECT count(*) FROM network WHERE deleted_at IS NULL HAVING count(*) > 1"),
    "meeting_numbers": _query(
        "SELECT year || ' ' || number FROM meeting WHERE number IS NOT NULL"
        " GROUP BY body_id, year, number HAVING count(*) > 1"
    ),
    "section_numbers": _query(
        "SELECT year || ' § ' || section_number FROM agenda_item JOIN meeting ON meeting.id = meeting_id"
        " WHERE section_number IS NOT NULL GROUP BY body_id, coalesce(year, meeting_id), section_number"
        " HAVING count(*) > 1"
    ),
    # A seat has one voice: the member's or the deputy's (model.md, always 5).
    "seats": _query(
        "SELECT 'meeting ' || meeting_id FROM attendance WHERE deleted_at IS NULL"
        " AND mode IN ('present', 'remote') AND capacity IN ('member', 'deputy')"
        " AND coalesce(deputy_for_id, membership_id) IS NOT NULL"
        " GROUP BY meeting_id, coalesce(deputy_for_id, membership_id) HAVING count(*) > 1"
    ),
    # Whoever is disqualified in a matter does not vote in it (model.md, always 4).
    "disqualified": _query(
        "SELECT 'agenda_item ' || vote.item_id FROM vote, presence_event AS event"
        " WHERE event.item_id = vote.item_id AND event.kind = 'disqualified' AND event.deleted_at IS NULL"
        " AND vote.deleted_at IS NULL AND event.person_id IN (SELECT value FROM json_each(vote.first_ids)"
        " UNION SELECT value FROM json_each(vote.second_ids)"
        " UNION SELECT value FROM json_each(vote.empty_ids))"
    ),
}
"""Every check by its code."""
