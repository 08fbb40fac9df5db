"""The wheel's sheets as a PDF: outlines for the eye, and above them clear text to select, search and copy.

The outlines alone would look right and say nothing; Qt's own letters would be searched, but stand and weigh
otherwise than in the SVG and on the screen, for it draws no text along an arc.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from seutu_desktop.pictures.drawing import Drawing, Part, Words
from seutu_desktop.qt.theme.fonts import load_inter
from seutu_desktop.qt.wheel.painter import paint
from seutu_desktop.services.wheel_files import Paper

_DPI = 1200
_FONT_SIZE = 100
_SHAPING = ("calt", "liga", "clig", "kern")
"""What changes letters by their neighbours: a dash between figures would be copied as a private sign."""

_PLAIN = str.maketrans({"”": '"', "’": "'"})
"""Signs whose shapes Inter shares with a seldom letter, which Qt would name instead (ˮ, ʼ)."""

_NAMES = re.compile(rb"(?<=\n)/Names \d+ 0 R(?=\n)")
_LANGUAGE = b"/Lang (fi)"


def pdf(drawings: Sequence[Drawing], paper: Paper) -> bytes:
    """Return sheets as a PDF of a page each, with title, language, and text that can be searched."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(drawings[0].title)
    writer.setCreator("Seutu")
    writer.setResolution(_DPI)
    size = QPageSize.PageSizeId.A3 if paper is Paper.A3 else QPageSize.PageSizeId.A4
    layout = QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    for number, drawing in enumerate(drawings):
        if number:
            writer.newPage()
        painter.save()
        fit = writer.width() / drawing.width
        painter.scale(fit, fit)
        paint(painter, drawing.parts)
        _text(painter, drawing.parts)
        painter.restore()
    painter.end()
    return _in_finnish(bytes(content.data()))


def _text(painter: QPainter, parts: Iterable[Part]) -> None:
    font = _font()
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.transparent)
    metrics = QFontMetricsF(font, painter.device())
    for part in parts:
        said = part.said.translate(_PLAIN) if isinstance(part, Words) else ""
        if isinstance(part, Words) and (natural := metrics.horizontalAdvance(said)):
            _clear(painter, part, said, natural)


def _clear(painter: QPainter, words: Words, said: str, natural: float) -> None:
    """Write a text that is not seen over its outlines, as long as they are; along an arc on its chord."""
    painter.save()
    painter.translate(words.x, words.y)
    painter.rotate(math.degrees(words.angle))
    scale = words.length / natural  # of the height too: readers take narrowed spaces for none
    painter.scale(scale, scale)
    painter.drawText(QPointF(0, 0), said)
    painter.restore()


def _font() -> QFont:
    name = "Inter"
    if name not in QFontDatabase.families():
        name = load_inter() or QFont().family()
    font = QFont(name)
    font.setPixelSize(_FONT_SIZE)
    for tag in _SHAPING:
        font.setFeature(QFont.Tag(tag), 0)
    return font


def _in_finnish(data: bytes) -> bytes:
    """Name the language in the catalogue, which Qt does not: over the name of its empty list of attachments.

    The bytes keep their places, and with them the table of the file's parts.
    """
    return _NAMES.sub(lambda found: _LANGUAGE.ljust(len(found[0])), data, count=1)
