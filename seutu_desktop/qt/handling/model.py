"""The matrix as an item model: a row a municipality, a column a document."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from seutu_desktop.qt.handling.words import head_words, whole_words
from seutu_desktop.services.handling_view import Cell, Column, Matrix

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
COLUMN_ROLE = CELL_ROLE + 1
_Index = QModelIndex | QPersistentModelIndex
_EMPTY = Matrix((), (), {})


class MatrixModel(QAbstractTableModel):
    """Cells by their place; where a municipality has no cell there is nothing to reach."""

    def __init__(self) -> None:
        super().__init__()
        self._matrix = _EMPTY

    @property
    def matrix(self) -> Matrix:
        """What is shown."""
        return self._matrix

    def load(self, matrix: Matrix) -> None:
        """Show another matrix; one of the same places only changes its cells, so the view keeps its place."""
        same = self._places(matrix) == self._places(self._matrix)
        if not same:
            self.beginResetModel()
        self._matrix = matrix
        if not same:
            self.endResetModel()
        elif matrix.columns and matrix.places:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many municipalities there are."""
        return 0 if parent.isValid() else len(self._matrix.places)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many documents there are."""
        return 0 if parent.isValid() else len(self._matrix.columns)

    def column(self, place: int) -> Column:
        """Return a document by its place."""
        return self._matrix.columns[place]

    def cell(self, row: int, column: int) -> Cell | None:
        """Return a cell, None where the municipality has none."""
        key = (self._matrix.columns[column].document.id, self._matrix.places[row].id)
        return self._matrix.cells.get(key)

    def place_name(self, row: int) -> str:
        """Return a municipality's name; one that its source does not name says so."""
        return self._matrix.places[row].name or self.tr("Kunta vahvistamatta")

    def spot(self, document_id: str, municipality_id: str | None) -> tuple[int, int] | None:
        """Return row and column of a cell, None where it is not shown."""
        rows = [row for row, each in enumerate(self._matrix.places) if each.id == municipality_id]
        columns = [at for at, each in enumerate(self._matrix.columns) if each.document.id == document_id]
        return (rows[0], columns[0]) if rows and columns else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A place without a cell cannot be reached."""
        if self.cell(index.row(), index.column()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, or what the delegate paints."""
        column, cell = self.column(index.column()), self.cell(index.row(), index.column())
        if role == CELL_ROLE:
            return cell
        if role == COLUMN_ROLE:
            return column
        if cell is None:
            return None
        words = whole_words(cell, column.year)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self.place_name(index.row())}, {column.document.name}: {words}"
        return words if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heads: municipalities by name; documents with their § and how many are done."""
        if orientation == Qt.Orientation.Vertical:
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return self.place_name(section) if shown else None
        column = self.column(section)
        if role == COLUMN_ROLE:
            return column
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{column.document.name}, {head_words(column)}, {column.done} / {column.cells}"
        return None

    @staticmethod
    def _places(matrix: Matrix) -> tuple[list[str], list[str | None]]:
        return [each.document.id for each in matrix.columns], [each.id for each in matrix.places]
