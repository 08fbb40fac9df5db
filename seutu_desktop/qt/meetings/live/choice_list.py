"""A short list to choose from by digit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.badges import key_rect, paint_key
from seutu_desktop.qt.widgets.rows import draw_text, paint_background

_Index = QModelIndex | QPersistentModelIndex
_CHOICE = int(Qt.ItemDataRole.UserRole) + 1
_HIGH = 30
_MOST = 12  # lines seen at once


@dataclass(frozen=True)
class Choice:
    """A line: the digit that chooses it, its words, and quieter ones after them."""

    key: str
    digit: str
    words: str
    note: str = ""


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.choices: tuple[Choice, ...] = ()
        self.chosen = ""

    def offer(self, choices: tuple[Choice, ...]) -> None:
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        choice = self.choices[index.row()]
        if role == _CHOICE:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return ", ".join(part for part in (choice.digit, choice.words, choice.note) if part)
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(160, max(_HIGH, QFontMetrics(font("list")).height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        choice = index.data(_CHOICE)
        paint_background(painter, option)
        rect: QRect = option.rect.adjusted(12, 0, -10, 0)
        middle = rect.center().y() + 1
        if choice.digit:
            paint_key(painter, rect.left() + key_rect("0", 0, 0).width(), middle, choice.digit)
        rect.setLeft(rect.left() + key_rect("0", 0, 0).width() + 10)
        model = index.model()
        if isinstance(model, _Model) and model.chosen == choice.key:
            paint_icon(painter, QRect(rect.right() - 16, rect.top(), 16, rect.height()), "check", "accent")
            rect.setRight(rect.right() - 22)
        used = draw_text(painter, rect, choice.words, font("list"), color("text"))
        rect.setLeft(rect.left() + used + 8)
        draw_text(painter, rect, choice.note, font("secondary"), color("text2"))


class ChoiceList(QListView):
    """`chosen` carries the key of what was chosen by digit, Enter or click."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model()
        self._delegate = _Delegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.choose(self._model.choices[index.row()].key))

    def offer(self, choices: Sequence[Choice], chosen: str = "") -> None:
        """Offer `choices`; the chosen one has a tick."""
        if tuple(choices) != self._model.choices:
            self._model.offer(tuple(choices))
        self._mark(chosen)
        rows = min(_MOST, max(1, len(self._model.choices)))
        self.setFixedHeight(rows * max(_HIGH, QFontMetrics(font("list")).height() + 10) + 2)

    def current(self) -> str:
        """Return the key that is chosen, empty for none."""
        return self._model.chosen

    def choose(self, key: str) -> None:
        """Choose a line."""
        self._mark(key)
        self.chosen.emit(key)

    def digit_key(self, digit: str) -> str:
        """Return the key of the line with a digit, empty for none."""
        return next((each.key for each in self._model.choices if each.digit == digit), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digit, Space or Enter."""
        key = self.digit_key(event.text()) if event.text() else ""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if entered and self.currentIndex().isValid():
            key = self._model.choices[self.currentIndex().row()].key
        if key:
            self.choose(key)
        else:
            super().keyPressEvent(event)

    def _mark(self, key: str) -> None:
        self._model.chosen = key
        row = next((row for row, each in enumerate(self._model.choices) if each.key == key), -1)
        if row >= 0 or not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(max(row, 0)))
        self.viewport().update()
