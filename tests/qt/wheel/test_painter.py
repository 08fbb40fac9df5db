"""Qt paints what the list of parts says: the same picture as SVG, on PNG and PDF, in A4 and A3."""

from __future__ import annotations

import re
import zlib

import pytest
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel

from pictures import samples
from seutu_desktop.pictures.colours import Scheme
from seutu_desktop.pictures.sheet import Heading, one_sheet, sheets
from seutu_desktop.pictures.svg import svg
from seutu_desktop.qt.theme import apply_theme, font
from seutu_desktop.qt.wheel.painter import image, painted
from seutu_desktop.services.wheel_files import Paper, PictureFormat

HEADING = Heading("Kehittämisverkosto")


def png(content, paper=Paper.A4):
    return QImage.fromData(QByteArray(painted([one_sheet(content, HEADING)], PictureFormat.PNG, paper)))


def difference(one: QImage, other: QImage) -> float:
    """Return the mean difference of two pictures' pixels, 0–255, over a coarse grid."""
    points = [(x, y) for x in range(0, one.width(), 7) for y in range(0, one.height(), 7)]
    grey = [(QColor(a.pixel(x, y)).lightness()) for x, y in points for a in (one, other)]
    return sum(abs(a - b) for a, b in zip(grey[::2], grey[1::2], strict=True)) / len(points)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.GREY])
def test_qt_paints_what_the_svg_shows(qapp, scheme):
    drawing = one_sheet(samples.year_of_sources(), HEADING, scheme)
    ours = image(drawing, 1.0)
    theirs = QImage(ours.size(), QImage.Format.Format_ARGB32_Premultiplied)
    theirs.fill(QColor("white"))
    painter = QPainter(theirs)
    QSvgRenderer(QByteArray(svg(drawing))).render(painter, QRectF(theirs.rect()))
    painter.end()
    assert difference(ours, theirs) < 1.5
    empty = image(one_sheet(samples.empty(), HEADING, scheme), 1.0)
    assert difference(ours.copy(0, 0, 794, 1100), empty.copy(0, 0, 794, 1100)) > 1.5  # and not just anything


def test_a_png_has_two_dots_to_a_point_and_an_a3_more(qapp):
    small, large = png(samples.many(12)), png(samples.many(12), Paper.A3)
    assert small.width() == 2 * 794
    assert large.width() == pytest.approx(small.width() * 2**0.5, abs=1)
    assert small.dotsPerMeterX() == pytest.approx(192 / 0.0254, abs=2)
    assert small.text("Title") == "Vuosikello 2026"
    assert small.text("Description").startswith("Vuosikello 2026, tammikuu ylhäällä")


@pytest.mark.parametrize(("paper", "points"), [(Paper.A4, (595, 842)), (Paper.A3, (842, 1191))])
def test_a_pdf_has_the_size_of_its_paper_and_a_page_for_each_sheet(qapp, paper, points):
    pages = sheets(samples.many(300), HEADING)
    data = painted(pages, PictureFormat.PDF, paper)
    boxes = re.findall(rb"/MediaBox \[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]", data)
    assert len(pages) == len(boxes) == 3
    assert [round(float(side)) for side in boxes[0]] == pytest.approx(points, abs=1)


def test_a_pdf_is_drawn_in_lines_and_not_in_dots(qapp):
    data = painted(sheets(samples.many(12), HEADING), PictureFormat.PDF, Paper.A4)
    streams = re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL)
    drawn = b"".join(part for each in streams if (part := _inflated(each)))
    assert drawn.count(b" c\n") > 500
    assert b"/Subtype /Image" not in data


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompress(data)
    except zlib.error:
        return b""


def test_a_picture_is_the_same_whatever_the_window_has_painted(qapp):
    apply_theme(qapp, "light")
    before = png(samples.year_of_sources())
    for role in ("list-strong", "page", "clock"):
        title = QLabel("Äö 123")
        title.setFont(font(role))
        title.show()
        qapp.processEvents()
        title.grab()
        assert png(samples.year_of_sources()) == before, role
