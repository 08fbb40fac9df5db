"""Every user action as one transaction and one undo group, filled by triggers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import NothingToRedo, NothingToUndo
from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.store.database import DataConnection, roll_back, translated
from seutu_desktop.store.merging import merge

MERGE_WINDOW = timedelta(seconds=20)
"""Typing into one field within this time is one step of undo."""

# What these say happened in the outside world; undo only takes back that they were deleted.
_FACTS = frozenset({"document", "calendar_entry", "task_entry"})
# Numbers that a paper already shows stay (model.md, always 2).
_NUMBERS = {"meeting": {"body_id", "year", "number"}, "agenda_item": {"meeting_id", "section_number"}}
_PAPER_OUT = {
    "meeting": "SELECT 1 FROM document WHERE handed_out AND meeting_id = ?",
    "agenda_item": "SELECT 1 FROM document JOIN agenda_item AS item ON item.meeting_id = document.meeting_id"
    " WHERE handed_out AND item.id = ?",
}
_UNDOABLE = """
SELECT id, name FROM change_group AS step WHERE mode IN ('do', 'redo')
    AND NOT EXISTS (SELECT 1 FROM change_group AS later WHERE later.reverses = step.id)
ORDER BY seq DESC LIMIT 1
"""
_REDOABLE = """
SELECT id, name FROM change_group AS step WHERE mode = 'undo'
    AND seq > (SELECT coalesce(max(seq), 0) FROM change_group WHERE mode = 'do')
    AND NOT EXISTS (SELECT 1 FROM change_group AS later WHERE later.reverses = step.id)
ORDER BY seq DESC LIMIT 1
"""


class Action:
    """An open action; `changes` is known once its block has ended."""

    def __init__(self, group: str, name: str) -> None:
        self.group = group
        self.name = name
        self.changes = Changes(frozenset(), "", name)


@dataclass(frozen=True)
class Change:
    """One change of one row: by whom, when, in which action, and the columns before and after.

    `old` is None where the row was made; `mode` is `do`, `undo`, `redo` or `fact`.
    """

    at: datetime
    author: str
    action: str
    mode: str
    old: dict[str, Any] | None
    new: dict[str, Any]


class History:
    """The change table: actions, undo and redo. The newest undoable action is undone first."""

    def __init__(
        self,
        conn: DataConnection,
        clock: Callable[[], datetime],
        author: str,
        ids: Callable[[datetime], str],
    ) -> None:
        self._conn = conn
        self._clock = clock
        self._author = author
        self._ids = ids
        self._open: Action | None = None

    @contextmanager
    def action(self, name: str, *, merge_key: str = "", undoable: bool = True) -> Iterator[Action]:
        """Open one transaction; what it changes is one group. An action within an action joins it
        and tells what it changed itself.

        `merge_key` joins the last group when that had the same key moments ago (typing in one field).
        `undoable=False` is for facts of the outside world, such as a paper handed out. An error takes back
        all that its own block wrote.
        """
        if self._open is not None:
            with self._savepoint(self._open, name) as inner:
                yield inner
            return
        with self._transaction(name, "do" if undoable else "fact", merge_key, None) as action:
            yield action

    def undo(self) -> Changes:
        """Reverse the newest action that is not yet undone; raise NothingToUndo."""
        step = self._conn.row(_UNDOABLE)
        if step is None:
            raise NothingToUndo
        return self._reverse(step["id"], step["name"], "undo")

    def redo(self) -> Changes:
        """Bring back the action undone last; raise NothingToRedo."""
        step = self._conn.row(_REDOABLE)
        if step is None:
            raise NothingToRedo
        return self._reverse(step["id"], step["name"], "redo")

    def next_steps(self) -> tuple[str, str]:
        """Return the names of what undo and redo would reverse now, empty where nothing."""
        undoable, redoable = self._conn.row(_UNDOABLE), self._conn.row(_REDOABLE)
        return (undoable["name"] if undoable else "", redoable["name"] if redoable else "")

    def last_at(self) -> datetime | None:
        """Return the moment of the newest action, None in an untouched file."""
        row = self._conn.row("SELECT at FROM change_group ORDER BY seq DESC LIMIT 1")
        return datetime.fromisoformat(row["at"]) if row else None

    def of(self, table: str, row_id: str) -> list[Change]:
        """Return everything that happened to one row, oldest first."""
        sql = (
            "SELECT change.at, change.author, name, mode, old, new FROM change JOIN change_group"
            ' ON change_group.id = group_id WHERE "table" = ? AND row_id = ? ORDER BY change.seq'
        )
        return [
            Change(
                datetime.fromisoformat(row["at"]),
                row["author"],
                row["name"],
                row["mode"],
                json.loads(row["old"]) if row["old"] else None,
                json.loads(row["new"]),
            )
            for row in self._conn.rows(sql, (table, row_id))
        ]

    def forget(self, table: str, row_id: str) -> None:
        """Drop what the history holds of one row, within the open action that has cleared the row.

        For erasing a person (GDPR): nothing brings the old words back, so earlier actions can no longer be
        undone for that row. Backups made before keep it until they are thinned out.
        """
        row = (table, row_id, self._open.group if self._open else "")
        self._conn.execute('DELETE FROM change WHERE "table" = ? AND row_id = ? AND group_id <> ?', row)
        self._conn.execute(
            "UPDATE change SET old = '{}' WHERE \"table\" = ? AND row_id = ? AND group_id = ?", row
        )

    @contextmanager
    def _savepoint(self, outer: Action, name: str) -> Iterator[Action]:
        self._conn.execute("SAVEPOINT inner_action")
        try:
            inner, before = Action(outer.group, name), self._last_change()
            yield inner
            inner.changes = self._changes_since(inner, before)
        except BaseException:
            if self._conn.in_transaction:
                self._conn.execute("ROLLBACK TO inner_action")
            raise
        finally:
            if self._conn.in_transaction:
                self._conn.execute("RELEASE inner_action")

    @contextmanager
    def _transaction(self, name: str, mode: str, merge_key: str, reverses: str | None) -> Iterator[Action]:
        with translated(self._conn.path):
            self._conn.execute("BEGIN IMMEDIATE")
            try:
                before = self._last_change()
                action = self._open = self._begin(name, mode, merge_key, reverses)
                yield action
                action.changes = self._end(action, before, bool(merge_key), reverses is not None)
                self._conn.execute("COMMIT")
            except BaseException:
                roll_back(self._conn)
                raise
            finally:
                self._open = None

    def _begin(self, name: str, mode: str, merge_key: str, reverses: str | None) -> Action:
        now = self._clock()
        group = self._mergeable(merge_key, now) if merge_key and mode == "do" else None
        if group is None:
            group = self._ids(now)
            self._conn.execute(
                "INSERT INTO change_group (id, name, at, author, mode, reverses, merge_key)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (group, name, now.isoformat(), self._author, mode, reverses, merge_key),
            )
        self._conn.execute(
            "UPDATE change_context SET group_id = ?, at = ?, author = ?",
            (group, now.isoformat(), self._author),
        )
        return Action(group, name)

    def _end(self, action: Action, before: int, merging: bool, keep: bool) -> Changes:
        """Close the group; one without changes goes, unless `keep`: an undo of nothing is still a step."""
        self._conn.execute("UPDATE change_context SET group_id = NULL")
        changes = self._changes_since(action, before)
        if merging:
            merge(self._conn, action.group, before)
        if keep:
            return replace(changes, group=action.group)
        self._conn.execute(
            "DELETE FROM change_group WHERE id = ?1"
            " AND NOT EXISTS (SELECT 1 FROM change WHERE group_id = ?1)",
            (action.group,),
        )
        return changes

    def _changes_since(self, action: Action, before: int) -> Changes:
        rows = self._conn.execute(
            'SELECT "table", row_id FROM change WHERE seq > ? ORDER BY seq', (before,)
        ).fetchall()
        if not rows:
            return Changes(frozenset(), "", action.name)
        ids = tuple(dict.fromkeys(row[1] for row in rows))
        return Changes(frozenset(row[0] for row in rows), action.group, action.name, ids)

    def _last_change(self) -> int:
        return int(self._conn.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()[0])

    def _mergeable(self, merge_key: str, now: datetime) -> str | None:
        row = self._conn.execute(
            "SELECT id, at, mode, merge_key, author FROM change_group ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        if row is None or (row["mode"], row["merge_key"], row["author"]) != ("do", merge_key, self._author):
            return None
        age = now - datetime.fromisoformat(row["at"])
        return str(row["id"]) if timedelta(0) <= age <= MERGE_WINDOW else None

    def _reverse(self, group: str, name: str, mode: str) -> Changes:
        with self._transaction(name, mode, "", group) as action:
            rows = self._conn.execute(
                'SELECT "table", row_id, old FROM change WHERE group_id = ? ORDER BY seq DESC', (group,)
            ).fetchall()
            for row in rows:
                self._restore(row["table"], row["row_id"], row["old"])
        return action.changes

    def _restore(self, table: str, row_id: str, old: str | None) -> None:
        now = self._clock().isoformat()
        values = self._reversible(table, row_id, json.loads(old) if old else {"deleted_at": now})
        if values and not (old is None and table in _FACTS):
            columns = ", ".join(f'"{name}" = ?' for name in values)
            self._conn.execute(
                f"UPDATE {table} SET {columns}, updated_at = ?, author = ? WHERE id = ?",
                (*values.values(), now, self._author, row_id),
            )

    def _reversible(self, table: str, row_id: str, values: dict[str, object]) -> dict[str, object]:
        if table in _FACTS:
            return {name: value for name, value in values.items() if name == "deleted_at"}
        numbers = _NUMBERS.get(table, set()) & values.keys()
        if numbers and self._conn.execute(_PAPER_OUT[table], (row_id,)).fetchone():
            return {name: value for name, value in values.items() if name not in numbers}
        return values
