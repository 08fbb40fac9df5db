"""The sections of a report with what each holds: her own words, and how many lines are printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from seutu_desktop.domain.annual_report import ReportSection
from seutu_desktop.domain.report_lines import SectionDraft
from seutu_desktop.qt.widgets.rows import Row, paint_one_line, row_height
from seutu_desktop.qt.year_papers.words import section_names

_Index = QModelIndex | QPersistentModelIndex
_ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class SectionList(QListView):
    """`chosen` carries the section moved to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _SectionModel()
        self.setModel(self._model)
        self.setItemDelegate(_SectionDelegate(self))
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Toimintakertomuksen osat"))
        self.selectionModel().currentChanged.connect(self._tell)

    def show_sections(self, drafts: Sequence[SectionDraft]) -> None:
        """Show the sections of a draft."""
        self._model.load(drafts)

    def select(self, section: ReportSection) -> None:
        """Choose a section without telling about it."""
        self.selectionModel().blockSignals(True)
        index = self._model.index(list(ReportSection).index(section))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(list(ReportSection)[current.row()])


class _SectionModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def load(self, drafts: Sequence[SectionDraft]) -> None:
        names = section_names()
        rows = [_row(names[each.section], each) for each in drafts]
        if len(rows) == len(self._rows):
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == _ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {row.meta}" if row.meta else row.title
        return row.title if role == Qt.ItemDataRole.DisplayRole else None


class _SectionDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(160, row_height("task"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(_ROW_ROLE)
        if isinstance(row, Row):
            paint_one_line(painter, option, row)


def _row(name: str, draft: SectionDraft) -> Row:
    """How many lines are printed, and a pencil where she has written herself."""
    lines = sum(not each.left_out for each in draft.lines)
    printed = lines + sum(not each.left_out for each in draft.figures)
    pencil = "pencil" if draft.text.strip() else ""
    return Row(name, meta=str(printed) if printed else "", end_icon=pencil, end_role="text2")
