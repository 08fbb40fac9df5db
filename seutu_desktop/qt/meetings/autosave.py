"""Fields that save themselves: soon after typing, when they lose the keyboard, and when asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from seutu_desktop.services.fields import TEXT_LIMIT

DEBOUNCE_MS = 400
_QT_CUTS_AT = 32_767


class Autosave(QObject):
    """Watches text fields of one thing and stores what was typed.

    `save(name, text)` returns whether it was stored; a refused text stays on screen and is tried again at
    the next change or `flush`. `show` never touches a text that waits to be stored. `touched` when
    something typed begins to wait, `rested` when it is as it was and nothing waits.
    """

    touched = Signal()
    rested = Signal()

    def __init__(self, save: Callable[[str, str], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._fields: dict[str, tuple[Callable[[], str], Callable[[str], None]]] = {}
        self._stored: dict[str, str] = {}
        self._waiting: dict[str, None] = {}
        self._saving = ""
        self._names: dict[QObject, str] = {}
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self.flush)

    def watch_line(self, name: str, line: QLineEdit) -> None:
        """Watch a line of text; Ctrl+Z is its own while it has steps, then the program's."""
        if line.maxLength() == _QT_CUTS_AT:
            line.setMaxLength(TEXT_LIMIT + 1)  # too long a text is refused in words, never cut in silence
        self.watch(name, line, line.text, lambda text: _set_line(line, text))
        # Not textEdited: speech and other aids write through the accessibility interface, which is no typing.
        line.textChanged.connect(lambda _: self.touch(name))

    def watch(
        self, name: str, widget: QWidget, read: Callable[[], str], write: Callable[[str], None]
    ) -> None:
        """Watch any editor; connect its own signal of typing to `touch(name)`."""
        self._fields[name] = (read, write)
        self._names[widget] = name
        widget.installEventFilter(self)

    def touch(self, name: str) -> None:
        """Note that the user changed a field."""
        self._waiting[name] = None
        self._timer.start()
        self.touched.emit()

    def reset(self) -> None:
        """Forget what was shown: the fields are about to show another thing."""
        self.flush()
        self._waiting.clear()
        self._stored.clear()

    def show(self, name: str, text: str) -> None:
        """Show the stored `text` unless the user is ahead of it, or sees it already."""
        before = self._stored.get(name)
        self._stored[name] = text
        if name != self._saving and name not in self._waiting and text != before:
            self._fields[name][1](text)

    def waiting(self) -> bool:
        """Return whether something typed is not stored yet."""
        return bool(self._waiting)

    def flush(self) -> None:
        """Store at once whatever waits."""
        self._timer.stop()
        for name in list(self._waiting):
            self._store(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Store when the keyboard leaves; leave Ctrl+Z to the program when a line has no step left."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(watched, QLineEdit):
            return isinstance(event, QKeyEvent) and _no_step(watched, event)
        return False

    def _store(self, name: str) -> None:
        text = self._fields[name][0]()
        if text == self._stored.get(name):
            del self._waiting[name]
            if not self._waiting:
                self.rested.emit()
            return
        self._saving = name
        stored = self._save(name, text)
        self._saving = ""
        if stored and self._fields[name][0]() == text:
            del self._waiting[name]


def _no_step(line: QLineEdit, event: QKeyEvent) -> bool:
    undo = event.matches(QKeySequence.StandardKey.Undo) and not line.isUndoAvailable()
    redo = event.matches(QKeySequence.StandardKey.Redo) and not line.isRedoAvailable()
    if undo or redo:
        event.ignore()
    return undo or redo


def _set_line(line: QLineEdit, text: str) -> None:
    place = line.cursorPosition()
    with QSignalBlocker(line):  # what is shown was not typed
        line.setText(text)
    line.setCursorPosition(min(place, len(text)))
