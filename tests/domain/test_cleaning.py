"""The one cleaning of texts."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.cleaning import clean, clean_line

WILD = st.text(
    st.one_of(
        st.characters(),
        st.characters(categories=["Cs", "Cc", "Cf", "Mn"]),
        st.sampled_from("\t\n\r\x0b\u2028\u2029\ufffe\uffffa\u0308é😀"),
    )
)


@pytest.mark.parametrize(
    ("dirty", "tidy"),
    [
        ("Kärkölä – 5 €", "Kärkölä – 5 €"),
        ("a\x0bb\u2028c\u2029d", "a\nb\nc\nd"),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\tb", "a\tb"),
        ("a\x00\x07\x1b\x7f\x85b", "ab"),
        ("\ud83dx\ude00\ufffe\uffff", "x"),
        ("a\u0308", "ä"),
        ("a\x00\u0308", "ä"),
    ],
)
def test_known_texts_are_cleaned(dirty: str, tidy: str) -> None:
    assert clean(dirty) == tidy


@given(WILD)
def test_what_is_left_fits_xml_and_utf8(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode()
    for character in cleaned:
        assert character in "\t\n" or unicodedata.category(character) not in {"Cc", "Cs"}
        assert character not in "\ufffe\uffff\u2028\u2029"


@given(WILD)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(WILD)
def test_a_clean_line_is_one_trimmed_line(text: str) -> None:
    line = clean_line(text)
    assert line == line.strip()
    assert not set(line) & set("\n\t\r")


def test_a_heap_of_combining_marks_is_cleaned_in_no_time() -> None:
    heap = "sana a\u0308 " + "a" + "\u0300\u0316" * 25_000
    began = time.process_time()
    assert clean(heap).startswith("sana ä a")
    assert time.process_time() - began < 0.5
