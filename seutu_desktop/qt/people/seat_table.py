"""The members of a group as a table: a municipality a row, its member and deputy in cells."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from seutu_desktop.qt.people.cells import dress_table
from seutu_desktop.qt.people.seat_delegate import HOLDER_ROLE, LINE_ROLE, SeatDelegate, seat_words
from seutu_desktop.qt.people.words import role_words
from seutu_desktop.qt.theme import font
from seutu_desktop.services.body_view import Holder, SeatLine

PLACE, MEMBER, DEPUTY = range(3)
_LABEL_WIDTH = 128
_Index = QModelIndex | QPersistentModelIndex


class SeatModel(QAbstractTableModel):
    """Lines of a group; only cells that hold or could hold somebody can be reached."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[SeatLine] = ()
        self.day = date.min

    def load(self, lines: Sequence[SeatLine], day: date) -> None:
        """Show other lines, as they are on `day`."""
        self.beginResetModel()
        self._lines, self.day = lines, day
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return three: the place, its member, its deputy."""
        return 3

    def line(self, row: int) -> SeatLine:
        """Return the line of a row."""
        return self._lines[row]

    def holder(self, row: int, column: int) -> Holder | None:
        """Return who is in a cell."""
        line = self._lines[row]
        return {MEMBER: line.member, DEPUTY: line.deputy}.get(column)

    def place_of(self, membership_id: str) -> tuple[int, int] | None:
        """Return the row and column of a membership."""
        for row, line in enumerate(self._lines):
            for column, holder in ((MEMBER, line.member), (DEPUTY, line.deputy)):
                if holder is not None and holder.membership.id == membership_id:
                    return row, column
        return None

    def first_of_place(self, row: int) -> bool:
        """Return whether the row is the first of its municipality or role, which names it."""
        return row == 0 or self._label(row) != self._label(row - 1)

    def can_hold(self, row: int, column: int) -> bool:
        """Return whether somebody is in a cell, or could be added to it."""
        line = self._lines[row]
        free = line.municipality_id is not None and line.when == 0
        return column != PLACE and (free or self.holder(row, column) is not None)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A cell that holds nobody and could not cannot be reached."""
        if not self.can_hold(index.row(), index.column()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, or what the delegate paints."""
        row, column = index.row(), index.column()
        if role == LINE_ROLE:
            return self._lines[row]
        if role == HOLDER_ROLE:
            return self.holder(row, column)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if column == PLACE:
            return self._label(row) if role == Qt.ItemDataRole.DisplayRole else None
        return self._cell(row, column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heads of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Kunta"), self.tr("Edustaja"), self.tr("Varaedustaja"))[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.FontRole:
            return font("caption")
        return None

    def _label(self, row: int) -> str:
        line = self._lines[row]
        return line.municipality or role_words(line.role).capitalize()

    def _cell(self, row: int, column: int) -> str:
        if not self.can_hold(row, column):
            return ""
        head = self.headerData(column, Qt.Orientation.Horizontal)
        words = seat_words(self.holder(row, column), self.day, deputy=column == DEPUTY)
        return f"{self._label(row)}, {head}: {words}"


class SeatTable(QTableView):
    """`chosen` carries the holder of the cell moved to (or None); `entered` the row and column taken."""

    chosen = Signal(object)
    entered = Signal(int, int)
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seats = SeatModel()
        self.setModel(self.seats)
        self.setItemDelegate(SeatDelegate(self))
        self._dress()
        self.selectionModel().currentChanged.connect(self._tell)
        self.activated.connect(lambda index: self.entered.emit(index.row(), index.column()))
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_wanted)

    def show_lines(self, lines: Sequence[SeatLine], day: date, chosen: str) -> bool:
        """Show a group's lines with the membership `chosen` selected; return whether it is there."""
        before = self.currentIndex()
        spot = (before.row(), before.column())
        self.seats.load(lines, day)
        place = self.seats.place_of(chosen)
        self._select(place or (spot if not chosen else None))
        return place is not None

    def select(self, membership_id: str) -> None:
        """Select a membership."""
        self._select(self.seats.place_of(membership_id))

    def _select(self, place: tuple[int, int] | None) -> None:
        selection = self.selectionModel()
        selection.blockSignals(True)
        index = self.seats.index(*place) if place else QModelIndex()
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        self.viewport().update()

    def _tell(self, current: QModelIndex) -> None:
        self.chosen.emit(current.data(HOLDER_ROLE) if current.isValid() else None)

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Jäsenet"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dress_table(self, "two")
        head = self.horizontalHeader()
        head.setSectionResizeMode(PLACE, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(PLACE, _LABEL_WIDTH)
