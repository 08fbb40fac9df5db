"""Painting of a group's table."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.people.cells import PAD, paint_outline
from seutu_desktop.qt.people.words import role_words, span_words
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import (
    draw_text,
    is_selected,
    list_has_focus,
    paint_background,
    paint_separator,
    row_height,
)
from seutu_desktop.services.body_view import Holder, SeatLine

if TYPE_CHECKING:
    from seutu_desktop.qt.people.seat_table import SeatModel

LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
HOLDER_ROLE = int(Qt.ItemDataRole.UserRole) + 2

_TOLD_ROLES = frozenset({MembershipRole.CHAIR, MembershipRole.VICE_CHAIR})


def seat_words(holder: Holder | None, day: date, *, deputy: bool) -> str:
    """Return a cell in words: name, role where it is told, title and time."""
    if holder is None:
        if deputy:
            return QCoreApplication.translate("SeatDelegate", "ei varaedustajaa")
        return QCoreApplication.translate("SeatDelegate", "avoin")
    parts = (holder.name, _told_role(holder), holder.title, span_words(holder.membership, day))
    return ", ".join(part for part in parts if part)


class SeatDelegate(QStyledItemDelegate):
    """Draws the place strong, people in two lines, vacant seats with an icon."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room of a line, from the font."""
        return QSize(120, row_height("two"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        model: SeatModel = index.model()  # type: ignore[assignment]  # the only model of this table
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.flags().value:
            paint_background(painter, option, bar=False)
        self._separate(painter, rect, model, index.row())
        if index.column() == 0:
            if model.first_of_place(index.row()):
                draw_text(
                    painter, rect.adjusted(PAD, 0, -8, -1), index.data(), font("list-strong"), color("text")
                )
        elif index.flags().value:
            self._paint_cell(painter, rect.adjusted(PAD, 0, -8, -1), index, model.day)
            if is_selected(option) and list_has_focus(option):
                paint_outline(painter, rect)
        painter.restore()

    def _separate(self, painter: QPainter, rect: QRect, model: SeatModel, row: int) -> None:
        if row + 1 >= model.rowCount() or model.first_of_place(row + 1):
            paint_separator(painter, rect)

    def _paint_cell(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, day: date
    ) -> None:
        holder: Holder | None = index.data(HOLDER_ROLE)
        line: SeatLine = index.data(LINE_ROLE)
        if holder is None:
            _paint_vacant(painter, rect, deputy=index.column() == 2)
            return
        quiet = line.when < 0
        first = QFontMetrics(font("list")).height() + 2
        second = QFontMetrics(font("secondary")).height() + 2
        span = span_words(holder.membership, day)
        under = " · ".join(part for part in (_told_role(holder), holder.title, span) if part)
        top = rect.top() + (rect.height() - first - (second if under else 0)) // 2
        place = QRect(rect.left(), top, rect.width(), first)
        name = holder.name or self.tr("poistettu henkilö")
        draw_text(painter, place, name, font("list"), color("text3" if quiet else "text"))
        beneath = QRect(rect.left(), top + first, rect.width(), second)
        draw_text(painter, beneath, under, font("secondary"), color("text3" if quiet else "text2"))


def _told_role(holder: Holder) -> str:
    role = holder.membership.role
    return role_words(role) if role in _TOLD_ROLES else ""


def _paint_vacant(painter: QPainter, rect: QRect, *, deputy: bool) -> None:
    words = seat_words(None, date.min, deputy=deputy)
    if deputy:
        draw_text(painter, rect, words, font("secondary"), color("text3"))
        return
    paint_icon(painter, QRect(rect.left(), rect.top(), 16, rect.height()), "alert", "warn")
    draw_text(painter, rect.adjusted(24, 0, 0, 0), words, font("list"), color("warn"))
