from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from panel_tools import nameless
from seutu_desktop.domain.errors import DiskFull, WrongStatus
from seutu_desktop.qt.main_window import MainWindow
from seutu_desktop.qt.sample_note import SampleNote
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.views import ViewEntry, entries
from seutu_desktop.qt.widgets.nav_rail import NavItem
from seutu_desktop.services.actions import add_action
from seutu_desktop.services.files import backups
from seutu_desktop.services.setup import create_network
from seutu_desktop.services.stakeholders import edit_stakeholder
from seutu_desktop.store.store import Store

MakeWindow = Callable[[Store], MainWindow]


def item(window: MainWindow, name: str) -> NavItem:
    return next(each for each in window.findChildren(NavItem) if each.text() == name)


def state(window: MainWindow) -> str:
    return window._top.state.text()


def fail(window: MainWindow, error: Exception) -> None:
    def service(store: Store) -> None:
        raise error

    window._actions.perform(service)


def test_the_rail_leads_to_the_views(window: MainWindow) -> None:
    item(window, "Kokoukset").click()
    assert window._rail.current() == View.MEETINGS
    assert window.current_panel() is window._panels[View.MEETINGS]


def test_arrow_keys_go_through_the_views_and_stay_in_the_rail(qtbot: QtBot, window: MainWindow) -> None:
    window._rail.focus_current()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert window._rail.current() == View.WHEEL
    assert QApplication.focusWidget() is item(window, "Vuosikello")


def test_a_click_in_the_rail_goes_on_into_the_view(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(item(window, "Kokoukset"), Qt.MouseButton.LeftButton)
    panel = window.current_panel()
    assert panel is not None and panel.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.view)
def test_a_key_leads_to_a_view(qtbot: QtBot, window: MainWindow, entry: ViewEntry) -> None:
    qtbot.keyClick(window, entry.key.removeprefix("Ctrl+"), Qt.KeyboardModifier.ControlModifier)
    assert window.current_panel() is window._panels[entry.view]


@pytest.mark.parametrize("view", [entry.view for entry in entries()])
def test_everything_that_takes_the_keyboard_has_a_name(window: MainWindow, view: View) -> None:
    window.open(Target(view))
    QApplication.processEvents()
    assert nameless(window) == []


def test_the_rail_shrinks_in_a_small_window(window: MainWindow) -> None:
    wide = window._rail.sizeHint().width()
    window.resize(1024, 640)
    assert window._rail.sizeHint().width() == 60
    window.resize(1440, 900)
    assert window._rail.sizeHint().width() == wide >= 204


def test_a_sample_says_so(window: MainWindow) -> None:
    assert window.findChildren(SampleNote)


def test_a_network_of_ones_own_is_no_sample(make_window: MakeWindow, empty_data: Store) -> None:
    create_network(empty_data, ["398"])
    assert make_window(empty_data).findChildren(SampleNote) == []


def test_late_things_are_counted_in_the_rail(window: MainWindow) -> None:
    before = item(window, "Tänään")._count
    window._actions.perform(add_action, "Myöhässä", due=date(2026, 11, 1))
    assert item(window, "Tänään")._count == before + 1


def test_what_is_late_in_other_views_is_counted_at_theirs(window: MainWindow) -> None:
    before = item(window, "Sidosryhmät")._count, item(window, "Kuntakäsittely")._count
    key = next(each.id for each in window._actions.store.organisations.all() if each.name == "FCG")
    window._actions.perform(
        lambda store: edit_stakeholder(store, key, every_months=1, since=date(2020, 1, 1))
    )
    assert (item(window, "Sidosryhmät")._count, item(window, "Kuntakäsittely")._count) == (
        before[0] + 1,
        before[1],
    )
    assert before[1] > 0
    told = window._late
    item(window, "Sidosryhmät").click()
    assert window._late == told


def test_a_change_says_when_it_was_stored(window: MainWindow) -> None:
    assert state(window) == "Kaikki tallennettu"
    window._actions.perform(add_action, "Soita")
    assert state(window) == "Tallennettu 11.36"


def test_typing_says_that_it_waits_until_it_is_stored(window: MainWindow) -> None:
    window._actions.await_storing()
    assert (state(window), window.is_saved()) == ("Tallennetaan…", False)
    window._actions.perform(add_action, "Soita")
    assert (state(window), window.is_saved()) == ("Tallennettu 11.36", True)


def test_a_full_disk_stays_in_a_banner_until_something_is_stored(window: MainWindow) -> None:
    fail(window, DiskFull(path="seutu.db"))
    assert state(window) == "Ei tallennettu"
    assert window._banner.isVisible() and "Levy on täynnä" in window._banner.banner.accessibleName()
    window._actions.perform(add_action, "Soita")
    assert state(window) == "Tallennettu 11.36"
    assert not window._banner.isVisible()


def test_a_refused_step_is_a_notice_and_loses_nothing(window: MainWindow) -> None:
    fail(window, WrongStatus(status="held", action="send_agenda"))
    assert window._toast.isVisible()
    assert (state(window), window._banner.isVisible()) == ("Kaikki tallennettu", False)


def test_a_file_that_is_only_read_says_so(make_window: MakeWindow, sample_data: Store) -> None:
    reading = Store.open_read_only(sample_data.path, sample_data.clock)
    window = make_window(reading)
    assert state(window) == "Vain luku"
    assert window.close()  # nothing could have been lost
    reading.close()


def test_escape_takes_the_notice_away(qtbot: QtBot, window: MainWindow) -> None:
    window.messages.inform("Valmis")
    assert window._toast.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window._toast.isVisible()


def test_ctrl_tab_goes_between_the_rail_and_the_view(qtbot: QtBot, window: MainWindow) -> None:
    window._rail.focus_current()
    qtbot.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    panel = window.current_panel()
    assert panel is not None and panel.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is item(window, "Tänään")


def test_delete_removes_only_where_no_text_is_typed(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    removed: list[str] = []
    panel = window.current_panel()
    monkeypatch.setattr(panel, "remove", lambda: removed.append("removed"))
    window._panels[View.TODAY]._tasks.add_task()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert removed == []
    window._rail.focus_current()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert removed == ["removed"]


def test_space_ticks_a_task_and_ctrl_z_brings_it_back(qtbot: QtBot, window: MainWindow) -> None:
    box = next(each for each in window.findChildren(QCheckBox) if each.isVisible())
    name, key = box.accessibleName(), box.objectName()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert window._actions.store.actions.get(key).done_on == date(2026, 11, 24)
    window.menus.refresh()
    assert "Kumoa: toimenpiteen merkintä tehdyksi" in window.menus._undo.text().replace("&", "")
    qtbot.keyClick(window, "z", Qt.KeyboardModifier.ControlModifier)
    assert window._actions.store.actions.get(key).done_on is None
    assert window._toast.accessibleName() == "Kumottu: toimenpiteen merkintä tehdyksi"
    assert any(each.accessibleName() == name for each in window.findChildren(QCheckBox))


def test_closing_stores_what_is_typed_and_makes_the_backup(window: MainWindow) -> None:
    store = window._actions.store
    window._panels[View.TODAY]._tasks.add_task()
    window._panels[View.TODAY]._tasks._new._text.setText("Tilaa kahvit")
    assert window.close()
    assert "Tilaa kahvit" in {each.text for each in store.actions.all()}
    assert len(backups(store.path)) == 1


def test_a_failed_backup_asks_before_the_window_closes(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    (window._actions.store.data_folder / "varmuuskopiot").write_text("tiedosto kansion paikalla")
    monkeypatch.setattr(window.messages, "ask", lambda question, *_: bool(asked.append(question)))
    assert not window.close()
    assert asked == ["Varmuuskopiota ei voitu tehdä"]
    monkeypatch.setattr(window.messages, "ask", lambda *_: True)
    assert window.close()


def test_text_that_could_not_be_stored_keeps_the_window_open(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail(window, DiskFull(path="seutu.db"))
    monkeypatch.setattr(window.messages, "ask", lambda *_: False)
    assert not window.close()
    monkeypatch.setattr(window.messages, "ask", lambda *_: True)
    assert window.close()


def test_the_window_comes_back_as_it_was(window: MainWindow, memory: QSettings) -> None:
    window.resize(1100, 700)
    window.close()
    again = MainWindow(window.messages, memory)
    assert again.height() == 700  # the width of the offscreen screen is less than ours
    again.deleteLater()


def test_an_empty_file_begins_with_the_first_start(make_window: MakeWindow, empty_data: Store) -> None:
    window = make_window(empty_data)
    assert state(window) == "Uusi, tyhjä aineisto"
    assert not window._rail.isEnabled()
    enabled = {action.text().replace("&", "") for action in window.menus._commands if action.isEnabled()}
    assert enabled == {"Lopeta", "Käyttöohje", "Näppäimet", "Tietoja Seudusta"}


def test_after_the_first_start_the_views_are_there(make_window: MakeWindow, empty_data: Store) -> None:
    window = make_window(empty_data)
    create_network(empty_data, ["398"])
    window._stack.currentWidget().finished.emit()
    assert window.current_panel() is window._panels[View.TODAY]
    assert window._rail.isEnabled() and window.menus._commands[0].isEnabled()


def test_the_notice_of_what_is_late_is_one_line_that_can_be_sent_away(window: MainWindow) -> None:
    window.remind()
    toast = window._toast
    assert toast is not None
    assert toast.accessibleName().endswith("tehtävää on myöhässä")
    toast.dismiss()
    window.remind()
    assert not toast.isVisible()
