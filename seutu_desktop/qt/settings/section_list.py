"""The list of sections at the left of the settings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from seutu_desktop.qt.widgets.rows import Row, paint_one_line, row_height


class SectionList(QListView):
    """`chosen` carries the number of the section moved to."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setProperty("pane", "side")
        self.setAccessibleName(self.tr("Asetusten osat"))
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setModel(QStringListModel(list(names), self))
        self.setItemDelegate(_SectionDelegate(self))
        self.selectionModel().currentChanged.connect(lambda index: self.chosen.emit(index.row()))

    def select(self, number: int) -> None:
        """Move to a section."""
        self.setCurrentIndex(self.model().index(number, 0))


class _SectionDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, row_height("one"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        paint_one_line(painter, option, Row(str(index.data())))
