"""Typing saved again and again within one undo group, kept as one change without losing a word."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

Values = dict[str, Any]


def merge(conn: sqlite3.Connection, group: str, before: int) -> None:
    """Join what `group` wrote after change `before` with its older changes of the same rows.

    A save that only adds to the last one, or mends a word, replaces it; one that takes more away stays
    beside it, so that what was typed can still be read in the history.
    """
    newer = conn.execute(
        'SELECT seq, "table", row_id, old, new FROM change WHERE group_id = ? AND seq > ? ORDER BY seq',
        (group, before),
    ).fetchall()
    for row in newer:
        older = conn.execute(
            'SELECT seq, old, new FROM change WHERE "table" = ? AND row_id = ? AND group_id = ? AND seq < ?'
            " ORDER BY seq DESC LIMIT 1",
            (row["table"], row["row_id"], group, row["seq"]),
        ).fetchone()
        if older is not None and older["seq"] <= before:
            _merge_rows(conn, older, row)
    if _comes_to_nothing(conn, group):  # kept to be read, but there is nothing to undo
        conn.execute("UPDATE change_group SET mode = 'fact' WHERE id = ?", (group,))


def _comes_to_nothing(conn: sqlite3.Connection, group: str) -> bool:
    """Return whether every column ends as it began; so does a group without changes."""
    began: dict[tuple[str, str, str], Any] = {}
    ended: dict[tuple[str, str, str], Any] = {}
    sql = 'SELECT "table", row_id, old, new FROM change WHERE group_id = ? ORDER BY seq'
    for table, row_id, old, new in conn.execute(sql, (group,)):
        if old is None:
            return False
        for name, value in json.loads(old).items():
            began.setdefault((table, row_id, name), value)
        ended |= {(table, row_id, name): value for name, value in json.loads(new).items()}
    return began == ended


def _merge_rows(conn: sqlite3.Connection, older: sqlite3.Row, newer: sqlite3.Row) -> None:
    first_old: Values | None = json.loads(older["old"]) if older["old"] else None
    first_new: Values = json.loads(older["new"])
    second_old: Values = json.loads(newer["old"])
    second_new: Values = json.loads(newer["new"])
    if not all(keeps_words(first_new.get(name), value) for name, value in second_new.items()):
        return
    conn.execute("DELETE FROM change WHERE seq = ?", (older["seq"],))
    new = first_new | second_new
    old = None if first_old is None else second_old | first_old
    if old is not None:
        same = [name for name in new if old[name] == new[name]]
        old, new = ({k: v for k, v in side.items() if k not in same} for side in (old, new))
    if not new:
        conn.execute("DELETE FROM change WHERE seq = ?", (newer["seq"],))
        return
    # The newer row stays, so that the highest number of `change` always tells whether anything changed.
    conn.execute(
        "UPDATE change SET old = ?, new = ? WHERE seq = ?",
        (None if old is None else _text(old), _text(new), newer["seq"]),
    )


def keeps_words(before: object, after: object) -> bool:
    """Return whether going from `before` to `after` takes away one word at most."""
    if not isinstance(before, str) or not isinstance(after, str):
        return True
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    removed = before[start : len(before) - end]
    return not any(character.isspace() for character in removed) and len(removed) <= _LONGEST_WORD


_LONGEST_WORD = 40


def _common(one: str, other: str) -> int:
    """Return how many characters two texts share from the beginning."""
    low, high = 0, min(len(one), len(other))
    while low < high:  # halving compares slices in C, far faster than character by character
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _text(values: Values) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))
