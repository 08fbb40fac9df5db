"""Text made fit for an iCal line."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.calendars.texts import escaped, one_line, plain_text

WILD = st.text(
    st.characters() | st.sampled_from('\r\n\t\\;,:"^\u2028\u202e\ufeff\ud800\x00\x85'), max_size=300
)


def unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda match: {"n": "\n", "N": "\n"}.get(match[1], match[1]), value)


@pytest.mark.parametrize(
    ("dirty", "tidy"),
    [
        ("  Kokous\r\nATTENDEE:mailto:x@esimerkki.fi ", "Kokous ATTENDEE:mailto:x@esimerkki.fi"),
        ("a\u2028b\x0bc\td", "a b c d"),
        ("\u202eabc\u202c\u2066d\u2069\ufeff", "abcd"),
        ("\x00\x07\x7f\x85x\ud800", "x"),
        ("a\u0308iti", "äiti"),
        ("👩‍🏫 opettaja", "👩‍🏫 opettaja"),
    ],
)
def test_a_line_is_cleaned(dirty: str, tidy: str) -> None:
    assert one_line(dirty, 255) == tidy


def test_a_text_keeps_its_lines_and_tabs() -> None:
    assert plain_text(" a\r\nb\rc\u2028d\te \n", 255) == "a\nb\nc\nd\te"


@given(WILD, st.integers(5, 40))
def test_a_cut_is_shown_and_never_too_long(text: str, limit: int) -> None:
    cut = one_line(text, limit)
    assert len(cut) <= limit
    assert cut == one_line(text, 10_000) or cut.endswith("…")


def test_a_cut_leaves_no_loose_joiner() -> None:
    assert one_line("opettaja 👩‍🏫 ja muut", 12) == "opettaja 👩…"


def test_a_huge_text_is_cut() -> None:
    assert len(plain_text("ä" * 5_000_000, 8000)) == 8000


@given(WILD)
def test_escaping_loses_nothing(text: str) -> None:
    tidy = plain_text(text, 8000)
    assert unescaped(escaped(tidy)) == tidy


def test_a_backslash_before_a_capital_n_is_no_line_break() -> None:
    assert escaped("C:\\Nimet\n;,") == "C:\\\\Nimet\\n\\;\\,"
