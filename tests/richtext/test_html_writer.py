"""Blocks as HTML for the clipboard."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.richtext import Block, BlockKind, Run
from seutu_desktop.richtext import from_html, normalise, to_html

BULLET, NUMBER = BlockKind.BULLET, BlockKind.NUMBER
addresses = st.sampled_from(["", "https://a.fi/?a=1&amp=<\"'", "mailto:a@a.fi"])
words = st.text("ab ä<>&;\"'*", max_size=6).map(lambda text: " ".join(text.split()))
runs = st.builds(Run, words, st.booleans(), st.booleans(), addresses)
blocks = st.builds(
    Block, st.lists(runs, max_size=4).map(tuple), st.sampled_from(BlockKind), st.integers(0, 2)
)


@given(st.lists(blocks, max_size=6))
def test_what_is_copied_is_pasted_back(text: list[Block]) -> None:
    assert from_html(to_html(text)) == normalise(text)


def test_lists_are_nested_as_html_wants_them() -> None:
    rows = [(NUMBER, 0), (BULLET, 1), (NUMBER, 0), (BULLET, 0)]
    text = [Block((Run(chr(97 + at)),), kind, level) for at, (kind, level) in enumerate(rows)]
    assert to_html(text) == "<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol><ul><li>d</li></ul>"


def test_text_is_escaped_and_formatted() -> None:
    text = [Block((Run("a<b\n", bold=True), Run("c", italic=True, link="https://a.fi/?a&b")))]
    assert to_html(text) == '<p><b>a&lt;b</b><br><a href="https://a.fi/?a&amp;b"><i>c</i></a></p>'
