"""Questions of the list of people: keys in order, and the lines of one page in one statement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.store.database import DataConnection

_HELD = "(valid_from IS NULL OR valid_from <= ?1) AND (valid_to IS NULL OR valid_to >= ?1)"
_NAMED = """(instr(p.sort_key, ?{0}) OR instr(coalesce(m.sort_key, ''), ?{0}) OR instr(lower(p.email), ?{1})
    OR EXISTS (SELECT 1 FROM person_title AS t WHERE t.person_id = p.id AND t.deleted_at IS NULL
        AND instr(lower(t.title), ?{1})))"""
_LISTED = """
FROM person AS p LEFT JOIN municipality AS m ON m.id = p.municipality_id
WHERE p.deleted_at IS NULL AND NOT p.erased
"""


@dataclass(frozen=True)
class PersonRow:
    """A line of the list: the title held on the day asked for, and how many groups they sit in then."""

    id: str
    name: str
    title: str
    municipality: str
    seats: int


class PeopleQueries:
    """Reads people for lists of any length."""

    def __init__(self, conn: DataConnection) -> None:
        self._conn = conn

    def ids(self, words: str = "") -> list[str]:
        """Return the people whose name, title, municipality or e-mail holds every word, in Finnish order."""
        values: list[str] = []
        conditions = ""
        for word in words.split():
            values += [sort_key(word), word.lower()]
            conditions += " AND " + _NAMED.format(len(values) - 1, len(values))
        sql = f"SELECT p.id {_LISTED} {conditions} ORDER BY p.sort_key, p.id"
        return [row[0] for row in self._conn.rows(sql, values)]

    def lines(self, ids: Sequence[str], day: date) -> dict[str, PersonRow]:
        """Return the lines of `ids` by id, as they are on `day`."""
        marks = ", ".join(f"?{number}" for number in range(2, len(ids) + 2))
        sql = f"""
        SELECT p.id, p.name, coalesce(m.name, '') AS municipality,
            coalesce((SELECT title FROM person_title WHERE person_id = p.id AND deleted_at IS NULL
                AND {_HELD} ORDER BY coalesce(valid_from, '') DESC LIMIT 1), '') AS title,
            (SELECT count(DISTINCT body_id) FROM membership WHERE person_id = p.id AND deleted_at IS NULL
                AND {_HELD}) AS seats
        {_LISTED} AND p.id IN ({marks})
        """
        rows = self._conn.rows(sql, (day.isoformat(), *ids))
        return {
            row["id"]: PersonRow(row["id"], row["name"], row["title"], row["municipality"], row["seats"])
            for row in rows
        }

    def count(self) -> int:
        """Return how many people the list holds."""
        row = self._conn.row(f"SELECT count(*) {_LISTED}")
        return int(row[0]) if row else 0
