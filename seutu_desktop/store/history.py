"""Every user action as one transaction and one undo group, filled by triggers."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import NothingToRedo, NothingToUndo
from seutu_desktop.domain.ids import new_id
from seutu_desktop.store.database import translated

MERGE_WINDOW = timedelta(seconds=20)
"""Typing into one field within this time is one step of undo."""

_NUMBER_COLUMNS = {"meeting": ("year", "number"), "agenda_item": ("section_number",)}
_PAPER_OUT = {
    "meeting": "SELECT 1 FROM document WHERE handed_out AND meeting_id = ?",
    "agenda_item": "SELECT 1 FROM document JOIN agenda_item AS item ON item.meeting_id = document.meeting_id"
    " WHERE handed_out AND item.id = ?",
}


class Action:
    """An open action; `changes` is known once its block has ended."""

    def __init__(self, group: str, name: str) -> None:
        self.group = group
        self.name = name
        self.changes = Changes(frozenset(), "", name)


class History:
    """The change table: actions, undo and redo. The newest undoable action is undone first."""

    def __init__(
        self,
        conn: sqlite3.Connection,
        path: Path,
        clock: Callable[[], datetime],
        author: str,
        ids: Callable[[datetime], str] = new_id,
    ) -> None:
        self._conn = conn
        self._path = path
        self._clock = clock
        self._author = author
        self._ids = ids
        self._open: Action | None = None

    @contextmanager
    def action(self, name: str, *, merge_key: str = "", undoable: bool = True) -> Iterator[Action]:
        """Open one transaction; what it changes is one group. An action within an action joins it
        and tells what it changed itself.

        `merge_key` joins the last group when that had the same key moments ago (typing in one field).
        `undoable=False` is for facts of the outside world, such as a paper handed out.
        """
        if self._open is not None:
            inner, before = Action(self._open.group, name), self._last_change()
            yield inner
            inner.changes = self._changes_since(inner, before)
            return
        with self._transaction(name, "do" if undoable else "fact", merge_key, None) as action:
            yield action

    def undo(self) -> Changes:
        """Reverse the newest action that is not yet undone; raise NothingToUndo."""
        undoable, _ = self._stacks()
        if not undoable:
            raise NothingToUndo
        return self._reverse(undoable[-1], "undo")

    def redo(self) -> Changes:
        """Bring back the action undone last; raise NothingToRedo."""
        _, redoable = self._stacks()
        if not redoable:
            raise NothingToRedo
        return self._reverse(redoable[-1], "redo")

    def next_steps(self) -> tuple[str, str]:
        """Return the names of what undo and redo would reverse now, empty where nothing."""
        undoable, redoable = self._stacks()
        return (undoable[-1][1] if undoable else "", redoable[-1][1] if redoable else "")

    @contextmanager
    def _transaction(self, name: str, mode: str, merge_key: str, reverses: str | None) -> Iterator[Action]:
        with translated(self._path):
            self._conn.execute("BEGIN IMMEDIATE")
            try:
                before = self._last_change()
                action = self._open = self._begin(name, mode, merge_key, reverses)
                yield action
                action.changes = self._end(action, before)
                self._conn.execute("COMMIT")
            except BaseException:
                if self._conn.in_transaction:  # a full disk has rolled it back already
                    self._conn.execute("ROLLBACK")
                raise
            finally:
                self._open = None

    def _begin(self, name: str, mode: str, merge_key: str, reverses: str | None) -> Action:
        now = self._clock()
        group = self._mergeable(merge_key, now) if merge_key else None
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

    def _end(self, action: Action, before: int) -> Changes:
        self._conn.execute("UPDATE change_context SET group_id = NULL")
        changes = self._changes_since(action, before)
        if not changes.kinds:
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
            "SELECT id, at, mode, merge_key FROM change_group ORDER BY rowid DESC LIMIT 1"
        ).fetchone()
        if row is None or row["mode"] != "do" or row["merge_key"] != merge_key:
            return None
        return str(row["id"]) if now - datetime.fromisoformat(row["at"]) <= MERGE_WINDOW else None

    def _stacks(self) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
        undoable: list[tuple[str, str]] = []
        redoable: list[tuple[str, str]] = []
        rows = self._conn.execute(
            "SELECT id, name, mode FROM (SELECT rowid AS r, * FROM change_group WHERE mode <> 'fact'"
            " ORDER BY rowid DESC LIMIT 500) ORDER BY r"
        )
        for row in rows:
            step = (row["id"], row["name"])
            if row["mode"] == "undo":
                redoable.append(step)
                undoable = undoable[:-1]
            else:
                undoable.append(step)
                redoable = redoable[:-1] if row["mode"] == "redo" else []
        return undoable, redoable

    def _reverse(self, step: tuple[str, str], mode: str) -> Changes:
        group, name = step
        with self._transaction(name, mode, "", group) as action:
            rows = self._conn.execute(
                'SELECT "table", row_id, old FROM change WHERE group_id = ? ORDER BY seq DESC', (group,)
            ).fetchall()
            for row in rows:
                self._restore(row["table"], row["row_id"], row["old"])
        return action.changes

    def _restore(self, table: str, row_id: str, old: str | None) -> None:
        now = self._clock().isoformat()
        values = {"deleted_at": now} if old is None else self._kept_numbers(table, row_id, json.loads(old))
        if not values:
            return
        columns = ", ".join(f'"{name}" = ?' for name in values)
        self._conn.execute(
            f"UPDATE {table} SET {columns}, updated_at = ? WHERE id = ?", (*values.values(), now, row_id)
        )

    def _kept_numbers(self, table: str, row_id: str, values: dict[str, object]) -> dict[str, object]:
        """Leave out numbers that a paper already shows (model.md, always 2)."""
        numbers = [name for name in _NUMBER_COLUMNS.get(table, ()) if name in values]
        if numbers and self._conn.execute(_PAPER_OUT[table], (row_id,)).fetchone():
            return {name: value for name, value in values.items() if name not in numbers}
        return values
