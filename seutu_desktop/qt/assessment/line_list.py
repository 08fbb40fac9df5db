"""A list of painted rows with their keys, perhaps under headings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import Row, draw_text, paint_one_line, paint_two_line, row_height

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_HEADING = 40
_PAD = 16
_Index = QModelIndex | QPersistentModelIndex
Lines = Mapping[str, Row | str]
"""Rows by their keys in order; a plain text is a heading."""


class LinesModel(QAbstractListModel):
    """The rows; a heading can be neither selected nor reached."""

    def __init__(self) -> None:
        super().__init__()
        self._keys: list[str] = []
        self._rows: list[Row | str] = []

    def load(self, lines: Lines) -> None:
        """Show other rows; the same keys in the same order only change their words."""
        same = list(lines) == self._keys
        if not same:
            self.beginResetModel()
        self._keys, self._rows = list(lines), list(lines.values())
        if not same:
            self.endResetModel()
        elif self._keys:
            self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._keys)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Say what can be done with a line."""
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line's words, or what the delegate paints (ROW_ROLE)."""
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if isinstance(row, str):
            return row
        parts = (row.title, row.chip, row.meta, row.second.strip(), row.second_meta)
        return ", ".join(filter(None, parts))

    def key(self, row: int) -> str:
        """Return the key of a line, empty for a heading or where there is none."""
        known = 0 <= row < len(self._keys) and isinstance(self._rows[row], Row)
        return self._keys[row] if known else ""

    def place(self, key: str) -> int:
        """Return the line of a key, else the first that can be chosen, -1 where there is none."""
        if key in self._keys:
            return self._keys.index(key)
        return next((at for at, each in enumerate(self._rows) if isinstance(each, Row)), -1)


class LineDelegate(QStyledItemDelegate):
    """Paints rows of one or two lines, and headings."""

    def __init__(self, parent: QWidget, kind: Literal["two", "small"]) -> None:
        super().__init__(parent)
        self._kind = kind

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of a line, from the font."""
        heading = isinstance(index.data(ROW_ROLE), str)
        return QSize(160, _HEADING if heading else row_height(self._kind))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one line."""
        row = index.data(ROW_ROLE)
        if isinstance(row, str):
            rect: QRect = option.rect
            draw_text(painter, rect.adjusted(_PAD, 8, -_PAD, 0), row, font("caption-strong"), color("text2"))
        elif self._kind == "small":
            paint_one_line(painter, option, row)
        else:
            paint_two_line(painter, option, row)


class LineKeeper(QObject):
    """Keeps a QListView's rows and what is chosen in it. `chosen` carries the key moved to."""

    chosen = Signal(str)

    def __init__(self, view: QListView, kind: Literal["two", "small"] = "two") -> None:
        super().__init__(view)
        self.view = view
        self.lines = LinesModel()
        view.setModel(self.lines)
        view.setItemDelegate(LineDelegate(view, kind))
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.selectionModel().currentChanged.connect(lambda now: self.chosen.emit(self.lines.key(now.row())))

    def show_lines(self, lines: Lines, wanted: str = "") -> str:
        """Show rows with `wanted` chosen, else what was, else the first; return the key chosen."""
        kept = wanted or self.key()
        with QSignalBlocker(self.view.selectionModel()):
            self.lines.load(lines)
            self.select(kept)
        self.view.viewport().update()
        return self.key()

    def key(self) -> str:
        """Return the key chosen, empty for none."""
        return self.lines.key(self.view.currentIndex().row())

    def select(self, key: str) -> None:
        """Choose a line, the first where that key is not there."""
        place = self.lines.place(key)
        if place >= 0:
            self.view.setCurrentIndex(self.lines.index(place))
            self.view.scrollTo(self.lines.index(place))

    def select_next(self) -> bool:
        """Choose the line below; return whether there is one."""
        here = self.view.currentIndex().row()
        ahead = (row for row in range(here + 1, self.lines.rowCount()) if self.lines.key(row))
        row = next(ahead, -1)
        if row >= 0:
            self.view.setCurrentIndex(self.lines.index(row))
        return row >= 0

    def whole_height(self) -> int:
        """Return the height in px at which every line is seen."""
        rows = range(self.lines.rowCount())
        return sum(self.view.sizeHintForRow(row) for row in rows) + 2 * self.view.frameWidth() + 2
