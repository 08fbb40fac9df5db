"""Painting of a cell: icon, state, body with date and §; only what is late is filled (look.md 7)."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seutu_desktop.domain.handling_state import CellState
from seutu_desktop.qt.handling.model import CELL_ROLE, COLUMN_ROLE
from seutu_desktop.qt.handling.words import Under, look_of, state_words, under_words
from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import (
    background_role,
    draw_text,
    is_selected,
    list_has_focus,
    paint_separator,
)
from seutu_desktop.services.handling_view import Cell

ROW = 57
PAD = 12
_ICON = 16
_TEXT = PAD + _ICON + 12
_Index = QModelIndex | QPersistentModelIndex


def cell_height() -> int:
    """Return the height of a row in px: 57, more where the font needs it."""
    lines = QFontMetrics(font("list")).height() + QFontMetrics(font("secondary")).height()
    return max(ROW, lines + 18)


class CellDelegate(QStyledItemDelegate):
    """Draws a cell of the matrix."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of a cell, from the font."""
        return QSize(200, cell_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell; a place without one stays blank."""
        rect: QRect = option.rect
        cell = index.data(CELL_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell is not None:
            painter.fillRect(rect, color(_ground(option, cell)))
            look = look_of(cell)
            if look.icon:
                place = QRect(rect.left() + PAD, rect.top(), _ICON, rect.height() - 1)
                paint_icon(painter, place, look.icon, look.icon_role)
            _lines(painter, rect.adjusted(_TEXT, 0, -8, -1), cell, index.data(COLUMN_ROLE).year)
        paint_separator(painter, rect)
        if cell is not None and is_selected(option):
            _frame(painter, rect, strong=list_has_focus(option))
        painter.restore()


def _ground(option: QStyleOptionViewItem, cell: Cell) -> str:
    """Return the token of a cell's ground: only late ones are filled, the chosen one has a frame instead."""
    if cell.state is CellState.LATE:
        return "bad_tint"
    return "hover" if background_role(option) == "hover" else "surface"


def _lines(painter: QPainter, rect: QRect, cell: Cell, year: int) -> None:
    under = under_words(cell, year)
    face = font("list-strong" if cell.state is CellState.LATE else "list")
    first = QFontMetrics(face).height() + 1
    second = QFontMetrics(font("secondary")).height() + 1
    top = rect.top() + (rect.height() - first - (second if any(under) else 0)) // 2
    place = QRect(rect.left(), top, rect.width(), first)
    draw_text(painter, place, state_words(cell), face, color(look_of(cell).role))
    _under(painter, QRect(rect.left(), top + first, rect.width(), second), under)


def _under(painter: QPainter, rect: QRect, under: Under) -> None:
    """Draw the second line: the body gives way, the date and § stay."""
    face, ink = font("secondary"), color("text2")
    if not under.words:
        draw_text(painter, rect, under.tail, face, ink)
        return
    metrics = QFontMetrics(face)
    tail = metrics.horizontalAdvance(under.tail)
    room = max(rect.width() - tail - metrics.horizontalAdvance(" "), rect.width() // 4)
    words = metrics.elidedText(under.words, Qt.TextElideMode.ElideRight, room)
    draw_text(painter, rect, f"{words} {under.tail}", face, ink)


def _frame(painter: QPainter, rect: QRect, *, strong: bool) -> None:
    painter.setPen(QPen(color("accent" if strong else "control"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(1, 1, -1, -2))
