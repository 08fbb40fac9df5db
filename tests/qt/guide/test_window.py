from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seutu_desktop.qt.guide.window import GuideWindow, keys_chapter
from seutu_desktop.qt.main_window import MainWindow
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.views import entries


@pytest.fixture
def guide(qtbot: QtBot) -> GuideWindow:
    window = GuideWindow()
    qtbot.addWidget(window)
    window.show()
    return window


def chapters(guide: GuideWindow) -> list[str]:
    return [guide._chapters.item(row).text() for row in range(guide._chapters.count())]


def test_the_contents_name_every_chapter(guide: GuideWindow) -> None:
    assert chapters(guide)[0] == "Aloitus"
    assert keys_chapter() in chapters(guide)


def test_a_chapter_scrolls_to_its_text(guide: GuideWindow) -> None:
    guide.show_chapter(keys_chapter())
    assert guide._text.verticalScrollBar().value() > 0
    assert guide._text.textCursor().block().text() == keys_chapter()


def test_finding_words_selects_them(guide: GuideWindow) -> None:
    guide._find.setText("esteellinen")
    assert guide._text.textCursor().selectedText().lower() == "esteellinen"


def test_finding_goes_round(guide: GuideWindow) -> None:
    guide._find.setText("Tutustu esimerkkiaineistoon")
    first = guide._text.textCursor().position()
    guide._find_next()
    assert guide._text.textCursor().position() == first


@pytest.mark.parametrize("view", [entry.view for entry in entries()])
def test_f1_opens_the_chapter_of_the_view(qtbot: QtBot, window: MainWindow, view: View) -> None:
    window.open(Target(view))
    qtbot.keyClick(window, Qt.Key.Key_F1)
    guide = window.findChild(GuideWindow)
    panel = window.current_panel()
    assert panel is not None and panel.help_chapter() in chapters(guide)
    assert guide._chapters.currentItem().text() == panel.help_chapter()
    guide.close()
