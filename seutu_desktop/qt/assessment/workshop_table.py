"""The workshop's table: arrows move over criteria, a figure gives the consensus, Enter goes to its note."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from seutu_desktop.domain.scores import LEAST, MOST
from seutu_desktop.qt.assessment.workshop_delegate import PAD, PLOT, ROW, WorkshopDelegate
from seutu_desktop.qt.assessment.workshop_model import Column, WorkshopModel
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import draw_text, paint_separator
from seutu_desktop.services.assessment_view import Workshop, WorkshopRow

_WIDTHS = {Column.PLOT: PLOT + 28, Column.MEDIAN: 74, Column.REACH: 70, Column.CONSENSUS: 92}
_TIGHT = {Column.PLOT: PLOT + 10, Column.MEDIAN: 66, Column.REACH: 56, Column.CONSENSUS: 84}
_DIGITS = {str(score): score for score in range(LEAST, MOST + 1)}
_WIDE = 640
_HEAD = 36


class ColumnHeads(QHeaderView):
    """The heads of the columns, as wide as their words need: the consensus stands at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        return QSize(100, max(_HEAD, QFontMetrics(font("caption-strong")).height() + 16))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one head."""
        painter.save()
        painter.fillRect(rect, color("surface"))
        right = section == Column.CONSENSUS
        left = PAD if section == Column.TITLE else 8 if section == Column.PLOT else 0
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        place = rect.adjusted(left, 0, -PAD if right else 0, 0)
        draw_text(painter, place, words, font("caption-strong"), color("text2"), right=right)
        paint_separator(painter, rect)
        painter.restore()


class WorkshopTable(QTableView):
    """`chosen` carries the criterion moved to, `scored` a figure typed (None by Del), `entered` is Enter."""

    chosen = Signal(object)
    scored = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = WorkshopModel()
        self.setModel(self.lines)
        self.setItemDelegate(WorkshopDelegate(self))
        self._dress()
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(lambda _: self.entered.emit())

    def show_round(self, view: Workshop) -> None:
        """Show a round; the criterion chosen stays chosen where it is there still."""
        kept = self.current()
        with QSignalBlocker(self.selectionModel()):
            self.lines.load(view)
            self.resizeRowsToContents()
            self._span()
            place = self.lines.place(kept.criterion.id) if kept else -1
            rows = self.lines.rows()
            self._select(place if place >= 0 else rows[0] if rows else -1)
        self.viewport().update()

    def current(self) -> WorkshopRow | None:
        """Return the criterion that the keyboard is on."""
        return self.lines.line(self.currentIndex().row())

    def place(self) -> tuple[int, int]:
        """Return which criterion is chosen, from 0, and how many there are."""
        rows = self.lines.rows()
        here = self.currentIndex().row()
        return (rows.index(here) if here in rows else 0), len(rows)

    def select(self, criterion_id: str) -> None:
        """Choose a criterion."""
        self._select(self.lines.place(criterion_id))

    def select_next(self) -> None:
        """Choose the next criterion without a consensus, else the next one; after the last, the first."""
        rows = self.lines.rows()
        here = self.currentIndex().row()
        ahead = [*(row for row in rows if row > here), *(row for row in rows if row < here)]
        lines = [(row, self.lines.line(row)) for row in ahead]
        open_ = [row for row, line in lines if line is not None and line.criterion.consensus is None]
        for row in (open_ or ahead)[:1]:
            self._select(row)

    def whole_height(self) -> int:
        """Return the height in px at which everything is seen without scrolling."""
        return self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A figure is a consensus, Enter goes to its note; the rest moves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.text() in _DIGITS and self.current() is not None:
            self.scored.emit(_DIGITS[event.text()])
        elif event.key() == Qt.Key.Key_Backspace:
            self.scored.emit(None)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title what the other columns do not need."""
        super().resizeEvent(event)
        for column, width in (_WIDTHS if self.width() > _WIDE else _TIGHT).items():
            self.setColumnWidth(column, width)
        self.resizeRowsToContents()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _select(self, row: int) -> None:
        index = self.lines.index(row, Column.TITLE) if row >= 0 else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _span(self) -> None:
        self.clearSpans()
        for row in set(range(self.lines.rowCount())) - set(self.lines.rows()):
            self.setSpan(row, 0, 1, len(Column))

    def _tell(self, current: QModelIndex) -> None:
        self.chosen.emit(self.lines.line(current.row()))

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Arvioitavat kohteet"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalHeader().hide()
        header = ColumnHeads(self)
        self.setHorizontalHeader(header)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        self.setContentsMargins(0, 0, 0, 0)
        self.setMinimumHeight(_HEAD + ROW)
