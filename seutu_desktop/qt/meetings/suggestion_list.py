"""How a suggestion stands in its list: a tick where it can be ticked, its title, and under it its reason."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from seutu_desktop.qt.meetings.choice_list import NOTE_ROLE
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import draw_text, paint_background, row_height

_PAD, _TICK, _GAP = 12, 18, 10
_CHECK = Qt.ItemDataRole.CheckStateRole

Index = QModelIndex | QPersistentModelIndex


class SuggestionDelegate(QStyledItemDelegate):
    """Draws two lines; a press on the tick or Space turns it over."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of two lines, from the font."""
        return QSize(160, row_height("two"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, tick, title and reason."""
        paint_background(painter, option)
        rect: QRect = option.rect
        if index.data(_CHECK) is not None:
            self._paint_tick(painter, option, index)
            rect = rect.adjusted(_TICK + _GAP, 0, 0, 0)
        rect = rect.adjusted(_PAD, 0, -_PAD, 0)
        first = QFontMetrics(font("list")).height() + 2
        second = QFontMetrics(font("secondary")).height() + 2
        top = rect.top() + (rect.height() - first - second) // 2
        room = QRect(rect.left(), top, rect.width(), first)
        draw_text(painter, room, str(index.data()), font("list-strong"), color("text"))
        room = QRect(rect.left(), top + first, rect.width(), second)
        draw_text(painter, room, str(index.data(NOTE_ROLE)), font("secondary"), color("text2"))

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Turn the tick over on a press on it or Space."""
        if index.data(_CHECK) is None or not self._turns(event, option):
            return False
        on = Qt.CheckState(index.data(_CHECK)) is Qt.CheckState.Checked
        return model.setData(index, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, _CHECK)

    def _turns(self, event: QEvent, option: QStyleOptionViewItem) -> bool:
        if isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            rect: QRect = option.rect
            place = event.position().toPoint()
            return rect.contains(place) and place.x() < rect.left() + _PAD + _TICK + _GAP
        return False

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        tick = QStyleOptionViewItem(option)
        tick.rect = QRect(rect.left() + _PAD, rect.center().y() - _TICK // 2, _TICK, _TICK)
        on = Qt.CheckState(index.data(_CHECK)) is Qt.CheckState.Checked
        tick.state &= ~(QStyle.StateFlag.State_On | QStyle.StateFlag.State_Off)
        tick.state |= QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off
        style = option.widget.style() if option.widget else QApplication.style()
        kind = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        style.drawPrimitive(kind, tick, painter, option.widget)
