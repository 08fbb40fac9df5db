"""Full-text search over everything that has words."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection

from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.store.database import DataConnection

_RANKED_BELOW = 2000
_FOUND = """
SELECT search_entry.kind, ref, parent, search_entry.title, snippet(search_index, 1, '', '', '…', 12)
FROM search_index JOIN search_entry ON search_entry.rid = search_index.rowid
"""
# A matter of a deleted meeting, an attachment of a deleted matter. An action stays: it is still to be done.
_UNDER_DELETED = """EXISTS (
    SELECT 1 FROM meeting WHERE meeting.id = search_entry.parent AND deleted_at IS NOT NULL
    UNION ALL
    SELECT 1 FROM agenda_item AS item JOIN meeting ON meeting.id = item.meeting_id
    WHERE search_entry.kind = 'attachment' AND item.id = search_entry.parent
        AND (item.deleted_at IS NOT NULL OR meeting.deleted_at IS NOT NULL))
"""


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

    def __init__(self, conn: DataConnection) -> None:
        self._conn = conn

    def find(self, text: str, limit: int = 60, kinds: Collection[str] = ()) -> list[Hit]:
        """Return what holds every word of `text`; rare words come best first, common ones newest first.

        With `kinds` only things of these kinds (names of tables).
        """
        query = _query(text)
        if not query:
            return []
        enough = "SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT 1 OFFSET ?"
        common = self._conn.row(enough, (query, _RANKED_BELOW)) is not None
        order = "search_index.rowid DESC" if common else "rank"
        among = f"AND search_entry.kind IN ({', '.join('?' for _ in kinds)})" if kinds else ""
        where = f"WHERE search_index MATCH ? AND NOT {_UNDER_DELETED} {among}"
        rows = self._conn.rows(f"{_FOUND} {where} ORDER BY {order} LIMIT ?", (query, *kinds, limit))
        return [Hit(row[0], row[1], row[2], row[3], " ".join(row[4].split())) for row in rows]


def _query(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    words = "".join(character if character.isalnum() else " " for character in composed).split()
    return " ".join(f'"{word}"*' for word in words[:12])
