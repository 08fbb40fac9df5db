"""Rows of a data file as JSON values, one row a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import IO, Any

from seutu_desktop.store.codec import json_columns
from seutu_desktop.store.database import DataConnection
from seutu_desktop.store.entities import KINDS

FORMAT = "seutu-export"
"""What `format` says in every export."""

HISTORY = ("change", "change_group")
"""The tables of the history, kept in the order of their `seq`."""


def exported_tables() -> list[str]:
    """Return the names of the tables an export holds, sorted."""
    return sorted([*KINDS, *HISTORY])


def exported_rows(conn: DataConnection, table: str) -> Iterator[dict[str, Any]]:
    """Yield the rows of `table`, deleted ones too, as JSON values in a fixed order, without sort keys."""
    from sqlite_utils import Database

    made = Database(conn, execute_plugins=False, recursive_triggers=False)
    if table in HISTORY:
        for row in made.table(table).rows_where(order_by="seq"):
            yield {name: _parsed(name, value) for name, value in row.items()}
        return
    shown = json_columns(KINDS[table])
    for row in made.table(table).rows_where(order_by="id"):
        row.pop("sort_key", None)
        yield row | {name: show(row[name]) for name, show in shown.items()}


def line(row: Mapping[str, Any]) -> str:
    """Return a row as one line of JSON; equal rows give equal lines."""
    return json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def write_rows(file: IO[str], rows: Iterable[Mapping[str, Any]]) -> None:
    """Write the inside of a JSON array."""
    between = "\n"
    for row in rows:
        file.write(between + line(row))
        between = ",\n"
    file.write("\n")


def _parsed(name: str, value: Any) -> Any:
    return json.loads(value) if name in ("old", "new") and value is not None else value
