from __future__ import annotations

import pytest

from panel_tools import FakeMessages, sample_store, shown
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.projects.panel import ProjectsPanel
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
def panel(qapp, qtbot, actions):
    apply_theme(qapp, "light")
    panel = ProjectsPanel(actions)
    actions.changed.connect(panel.refresh)
    panel.set_narrow(False)
    shown(qtbot, panel)
    panel.show_target(Target(View.PROJECTS))
    return panel


@pytest.fixture
def project(store):
    """Return the way from words of a name to a project's id."""
    return lambda words: next(each.id for each in store.yearly.projects.all() if words in each.name)
