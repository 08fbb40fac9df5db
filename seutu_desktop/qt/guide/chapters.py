"""How a chapter of the guide looks in the contents."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seutu_desktop.qt.widgets.rows import Row, paint_one_line, row_height

_HEIGHT = 34


class ChapterDelegate(QStyledItemDelegate):
    """A row like those of every list here."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size wanted, from the font."""
        return QSize(0, max(_HEIGHT, row_height("small")))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw it in the colours of the scheme shown now."""
        paint_one_line(painter, option, Row(str(index.data(Qt.ItemDataRole.DisplayRole))))
