"""Blocks are written as canonical Markdown that a person can read."""

from __future__ import annotations

import pytest

from seutu_desktop.domain.richtext import Block, BlockKind, Run
from seutu_desktop.richtext import parse, to_markdown

BULLET, NUMBER = BlockKind.BULLET, BlockKind.NUMBER


def paragraph(*runs: Run) -> tuple[Block, ...]:
    return (Block(runs),)


def items(*rows: tuple[BlockKind, int]) -> tuple[Block, ...]:
    """Return list items named a, b, c …"""
    return tuple(Block((Run(chr(97 + at)),), kind, level) for at, (kind, level) in enumerate(rows))


def test_ordinary_text_is_written_as_it_is() -> None:
    text = "Kokous ke 9.12. klo 9–11.30: 1 200 € (alv 0 %), ks. liite_2 & T&K! – “näin”"
    assert to_markdown(paragraph(Run(text))) == text.replace("_", "\\_")


def test_bold_italic_and_links_are_marked() -> None:
    runs = (
        Run("a "),
        Run("b", bold=True),
        Run(" "),
        Run("c", italic=True),
        Run(" d", link="https://e.fi/(x)"),
    )
    assert to_markdown(paragraph(*runs)) == r"a **b** _c_ [d](https://e.fi/\(x\))"


def test_spaces_stay_outside_the_marks() -> None:
    assert to_markdown(paragraph(Run("foo ", bold=True), Run("bar"))) == "**foo** bar"
    assert to_markdown(paragraph(Run("foo"), Run(" bar ", italic=True), Run("baz"))) == "foo _bar_ baz"


def test_marks_beside_punctuation_work_by_a_reference() -> None:
    assert to_markdown(paragraph(Run("Huom!", bold=True), Run("Kello"))) == "**Huom!**&#75;ello"
    assert to_markdown(paragraph(Run("esi"), Run("opetus", italic=True))) == "es&#105;_opetus_"
    assert to_markdown(paragraph(Run("esi", bold=True), Run("opetus"))) == "**esi**opetus"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("12. joulukuuta", r"12\. joulukuuta"),
        ("1) a", r"1\) a"),
        ("9.12. kokous", "9.12. kokous"),
        ("- a", r"\- a"),
        ("-5 astetta", "-5 astetta"),
        ("+358 40", "+358 40"),
        ("# a", r"\# a"),
        ("#aihe", "#aihe"),
        ("> a", r"\> a"),
        ("---", r"\---"),
        ("===", r"\==="),
        ("~~~", r"\~~~"),
        ("***", r"\*\*\*"),
        ("[a](https://a.fi)", r"\[a\](https://a.fi)"),
        ("&amp; & &#1;", r"\&amp; & \&#1;"),
        ("C:\\temp", "C:\\\\temp"),
        ("<b>", r"\<b>"),
    ],
)
def test_only_what_would_be_a_mark_is_escaped(typed: str, written: str) -> None:
    assert to_markdown(paragraph(Run(typed))) == written
    assert parse(written) == paragraph(Run(typed))


def test_a_link_after_an_exclamation_mark_is_no_image() -> None:
    text = paragraph(Run("Huom!"), Run("a", link="https://e.fi"))
    assert to_markdown(text) == r"Huom\![a](https://e.fi)"


def test_line_breaks_are_backslashes() -> None:
    assert to_markdown(paragraph(Run("a\n- b\n\nc"))) == "a\\\n\\- b\\\n\\\nc"


def test_lists_are_tight_indented_and_numbered() -> None:
    text = items((NUMBER, 0), (BULLET, 1), (NUMBER, 2), (NUMBER, 2), (NUMBER, 0), (BULLET, 0), (NUMBER, 0))
    assert to_markdown(text) == "1. a\n   - b\n     1. c\n     2. d\n2. e\n- f\n1. g"


def test_a_line_break_in_an_item_is_indented() -> None:
    assert to_markdown((Block((Run("a\nb"),), BULLET),)) == "- a\\\n  b"


def test_a_paragraph_ends_a_list_and_its_numbers() -> None:
    text = (*items((NUMBER, 0)), Block((Run("p"),)), *items((NUMBER, 0)))
    assert to_markdown(text) == "1. a\n\np\n\n1. a"


def test_ten_items_indent_what_hangs_under_the_tenth() -> None:
    text = items(*[(NUMBER, 0)] * 10, (BULLET, 1))
    assert to_markdown(text).endswith("10. j\n    - k")
    assert parse(to_markdown(text)) == text


def test_nothing_is_written_for_nothing() -> None:
    assert to_markdown(()) == ""
    assert to_markdown(paragraph(Run(" \n "))) == ""
