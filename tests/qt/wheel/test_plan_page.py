"""Planning the year of any body: its rule, the days it gives, and what is said of rules that do not fall."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QDesktopServices

from panel_tools import nameless, on_dialog, statements
from seutu_desktop.domain.date_rules import DateRule, Frequency
from seutu_desktop.qt.wheel.rule_dialog import Asked, RuleDialog
from seutu_desktop.services import planning
from seutu_desktop.services.messages import sentence

TODAY = date(2026, 11, 24)


@pytest.fixture
def page(panel):
    panel.plan_year()
    return panel._pages._built["plan"]


@pytest.fixture
def library(page):
    """Return the id of a group without a rule, chosen on the page."""
    ui = page._ui
    row = next(row for row in range(ui.body.count()) if ui.body.itemText(row).startswith("Kirjasto"))
    ui.body.setCurrentIndex(row)
    ui.body.activated.emit(row)
    return ui.body.chosen()


@pytest.fixture
def dialog(qtbot):
    dialog = RuleDialog(
        None, Asked("Ryhmä", DateRule("", ""), date(2027, 1, 1), 2027), lambda: TODAY, sentence
    )
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(combo, value):
    combo.choose(value)
    combo.activated.emit(combo.currentIndex())


def quarterly(dialog):
    dialog._ui.quarterly.click()
    choose(dialog._ui.nth, -1)
    choose(dialog._ui.weekday, 3)
    dialog._ui.place.setText("Teams")
    dialog._ui.confirmed.setChecked(True)
    dialog.accept()


def test_a_group_without_a_rule_leads_to_one_and_is_planned_four_times_a_year(page, library, store, messages):
    assert page._stack.currentWidget() is page._none
    assert not page._ui.accept.isVisible()
    on_dialog(quarterly)
    page._none.primary.emit()
    assert page._stack.currentWidget() is page._table
    assert page._ui.rule.text().endswith(
        "kuukauden viimeinen torstai klo 9.00–11.30, helmikuussa, toukokuussa, elokuussa ja marraskuussa."
    )
    assert not page._ui.confirm.isVisible()
    page._ui.accept.click()
    assert [row.meeting.place for row in planning.year_plan(store, 2027, library).rows] == ["Teams"] * 4
    assert messages.said[-1][1]


def test_the_steering_group_is_planned_again_when_planning_begins_anew(panel, page, library):
    panel._back()
    panel.plan_year()
    assert page.plan.body.name == "Ohjausryhmä"


def test_the_arrows_keep_the_group(panel, page, library):
    panel._turn(1)
    assert page.plan.body.id == library
    assert page.plan.year == panel._pages.shown_year


def test_a_default_is_marked_until_it_is_confirmed(page, actions, store):
    assert page._ui.rule.text().endswith("Oletus, vahvistamatta.")
    page._ui.confirm.click()
    assert not page._ui.confirm.isVisible()
    assert "vahvistamatta" not in page._ui.rule.text()
    actions.undo()
    assert page._ui.confirm.isVisible()


def test_meetings_on_other_days_are_told_when_the_rule_changes(page, store):
    planning.set_rule(store, page.plan.body.id, date(2027, 1, 1), nth=3)
    page.show_year(2027)
    assert page._ui.missing.text() == "Ryhmän muut kokoukset tänä vuonna: ke 13.1., ke 10.2."


def test_the_page_takes_few_statements_and_names_everything(page, store, library):
    with statements(store) as found:
        page.show_year(2027)
    assert len(found) <= 10, found
    assert nameless(page) == []


def test_the_dialog_tells_the_days_of_the_year_planned(dialog):
    assert dialog._ui.preview.text() == (
        "Kuukauden toinen keskiviikko klo 9.00–11.30. Vuonna 2027: ke 13.1., ke 10.2., ke 10.3., ke 14.4., "
        "ke 12.5., ke 9.6. ja 6 muuta"
    )
    assert nameless(dialog) == []


def test_a_fifth_wednesday_says_which_months_have_none(dialog):
    dialog._ui.nth.choose(5)
    dialog._ui.nth.activated.emit(4)
    assert "ei ole viidettä keskiviikkoa, joten silloin ei ole kokousta." in dialog._ui.preview.text()


@pytest.mark.parametrize(("day", "told"), [(29, "ei ole yhtään kokousta"), (30, "ei osu yhteenkään päivään")])
def test_the_last_days_of_february_are_told_plainly(dialog, day, told):
    choose(dialog._ui.frequency, Frequency.MONTH_DAY)
    dialog._ui.day.setValue(day)
    dialog._pick((2,))
    assert told in dialog._ui.preview.text() + dialog._ui.error.text()
    dialog.accept()
    assert dialog.isVisible() is (day == 30)


def test_a_rule_that_cannot_be_kept_stays_on_screen_with_the_reason(dialog):
    dialog._ui.end.setText("8.00")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog._ui.error.text() != ""
    dialog._ui.end.setText("12")
    dialog._ui.since.setText("")
    dialog.accept()
    assert dialog._ui.error.text() == "Kirjoita päivä, josta alkaen sääntö on voimassa."
    dialog._ui.since.setText("1.8.2027")
    dialog.accept()
    assert not dialog.isVisible()
    assert dialog.since() == date(2027, 8, 1)


def test_a_weekly_rule_asks_for_weeks_and_weekday_only(dialog):
    choose(dialog._ui.frequency, Frequency.WEEKLY)
    ui = dialog._ui
    assert [each.isVisible() for each in (ui.everyWeeks, ui.weekday, ui.nth, ui.day)] == [
        *(True, True, False, False),
    ]
    ui.everyWeeks.setValue(2)
    assert ui.preview.text().startswith("Joka 2. viikko keskiviikkona")


def test_the_meeting_calendar_opens_in_word_by_one_press(page, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(opened.append))
    assert page._ui.paper.isVisible()
    page._ui.paper.click()
    assert [each.fileName() for each in opened] == ["Kokouskalenteri 2027.docx"]
