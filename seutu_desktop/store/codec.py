"""Dataclass ↔ row: one way for every entity, from the types of its fields."""

from __future__ import annotations

import builtins
import json
import sqlite3
import sys
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

Entity = TypeVar("Entity")
Primitive = str | int | None

_names: dict[type, tuple[str, ...]] = {}
_decoders: dict[type, dict[str, Callable[[Any], Any]]] = {}
_by_annotation: dict[tuple[str, str], Callable[[Any], Any]] = {}


def to_row(entity: object) -> dict[str, Primitive]:
    """Return the fields of a dataclass as what SQLite stores: text, whole numbers or None."""
    return {name: encode(getattr(entity, name)) for name in field_names(type(entity))}


def from_row(kind: type[Entity], row: Mapping[str, Any] | sqlite3.Row) -> Entity:
    """Return the dataclass `kind` made of a row; columns it does not know are left out."""
    decoders = _decoders.get(kind)
    if decoders is None:
        parts: Any = fields(kind)  # type: ignore[arg-type]  # every entity is a dataclass
        decoders = _decoders[kind] = {part.name: _decoder_of(kind, part.type) for part in parts}
    return kind(**{name: decode(row[name]) for name, decode in decoders.items()})


def field_names(kind: type) -> tuple[str, ...]:
    """Return the columns of a dataclass in order."""
    if kind not in _names:
        _names[kind] = tuple(field.name for field in fields(kind))
    return _names[kind]


def reads_back(kind: type, row: Mapping[str, Any] | sqlite3.Row) -> bool:
    """Return whether a stored row can be read and would be written the same again."""
    from zoneinfo import ZoneInfo

    try:
        entity: Any = from_row(kind, row)
        if zone := getattr(entity, "zone", None):
            ZoneInfo(zone)
    except (ValueError, TypeError, KeyError):  # an unknown time zone is a KeyError
        return False
    moments = [row["created_at"], row["updated_at"], row["deleted_at"] or row["updated_at"]]
    same = all(row[name] == value for name, value in to_row(entity).items())
    return same and all(is_moment(moment) for moment in moments)


def is_moment(text: str) -> bool:
    """Return whether `text` is an ISO time with its offset."""
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except (ValueError, TypeError):
        return False


def json_columns(kind: type) -> dict[str, Callable[[Any], Any]]:
    """Return the columns that JSON shows otherwise than SQLite stores them (yes or no, lists), and how."""
    hints = typing.get_type_hints(kind)
    found: dict[str, Callable[[Any], Any]] = {}
    for name in field_names(kind):
        if hints[name] is bool:
            found[name] = bool
        elif typing.get_origin(hints[name]) is tuple:
            found[name] = json.loads
    return found


def encode(value: object) -> Primitive:
    """Return one value as SQLite stores it; raise TypeError for a type that no column holds."""
    if value is None or type(value) is str or type(value) is int:
        return value
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes" if value.tzinfo is None else "seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return json.dumps([encode(each) for each in value], ensure_ascii=False)
    if isinstance(value, bool):
        return int(value)
    raise TypeError(f"no column holds {type(value).__name__}")


def _decoder_of(kind: type, annotation: Any) -> Callable[[Any], Any]:
    """Return the decoder of one field.

    Not by `typing.get_type_hints`, which compiles every annotation of every class: the first screen needs
    nine classes, and most of their fields are text. Nor by `eval` where the annotation is one name.
    """
    known = (kind.__module__, annotation)
    if known not in _by_annotation:
        _by_annotation[known] = _decoder(
            _hint(kind, annotation) if isinstance(annotation, str) else annotation
        )
    return _by_annotation[known]


def _hint(kind: type, annotation: str) -> Any:
    """Return what the annotation of a field of `kind` means."""
    scope = vars(sys.modules[kind.__module__])
    name = annotation.removesuffix(" | None")
    found = scope.get(name) or getattr(builtins, name, None)
    if found is None:
        return eval(annotation, scope)  # noqa: S307  # our own
    return found if name == annotation else found | None


def _decoder(hint: Any) -> Callable[[Any], Any]:
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        (inner,) = (part for part in typing.get_args(hint) if part is not type(None))
        decode = _decoder(inner)
        return lambda value: None if value is None else decode(value)
    if typing.get_origin(hint) is tuple:
        part = _decoder(typing.get_args(hint)[0])
        return lambda value: tuple(part(each) for each in json.loads(value))
    if hint is datetime:
        return datetime.fromisoformat
    if hint is date:
        return date.fromisoformat
    return typing.cast(Callable[[Any], Any], hint)
