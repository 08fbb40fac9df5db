"""The schema as numbered migrations; released ones are frozen and speak SQL only.

`PRAGMA user_version` is the only truth about a file's version, `application_id` about its owner.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

APPLICATION_ID = 0x53657574
"""`Seut` in ASCII, in bytes 68–71 of the file."""


def m001_first(conn: sqlite3.Connection) -> None:
    """Create everything of the main job."""
    from seutu_desktop.store import schema_1, tables_1
    from seutu_desktop.store.triggers import history_triggers, renamed_body_trigger, search_triggers

    for table, columns in tables_1.TABLES.items():
        conn.execute(f"CREATE TABLE {table} ({tables_1.COMMON}, {columns.strip().rstrip(',')}) STRICT")
    run_script(conn, schema_1.INDEXES + schema_1.GUARDS + schema_1.HISTORY + schema_1.SEARCH)
    for table in tables_1.TABLES:
        run_script(conn, history_triggers(conn, table))
    for table, searched in schema_1.SEARCHED.items():
        run_script(conn, search_triggers(conn, table, searched))
    run_script(conn, renamed_body_trigger(schema_1.SEARCHED["meeting"]))


def m002_annual_cycle(conn: sqlite3.Connection) -> None:
    """Add date rules, closures, the wheel with its ticks, links of matters and reports of groups."""
    from seutu_desktop.store import schema_2, tables_1
    from seutu_desktop.store.triggers import history_triggers

    for table, columns in schema_2.TABLES.items():
        conn.execute(f"CREATE TABLE {table} ({tables_1.COMMON}, {columns.strip().rstrip(',')}) STRICT")
    run_script(conn, schema_2.INDEXES + schema_2.NETWORK)
    for name in ("logged_insert", "logged_update", "never_deleted"):
        conn.execute(f"DROP TRIGGER network_{name}")
    for table in ("network", *schema_2.TABLES):
        run_script(conn, history_triggers(conn, table))


def m003_yearly_chain(conn: sqlite3.Connection) -> None:
    """Add self-assessment, plan, report, handling, projects, money, stakeholders and joint products."""
    from seutu_desktop.store import schema_3, tables_1
    from seutu_desktop.store.triggers import history_triggers, search_triggers

    for table, columns in schema_3.TABLES.items():
        conn.execute(f"CREATE TABLE {table} ({tables_1.COMMON}, {columns.strip().rstrip(',')}) STRICT")
    run_script(conn, schema_3.INDEXES)
    for table in schema_3.TABLES:
        run_script(conn, history_triggers(conn, table))
    for table, searched in schema_3.SEARCHED.items():
        run_script(conn, search_triggers(conn, table, searched))
    conn.execute(
        "INSERT INTO search_entry (kind, ref, parent, title, body)"
        f" SELECT {schema_3.SEARCHED['organisation'].entries('organisation', 'held')}"
        " FROM organisation AS held WHERE deleted_at IS NULL"
    )


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    m001_first,
    m002_annual_cycle,
    m003_yearly_chain,
)
"""Migration n stands at index n − 1."""


def newest() -> int:
    """Return the newest `user_version` this program knows."""
    return len(MIGRATIONS)


def run_script(conn: sqlite3.Connection, script: str) -> None:
    """Run each statement of `script` within the open transaction (`executescript` would commit it)."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            conn.execute(statement)
            statement = ""
    if statement.strip():
        raise ValueError(f"unfinished SQL: {statement!r}")
