"""Groups × the year's steering meetings: who has sent a report; arrows move, Enter goes to its text."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from seutu_desktop.domain.people import Body
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.models.words import meeting_words, report_look, report_told
from seutu_desktop.qt.people.cells import CellDelegate, dress_table
from seutu_desktop.qt.theme import color
from seutu_desktop.services.report_year import ReportCell, ReportColumn, ReportState, ReportYear

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_NAMES, _LEAST = 240, 100
_Index = QModelIndex | QPersistentModelIndex


class ReportModel(QAbstractTableModel):
    """Column 0 names the group and counts what it has sent; the others are meetings by day."""

    def __init__(self) -> None:
        super().__init__()
        self.year: ReportYear | None = None

    def load(self, year: ReportYear) -> None:
        """Show a year."""
        self.beginResetModel()
        self.year = year
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many groups there are."""
        return 0 if parent.isValid() or self.year is None else len(self.year.groups)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the names and the meetings."""
        return 0 if parent.isValid() or self.year is None else 1 + len(self.year.meetings)

    def group(self, row: int) -> Body:
        """Return the group of a row."""
        assert self.year is not None  # noqa: S101  # there is no row without a year
        return self.year.groups[row]

    def meeting(self, column: int) -> ReportColumn | None:
        """Return the meeting of a column, None for that of the names."""
        there = self.year is not None and 0 < column <= len(self.year.meetings)
        return self.year.meetings[column - 1] if self.year is not None and there else None

    def cell(self, row: int, column: int) -> ReportCell | None:
        """Return a group's report to a meeting, None where none is wanted."""
        meeting = self.meeting(column)
        if self.year is None or meeting is None or not 0 <= row < len(self.year.groups):
            return None
        return self.year.cells.get((self.group(row).id, meeting.meeting.id))

    def spot(self, body_id: str, meeting_id: str) -> QModelIndex:
        """Return where a report stands, an invalid index where it is not in this year."""
        if self.year is not None:
            rows = [each.id for each in self.year.groups]
            columns = [each.meeting.id for each in self.year.meetings]
            if body_id in rows and meeting_id in columns:
                return self.index(rows.index(body_id), columns.index(meeting_id) + 1)
        return QModelIndex()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words, icon and colour, or what is read aloud of it."""
        meeting = self.meeting(index.column())
        if meeting is None:
            return self._name(index.row(), role)
        cell = self.cell(index.row(), index.column())
        look = report_look(cell)
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return look.words
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(look.icon, 16, look.role) if look.icon else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return color("bad" if look.role == "bad" else "text2")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and cell is not None:
            return f"{self.group(index.row()).name}, {meeting_words(meeting)}. {report_told(cell)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a meeting's day, and its number in the tooltip."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        meeting = self.meeting(section)
        if meeting is None:
            return self.tr("Kehittämisryhmä") if role == Qt.ItemDataRole.DisplayRole else None
        day = meeting.meeting.day
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{day.day}.{day.month}."
        return meeting_words(meeting) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that only a report that is wanted can be reached."""
        if self.cell(index.row(), index.column()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _name(self, row: int, role: int) -> object:
        group = self.group(row)
        own = [each for each in self.year.cells.values() if each.body_id == group.id] if self.year else []
        sent = sum(each.state is ReportState.SENT for each in own)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{group.name} {sent}/{len(own)}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("{0}, katsauksia {1}/{2}").format(group.name, sent, len(own))
        return None


class ReportTable(QTableView):
    """`chosen` carries the report moved to, `entered` asks for its text."""

    chosen = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reports = ReportModel()
        self.setModel(self.reports)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(self.tr("Katsaukset ryhmittäin ja kokouksittain"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QTableView.Shape.NoFrame)
        dress_table(self)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(lambda _: self.entered.emit())

    def show_year(self, year: ReportYear, body_id: str, meeting_id: str) -> ReportCell | None:
        """Show a year with a report chosen, else the first that the coming meeting lacks; return it."""
        with QSignalBlocker(self.selectionModel()):
            self.reports.load(year)
            self._fit()
            index = self.reports.spot(body_id, meeting_id)
            if self.reports.cell(index.row(), index.column()) is None:
                index = self._first(year)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)
        self.viewport().update()
        return self.current()

    def current(self) -> ReportCell | None:
        """Return the chosen report."""
        index = self.currentIndex()
        return self.reports.cell(index.row(), index.column()) if index.isValid() else None

    def whole_height(self) -> int:
        """Return the height in px at which every group is seen."""
        bar = self.horizontalScrollBar().sizeHint().height()
        return self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + bar + 4

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the text of the report; the rest moves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def _first(self, year: ReportYear) -> QModelIndex:
        lacking = year.missing(year.current)
        wanted = [each.id for each in lacking] or [each.id for each in year.groups]
        spots = (self.reports.spot(each, year.current) for each in wanted)
        cells = (each for each in spots if self.reports.cell(each.row(), each.column()) is not None)
        return next(cells, QModelIndex())

    def _fit(self) -> None:
        head = self.horizontalHeader()
        head.setMinimumSectionSize(_LEAST)
        for column in range(self.reports.columnCount()):
            head.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Fixed if column == 0 else QHeaderView.ResizeMode.Stretch
            )
        if self.reports.columnCount():
            head.resizeSection(0, _NAMES)

    def _tell(self, current: QModelIndex) -> None:
        self.chosen.emit(self.reports.cell(current.row(), current.column()) if current.isValid() else None)
