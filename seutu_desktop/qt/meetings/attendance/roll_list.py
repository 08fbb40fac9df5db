"""The roll with its keys: arrows move, letters mark, Space turns."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

from seutu_desktop.domain.meetings import AttendanceMode
from seutu_desktop.qt.meetings.attendance.roll_delegate import RollDelegate
from seutu_desktop.qt.meetings.attendance.roll_model import MODES, RollModel, mode_words
from seutu_desktop.qt.meetings.attendance.segments import segment_at
from seutu_desktop.services.roll import Roll, RollRow

_LETTERS = {
    "l": AttendanceMode.PRESENT,
    "e": AttendanceMode.REMOTE,
    "p": AttendanceMode.ABSENT,
    "i": AttendanceMode.EXCUSED,
}


class RollList(QListView):
    """`marked` carries (person id, mode or None), `deputy_wanted` (row, where to open a menu)."""

    marked = Signal(str, object)
    deputy_wanted = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RollModel()
        self._delegate = RollDelegate(self)
        self._editable = True
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def show_roll(self, roll: Roll, *, editable: bool) -> None:
        """Show the roll; the keyboard stays at the same person."""
        self._editable = editable
        row = self.row()
        self._model.show_roll(roll)
        self.setCurrentIndex(self._model.index(self._model.place_of(row.person_id if row else "")))

    def set_narrow(self, narrow: bool) -> None:
        """Give the marks less room."""
        self._delegate.narrow = narrow
        self.viewport().update()

    def row(self) -> RollRow | None:
        """Return the person the keyboard is at."""
        return self._model.row(self.currentIndex().row())

    def go_to(self, person_id: str) -> None:
        """Put the keyboard at a person."""
        index = self._model.index(self._model.place_of(person_id))
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """L, E, P and I mark, Space turns, V offers deputies, Delete takes the mark away."""
        row, plain = self.row(), not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if row is None or not self._editable or not plain or not self._own_key(event, row):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark by a click; a second one on the same mark takes it away."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        row = self._model.row(index.row()) if index.isValid() else None
        if row is not None and self._editable and event.button() == Qt.MouseButton.LeftButton:
            self._click(row, self.visualRect(index), place)

    def _own_key(self, event: QKeyEvent, row: RollRow) -> bool:
        letter = event.text().lower()
        if letter in _LETTERS:
            self.marked.emit(row.person_id, _LETTERS[letter])
        elif event.key() == Qt.Key.Key_Space:
            self.marked.emit(row.person_id, _next(row.mode))
        elif letter == "v" and row.deputies:
            rect = self._delegate.deputy_rect(self.visualRect(self.currentIndex()))
            self._open(row, rect)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and row.mark is not None:
            self.marked.emit(row.person_id, None)
        else:
            return False
        return True

    def _click(self, row: RollRow, rect: QRect, place: QPoint) -> None:
        found = segment_at(self._delegate.marks_rect(rect), mode_words(), place)
        if found >= 0:
            self.marked.emit(row.person_id, None if row.mode is MODES[found] else MODES[found])
        elif row.deputies and self._delegate.deputy_rect(rect).contains(place):
            self._open(row, self._delegate.deputy_rect(rect))

    def _open(self, row: RollRow, rect: QRect) -> None:
        self.deputy_wanted.emit(row, self.viewport().mapToGlobal(rect.bottomLeft()))


def _next(mode: AttendanceMode | None) -> AttendanceMode:
    return MODES[(MODES.index(mode) + 1) % len(MODES)] if mode else MODES[0]
