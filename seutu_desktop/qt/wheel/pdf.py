"""The wheel's sheets as a PDF whose text is selected, searched and copied.

Straight lines are text in the embedded Inter. Text along an arc is drawn as outlines, as in the SVG and on
the screen, for Qt writes none along an arc; above it lies the same as clear text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from seutu_desktop.pictures.drawing import Drawing, Part, Words
from seutu_desktop.qt.wheel.letters import inter
from seutu_desktop.qt.wheel.painter import paint
from seutu_desktop.services.wheel_files import Paper

_DPI = 1200
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
        for part in drawing.parts:
            _part(painter, part)
        painter.restore()
    painter.end()
    return _in_finnish(bytes(content.data()))


def _part(painter: QPainter, part: Part) -> None:
    if not isinstance(part, Words):
        paint(painter, [part])
        return
    plain = not part.bent and part.said == part.text and not part.halo
    if not plain:
        paint(painter, [part])
    _write(painter, part, part.fill if plain else "transparent")


def _write(painter: QPainter, words: Words, colour: str) -> None:
    """Write what a text says, as long as it is drawn; along an arc on its chord."""
    font = inter(words.weight)
    said = words.said.translate(_PLAIN)
    natural = QFontMetricsF(font, painter.device()).horizontalAdvance(said)
    if not natural:
        return
    scale = words.length / natural  # of the height too: readers take narrowed spaces for none
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.translate(words.x, words.y)
    painter.rotate(math.degrees(words.angle))
    painter.scale(scale, scale)
    painter.drawText(QPointF(0, 0), said)
    painter.restore()


def _in_finnish(data: bytes) -> bytes:
    """Name the language in the catalogue, which Qt does not: over the name of its empty list of attachments.

    The bytes keep their places, and with them the table of the file's parts.
    """
    return _NAMES.sub(lambda found: _LANGUAGE.ljust(len(found[0])), data, count=1)
