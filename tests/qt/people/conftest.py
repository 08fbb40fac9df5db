from __future__ import annotations

import pytest

from panel_tools import FakeMessages, sample_store, shown
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.people.panel import PeoplePanel
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
    panel = PeoplePanel(actions)
    actions.changed.connect(panel.refresh)
    panel.set_narrow(False)
    shown(qtbot, panel)
    panel.show_target(Target(View.PEOPLE))
    return panel


@pytest.fixture
def bodies(panel):
    return panel._tab(0)


@pytest.fixture
def persons(panel, store):
    """The tab of people with Noora Haukka chosen."""
    panel.show_target(Target(View.PEOPLE, person_id=person_id(store, "Noora Haukka")))
    return panel._tab(1)


@pytest.fixture
def towns(panel):
    panel._bar.setCurrentIndex(2)
    return panel._tab(2)


def person_id(store, name: str) -> str:
    return next(each.id for each in store.people.all() if each.name == name)


@pytest.fixture
def person(store):
    """Return the way from a name to a person's id."""
    return lambda name: person_id(store, name)
