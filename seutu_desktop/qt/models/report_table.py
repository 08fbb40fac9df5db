"""Groups × the year's steering meetings: who has sent a report; arrows move, Enter goes to its text."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.models.words import meeting_words, report_look, report_told
from seutu_desktop.qt.people.cells import CellDelegate, dress_table
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import draw_text, paint_separator
from seutu_desktop.services.report_year import ReportCell, ReportState, ReportYear

_NAMES, _LEAST = 208, 92
_Index = QModelIndex | QPersistentModelIndex


class ReportModel(QAbstractTableModel):
    """A row a group by name, a column a meeting by day."""

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
        """Return how many meetings there are."""
        return 0 if parent.isValid() or self.year is None else len(self.year.meetings)

    def cell(self, row: int, column: int) -> ReportCell | None:
        """Return a group's report to a meeting, None where none is wanted."""
        if self.year is None or not (0 <= row < self.rowCount() and 0 <= column < self.columnCount()):
            return None
        return self.year.cells.get((self.year.groups[row].id, self.year.meetings[column].meeting.id))

    def spot(self, body_id: str, meeting_id: str) -> QModelIndex:
        """Return where a report stands, an invalid index where it is not in this year."""
        if self.year is not None:
            rows = [each.id for each in self.year.groups]
            columns = [each.meeting.id for each in self.year.meetings]
            if body_id in rows and meeting_id in columns:
                return self.index(rows.index(body_id), columns.index(meeting_id))
        return QModelIndex()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words, icon and colour, or what is read aloud of it."""
        cell = self.cell(index.row(), index.column())
        look = report_look(cell)
        if role == Qt.ItemDataRole.DisplayRole:
            return look.words
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(look.icon, 16, look.role) if look.icon else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return color(look.role if look.role in ("bad", "text3") else "text2")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and self.year and cell:
            group, meeting = self.year.groups[index.row()], self.year.meetings[index.column()]
            return f"{group.name}, {meeting_words(meeting)}. {report_told(cell)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a meeting's day and, as its tooltip, its number; a group's name and how many it has sent."""
        if self.year is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            meeting, day = self.year.meetings[section], self.year.meetings[section].meeting.day
            return (
                f"{day.day}.{day.month}." if role == Qt.ItemDataRole.DisplayRole else meeting_words(meeting)
            )
        group = self.year.groups[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return group.name
        own = [each for each in self.year.cells.values() if each.body_id == group.id]
        sent = sum(each.state is ReportState.SENT for each in own)
        return self.tr("{0}, katsauksia {1}/{2}").format(group.name, sent, len(own))

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that only a report that is wanted can be reached."""
        if self.cell(index.row(), index.column()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class GroupHeads(QHeaderView):
    """The names of the groups, which stay when the meetings scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setFixedWidth(_NAMES)
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw a name, shortened to fit."""
        name = str(self.model().headerData(logicalIndex, Qt.Orientation.Vertical) or "")
        painter.save()
        painter.fillRect(rect, color("surface"))
        paint_separator(painter, rect)
        draw_text(painter, rect.adjusted(24, 0, -8, -1), name, font("list"), color("text"))
        painter.restore()


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
        self.setVerticalHeader(GroupHeads(self))
        dress_table(self)
        self.verticalHeader().show()
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen report in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _first(self, year: ReportYear) -> QModelIndex:
        lacking = year.missing(year.current)
        wanted = [each.id for each in lacking] or [each.id for each in year.groups]
        spots = (self.reports.spot(each, year.current) for each in wanted)
        cells = (each for each in spots if self.reports.cell(each.row(), each.column()) is not None)
        return next(cells, QModelIndex())

    def _fit(self) -> None:
        head = self.horizontalHeader()
        head.setMinimumSectionSize(_LEAST)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _tell(self, current: QModelIndex) -> None:
        self.chosen.emit(self.reports.cell(current.row(), current.column()) if current.isValid() else None)
