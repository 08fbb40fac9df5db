from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from seutu_desktop.qt.theme.tokens import LIGHT
from seutu_desktop.qt.widgets.readiness import Readiness, ReadinessCard, ReadinessStrip
from seutu_desktop.qt.widgets.readiness_parts import MissingRow, SegmentBar

STATE = Readiness(
    segments=(True, True, False),
    missing=(("126", "§ 126 Päätösehdotus"),),
    done=("Aika ja paikka",),
    action="Lähetä esityslista…",
    hint="Puutteet eivät estä lähettämistä.",
)
READY = Readiness(segments=(True,), all_done="Kaikki valmista.")


@pytest.fixture
def card(shown):
    made = ReadinessCard("Valmius")
    made.set_readiness(STATE)
    return shown(made)


def rows(card) -> list[MissingRow]:
    return [row for row in card.findChildren(MissingRow) if row.isVisible()]


def texts(card) -> list[str]:
    return [each.text() for each in card.findChildren(QLabel) if each.isVisible() and each.text()]


def test_the_score_counts_segments():
    assert STATE.score == "2 / 3"


def test_a_missing_row_leads_to_its_field_by_keyboard(qtbot, card):
    rows(card)[0].setFocus()
    with qtbot.waitSignal(card.jump) as heard:
        QTest.keyClick(rows(card)[0], Qt.Key.Key_Space)
    assert heard.args == ["126"]
    assert rows(card)[0].accessibleName() == "Puuttuu: § 126 Päätösehdotus"


def test_the_primary_button_acts_although_something_is_missing(qtbot, card):
    button = card.findChild(QPushButton)
    with qtbot.waitSignal(card.acted):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_all_done_shows_one_line_and_no_button(card):
    card.set_readiness(READY)
    assert rows(card) == []
    assert texts(card) == ["Valmius", "1 / 1", "Kaikki valmista."]
    assert not card.findChild(QPushButton).isVisible()


def test_the_keyboard_stays_on_a_row_that_is_still_missing(card):
    rows(card)[0].setFocus()
    card.set_readiness(replace(STATE, done=()))
    assert rows(card)[0].hasFocus()


def test_the_current_row_stands_on_the_warning_tint(card, inks):
    card.set_current("126")
    assert LIGHT.warn_tint in inks(rows(card)[0])
    card.set_current("")
    assert LIGHT.warn_tint not in inks(rows(card)[0])


def test_segments_are_named_and_hatched(qtbot, inks):
    bar = SegmentBar()
    qtbot.addWidget(bar)
    bar.resize(120, 6)
    bar.set_segments((True, False))
    assert bar.accessibleName() == "1 / 2 valmiina"
    assert {LIGHT.accent, LIGHT.warn_tint} <= inks(bar)


def test_the_strip_has_the_missing_things_in_a_menu(qtbot, shown):
    strip = ReadinessStrip("Valmius")
    strip.set_readiness(STATE)
    shown(strip)
    menu = strip.findChildren(QPushButton)[0].menu()
    with qtbot.waitSignal(strip.jump) as heard:
        menu.actions()[0].trigger()
    assert heard.args == ["126"]
    assert strip.sizeHint().height() >= 52


def test_a_narrow_strip_gives_up_its_bar_and_a_wide_one_takes_it_back(shown):
    host = QWidget()
    strip = ReadinessStrip("Valmius", host)
    strip.set_readiness(STATE)
    shown(host)
    bar = strip.findChild(SegmentBar)
    least = strip.minimumSizeHint().width()
    strip.resize(least, 52)
    assert not bar.isVisible()
    strip.resize(least + 200, 52)
    assert bar.isVisible()


def test_the_strip_without_missing_things_says_so(shown):
    strip = ReadinessStrip("Valmius")
    strip.set_readiness(READY)
    shown(strip)
    assert texts(strip) == ["Valmius 1 / 1", "Kaikki valmista."]
