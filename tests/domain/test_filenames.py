"""File names for Windows."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.filenames import (
    MAX_PATH,
    MAX_STEM,
    document_name,
    numbered_name,
    place_in,
    safe_name,
    safe_stem,
    unique_names,
)

WILD = st.text(st.one_of(st.characters(), st.sampled_from('<>:"/\\|?*. \t\x00conaux😀\u202eä')))


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Ohjausryhmä 11/2026", "Ohjausryhmä 11-2026"),
        ('  "Mikä?" <muu>. ', "Mikä muu"),
        ("..", "Asiakirja"),
        ("", "Asiakirja"),
        ("con", "con_"),
        ("AUX.muistio", "AUX_.muistio"),
        ("LPT¹", "LPT¹_"),
        ("COM9 .x", "COM9_.x"),
        ("console", "console"),
        ("liite\u202efdp.exe", "liitefdp.exe"),
        ("../../etc/passwd", "-..-etc-passwd"),
    ],
)
def test_known_stems(text: str, stem: str) -> None:
    assert safe_stem(text) == stem


def test_papers_have_their_natural_finnish_names() -> None:
    named = document_name("Esityslista", "Ohjausryhmä", 11, 2026, "2026-12-09", "docx")
    assert named == "Esityslista Ohjausryhmä 11-2026.docx"
    unnumbered = document_name("Muistio", "Nuoriso / työ", None, None, "2026-12-09", "docx")
    assert unnumbered == "Muistio Nuoriso - työ 2026-12-09.docx"


def test_a_long_body_name_keeps_the_number() -> None:
    name = document_name("Esityslista", "Ä" * 300, 11, 2026, "2026-12-09", "docx")
    assert name.endswith(" 11-2026.docx")
    assert len(name) <= MAX_STEM + 5


def test_a_version_stands_before_the_ending() -> None:
    assert numbered_name("Muistio 1-2026.docx", 2) == "Muistio 1-2026 v2.docx"
    assert numbered_name("luettelo", 3) == "luettelo v3"


def test_alike_names_are_told_apart() -> None:
    names = ["liite.pdf", "Liite.pdf", "liite.pdf", "a\u0308.txt", "ä.txt", "liite (2).pdf"]
    assert unique_names(names) == [
        "liite.pdf",
        "Liite (2).pdf",
        "liite (3).pdf",
        "ä.txt",
        "ä (2).txt",
        "liite (2) (2).pdf",
    ]


@given(WILD)
def test_no_stem_offends_windows(text: str) -> None:
    stem = safe_stem(text)
    assert stem
    assert not set(stem) & set('<>:"/\\|?*\t\n\x00')
    assert stem == stem.strip(" .")
    assert len(stem) <= MAX_STEM + 1
    assert len(stem.encode()) <= 204
    assert not PureWindowsPath(stem).is_reserved()


@given(WILD)
def test_a_safe_name_stays_as_it_is(text: str) -> None:
    assert safe_name(safe_name(text)) == safe_name(text)


@given(st.lists(WILD, max_size=8))
def test_no_two_names_in_a_zip_are_alike(names: list[str]) -> None:
    unique = unique_names(names)
    assert len({name.casefold() for name in unique}) == len(names)


@given(WILD, st.integers(0, 200))
def test_a_path_stays_in_its_folder_and_short(name: str, depth: int) -> None:
    folder = PurePosixPath("/") / ("k" * depth) if depth else PurePosixPath("/")
    path = place_in(folder, name)
    assert path.parent == folder
    assert len(str(path)) < MAX_PATH
