"""Yhteiset mallit as a whole: tabs, keys, names, statements, small and dark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenu

from panel_tools import NOW, FakeMessages, nameless, shown, statements
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.models.panel import ModelsPanel
from seutu_desktop.qt.palette.rows import found_row
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import apply_theme
from seutu_desktop.services.search import find
from seutu_desktop.services.setup import create_network
from seutu_desktop.services.shared_models import add_model, edit_model
from seutu_desktop.store.store import Store


def names(tab):
    return [tab._pane._model.index(row).data() for row in range(tab._pane._model.rowCount())]


def test_the_longest_late_is_first_and_counted_on_the_rail(qapp, qtbot, actions):
    panel = ModelsPanel(actions)
    late = []
    panel.late_changed.connect(late.append)
    shown(qtbot, panel)
    panel.show_target(Target(View.MODELS))
    assert late[-1] == 1
    assert names(panel._tab(0))[0].startswith("Seudulliset koulukuljetusperiaatteet, Myöhässä 24 pv")
    assert len(names(panel._tab(0))) == 10


@pytest.mark.parametrize("tab", range(3))
def test_everything_that_takes_the_keyboard_has_a_name(panel, tab):
    panel.show_tab(tab)
    QApplication.processEvents()
    assert nameless(panel) == []


@pytest.mark.parametrize("tab", range(3))
def test_each_tab_opens_in_ten_statements(qapp, qtbot, actions, store, tab):
    panel = ModelsPanel(actions)
    shown(qtbot, panel)
    store.directory()
    with statements(store) as seen:
        panel.show_tab(tab) if tab else panel.show_target(Target(View.MODELS))
        QApplication.processEvents()
    assert len(seen) <= 10, seen


def test_three_hundred_models_are_walked_by_keys(panel, store, models, qtbot):
    with store.action("test"):
        for number in range(300):
            add_model(store, f"Malli {number}")
    models.reload()
    listed = models._pane._ui.list
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_End)
    assert models.key == list(models._found)[-1] == models.detail._view.line.model.id
    assert not models.grab().isNull()


def test_keys_turn_the_tabs(panel, qtbot):
    panel._tab(0).focus_list()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert panel._bar.currentIndex() == 1
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert panel._bar.currentIndex() == 0


def test_a_target_leads_to_a_model_a_survey_or_a_report(panel, store):
    model = next(each for each in store.yearly.shared_models.all() if "NUPS" in each.name)
    panel.show_target(Target(View.MODELS, row_id=model.id))
    assert panel._tab().key == model.id

    survey = store.yearly.surveys.of(year=2024)[0]
    panel.show_target(Target(View.MODELS, row_id=survey.id))
    assert panel._tab().key == survey.id

    report = store.cycle.reports.all()[0]
    panel.show_target(Target(View.MODELS, meeting_id=report.meeting_id, body_id=report.body_id))
    cell = panel.reports().detail.cell
    assert (cell.meeting_id, cell.body_id) == (report.meeting_id, report.body_id)


def test_what_is_shown_is_remembered(panel, qtbot, actions, tmp_path):
    panel.show_tab(1)
    memory = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
    panel.remember(memory)
    other = ModelsPanel(actions)
    other.recall(memory)
    shown(qtbot, other)
    other.show_target(Target(View.MODELS))
    assert other._bar.currentIndex() == 1
    assert other._tab(0).key == panel._tab(0).key


def test_what_can_be_done_is_in_the_palettes_menu(panel, store):
    menu = QMenu()
    panel.fill_menu(menu)
    words = [each.text() for each in menu.actions()]
    assert words == [
        "Uusi yhteinen malli",
        "Uusi kysely",
        "Aloita kysely 2028",
        "Kuka ei ole lähettänyt katsausta",
    ]
    menu.actions()[2].trigger()
    assert store.yearly.surveys.of(year=2028)


def test_a_new_network_says_what_each_tab_is_for(qapp, qtbot, tmp_path):
    store = Store.create(tmp_path / "uusi.db", lambda: NOW)
    create_network(store, ["398"])
    panel = ModelsPanel(Actions(store, FakeMessages()))
    shown(qtbot, panel)
    for tab in range(3):
        panel.show_tab(tab) if tab else panel.show_target(Target(View.MODELS))
        QApplication.processEvents()
        assert panel._tab()._empty.isVisible()
        assert nameless(panel) == []
    store.close()


@pytest.mark.parametrize(("scheme", "narrow"), [("light", True), ("dark", False), ("dark", True)])
def test_small_dark_and_long_names_are_painted(qapp, qtbot, panel, store, models, scheme, narrow):
    edit_model(store, models.key, name="Pitkä nimi & <b>" * 50, version="v" * 80)
    apply_theme(qapp, scheme)
    panel.set_narrow(narrow)
    panel.resize(964 if narrow else 1236, 560)
    for tab in range(3):
        panel.show_tab(tab)
        panel._tab().reload()
        QApplication.processEvents()
        assert panel.width() <= (964 if narrow else 1236)
        assert panel.grab().toImage().format() != QImage.Format.Format_Invalid
    apply_theme(qapp, "light")


def test_models_and_surveys_are_found_and_opened_by_the_palette(panel, store):
    for words, kind in (("koulukuljetusperi", "yhteinen malli"), ("huoltajat tyytyväisimpiä", "kysely")):
        hits = [found_row(each, NOW.date()) for each in find(store, words, NOW.date()).papers]
        row = next(each for each in hits if each.meta == kind)
        panel.show_target(row.target)
        assert panel._tab().key == row.target.row_id
