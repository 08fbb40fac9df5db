"""Paints the lines of a plan: areas, goals with the chip of their state, measures under their goal."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.badges import chip_size, paint_chip
from seutu_desktop.qt.widgets.rows import PAD, draw_text, is_selected, paint_background, row_height
from seutu_desktop.qt.year_papers.plan_rows import ROW_ROLE, PlanRow
from seutu_desktop.qt.year_papers.words import state_look

_Index = QModelIndex | QPersistentModelIndex
_HEADING, _INDENT, _ICON, _GAP = 44, 14, 16, 10
_ROLES = {"ok": "ok", "warn": "warn", "tint": "accent"}


class PlanDelegate(QStyledItemDelegate):
    """A goal takes two lines, the rest one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of a line, from the font."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, PlanRow) or row.is_heading:
            return QSize(200, max(_HEADING, row_height("one")))
        goal = row.state is not None and not row.indent
        return QSize(200, row_height("two" if goal or row.indent else "one"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a line in the colours of the scheme shown now."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, PlanRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.is_heading:
            line = option.rect.adjusted(PAD, 12, -PAD, 0)
            draw_text(painter, line, row.title, font("caption-strong"), color("text2"))
        else:
            paint_background(painter, option)
            (_measure if row.indent else _goal)(painter, option, row)
        painter.restore()


def _goal(painter: QPainter, option: QStyleOptionViewItem, row: PlanRow) -> None:
    rect: QRect = option.rect.adjusted(PAD, 0, -PAD, 0)
    face = font("list-strong")
    if row.state is None:
        draw_text(painter, rect, row.title, face, color("text"))
        return
    look = state_look(row.state)
    size = chip_size(look.words, look.kind, look.icon)
    first, second = _two_lines(rect)
    chip = QRect(rect.right() - size.width() + 1, first.center().y() - size.height() // 2 + 1, 0, 0)
    chip.setSize(size)
    paint_chip(painter, chip, look.words, look.kind, look.icon)
    draw_text(painter, first.adjusted(0, 0, -size.width() - _GAP, 0), row.title, face, color("text"))
    draw_text(painter, second, row.note, font("secondary"), color("text2"))


def _measure(painter: QPainter, option: QStyleOptionViewItem, row: PlanRow) -> None:
    rect: QRect = option.rect.adjusted(PAD + _INDENT, 0, -PAD, 0)
    first, second = _two_lines(rect)
    if row.state is not None:
        look = state_look(row.state)
        place = QRect(first.left(), first.top(), _ICON, first.height())
        paint_icon(painter, place, look.icon, _ROLES.get(look.kind, "text2"))
        words = f"{look.words} · {row.note}" if row.note else look.words
    else:
        words = row.note
    shift = _ICON + _GAP
    face = font("list-strong" if is_selected(option) else "list")
    draw_text(painter, first.adjusted(shift, 0, 0, 0), row.title, face, color("text"))
    draw_text(painter, second.adjusted(shift, 0, 0, 0), words, font("secondary"), color("text2"))


def _two_lines(rect: QRect) -> tuple[QRect, QRect]:
    first = QFontMetrics(font("list")).height() + 2
    second = QFontMetrics(font("secondary")).height() + 2
    top = rect.top() + (rect.height() - first - second) // 2
    return (
        QRect(rect.left(), top, rect.width(), first),
        QRect(rect.left(), top + first, rect.width(), second),
    )
