"""A short list of rows that lead to groups and people."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seutu_desktop.qt.targets import Target
from seutu_desktop.qt.today.link_row import LinkRow
from seutu_desktop.qt.widgets.section import SectionHeader
from seutu_desktop.qt.widgets.styling import label


class LinkList(QWidget):
    """A heading (where there is one) over rows; `opened` carries where a row leads.

    `remove_wanted` carries where the row leads that Del was pressed on.
    """

    opened = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QWidget] = []
        self._shown: list[tuple[str, str, Target]] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        if heading:
            self._column.addWidget(SectionHeader(heading))

    def show_rows(self, rows: Iterable[tuple[str, str, Target]], nothing: str) -> None:
        """Show rows (words, quieter words, where it leads), or say that there are none."""
        wanted = list(rows)
        if wanted == self._shown:
            return
        self._shown = wanted
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(*each) for each in wanted] or [label(nothing, "list", "text2", wrap=True)]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, words: str, second: str, target: Target) -> QWidget:
        row = LinkRow(words, second)
        row.clicked.connect(lambda: self.opened.emit(target))
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), row)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(lambda: self.remove_wanted.emit(target))
        return row
