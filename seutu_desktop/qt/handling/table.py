"""The matrix on screen: arrows move over its cells, Enter takes one."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from seutu_desktop.qt.handling.delegate import CellDelegate
from seutu_desktop.qt.handling.heads import DocumentHeads, PlaceHeads
from seutu_desktop.qt.handling.model import CELL_ROLE, MatrixModel
from seutu_desktop.services.handling_view import Cell, Matrix

_LEAST, _MOST = 216, 340
_BAR = 16


class MatrixTable(QTableView):
    """`chosen` carries the cell moved to, `entered` the one taken by Enter or a double click."""

    chosen = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = MatrixModel()
        self.setModel(self.cells)
        self.setItemDelegate(CellDelegate(self))
        self.setHorizontalHeader(DocumentHeads(self))
        self.setVerticalHeader(PlaceHeads(self))
        self._dress()
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(lambda _: self.entered.emit())
        self.horizontalHeader().sectionClicked.connect(self._go_to_column)
        self.verticalHeader().sectionClicked.connect(self._go_to_row)

    def show_matrix(self, matrix: Matrix, wanted: tuple[str, str | None] | None) -> Cell | None:
        """Show a matrix with a cell chosen, else the one in the same place, else the first; return it."""
        before = self.currentIndex()
        with QSignalBlocker(self.selectionModel()):
            self.cells.load(matrix)
            self._fit()
            place = self.cells.spot(*wanted) if wanted else None
            if place is None or self.cells.cell(*place) is None:
                place = self._near(before.row(), before.column())
            index = self.cells.index(*place) if place else QModelIndex()
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)
        self.viewport().update()
        return self.current_cell()

    def forget_place(self) -> None:
        """Choose anew when another matrix comes: what is late, else the newest."""
        with QSignalBlocker(self.selectionModel()):
            self.setCurrentIndex(QModelIndex())

    def whole_height(self) -> int:
        """Return the height in px at which everything is seen without scrolling down."""
        rows = self.verticalHeader().length()
        wide = self.horizontalHeader().length() + self.verticalHeader().sizeHint().width() > self.width()
        bar = max(self.horizontalScrollBar().sizeHint().height(), _BAR) if wide else 0
        return self.horizontalHeader().sizeHint().height() + rows + bar + 4

    def current_cell(self) -> Cell | None:
        """Return the chosen cell."""
        index = self.currentIndex()
        cell: Cell | None = index.data(CELL_ROLE) if index.isValid() else None
        return cell

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the cell; the rest moves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_cell() is not None:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the documents, and keep the chosen cell in sight."""
        super().resizeEvent(event)
        self._fit()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _fit(self) -> None:
        count = self.cells.columnCount()
        if count:
            width = min(max(self.viewport().width() // count, _LEAST), _MOST)
            self.horizontalHeader().setDefaultSectionSize(width)

    def _near(self, row: int, column: int) -> tuple[int, int] | None:
        """Return the place with a cell nearest to one that was there before."""
        rows, columns = range(self.cells.rowCount()), range(self.cells.columnCount())
        places = [(r, c) for r in rows for c in columns if self.cells.cell(r, c) is not None]
        if row < 0:
            late = [each for each in places if self._is_late(*each)]
            return min(late or places, key=lambda each: (-each[1], each[0]), default=None)
        return min(places, key=lambda each: (abs(each[1] - column), abs(each[0] - row)), default=None)

    def _is_late(self, row: int, column: int) -> bool:
        cell = self.cells.cell(row, column)
        return cell is not None and cell.standing.late_days > 0

    def _go_to_column(self, column: int) -> None:
        self._go_to([(row, column) for row in range(self.cells.rowCount())])

    def _go_to_row(self, row: int) -> None:
        self._go_to([(row, column) for column in range(self.cells.columnCount())])

    def _go_to(self, places: list[tuple[int, int]]) -> None:
        for place in places:
            if self.cells.cell(*place) is not None:
                self.setCurrentIndex(self.cells.index(*place))
                self.setFocus()
                return

    def _tell(self, current: QModelIndex) -> None:
        self.chosen.emit(current.data(CELL_ROLE) if current.isValid() else None)

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Kuntien käsittelyt"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
