"""Changing fields of an entity from what a form holds: one way for every autosaving form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.cleaning import clean, clean_line
from seutu_desktop.domain.errors import TextTooLong, TitleMissing

TEXT_LIMIT = 200_000
"""Characters that one field holds at most."""

LINE_LIMIT = 1_000
"""Characters of a field of one line: a name, a title, a place."""

_LONG = frozenset(
    {"earlier_handling", "description", "proposal", "discussion", "decision", "onward_handling"}
    | {"for_information", "distribution", "withdrawn_reason", "note", "contact", "vision", "grounds_text"}
    | {"move_reason", "cancel_reason", "retention", "introduction", "closing", "outcome"}
    | {"account", "message", "decision_text", "results"}
    | {"evidence", "strengths", "improvements", "actions", "consensus_note", "guidance"}
)

Entity = TypeVar("Entity")


def changed(entity: Entity, fields: Mapping[str, Any], allowed: frozenset[str]) -> Entity:
    """Return `entity` with cleaned `fields`; raise TextTooLong, or TypeError for a field not `allowed`."""
    if unknown := fields.keys() - allowed:
        raise TypeError(f"not editable here: {sorted(unknown)}")
    values = {name: cleaned(name, value) if type(value) is str else value for name, value in fields.items()}
    return replace(entity, **values)  # type: ignore[type-var]  # every entity is a dataclass


def cleaned(name: str, text: str) -> str:
    """Return the text of field `name` as it is stored; only long ones keep line breaks. Raise TextTooLong."""
    long = name in _LONG
    limit = TEXT_LIMIT if long else LINE_LIMIT
    kept = clean(text) if long else clean_line(text)
    if len(kept) > limit:
        raise TextTooLong(field=name, length=len(kept), limit=limit)
    return kept


def named(text: str, field: str = "name") -> str:
    """Return a name as it is stored; raise TitleMissing for an empty one, TextTooLong."""
    name = cleaned(field, text)
    if not name:
        raise TitleMissing(field=field)
    return name


def made(changes: Changes, *ids: str) -> Changes:
    """Return `changes` with the keys of what was made first; an action within an action knows none."""
    return replace(changes, ids=tuple(dict.fromkeys((*ids, *changes.ids))))


def merge_key(kind: str, key: str, fields: Mapping[str, Any]) -> str:
    """Return the key by which typing in the same fields is one step of undo."""
    return f"{kind}:{key}:{','.join(sorted(fields))}"
