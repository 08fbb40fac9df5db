"""Triggers by table: what fills the history and what keeps the search index in step.

A migration that changes the columns of a table drops its triggers and makes them again with these.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

_NOT_LOGGED = ("id", "created_at", "updated_at", "author")


def history_triggers(conn: sqlite3.Connection, table: str) -> str:
    """Return the script that writes every change of `table` to `change`; only changed columns are kept.

    SQLite reads all of it whenever a file is opened, so its length is a part of the start.
    """
    logged = [name for name in columns(conn, table) if name not in _NOT_LOGGED]
    whole = ", ".join(f"'{name}', NEW.\"{name}\"" for name in logged)
    pairs = " UNION ALL SELECT ".join(f'\'{name}\', OLD."{name}", NEW."{name}"' for name in logged)
    entry = 'INSERT INTO change (group_id, "table", row_id, old, new, at, author)'
    return f"""
CREATE TRIGGER {table}_logged_insert AFTER INSERT ON {table} BEGIN
    {entry} SELECT group_id, '{table}', NEW.id, NULL, json_object({whole}), at, author FROM change_context;
END;
CREATE TRIGGER {table}_logged_update AFTER UPDATE ON {table} WHEN {_differs(logged)} BEGIN
    {entry} SELECT group_id, '{table}', NEW.id, json_group_object(k, o), json_group_object(k, n),
    at, author FROM change_context, (SELECT '' AS k, 0 AS o, 0 AS n UNION ALL SELECT {pairs})
    WHERE o IS NOT n;
END;
CREATE TRIGGER {table}_never_deleted BEFORE DELETE ON {table} BEGIN
    SELECT RAISE(ABORT, 'rows are only marked as deleted');
END;
"""


@dataclass(frozen=True)
class Searched:
    """What is searched of a table: a title, the words of more columns, and words made by SQL of `{row}`."""

    title: str
    body: tuple[str, ...]
    parent: str = "NULL"
    made: str = ""

    def entries(self, table: str, row: str) -> str:
        """Return the SELECT list of an entry of `search_entry` for a row called `row` in the statement."""
        words = [f"{row}.{name}" for name in self.body] + ([self.made] if self.made else [])
        body = " || char(10) || ".join(words) or "''"
        return f"'{table}', {row}.id, {self.parent}, {row}.{self.title}, {body}".format(row=row)


def search_triggers(conn: sqlite3.Connection, table: str, searched: Searched) -> str:
    """Return the script that keeps `search_entry` in step with `table`."""
    watched = columns(conn, table) if searched.made else [searched.title, *searched.body, "deleted_at"]
    entry = f"""
    INSERT INTO search_entry (kind, ref, parent, title, body)
    SELECT {searched.entries(table, "NEW")} WHERE NEW.deleted_at IS NULL;
"""
    return f"""
CREATE TRIGGER {table}_searched_insert AFTER INSERT ON {table} BEGIN {entry} END;
CREATE TRIGGER {table}_searched_update AFTER UPDATE ON {table} WHEN {_differs(watched)} BEGIN
    DELETE FROM search_entry WHERE kind = '{table}' AND ref = NEW.id; {entry}
END;
"""


def renamed_body_trigger(meeting: Searched) -> str:
    """Return the script that finds the meetings of a body by its new name."""
    return f"""
CREATE TRIGGER body_renamed AFTER UPDATE ON body WHEN OLD.name <> NEW.name BEGIN
    DELETE FROM search_entry
    WHERE kind = 'meeting' AND ref IN (SELECT id FROM meeting WHERE body_id = NEW.id);
    INSERT INTO search_entry (kind, ref, parent, title, body)
    SELECT {meeting.entries("meeting", "held")} FROM meeting AS held
    WHERE body_id = NEW.id AND deleted_at IS NULL;
END;
"""


@contextmanager
def triggers_off(conn: sqlite3.Connection, *kinds: str) -> Iterator[None]:
    """Let rows come in without the triggers of `kinds` (`logged`, `section`), within the open transaction.

    For whole files only: nothing of what comes in is logged.
    """
    found = conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    triggers = [(name, sql) for name, sql in found if any(f"_{kind}_" in name for kind in kinds)]
    for name, _ in triggers:
        conn.execute(f"DROP TRIGGER {name}")
    yield
    for _, sql in triggers:
        conn.execute(sql)


def columns(conn: sqlite3.Connection, table: str) -> list[str]:
    """Return the names of the columns of `table` in their order."""
    return [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]


def _differs(names: list[str]) -> str:
    before, after = (", ".join(f'{side}."{name}"' for name in names) for side in ("OLD", "NEW"))
    return f"({before}) IS NOT ({after})" if len(names) > 1 else f"{before} IS NOT {after}"
