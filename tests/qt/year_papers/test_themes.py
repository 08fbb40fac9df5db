"""The tab of priority areas: bars in words and patterns, and every count traced to its things."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from panel_tools import nameless
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.year_papers.panel import THEMES
from seutu_desktop.services.themes import set_themes

MATTER, GOAL = ThemedKind.AGENDA_ITEM, ThemedKind.GOAL


@pytest.fixture
def page(panel):
    panel.show_target(Target(View.YEAR_PAPERS, field="themes", year=2026))
    QApplication.processEvents()
    return panel.themes_page


def listed(page):
    model = page._list.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def test_every_count_of_a_bar_traces_to_its_things(page):
    parts = (*page.found.parts, page.found.unlinked)
    counts = {}
    for each in page._bars.segments():
        each.click()
        served = next(part for part in parts if (part.part.id if part.part else "") == each.key)
        assert listed(page) == [work.title for work in served.of(each.kind)]
        counts[each.key, each.kind] = each.count
    assert counts == {
        (part.part.id if part.part else "", kind): count
        for part in parts
        for kind, count in part.counts().items()
        if count
    }


def test_a_part_says_its_area_and_count_and_the_list_what_each_thing_is(page):
    first = page._bars.segments()[0]
    matter = page._list.model().index(0)
    assert first.accessibleName() == "Palveluiden yhteiskehittäminen ja verkostoyhteistyö: 11 §"
    told = matter.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Yhteistyö hyvinvointialueen kanssa, § 21 · Ohjausryhmä 2/2026 · 11.2.2026"
    assert nameless(page) == []


def test_enter_on_a_thing_opens_it_where_it_was_decided(page, qtbot):
    went = []
    page.opened.connect(went.append)
    page._list.setFocus()
    qtbot.keyClick(page._list, Qt.Key.Key_Return)
    work = page.found.parts[0].of(MATTER)[0]
    assert went == [Target(View.MEETINGS, work.meeting_id, Tab.MINUTES, work.id)]


def test_arrow_keys_go_from_part_to_part(page, qtbot):
    segments = page._bars.segments()
    page.focus()
    assert segments[0].hasFocus()
    qtbot.keyClick(segments[0], Qt.Key.Key_Right)
    assert segments[1].isChecked()
    assert page._counted.text() == "2 tavoitetta"


def test_a_link_made_elsewhere_moves_its_thing_and_the_picked_part_stays(page, store, actions):
    unlinked = page.found.unlinked.of(MATTER)
    area = page.found.parts[1].part
    page._bars.segments()[0].click()
    actions.perform(set_themes, MATTER, unlinked[0].id, [area.id])
    assert unlinked[0] in page.found.parts[1].of(MATTER)
    assert page._bars.picked() == (page.found.parts[0].part.id, MATTER)
    actions.undo()
    assert page.found.unlinked.of(MATTER) == unlinked


def test_years_without_areas_or_work_say_what_to_do(panel, page):
    panel._turn(14)
    assert page._empty._title.text() == "Vuodella 2040 ei ole painopistealueita"
    went = []
    page.opened.connect(went.append)
    page._empty.primary.emit()
    assert went == [Target(View.SETTINGS, field="periods")]
    panel._turn(-11)
    assert page._empty._title.text() == "Vuodelta 2029 ei ole vielä työtä"


def test_the_tab_is_reached_by_keyboard_and_fits_a_small_window(panel, page, qtbot):
    panel.resize(964, 596)
    panel.set_narrow(True)
    QApplication.processEvents()
    assert panel._bar.currentIndex() == THEMES
    assert page._splitter.orientation() == Qt.Orientation.Vertical
    for each in page._bars.segments():
        assert each.geometry().right() < each.parentWidget().width()


def test_opening_the_tab_takes_two_statements(panel, store):
    seen = []
    store.connection.set_trace_callback(seen.append)
    panel.show_target(Target(View.YEAR_PAPERS, field="themes", year=2026))
    store.connection.set_trace_callback(None)
    assert 0 < len(seen) <= 2
