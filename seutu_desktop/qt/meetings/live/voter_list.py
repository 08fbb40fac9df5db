"""Those who vote, each with a choice: first, second or empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from seutu_desktop.qt.meetings.attendance.segments import paint_segments, segment_at
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.rows import draw_text, paint_background

_Index = QModelIndex | QPersistentModelIndex
_VOTER = int(Qt.ItemDataRole.UserRole) + 1
_HIGH = 34
_SEGMENTS = 216
CHOICES = ("first", "second", "empty")
"""What a voter chooses, in the order of the keys 1, 2 and 0."""


@dataclass(frozen=True)
class Voter:
    """A person with a voice; `choice` is one of `CHOICES` or empty."""

    key: str
    name: str
    place: str = ""
    choice: str = ""


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.voters: list[Voter] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.voters)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        voter = self.voters[index.row()]
        if role == _VOTER:
            return voter
        if role == Qt.ItemDataRole.DisplayRole:
            said = dict(zip(CHOICES, self.words(), strict=True)).get(voter.choice, self.tr("ei ääntä"))
            return f"{voter.name}, {said}"
        return None

    def words(self) -> tuple[str, str, str]:
        return self.tr("1."), self.tr("2."), self.tr("Tyhjä")

    def choose(self, row: int, choice: str) -> None:
        if 0 <= row < len(self.voters):
            self.voters[row] = replace(self.voters[row], choice=choice)
            self.dataChanged.emit(self.index(row), self.index(row))


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(300, max(_HIGH, QFontMetrics(font("list")).height() + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        voter, model = index.data(_VOTER), index.model()
        paint_background(painter, option)
        rect: QRect = option.rect.adjusted(12, 0, -8, 0)
        if isinstance(model, _Model):
            chosen = CHOICES.index(voter.choice) if voter.choice else -1
            paint_segments(painter, segments_rect(option.rect), model.words(), chosen)
        rect.setRight(segments_rect(option.rect).left() - 8)
        used = draw_text(painter, rect, voter.name, font("list"), color("text"))
        rect.setLeft(rect.left() + used + 8)
        draw_text(painter, rect, voter.place, font("secondary"), color("text2"))


def segments_rect(row: QRect) -> QRect:
    """Return where the three choices of a row are."""
    return QRect(row.right() - 8 - _SEGMENTS, row.top() + 3, _SEGMENTS, row.height() - 6)


class VoterList(QListView):
    """`changed` says that a choice was made; keys 1, 2 and 0 choose and go on to the next."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model()
        self._delegate = _Delegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)

    def show_voters(self, voters: Sequence[Voter]) -> None:
        """Show who votes and how."""
        self._model.beginResetModel()
        self._model.voters = list(voters)
        self._model.endResetModel()
        self.setCurrentIndex(self._model.index(0))
        high = max(_HIGH, QFontMetrics(font("list")).height() + 14)
        self.setFixedHeight(min(8, max(1, len(voters))) * high + 2)

    def chosen(self, choice: str) -> tuple[str, ...]:
        """Return the ids of those who chose `choice`."""
        return tuple(each.key for each in self._model.voters if each.choice == choice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose for the current voter."""
        choice = {"1": "first", "2": "second", "0": "empty"}.get(event.text())
        if choice is None:
            super().keyPressEvent(event)
            return
        row = self.currentIndex().row()
        self._choose(row, choice)
        self.setCurrentIndex(self._model.index(min(row + 1, self._model.rowCount() - 1)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose by clicking a segment; again takes the choice back."""
        super().mousePressEvent(event)
        place: QPoint = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid():
            found = segment_at(segments_rect(self.visualRect(index)), self._model.words(), place)
            if found >= 0:
                old = self._model.voters[index.row()].choice
                self._choose(index.row(), "" if old == CHOICES[found] else CHOICES[found])

    def _choose(self, row: int, choice: str) -> None:
        self._model.choose(row, choice)
        self.changed.emit()
