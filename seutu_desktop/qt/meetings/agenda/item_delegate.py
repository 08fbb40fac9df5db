"""Painting of the agenda list: §, title, and whether anything is missing."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from seutu_desktop.domain.meetings import ItemState
from seutu_desktop.qt.meetings.agenda.item_model import ITEM_ROLE, ItemLine
from seutu_desktop.qt.theme import font
from seutu_desktop.qt.widgets.rows import Row, paint_background, paint_one_line, row_height

_INDENT = 8


class ItemDelegate(QStyledItemDelegate):
    """One line a matter: 42 px, 32 in a small window."""

    small = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room of a line, from the font."""
        return QSize(200, row_height("small" if self.small else "one"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a matter."""
        paint_background(painter, option)
        inner = QStyleOptionViewItem(option)
        inner.rect.adjust(_INDENT, 0, -_INDENT // 2, 0)  # the words begin under the page's title
        inner.state &= ~QStyle.StateFlag.State_HasFocus
        paint_one_line(painter, inner, self._row(index.data(ITEM_ROLE)), bar=False)

    def _row(self, line: ItemLine) -> Row:
        ended = {
            ItemState.WITHDRAWN: self.tr("poistettu esityslistalta"),
            ItemState.CARRIED: self.tr("siirretty"),
        }.get(line.item.state, "")
        icons = {True: ("check", "ok"), False: ("alert", "warn"), None: ("", "ok")}
        icon, role = ("", "ok") if ended else icons[line.ready]
        return Row(
            title=line.item.title or self.tr("Nimetön asia"),
            lead=str(line.section or ""),
            lead_width=QFontMetrics(font("list")).horizontalAdvance("000"),
            meta=ended,
            end_icon=icon,
            end_role=role,
            struck=line.item.state is ItemState.WITHDRAWN,
        )
