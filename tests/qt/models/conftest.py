from __future__ import annotations

from pathlib import Path

import pytest

from panel_tools import FakeMessages, sample_store, shown
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.models.panel import ModelsPanel
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import apply_theme


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
def panel(qapp, qtbot, actions):
    apply_theme(qapp, "light")
    panel = ModelsPanel(actions)
    actions.changed.connect(panel.refresh)
    panel.set_narrow(False)
    shown(qtbot, panel)
    panel.show_target(Target(View.MODELS))
    return panel


@pytest.fixture
def models(panel):
    return panel._tab(0)


@pytest.fixture
def surveys(panel):
    panel.show_tab(1)
    return panel._tab(1)


@pytest.fixture
def reports(panel):
    panel.show_tab(2)
    return panel.reports()


@pytest.fixture
def opener(models):
    opener = FakeOpener()
    models.detail._opener = opener
    return opener
