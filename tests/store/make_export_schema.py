"""Write resources/schema/seutu-export-VERSION.schema.json, the JSON Schema of what `seutu export` writes.

    .venv/bin/python tests/store/make_export_schema.py

It is made of the tables and the dataclasses, so that it cannot say anything else than the program does.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import types
import typing
from contextlib import closing
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from seutu_desktop.store import schema  # noqa: E402
from seutu_desktop.store.database import migrate  # noqa: E402
from seutu_desktop.store.entities import KINDS  # noqa: E402
from seutu_desktop.store.export_rows import FORMAT  # noqa: E402

TARGET = ROOT / "resources" / "schema" / f"seutu-export-{schema.newest()}.schema.json"
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d$"}
LOCAL = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d$"}
DAY = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
UTC_FIELDS = {("document", "made_at"), ("calendar_entry", "stamp"), ("task_entry", "stamp")}
CHANGED = {"type": "object", "additionalProperties": {"type": ["string", "integer", "null"]}}
COMMON: dict[str, dict[str, Any]] = {
    "created_at": {**MOMENT, "description": "When the row was made."},
    "updated_at": {**MOMENT, "description": "When it was last changed."},
    "author": {"type": "string", "description": "Who changed it last."},
    "deleted_at": {**MOMENT, "type": ["string", "null"], "description": "When it was deleted, or null."},
}
GROUP = {
    "seq": {"type": "integer", "description": "The order of actions."},
    "id": {"type": "string"},
    "name": {"type": "string", "description": "What was done, e.g. `meeting.move`."},
    "at": MOMENT,
    "author": {"type": "string"},
    "mode": {"enum": ["do", "undo", "redo", "fact"], "description": "A fact is never undone."},
    "reverses": {
        "type": ["string", "null"],
        "description": "The id of the action that an undo or redo reverses.",
    },
    "merge_key": {"type": "string", "description": "Equal keys moments apart are one action (typing)."},
}
CHANGE = {
    "seq": {"type": "integer", "description": "The order of changes."},
    "group_id": {"type": "string", "description": "The id of the action in `change_group`."},
    "table": {"enum": sorted(KINDS)},
    "row_id": {"type": "string", "description": "The id of the row that changed."},
    "old": {
        **CHANGED,
        "type": ["object", "null"],
        "description": "The changed columns before; null: the row was made.",
    },
    "new": {
        **CHANGED,
        "description": "The changed columns after, as SQLite stores them (lists as JSON text).",
    },
    "at": MOMENT,
    "author": {"type": "string"},
}


def made() -> dict[str, Any]:
    """Return the schema."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as conn:
        migrate(conn, 0)
        tables = {table: _rows(_columns(conn, table), _about(kind)) for table, kind in KINDS.items()}
    tables |= {"change": _rows(CHANGE, "Every change of every row, oldest first.")}
    tables |= {"change_group": _rows(GROUP, "Every action, oldest first.")}
    listed = {
        "hash": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "size": {"type": "integer", "minimum": 0},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Seutu export, version {schema.newest()}",
        "description": "Everything in a data file of Seutu. See docs/data-format.md.",
        **_object(
            {
                "format": {"const": FORMAT},
                "version": {"const": schema.newest()},
                "contents": _rows(listed, "Files beside the document, at liitteet/HA/HASH by SHA-256."),
                "tables": _object({name: tables[name] for name in sorted(tables)}),
            }
        ),
    }


def _columns(conn: sqlite3.Connection, table: str) -> dict[str, Any]:
    hints = typing.get_type_hints(KINDS[table])
    links = {row[3]: row[2] for row in conn.execute(f"PRAGMA foreign_key_list({table})")}
    names = [row[1] for row in conn.execute(f"PRAGMA table_info({table})") if row[1] != "sort_key"]
    found = {name: COMMON[name] if name in COMMON else _value(table, name, hints[name]) for name in names}
    for name, target in links.items():
        found[name]["description"] = f"The id of a row of `{target}`."
    return found


def _value(table: str, name: str, hint: Any) -> dict[str, Any]:
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        (inner,) = (part for part in typing.get_args(hint) if part is not type(None))
        value = _value(table, name, inner)
        either = {"enum": [*value["enum"], None]} if "enum" in value else {}
        return value | {"type": [value["type"], "null"]} | either
    if typing.get_origin(hint) is tuple:
        return {"type": "array", "items": _value(table, name, typing.get_args(hint)[0])}
    if issubclass(hint, StrEnum):
        return {"type": "string", "enum": [each.value for each in hint]}
    dates = {datetime: MOMENT if (table, name) in UTC_FIELDS else LOCAL, date: DAY}
    plain = {bool: {"type": "boolean"}, int: {"type": "integer"}, str: {"type": "string"}}
    return dict({**dates, **plain}[hint])


def _rows(columns: dict[str, Any], about: str) -> dict[str, Any]:
    return {"type": "array", "description": about, "items": _object(columns)}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": sorted(properties),
        "additionalProperties": False,
    }


def _about(kind: type) -> str:
    return " ".join((kind.__doc__ or "").split())


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(json.dumps(made(), ensure_ascii=False, indent=1) + "\n", "utf-8")
