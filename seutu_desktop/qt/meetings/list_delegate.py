"""Painting of the meeting list: headings, and two lines a meeting."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seutu_desktop.domain.dates import section_range, short_day
from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.qt.meetings.list_model import LINE_ROLE, UNIFORM_ABOVE
from seutu_desktop.qt.meetings.words import STATUS_ICONS, status_words
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import PAD, Row, draw_text, paint_two_line, row_height
from seutu_desktop.services.meeting_list import MeetingLine

_HEADING = 37


class MeetingListDelegate(QStyledItemDelegate):
    """Draws a meeting's number and day over its status and §§."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room of a line, from the font."""
        uniform = index.model().rowCount() > UNIFORM_ABOVE
        meeting = uniform or bool(index.flags().value)
        return QSize(180, row_height("two") if meeting else max(_HEADING, option.fontMetrics.height() + 18))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a heading or a meeting."""
        line = index.data(LINE_ROLE)
        if line is not None:
            paint_two_line(painter, option, self._row(line))
        elif not index.flags().value:
            rect: QRect = option.rect
            place = QRect(rect.left() + PAD, rect.bottom() - 26, rect.width() - 2 * PAD, 22)
            draw_text(painter, place, index.data(), font("caption"), color("text2"))

    def _row(self, line: MeetingLine) -> Row:
        ended = line.row.status is MeetingStatus.CANCELLED
        status = status_words(line.row.status, minutes=line.minutes)
        day = short_day(line.row.start.date())
        short = line.steering and not line.row.title  # a long name would push the day off its line
        return Row(
            title=line_title(line),
            meta=day if short else "",
            chip=self.tr("poikkeus") if line.row.moved else "",
            second=status if short else f"{day}  {status}",
            second_icon=STATUS_ICONS[line.row.status],
            second_role="bad" if ended else "text2",
            second_meta=section_range(*line.sections) if line.sections else "",
        )


def line_title(line: MeetingLine) -> str:
    """Return the strong words of a line: the number in the steering group, the body's name elsewhere."""
    if line.row.title:
        return line.row.title if not line.number else f"{line.number} {line.row.title}"
    if line.steering:
        return line.number or line.row.body
    return f"{line.row.body} {line.number}".strip()
