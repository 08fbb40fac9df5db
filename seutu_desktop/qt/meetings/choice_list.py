"""Lines to choose from in a dialog: words, a quiet note at the right, perhaps a tick."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import draw_text, paint_background, row_height

KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
NOTE_ROLE = KEY_ROLE + 1
_PAD = 10


class ChoiceModel(QStandardItemModel):
    """The lines; with `ticks` each can be ticked and begins so."""

    def __init__(self, lines: Iterable[tuple[str, str, str]], *, ticks: bool = False) -> None:
        """Take (key, words, note) in order."""
        super().__init__()
        for key, words, note in lines:
            item = QStandardItem(words)
            item.setEditable(False)
            item.setData(key, KEY_ROLE)
            item.setData(note, NOTE_ROLE)
            item.setAccessibleText(f"{words}, {note}" if note else words)
            if ticks:
                item.setCheckable(True)
                item.setCheckState(Qt.CheckState.Checked)
            self.appendRow(item)

    def key(self, row: int) -> str:
        """Return the key of a line."""
        return str(self.item(row).data(KEY_ROLE))

    def ticked(self) -> list[int]:
        """Return the rows that are ticked."""
        rows = range(self.rowCount())
        return [row for row in rows if self.item(row).checkState() is Qt.CheckState.Checked]


class ChoiceDelegate(QStyledItemDelegate):
    """Draws a line of `ChoiceModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room of a line, from the font."""
        return QSize(160, row_height("task"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground, the note, and the words with their tick in the room that is left."""
        paint_background(painter, option)
        rect: QRect = option.rect
        note = str(index.data(NOTE_ROLE) or "")
        face = font("secondary")
        room = min(rect.width() // 2, QFontMetrics(face).horizontalAdvance(note) + 2)
        place = QRect(rect.right() - _PAD - room, rect.top(), room, rect.height())
        draw_text(painter, place, note, face, color("text2"), right=True)
        words = QStyleOptionViewItem(option)
        words.rect = rect.adjusted(_PAD, 0, -room - 2 * _PAD, 0)
        words.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        words.state &= ~QStyle.StateFlag.State_MouseOver
        super().paint(painter, words, index)
