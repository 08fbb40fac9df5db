"""The heads of the matrix: documents with § and progress, municipalities by name."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from seutu_desktop.qt.handling.delegate import PAD, cell_height
from seutu_desktop.qt.handling.model import COLUMN_ROLE
from seutu_desktop.qt.handling.words import head_words
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import draw_text, paint_separator
from seutu_desktop.services.handling_view import Column

_BAR = 5
_GAP = 4
_LEAST, _MOST = 136, 190


class DocumentHeads(QHeaderView):
    """A document's name, its § and sending, and a bar of how many municipalities are done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of three lines, from the font (Qt's own crashes while a model is reset)."""
        lines = sum(QFontMetrics(font(role)).height() for role in ("body-strong", "secondary", "secondary"))
        return QSize(0, lines + 2 * _GAP + 26)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Draw one head."""
        column: Column | None = self.model().headerData(logical, self.orientation(), COLUMN_ROLE)
        if column is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, color("surface"))
        paint_separator(painter, rect)
        inner = rect.adjusted(PAD, 10, -PAD, -12)
        name, second = font("body-strong"), font("secondary")
        at = inner.top()
        middle = Qt.TextElideMode.ElideMiddle  # the year stands at the end
        for words, face, ink in (
            (QFontMetrics(name).elidedText(column.document.name, middle, inner.width()), name, "text"),
            (head_words(column), second, "text2"),
        ):
            height = QFontMetrics(face).height() + _GAP
            draw_text(painter, QRect(inner.left(), at, inner.width(), height), words, face, color(ink))
            at += height
        _progress(painter, QRect(inner.left(), at, inner.width(), inner.bottom() - at), column)
        painter.restore()


class PlaceHeads(QHeaderView):
    """The municipalities' names, which stay when the documents scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(cell_height())

    def sizeHint(self) -> QSize:
        """Return the width of the longest name, within bounds."""
        metrics = QFontMetrics(font("list-strong"))
        model = self.model()
        rows = range(model.rowCount()) if model else range(0)
        names = (str(model.headerData(row, self.orientation())) for row in rows)
        width = max((metrics.horizontalAdvance(name) for name in names), default=0) + 28
        return QSize(min(max(width, _LEAST), _MOST), 0)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Draw one name."""
        painter.save()
        painter.fillRect(rect, color("surface"))
        paint_separator(painter, rect)
        words = str(self.model().headerData(logical, self.orientation()) or "")
        draw_text(painter, rect.adjusted(0, 0, -8, -1), words, font("list-strong"), color("text"))
        painter.restore()


def _progress(painter: QPainter, rect: QRect, column: Column) -> None:
    face = font("secondary", tabular=True)
    words = f"{column.done} / {column.cells}"
    room = QFontMetrics(face).horizontalAdvance("10 / 10") + 2
    draw_text(
        painter, QRect(rect.right() - room, rect.top(), room, rect.height()), words, face, color("text")
    )
    bar = QRectF(rect.left(), rect.center().y() - _BAR / 2 + 1, max(rect.width() - room - 10, 12), _BAR)
    _rounded(painter, bar, color("border"))
    if column.done and column.cells:
        done = QRectF(bar.left(), bar.top(), bar.width() * column.done / column.cells, bar.height())
        _rounded(painter, done, color("accent"))


def _rounded(painter: QPainter, bar: QRectF, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
