"""A task whose day comes from another row: no rule to edit, a way to where the day is changed."""

from __future__ import annotations

from PySide6.QtTest import QSignalSpy

from seutu_desktop.qt.forms.ui_wheel_detail import Ui_WheelDetail
from seutu_desktop.qt.targets import View
from seutu_desktop.qt.wheel.commands import movable
from seutu_desktop.qt.wheel.detail import WheelDetail

REPORT = "Väliraportti: Esimerkki: Lukemisen ilo varhaiskasvatuksessa"


def choose(panel, key_of) -> tuple[WheelDetail, Ui_WheelDetail]:
    panel.select(key_of(REPORT))
    detail = panel.findChild(WheelDetail)
    return detail, detail._ui


def test_it_tells_where_its_day_comes_from_and_offers_no_rule(panel, key_of):
    detail, ui = choose(panel, key_of)

    assert ui.rule.text() == "Päivä tulee hankkeelta Esimerkki: Lukemisen ilo varhaiskasvatuksessa"
    assert (ui.open.isVisible(), ui.open.text()) == (True, "Avaa hanke")
    assert not ui.move.isVisible()
    assert [each.text() for each in detail.menu().actions()] == ["Huomautus…"]
    assert key_of(REPORT) not in movable(panel.view)


def test_its_button_and_enter_lead_to_the_project(panel, key_of, store):
    _, ui = choose(panel, key_of)
    project = next(each for each in store.yearly.projects.all() if "Lukemisen ilo" in each.name)
    opened = QSignalSpy(panel.opened)
    ui.open.click()
    panel.edit()

    targets = [opened.at(at)[0] for at in range(opened.count())]
    assert [(each.view, each.row_id) for each in targets] == [(View.PROJECTS, project.id)] * 2


def test_ticking_it_sends_the_report_and_nothing_ends_it(panel, key_of, store):
    _, ui = choose(panel, key_of)
    panel._acting.end()
    ui.done.click()

    (report,) = (each for each in store.yearly.grant_reports.all() if f"{each.due}" == "2026-12-11")
    assert report.sent_on is not None
    assert panel.view.occurrences[key_of(REPORT)].done


def test_a_meeting_after_it_has_its_own_button_again(panel, key_of):
    _, ui = choose(panel, key_of)
    panel.select(next(key for key, day in panel.view.meetings.items() if day.meeting_id))

    assert ui.open.text() == "Avaa kokous"
