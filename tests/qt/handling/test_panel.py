from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from panel_tools import nameless, on_dialog, shown, statements
from seutu_desktop.domain.handling import HandledKind, HandlingDecision
from seutu_desktop.domain.handling_state import CellState, Decided
from seutu_desktop.qt.handling.panel import HandlingPanel
from seutu_desktop.qt.handling.words import look_of
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import apply_theme
from seutu_desktop.services import handling, handling_documents

TODAY = date(2026, 11, 24)


def press(widget, key, mods=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, mods)
    QApplication.processEvents()


def place(panel) -> tuple[str, str]:
    chosen = panel._chosen
    return chosen.place, chosen.column.document.name


def button(panel, words: str) -> QPushButton:
    found = [each for each in panel.findChildren(QPushButton) if each.isVisible()]
    return next(each for each in found if words in (each.text(), each.accessibleName()))


def town(store, name: str) -> str:
    return next(each.id for each in store.municipalities.all() if each.name == name)


def test_the_view_opens_on_this_year_with_the_late_one_chosen(panel) -> None:
    names = [panel._table.cells.column(at).document.name for at in range(panel._table.cells.columnCount())]
    assert names == ["Toimintasuunnitelma 2026", "Toimintakertomus 2025", "Työ- ja loma-ajat 2027–2028"]
    assert panel._table.cells.rowCount() == 10
    assert place(panel) == ("Hartola", "Toimintakertomus 2025")
    assert panel._table.hasFocus()


def test_the_view_is_opened_in_ten_statements(qapp, qtbot, actions, store) -> None:
    store.directory(), store.the_network()
    other = HandlingPanel(actions)
    qtbot.addWidget(other)
    with statements(store) as seen:
        other.show_target(Target(View.HANDLING))
    assert len(seen) <= 10


def test_arrows_move_and_the_pane_follows_in_two_statements(panel, store) -> None:
    with statements(store) as seen:
        press(panel._table, Qt.Key.Key_Right)
    assert place(panel) == ("Hartola", "Työ- ja loma-ajat 2027–2028")
    assert len(seen) <= 2
    press(panel._table, Qt.Key.Key_Down)
    assert place(panel) == ("Heinola", "Työ- ja loma-ajat 2027–2028")


def test_enter_records_a_handling_and_undo_takes_it_back(panel, store, actions, messages) -> None:
    def fill(dialog) -> None:
        ui = dialog._ui
        assert ui.body.text() == "Sivistyslautakunta"
        ui.day.setText("20.11.2026")
        ui.section.setText("77")
        ui.diary.setText("31/00.04.01/2026")
        press(ui.yes, Qt.Key.Key_Space)
        assert not dialog.isVisible()

    on_dialog(fill)
    press(panel._table, Qt.Key.Key_Return)
    assert panel._chosen.cell.state is CellState.HANDLED
    assert place(panel) == ("Hartola", "Toimintakertomus 2025")
    assert messages.said[-1] == ("Käsittely kirjattu: Hartola", True)
    assert panel._page.header._head._meta.text() == "8 avointa käsittelyä"
    actions.undo()
    assert panel._chosen.cell.state is CellState.LATE


def test_a_refused_handling_keeps_the_dialog_with_its_sentence(panel) -> None:
    def fill(dialog) -> None:
        dialog._ui.day.setText("1.1.2026")
        press(dialog._ui.yes, Qt.Key.Key_Space)
        assert dialog.isVisible()
        assert "on ennen lähettämistä ke 25.2.2026" in dialog._ui.error.text()
        dialog._ui.day.setText("")
        press(dialog._ui.yes, Qt.Key.Key_Space)
        assert dialog._ui.error.text().startswith("Käsittelyn päivä puuttuu.")

    on_dialog(fill)
    panel._deeds.decide()
    assert panel._chosen.cell.state is CellState.LATE


def test_what_is_sent_on_shows_the_executive_as_waiting_and_then_takes_its_decision(panel, store) -> None:
    panel._go_to_document(panel._chosen.column.document.id, town(store, "Orimattila"))
    assert panel._chosen.cell.state is CellState.IN_EXECUTIVE

    def fill(dialog) -> None:
        assert dialog._ui.body.text() == "kaupunginhallitus"
        assert not dialog._ui.onward.isChecked()
        dialog._ui.day.setText("2.11.2026")
        press(dialog._ui.yes, Qt.Key.Key_Space)

    on_dialog(fill)
    press(panel._table, Qt.Key.Key_Enter)
    assert panel._chosen.cell.state is CellState.HANDLED


def test_enter_on_a_handled_cell_corrects_it(panel, store) -> None:
    panel._go_to_document(panel._chosen.column.document.id, town(store, "Lahti"))

    def fill(dialog) -> None:
        assert dialog.windowTitle() == "Korjaa käsittelyä"
        dialog._ui.section.setText("59")
        press(dialog._ui.yes, Qt.Key.Key_Space)

    on_dialog(fill)
    press(panel._table, Qt.Key.Key_Return)
    assert panel._chosen.cell.steps[0].section == "59"


def test_a_reminder_is_recorded_with_its_message_at_hand(panel, opener) -> None:
    def fill(dialog) -> None:
        assert "timo.kaskela@esimerkki.fi" in dialog._ui.to.text()
        dialog._ui.mail.click()
        press(dialog._ui.yes, Qt.Key.Key_Space)

    on_dialog(fill)
    button(panel, "Muistuta…").click()
    assert panel._chosen.cell.steps[0].reminded[-1] == TODAY
    assert [each.name for each in opener.opened] == ["Muistutus Hartola Toimintakertomus 2025.eml"]


def test_each_text_is_copied_with_a_word_about_it(panel, messages) -> None:
    for name, said in (("otsikko", "Otsikko"), ("selostus", "Selostus"), ("päätösehdotus", "Päätösehdotus")):
        button(panel, f"Kopioi {name}").click()
        assert messages.said[-1] == (f"{said} kopioitu", False)
    assert QGuiApplication.clipboard().text() == panel._chosen.detail.texts.proposal
    assert "toimintakertomuksen vuodelta 2025 tiedoksi" in QGuiApplication.clipboard().text()


def test_own_texts_are_kept_and_the_programs_come_back(panel, store) -> None:
    document_id = panel._chosen.column.document.id

    def change(dialog) -> None:
        dialog._ui.proposal.setPlainText("{Toimielin} päättää panna {kunta}-kansioon.")
        press(dialog._ui.yes, Qt.Key.Key_Space)

    on_dialog(change)
    button(panel, "Muokkaa tekstejä").click()
    assert panel._chosen.detail.texts.proposal == "Sivistyslautakunta päättää panna Hartola-kansioon."
    assert store.yearly.handling_documents.get(document_id).title == ""

    def reset(dialog) -> None:
        dialog._ui.reset.click()
        press(dialog._ui.yes, Qt.Key.Key_Space)

    on_dialog(reset)
    button(panel, "Muokkaa tekstejä").click()
    assert store.yearly.handling_documents.get(document_id).proposal == ""


def test_links_lead_to_the_contact_and_to_the_section(panel, qtbot) -> None:
    with qtbot.waitSignal(panel.opened) as gone:
        button(panel, "Timo Kaskela").click()
    assert gone.args[0].view is View.PEOPLE and gone.args[0].person_id
    with qtbot.waitSignal(panel.opened) as gone:
        button(panel, "11.2. § 18").click()
    assert gone.args[0].view is View.MEETINGS and gone.args[0].item_id


def test_the_file_opens_under_its_own_name(panel, opener) -> None:
    button(panel, "Avaa lähetetty asiakirja").click()
    assert [each.name for each in opener.opened] == ["Toimintakertomus 2025.pdf"]


def test_a_new_document_is_named_finds_its_section_and_is_then_sent(panel, store) -> None:
    def fill(dialog) -> None:
        assert dialog._ui.name.text() == "Toimintakertomus 2025"
        assert dialog._ui.matter.currentText() == "11.2.2026 § 18 Toimintakertomus vuodelta 2025"
        dialog._ui.kind.choose(HandledKind.OTHER)
        dialog._ui.kind.activated.emit(0)
        press(dialog._ui.yes, Qt.Key.Key_Space)
        assert dialog.isVisible() and dialog._ui.error.text()
        dialog._ui.name.setText("Liikuntasuunnitelma")
        dialog._ui.year.setValue(2026)
        dialog._ui.matter.choose("")
        press(dialog._ui.yes, Qt.Key.Key_Space)

    on_dialog(fill)
    panel.create_new()
    assert place(panel)[1] == "Liikuntasuunnitelma"
    assert panel._chosen.cell.state is CellState.NOT_SENT

    def send(dialog) -> None:
        dialog._lines.item(0).setCheckState(Qt.CheckState.Unchecked)
        press(dialog._ui.yes, Qt.Key.Key_Space)

    on_dialog(send)
    button(panel, "Merkitse lähetetyksi…").click()
    states = [panel._table.cells.cell(row, panel._table.currentIndex().column()).state for row in range(10)]
    assert states == [CellState.NOT_SENT] + [CellState.SENT] * 9


def test_only_open_ones_and_years(panel) -> None:
    panel._header._ways.button(1).click()
    assert panel._table.cells.columnCount() == 2
    assert panel._table.cells.rowCount() == 7  # Heinola, Lahti and Padasjoki are done with both
    panel._header._ways.button(0).click()
    panel._choose_year(None)
    assert panel._table.cells.columnCount() == 6
    panel._choose_year(2025)
    assert place(panel) == ("Kunta vahvistamatta", "Toimintakertomus 2024")


def test_a_cell_without_a_municipality_that_had_it_cannot_be_reached(panel) -> None:
    panel._choose_year(2023)
    flags = [
        bool(panel._table.cells.flags(panel._table.cells.index(row, column)).value)
        for row in range(2)
        for column in range(2)
    ]
    assert flags == [True, False, False, True]


def test_del_removes_a_document_and_undo_brings_it_back(panel, actions, messages) -> None:
    panel.remove()
    assert panel._table.cells.columnCount() == 2
    assert messages.said[-1] == ("Toimintakertomus 2025 poistettu", True)
    actions.undo()
    assert panel._table.cells.columnCount() == 3


def test_the_file_is_taken_off_and_comes_back_by_undo(panel, actions, messages) -> None:
    panel._documents.detach()
    assert not panel._chosen.column.document.content_hash
    assert messages.said[-1] == ("Tiedosto Toimintakertomus 2025.pdf poistettu", True)
    actions.undo()
    assert panel._chosen.column.document.file_name == "Toimintakertomus 2025.pdf"


def test_the_menu_holds_what_the_cell_allows(panel) -> None:
    menu = QMenu()
    panel.fill_menu(menu)
    words = [each.text() for each in menu.actions() if each.text()]
    assert "Peru lähettäminen tähän kuntaan" in words and "Poista muistutus 22.4." in words
    assert "Poista käsittely" not in words


def test_everything_that_takes_the_keyboard_has_a_name(panel) -> None:
    assert nameless(panel) == []
    for act in (
        panel._deeds.decide,
        panel._deeds.remind,
        panel._deeds.send,
        panel._documents.edit_texts,
        panel._documents.edit,
    ):
        found: list[str] = []
        on_dialog(lambda dialog, found=found: found.extend(nameless(dialog)))
        act()
        assert found == []


def test_a_change_elsewhere_is_shown_when_the_view_comes_back(panel, actions, store) -> None:
    panel.hide()
    handling.remind(store, panel._chosen.column.document.id, town(store, "Hartola"), TODAY)
    actions.changed.emit(store.history and handling.mark_sent(store, *unsent(store)))
    panel.show()
    panel.show_target(Target(View.HANDLING))
    assert panel._chosen.cell.steps[0].reminded[-1] == TODAY


def unsent(store):
    made = handling_documents.add_document(store, "Muu", HandledKind.OTHER, 2026)
    return made.ids[0], TODAY


def test_only_open_is_remembered(panel, tmp_path, actions, qtbot) -> None:
    panel._header._ways.button(1).click()
    memory = QSettings(str(tmp_path / "m.ini"), QSettings.Format.IniFormat)
    panel.remember(memory)
    other = HandlingPanel(actions)
    qtbot.addWidget(other)
    other.recall(memory)
    other.show_target(Target(View.HANDLING))
    assert other._table.cells.columnCount() == 2


def test_an_empty_view_says_what_to_do_and_its_button_is_reached(qapp, qtbot, store, actions) -> None:
    for each in store.yearly.handling_documents.all():
        handling_documents.remove_document(store, each.id)
    empty = shown(qtbot, HandlingPanel(actions))
    empty.show_target(Target(View.HANDLING))
    assert button(empty, "Lisää asiakirja").hasFocus()
    assert not empty._pane.isVisible()


@pytest.mark.parametrize(("scheme", "narrow"), [("light", True), ("dark", False), ("dark", True)])
def test_small_dark_and_long_names_are_painted(qapp, qtbot, panel, store, scheme, narrow) -> None:
    apply_theme(qapp, scheme)
    name = "Sivistys- ja hyvinvointipalveluiden pitkä asiakirja " * 4
    key = handling_documents.add_document(store, name, HandledKind.OTHER, 2026).ids[0]
    handling.mark_sent(store, key, TODAY)
    long = Decided(HandlingDecision.APPROVED, TODAY, body="Lautakunta" * 20, section="1" * 40)
    handling.record_decision(store, key, town(store, "Lahti"), long)
    panel.set_narrow(narrow)
    panel.resize(960, 596) if narrow else panel.resize(1236, 856)
    panel._go_to_document(key, town(store, "Lahti"))
    QApplication.processEvents()
    assert not panel.grab().isNull()
    assert panel._splitter.orientation() == (Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
    assert panel.minimumSizeHint().width() <= (900 if narrow else 996)


def test_one_column_and_a_matrix_of_sixty_documents(panel, store) -> None:
    with store.action("many"):
        for number in range(60):
            key = handling_documents.add_document(store, f"Asiakirja {number}", HandledKind.OTHER, 2026).ids[
                0
            ]
            handling.mark_sent(store, key, TODAY)
    panel._choose_year(None)
    assert panel._table.cells.columnCount() == 66
    for each in store.yearly.handling_documents.all():
        if each.id != key:
            handling_documents.remove_document(store, each.id)
    panel._choose_year(2026)
    assert panel._table.cells.columnCount() == 1


def test_a_target_leads_to_a_document_in_a_municipality_whatever_is_shown(panel, store) -> None:
    document = next(
        each for each in store.yearly.handling_documents.all() if each.name == "Toimintakertomus 2022"
    )
    panel._header._ways.button(1).click()
    panel.show_target(Target(View.HANDLING, row_id=document.id, municipality_id=town(store, "Heinola")))
    assert place(panel) == ("Heinola", "Toimintakertomus 2022")


def test_what_was_returned_has_no_check_mark(panel, store) -> None:
    key = panel._chosen.column.document.id
    what = Decided(HandlingDecision.RETURNED, TODAY, body="Sivistyslautakunta")
    handling.record_decision(store, key, town(store, "Hartola"), what)
    panel._show()
    assert (look_of(panel._chosen.cell).icon, look_of(panel._chosen.cell).icon_role) == ("return", "warn")
