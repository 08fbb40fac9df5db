"""The size habits of the house: largest file, largest class, and how long nearly every function stays."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import dev

FILE, CLASS, FUNCTION = 300, 250, 25


def modules(package: Path) -> dict[str, str]:
    """Return the text of each hand-written module of the package by its path."""
    code = [path for path in sorted(package.rglob("*.py")) if dev.FORMS not in path.parents]
    return {str(path.relative_to(package.parent)): path.read_text("utf-8") for path in code}


def definitions(texts: dict[str, str], *kinds: type[ast.stmt]) -> dict[str, int]:
    """Return the lines of each definition of some kinds, by its place."""
    return {
        f"{path}:{node.lineno}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path, text in texts.items()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, kinds)
    }


def above(sizes: dict[str, int], limit: int) -> dict[str, int]:
    """Return what is larger than a limit."""
    return {place: size for place, size in sizes.items() if size > limit}


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    found = modules(dev.ROOT / "seutu_desktop")
    assert len(found) > 20
    return found


def test_files_stay_small(texts: dict[str, str]) -> None:
    assert above({path: len(text.splitlines()) for path, text in texts.items()}, FILE) == {}


def test_classes_stay_small(texts: dict[str, str]) -> None:
    assert above(definitions(texts, ast.ClassDef), CLASS) == {}


def test_nineteen_functions_of_twenty_stay_short(texts: dict[str, str]) -> None:
    sizes = definitions(texts, ast.FunctionDef, ast.AsyncFunctionDef)
    assert len(above(sizes, FUNCTION)) <= len(sizes) * 0.05, above(sizes, FUNCTION)


def test_what_is_too_large_is_named() -> None:
    text = "class Big:\n    def long(self):\n" + "        pass\n" * 30
    assert above(definitions({"a.py": text}, ast.ClassDef), 31) == {"a.py:1": 32}
    assert above(definitions({"a.py": text}, ast.FunctionDef), FUNCTION) == {"a.py:2": 31}
