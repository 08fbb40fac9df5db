from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from seutu_desktop.qt.people.words import attendance_words
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.services.attendance_view import attendance_by_year


@pytest.fixture
def form(towns):
    """The form of Sysmä."""
    key = next(each.id for each in towns._actions.store.municipalities.all() if each.name == "Sysmä")
    towns.show_key(key)
    return towns._detail


def test_it_shows_its_representatives_and_inhabitants(form):
    assert [row.text() for row in form._seats._rows] == ["Hanna Viitala", "Noora Haukka"]
    assert form._years.index(0, 1).data() == "3\u00a0428"


def test_inhabitants_are_written_with_or_without_a_space(form, store):
    assert form._years.setData(form._years.index(0, 1), "3 500")
    assert form._view.populations[0].inhabitants == 3500


def test_words_for_inhabitants_are_refused(form):
    assert not form._years.setData(form._years.index(0, 1), "paljon")
    assert "numeroin" in form._ui.populationError.text()
    assert form._view.populations[0].inhabitants == 3428


def test_another_year_is_added_and_removed(form, messages, qtbot):
    form._ui.addYear.click()
    assert [each.on for each in form._view.populations] == [date(2025, 12, 31), date(2024, 12, 31)]
    form._ui.populations.setFocus()
    form._ui.populations.setCurrentIndex(form._years.index(0, 0))
    qtbot.keyClick(form._ui.populations, Qt.Key.Key_Delete)
    assert [each.on.year for each in form._view.populations] == [2024]
    assert messages.said == [("Väkiluku 31.12.2025 poistettu", True)]


def test_leaving_the_network_before_joining_is_refused(form, store):
    for field, text in ((form._ui.since, "1.1.2026"), (form._ui.until, "1.1.2020")):
        field.setText(text)
        field.editingFinished.emit()
    assert form._ui.untilError.text()
    assert form._ui.until.text() == "1.1.2020"
    span = store.municipality_spans.of(municipality_id=form._view.municipality.id)[0]
    assert (span.valid_from, span.valid_to) == (date(2026, 1, 1), None)


def test_a_code_has_one_holder(form):
    form._ui.code.setText("398")
    form._ui.code.textEdited.emit("398")
    form.flush()
    assert form._ui.codeError.text() == "Kuntanumero 398 on jo kunnalla Lahti. Tarkista numero."


def test_it_tells_how_it_was_represented_year_by_year(form, qtbot):
    rows = form._attendance._rows
    assert [row.text() for row in rows] == ["2026", "2025", "2024"]
    year, seat = attendance_by_year(form._actions.store, form._view.municipality.id, date(2026, 11, 24))[0]
    assert (year, seat.meetings) == (2026, 10)
    assert rows[0].accessibleName().endswith(attendance_words(seat))
    with qtbot.waitSignal(form.opened) as led:
        rows[0].click()
    assert led.args[0] == Target(View.YEAR_PAPERS, year=2026)
