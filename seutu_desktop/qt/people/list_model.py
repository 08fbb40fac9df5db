"""Keys in order with a page cache of lines, and how a line is painted; good for thousands of rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import PAD, Row, draw_text, paint_two_line, row_height

PAGE = 64
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
CAPTION = "#"
"""How a key begins that is the caption of a group, its words after it; it has no line and is not chosen."""

Lines = Mapping[str, Row]
_Index = QModelIndex | QPersistentModelIndex


class LineModel(QAbstractListModel):
    """`read` gives the rows of some keys; it is asked a page at a time, when rows are painted."""

    def __init__(self, read: Callable[[list[str]], Lines]) -> None:
        super().__init__()
        self._read = read
        self._keys: list[str] = []
        self._places: dict[str, int] = {}
        self._lines: dict[str, Row] = {}

    def load(self, keys: Sequence[str]) -> None:
        """Show other keys and forget the lines; the same keys only have their lines read anew."""
        self._lines = {}
        if list(keys) == self._keys:
            self.dataChanged.emit(self.index(0), self.index(len(keys) - 1))
            return
        self.beginResetModel()
        self._keys = list(keys)
        self._places = {key: place for place, key in enumerate(self._keys)}
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line's words, or its `Row` (ROW_ROLE)."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, ROW_ROLE):
            return None
        if caption := self.caption(index.row()):
            return caption if role == Qt.ItemDataRole.DisplayRole else None
        row = self._line(index.row())
        return row if role == ROW_ROLE or row is None else _words(row)

    def key(self, place: int) -> str:
        """Return the key at a place, empty where there is none."""
        key = self._keys[place] if 0 <= place < len(self._keys) else ""
        return "" if key.startswith(CAPTION) else key

    def caption(self, place: int) -> str:
        """Return the words of the caption at a place, empty where there is a line."""
        key = self._keys[place]
        return key.removeprefix(CAPTION) if key.startswith(CAPTION) else ""

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A caption cannot be chosen."""
        return Qt.ItemFlag.NoItemFlags if self.caption(index.row()) else super().flags(index)

    def first_key(self) -> str:
        """Return the first key that has a line."""
        return next((key for key in self._keys if not key.startswith(CAPTION)), "")

    def place_of(self, key: str) -> int:
        """Return the place of a key, -1 where it is not shown."""
        return self._places.get(key, -1)

    def _line(self, place: int) -> Row | None:
        key = self.key(place)
        if key and key not in self._lines:
            page = place - place % PAGE
            wanted = self._keys[page : page + PAGE]
            self._lines |= self._read([each for each in wanted if not each.startswith(CAPTION)])
        return self._lines.get(key)


class LineDelegate(QStyledItemDelegate):
    """Paints a line of two rows."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of a line or a caption, from the font."""
        model: LineModel = index.model()  # type: ignore[assignment]  # the only model of these lists
        caption = model.caption(index.row())
        return QSize(160, row_height("small") + 6 if caption else row_height("two"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw it."""
        row = index.data(ROW_ROLE)
        if row is not None:
            paint_two_line(painter, option, row)
        else:
            room = option.rect.adjusted(PAD, 6, -PAD, 0)
            draw_text(painter, room, index.data() or "", font("caption-strong"), color("text2"))


def _words(row: Row) -> str:
    parts = (row.title, row.meta, row.second, row.second_meta)
    return ", ".join(part for part in parts if part)
