from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seutu_desktop.qt.theme.tokens import DARK
from seutu_desktop.qt.widgets.nav_rail import NARROW, WIDE, NavItem, NavRail


@pytest.fixture
def rail(shown):
    made = NavRail()
    made.add_item("today", "today", "Tänään", "Ctrl+1")
    made.add_caption("Verkosto")
    made.add_item("people", "people", "Jäsenet ja ryhmät")
    made.add_foot_item("settings", "settings", "Asetukset")
    made.set_current("today")
    return shown(made)


def items(rail) -> list[NavItem]:
    return rail.findChildren(NavItem)


def test_a_click_chooses_a_view(qtbot, rail):
    with qtbot.waitSignal(rail.chosen) as heard:
        QTest.mouseClick(items(rail)[1], Qt.MouseButton.LeftButton)
    assert heard.args == ["people"]
    assert rail.current() == "people"


def test_arrows_choose_the_next_view(qtbot, rail):
    items(rail)[0].setFocus()
    with qtbot.waitSignal(rail.chosen) as heard:
        QTest.keyClick(items(rail)[0], Qt.Key.Key_Down)
    assert heard.args == ["people"]


def test_marking_the_current_view_says_nothing(qtbot, rail):
    with qtbot.assertNotEmitted(rail.chosen):
        rail.set_current("people")
    assert rail.current() == "people"


def test_a_count_is_read_aloud_and_goes_away(rail):
    rail.set_count("today", 2)
    assert items(rail)[0].accessibleName() == "Tänään, 2 myöhässä"
    rail.set_count("today", 0)
    assert items(rail)[0].accessibleName() == "Tänään"


def test_collapsed_it_is_60_wide_and_names_views_in_tooltips(rail):
    assert rail.sizeHint().width() >= WIDE
    rail.set_collapsed(True)
    assert rail.sizeHint().width() == NARROW
    assert items(rail)[0].toolTip() == "Tänään (Ctrl+1)"


def test_words_longer_than_usual_widen_it(rail):
    rail.add_item("long", "links", "Yhteistyöryhmät ja sidosryhmätapaamiset")
    assert rail.sizeHint().width() > WIDE


def test_the_current_view_is_tinted_in_dark_too(rail, theme, inks):
    theme.apply("dark")
    assert {DARK.tint, DARK.accent} <= inks(items(rail)[0])


def test_a_group_has_one_caption_however_many_of_its_views_begin_it(rail):
    rail.add_caption("Vuoden ketju")
    before = len(rail._captions)
    rail.add_item("plan", "plan", "Vuosiasiakirjat")
    rail.add_caption("Vuoden ketju")
    assert len(rail._captions) == before
