"""The lint that stands before every file: it passes what we write and finds each way to spoil it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from documents import mutations
from documents.linting import file_findings
from documents.samples import record
from seutu_desktop.documents import papers
from seutu_desktop.documents.render import render


@pytest.fixture(scope="module")
def memo() -> bytes:
    return render(papers.minutes(record())).data


def test_our_own_files_have_no_findings(memo: bytes) -> None:
    assert file_findings(memo) == []


@pytest.mark.parametrize("name", mutations.TEXT)
def test_each_way_to_spoil_the_text_is_found(memo: bytes, name: str) -> None:
    spoilt = mutations.in_part(mutations.DOCUMENT, mutations.TEXT[name])(memo)
    assert file_findings(spoilt) != []


@pytest.mark.parametrize("change", [b'<w:lang w:val="en-US"/>', b""])
def test_another_or_no_default_language_is_found(memo: bytes, change: bytes) -> None:
    language = b'<w:lang w:val="fi-FI" w:eastAsia="fi-FI" w:bidi="ar-SA"/>'
    spoilt = mutations.edited(memo, mutations.STYLES, lambda part: part.replace(language, change))
    assert "the default language is not fi-FI" in file_findings(spoilt)


@pytest.mark.parametrize(("old", "new"), [(b"fi-FI", b"sv-FI"), (b"Ohjausryhm", b"Ohjausryhn")])
def test_wrong_properties_are_found(memo: bytes, old: bytes, new: bytes) -> None:
    assert (
        file_findings(mutations.edited(memo, "docProps/core.xml", lambda part: part.replace(old, new))) != []
    )


def test_an_open_field_in_a_header_is_found(memo: bytes) -> None:
    end = b'<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    spoilt = mutations.edited(memo, "word/header1.xml", lambda part: part.replace(end, b"", 1))
    assert "a field is not closed in word/header1.xml" in file_findings(spoilt)


@pytest.mark.parametrize("illegal", ["\x00", "\x0b", "\ud800", "\ufffe"])
def test_no_tree_can_hold_an_illegal_character(illegal: str) -> None:
    with pytest.raises(ValueError):
        etree.Element("a").text = illegal


def test_the_paper_with_nothing_in_it_passes() -> None:
    bare = replace(
        record(), items=(), attendance=(), events=(), attachments=(), votes=(), dissents=(), actions=()
    )
    assert file_findings(render(papers.agenda(bare)).data) == []
