"""The days of a body's year as a table: when, what they clash with, and what stands there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import draw_text, paint_background, row_height
from seutu_desktop.services.planning import PlanRow

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
DAY, CLASH, STATE = range(3)
_PAD = 12

_Index = QModelIndex | QPersistentModelIndex


class PlanModel(QAbstractTableModel):
    """A row a day: when, what it clashes with, and what stands there."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[PlanRow] = ()
        self._words: list[tuple[str, str, str]] = []

    def load(self, rows: Sequence[PlanRow], words: list[tuple[str, str, str]]) -> None:
        """Show other days; `words` are their cells."""
        self.beginResetModel()
        self._rows, self._words = rows, words
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many days there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return three."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the headings."""
        if side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Päivä"), self.tr("Osuu"), self.tr("Kokous"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row (ROW_ROLE), or a cell in words."""
        if not 0 <= index.row() < len(self._rows):
            return None
        if role == ROW_ROLE:
            return self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, self._words[index.row()]))
        return None

    def row(self, place: int) -> PlanRow | None:
        """Return the day of a row."""
        return self._rows[place] if 0 <= place < len(self._rows) else None


class PlanDelegate(QStyledItemDelegate):
    """Paints a cell; a clash has its sign."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of a row."""
        return QSize(120, row_height("task"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell in the colours of the scheme shown now."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_background(painter, option, bar=index.column() == DAY)
        rect = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        row, words = index.data(ROW_ROLE), str(index.data() or "")
        role = "text2" if index.column() == STATE else "text"
        if index.column() == CLASH and words and isinstance(row, PlanRow):
            settled = row.excepted or row.meeting is not None
            sign = rect.adjusted(0, 0, 16 - rect.width(), 0)
            paint_icon(painter, sign, "moved" if settled else "alert", "text2" if settled else "warn")
            rect = rect.adjusted(24, 0, 0, 0)
            role = "text2" if settled else "warn"
        face = font("list-strong" if index.column() == DAY else "list")
        draw_text(painter, rect, words, face, color(role))
        painter.restore()
