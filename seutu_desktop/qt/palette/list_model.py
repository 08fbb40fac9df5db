"""The rows of the palette as a list model, and how they are painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.palette.rows import PaletteRow
from seutu_desktop.qt.theme import color, font, with_weight
from seutu_desktop.qt.widgets.rows import is_selected, paint_selection_bar
from seutu_desktop.services.found import marks

ROW = Qt.ItemDataRole.UserRole
_HEIGHT = 42
_HEADING = 34
_LEFT, _RIGHT, _TEXT = 20, 20, 52
_ICON = 16
_ELIDE = Qt.TextElideMode.ElideRight

Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """Rows in groups; headings cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[PaletteRow] = []

    def show(self, groups: Sequence[tuple[str, Sequence[PaletteRow]]]) -> None:
        """Show the groups that have rows, each under its heading."""
        self.beginResetModel()
        self._rows = [row for title, rows in groups if rows for row in (PaletteRow(title), *rows)]
        self.endResetModel()

    def count(self) -> int:
        """Return how many rows can be chosen."""
        return sum(not row.heading for row in self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return how many rows there are, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row itself, or its words."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (row.title, row.meta) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return whether a row can be chosen."""
        if self._rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def neighbour(self, row: int, step: int) -> int:
        """Return the next row from `row` that can be chosen, round the ends; -1 where there is none."""
        total = len(self._rows)
        places = ((row + step * count) % total for count in range(1, total + 1)) if total else ()
        return next((place for place in places if not self._rows[place].heading), -1)


class PaletteDelegate(QStyledItemDelegate):
    """Paints a row with the words that were searched for bold and underlined."""

    def __init__(self) -> None:
        super().__init__()
        self.words: tuple[str, ...] = ()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size wanted, from the font."""
        row: PaletteRow = index.data(ROW)
        line = QFontMetrics(font("body")).height()
        return QSize(0, max(_HEADING, line + 12) if row.heading else max(_HEIGHT, line + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it in the colours of the scheme shown now."""
        row: PaletteRow = index.data(ROW)
        rect: QRect = option.rect
        painter.save()
        if row.heading:
            self._paint_heading(painter, rect, row)
        else:
            if is_selected(option):
                painter.fillRect(rect, color("tint"))
                paint_selection_bar(painter, rect)
            self._paint_row(painter, rect, row, chosen=is_selected(option))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: PaletteRow) -> None:
        painter.setFont(font("caption"))
        painter.setPen(color("text3"))
        room = rect.adjusted(_LEFT, 8, -_RIGHT, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.title)

    def _paint_row(self, painter: QPainter, rect: QRect, row: PaletteRow, *, chosen: bool) -> None:
        ink = "on_tint" if chosen else "text2"
        paint_icon(painter, QRect(rect.left() + _LEFT, rect.top(), _ICON, rect.height()), row.icon, ink)
        room = rect.adjusted(_TEXT, 0, -_RIGHT, 0)
        meta = font("secondary")
        used = min(_width(row.meta, meta, self.words), room.width() * 2 // 5)
        painter.setPen(color("text2"))
        paint_marked(painter, room.adjusted(room.width() - used, 0, 0, 0), row.meta, meta, self.words)
        room.setRight(room.right() - used - (16 if used else 0))
        painter.setPen(color("text"))
        drawn = paint_marked(painter, room, row.title, font("body"), self.words)
        if row.note:
            painter.setPen(color("text2"))
            room.setLeft(room.left() + drawn + 10)
            paint_marked(painter, room, row.note, meta, self.words)


def paint_marked(painter: QPainter, room: QRect, text: str, face: QFont, words: tuple[str, ...]) -> int:
    """Draw `text` in one line, elided to `room`, with `words` marked; return the px it took."""
    if room.width() < QFontMetrics(face).averageCharWidth() * 3:
        return 0
    fitting = text
    if _width(text, face, words) > room.width():
        strong = QFontMetrics(_strong(face) if marks(text, words) else face)
        fitting = strong.elidedText(text, _ELIDE, room.width())
    left = room.left()
    for part, marked in _parts(fitting, words):
        painter.setFont(_strong(face) if marked else face)
        width = painter.fontMetrics().horizontalAdvance(part)
        place = QRect(left, room.top(), width + 2, room.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, part)
        left += width
    return left - room.left()


def _parts(text: str, words: tuple[str, ...]) -> list[tuple[str, bool]]:
    parts: list[tuple[str, bool]] = []
    done = 0
    for start, end in marks(text, words):
        parts += [(text[done:start], False), (text[start:end], True)]
        done = end
    return [(part, marked) for part, marked in (*parts, (text[done:], False)) if part]


def _width(text: str, face: QFont, words: tuple[str, ...]) -> int:
    strong, plain = QFontMetrics(_strong(face)), QFontMetrics(face)
    return sum((strong if marked else plain).horizontalAdvance(part) for part, marked in _parts(text, words))


def _strong(face: QFont) -> QFont:
    made = with_weight(face, 600, tabular=True)
    made.setUnderline(True)
    return made
