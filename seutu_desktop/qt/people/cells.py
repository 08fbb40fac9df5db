"""Cells of small tables: text with room at the left, an icon before it, a hairline below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import (
    draw_text,
    is_selected,
    list_has_focus,
    paint_background,
    paint_separator,
    row_height,
)

PAD = 10
_ICON = 16
_Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints what the model says of a cell: words, their colour, an icon."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of a cell, from the font."""
        return QSize(80, row_height("small"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell."""
        rect: QRect = option.rect
        painter.save()
        paint_background(painter, option, bar=False)
        paint_separator(painter, rect)
        place = rect.adjusted(PAD, 0, -PAD, -1)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if picture is not None:
            picture.paint(painter, QRect(place.left(), place.top(), _ICON, place.height()))
            place.setLeft(place.left() + _ICON + 8)
        ink = index.data(Qt.ItemDataRole.ForegroundRole) or color("text")
        draw_text(painter, place, str(index.data() or ""), font("list"), ink)
        if is_selected(option) and list_has_focus(option):
            paint_outline(painter, rect)
        painter.restore()


def paint_outline(painter: QPainter, rect: QRect) -> None:
    """Draw the 2-px frame of the cell that the keyboard is in."""
    painter.setPen(QPen(color("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(1, 1, -1, -2))


def fit_height(table: QTableView, rows: int, most: int = 6) -> None:
    """Make a table as high as its rows, up to `most` of them."""
    head = table.horizontalHeader().sizeHint().height()
    table.setFixedHeight(head + min(rows, most) * table.verticalHeader().defaultSectionSize() + 4)


def dress_table(table: QTableView, kind: str = "small") -> None:
    """Give a table the look of the others: no grid, no row numbers, quiet heads, rows of `kind`."""
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setMouseTracking(True)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(row_height(kind))
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setSectionsClickable(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
