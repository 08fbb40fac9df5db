"""Every word of the screen is Finnish in the source, marked for translation, and has its English.

The gate reads the .ts XML, because lrelease exits 0 and counts "0 unfinished" while it skips what lacks a
translation. It also looks for the words itself, because lupdate passes over some calls without a word:
tr() inside an f-string, plurals through translate(), a tr() that follows an inner class.
`python3 dev.py translations` brings the files up to date and lists what is missing.
"""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev

Message = tuple[str, str]
"""Context and Finnish source text."""

ENGLISH = dev.I18N / "seutu_en.ts"
FILES = [dev.I18N / name for name in ("seutu_en.ts", "seutu_fi.ts")]
PLACEHOLDER = re.compile(r"%n|%L?\d|\{\w*\}")


def messages(ts: Path) -> list[tuple[str, ET.Element]]:
    """Return (context, message element) of each message of a .ts file."""
    contexts = ET.parse(ts).getroot().iter("context")
    return [
        (context.findtext("name") or "", message)
        for context in contexts
        for message in context.iter("message")
    ]


def keys(ts: Path) -> set[tuple[str, str, str, str]]:
    """Return what identifies each message: context, source, comment and whether it has plural forms."""
    return {
        (context, item.findtext("source") or "", item.findtext("comment") or "", item.get("numerus", "no"))
        for context, item in messages(ts)
    }


class Words(ast.NodeVisitor):
    """Collects the translatable texts of one module, and the texts that should be and are not."""

    def __init__(self, tree: ast.Module) -> None:
        self.marked: set[Message] = set()
        self.faults: list[str] = []
        self._classes: list[str] = []
        self._accounted = {id(node) for node in _docstrings(tree)}
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr":
            self._mark(node, self._classes[-1] if self._classes else "", node.args[0])
        elif name == "QT_TR_NOOP":
            self.faults.append(f"line {node.lineno}: QT_TR_NOOP has no context, use QT_TRANSLATE_NOOP")
        elif name == "QT_TRANSLATE_NOOP" or (name == "translate" and len(node.args) > 1):
            context, text = node.args[:2]
            if isinstance(text, ast.Constant) or name != "translate":
                self._mark(node, getattr(context, "value", ""), text)
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if (
            isinstance(node.value, str)
            and re.search("[äöÄÖ]", node.value)
            and id(node) not in self._accounted
        ):
            self.faults.append(f"line {node.lineno}: not marked for translation: {node.value!r}")

    def _mark(self, call: ast.Call, context: str, text: ast.expr) -> None:
        """Take a text for marked; note a call that lupdate cannot read."""
        if not isinstance(text, ast.Constant) or not isinstance(text.value, str) or not context:
            self.faults.append(f"line {call.lineno}: lupdate needs a plain text, and a class around tr()")
            return
        self._accounted |= {id(argument) for argument in call.args}
        self.marked.add((context, text.value))


def _docstrings(tree: ast.Module) -> Iterator[ast.expr]:
    """Yield every bare string statement: docstrings, and the notes under constants."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


def sources() -> dict[str, Words]:
    """Return the words of each hand-written module of qt/, by its path."""
    code = [path for path in dev.translated_sources() if path.suffix == ".py"]
    return {str(path.relative_to(dev.ROOT)): Words(ast.parse(path.read_text("utf-8"))) for path in code}


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.name)
def test_nothing_lacks_a_translation(ts: Path) -> None:
    assert dev.unfinished(ts) == []


def test_a_fresh_lupdate_changes_no_message(tmp_path: Path) -> None:
    dev.write_translations(tmp_path)
    for ts in FILES:
        assert keys(tmp_path / ts.name) ^ keys(ts) == set(), "run python3 dev.py translations"


def test_every_word_of_the_screen_is_marked_and_reaches_the_english_file() -> None:
    known = {(context, item.findtext("source") or "") for context, item in messages(ENGLISH)}
    lost = {path: sorted(words.marked - known) for path, words in sources().items()}
    faults = {path: words.faults for path, words in sources().items()}
    assert {path: found for path, found in lost.items() if found} == {}
    assert {path: found for path, found in faults.items() if found} == {}


def test_a_count_has_plural_forms() -> None:
    flat = [item.findtext("source") for _, item in messages(ENGLISH) if item.get("numerus") != "yes"]
    assert [source for source in flat if "%n" in (source or "")] == [], 'write self.tr("%n …", "", count)'


def test_a_translation_keeps_the_placeholders() -> None:
    for _, item in messages(ENGLISH):
        wanted = set(PLACEHOLDER.findall(item.findtext("source") or ""))
        for form in item.findall("translation/numerusform") or item.findall("translation"):
            kept = set(PLACEHOLDER.findall(form.text)) if form.text else wanted
            assert kept - {"%n"} == wanted - {"%n"}, item.findtext("source")


def test_a_new_word_without_a_translation_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = tmp_path / "new.py"
    module.write_text(
        'class P:\n    def f(self):\n        self.tr("Uusi")\n        self.tr("%n uutta", "", 2)\n', "utf-8"
    )
    monkeypatch.setattr(dev, "translated_sources", lambda: [module])
    dev.write_translations(tmp_path)
    assert dev.unfinished(tmp_path / "seutu_en.ts") == ["P: %n uutta", "P: Uusi"]
    assert dev.unfinished(tmp_path / "seutu_fi.ts") == ["P: %n uutta"]


@pytest.mark.parametrize(
    "line", ['f(f"{self.tr(word)}")', 'self.tr("a" + b)', 'x.setText("Pöytäkirja")', 'QT_TR_NOOP("Muistio")']
)
def test_a_word_that_lupdate_cannot_read_is_a_fault(line: str) -> None:
    assert Words(ast.parse(f"class P:\n    def f(self, x, word, b):\n        {line}\n")).faults


def test_a_word_inside_an_f_string_is_seen_here_though_lupdate_misses_it() -> None:
    words = Words(ast.parse("class P:\n    def f(self):\n        return f\"{self.tr('Sisällä')}!\"\n"))
    assert words.marked == {("P", "Sisällä")}
