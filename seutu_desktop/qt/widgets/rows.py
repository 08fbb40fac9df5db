"""Painting of list rows for delegates: ground, selection bar, keyboard ring, one or two lines of text.

A delegate builds a `Row` from its index and calls `paint_one_line` or `paint_two_line`; `row_height` gives
the size hint. Selected, hovered and focused come from the style option.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.badges import chip_size, paint_chip
from seutu_desktop.qt.widgets.text_line import draw_text as draw_text

BAR = 3
PAD = 16
_GAP = 10
_ICON = 16
_HEIGHTS = {"one": 42, "small": 32, "two": 54, "task": 38}


@dataclass(frozen=True)
class Row:
    """What one row says. Empty parts take no room.

    `lead`: a short number before the title, in figures of equal width. `meta`: quiet words at the right.
    `icon`, `end_icon`: a state's icon before the words and at the right, in the colour of its `_role`.
    `chip`: a word in a frame. `second…`: the second line. `struck`: removed (say so in `meta` too).
    """

    title: str
    lead: str = ""
    meta: str = ""
    meta_role: str = "text2"
    icon: str = ""
    icon_role: str = "text2"
    end_icon: str = ""
    end_role: str = "ok"
    chip: str = ""
    second: str = ""
    second_icon: str = ""
    second_role: str = "text2"
    second_meta: str = ""
    title_strong: bool = False
    struck: bool = False
    lead_width: int = 0


def row_height(kind: str = "one") -> int:
    """Return the height in px of a row: "one" (42), "small" (32), "task" (38) or "two" lines (54); more when
    the font needs it. KeyError for another kind."""
    line = QFontMetrics(font("list")).height()
    second = QFontMetrics(font("secondary")).height() if kind == "two" else 0
    return max(_HEIGHTS[kind], line + second + (8 if kind == "small" else 14))


def paint_background(painter: QPainter, option: QStyleOptionViewItem, *, bar: bool = True) -> None:
    """Draw the ground of a row: hover, selection (paler when the list has no focus) with its bar at the left,
    and a 2-px ring inside when the keyboard is on a row that is not selected."""
    rect: QRect = option.rect
    ground = background_role(option)
    if ground:
        painter.fillRect(rect, color(ground))
    if bar and is_selected(option):
        paint_selection_bar(painter, rect)
    if _has(option, QStyle.StateFlag.State_HasFocus) and not is_selected(option):
        paint_ring(painter, rect)


def background_role(option: QStyleOptionViewItem) -> str:
    """Return the token of a row's ground, "" for the list's own."""
    if is_selected(option):
        return "tint" if list_has_focus(option) else "hover"
    return "hover" if _has(option, QStyle.StateFlag.State_MouseOver) else ""


def paint_selection_bar(painter: QPainter, rect: QRect) -> None:
    """Draw the 3-px bar of a selected row at the left of `rect`."""
    painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), color("accent"))


def paint_ring(painter: QPainter, rect: QRect) -> None:
    """Draw the 2-px keyboard ring just inside `rect`."""
    painter.save()
    painter.setPen(QPen(color("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(1, 1, -1, -1))
    painter.restore()


def paint_separator(painter: QPainter, rect: QRect) -> None:
    """Draw a hairline at the foot of `rect`, for rows of a table."""
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("border"))


def is_selected(option: QStyleOptionViewItem) -> bool:
    """Return whether the row is selected."""
    return _has(option, QStyle.StateFlag.State_Selected)


def list_has_focus(option: QStyleOptionViewItem) -> bool:
    """Return whether the keyboard is in the row's list (or an editor inside it)."""
    view: QWidget | None = option.widget
    if view is None:
        return True
    focused = view.window().focusWidget() if view.isActiveWindow() else None
    return focused is not None and (focused is view or view.isAncestorOf(focused))


def paint_one_line(painter: QPainter, option: QStyleOptionViewItem, row: Row, *, bar: bool = True) -> None:
    """Draw a whole row of one line: icon, lead, title … chip, meta, icon."""
    rect: QRect = option.rect
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_background(painter, option, bar=bar)
    inner = rect.adjusted(PAD, 0, -PAD, 0)
    _line(painter, inner, row, strong=is_selected(option) or row.title_strong, chosen=is_selected(option))
    painter.restore()


def paint_two_line(painter: QPainter, option: QStyleOptionViewItem, row: Row, *, bar: bool = True) -> None:
    """Draw a whole row of two lines: the title's, and under it a quieter one with its own icon and meta."""
    rect: QRect = option.rect
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_background(painter, option, bar=bar)
    first = QFontMetrics(font("list")).height() + 2
    second = QFontMetrics(font("secondary")).height() + 2
    top = rect.top() + (rect.height() - first - second) // 2
    left, width = rect.left() + PAD, rect.width() - 2 * PAD
    _line(painter, QRect(left, top, width, first), row, strong=True, chosen=is_selected(option))
    _second_line(painter, QRect(left, top + first, width, second), row)
    painter.restore()


def draw_marked(painter: QPainter, rect: QRect, text: str, spans: list[tuple[int, int]], ink: QColor) -> int:
    """Draw `text` with the characters of `spans` (start, end) bold and underlined, as a search shows its
    matches; return the width it took."""
    left = rect.left()
    at = 0
    for start, end in [*spans, (len(text), len(text))]:
        for part, marked in ((text[at:start], False), (text[start:end], True)):
            room = QRect(left, rect.top(), max(0, rect.right() - left + 1), rect.height())
            if part and room.width() > 0:
                left += draw_text(painter, room, part, font("list-strong" if marked else "list"), ink)
                if marked:
                    base = rect.center().y() + QFontMetrics(font("list")).height() // 2 + 1
                    painter.fillRect(QRectF(room.left(), base, left - room.left(), 1.5), ink)
        at = end
    return left - rect.left()


def _line(painter: QPainter, rect: QRect, row: Row, *, strong: bool, chosen: bool) -> None:
    if row.icon:
        paint_icon(painter, QRect(rect.left(), rect.top(), _ICON, rect.height()), row.icon, row.icon_role)
        rect.setLeft(rect.left() + _ICON + _GAP)
    if row.lead:
        face = font("list", tabular=True)
        used = draw_text(painter, rect, row.lead, face, color("on_tint" if chosen else "text2"))
        rect.setLeft(rect.left() + max(used, row.lead_width) + _GAP + 3)
    _line_end(painter, rect, row)
    face = QFont(font("list-strong" if strong and not row.struck else "list"))
    face.setStrikeOut(row.struck)
    used = draw_text(painter, rect, row.title, face, color("text2" if row.struck else "text"))
    if row.second and row.meta:  # a two-line row says its meta right after the title
        rect.setLeft(rect.left() + used + 8)
        draw_text(painter, rect, row.meta, font("list"), color(row.meta_role))


def _line_end(painter: QPainter, rect: QRect, row: Row) -> None:
    """Draw what stands at the right and take its room off `rect`."""
    if row.end_icon:
        place = QRect(rect.right() - _ICON + 1, rect.top(), _ICON, rect.height())
        paint_icon(painter, place, row.end_icon, row.end_role)
        rect.setRight(place.left() - _GAP)
    if row.chip:
        size = chip_size(row.chip)
        place = QRect(rect.right() - size.width() + 1, rect.center().y() - size.height() // 2, 0, 0)
        place.setSize(size)
        paint_chip(painter, place, row.chip)
        rect.setRight(place.left() - _GAP)
    if row.meta and not row.second:
        half = QRect(
            rect.left() + rect.width() // 3, rect.top(), rect.width() - rect.width() // 3, rect.height()
        )
        used = draw_text(painter, half, row.meta, font("secondary"), color(row.meta_role), right=True)
        rect.setRight(rect.right() - used - _GAP)


def _second_line(painter: QPainter, rect: QRect, row: Row) -> None:
    if row.second_icon:
        place = QRect(rect.left(), rect.top(), 14, rect.height())
        paint_icon(painter, place, row.second_icon, row.second_role)
        rect.setLeft(rect.left() + 20)
    if row.second_meta:
        face = font("secondary")
        used = draw_text(painter, rect, row.second_meta, face, color("text2"), right=True)
        rect.setRight(rect.right() - used - _GAP)
    draw_text(painter, rect, row.second, font("secondary"), color("text2"))


def _has(option: QStyleOptionViewItem, flag: QStyle.StateFlag) -> bool:
    return bool(option.state & flag)
