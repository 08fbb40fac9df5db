"""Markdown is read as the documented subset; the rest stays as typed."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from seutu_desktop.domain.richtext import Block, BlockKind, Run
from seutu_desktop.richtext import is_blank, parse, plain, reader

PARAGRAPH, BULLET, NUMBER = BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.NUMBER


def shape(markdown: str) -> list[tuple[BlockKind, int, str]]:
    """Return kind, level and words of each block."""
    return [(block.kind, block.level, block.text) for block in parse(markdown)]


def test_paragraphs_are_parted_by_an_empty_line() -> None:
    assert shape("Yksi\n\nKaksi") == [(PARAGRAPH, 0, "Yksi"), (PARAGRAPH, 0, "Kaksi")]


@pytest.mark.parametrize("source", ["a\\\nb", "a  \nb", "a\nb", "a\r\nb", "a\u2028b"])
def test_every_line_end_inside_a_paragraph_is_a_line_break(source: str) -> None:
    assert parse(source) == (Block((Run("a\nb"),)),)


def test_bold_italic_and_link_become_runs() -> None:
    (block,) = parse("a **b _c_** *d* [e **f**](https://esimerkki.fi)")
    assert block.runs == (
        Run("a "),
        Run("b ", bold=True),
        Run("c", bold=True, italic=True),
        Run(" "),
        Run("d", italic=True),
        Run(" "),
        Run("e ", link="https://esimerkki.fi"),
        Run("f", bold=True, link="https://esimerkki.fi"),
    )


def test_lists_have_three_levels_and_deeper_ones_join_the_third() -> None:
    source = "- a\n  1. b\n     - c\n       - d\n- e"
    assert shape(source) == [
        (BULLET, 0, "a"),
        (NUMBER, 1, "b"),
        (BULLET, 2, "c"),
        (BULLET, 2, "d"),
        (BULLET, 0, "e"),
    ]


@pytest.mark.parametrize("marker", ["-", "*", "+"])
def test_each_bullet_mark_is_read(marker: str) -> None:
    assert shape(f"{marker} a") == [(BULLET, 0, "a")]


def test_a_date_at_the_start_is_no_numbered_list() -> None:
    assert shape("12. joulukuuta sovitaan") == [(PARAGRAPH, 0, "12. joulukuuta sovitaan")]
    assert shape("2026.") == [(PARAGRAPH, 0, "2026.")]


def test_numbers_out_of_order_stay_as_typed() -> None:
    assert shape("1. a\n2. b\n7. c") == [(NUMBER, 0, "a"), (NUMBER, 0, "b"), (PARAGRAPH, 0, "7. c")]
    assert shape("1. a\n1. b") == [(NUMBER, 0, "a"), (NUMBER, 0, "b")]


def test_a_second_paragraph_of_an_item_is_a_line_break() -> None:
    assert shape("1. a\n\n   b\n2. c") == [(NUMBER, 0, "a\nb"), (NUMBER, 0, "c")]


@pytest.mark.parametrize(
    "source",
    [
        "# Otsikko",
        "> lainaus",
        "***",
        "---",
        "| a | b |",
        "`koodi`",
        "<b>html</b>",
        "<!-- huomautus -->",
        "![kuva](https://esimerkki.fi/k.png)",
        "[viite][1]",
        "[1]: https://esimerkki.fi",
        "[a](javascript:alert(1))",
        "[a](data:text/html,x)",
        "[a](file:///etc/passwd)",
        "[a](//esimerkki.fi)",
        "[a]()",
        '[a](https://esimerkki.fi "nimi")',
        "~~yli~~",
        "2 * 3 * 4",
        "tiedosto_nimi_1.pdf",
        "AT&T; R & D",
    ],
)
def test_what_lies_outside_the_subset_is_shown_as_typed(source: str) -> None:
    assert parse(source) == (Block((Run(source),)),)


def test_an_address_in_angle_brackets_is_a_link() -> None:
    (block,) = parse("<https://esimerkki.fi> <a@esimerkki.fi>")
    assert [run.link for run in block.runs] == ["https://esimerkki.fi", "", "mailto:a@esimerkki.fi"]


def test_escapes_and_references_are_read() -> None:
    assert plain(r"\*a\* &amp; &#228; &auml;") == "*a* & ä ä"


def test_a_thousand_lists_in_a_row_are_no_trouble() -> None:
    assert plain("- " * 1000 + "a").endswith("a")


def test_plain_has_words_only() -> None:
    assert plain("**Esitys**\n\n- a\n- [b](https://esimerkki.fi)\n\n  c\\\nd") == "Esitys\na\nb\nc\nd"


def test_text_without_marks_does_not_load_the_parser() -> None:
    code = (
        "import sys; from seutu_desktop.richtext import plain, to_markdown;"
        "plain('Kokous alkaa.\\n\\nKello 9–11 (Lahti) ja 12.12.'); assert 'markdown_it' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@settings(max_examples=200)
@given(
    st.text(st.characters() | st.sampled_from("ab \t\n.-–#>`~=|!:1()\u00a0ä"))
    | st.lists(
        st.sampled_from(["a", "\n", "\u00a0", "---", "--", "-", " ", "\t", "===", "#", "1.", "1", "+5"])
    ).map("".join)
)
def test_text_without_marks_reads_alike_with_and_without_the_parser(source: str) -> None:
    marked = parse(f"{source}\n\n**x**")
    assume(not reader._MARKUP.search(reader.clean(source)))
    assert parse(source) == marked[:-1]


@pytest.mark.parametrize("source", ["", " \n\t", "-", "- \n- ", "&nbsp;", "\u00a0", "\x00"])
def test_what_shows_nothing_is_blank(source: str) -> None:
    assert is_blank(source)


@pytest.mark.parametrize("source", ["a", "1.", "- a", "**", "\\"])
def test_what_shows_something_is_not_blank(source: str) -> None:
    assert not is_blank(source)
