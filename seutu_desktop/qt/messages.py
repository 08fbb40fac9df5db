"""The one presenter: notices with undo, banners, questions and the words of errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from seutu_desktop.domain.errors import UserError


class Messages(Protocol):
    """What panels may say. A test gives a hand-written one."""

    def inform(self, text: str, *, undoable: bool = False) -> None:
        """Show a short notice, with the way back where the thing can be undone."""

    def present(self, error: UserError) -> None:
        """Word an error the user can act on; what was typed stays."""

    def sentence(self, error: UserError) -> str:
        """Return the words of an error, for the place where it happened."""

    def ask(self, question: str, consequences: str, verb: str) -> bool:
        """Return whether the user chose `verb`; only for what cannot be undone or leaves the program."""

    def banner(self, text: str, kind: str = "warn", action: str = "") -> None:
        """Show a notice that stays until solved; empty text takes it away."""


class WindowMessages(QObject):
    """Messages in the main window; `informed` and `bannered` are shown by the window itself."""

    informed = Signal(str, bool)
    bannered = Signal(str, str, str)

    def __init__(self, language: str = "fi") -> None:
        super().__init__()
        self._language = language

    def inform(self, text: str, *, undoable: bool = False) -> None:
        """Show a notice at the foot of the window."""
        self.informed.emit(text, undoable)

    def present(self, error: UserError) -> None:
        """Show the error's sentence: at the foot of the window, or where it stays until it is solved."""
        if stops_storing(error):
            self.banner(self.sentence(error), "bad", self.tr("Sulje"))
        else:
            self.informed.emit(self.sentence(error), False)

    def sentence(self, error: UserError) -> str:
        """Return the error's sentence in the language of the window."""
        from seutu_desktop.services.messages import sentence  # with all its words, when the first is needed

        return sentence(error, self._language)

    def ask(self, question: str, consequences: str, verb: str) -> bool:
        """Ask in a dialog over the active window."""
        from seutu_desktop.qt.question import ask

        return ask(_parent(), question, consequences, verb)

    def banner(self, text: str, kind: str = "warn", action: str = "") -> None:
        """Show a banner under the top bar."""
        self.bannered.emit(text, kind, action)


def stops_storing(error: UserError) -> bool:
    """Return whether an error keeps every change from being stored until it is solved.

    It gets a banner and not a passing notice.
    """
    from seutu_desktop.domain import errors

    return isinstance(
        error,
        errors.DiskFull | errors.DataFileLocked | errors.DamagedDataFile | errors.ReadOnlyDataFile,
    )


def _parent() -> QWidget | None:
    widget = QApplication.activeWindow()
    return widget if widget is not None and not widget.windowFlags() & Qt.WindowType.Popup else None
