"""What tests of a panel need: hand-written fakes, the sample network, and a look at every accessible name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from shutil import copytree
from tempfile import mkdtemp

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.runner import Job, Running
from seutu_desktop.services import sample
from seutu_desktop.services.messages import sentence
from seutu_desktop.store.store import Store

NOW = datetime(2026, 11, 24, 9, 36, tzinfo=UTC)


class FakeMessages:
    """Keeps what was said; answers every question with `answer`."""

    def __init__(self) -> None:
        self.said: list[tuple[str, bool]] = []
        self.errors: list[UserError] = []
        self.asked: list[str] = []
        self.answer = True

    def inform(self, text: str, *, undoable: bool = False) -> None:
        self.said.append((text, undoable))

    def present(self, error: UserError) -> None:
        self.errors.append(error)

    def sentence(self, error: UserError) -> str:
        return sentence(error)

    def ask(self, question: str, consequences: str, verb: str) -> bool:
        self.asked.append(question)
        return self.answer

    def banner(self, text: str, kind: str = "warn", action: str = "") -> None:
        """Nothing here has a banner."""


class InlineRunner:
    """Runs the job when the event loop turns, in this thread."""

    def start(self, job: Job) -> Running:
        self.running = Running()
        QTimer.singleShot(0, self.running, lambda: self.running.run(job))
        return self.running


@cache
def sample_folder() -> Path:
    """Return a folder with the data file of the sample network, made once a run."""
    folder = Path(mkdtemp(prefix="seutu-sample-"))
    store = Store.create(folder / "seutu.db", lambda: NOW)
    sample.build(store)
    store.close()
    return folder


def sample_store(folder: Path) -> Store:
    """Return the sample network, open, a copy of its own in `folder`."""
    copytree(sample_folder(), folder / "data")
    return Store.open(folder / "data" / "seutu.db", lambda: NOW)


def shown(qtbot, widget: QWidget, width: int = 1236, height: int = 856) -> QWidget:
    """Show a widget in an active window of a size and return it."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitActive(widget):
        widget.show()
    QApplication.processEvents()
    return widget


def nameless(widget: QWidget) -> list[str]:
    """Return the visible widgets that take the keyboard and have no accessible name (desktop.md 9)."""
    QAccessible.setActive(True)
    found = []
    for each in widget.findChildren(QWidget):
        if each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus:
            read = QAccessible.queryAccessibleInterface(each)
            if read is None or not read.text(QAccessible.Text.Name):
                found.append(f"{type(each).__name__} {each.objectName()}")
    return found


@contextmanager
def statements(store: Store) -> Iterator[list[str]]:
    """Collect the SQL statements of a block."""
    found: list[str] = []
    store.connection.set_trace_callback(found.append)
    try:
        yield found
    finally:
        store.connection.set_trace_callback(None)


def on_dialog(act: Callable[[QDialog], None]) -> None:
    """Act on the dialog that the next call opens; it closes afterwards in any case."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog), "no dialog came"
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, answer)
