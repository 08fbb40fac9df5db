from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.domain.people import BodyKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.panel import MeetingsPanel
from seutu_desktop.qt.meetings.workspace import Workspace
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.services import people
from seutu_desktop.services.meetings import delete_meeting, plan_meeting
from seutu_desktop.store.store import Store

Answer = Callable[[Callable[[QDialog], None]], None]


def test_the_steering_groups_next_meeting_comes_first(panel: MeetingsPanel, workspace: Workspace) -> None:
    assert workspace._view is not None
    assert workspace._view.name == "Ohjausryhmä 11/2026"
    assert panel._list.year == 2026


def test_the_first_screen_takes_at_most_ten_statements(
    panel: MeetingsPanel, store: Store, actions: Actions
) -> None:
    fresh = MeetingsPanel(actions, panel._workspace.commands.papers._runner)
    store.directory()
    statements: list[str] = []
    store.connection.set_trace_callback(statements.append)
    fresh.show_target(Target(View.MEETINGS))
    fresh.show()
    QApplication.processEvents()
    store.connection.set_trace_callback(None)
    fresh.close()
    assert len(statements) <= 10, statements


def test_moving_in_the_list_shows_another_meeting(panel: MeetingsPanel, workspace: Workspace) -> None:
    panel._list.focus_list()
    before = workspace.meeting_id
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert workspace.meeting_id != before


def test_the_year_can_be_turned(panel: MeetingsPanel, workspace: Workspace) -> None:
    QTest.mouseClick(panel._list._ui.earlier, Qt.MouseButton.LeftButton)
    assert panel._list.year == 2025
    assert workspace._view is not None
    assert workspace._view.record.meeting.day.year == 2025


def test_a_year_without_meetings_says_so(panel: MeetingsPanel) -> None:
    panel._list.show_year(2031)
    assert panel._list._ui.nothing.isVisible()


def test_every_widget_that_takes_the_keyboard_has_a_name(
    panel: MeetingsPanel, workspace: Workspace, nameless: Callable[[QWidget], list[str]]
) -> None:
    for tab in (Tab.AGENDA, Tab.ACTIONS, Tab.DOCUMENTS):
        workspace.show_tab(tab)
        QApplication.processEvents()
        assert nameless(panel) == []


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_small_window_hides_the_list_behind_the_title(panel: MeetingsPanel) -> None:
    panel.resize(964, 596)
    panel.set_narrow(True)
    QApplication.processEvents()
    assert not panel._list.isVisible()
    panel._workspace.list_wanted.emit(panel._workspace._header._drop)
    assert panel._list.isVisible()
    panel._popup.hide()
    panel.set_narrow(False)
    assert panel._list.isVisible()


def test_control_page_keys_turn_the_tabs(panel: MeetingsPanel, workspace: Workspace) -> None:
    workspace.show_tab(Tab.ACTIONS)
    QTest.keyClick(panel, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert workspace.tab is Tab.DOCUMENTS
    QTest.keyClick(panel, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert workspace.tab is Tab.AGENDA


def test_control_tab_goes_through_the_panes(panel: MeetingsPanel, workspace: Workspace) -> None:
    panel._list.focus_list()
    key = (Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(QApplication.focusWidget(), *key)
    assert workspace.pages.agenda.items.has_keyboard()
    QTest.keyClick(QApplication.focusWidget(), *key)
    assert workspace.pages.agenda.editor.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), *key)
    assert panel._list.isAncestorOf(QApplication.focusWidget())


def test_state_comes_back(panel: MeetingsPanel, workspace: Workspace, actions: Actions, tmp_path) -> None:  # type: ignore[no-untyped-def]
    memory = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
    QTest.keyClick(panel._list._ui.list, Qt.Key.Key_Down)
    workspace.show_tab(Tab.DOCUMENTS)
    panel.remember(memory)
    again = MeetingsPanel(actions, workspace.commands.papers._runner)
    again.recall(memory)
    again.show_target(Target(View.MEETINGS))
    assert again._workspace.meeting_id == workspace.meeting_id
    assert again._workspace.tab is Tab.DOCUMENTS
    again.close()


def test_a_new_meeting_is_asked_for_and_shown(
    panel: MeetingsPanel, workspace: Workspace, answer_dialog: Answer
) -> None:
    def fill(dialog: QDialog) -> None:
        dialog._ui.title.setText("Syyskokous åäö – €")  # type: ignore[attr-defined]
        dialog.accept()

    answer_dialog(fill)
    panel.create_new()
    assert workspace._view is not None
    assert workspace._view.record.meeting.title == "Syyskokous åäö – €"
    assert workspace._view.record.items


def test_an_impossible_day_stays_in_the_dialog_with_its_sentence(
    panel: MeetingsPanel, answer_dialog: Answer, store: Store
) -> None:
    before = store.meeting_queries.ids()
    said: list[str] = []

    def fill(dialog: QDialog) -> None:
        day = dialog._when._day  # type: ignore[attr-defined]
        day.setText("31.2.2027")
        dialog._ui.accept.click()  # type: ignore[attr-defined]
        assert dialog.isVisible()
        said.append(dialog._when.day.error())  # type: ignore[attr-defined]

    answer_dialog(fill)
    panel.create_new()
    assert said == ["Päivää 31.2.2027 ei ole."]
    assert store.meeting_queries.ids() == before


def test_a_body_without_members_is_told_in_one_sentence(
    panel: MeetingsPanel, answer_dialog: Answer, actions: Actions
) -> None:
    changes = actions.perform(people.add_body, "Tyhjä ryhmä", BodyKind.OTHER)
    assert changes is not None
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        body = dialog._ui.body  # type: ignore[attr-defined]
        said.append(dialog._warning.text())  # type: ignore[attr-defined]
        body.setCurrentIndex(body.findData(changes.ids[0]))
        said.append(dialog._warning.text())  # type: ignore[attr-defined]

    answer_dialog(look)
    panel.create_new()
    assert said[0] == ""
    assert said[1].startswith("Ryhmällä ei ole jäseniä")


def test_a_removed_meeting_gives_way_to_the_next(
    panel: MeetingsPanel, workspace: Workspace, actions: Actions, store: Store
) -> None:
    gone = workspace.meeting_id
    actions.perform(delete_meeting, gone)
    assert workspace.meeting_id not in ("", gone)
    actions.undo()
    assert panel._list._model.row_of(gone) >= 0


def test_the_list_shows_moved_meetings_as_exceptions(panel: MeetingsPanel, store: Store) -> None:
    moved = [key for key in store.meeting_queries.ids(2026) if store.meetings.get(key).moved_from]
    line = panel._list._model.line(panel._list._model.row_of(moved[0]))
    assert line is not None
    assert line.row.moved
    assert line.row.status is MeetingStatus.APPROVED


def test_an_empty_network_offers_the_first_meeting(
    panel: MeetingsPanel, actions: Actions, store: Store, workspace: Workspace
) -> None:
    for key in store.meeting_queries.ids():
        for table in (store.items, store.attendance, store.events):
            with store.action("test"):
                for row in table.of(meeting_id=key):
                    table.delete(row.id)
        with store.action("test"):
            store.meetings.delete(key)
    fresh = MeetingsPanel(actions, workspace.commands.papers._runner)
    fresh.show_target(Target(View.MEETINGS))
    assert fresh._right.currentWidget() is fresh._empty
    with store.action("test") as action:
        times = map(datetime.fromisoformat, ("2026-12-09T09:00", "2026-12-09T11:00"))
        plan_meeting(store, *times)
    fresh.refresh(action.changes)
    assert fresh._right.currentWidget() is fresh._workspace
    fresh.close()
