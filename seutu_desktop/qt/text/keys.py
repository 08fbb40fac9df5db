"""Which keys the text takes and which it leaves to the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextDocument

# Ctrl with another letter is the window's, also where Qt knows it from Emacs (Ctrl+K would delete the line).
_OWN_LETTERS = (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z)
_REDO = QKeySequence("Ctrl+Y")


def is_undo(event: QKeyEvent) -> bool:
    """Return whether the key means undo."""
    return event.matches(QKeySequence.StandardKey.Undo)


def is_redo(event: QKeyEvent) -> bool:
    """Return whether the key means redo; Ctrl+Y does on every system."""
    return event.matches(QKeySequence.StandardKey.Redo) or QKeySequence(event.keyCombination()) == _REDO


def is_for_window(event: QKeyEvent, document: QTextDocument) -> bool:
    """Return whether the key is none of the text's: undo without a step left, other letters with Ctrl."""
    if is_undo(event):
        return not document.isUndoAvailable()
    if is_redo(event):
        return not document.isRedoAvailable()
    held = event.modifiers()
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return bool(held & Qt.KeyboardModifier.ControlModifier)
    is_letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
    return is_letter and held == Qt.KeyboardModifier.ControlModifier and event.key() not in _OWN_LETTERS
