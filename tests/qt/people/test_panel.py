from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from panel_tools import nameless, sample_store, statements
from seutu_desktop.domain.people import Person
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.people.panel import PeoplePanel
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.services.people import delete_body


@pytest.mark.parametrize("tab", [0, 1, 2])
def test_everything_that_takes_the_keyboard_has_a_name(panel, tab):
    panel._bar.setCurrentIndex(tab)
    QApplication.processEvents()
    assert nameless(panel) == []


def test_tabs_count_their_things(panel):
    assert [panel._bar._counts[index] for index in range(3)] == [8, 38, 10]


def test_a_target_leads_to_a_person_and_a_group(panel, store, person):
    panel.show_target(Target(View.PEOPLE, person_id=person("Jari Kallela")))
    assert panel._tab(1)._detail._ui.name.text() == "Jari Kallela"
    body = store.bodies.all()[3]
    panel.show_target(Target(View.PEOPLE, body_id=body.id))
    assert panel._bodies().body._ui.name.text() == body.name


def test_pages_turn_by_keyboard(panel, qtbot):
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert panel._bar.currentIndex() == 1


def test_each_tab_opens_in_few_statements(panel, store):
    for tab in (1, 2, 0):
        with statements(store) as found:
            panel._bar.setCurrentIndex(tab)
            QApplication.processEvents()
        assert len(found) <= 10, found


def test_a_thousand_people_are_read_a_page_at_a_time(panel, store, actions):
    with store.action("person.import"):
        store.people.save_all(Person(f"id{number:04}", f"Testi {number:04}") for number in range(1000))
    with statements(store) as found:
        panel._bar.setCurrentIndex(1)
        panel._tab(1).show_key("id0990")
        QApplication.processEvents()
    assert len(found) <= 20, found
    assert len(panel._tab(1)._pane._model._lines) < 300


def test_the_window_comes_back_as_it_was(panel, actions, store, person, tmp_path, qtbot):
    panel.show_target(Target(View.PEOPLE, person_id=person("Timo Kaskela")))
    memory = QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)
    panel.remember(memory)
    again = PeoplePanel(actions)
    qtbot.addWidget(again)
    again.recall(memory)
    again.show_target(Target(View.PEOPLE))
    assert again._bar.currentIndex() == 1
    assert again._tab(1).key == person("Timo Kaskela")


def test_an_undone_group_gives_way_to_its_neighbour(panel, bodies, actions):
    panel.create_new()
    assert bodies.body._ui.name.text() == "Uusi ryhmä"
    actions.undo()
    assert bodies.key
    assert bodies.body._ui.name.text() != "Uusi ryhmä"


def test_hidden_tabs_catch_up_when_they_are_shown(panel, bodies, actions, store):
    panel._bar.setCurrentIndex(1)
    gone = bodies.key
    actions.perform(delete_body, gone)
    panel._bar.setCurrentIndex(0)
    assert bodies.key != gone


def test_del_removes_and_undo_brings_back(panel, persons, messages, actions, store, qtbot):
    persons._pane.focus_list()
    qtbot.keyClick(persons._pane._ui.list, Qt.Key.Key_Delete)
    assert messages.said == [("Noora Haukka poistettu", True)]
    assert persons._detail._ui.name.text() != "Noora Haukka"
    actions.undo()
    assert "Noora Haukka" in {each.name for each in store.people.all()}


def test_del_in_a_field_removes_no_person(panel, persons, store, qtbot):
    line = persons._detail._ui.phone
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert len(store.people.all()) == 38


def test_an_empty_file_offers_the_first_of_each(qtbot, tmp_path, messages):
    store = sample_store(tmp_path)
    with store.action("person.delete"):
        for table in (store.memberships, store.bodies, store.people, store.municipalities):
            for each in table.all():
                table.delete(each.id)
    panel = PeoplePanel(Actions(store, messages))
    qtbot.addWidget(panel)
    for tab in range(3):
        panel._bar.setCurrentIndex(tab)
        assert panel._tab(tab)._stack.currentIndex() == 0
    panel.create_new()
    assert [each.name for each in store.municipalities.all()] == ["Uusi kunta"]
    store.close()
