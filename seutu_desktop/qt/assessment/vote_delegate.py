"""Painting of a target in the vote: its words, the dots it has, and whether it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seutu_desktop.qt.assessment.line_list import ROW_ROLE
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import (
    PAD,
    Row,
    draw_text,
    paint_background,
    paint_separator,
    paint_two_line,
    row_height,
)

_ROOM, _PITCH, _RADIUS, _COLUMNS, _ROWS = 200, 11, 4.0, 10, 2
_NUMBER = 34
_Index = QModelIndex | QPersistentModelIndex


class VoteDelegate(QStyledItemDelegate):
    """`Row.lead_width` of a vote's row is its dots."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of a line, from the font."""
        return QSize(320, row_height("two") + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one line."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        whole: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_background(painter, option)
        words = QStyleOptionViewItem(option)
        words.rect = whole.adjusted(0, 0, -_ROOM, -1)
        paint_two_line(
            painter, words, Row(row.title, icon=row.icon, icon_role=row.icon_role, second=row.second)
        )
        _dots(
            painter,
            QRect(whole.right() - _ROOM, whole.top(), _ROOM - PAD, whole.height() - 1),
            row.lead_width,
        )
        paint_separator(painter, whole)
        painter.restore()


def _dots(painter: QPainter, rect: QRect, count: int) -> None:
    """Draw at most two rows of dots, and their number after them."""
    shown = min(count, _COLUMNS * _ROWS)
    rows = max(1, -(-shown // _COLUMNS))
    top = rect.center().y() - (rows - 1) * _PITCH / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent"))
    for at in range(shown):
        x = rect.left() + _RADIUS + at % _COLUMNS * _PITCH
        painter.drawEllipse(QPointF(x, top + at // _COLUMNS * _PITCH), _RADIUS, _RADIUS)
    place = QRect(rect.right() - _NUMBER, rect.top(), _NUMBER, rect.height())
    face = font("list-strong" if count else "list", tabular=True)
    draw_text(
        painter, place, str(count) if count else "–", face, color("text" if count else "text3"), right=True
    )
