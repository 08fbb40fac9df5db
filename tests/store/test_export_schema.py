"""The published schema says what an export holds, and an export holds what the schema says."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from seutu_desktop.store.export import export
from seutu_desktop.store.store import Store
from store.make_export_schema import ROOT, TARGET, made

TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None)}


def faults(value: Any, rule: dict[str, Any], where: str = "") -> list[str]:
    """Return where `value` breaks `rule`, for the words of JSON Schema that ours uses."""
    kinds = [rule["type"]] if isinstance(rule.get("type"), str) else rule.get("type", [])
    if kinds and type(value) not in [TYPES[kind] for kind in kinds]:
        return [f"{where}: type"]
    if value is None:
        return []
    found = []
    if ("const" in rule and value != rule["const"]) or ("enum" in rule and value not in rule["enum"]):
        found.append(f"{where}: value")
    if "pattern" in rule and not re.search(rule["pattern"], value):
        found.append(f"{where}: pattern")
    if isinstance(value, dict):
        known = rule.get("properties", {})
        more = rule.get("additionalProperties")
        found += [f"{where}: lacks {name}" for name in rule.get("required", []) if name not in value]
        for name, inner in value.items():
            if name not in known and more is False:
                found.append(f"{where}: {name}")
            found += faults(inner, known.get(name) or more or {}, f"{where}/{name}")
    if isinstance(value, list):
        found += [fault for row in value for fault in faults(row, rule["items"], f"{where}[]")]
    return found


@pytest.fixture
def whole(rich: Store, tmp_path: Path) -> Any:
    return json.loads(export(rich, tmp_path / "out").read_text("utf-8"))


def bare(rule: Any) -> Any:
    """Return a schema without its words, which follow the docstrings."""
    if isinstance(rule, dict):
        return {name: bare(value) for name, value in rule.items() if name != "description"}
    return rule


def test_the_schema_in_the_repository_is_up_to_date() -> None:
    published = json.loads(TARGET.read_text("utf-8"))
    assert bare(published) == bare(made()), "run tests/store/make_export_schema.py"


def test_an_export_keeps_to_the_schema(whole: Any) -> None:
    assert faults(whole, made()) == []
    assert all(whole["tables"].values()), "the sample has something in every table"


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("meeting", "start", "9.12.2026"),
        ("meeting", "status", "forgotten"),
        ("person", "erased", 0),
        ("person", "nickname", "Ansku"),
        ("agenda_item", "preparer_ids", [1]),
        ("change", "new", {"name": 1.5}),
    ],
)
def test_the_schema_refuses_what_is_no_export(whole: Any, table: str, column: str, value: object) -> None:
    whole["tables"][table][0][column] = value
    assert len(faults(whole, made())) == 1


def test_every_table_is_in_the_guide() -> None:
    guide = (ROOT / "docs" / "data-format.md").read_text("utf-8")
    assert [name for name in made()["properties"]["tables"]["properties"] if f"`{name}`" not in guide] == []
