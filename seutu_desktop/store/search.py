"""Full-text search over everything that has words."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

_RANKED_BELOW = 2000


@dataclass(frozen=True)
class Hit:
    """One thing found; `parent` is the meeting of a matter, or the matter of an attachment or action."""

    kind: str
    ref: str
    parent: str | None
    title: str
    snippet: str


class Search:
    """Prefix search: Finnish inflects, so every word is looked for by its beginning."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn

    def find(self, text: str, limit: int = 60) -> list[Hit]:
        """Return what holds every word of `text`; rare words come best first, common ones newest first."""
        query = _query(text)
        if not query:
            return []
        hits = self._conn.execute(
            "SELECT count(*) FROM (SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT ?)",
            (query, _RANKED_BELOW),
        ).fetchone()[0]
        order = "rank" if hits < _RANKED_BELOW else "search_index.rowid DESC"
        sql = (
            "SELECT kind, ref, parent, search_entry.title,"
            " snippet(search_index, 1, '', '', '…', 12) AS snippet"
            " FROM search_index JOIN search_entry ON search_entry.rid = search_index.rowid"
            f" WHERE search_index MATCH ? ORDER BY {order} LIMIT ?"
        )
        return [Hit(*row) for row in self._conn.execute(sql, (query, limit))]


def _query(text: str) -> str:
    words = [word for word in "".join(c if c.isalnum() else " " for c in text).split() if word]
    return " ".join(f'"{word}"*' for word in words[:12])
