"""The groups' reports over the year: arrows, the text, who has not sent one, the reminder."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from seutu_desktop.qt.targets import View
from seutu_desktop.services.report_year import ReportState, report_year

TODAY = date(2026, 11, 24)


def state(store, cell):
    return report_year(store, 2026, TODAY).cells[cell.body_id, cell.meeting_id].state


def test_the_coming_meeting_and_a_group_that_has_not_sent_come_first(panel, reports):
    assert reports.detail._ui.group.text() == "Kirjastopalveluiden kehittämisryhmä"
    assert reports.detail._chip.text() == "Pyydetty"
    assert reports.detail._ui.missing.text().splitlines() == [
        "Kirjastopalveluiden kehittämisryhmä (Eeva Pihlajasaari)",
        "Nuorisopalveluiden kehittämisryhmä (Roope Karhula)",
    ]
    assert panel._bar.accessibleTabName(2) == "Katsaukset, 2"


def test_a_report_is_typed_from_the_keyboard_and_undone(panel, reports, store, actions, qtbot):
    reports.focus_list()
    cell = reports.detail.cell
    qtbot.keyClick(reports.table, Qt.Key.Key_Return)
    line = QApplication.focusWidget()
    qtbot.keyClicks(line, "Lukuviikko on suunniteltu.")
    panel.flush()
    assert state(store, cell) is ReportState.SENT
    assert reports.detail._chip.text() == "Saatu"
    assert panel._bar.accessibleTabName(2) == "Katsaukset, 1"

    actions.undo()
    assert state(store, cell) is ReportState.ASKED


def test_arrows_move_over_reports_and_each_is_told(reports, qtbot):
    reports.focus_list()
    qtbot.keyClick(reports.table, Qt.Key.Key_Left)
    assert reports.detail._ui.about.text().startswith("10/2026, ke 11.11.2026")
    told = reports.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.endswith("Katsausta ei saatu tähän kokoukseen.")
    for column in range(reports.table.reports.columnCount()):
        assert reports.table.reports.headerData(column, Qt.Orientation.Horizontal)


def test_the_reminder_is_copied_and_whoever_was_not_asked_is(reports, store, messages):
    reports.detail._ui.remind.click()
    text = QGuiApplication.clipboard().text()
    assert "Kirjastopalveluiden kehittämisryhmä" in text
    assert "Varhaiskasvatuksen" not in text
    assert messages.said[-1][0].startswith("Muistutus kopioitu")


def test_one_without_text_is_marked_as_received(reports, store, actions):
    cell = reports.detail.cell
    reports.detail._ui.received.click()
    assert state(store, cell) is ReportState.SENT
    assert reports.detail._ui.received.isHidden()


def test_another_year_is_turned_to_and_an_empty_one_says_why(reports):
    reports.turn(-1)
    assert (reports.year, reports._title.text()) == (2025, "Katsaukset 2025")
    reports.turn(10)
    assert reports._empty.isVisible()


def test_the_meeting_is_opened(panel, reports):
    opened = []
    panel.opened.connect(opened.append)
    reports.detail._ui.meeting.click()
    assert (opened[0].view, opened[0].meeting_id) == (View.MEETINGS, reports.detail.cell.meeting_id)
