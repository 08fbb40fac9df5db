"""The next wheel goes on an agenda, and the § that decides it shows on the wheel's year."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from panel_tools import InlineRunner, on_dialog, shown, statements
from seutu_desktop.domain.meetings import DecisionKind
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.wheel.panel import WheelPanel
from seutu_desktop.services import minutes
from seutu_desktop.services.wheel_agenda import coming_meetings
from seutu_desktop.services.wheel_approval import approval_of


@pytest.fixture
def page(panel):
    panel.show_next()
    return panel._pages._built["next"]


@pytest.fixture
def january(store, actions):
    return next(each for each in coming_meetings(store, actions.today()) if each.day.year == 2027)


def meta(panel):
    return panel._header._head._meta.text()


def test_the_next_wheel_is_put_on_a_chosen_agenda(page, store, messages, actions):
    assert not page._ui.approval.isVisible()

    def answer(dialog):
        assert dialog._model.rowCount() == 3
        dialog._ui.list.setCurrentIndex(dialog._model.index(1, 0))
        dialog.accept()

    on_dialog(answer)
    page._ui.agenda.click()
    found = approval_of(store, 2027)
    assert found.number == "1/2027"
    assert page._ui.approval.text() == "Esityslistalla 1/2027, ke 13.1.2027"
    assert not page._ui.agenda.isVisible()
    assert [each.name for each in store.attachments.of(item_id=found.item_id)] == ["Vuosikello 2027.docx"]
    assert messages.said == [("Vuosikello 2027 on esityslistalla", True)]
    actions.undo()
    assert page._ui.agenda.isVisible()
    assert approval_of(store, 2027) is None


def test_deciding_the_section_shows_on_the_wheel_and_leads_to_it(panel, page, store, january, actions, qtbot):
    page.put_on(january.id)
    found = approval_of(store, 2027)
    actions.perform(minutes.decide, found.item_id, DecisionKind.APPROVED)
    assert page._ui.approval.text() == "Hyväksytty 1/2027, ke 13.1.2027"
    with qtbot.waitSignal(panel.opened) as opened:
        page._ui.open.click()
    assert opened.args == [Target(View.MEETINGS, january.id, Tab.AGENDA, found.item_id)]
    panel.show_year(2027)
    assert meta(panel) == "hyväksytty 1/2027"
    actions.perform(minutes.decide, found.item_id, DecisionKind.TABLED)
    assert meta(panel) == ""


def test_the_sample_shows_the_section_that_approved_its_wheel(panel):
    assert meta(panel).startswith("hyväksytty 1/2026 § ")


def test_without_a_coming_meeting_the_way_to_one_is_said(page, store, messages, monkeypatch):
    monkeypatch.setattr("seutu_desktop.qt.wheel.next_page.coming_meetings", lambda store, today: [])
    page.ask_meeting()
    assert messages.said == [
        ("Ohjausryhmällä ei ole tulevaa kokousta. Suunnittele ensin vuoden kokoukset.", False)
    ]


def test_the_menu_leads_to_the_rings_and_breaks(panel, qtbot):
    with qtbot.waitSignal(panel.opened) as opened:
        next(each for each in panel._header.plans() if each.text() == "Kehät ja koulujen lomat").trigger()
    assert opened.args == [Target(View.SETTINGS, field="rings")]


def test_a_year_with_its_approval_is_read_in_few_statements(panel, store):
    with statements(store) as found:
        panel.show_year(2026)
    assert meta(panel) != ""
    assert len(found) <= 10, found


def test_no_page_asks_for_a_wider_window_than_the_next(qapp, qtbot, actions):
    small = WheelPanel(actions, InlineRunner())
    small.set_narrow(True)
    shown(qtbot, small, 880, 516)
    small.show_target(Target(View.WHEEL))
    small.show_next()
    QApplication.processEvents()
    small.show_year(2027)
    assert small.width() == 880
