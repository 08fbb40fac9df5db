"""Backups as a table: when each was made and what it holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from seutu_desktop.domain.dates import clock, full_day
from seutu_desktop.qt.theme import color, font
from seutu_desktop.store.backup import Backup

_MEGABYTE = 1_000_000
_Index = QModelIndex | QPersistentModelIndex


class BackupModel(QAbstractTableModel):
    """The newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Backup] = ()

    def load(self, rows: Sequence[Backup]) -> None:
        """Show other backups."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def backup(self, row: int) -> Backup | None:
        """Return the backup of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many backups there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return three: when, what, how large."""
        return 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words; one that cannot be read is told in the colour of trouble too."""
        each = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cells(each)[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and each.counts is None:
            return color("bad")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heads of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Tehty"), self.tr("Sisältää"), self.tr("Koko"))[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.FontRole:
            return font("caption")
        return None

    def _cells(self, each: Backup) -> tuple[str, str, str]:
        made = f"{full_day(each.made_at.date())} klo {clock(each.made_at)}"
        size = f"{each.path.stat().st_size / _MEGABYTE:.1f}".replace(".", ",") if each.path.exists() else "–"
        return made, self._contents(each), self.tr("{0} Mt").format(size)

    def _contents(self, each: Backup) -> str:
        if each.counts is None:
            return self.tr("ei voi lukea")
        parts = (
            self.tr("%n kokousta", "", each.counts["meeting"]),
            self.tr("%n asiaa", "", each.counts["agenda_item"]),
            self.tr("%n henkilöä", "", each.counts["person"]),
        )
        return " · ".join(parts)
