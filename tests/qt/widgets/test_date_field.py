from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget

from seutu_desktop.qt.widgets.date_field import DateField, TimeField
from seutu_desktop.qt.widgets.field import Field


@pytest.fixture
def day(shown):
    return shown(DateField(lambda: date(2026, 11, 24)))


def typed(field, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_day_typed_without_its_year_is_completed(qtbot, day):
    with qtbot.waitSignal(day.changed) as heard:
        typed(day, "9.12.")
    assert heard.args == [date(2026, 12, 9)]
    assert day.text() == "9.12.2026"


def test_an_impossible_day_stays_and_is_explained(qtbot, day):
    with qtbot.assertNotEmitted(day.changed), qtbot.waitSignal(day.invalid) as heard:
        typed(day, "31.2.2027")
    assert heard.args == ["Päivää 31.2.2027 ei ole."]
    assert day.text() == "31.2.2027"
    assert day.property("state") == "error"


def test_typing_on_takes_the_complaint_away(qtbot, day):
    typed(day, "31.2.2027")
    with qtbot.waitSignal(day.invalid) as heard:
        QTest.keyClick(day, Qt.Key.Key_Backspace)
    assert heard.args == [""]


def test_words_that_are_no_date_ask_for_the_form(day):
    typed(day, "joskus")
    assert day.error() == "Kirjoita päivä muodossa 9.12.2026."


def test_emptying_it_means_no_day(qtbot, day):
    day.set_value(date(2026, 12, 9))
    with qtbot.waitSignal(day.changed) as heard:
        day.clear()
        QTest.keyClick(day, Qt.Key.Key_Return)
    assert heard.args == [None]


def test_showing_a_value_says_nothing(qtbot, day):
    with qtbot.assertNotEmitted(day.changed):
        day.set_value(date(2026, 12, 9))
        QTest.keyClick(day, Qt.Key.Key_Return)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_day_is_picked_from_the_calendar_by_keyboard(qtbot, day):
    day.set_value(date(2026, 12, 9))
    QTest.keyClick(day, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = day.findChild(QCalendarWidget)
    assert month.isVisible()
    with qtbot.waitSignal(day.changed) as heard:
        QTest.keyClick(month.focusProxy() or month, Qt.Key.Key_Right)
        QTest.keyClick(month.focusProxy() or month, Qt.Key.Key_Return)
    assert heard.args == [date(2026, 12, 10)]
    assert not month.isVisible()


def test_a_time_is_completed_and_an_impossible_one_explained(shown):
    field = shown(TimeField())
    typed(field, "930")
    assert (field.value(), field.text()) == (time(9, 30), "9.30")
    typed(field, "25")
    assert field.error() == "Kellonaikaa 25 ei ole. Kirjoita esimerkiksi 9.30."
    assert field.value() == time(9, 30)


def test_a_form_field_shows_the_complaint_under_the_editor(shown):
    editor = DateField(lambda: date(2026, 11, 24))
    field = shown(Field("&Päivä", editor))
    typed(editor, "31.2.2027")
    assert field.error() == "Päivää 31.2.2027 ei ole."
    assert editor.accessibleName() == "Päivä"
    assert editor.accessibleDescription() == field.error()
    typed(editor, "9.12.")
    assert field.error() == ""
