"""One table as a collection of frozen dataclasses; deleting is soft."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Generic, TypeVar

from seutu_desktop.domain.errors import NotFound
from seutu_desktop.store.codec import Primitive, encode, field_names, from_row, to_row
from seutu_desktop.store.database import DataConnection

Entity = TypeVar("Entity")


class Table(Generic[Entity]):
    """The rows of `name` as `kind`; writing needs an open action (`History.action`)."""

    def __init__(
        self,
        conn: DataConnection,
        name: str,
        kind: type[Entity],
        clock: Callable[[], datetime],
        derived: Mapping[str, Callable[[Entity], Primitive]] | None = None,
    ) -> None:
        self._conn = conn
        self.name = name
        self.kind = kind
        self._clock = clock
        self._derived = dict(derived or {})

    def get(self, key: str) -> Entity:
        """Return the row `key`; raise NotFound where it is missing or deleted."""
        found = self.find(key)
        if found is None:
            raise NotFound(kind=self.name, what=key)
        return found

    def find(self, key: str | None) -> Entity | None:
        """Return the row `key`, or None where it is missing or deleted."""
        rows = self.where("id = ?", (key,)) if key else []
        return rows[0] if rows else None

    def is_deleted(self, key: str) -> bool:
        """Return whether the row exists but is marked as deleted."""
        sql = f"SELECT deleted_at IS NOT NULL FROM {self.name} WHERE id = ?"
        row = self._conn.row(sql, (key,))
        return bool(row and row[0])

    def all(self, order: str = "id") -> list[Entity]:
        """Return every living row."""
        return self.where("1 = 1", (), order)

    def of(self, order: str = "id", **columns: object) -> list[Entity]:
        """Return the living rows whose `columns` have the given values, for layers that speak no SQL."""
        if unknown := columns.keys() - set(field_names(self.kind)):
            raise TypeError(f"{self.name} has no {sorted(unknown)}")
        condition = " AND ".join(f'"{name}" IS ?' for name in columns) or "1"
        return self.where(condition, [encode(value) for value in columns.values()], order)

    def where(self, condition: str, values: Sequence[object] = (), order: str = "id") -> list[Entity]:
        """Return the living rows that meet an SQL condition of this package's own making."""
        sql = f"SELECT * FROM {self.name} WHERE deleted_at IS NULL AND ({condition}) ORDER BY {order}"
        return [from_row(self.kind, row) for row in self._conn.rows(sql, values)]

    def many(self, keys: Iterable[str]) -> dict[str, Entity]:
        """Return the living rows among `keys` by key, in one statement."""
        wanted = tuple(dict.fromkeys(keys))
        rows = self.where(f"id IN ({', '.join('?' for _ in wanted)})", wanted) if wanted else []
        return {str(to_row(row)["id"]): row for row in rows}

    def among(self, column: str, values: Iterable[str], order: str = "id") -> list[Entity]:
        """Return the living rows whose `column` is one of `values`, in one statement; none without values."""
        if column not in field_names(self.kind):
            raise TypeError(f"{self.name} has no {column}")
        wanted = tuple(dict.fromkeys(values))
        marks = ", ".join("?" for _ in wanted)
        return self.where(f'"{column}" IN ({marks})', wanted, order) if wanted else []

    def gone(self) -> list[Entity]:
        """Return every row that is marked as deleted."""
        sql = f"SELECT * FROM {self.name} WHERE deleted_at IS NOT NULL ORDER BY id"
        return [from_row(self.kind, row) for row in self._conn.rows(sql)]

    def save(self, entity: Entity) -> None:
        """Write `entity`, new or changed; an unchanged one writes nothing, a deleted one comes back."""
        self.save_all((entity,))

    def save_all(self, entities: Iterable[Entity]) -> None:
        """Write each of `entities`."""
        now = self._clock().isoformat()
        for entity in entities:
            row = to_row(entity) | {name: value(entity) for name, value in self._derived.items()}
            self._write(row, now)

    def delete(self, key: str) -> None:
        """Mark the row as deleted; raise NotFound where it is missing or already deleted."""
        now = self._clock().isoformat()
        sql = (
            f"UPDATE {self.name} SET deleted_at = ?, updated_at = ?,"
            " author = (SELECT author FROM change_context) WHERE id = ? AND deleted_at IS NULL"
        )
        if self._conn.execute(sql, (now, now, key)).rowcount == 0:
            raise NotFound(kind=self.name, what=key)

    def json_rows(self, condition: str, *, deleted: bool = False) -> str:
        """Return a SELECT of (table, deleted, row as JSON), so that one statement can read several tables."""
        pairs = ", ".join(f"'{name}', \"{name}\"" for name in field_names(self.kind))
        return (
            f"SELECT '{self.name}' AS kind, {int(deleted)} AS deleted, json_object({pairs}) AS row"
            f" FROM {self.name} WHERE deleted_at IS {'NOT ' if deleted else ''}NULL AND ({condition})"
        )

    def from_json(self, row: str) -> Entity:
        """Return the entity of a row read by `json_rows`."""
        return from_row(self.kind, json.loads(row))

    def _write(self, row: dict[str, Primitive], now: str) -> None:
        names = [f'"{name}"' for name in row]
        updates = ", ".join(f"{name} = excluded.{name}" for name in names if name != '"id"')
        same = " AND ".join(f"{self.name}.{name} IS excluded.{name}" for name in names)
        marks = ", ".join("?" for _ in names)
        self._conn.execute(
            f"INSERT INTO {self.name} ({', '.join(names)}, created_at, updated_at, author)"
            f" VALUES ({marks}, ?, ?, (SELECT author FROM change_context))"
            f" ON CONFLICT (id) DO UPDATE SET {updates}, updated_at = excluded.updated_at,"
            f" author = excluded.author, deleted_at = NULL"
            f" WHERE NOT ({same}) OR {self.name}.deleted_at IS NOT NULL",
            (*row.values(), now, now),
        )
