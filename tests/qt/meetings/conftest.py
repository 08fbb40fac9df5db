"""The meetings view over the sample network, with hand-written fakes of what lies outside the program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.panel import MeetingsPanel
from seutu_desktop.qt.meetings.workspace import Workspace
from seutu_desktop.qt.runner import Job, Running
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.services import sample
from seutu_desktop.store.store import Store

NOW = datetime(2026, 11, 22, 9, 36, tzinfo=UTC)


class FakeMessages:
    """Keeps what was said; answers every question with `answer`."""

    def __init__(self) -> None:
        self.said: list[tuple[str, bool]] = []
        self.errors: list[UserError] = []
        self.banners: list[str] = []
        self.asked: list[str] = []
        self.answer = True

    def inform(self, text: str, *, undoable: bool = False) -> None:
        self.said.append((text, undoable))

    def present(self, error: UserError) -> None:
        self.errors.append(error)

    def ask(self, question: str, consequences: str, verb: str) -> bool:
        self.asked.append(question)
        return self.answer

    def banner(self, text: str, kind: str = "warn", action: str = "") -> None:
        self.banners.append(text)


class FakeOpener:
    """Keeps what would have been opened."""

    def __init__(self) -> None:
        self.paths: list[Path] = []
        self.works = True

    def open_path(self, path: Path) -> bool:
        self.paths.append(path)
        return self.works


class InlineRunner:
    """Runs the job when the event loop turns, in this thread."""

    def start(self, job: Job) -> Running:
        running = Running()
        QTimer.singleShot(0, running, lambda: running.run(job))
        self.running = running
        return running


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the data file of the sample network, closed."""
    folder = tmp_path_factory.mktemp("sample")
    store = Store.create(folder / "seutu.db", lambda: NOW)
    sample.build(store)
    store.close()
    return folder


@pytest.fixture
def store(sample_folder: Path, tmp_path: Path) -> Iterator[Store]:
    """Return the sample network, a copy of its own for each test."""
    copytree(sample_folder, tmp_path / "data")
    store = Store.open(tmp_path / "data" / "seutu.db", lambda: NOW)
    yield store
    store.close()


@pytest.fixture
def messages() -> FakeMessages:
    return FakeMessages()


@pytest.fixture
def opener() -> FakeOpener:
    return FakeOpener()


@pytest.fixture
def actions(store: Store, messages: FakeMessages) -> Actions:
    return Actions(store, messages)


@pytest.fixture
def panel(qtbot: QtBot, actions: Actions, opener: FakeOpener) -> MeetingsPanel:
    """Return the view as the window shows it first: the steering group's next meeting."""
    panel = MeetingsPanel(actions, InlineRunner(), opener)
    actions.changed.connect(panel.refresh)
    qtbot.addWidget(panel)
    panel.resize(1236, 856)
    panel.set_narrow(False)
    panel.show()
    panel.activateWindow()
    panel.show_target(Target(View.MEETINGS))
    QApplication.processEvents()
    return panel


@pytest.fixture
def workspace(panel: MeetingsPanel) -> Workspace:
    return panel._workspace


@pytest.fixture
def answer_dialog() -> Callable[[Callable[[QDialog], None]], None]:
    """Return a way to act on the dialog that the next call opens; the dialog then closes in any case."""

    def arrange(act: Callable[[QDialog], None]) -> None:
        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog), "no dialog came"
            try:
                act(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()

        QTimer.singleShot(0, answer)

    return arrange


@pytest.fixture
def nameless() -> Callable[[QWidget], list[str]]:
    """Return a way to list the visible widgets that take the keyboard and have no accessible name."""

    def find(root: QWidget) -> list[str]:
        QAccessible.setActive(True)
        found = []
        for widget in root.findChildren(QWidget):
            reachable = widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            if reachable and widget.focusProxy() is None:
                interface = QAccessible.queryAccessibleInterface(widget)
                if interface is not None and not interface.text(QAccessible.Text.Name):
                    found.append(f"{type(widget).__name__} {widget.objectName()}")
        return found

    return find
