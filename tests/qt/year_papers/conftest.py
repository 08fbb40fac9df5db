from __future__ import annotations

from pathlib import Path

import pytest

from panel_tools import FakeMessages, InlineRunner, sample_store, shown
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import apply_theme
from seutu_desktop.qt.year_papers.panel import YearPapersPanel


class FakeOpener:
    """Keeps what was opened."""

    def __init__(self) -> None:
        self.opened: list[Path] = []

    def open_path(self, path: Path) -> bool:
        self.opened.append(path)
        return True


@pytest.fixture
def store(tmp_path):
    store = sample_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def messages():
    return FakeMessages()


@pytest.fixture
def actions(store, messages):
    return Actions(store, messages)


@pytest.fixture
def opener():
    return FakeOpener()


@pytest.fixture
def panel(qapp, qtbot, actions, opener):
    apply_theme(qapp, "light")
    panel = YearPapersPanel(actions, InlineRunner(), opener)
    actions.changed.connect(panel.refresh)
    panel.set_narrow(False)
    shown(qtbot, panel)
    panel.show_target(Target(View.YEAR_PAPERS, year=2026))
    return panel


@pytest.fixture
def went(panel):
    """Where the panel asked the window to go."""
    found: list[Target] = []
    panel.opened.connect(found.append)
    return found
