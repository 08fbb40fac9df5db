from __future__ import annotations

import pytest

from panel_tools import FakeMessages, sample_store, shown
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.stakeholders.panel import StakeholdersPanel
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
def key(store):
    """Return the way from the beginning of a name to a stakeholder's id."""
    return lambda name: next(each.id for each in store.organisations.all() if each.name.startswith(name))


@pytest.fixture
def panel(qapp, qtbot, actions, key):
    """The view with the members of parliament chosen, who should have been met."""
    apply_theme(qapp, "light")
    panel = StakeholdersPanel(actions)
    actions.changed.connect(panel.refresh)
    panel.set_narrow(False)
    shown(qtbot, panel)
    panel.show_target(Target(View.STAKEHOLDERS, row_id=key("Kansanedustajat")))
    return panel


@pytest.fixture
def form(panel):
    return panel._tab.stakeholder._ui
