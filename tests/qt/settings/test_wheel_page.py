"""Asetukset, Vuosikello: rings and school breaks by keyboard, kept at once, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seutu_desktop.domain.wheel import RingShape
from seutu_desktop.qt.settings.panel import WHEEL
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.services.breaks import breaks_of
from seutu_desktop.services.rings import rings_of


@pytest.fixture
def wheel(page):
    return page(WHEEL)


def names(store):
    return [each.name for each in rings_of(store)]


def days(store, year):
    return [(each.name, each.first.isoformat(), each.confirmed) for each in breaks_of(store, [year])]


def ring(wheel, row, name="name"):
    return wheel._rings._fields[row][name]


def closure(wheel, row, name="name"):
    return wheel._breaks._fields[row][name]


def choose_year(wheel, year):
    wheel._ui.year.choose(year)
    wheel._choose_year()


def test_a_target_leads_to_the_rings(panel):
    panel.show_target(Target(View.SETTINGS, field="rings"))
    assert panel._stack.currentWidget() is panel._areas[WHEEL]


def test_a_ring_is_renamed_and_undone(wheel, store, actions):
    ring(wheel, 2).setText("Laatu")
    wheel.flush()
    assert names(store)[2] == "Laatu"
    actions.undo()
    assert names(store)[2] == "Arviointi"
    assert ring(wheel, 2).text() == "Arviointi"


def test_a_name_that_is_taken_stays_on_screen_with_the_reason(wheel, store):
    ring(wheel, 2).setText("kokoukset")
    wheel.flush()
    assert ring(wheel, 2).accessibleDescription() == "Nimi kokoukset on jo käytössä. Valitse toinen nimi."
    assert ring(wheel, 2).text() == "kokoukset"
    assert names(store)[2] == "Arviointi"


def test_a_ring_moves_by_keyboard_and_keeps_it(wheel, store, qtbot):
    ring(wheel, 2).setFocus()
    qtbot.keyClick(ring(wheel, 2), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(store)[:3] == ["Kokoukset", "Arviointi", "Asiakirjat"]
    assert ring(wheel, 1).hasFocus()
    qtbot.keyClick(ring(wheel, 1), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(store)[:3] == ["Kokoukset", "Asiakirjat", "Arviointi"]
    assert ring(wheel, 2).hasFocus()


def test_a_ring_takes_another_mark(wheel, store):
    shape = ring(wheel, 1, "shape")
    shape.choose(RingShape.BAR)
    shape.activated.emit(shape.currentIndex())
    assert rings_of(store)[1].shape is RingShape.BAR


def test_a_new_ring_is_ready_to_be_named_and_can_go_again(wheel, store, messages):
    wheel._ui.addRing.click()
    assert names(store)[-1] == "Uusi kehä"
    assert ring(wheel, 7).hasFocus()
    wheel._ui.addRing.click()
    assert names(store)[-1] == "Uusi kehä 2"
    ring(wheel, 8, "remove").click()
    assert len(names(store)) == 8
    assert messages.said[-1] == ("Kehä Uusi kehä 2 poistettu", True)


def test_a_ring_with_tasks_says_why_it_stays(wheel, store):
    ring(wheel, 1, "remove").click()
    assert wheel._ui.ringsError.text().startswith("Kehällä Asiakirjat on 13 tehtävää.")
    assert wheel._rings._counts[1].text() == "13 tehtävää"
    assert len(names(store)) == 7


def test_a_usual_break_of_a_later_year_is_moved_and_confirmed(wheel, store, actions):
    choose_year(wheel, 2029)
    closure(wheel, 1, "first").setText("22.10.")
    closure(wheel, 1, "first").editingFinished.emit()
    assert closure(wheel, 1, "last").text() == "28.10.2029"
    closure(wheel, 1, "confirmed").click()
    assert days(store, 2029)[1] == ("koulujen syysloma", "2029-10-22", True)
    actions.undo()
    actions.undo()
    assert days(store, 2029)[1] == ("koulujen syysloma", "2029-10-15", False)


def test_a_break_that_ends_before_it_begins_says_so_and_stays(wheel, store):
    choose_year(wheel, 2029)
    last = closure(wheel, 0, "last")
    last.setText("1.1.2029")
    last.editingFinished.emit()
    assert "1.1.2029" in last.text()
    assert last.accessibleDescription() != ""
    assert days(store, 2029)[0][1] == "2029-02-26"


def test_the_keyboard_follows_a_break_to_its_new_place(wheel, store):
    choose_year(wheel, 2029)
    closure(wheel, 0, "first").setFocus()
    closure(wheel, 0, "first").setText("24.12.2029")
    closure(wheel, 0, "first").editingFinished.emit()
    QApplication.processEvents()
    assert [name for name, _, _ in days(store, 2029)] == ["koulujen syysloma", "koulujen talviloma"]
    assert [closure(wheel, row).text() for row in (0, 1)] == ["koulujen syysloma", "koulujen talviloma"]
    assert closure(wheel, 1, "first").hasFocus()


def test_a_break_is_entered_and_removed(wheel, store, messages):
    choose_year(wheel, 2028)
    before = len(days(store, 2028))
    wheel._ui.addBreak.click()
    assert len(days(store, 2028)) == before + 1
    row = next(row for row in range(before + 1) if closure(wheel, row).hasFocus())
    assert closure(wheel, row).text() == "Uusi loma"
    closure(wheel, row, "remove").click()
    assert len(days(store, 2028)) == before
    assert messages.said[-1] == ("Loma poistettu", True)


def test_a_year_without_breaks_says_so(wheel, store):
    choose_year(wheel, 2030)
    for _ in range(2):
        closure(wheel, 0, "remove").click()
    assert days(store, 2030) == []
    choose_year(wheel, 2029)
    assert closure(wheel, 1).text() == "koulujen syysloma"
