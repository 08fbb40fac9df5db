"""The PDF of the wheel says what it shows: clear text in an embedded font, a title, and its language."""

from __future__ import annotations

import io

import pikepdf
import pytest

from pictures import samples
from seutu_desktop.pictures.drawing import Words
from seutu_desktop.pictures.sheet import Heading, sheets
from seutu_desktop.qt.wheel.painter import painted
from seutu_desktop.services.wheel_files import Paper, PictureFormat


@pytest.fixture(scope="module")
def pages():
    return sheets(samples.many(60), Heading("Kehittämisverkosto"))


@pytest.fixture(scope="module")
def pdf(qapp, pages):
    with pikepdf.open(io.BytesIO(painted(pages, PictureFormat.PDF, Paper.A4))) as document:
        yield document


def test_the_file_is_sound_and_names_its_title_and_language(pdf):
    assert pdf.get_warnings() == []
    assert str(pdf.docinfo["/Title"]) == "Vuosikello 2026"
    assert str(pdf.Root["/Lang"]) == "fi"


def test_every_text_of_every_page_is_written_in_an_embedded_font(pdf, pages):
    for page, drawing in zip(pdf.pages, pages, strict=True):
        shown = [op for op in pikepdf.parse_content_stream(page) if str(op.operator) in ("Tj", "TJ")]
        assert len(shown) >= sum(1 for part in drawing.parts if isinstance(part, Words) and part.said)
        for font in page.Resources["/Font"].values():
            assert "/ToUnicode" in font
            assert "/FontFile2" in font["/DescendantFonts"][0]["/FontDescriptor"]
