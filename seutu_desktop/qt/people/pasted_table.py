"""Rows pasted from a spreadsheet, with what adding each would do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.people.cells import CellDelegate, dress_table
from seutu_desktop.qt.people.words import role_words
from seutu_desktop.qt.theme import color, font
from seutu_desktop.services.people_import import PastedRow, RowState

STATE, MUNICIPALITY, NAME, TITLE, EMAIL, ROLE = range(6)
_Index = QModelIndex | QPersistentModelIndex
_ICONS = {
    RowState.NEW: ("plus", "ok"),
    RowState.KNOWN: ("check", "ok"),
    RowState.SEATED: ("minus", "text2"),
    RowState.NAMELESS: ("alert", "warn"),
    RowState.NO_MUNICIPALITY: ("alert", "warn"),
}


class PastedModel(QAbstractTableModel):
    """Rows to look at before they are added."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[PastedRow] = ()

    def load(self, rows: Sequence[PastedRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return six."""
        return 6

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words; the state also as an icon, what is left out quieter."""
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _cells(row)[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == STATE:
            name, tone = _ICONS[row.state]
            return icon(name, 16, tone)
        if role == Qt.ItemDataRole.ForegroundRole and not row.usable:
            return color("text3" if row.state is RowState.SEATED else "warn")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heads of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.FontRole:
            return font("caption")
        return self._heads()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Mitä tapahtuu"),
            self.tr("Kunta"),
            self.tr("Nimi"),
            self.tr("Nimike"),
            self.tr("Sähköposti"),
            self.tr("Rooli"),
        )


def show_in(table: QTableView, model: PastedModel) -> None:
    """Put the rows into a table and give it the look of the others."""
    table.setModel(model)
    table.setItemDelegate(CellDelegate(table))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    dress_table(table)
    table.horizontalHeader().setSectionResizeMode(STATE, QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().resizeSection(STATE, 150)


def pasted_summary(rows: Sequence[PastedRow]) -> str:
    """Return how many rows would be added and how many not: "18 lisätään, 2 jää pois"."""
    added = sum(row.usable for row in rows)
    translate = QCoreApplication.translate
    if not rows:
        return translate("PastedTable", "Ei vielä rivejä.")
    if added == len(rows):
        return translate("PastedTable", "{0} lisätään.").format(added)
    return translate("PastedTable", "{0} lisätään, {1} jää pois.").format(added, len(rows) - added)


def _cells(row: PastedRow) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    states = {
        RowState.NEW: translate("PastedTable", "uusi henkilö"),
        RowState.KNOWN: translate("PastedTable", "tuttu henkilö"),
        RowState.SEATED: translate("PastedTable", "on jo ryhmässä"),
        RowState.NAMELESS: translate("PastedTable", "nimi puuttuu"),
        RowState.NO_MUNICIPALITY: translate("PastedTable", "kuntaa ei ole"),
    }
    role = role_words(MembershipRole.DEPUTY if row.deputy else MembershipRole.MEMBER)
    return states[row.state], row.municipality, row.name, row.title, row.email, role
