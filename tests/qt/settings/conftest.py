from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings

from panel_tools import FakeMessages, InlineRunner, sample_store, shown
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.settings.panel import SettingsPanel
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import apply_theme


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
def memory(tmp_path):
    return QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def runner():
    return InlineRunner()


@pytest.fixture
def panel(qapp, qtbot, actions, runner, memory):
    theme = apply_theme(qapp, "light")
    panel = SettingsPanel(actions, runner)
    panel.recall(memory)
    actions.changed.connect(panel.refresh)
    panel.set_narrow(False)
    shown(qtbot, panel)
    panel.show_target(Target(View.SETTINGS))
    yield panel
    theme.apply("light")


@pytest.fixture
def page(panel):
    """Return the way to a section by its number."""

    def go(number):
        panel._list.select(number)
        return panel._pages[number]

    return go
