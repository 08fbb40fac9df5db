from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from panel_tools import nameless, statements
from seutu_desktop.qt.settings.panel import ABOUT, BACKUPS, LOOK, PERIODS, SettingsPanel
from seutu_desktop.qt.targets import Target, View


@pytest.mark.parametrize("number", range(8))
def test_everything_that_takes_the_keyboard_has_a_name(panel, page, number):
    page(number)
    QApplication.processEvents()
    assert nameless(panel) == []


@pytest.mark.parametrize("number", range(8))
def test_a_section_opens_in_few_statements(panel, page, store, number):
    with statements(store) as found:
        page(number)
    assert len(found) <= 10, found


def test_a_target_leads_to_its_section(panel):
    panel.show_target(Target(View.SETTINGS, field="backups"))
    assert panel._stack.currentWidget() is panel._areas[BACKUPS]


def test_the_section_shown_last_comes_back(panel, page, actions, runner, memory, qtbot):
    page(PERIODS)
    panel.remember(memory)
    again = SettingsPanel(actions, runner)
    qtbot.addWidget(again)
    again.recall(memory)
    again.show_target(Target(View.SETTINGS))
    assert again._stack.currentWidget() is again._areas[PERIODS]


def test_a_synced_folder_is_warned_about(panel, actions, runner, qtbot, monkeypatch):
    assert panel._synced.isHidden()
    monkeypatch.setenv("OneDrive", str(actions.store.path.parent))
    warned = SettingsPanel(actions, runner)
    qtbot.addWidget(warned)
    assert not warned._synced.isHidden()


def test_the_scheme_is_kept_where_the_start_reads_it(page, memory, qapp):
    look = page(LOOK)
    assert look._ui.system.isChecked()
    look._ui.dark.click()
    assert memory.value("scheme") == "dark"
    assert qapp.property("theme").scheme == "dark"


def test_where_the_data_lives_can_be_copied(page, store):
    texts = [each.text() for each in page(ABOUT).findChildren(QLabel)]
    assert any(str(store.path) in text for text in texts)


@pytest.mark.parametrize("size", [(1236, 856), (964, 596), (880, 516)])
def test_it_fits_small_windows(panel, page, size):
    for number in range(8):
        page(number)
    panel.set_narrow(size[0] < 1100)
    panel.resize(*size)
    QApplication.processEvents()
    assert panel.minimumSizeHint().width() <= size[0]
