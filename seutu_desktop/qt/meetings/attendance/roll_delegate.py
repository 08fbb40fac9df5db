"""Painting of the roll: place, person, the four marks, and the deputy in place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.meetings.attendance.roll_model import MODES, ROW_ROLE, mode_words, role_words
from seutu_desktop.qt.meetings.attendance.segments import paint_segments
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import draw_text, paint_background, paint_separator, row_height
from seutu_desktop.services.roll import RollRow

_Index = QModelIndex | QPersistentModelIndex
_PAD = 24
_HEADING = 40
_HIGH = 30
_TONES = ("ok", "ok", "text2", "text2")


class RollDelegate(QStyledItemDelegate):
    """Two lines a person; `narrow` gives the marks less room."""

    narrow = False

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of a line, from the font."""
        if index.data(ROW_ROLE) is None:
            return QSize(300, max(_HEADING, QFontMetrics(font("caption")).height() + 22))
        return QSize(300, row_height("two"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a heading or a person."""
        row = index.data(ROW_ROLE)
        rect: QRect = option.rect
        if row is None:
            place = QRect(rect.left() + _PAD, rect.bottom() - 24, rect.width() - 2 * _PAD, 20)
            draw_text(painter, place, index.data(), font("caption"), color("text2"))
            paint_separator(painter, rect)
            return
        paint_background(painter, option)
        self._paint_row(painter, rect, row)
        paint_separator(painter, rect)

    def marks_rect(self, rect: QRect) -> QRect:
        """Return where the four marks of a row are."""
        wide = 308 if self.narrow else 348
        right = self.deputy_rect(rect).left() - 16
        return QRect(right - wide, rect.center().y() - _HIGH // 2, wide, _HIGH)

    def deputy_rect(self, rect: QRect) -> QRect:
        """Return where the deputy of a row is chosen."""
        wide = 150 if self.narrow else 184
        return QRect(rect.right() - _PAD - wide + 1, rect.center().y() - _HIGH // 2, wide, _HIGH)

    def _paint_row(self, painter: QPainter, rect: QRect, row: RollRow) -> None:
        marks = self.marks_rect(rect)
        chosen = MODES.index(row.mode) if row.mode else -1
        paint_segments(painter, marks, mode_words(), chosen, _TONES)
        if row.deputies:
            self._paint_deputy(painter, self.deputy_rect(rect), row)
        wide = 84 if self.narrow else 104
        line = QRect(rect.left() + _PAD, rect.top(), wide, rect.height())
        draw_text(painter, line, row.place, font("list-strong"), color("text"))
        line.setLeft(line.right() + 12)
        line.setRight(marks.left() - 16)
        if row.waiting:
            line.setRight(line.right() - self._paint_waiting(painter, line))
        self._paint_person(painter, line, row)

    def _paint_person(self, painter: QPainter, line: QRect, row: RollRow) -> None:
        first = QFontMetrics(font("list")).height() + 2
        second = QFontMetrics(font("secondary")).height() + 2
        note = ", ".join(part for part in (row.title, role_words(row)) if part)
        top = line.top() + (line.height() - first - (second if note else 0)) // 2
        if row.in_place:
            paint_icon(painter, QRect(line.left(), top, 16, first), "return", "text2")
            line.setLeft(line.left() + 22)
        name = QRect(line.left(), top, line.width(), first)
        draw_text(painter, name, row.name, font("list"), color("text"))
        under = QRect(line.left(), top + first, line.width(), second)
        draw_text(painter, under, note, font("secondary"), color("text2"))

    def _paint_waiting(self, painter: QPainter, line: QRect) -> int:
        """Say that the mark is missing; return the room it took."""
        words, face = self.tr("merkitsemättä"), font("secondary")
        wide = QFontMetrics(face).horizontalAdvance(words)
        if line.width() < wide + 120:  # a small window: the icon alone, the words are read aloud
            paint_icon(painter, QRect(line.right() - 15, line.top(), 16, line.height()), "info", "warn")
            return 24
        place = QRect(line.right() - wide, line.top(), wide + 1, line.height())
        draw_text(painter, place, words, face, color("warn"))
        paint_icon(painter, QRect(place.left() - 21, line.top(), 16, line.height()), "info", "warn")
        return wide + 32

    def _paint_deputy(self, painter: QPainter, rect: QRect, row: RollRow) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("control"), 1))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1).toRectF().translated(0.5, 0.5), 6, 6)
        painter.restore()
        paint_icon(painter, QRect(rect.right() - 23, rect.top(), 14, rect.height()), "down", "text2")
        words = dict(row.deputies).get(row.deputy_id, "") or self.tr("ei varajäsentä")
        inner = rect.adjusted(10, 0, -28, 0)
        draw_text(painter, inner, words, font("list"), color("text" if row.deputy_id else "text3"))
