"""Qt's brush for drawings of `pictures`: on the screen, as PNG and (`pdf`) as PDF, from the same parts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QApplication

from seutu_desktop.pictures.drawing import Drawing, Figure, Part, Words
from seutu_desktop.pictures.face import Glyph
from seutu_desktop.pictures.path import Path
from seutu_desktop.pictures.sheet import A3
from seutu_desktop.qt.wheel.letters import SIZE, inter
from seutu_desktop.services.wheel_files import Paper, PictureFormat

PNG_SCALE = 2.0
"""A picture unit is a 96th of an inch, so a PNG has 192 dots an inch."""

LARGEST_SIDE = 32_000
"""The most dots along a side; Qt's painter knows none beyond 32,767."""

_HALO = 3.5
_DOTS_PER_METRE = 96 / 0.0254


def paint(painter: QPainter, parts: Iterable[Part]) -> None:
    """Paint parts from the bottom up in picture units."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for part in parts:
        if isinstance(part, Words):
            _words(painter, part)
        else:
            _figure(painter, part)


def painted(drawings: Sequence[Drawing], kind: PictureFormat, paper: Paper) -> bytes:
    """Return sheets as the bytes of a PDF, or the first of them as a PNG."""
    _ = QApplication.instance() or QApplication([])  # which painting needs while it lasts
    scale = A3 if paper is Paper.A3 else 1.0
    if kind is PictureFormat.PDF:
        from seutu_desktop.qt.wheel.pdf import pdf  # which paints with this module

        return pdf(drawings, paper)
    return png(drawings[0], PNG_SCALE * scale)


def image(drawing: Drawing, scale: float) -> QImage:
    """Return a drawing with so many dots to a picture unit, fewer where it is very long."""
    scale = min(scale, LARGEST_SIDE / max(drawing.width, drawing.height))
    made = QImage(
        round(drawing.width * scale), round(drawing.height * scale), QImage.Format.Format_ARGB32_Premultiplied
    )
    made.fill(QColor(drawing.background) if drawing.background else Qt.GlobalColor.transparent)
    made.setDotsPerMeterX(round(_DOTS_PER_METRE * scale))
    made.setDotsPerMeterY(round(_DOTS_PER_METRE * scale))
    painter = QPainter(made)
    painter.scale(scale, scale)
    painter.translate(-drawing.left, -drawing.top)
    paint(painter, drawing.parts)
    painter.end()
    return made


def png(drawing: Drawing, scale: float = PNG_SCALE) -> bytes:
    """Return a drawing as a PNG; its title and alternative text are in the file."""
    made = image(drawing, scale)
    made.setText("Title", drawing.title)
    made.setText("Description", drawing.description)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(made)
    return bytes(content.data())


def _figure(painter: QPainter, figure: Figure) -> None:
    painter.setOpacity(figure.opacity)
    painter.setBrush(QColor(figure.fill) if figure.fill else Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(figure) if figure.stroke else Qt.PenStyle.NoPen)
    painter.drawPath(qt_path(figure.path))
    if figure.opacity != 1.0:
        painter.setOpacity(1.0)


def _pen(figure: Figure) -> QPen:
    pen = QPen(QColor(figure.stroke), figure.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if figure.dash:
        pen.setDashPattern([length / figure.width for length in figure.dash])
    return pen


def _words(painter: QPainter, words: Words) -> None:
    path = words_path(words)
    if words.halo:
        pen = QPen(QColor(words.halo), _HALO)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)
    painter.fillPath(path, QColor(words.fill))


def words_path(words: Words) -> QPainterPath:
    """Return the letters of a text as one outline."""
    if not words.bent:
        return _line_path(words)
    whole = QPainterPath()
    whole.setFillRule(Qt.FillRule.WindingFill)
    for letter in words.bent:
        turned = QTransform(letter.a, letter.b, letter.b, -letter.a, letter.x, letter.y)
        whole.addPath(turned.map(_glyph(letter.glyph)))
    return whole


def _line_path(words: Words) -> QPainterPath:
    """A straight line by Qt itself: a long list has a hundred thousand letters."""
    line = QPainterPath()
    line.setFillRule(Qt.FillRule.WindingFill)
    line.addText(0, 0, inter(words.weight), words.text)
    scale = words.size / SIZE
    place = QTransform().translate(words.x, words.y).rotateRadians(words.angle).scale(scale, scale)
    return place.map(line)


@lru_cache(maxsize=1024)
def _glyph(glyph: Glyph) -> QPainterPath:
    return qt_path(glyph.outline)


def qt_path(path: Path) -> QPainterPath:
    """Return an outline as Qt draws it."""
    made = QPainterPath()
    for step, values in path:
        match step:
            case "M":
                made.moveTo(*values)
            case "L":
                made.lineTo(*values)
            case "Q":
                made.quadTo(*values)
            case "C":
                made.cubicTo(*values)
            case _:
                made.closeSubpath()
    return made


def bounds(drawing: Drawing) -> QRectF:
    """Return the room of a drawing in picture units."""
    return QRectF(drawing.left, drawing.top, drawing.width, drawing.height)
