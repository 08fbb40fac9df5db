"""A small table to write into: each column says how a cell reads, and what becomes of what is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QComboBox, QHeaderView, QLineEdit, QStyleOptionViewItem, QTableView

from seutu_desktop.domain.errors import ImpossibleDate, UserError
from seutu_desktop.domain.money import format_cents, parse_cents
from seutu_desktop.qt.people.cells import PAD, CellDelegate, dress_table, fit_height, paint_outline
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.field import FieldError
from seutu_desktop.qt.widgets.finnish_input import NoSuchDay, NotADate, parse_date
from seutu_desktop.qt.widgets.rows import (
    draw_text,
    is_selected,
    list_has_focus,
    paint_background,
    paint_separator,
)

_Index = QModelIndex | QPersistentModelIndex
_MOST_ROWS = 14
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column:
    """A column: its head, how a row's cell reads, and `store(row, text)`, which returns an error or None.

    Without `store` it cannot be written. `right` is for figures and `narrow` for short words; neither
    is ever cut. `role` gives the colour of a cell.
    """

    title: str
    shown: Callable[[Any], str]
    store: Callable[[Any, str], UserError | None] | None = None
    right: bool = False
    narrow: bool = False
    role: Callable[[Any], str] = lambda row: "text"


class CellsModel(QAbstractTableModel):
    """Rows of any kind by columns; `refused` tells what was wrong with what was typed, None when right.

    What was refused stays in its cell, in the colour of an error, until it is right or typed back.
    """

    def __init__(self, columns: Sequence[Column], refused: Callable[[UserError | None], None]) -> None:
        super().__init__()
        self.columns = columns
        self._refused = refused
        self._rows: Sequence[Any] = ()
        self._typed: dict[tuple[str, int], str] = {}

    def load(self, rows: Sequence[Any]) -> None:
        """Show other rows; the same ones again keep what is being typed."""
        if list(rows) == list(self._rows):
            return
        self._forget({_key(each) for each in rows})
        same = len(rows) == len(self._rows)
        if same:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> Any | None:
        """Return the row at a place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return len(self.columns)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A column with a way to store can be written."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.columns[index.column()].store else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words, its colour or its side."""
        column, row = self.columns[index.column()], self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return self._typed.get((_key(row), index.column()), column.shown(row))
        if role == Qt.ItemDataRole.ForegroundRole:
            return color("bad" if (_key(row), index.column()) in self._typed else column.role(row))
        return RIGHT if role == Qt.ItemDataRole.TextAlignmentRole and column.right else None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Store what was typed; what is refused is told in words."""
        column, row = self.columns[index.column()], self._rows[index.row()]
        place, text = (_key(row), index.column()), str(value)
        if column.store is None or text == self.data(index):
            return False
        error = None if text == column.shown(row) else column.store(row, text)
        if error is None:
            self._typed.pop(place, None)
        else:
            self._typed[place] = text
        if error is not None or not self._typed:
            self._refused(error)
        self.dataChanged.emit(index, index)
        return error is None

    def place_of(self, key: str) -> int:
        """Return where the row of an id is, -1 for nowhere."""
        return next((place for place, each in enumerate(self._rows) if _key(each) == key), -1)

    def _forget(self, there: set[str]) -> None:
        """Let go of what was refused in rows that are gone."""
        kept = {place: text for place, text in self._typed.items() if place[0] in there}
        if self._typed and not kept:
            self._refused(None)
        self._typed = kept

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heads of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[section].right:
            return RIGHT
        heads = {
            Qt.ItemDataRole.DisplayRole: self.columns[section].title,
            Qt.ItemDataRole.FontRole: font("caption"),
        }
        return heads.get(Qt.ItemDataRole(role))


class FigureDelegate(CellDelegate):
    """Cells whose figures stand at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of a cell with its words, so that no figure is cut."""
        width = QFontMetrics(font("list")).horizontalAdvance(str(index.data() or ""))
        return QSize(max(80, width + 2 * PAD + 2), super().sizeHint(option, index).height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell."""
        if index.data(Qt.ItemDataRole.TextAlignmentRole) is None:
            super().paint(painter, option, index)
            return
        painter.save()
        paint_background(painter, option, bar=False)
        paint_separator(painter, option.rect)
        place = option.rect.adjusted(PAD, 0, -PAD, -1)
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        draw_text(painter, place, str(index.data() or ""), font("list"), ink, right=True)
        if is_selected(option) and list_has_focus(option):
            paint_outline(painter, option.rect)
        painter.restore()


def dress(table: QTableView, model: CellsModel, remove: Callable[[Any], None] | None = None) -> None:
    """Give a table its model and look; Del removes the row that the keyboard is in."""
    table.setModel(model)
    table.setItemDelegate(FigureDelegate(table))
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    dress_table(table)
    for place, column in enumerate(model.columns):
        if column.right or column.narrow:
            table.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
    if remove is not None:
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(lambda: _remove(table, model, remove))


def let_shrink(combo: QComboBox) -> None:
    """Let a choice of names be narrower than the longest of them, so that no form is cut at the side."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)


def show_rows(table: QTableView, model: CellsModel, rows: Sequence[Any]) -> None:
    """Show rows in a table that is as high as they are; without any it is away."""
    model.load(rows)
    fit_height(table, len(rows), _MOST_ROWS)
    table.setVisible(bool(rows))


def edit_row(table: QTableView, model: CellsModel, key: str, column: int) -> None:
    """Put the keyboard into a cell of the row of an id, wherever it is sorted, and begin to write."""
    index = model.index(model.place_of(key), column)
    table.setFocus()
    table.setCurrentIndex(index)
    table.edit(index)


def tidy(
    line: QLineEdit, error: FieldError, flush: Callable[[], None], stored: Callable[[], str | None]
) -> None:
    """Let a line show what was stored, in our own form, once it is left; what was refused stays as typed."""

    def show() -> None:
        flush()
        text = stored()
        if text is not None and not error.text():
            with QSignalBlocker(line):
                line.setText(text)

    line.editingFinished.connect(show)


def typed_day(text: str, near: date) -> date | None:
    """Return the day that was typed, None for nothing; raise ImpossibleDate."""
    if not text.strip():
        return None
    try:
        return parse_date(text, near)
    except (NoSuchDay, NotADate):
        raise ImpossibleDate(text=text.strip()) from None


def typed_cents(text: str) -> int | None:
    """Return the cents that were typed, None for nothing; raise a UserError of money."""
    return parse_cents(text) if text.strip() else None


def money_words(cents: int | None) -> str:
    """Return an amount, empty where none is known."""
    return "" if cents is None else format_cents(cents)


def _key(row: Any) -> str:
    """The id of a row; computed rows have none and cannot be written."""
    return str(getattr(row, "id", ""))


def _remove(table: QTableView, model: CellsModel, remove: Callable[[Any], None]) -> None:
    row = model.row(table.currentIndex().row())
    if row is not None:
        remove(row)
