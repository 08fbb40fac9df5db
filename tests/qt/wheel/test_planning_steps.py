"""Planning 2027 from the start page takes at most five steps of the user when nothing clashes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seutu_desktop.qt.targets import View
from seutu_desktop.qt.widgets.nav_rail import NavItem
from seutu_desktop.services.planning import year_plan


def test_planning_the_next_year_takes_at_most_five_steps(qtbot, window, sample_data):
    steps = 0

    def click(widget):
        nonlocal steps
        steps += 1
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    assert window._rail.current() == View.TODAY
    assert year_plan(sample_data, 2027).waiting
    click(next(each for each in window.findChildren(NavItem) if each.text() == "Vuosikello"))
    panel = window.current_panel()
    steps += 1  # the menu "Suunnittele" is opened …
    panel._header.plans()[0].trigger()
    steps += 1  # … and its first entry chosen
    QApplication.processEvents()
    click(panel._pages._built["plan"]._ui.accept)
    assert not year_plan(sample_data, 2027).waiting
    assert steps <= 5
