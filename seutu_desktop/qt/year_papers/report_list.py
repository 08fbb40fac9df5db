"""The list of gathered lines: Space prints a line or leaves it out, Enter and its source lead there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from seutu_desktop.qt.year_papers.report_delegate import ReportDelegate
from seutu_desktop.qt.year_papers.report_lines import ReportLine, ReportModel


class ReportList(QListView):
    """`toggled` carries a key and whether it is to be left out, `source_wanted` the source to go to."""

    toggled = Signal(str, bool)
    source_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = ReportModel()
        self._delegate = ReportDelegate(self)
        self.setModel(self.lines)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Aineistosta kootut rivit"))

    def show_lines(self, lines: list[ReportLine]) -> None:
        """Show other lines; the place of the keyboard stays where its line is there still."""
        chosen = self.lines.line(self.currentIndex().row())
        self.lines.load(lines)
        place = self.lines.place_of(chosen.key) if chosen else -1
        if place >= 0:
            self.setCurrentIndex(self.lines.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Toggle with Space, open the source with Enter."""
        line = self.lines.line(self.currentIndex().row())
        if line is not None and event.key() == Qt.Key.Key_Space:
            self.toggled.emit(line.key, not line.left_out)
        elif line is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.source_wanted.emit(line.source)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Toggle by the box, go to the source by its words."""
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        line = self.lines.line(index.row()) if index.isValid() else None
        if line is not None and event.button() is Qt.MouseButton.LeftButton:
            self._act(index, line, event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at a source as at a link."""
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        line = self.lines.line(index.row()) if index.isValid() else None
        over = line is not None and self._delegate.on_source(self.visualRect(index), at, line)
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the lines anew in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _act(self, index: QModelIndex, line: ReportLine, at: QPoint) -> None:
        rect = self.visualRect(index)
        if self._delegate.box(rect).adjusted(-6, -6, 6, 6).contains(at):
            self.toggled.emit(line.key, not line.left_out)
        elif self._delegate.on_source(rect, at, line):
            self.source_wanted.emit(line.source)
