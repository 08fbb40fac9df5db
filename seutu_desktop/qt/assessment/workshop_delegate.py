"""Painting of the workshop's table: title, dots, median, range and the box of the consensus."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seutu_desktop.domain.scores import number_text
from seutu_desktop.qt.assessment.plot import SCORES, paint_plot
from seutu_desktop.qt.assessment.words import few_words, reach_words
from seutu_desktop.qt.assessment.workshop_model import FEWEST_ROLE, LINE_ROLE, UNDER_ROLE, Column
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import (
    background_role,
    draw_text,
    is_selected,
    paint_selection_bar,
    paint_separator,
)
from seutu_desktop.services.assessment_view import WorkshopRow

ROW, HEADING = 64, 44
PAD = 12
PLOT = 33 * SCORES
BOX = 34
_Index = QModelIndex | QPersistentModelIndex
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)


class WorkshopDelegate(QStyledItemDelegate):
    """Draws a cell of the workshop."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of a line, from the font."""
        if isinstance(index.data(LINE_ROLE), str):
            return QSize(120, max(HEADING, QFontMetrics(font("caption-strong")).height() + 24))
        lines = 2 * QFontMetrics(font("list")).height() + QFontMetrics(font("caption")).height()
        return QSize(120, max(ROW, lines + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell."""
        line = index.data(LINE_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, str):
            self._heading(painter, rect, line, first=index.column() == Column.TITLE)
        else:
            ground = background_role(option)
            if ground:
                painter.fillRect(rect, color(ground))
            if is_selected(option) and index.column() == Column.TITLE:
                paint_selection_bar(painter, rect)
            self._cell(painter, rect, line, index, chosen=is_selected(option))
        paint_separator(painter, rect)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, words: str, *, first: bool) -> None:
        if first:
            place = rect.adjusted(PAD, 10, PLOT, 0)
            draw_text(painter, place, words, font("caption-strong"), color("text2"))

    def _cell(self, painter: QPainter, rect: QRect, row: WorkshopRow, index: _Index, *, chosen: bool) -> None:
        column = Column(index.column())
        if column is Column.TITLE:
            _title(painter, rect.adjusted(PAD, 0, -8, -1), row, str(index.data(UNDER_ROLE)), chosen=chosen)
        elif column is Column.CONSENSUS:
            _box(painter, rect, row, chosen=chosen)
        elif row.tally.too_few:
            if column is Column.PLOT:
                _few(painter, rect.adjusted(0, 4, -8, -4), few_words(row.tally, index.data(FEWEST_ROLE)))
        elif column is Column.PLOT:
            place = QRect(rect.left(), rect.top() + 6, PLOT, rect.height() - 9)
            paint_plot(painter, place, row.tally)
        elif column is Column.MEDIAN:
            _median(painter, rect, row)
        else:
            draw_text(painter, rect, reach_words(row.tally), font("list", tabular=True), color("text2"))


def _title(painter: QPainter, rect: QRect, row: WorkshopRow, told: str, *, chosen: bool) -> None:
    """Draw the title on at most two lines, and under it what kind of criterion it is."""
    face = font("list-strong" if chosen else "list")
    metrics = QFontMetrics(face)
    kind = QFontMetrics(font("caption")).height()
    words = metrics.boundingRect(QRect(0, 0, rect.width(), 1000), _WRAP, row.criterion.title)
    height = min(words.height(), 2 * metrics.lineSpacing() + 1)
    top = rect.top() + (rect.height() - height - kind - 1) // 2
    painter.setFont(face)
    painter.setPen(color("text"))
    place = QRect(rect.left(), top, rect.width(), height)
    if words.height() > height:
        _two_lines(painter, place, row.criterion.title, metrics)
    else:
        painter.drawText(place, _WRAP, row.criterion.title)
    under = QRect(rect.left(), top + height + 1, rect.width(), kind)
    draw_text(painter, under, told, font("caption"), color("text2"))


def _two_lines(painter: QPainter, rect: QRect, text: str, metrics: QFontMetrics) -> None:
    """Draw the first line whole by words, and the rest elided."""
    words = text.split(" ")
    first = words[0]
    at = 1
    while at < len(words) and metrics.horizontalAdvance(f"{first} {words[at]}") <= rect.width():
        first, at = f"{first} {words[at]}", at + 1
    lines = (first, " ".join(words[at:]))
    for row, line in enumerate(lines):
        place = QRect(rect.left(), rect.top() + row * metrics.lineSpacing(), rect.width(), metrics.height())
        fitting = metrics.elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), fitting)


def _median(painter: QPainter, rect: QRect, row: WorkshopRow) -> None:
    """Draw the median, and under it that of the round before."""
    last = row.last
    first = QFontMetrics(font("list-strong")).height() + 1
    second = QFontMetrics(font("caption")).height() + 1 if last and last.median is not None else 0
    top = rect.top() + (rect.height() - first - second) // 2
    place = QRect(rect.left(), top, rect.width(), first)
    face = font("list-strong", tabular=True)
    draw_text(painter, place, number_text(row.tally.median), face, color("text"))
    if second and last:
        under = QRect(rect.left(), top + first, rect.width(), second)
        words = f"{last.year}: {number_text(last.median)}"
        draw_text(painter, under, words, font("caption"), color("text2"))


def _few(painter: QPainter, rect: QRect, words: str) -> None:
    painter.setFont(font("caption"))
    painter.setPen(color("text2"))
    painter.drawText(rect, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter), words)


def _box(painter: QPainter, rect: QRect, row: WorkshopRow, *, chosen: bool) -> None:
    """Draw the consensus in its box at the right: filled when agreed on."""
    agreed = row.criterion.consensus
    box = QRectF(rect.right() - PAD - BOX + 1, rect.center().y() - BOX / 2, BOX, BOX)
    filled = agreed is not None and not chosen
    frame = "accent" if agreed is not None else "border"
    painter.setPen(QPen(color(frame), 1))
    painter.setBrush(color("accent" if filled else "surface"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.setFont(font("body-strong" if agreed is not None else "list"))
    painter.setPen(color("on_accent" if filled else "text" if agreed is not None else "text2"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "–" if agreed is None else str(agreed))
