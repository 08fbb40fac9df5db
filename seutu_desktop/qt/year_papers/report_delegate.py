"""Paints a gathered line: a box that says it is printed, its words whole, and its source as a link."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem

from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import PAD, draw_text, paint_background, paint_separator
from seutu_desktop.qt.year_papers.report_lines import LINE_ROLE, ReportLine

_Index = QModelIndex | QPersistentModelIndex
BOX, _GAP, _ABOVE, _BETWEEN = 18, 10, 9, 3
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_TALLEST = 100_000


class ReportDelegate(QStyledItemDelegate):
    """Rows are as tall as their words need in the width there is."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[str, int], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of a line, from the font and the width of the list."""
        line = index.data(LINE_ROLE)
        width = self._view.viewport().width()
        if not isinstance(line, ReportLine):
            return QSize(width, 0)
        key = (line.text, width)
        if key not in self._heights:
            if len(self._heights) > 5000:
                self._heights.clear()
            self._heights[key] = self._height(line, width)
        return QSize(width - 1, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a line in the colours of the scheme shown now."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, ReportLine):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_background(painter, option)
        paint_separator(painter, option.rect)
        self._paint_box(painter, option, line)
        words, source = self.places(option.rect)
        face = QFont(font("body"))
        face.setStrikeOut(line.left_out)
        painter.setFont(face)
        painter.setPen(color("text2" if line.left_out else "text"))
        painter.drawText(words, int(_WRAP), line.text)
        draw_text(painter, source, line.source.words, font("secondary"), color("accent"))
        painter.restore()

    def places(self, rect: QRect) -> tuple[QRect, QRect]:
        """Return where the words and the source of a line stand in its rectangle."""
        second = _line_height("secondary")
        inner = rect.adjusted(PAD + BOX + _GAP, _ABOVE, -PAD, -_ABOVE)
        source = QRect(inner.left(), inner.bottom() - second + 1, inner.width(), second)
        return inner.adjusted(0, 0, 0, -second - _BETWEEN), source

    def box(self, rect: QRect) -> QRect:
        """Return where the box of a line stands in its rectangle."""
        top = rect.top() + _ABOVE + (_line_height("body") - BOX) // 2
        return QRect(rect.left() + PAD, top, BOX, BOX)

    def on_source(self, rect: QRect, at: QPoint, line: ReportLine) -> bool:
        """Return whether a point lies on the words of the source."""
        _, source = self.places(rect)
        width = QFontMetrics(font("secondary")).horizontalAdvance(line.source.words)
        return QRect(source.left(), source.top(), min(width, source.width()), source.height()).contains(at)

    def _height(self, line: ReportLine, width: int) -> int:
        words, _ = self.places(QRect(0, 0, width, 200))
        room = QRect(0, 0, max(60, words.width()), _TALLEST)
        text = QFontMetrics(font("body")).boundingRect(room, int(_WRAP), line.text).height()
        return text + _BETWEEN + _line_height("secondary") + 2 * _ABOVE

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, line: ReportLine) -> None:
        box = QStyleOptionButton()
        box.rect = self.box(option.rect)
        on = QStyle.StateFlag.State_Off if line.left_out else QStyle.StateFlag.State_On
        box.state = QStyle.StateFlag.State_Enabled | on
        style = self._view.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, self._view)


def _line_height(role: str) -> int:
    return QFontMetrics(font(role)).height() + 2
