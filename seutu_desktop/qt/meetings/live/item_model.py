"""The §§ of the meeting in hand: handled, now, coming."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from seutu_desktop.domain.dates import clock
from seutu_desktop.domain.meetings import AgendaItem, ItemState
from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import (
    PAD,
    Row,
    is_selected,
    paint_background,
    paint_one_line,
    paint_selection_bar,
    row_height,
)
from seutu_desktop.services.live import LiveView

LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
State = QStyle.StateFlag
_INDENT = 8
_MARK = 16
_MARK_GAP = 8
_Index = QModelIndex | QPersistentModelIndex


class Progress(StrEnum):
    """Where a matter is in the meeting."""

    DONE = "done"
    NOW = "now"
    COMING = "coming"


@dataclass(frozen=True)
class LiveLine:
    """A matter as the list shows it."""

    item: AgendaItem
    section: int | None
    progress: Progress


class LiveItemModel(QAbstractListModel):
    """A row for each matter, in agenda order."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[LiveLine] = []

    def show_view(self, view: LiveView) -> None:
        """Show the matters of a meeting."""
        current = view.current_id if view.running else ""
        lines = [
            LiveLine(item, view.sections.get(item.id), progress(item, current)) for item in view.record.items
        ]
        same = [line.item.id for line in lines] == [line.item.id for line in self._lines]
        if not same:
            self.beginResetModel()
        self._lines = lines
        if not same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    def key(self, row: int) -> str:
        """Return the matter of a row, empty for none."""
        return self._lines[row].item.id if 0 <= row < len(self._lines) else ""

    def row_of(self, key: str) -> int:
        """Return the row of a matter, -1 where there is none."""
        return next((row for row, line in enumerate(self._lines) if line.item.id == key), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many matters there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the `LiveLine` (LINE_ROLE), or the sentence read aloud."""
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        return self._sentence(line) if role == Qt.ItemDataRole.DisplayRole else None

    def _sentence(self, line: LiveLine) -> str:
        words = [f"§ {line.section}" if line.section else "", line.item.title or self.tr("Nimetön asia")]
        words.append(self.state_words(line) or {Progress.COMING: self.tr("tulossa")}.get(line.progress, ""))
        return ", ".join(word for word in words if word)

    def state_words(self, line: LiveLine) -> str:
        """Return what stands at the right of a row: "nyt", "9.02", what became of it, or nothing."""
        if line.item.state is ItemState.WITHDRAWN:
            return self.tr("poistettu")
        if line.item.state is ItemState.CARRIED:
            return self.tr("siirretty")
        if line.progress is Progress.NOW:
            return self.tr("nyt")
        return clock(line.item.handled_at) if line.item.handled_at else ""


def select_row(view: QListView, row: int) -> None:
    """Put the list at a row and in sight of it; -1 at none."""
    index = view.model().index(row, 0)
    view.setCurrentIndex(index)
    view.scrollTo(index)


def progress(item: AgendaItem, current: str) -> Progress:
    """Return where a matter is; `current` is the id of the one in hand."""
    if item.id == current:
        return Progress.NOW
    done = item.handled_at is not None or item.state is not ItemState.OPEN
    return Progress.DONE if done else Progress.COMING


class LiveItemDelegate(QStyledItemDelegate):
    """One line a matter: 40 px, 32 in a small window."""

    small = False

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of a line, from the font."""
        return QSize(180, row_height("small" if self.small else "one") - (0 if self.small else 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a matter."""
        line = index.data(LINE_ROLE)
        model = index.model()
        assert isinstance(model, LiveItemModel)  # noqa: S101  # no proxy in between
        paint_background(painter, option)
        if is_selected(option):  # the keyboard is in the texts, and the § in hand is still the one
            painter.fillRect(option.rect, color("tint"))
            paint_selection_bar(painter, option.rect)
        place: QRect = option.rect
        inner = QStyleOptionViewItem(option)
        inner.rect.adjust(_INDENT + _MARK + _MARK_GAP, 0, 0, 0)  # the marks begin under the clock
        inner.state &= ~(State.State_HasFocus | State.State_Selected | State.State_MouseOver)
        row = Row(
            title=line.item.title or self.tr("Nimetön asia"),
            lead=str(line.section or ""),
            lead_width=QFontMetrics(font("list")).horizontalAdvance("000"),
            meta=model.state_words(line),
            meta_role="on_tint" if line.progress is Progress.NOW else "text2",
            struck=line.item.state is ItemState.WITHDRAWN,
            title_strong=line.progress is Progress.NOW or is_selected(option),
        )
        paint_one_line(painter, inner, row, bar=False)
        _paint_mark(painter, QRect(place.left() + PAD + _INDENT, place.top(), _MARK, place.height()), line)


def _paint_mark(painter: QPainter, rect: QRect, line: LiveLine) -> None:
    """Draw ✓ for a handled matter, ▶ for the one in hand, ○ for one to come."""
    if line.item.state is ItemState.CARRIED:
        paint_icon(painter, rect, "forward", "text2")
        return
    if line.progress is Progress.DONE:
        paint_icon(painter, rect, "check", "ok")
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(rect.center()) + QPointF(0.5, 0.5)
    if line.progress is Progress.NOW:
        painter.setPen(QPen(color("accent"), 1.5, j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(color("accent"))
        corners = (QPointF(-3, -4.5), QPointF(4, 0), QPointF(-3, 4.5))
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
    else:
        painter.setPen(QPen(color("text3"), 1.5))
        painter.drawEllipse(middle, 3.25, 3.25)
    painter.restore()
