from __future__ import annotations

import pytest

from panel_tools import FakeMessages, InlineRunner, sample_store, shown
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import apply_theme
from seutu_desktop.qt.wheel.panel import WheelPanel


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
    panel = WheelPanel(actions, InlineRunner())
    actions.changed.connect(panel.refresh)
    panel.set_narrow(False)
    shown(qtbot, panel)
    panel.show_target(Target(View.WHEEL))
    return panel


@pytest.fixture
def key_of(panel):
    """Return the way from a task's short name to its id in the year shown."""
    return lambda name: next(
        key for key, each in panel.view.occurrences.items() if each.task.shown_name == name and each.due
    )
