"""The PDF of the wheel says what it shows: clear text in an embedded font, a title, and its language."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from pictures import samples
from seutu_desktop.pictures.content import Task
from seutu_desktop.pictures.drawing import Drawing, Words
from seutu_desktop.pictures.sheet import Heading, sheets
from seutu_desktop.qt.wheel.painter import image, painted
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


def test_a_list_of_many_tasks_is_letters_and_not_outlines(qapp):
    drawn = (sheets(samples.many(count), Heading()) for count in (60, 600))
    few, many = (len(painted(each, PictureFormat.PDF, Paper.A4)) for each in drawn)
    assert many < 3 * few


@pytest.mark.parametrize("title", ["”Kuljetus” – Päijät’n", "😀 שלום", "a\u0308", "𝔘", " ", ""])
def test_any_title_is_written(qapp, title):
    task = Task("t", "ring1", title, title, None, date(2026, 5, 5))
    drawn = sheets(replace(samples.empty(), tasks=(task,)), Heading(title))
    with pikepdf.open(io.BytesIO(painted(drawn, PictureFormat.PDF, Paper.A4))) as document:
        assert len(document.pages) == 1


def test_a_very_long_picture_has_fewer_dots(qapp):
    long = Drawing(794, 60_000, "", "", "#FFFFFF", ())
    assert image(long, 2.0).height() <= 32_767
