from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seutu_desktop.qt.theme.tokens import DARK, LIGHT
from seutu_desktop.qt.widgets.presence_chip import PresenceChip, presence_words

WORDS = [
    ("present", "", "läsnä"), ("present", "pj", "läsnä, pj"), ("remote", "", "etänä"),
    ("arrived", "9.31", "saapui 9.31"), ("left", "10.42", "poistui 10.42"), ("away", "", "poissa hetken"),
    ("absent", "", "poissa"), ("excused", "", "estynyt"), ("disqualified", "", "esteellinen"),
    ("deputy", "Haukka", "vara: Haukka"), ("unmarked", "", "merkitsemättä"),
]  # fmt: skip


@pytest.mark.parametrize(("state", "detail", "words"), WORDS)
def test_every_state_has_words(state, detail, words):
    assert presence_words(state, detail) == words


@pytest.mark.parametrize("state", sorted({state for state, _, _ in WORDS}))
def test_every_state_draws(qtbot, inks, state):
    chip = PresenceChip("Asikkala", "1")
    qtbot.addWidget(chip)
    chip.set_state(state)
    assert len(inks(chip)) > 5


def test_it_is_named_with_its_state_and_key():
    chip = PresenceChip("Asikkala", "1")
    chip.set_state("arrived", "9.31")
    assert chip.accessibleName() == "Asikkala, saapui 9.31, Alt+1"


def test_space_asks_for_a_change(qtbot, shown):
    chip = shown(PresenceChip("Asikkala", "1"))
    with qtbot.waitSignal(chip.clicked):
        QTest.keyClick(chip, Qt.Key.Key_Space)


def test_the_disqualified_stand_on_the_warning_tint(qtbot, inks, theme):
    chip = PresenceChip("Orimattila", "8")
    qtbot.addWidget(chip)
    chip.set_state("disqualified")
    assert LIGHT.warn_tint in inks(chip)
    theme.apply("dark")
    assert DARK.warn_tint in inks(chip)


def test_it_is_at_least_50_high():
    assert PresenceChip("Asikkala").sizeHint().height() >= 50


def test_an_unknown_state_is_a_bug():
    with pytest.raises(KeyError):
        PresenceChip("Asikkala").set_state("hukassa")
