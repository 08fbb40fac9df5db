from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from seutu_desktop.domain.network import PeriodItem, PeriodItemKind
from seutu_desktop.qt.widgets.theme_chooser import ThemeChooser
from seutu_desktop.qt.widgets.theme_words import short

AREA, THEME, GOAL = PeriodItemKind.PRIORITY_AREA, PeriodItemKind.SUB_THEME, PeriodItemKind.GOAL
PARTS = (
    PeriodItem("g", "p", GOAL, 1, "Yhdenvertaisuus: tasapuoliset palvelut"),
    PeriodItem("a", "p", AREA, 1, "Yhteistyö"),
    PeriodItem("b", "p", AREA, 2, "Hyvinvointi"),
    PeriodItem("b1", "p", THEME, 2, "HVA-yhteistyö: yhteistyön rakenteet", "b"),
    PeriodItem("a1", "p", THEME, 1, "Opetuksen järjestäminen & pedagogiikka", "a"),
)


@pytest.fixture
def chooser(qtbot):
    chooser = ThemeChooser()
    qtbot.addWidget(chooser)
    chooser.resize(600, 60)
    chooser.show_parts(PARTS, {"b1", "a"})
    with qtbot.waitActive(chooser):
        chooser.show()
    return chooser


@pytest.fixture
def picked(chooser):
    found = []
    chooser.picked.connect(found.append)
    return found


def test_what_is_served_stands_as_chips_in_the_strategys_order(chooser):
    assert [chip.text() for chip in chooser._chips.values()] == ["Yhteistyö", "HVA-yhteistyö"]
    assert [chip.toolTip() for chip in chooser._chips.values()][1] == PARTS[3].text
    assert chooser._chips["a"].accessibleName() == "Poista painopiste: Yhteistyö"


def test_the_menu_lists_areas_with_their_sub_themes_and_ticks_what_is_served(chooser, picked):
    actions = [each for each in chooser.menu().actions() if not each.isSeparator()]
    assert [each.text().strip() for each in actions] == [
        "Yhteistyö",
        "Opetuksen järjestäminen && pedagogiikka",
        "Hyvinvointi",
        "HVA-yhteistyö",
        "Yhdenvertaisuus",
    ]
    assert [each.isChecked() for each in actions] == [True, False, False, True, False]
    actions[4].trigger()
    actions[0].trigger()
    assert picked == [["a", "b1", "g"], ["b1"]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Space])
def test_a_chip_is_taken_away_by_keyboard_and_the_keyboard_goes_to_the_next(chooser, picked, qtbot, key):
    chooser._chips["a"].setFocus()
    qtbot.keyClick(chooser._chips["a"], key)
    assert picked == [["b1"]]
    chooser.show_parts(PARTS, {"b1"})
    assert chooser._chips["b1"].hasFocus()
    chooser.show_parts(PARTS, set())
    assert chooser._add.hasFocus()


def test_a_read_only_row_has_no_way_to_change(chooser):
    chooser.set_read_only(True)
    assert chooser._add.isHidden()
    assert not chooser._chips["a"].isEnabled()


def test_a_long_part_is_cut_at_a_word():
    part = PeriodItem(
        "x", "p", AREA, 1, "Poikkeuksellisen pitkä painopistealueen nimi, jolle ei ole tilaa rivillä"
    )
    assert short(part, 30) == "Poikkeuksellisen pitkä…"
    assert short(PeriodItem("x", "p", AREA, 1, "a" * 80), 30) == "a" * 29 + "…"
