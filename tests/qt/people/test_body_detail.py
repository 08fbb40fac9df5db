from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from panel_tools import nameless, on_dialog
from seutu_desktop.domain.people import MembershipRole

SYSMA = 9


@pytest.fixture
def body(bodies):
    return bodies.body


@pytest.fixture
def pane(body):
    """The form of Hanna Viitala's membership, Sysmä's representative."""
    body._table.setFocus()
    body._table.setCurrentIndex(body._table.seats.index(SYSMA, 1))
    return body._pane


def names(body, column):
    seats = body._table.seats
    return [holder.name for row in range(seats.rowCount()) if (holder := seats.holder(row, column))]


def test_members_stand_by_municipality_with_their_deputies(body):
    assert names(body, 1)[:3] == ["Marko Ylitalo", "Timo Kaskela", "Sanna Kivelä"]
    assert names(body, 2)[0] == "Heidi Laaksovirta"
    assert body._ui.count.text() == "10 jäsentä"


def test_past_members_show_when_asked(body):
    assert "Pekka Rantakari" not in names(body, 1)
    body._ui.ended.click()
    assert "Pekka Rantakari" in names(body, 1)
    cell = body._table.seats.index(SYSMA + 1, 1).data()
    assert "päättyi 31.7.2026" in cell


def test_vacant_seats_are_told_and_enter_fills_one(body, bodies, store):
    bodies.show_key(next(each.id for each in store.bodies.all() if each.name.startswith("Kirjasto")))
    assert "avoin" in body._table.seats.index(0, 1).data()

    def fill(dialog):
        assert nameless(dialog) == []
        dialog._ui.person.setText("Maija Mallikas")
        dialog._ui.title.setText("kirjastonhoitaja")
        dialog._ui.yes.click()

    on_dialog(fill)
    body._table.setFocus()
    body._table.setCurrentIndex(body._table.seats.index(0, 1))
    body._table.activated.emit(body._table.currentIndex())
    assert names(body, 1)[0] == "Maija Mallikas"
    assert store.history.next_steps()[0] == "membership.add"


def test_a_new_representative_begins_in_the_middle_of_a_year(body, pane, store, messages):
    def replace(dialog):
        dialog._ui.person.setText("Jari Kallela")
        dialog._ui.since.setText("1.1.2027")
        dialog._ui.since.editingFinished.emit()
        dialog._ui.yes.click()

    on_dialog(replace)
    body._succeed()
    seats = body._table.seats
    assert seats.holder(SYSMA, 1).membership.valid_to == date(2026, 12, 31)
    assert seats.holder(SYSMA + 1, 1).name == "Jari Kallela"
    assert "alkaa 1.1.2027" in seats.index(SYSMA + 1, 1).data()
    assert messages.said == [("Edustaja vaihtuu: Hanna Viitala", True)]


def test_the_dialog_keeps_what_was_refused(body, pane, store):
    def replace(dialog):
        dialog._ui.person.setText("Hanna Viitala")  # herself
        dialog._ui.yes.click()
        assert dialog.isVisible()
        assert "on jo tämä tehtävä" in dialog._ui.personError.text()
        assert dialog._ui.person.text() == "Hanna Viitala"

    on_dialog(replace)
    body._succeed()
    assert len(store.memberships.of(person_id=body._pane.holder.membership.person_id)) == 1


def test_nobody_is_added_without_a_name(body, store):
    before = len(store.memberships.all())

    def press(dialog):
        dialog._ui.yes.click()
        assert dialog._ui.personError.text() == "Kirjoita nimi."

    on_dialog(press)
    body.add_member()
    assert len(store.memberships.all()) == before


def test_an_end_before_the_beginning_stays_in_its_field(pane, store):
    pane._ui.validTo.setText("1.1.2020")
    pane._ui.validTo.editingFinished.emit()
    assert "ennen alkua" in pane._ui.validToError.text()
    assert pane._ui.validTo.text() == "1.1.2020"
    assert store.memberships.get(pane.holder.membership.id).valid_to is None


def test_ending_today_can_be_undone(body, pane, actions, messages):
    key = pane.holder.membership.id
    pane._ui.end.click()
    assert actions.store.memberships.get(key).valid_to == date(2026, 11, 24)
    assert messages.said[-1][1]
    actions.undo()
    assert actions.store.memberships.get(key).valid_to is None


def test_a_role_is_changed_at_once(pane, store):
    role = pane._ui.role
    role.choose(MembershipRole.VICE_CHAIR)
    role.activated.emit(role.currentIndex())
    assert store.memberships.get(pane.holder.membership.id).role is MembershipRole.VICE_CHAIR


def test_a_deputy_tells_whose(body):
    body._table.setCurrentIndex(body._table.seats.index(SYSMA, 2))
    assert body._pane._ui.deputyOf.currentText() == "Hanna Viitala, Sysmä"
    assert body._pane._ui.deputyOfPart.isVisible()


def test_del_in_the_table_removes_with_a_way_back(body, pane, messages, actions, qtbot):
    body._table.setCurrentIndex(body._table.seats.index(0, 2))
    qtbot.keyClick(body._table, Qt.Key.Key_Delete)
    assert messages.said == [("Heidi Laaksovirta poistettu ryhmästä", True)]
    assert "Heidi Laaksovirta" not in names(body, 2)
    actions.undo()
    assert names(body, 2)[0] == "Heidi Laaksovirta"


def test_somebody_whose_vote_stands_is_not_removed(body, pane, messages, qtbot):
    qtbot.keyClick(body._table, Qt.Key.Key_Delete)
    assert [error.code for error in messages.errors] == ["not_present"]
    assert "Hanna Viitala" in names(body, 1)


def test_a_group_without_a_name_says_so_and_stays(body, bodies, store):
    body._ui.name.setText(" ")
    body._ui.name.textEdited.emit(" ")
    body.flush()
    assert body._ui.nameError.text() == "Nimi puuttuu. Kirjoita nimi."
    other = store.bodies.all()[3].id
    bodies.show_key(other)
    assert bodies.key != other
    assert body._ui.name.text() == " "


def test_facts_save_themselves(body, bodies, store):
    body._ui.sector.setText("Sivistys")
    body._ui.sector.textEdited.emit("Sivistys")
    body._ui.numbered.click()
    body.flush()
    saved = store.bodies.get(bodies.key)
    assert (saved.sector, saved.numbered) == ("Sivistys", False)
    assert "ei omia numeroita" in body._ui.summary.text()


def test_the_member_list_goes_to_the_clipboard_as_a_table(body, messages):
    body.copy()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0].startswith("Kunta tai tehtävä\tJäsen\t")
    assert "Lahti\tKaisa Vuorela\tsivistysjohtaja\tkaisa.vuorela@esimerkki.fi\tAntti Harjula" in text
    assert "<td>Sihteeri</td>" in QGuiApplication.clipboard().mimeData().html()
    assert messages.said == [("Jäsenlista kopioitu leikepöydälle", False)]


@pytest.mark.parametrize("size", [(1236, 856), (964, 596), (880, 516)])
def test_it_fits_small_windows(panel, body, pane, size):
    panel.set_narrow(size[0] < 1100)
    panel.resize(*size)
    QApplication.processEvents()
    assert panel.minimumSizeHint().width() <= size[0]
    assert body._table.columnWidth(1) >= 110


def test_a_deputy_added_by_the_dialog_stands_in_for_the_holder(body, store):
    def fill(dialog):
        dialog._ui.person.setText("Maija Mallikas")
        dialog._ui.yes.click()

    lahti = next(each.id for each in store.municipalities.all() if each.name == "Lahti")
    on_dialog(fill)
    body.add_member(lahti, deputy=True)
    made = next(each for each in store.people.all() if each.name == "Maija Mallikas")
    membership = store.memberships.of(person_id=made.id)[0]
    assert membership.role is MembershipRole.DEPUTY
    assert store.people.get(store.memberships.get(membership.deputy_of_id).person_id).name == "Kaisa Vuorela"
