"""A line that comes for the words of a new card and goes when they are given."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from seutu_desktop.domain.assessment import FindingKind


class CardLine(QObject):
    """`given` carries the kind and the words; Enter gives them, Esc puts the line away and keeps nothing."""

    given = Signal(object, str)

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._kind = FindingKind.TARGET
        self._back: QWidget | None = None
        line.hide()
        line.installEventFilter(self)

    def open(self, kind: FindingKind, asks: str) -> None:
        """Show the line; `asks` says what to write. Words of the other kind that wait stay in it."""
        self._kind = kind
        focused = self._line.window().focusWidget()
        self._back = focused if focused is not self._line else self._back
        self._line.setPlaceholderText(asks)
        self._line.setAccessibleName(asks)
        self._line.show()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close(self) -> None:
        """Put the line away, and the keyboard back where it was."""
        focused = self._line.hasFocus()
        self._line.clear()
        self._line.hide()
        if focused and self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Esc."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._give()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return False

    def _give(self) -> None:
        words = self._line.text().strip()
        self.close()
        if words:
            self.given.emit(self._kind, words)
