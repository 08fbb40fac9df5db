from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from panel_tools import NOW, InlineRunner, sample_store
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.main_window import MainWindow
from seutu_desktop.qt.messages import WindowMessages
from seutu_desktop.store.store import Store

MakeWindow = Callable[[Store], MainWindow]


@pytest.fixture
def sample_data(tmp_path: Path) -> Iterator[Store]:
    """The sample network, a copy of its own."""
    store = sample_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def empty_data(tmp_path: Path) -> Iterator[Store]:
    """A new data file in which nothing is yet."""
    store = Store.create(tmp_path / "empty.db", lambda: NOW)
    yield store
    store.close()


@pytest.fixture
def memory(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def make_window(
    qtbot: QtBot, memory: QSettings, sample_data: Store, empty_data: Store
) -> Iterator[MakeWindow]:
    """Return a way to open the window over a store and fill it; it closes before the store does."""
    made: list[MainWindow] = []

    def make(store: Store) -> MainWindow:
        messages = WindowMessages()
        window = MainWindow(messages, memory)
        window.attach(Actions(store, messages), InlineRunner())
        made.append(window)
        window.resize(1440, 900)
        with qtbot.waitActive(window):
            window.show()
        window.show_first_view(welcome=not store.network.all())
        window.complete()
        QApplication.processEvents()
        return window

    yield make
    for window in made:
        window.messages.ask = lambda *_: True  # type: ignore[method-assign]  # nothing here holds it open
        window.close()
        window.deleteLater()


@pytest.fixture
def window(make_window: MakeWindow, sample_data: Store) -> MainWindow:
    """The window over the sample network."""
    return make_window(sample_data)
