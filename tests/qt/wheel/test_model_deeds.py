"""A network without tasks takes the model in, by keyboard and from the menu; undo takes it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from panel_tools import NOW, FakeMessages, InlineRunner, nameless, shown
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.wheel.panel import WheelPanel
from seutu_desktop.services.setup import create_network
from seutu_desktop.services.wheel import end_task
from seutu_desktop.store.store import Store


@pytest.fixture
def store(tmp_path):
    """A new network: no tasks yet."""
    store = Store.create(tmp_path / "seutu.db", lambda: NOW)
    create_network(store, ["398", "081"])
    yield store
    store.close()


@pytest.fixture
def panel(qapp, qtbot, store):
    actions = Actions(store, FakeMessages())
    panel = WheelPanel(actions, InlineRunner())
    actions.changed.connect(panel.refresh)
    shown(qtbot, panel)
    panel.show_target(Target(View.WHEEL))
    return panel


def offered(panel):
    return [each.text() for each in panel._header.plans() if each.isVisible()]


def test_an_empty_wheel_offers_the_model_and_says_what_it_is(panel, qtbot, store):
    box = panel._models.box
    assert box.isVisible()
    assert "ehdotusta" in box._text.text()
    assert nameless(panel) == []

    button = box.findChild(QPushButton)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert not box.isVisible()
    assert len(store.cycle.tasks.all()) == 30
    assert panel._actions.messages.said[-1][0].startswith("Mallitehtävät ovat vuosikellossa")

    panel._actions.undo()
    assert box.isVisible()


def test_all_suggestions_are_taken_in_at_once_from_the_menu(panel, store):
    panel._models.adopt()
    (accept,) = [each for each in panel._header.plans() if "kaikki ehdotukset" in each.text()]
    count = len(panel.view.suggested)
    assert f"({count})" in accept.text()

    accept.trigger()
    assert panel.view.suggested == ()
    assert accept.text() not in offered(panel)
    panel._actions.undo()
    assert len(panel.view.suggested) == count


def test_the_menu_offers_what_was_removed_of_the_model(panel, store):
    panel._models.adopt()
    assert not any("mallitehtävät" in each for each in offered(panel))
    end_task(store, store.cycle.tasks.all()[0].series_id, 2026)
    panel.show_year(2026)

    assert "Ota mallitehtävät käyttöön (1)" in offered(panel)
    menu = QMenu()
    panel.fill_menu(menu)
    assert any("mallitehtävät" in each.text() for each in menu.actions())
