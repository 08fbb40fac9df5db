from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from panel_tools import nameless, on_dialog
from seutu_desktop.qt.opening.trouble_dialog import TroubleDialog, Way, ask_way

WAYS = [(Way.RETRY, "Yritä uudelleen"), (Way.READ, "Avaa vain luettavaksi")]


@pytest.mark.parametrize(
    ("words", "way"), [("Yritä uudelleen", Way.RETRY), ("Avaa vain luettavaksi", Way.READ)]
)
def test_a_button_is_the_answer(qtbot: QtBot, words: str, way: Way) -> None:
    def press(dialog: QDialog) -> None:
        next(button for button in dialog.findChildren(QPushButton) if button.text() == words).click()

    on_dialog(press)
    assert ask_way("Tiedosto on lukittu.", "", WAYS) is way


def test_escape_closes_the_program(qtbot: QtBot) -> None:
    on_dialog(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert ask_way("Tiedosto on lukittu.", "", WAYS) is Way.QUIT


def test_enter_means_the_first_way(qtbot: QtBot) -> None:
    on_dialog(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    assert ask_way("Tiedosto on lukittu.", "", WAYS) is Way.RETRY


def test_everything_has_a_name(qtbot: QtBot) -> None:
    dialog = TroubleDialog("Tiedosto on vaurioitunut.", "Se jää talteen.", WAYS)
    qtbot.addWidget(dialog)
    dialog.show()
    assert nameless(dialog) == []
