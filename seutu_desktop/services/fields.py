"""Changing fields of an entity from what a form holds: one way for every autosaving form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from seutu_desktop.domain.cleaning import clean
from seutu_desktop.domain.errors import TextTooLong

TEXT_LIMIT = 200_000
"""Characters that one field holds at most."""

Entity = TypeVar("Entity")


def changed(entity: Entity, fields: Mapping[str, Any], allowed: frozenset[str]) -> Entity:
    """Return `entity` with cleaned `fields`; raise TextTooLong, or TypeError for a field not `allowed`."""
    if unknown := fields.keys() - allowed:
        raise TypeError(f"not editable here: {sorted(unknown)}")
    values = {name: cleaned(name, value) if type(value) is str else value for name, value in fields.items()}
    return replace(entity, **values)  # type: ignore[type-var]  # every entity is a dataclass


def cleaned(name: str, text: str) -> str:
    """Return the text of field `name` as it is stored; raise TextTooLong."""
    kept = clean(text)
    if len(kept) > TEXT_LIMIT:
        raise TextTooLong(field=name, length=len(kept), limit=TEXT_LIMIT)
    return kept


def merge_key(kind: str, key: str, fields: Mapping[str, Any]) -> str:
    """Return the key by which typing in the same fields is one step of undo."""
    return f"{kind}:{key}:{','.join(sorted(fields))}"
