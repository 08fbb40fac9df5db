"""Sidosryhmät by keyboard and in its bounds."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from panel_tools import nameless, on_dialog, shown, statements
from seutu_desktop.domain.stakeholder_due import StakeholderState
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.people.list_model import CAPTION
from seutu_desktop.qt.stakeholders.panel import StakeholdersPanel
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import apply_theme
from seutu_desktop.qt.today.link_row import LinkRow
from seutu_desktop.services.stakeholder_view import register, stakeholder_view
from seutu_desktop.services.stakeholders import add_stakeholder, delete_stakeholder

TODAY = date(2026, 11, 24)


def words(panel):
    model = panel._tab._pane._model
    return [model.index(row).data() for row in range(model.rowCount())]


def rows(widget) -> list[str]:
    return [each.accessibleName() for each in widget.findChildren(LinkRow) if each.isVisibleTo(widget)]


def line(store, key):
    return next(each for each in register(store, TODAY) if each.id == key)


def choose(menu_words: str, panel) -> None:
    menu = QMenu()
    panel.fill_menu(menu)
    found = {each.text(): each for each in menu.actions()}
    part = found[menu_words].menu()
    (part.actions()[0] if part else found[menu_words]).trigger()


def test_everything_that_takes_the_keyboard_has_a_name(panel):
    assert nameless(panel) == []


def test_the_list_says_kind_state_and_last_meeting_in_words(panel):
    found = words(panel)
    assert "Luottamushenkilöt" in found
    assert "Kansanedustajat, Myöhässä 46 pv, tavattu 9.10.2024" in found
    assert "Aluehallintovirasto (AVI), Päättynyt 31.12.2025, ei tavattu" in found
    assert any("Sovittu ke 9.12.2026" in each for each in found)


def test_the_form_tells_what_is_agreed_and_what_was_talked_of(panel, form):
    assert form.everyMonths.text() == "24 kk välein"
    assert "tavattu 9.10.2024 · seuraava viimeistään 9.10.2026" in form.facts.text()
    assert any("Kansanedustajan tapaaminen" in each for each in rows(panel))
    assert any("§ 92 Kansanedustajien tapaamisen valmistelu" in each for each in rows(panel))
    assert any(each.startswith("Kalle Kansela, avustaja") for each in rows(panel))


def test_an_ended_one_names_who_began_after_it(panel, form, key):
    panel.show_target(Target(View.STAKEHOLDERS, row_id=key("Aluehallintovirasto")))
    assert "seuraavana päivänä aloitti Lupa- ja valvontavirasto (LVV)" in form.facts.text()


def test_arrows_pass_over_the_captions(panel, form, qtbot):
    view = panel._tab._pane._ui.list
    seen = []
    view.setFocus()
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Up)
        seen.append(form.name.text())
    assert len(set(seen)) == 4
    assert not view.model().caption(view.currentIndex().row())


def test_opening_takes_few_statements(qtbot, actions, store):
    panel = StakeholdersPanel(actions)
    qtbot.addWidget(panel)
    with statements(store) as found:
        panel.show_target(Target(View.STAKEHOLDERS))
        QApplication.processEvents()
    assert len(found) <= 10, found


def test_three_hundred_are_read_at_once_and_filtered(panel, store, qtbot):
    with store.action("test"):
        for number in range(300):
            add_stakeholder(store, f"Järjestö {number:03}", "järjestöt", every_months=6)
    with statements(store) as found:
        panel._tab.reload()
        QApplication.processEvents()
    assert len(found) <= 6, found
    panel.focus_filter()
    qtbot.keyClicks(panel._tab._pane._ui.filter, "myoh")
    panel._tab._pane._timer.timeout.emit()
    qtbot.keyClicks(panel._tab._pane._ui.filter, "xx")
    panel._tab._pane._timer.timeout.emit()
    assert panel._tab._pane._ui.nothing.text() == "Ei osumia haulla ”myohxx”. Kokeile lyhyempää sanaa."
    panel._tab._pane._ui.filter.setText("järjestö 299")
    panel._tab._pane._timer.timeout.emit()
    assert [each for each in panel._tab._pane._model._keys if not each.startswith(CAPTION)] == [
        each.id for each in store.organisations.all() if each.name == "Järjestö 299"
    ]


def test_the_state_can_be_filtered_by_its_words(panel):
    panel._tab._pane._ui.filter.setText("myöhässä")
    panel._tab._pane._timer.timeout.emit()
    assert words(panel) == ["Luottamushenkilöt", "Kansanedustajat, Myöhässä 46 pv, tavattu 9.10.2024"]


def test_the_interval_saves_itself_and_undo_takes_it_back(panel, form, store, key, actions, qtbot):
    form.everyMonths.setFocus()
    form.everyMonths.selectAll()
    qtbot.keyClicks(form.everyMonths, "36")
    qtbot.keyClick(form.everyMonths, Qt.Key.Key_Return)
    assert line(store, key("Kansanedustajat")).due.next_due == date(2027, 10, 9)
    assert "Seuraava 9.10.2027 mennessä" in words(panel)[words(panel).index("Luottamushenkilöt") + 1]
    actions.undo()
    assert form.everyMonths.value() == 24
    form.everyMonths.setValue(0)
    assert form.everyMonths.text() == "ei sovittua väliä"
    assert line(store, key("Kansanedustajat")).due.state is StakeholderState.NO_CADENCE


def test_typed_texts_are_stored_when_they_are_left(panel, form, store, key):
    form.note.setPlainText("Kysy aikataulusta.")
    form.name.setText("Kansanedustajat ja avustajat")
    panel.flush()
    found = stakeholder_view(store, key("Kansanedustajat"), TODAY)
    assert found.line.cadence.note == "Kysy aikataulusta."
    assert found.line.organisation.name == "Kansanedustajat ja avustajat"


def test_an_empty_name_stays_on_screen_with_its_sentence(panel, form, key, store):
    form.name.setText("")
    panel.flush()
    assert form.nameError.text()
    panel.show_target(Target(View.STAKEHOLDERS, row_id=key("FCG")))
    assert form.name.text() == ""
    assert line(store, key("Kansanedustajat"))


def test_ctrl_n_makes_one_del_removes_it_and_undo_brings_it_back(
    panel, form, store, messages, actions, qtbot
):
    before = len(register(store, TODAY))
    panel.create_new()
    assert panel.focusWidget() is form.name
    assert form.name.text() == "Uusi sidosryhmä"
    panel._tab.focus_list()
    qtbot.keyClick(panel._tab._pane._ui.list, Qt.Key.Key_Delete)
    assert messages.said == [("Uusi sidosryhmä poistettu", True)]
    assert len(register(store, TODAY)) == before
    actions.undo()
    assert len(register(store, TODAY)) == before + 1


def test_a_meeting_is_agreed_on_and_opened(panel, form, store, key, messages, qtbot):
    with qtbot.waitSignal(panel.opened) as opened:
        on_dialog(lambda dialog: dialog.accept())
        form.plan.click()
    meeting = store.meetings.get(opened.args[0].meeting_id)
    assert (meeting.title, meeting.day) == ("Tapaaminen: Kansanedustajat", date(2026, 12, 22))
    assert store.bodies.get(meeting.body_id).name == "Ohjausryhmä"  # the other table is somebody else's
    assert line(store, key("Kansanedustajat")).due.state is StakeholderState.AGREED
    assert messages.said == [("Tapaaminen sovittu ti 22.12.2026", True)]
    assert "Sovittu ti 22.12.2026" in words(panel)[words(panel).index("Luottamushenkilöt") + 1]


def test_a_meeting_is_found_by_words_and_linked_with_its_matter(panel, form, store, key):
    def act(dialog):
        dialog._ui.filter.setText("11.2.2026")
        dialog._ui.item.setCurrentIndex(
            dialog._ui.item.findText("yhteistyö hyvinvointi", Qt.MatchFlag.MatchContains)
        )
        dialog.accept()

    on_dialog(act)
    form.link.click()
    found = stakeholder_view(store, key("Kansanedustajat"), TODAY)
    assert found.line.contacts.last_met == date(2026, 2, 11)
    assert [each.text for each in found.meetings[0].topics] == ["Yhteistyö hyvinvointialueen kanssa"]
    choose("Irrota kokous", panel)
    assert stakeholder_view(store, key("Kansanedustajat"), TODAY).line.contacts.last_met == date(2024, 10, 9)


def test_a_filter_without_hits_cannot_be_taken(panel, form, store, key):
    def act(dialog):
        dialog._ui.filter.setText("mikään")
        assert not dialog._ui.accept.isEnabled()
        dialog.accept()
        assert dialog.isVisible()

    on_dialog(act)
    form.link.click()


def test_a_contact_person_is_added_by_name_and_removed_again(panel, form, store, key):
    def refuse(dialog):
        dialog.accept()
        assert dialog._ui.nameError.text() == "Kirjoita nimi."

    on_dialog(refuse)
    form.addContact.click()

    def act(dialog):
        dialog._ui.name.setText("Minna Uusi")
        dialog._ui.email.setText("minna.uusi@esimerkki.fi")
        dialog.accept()

    on_dialog(act)
    form.addContact.click()
    QApplication.processEvents()
    assert any(each.startswith("Minna Uusi, minna.uusi@esimerkki.fi") for each in rows(panel))
    choose("Poista yhteyshenkilöistä", panel)
    assert len(stakeholder_view(store, key("Kansanedustajat"), TODAY).people) == 1


def test_a_row_leads_to_the_meeting_and_the_person(panel, qtbot):
    for row in panel.findChildren(LinkRow):
        if row.isVisibleTo(panel):
            with qtbot.waitSignal(panel.opened) as opened:
                qtbot.keyClick(row, Qt.Key.Key_Space)
            target = opened.args[0]
            assert target.meeting_id or target.person_id


def test_an_empty_file_says_why_and_offers_the_first(panel, store, actions, qtbot):
    with store.action("test"):
        for each in store.organisations.all():
            delete_stakeholder(store, each.id)
    panel._tab.reload()
    assert panel._tab._stack.currentIndex() == 0
    assert panel._tab._pane._ui.nothing.text() == "Ei vielä sidosryhmiä"
    panel._tab._empty.primary.emit()
    assert [each.organisation.name for each in register(store, TODAY)] == ["Uusi sidosryhmä"]


def test_another_view_s_change_is_seen_when_it_comes_back(panel, store, actions, key):
    panel.hide()
    actions.perform(delete_stakeholder, key("FCG"))
    panel.show()
    panel.show_target(Target(View.STAKEHOLDERS))
    assert not any(each.startswith("FCG") for each in words(panel))


def test_the_window_comes_back_as_it_was(panel, actions, key, tmp_path, qtbot):
    panel.show_target(Target(View.STAKEHOLDERS, row_id=key("LAB")))
    memory = QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)
    panel.remember(memory)
    again = StakeholdersPanel(actions)
    qtbot.addWidget(again)
    again.recall(memory)
    again.show_target(Target(View.STAKEHOLDERS))
    assert again._tab.key == key("LAB")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_long_names_fit_a_small_window(qapp, qtbot, store, messages, scheme):
    apply_theme(qapp, scheme)
    long = "Pitkäniminen " * 60
    key = add_stakeholder(store, long, long, every_months=1, words=long, note=long).ids[0]
    panel = StakeholdersPanel(Actions(store, messages))
    panel.set_narrow(True)
    shown(qtbot, panel, 900, 520)
    panel.show_target(Target(View.STAKEHOLDERS, row_id=key))
    panel.grab()
    assert panel.minimumSizeHint().width() <= 900
    apply_theme(qapp, "light")


def press_delete_on(panel, beginning: str) -> None:
    row = next(each for each in panel.findChildren(LinkRow) if each.accessibleName().startswith(beginning))
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Delete)


def test_del_on_a_meeting_takes_the_meeting_and_not_the_stakeholder(panel, form, store, actions):
    key = panel._tab.key
    press_delete_on(panel, "ke 9.10.2024")
    assert store.organisations.get(key)
    QApplication.processEvents()
    assert not any(name.startswith("ke 9.10.2024") for name in rows(panel))
    actions.undo()
    QApplication.processEvents()
    assert any(name.startswith("ke 9.10.2024") for name in rows(panel))


def test_del_on_a_contact_person_ends_that_only(panel, form, store, actions):
    key = panel._tab.key
    who = stakeholder_view(store, key, TODAY).people[0].person
    press_delete_on(panel, who.name)
    assert who.id not in {each.person.id for each in stakeholder_view(store, key, TODAY).people}
    assert store.people.get(who.id) and store.organisations.get(key)
    actions.undo()
    assert who.id in {each.person.id for each in stakeholder_view(store, key, TODAY).people}
