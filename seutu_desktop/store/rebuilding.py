"""Reading an export back, with every doubt that a foreign file deserves."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from seutu_desktop.domain.errors import BadExport, ReadFailed
from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.store import schema
from seutu_desktop.store.codec import is_moment, reads_back
from seutu_desktop.store.database import DataConnection, migrate, roll_back
from seutu_desktop.store.entities import KINDS
from seutu_desktop.store.export_rows import FORMAT, HISTORY, exported_rows, line
from seutu_desktop.store.triggers import columns, triggers_off

LARGEST = 1 << 30
"""Bytes of JSON beyond which a file is not read; twenty years of meetings take some tens of megabytes."""

_DATATYPE = 3091  # SQLITE_CONSTRAINT_DATATYPE, which Python does not name
_REASONS = {
    sqlite3.SQLITE_CONSTRAINT_UNIQUE: "duplicate",
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY: "duplicate",
    sqlite3.SQLITE_CONSTRAINT_ROWID: "duplicate",
    sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY: "reference",
    sqlite3.SQLITE_CONSTRAINT_NOTNULL: "type",
    _DATATYPE: "type",
}


@dataclass(frozen=True)
class Document:
    """An export as read: its rows by table, and the hash and size of each content beside it."""

    file: Path
    version: int
    tables: dict[str, list[dict[str, Any]]]
    contents: list[dict[str, Any]]

    def refuse(self, reason: str, where: str = "") -> NoReturn:
        """Raise BadExport for `reason`; `where` is the row or file at fault."""
        raise BadExport(path=self.file, reason=reason, where=where)


def read(file: Path) -> Document:
    """Return the document in `file`, its shape checked but not yet its rows; raise BadExport or ReadFailed.

    Reasons: missing, too_large, json, format, newer.
    """
    whole = _parse(file)
    blank = Document(file, 0, {}, [])
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        blank.refuse("format")
    version = whole.get("version")
    if type(version) is not int or version < 1:
        blank.refuse("format")
    if version > schema.newest():
        blank.refuse("newer")
    if whole.keys() != {"format", "version", "tables", "contents"} or not _is_shaped(whole):
        blank.refuse("format")
    return Document(file, version, whole["tables"], whole["contents"])


def fill(conn: DataConnection, document: Document) -> None:
    """Write the document into the new file behind `conn`; raise BadExport.

    Reasons: tables, columns, type, value, duplicate, reference.
    """
    migrate(conn, 0, document.version)
    conn.execute("BEGIN IMMEDIATE")
    try:
        conn.execute("PRAGMA defer_foreign_keys=ON")
        with triggers_off(conn, "logged"):
            _insert(conn, document)
        _refuse_dangling(conn, document)
        conn.execute("COMMIT")
    except sqlite3.IntegrityError as error:
        document.refuse(_REASONS.get(error.sqlite_errorcode, "value"), str(error))
    finally:
        roll_back(conn)
    if document.version < schema.newest():
        migrate(conn, document.version)
    else:
        _compare(conn, document)
    _refuse_unreadable(conn, document)


def _parse(file: Path) -> Any:
    try:
        if file.stat().st_size > LARGEST:
            raise BadExport(path=file, reason="too_large", where="")
        text = file.read_bytes()
    except FileNotFoundError:
        raise BadExport(path=file, reason="missing", where="") from None
    except OSError as error:
        raise ReadFailed(path=file, reason=error.strerror or "") from error
    try:
        return json.loads(text.decode("utf-8"), parse_constant=_no_constant, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise BadExport(path=file, reason="json", where=str(error)) from error


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice")
    return found


def _is_shaped(whole: dict[str, Any]) -> bool:
    tables, contents = whole["tables"], whole["contents"]
    return (
        isinstance(tables, dict)
        and all(_is_rows(rows) for rows in tables.values())
        and _is_rows(contents)
        and all(_is_listed(each) for each in contents)
    )


def _is_rows(rows: object) -> bool:
    return isinstance(rows, list) and all(isinstance(row, dict) for row in rows)


def _is_listed(each: dict[str, Any]) -> bool:
    return each.keys() == {"hash", "size"} and type(each["hash"]) is str and type(each["size"]) is int


def _insert(conn: DataConnection, document: Document) -> None:
    from sqlite_utils import Database

    made = Database(conn, execute_plugins=False, recursive_triggers=False)
    named = {table: columns(conn, table) for table in _tables_in(conn)}
    if document.tables.keys() != named.keys():
        document.refuse("tables", ", ".join(sorted(document.tables.keys() ^ named.keys()))[:200])
    for table in named:
        made.table(table).insert_all(_stored_rows(document, table, named))


def _tables_in(conn: DataConnection) -> list[str]:
    """Return what an export of this version holds: the tables with a key of their own, and the history."""
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_%'"
    return [row[0] for row in conn.execute(sql) if row[0] not in ("change_context", "sqlite_sequence")]


def _stored_rows(document: Document, table: str, named: dict[str, list[str]]) -> Iterator[dict[str, Any]]:
    sorted_by_name = "sort_key" in named[table]
    expected = set(named[table]) - {"sort_key"}
    for row in document.tables[table]:
        where = f"{table} {str(row.get('id', row.get('seq')))[:60]}"
        if row.keys() != expected:
            document.refuse("columns", where)
        if type(row["seq" if table in HISTORY else "id"]) is not (int if table in HISTORY else str):
            document.refuse("type", where)
        if table == "change":
            _refuse_bad_change(document, row, named, where)
        values = {name: _stored(document, value, where) for name, value in row.items()}
        if sorted_by_name:
            values["sort_key"] = sort_key(str(row["name"]))
        yield values


def _refuse_bad_change(
    document: Document, row: dict[str, Any], named: dict[str, list[str]], where: str
) -> None:
    """Undo writes what a change says into the columns it names, so both must be ours."""
    table, old, new = row["table"], row["old"], row["new"]
    if type(table) is not str or table in HISTORY or table not in named:
        document.refuse("tables", where)
    for side in (old, new):
        if side is not None and not (isinstance(side, dict) and side.keys() <= set(named[table])):
            document.refuse("columns", where)
        for value in (side or {}).values():
            if isinstance(value, list | dict):
                document.refuse("type", where)
            _stored(document, value, where)
    if new is None:
        document.refuse("type", where)


def _stored(document: Document, value: Any, where: str) -> Any:
    if isinstance(value, dict):
        return line(value)
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, float) or (isinstance(value, int) and not -(1 << 63) <= value < 1 << 63):
        document.refuse("type", where)
    if isinstance(value, str) and any("\ud800" <= character <= "\udfff" for character in value):
        document.refuse("type", where)
    return value


def _refuse_dangling(conn: DataConnection, document: Document) -> None:
    for row in conn.execute("PRAGMA foreign_key_check"):
        document.refuse("reference", f"{row['table']} → {row['parent']}")
    for table in sorted(document.tables.keys() - set(HISTORY)):  # those of its own version
        sql = (
            f'SELECT row_id FROM change WHERE "table" = ? AND row_id NOT IN (SELECT id FROM {table}) LIMIT 1'
        )
        for row in conn.execute(sql, (table,)):
            document.refuse("reference", f"change → {table} {row[0][:60]}")


def _compare(conn: DataConnection, document: Document) -> None:
    """Refuse a value that the file keeps otherwise than the document says it."""
    for table, rows in document.tables.items():
        key = "seq" if table in HISTORY else "id"
        given = {row[key]: row for row in rows}
        try:
            for kept in exported_rows(conn, table):
                if line(given[kept[key]]) != line(kept):
                    document.refuse("type", f"{table} {str(kept[key])[:60]}")
        except ValueError:  # text where a list should be
            document.refuse("type", table)


def _refuse_unreadable(conn: DataConnection, document: Document) -> None:
    for table, kind in KINDS.items():
        for row in conn.execute(f"SELECT * FROM {table}"):
            if not reads_back(kind, row):
                document.refuse("value", f"{table} {row['id'][:60]}")
    for table in HISTORY:
        for row in conn.execute(f"SELECT seq, at FROM {table}"):
            if not is_moment(row["at"]):
                document.refuse("value", f"{table} {row['seq']}")
