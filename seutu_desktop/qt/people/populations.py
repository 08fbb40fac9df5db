"""The inhabitants of a municipality by year, as a small table to write into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from seutu_desktop.domain.network import Population
from seutu_desktop.qt.theme import font

_GROUP = "\u00a0"
_Index = QModelIndex | QPersistentModelIndex


class PopulationModel(QAbstractTableModel):
    """Years, newest first, with their inhabitants; `store(on, inhabitants)` keeps what was written."""

    def __init__(self, store: Callable[[date, int], bool], refuse: Callable[[str], None]) -> None:
        super().__init__()
        self._store = store
        self._refuse = refuse
        self._rows: Sequence[Population] = ()

    def load(self, rows: Sequence[Population]) -> None:
        """Show other years."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> Population | None:
        """Return the population of a row."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many years there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return two: the day and its inhabitants."""
        return 2

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Inhabitants can be written."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == 1 else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words; figures in thousands, and without them while writing."""
        each = self._rows[index.row()]
        if role == Qt.ItemDataRole.EditRole and index.column() == 1:
            return str(each.inhabitants)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"31.12.{each.on.year}" if index.column() == 0 else _thousands(each.inhabitants)
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Store inhabitants; what is no number is refused in words."""
        digits = "".join(str(value).split())
        if not digits.isdecimal() or len(digits) > 9:
            self._refuse(self.tr("Kirjoita väkiluku numeroin, esimerkiksi 7 889."))
            return False
        self._refuse("")
        return self._store(self._rows[index.row()].on, int(digits))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heads of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Päivä"), self.tr("Asukkaita"))[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.FontRole:
            return font("caption")
        return None


def _thousands(number: int) -> str:
    return f"{number:,}".replace(",", _GROUP)
