from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from panel_tools import InlineRunner, nameless, statements
from seutu_desktop.domain.assessment import RoundStep, Scheme
from seutu_desktop.qt.assessment.panel import AssessmentPanel
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.services import assessment

ALL = tuple(RoundStep)


def press(widget, key, mods=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, mods)
    QApplication.processEvents()


def button(panel, words: str) -> QPushButton:
    found = [each for each in panel.findChildren(QPushButton) if each.isVisible()]
    return next(each for each in found if words in (each.text(), each.accessibleName()))


def test_the_view_opens_at_the_step_where_the_round_is(panel) -> None:
    assert panel._header._head._title.text() == "Itsearviointi 2026"
    assert panel._header._head._meta.text() == "ti 15.12.2026 · kevyt kierros, 7 kohdetta · 5 / 14 vastannut"
    assert panel._shown is RoundStep.SCORES
    assert panel._pages[RoundStep.SCORES]._people.view.hasFocus()


def test_the_view_is_opened_in_ten_statements(qtbot, actions, store) -> None:
    store.directory(), store.the_network()
    other = AssessmentPanel(actions, InlineRunner())
    qtbot.addWidget(other)
    with statements(store) as seen:
        other.show_target(Target(View.ASSESSMENT))
    assert len(seen) <= 10


def test_every_step_is_shown_in_ten_statements(panel, store, actions, round_id) -> None:
    actions.perform(assessment.set_step, round_id, RoundStep.PLAN)
    for step in ALL:
        with statements(store) as seen:
            panel._go_to(step)
            panel._show()
        assert len(seen) <= 10, step


def test_a_step_ahead_moves_the_round_and_undo_brings_it_back(panel, store, actions, round_id) -> None:
    bar = panel._steps._buttons
    assert bar[RoundStep.CONSENSUS].isEnabled()
    assert not bar[RoundStep.FINDINGS].isEnabled()
    assert bar[RoundStep.FINDINGS].accessibleDescription() == "Edellinen vaihe on vielä edessä"
    bar[RoundStep.SCORES].setFocus()
    press(bar[RoundStep.SCORES], Qt.Key.Key_Right)
    press(bar[RoundStep.CONSENSUS], Qt.Key.Key_Space)
    assert panel._shown is RoundStep.CONSENSUS
    assert store.yearly.rounds.get(round_id).step is RoundStep.CONSENSUS
    actions.undo()
    assert panel._shown is RoundStep.SCORES


def test_a_step_that_is_done_is_looked_at_without_moving_the_round(workshop, store, round_id) -> None:
    workshop._go_to(RoundStep.INVITATION)
    assert workshop._left.currentWidget() is workshop._pages[RoundStep.INVITATION]
    assert store.yearly.rounds.get(round_id).step is RoundStep.CONSENSUS
    assert workshop._steps._buttons[RoundStep.INVITATION].accessibleName() == "Kutsu, tehty"


def test_a_closed_round_says_so_and_offers_nothing_to_change(panel) -> None:
    panel.show_target(Target(View.ASSESSMENT, year=2025))
    assert "17.12.2025" in panel._closed.accessibleName()
    assert panel._shown is RoundStep.PLAN
    for step in ALL:
        panel._go_to(step)
        words = {each.text() for each in panel.findChildren(QPushButton) if each.isVisible()}
        assert not words & {"Tee lomakkeet Exceliin…", "Lue lomakkeet…", "Päätä kierros", "Kirjaa", "Poista"}
    menu = QMenu()
    panel.fill_menu(menu)
    assert "Poista kierros" not in [each.text() for each in menu.actions()]


def test_a_round_named_by_its_id_is_shown_whatever_the_year(panel, store) -> None:
    last = assessment.round_of(store, 2025)
    panel.show_target(Target(View.ASSESSMENT, row_id=last.id, year=2026))
    assert panel._view.round == last


def test_a_year_without_a_round_begins_one_by_keyboard(panel, store, actions, messages) -> None:
    panel.show_target(Target(View.ASSESSMENT, year=2027))
    first = button(panel, "Aloita kevyt kierros")
    assert first.hasFocus()
    assert button(panel, "Samat kohteet kuin 2026").isVisible()
    press(first, Qt.Key.Key_Space)
    assert assessment.round_of(store, 2027).scheme is Scheme.LIGHT
    assert messages.said[-1] == ("Itsearviointi 2027 aloitettu", True)
    assert panel._shown is RoundStep.INVITATION
    actions.undo()
    assert button(panel, "Aloita kevyt kierros").isVisible()


def test_the_round_is_ended_and_that_is_undone(panel, store, actions, messages, round_id) -> None:
    panel._deeds.close_round(panel._view)
    assert panel._closed.isVisible()
    assert messages.said[-1] == ("Itsearviointi 2026 päätetty", True)
    actions.undo()
    assert not panel._closed.isVisible()


def test_the_summary_is_written_and_opened(panel, opener, qtbot, messages) -> None:
    panel.write_document()
    qtbot.waitUntil(lambda: bool(opener.opened), timeout=20_000)
    assert opener.opened[0].name == "Itsearviointi 2026, yhteenveto.docx"
    assert messages.said[-1][0] == "Tallennettu: Itsearviointi 2026, yhteenveto.docx"


def test_everything_that_takes_the_keyboard_has_a_name(panel, actions, round_id) -> None:
    actions.perform(assessment.set_step, round_id, RoundStep.PLAN)
    for step in ALL:
        panel._go_to(step)
        QApplication.processEvents()
        assert nameless(panel) == [], step
    panel.show_target(Target(View.ASSESSMENT, year=2027))
    assert nameless(panel) == []


def test_a_small_window_has_the_pane_below(panel) -> None:
    panel.set_narrow(True)
    panel.resize(964, 596)
    QApplication.processEvents()
    assert panel._splitter.orientation() is Qt.Orientation.Vertical
    assert panel._panes.height() >= 150
    assert panel.minimumSizeHint().width() <= 880
