"""Markdown and blocks are one thing in two spellings, whatever a person types."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from growth import grows_linearly
from seutu_desktop.domain.richtext import Block, BlockKind, Run
from seutu_desktop.richtext import normalise, parse, plain, reader, to_markdown
from seutu_desktop.richtext.characters import clean

HOSTILE = (
    "*_[]()\\<>&#-+1.2)=~`!;:|\"' \t\n\r\v\f\u00a0\u2028äöÅ€–§”😀\u0301\u0338\u200da\x00\x1b\ud800\ufffe"
)
PIECES = [
    *("**", "__", "***", "](", "](https://a.fi)", "<https://a.fi>", "![", "- ", "1. ", "12. ", "2) ", "\n\n"),
    *(
        "\n  ",
        "\n    ",
        "\\\n",
        "  \n",
        "&amp;",
        "&#32;",
        "&#10;",
        "&nbsp;",
        "# ",
        "> ",
        "```\n",
        "<b>",
        "---",
    ),
    *("***\n", "| a |", "sana", "(x)", "javascript:a", "mailto:a@b.fi"),
]
ADDRESSES = [
    "",
    "https://a.fi/ä_(x)*[y]?a=1&amp=2",
    "HTTP://a.fi/a b\\c",
    "mailto:a@a.fi",
    "javascript:x",
    "https://",
]
words = st.text(st.sampled_from(HOSTILE) | st.characters(), max_size=8) | st.sampled_from(PIECES)
runs = st.builds(Run, words, st.booleans(), st.booleans(), st.sampled_from(ADDRESSES))
blocks = st.builds(
    Block, st.lists(runs, max_size=5).map(tuple), st.sampled_from(BlockKind), st.integers(-1, 4)
)
texts = st.lists(blocks, max_size=6).map(tuple)
sources = st.text(max_size=40) | st.lists(words, max_size=20).map("".join)


@given(texts)
def test_what_is_written_is_read_back(text: tuple[Block, ...]) -> None:
    assert parse(to_markdown(text)) == normalise(text)


@given(texts)
def test_the_normal_form_is_its_own(text: tuple[Block, ...]) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(texts)
def test_no_word_is_lost_in_writing(text: tuple[Block, ...]) -> None:
    typed = "".join(clean(run.text) for block in text for run in block.runs)
    kept = "".join(block.text for block in normalise(text))
    assert "".join(kept.split()) == "".join(typed.split())


@given(sources)
def test_any_typed_text_settles_at_once(source: str) -> None:
    settled = to_markdown(parse(source))
    assert to_markdown(parse(settled)) == settled
    assert not settled or settled == settled.strip()


@given(sources.filter(lambda source: not set(source) & set("&[<")))
def test_no_typed_letter_is_lost_in_reading(source: str) -> None:
    def letters(text: str) -> list[str]:
        return [char for char in text if char.isalpha()]

    assert letters(plain(source)) == letters(clean(source))


@given(sources)
def test_plain_words_are_the_words_of_the_blocks(source: str) -> None:
    assert plain(source) == "\n".join(block.text for block in parse(source))


@given(texts)
def test_every_full_commonmark_reader_sees_the_same(text: tuple[Block, ...]) -> None:
    full = MarkdownIt("commonmark")
    full.normalizeLink = lambda url: url  # type: ignore[method-assign]
    tokens = full.parse(to_markdown(text))
    ours = {"inline"} | {
        f"{name}_{end}"
        for name in ("paragraph", "bullet_list", "ordered_list", "list_item")
        for end in ("open", "close")
    }
    assert {token.type for token in tokens} <= ours
    assert normalise(reader._Reader().read(tokens)) == normalise(text)


LONG = 50_000
UNITS = [
    *(
        "a\n",
        "a\n\n",
        "- a\n",
        "1. a\n",
        "- - ",
        "- a\n  - b\n    - c\n",
        "* * *\n",
        " ",
        "\\\n",
        "&",
        "<http:",
    ),
    *("[", "![", "[a](", "[a](http://", "[a](<http://", '[a](http://x "', "[a](http://x(", "[a](http://x)"),
    *("*", "*a_ ", "__*", "***a", "**a _b_ c** ", "\u0300\u0316"),
]


@pytest.mark.parametrize("unit", UNITS)
def test_hostile_text_takes_no_more_than_its_length(unit: str) -> None:
    parse("")  # the first call loads the library
    assert grows_linearly(lambda size: parse((unit * size)[:size]))


@pytest.mark.parametrize("unit", UNITS)
def test_fifty_thousand_hostile_characters_come_back_the_same(unit: str) -> None:
    text = parse((unit * LONG)[:LONG])
    assert parse(to_markdown(text)) == text
