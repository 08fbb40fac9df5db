from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seutu_desktop.qt.meetings.autosave import Autosave


class Page(QWidget):
    """A line that saves itself, and another to go to; `refuse` lets nothing through."""

    def __init__(self) -> None:
        super().__init__()
        self.saved: list[tuple[str, str]] = []
        self.refuse = False
        self.line, self.other = QLineEdit(), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.other)
        self.saver = Autosave(self.save, self)
        self.saver.watch_line("title", self.line)
        self.saver.show("title", "Ennen")

    def save(self, name: str, text: str) -> bool:
        if not self.refuse:
            self.saved.append((name, text))
        return not self.refuse


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.line.setFocus()
    qtbot.waitUntil(page.line.hasFocus)
    page.line.end(False)
    return page


def test_what_is_typed_is_saved_after_a_pause(page: Page, qtbot: QtBot) -> None:
    QTest.keyClicks(page.line, " ja")
    assert page.saved == []
    qtbot.waitUntil(lambda: page.saved == [("title", "Ennen ja")])


def test_leaving_the_field_saves_at_once(page: Page) -> None:
    QTest.keyClicks(page.line, "!")
    page.other.setFocus()
    assert page.saved == [("title", "Ennen!")]


def test_a_refused_text_waits_and_is_tried_again(page: Page) -> None:
    page.refuse = True
    QTest.keyClicks(page.line, "!")
    page.saver.flush()
    assert page.saver.waiting()
    page.saver.show("title", "Toisaalta")
    assert page.line.text() == "Ennen!"
    page.refuse = False
    page.saver.flush()
    assert page.saved == [("title", "Ennen!")]
    assert not page.saver.waiting()


def test_what_comes_back_as_it_was_stored_does_not_move_the_cursor(page: Page) -> None:
    page.line.setCursorPosition(1)
    page.saver.show("title", "Ennen")
    assert page.line.cursorPosition() == 1
    page.saver.show("title", "Ennen kaikkea")
    assert (page.line.text(), page.line.cursorPosition()) == ("Ennen kaikkea", 1)


def test_control_z_is_the_lines_while_it_has_steps(page: Page) -> None:
    QTest.keyClicks(page.line, "xyz")
    QTest.keyClick(page.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.line.text() == "Ennen"
    assert not page.line.isUndoAvailable()


def test_a_text_longer_than_qt_takes_is_not_cut(page: Page) -> None:
    page.line.setText("a" * 50_000)
    assert len(page.line.text()) == 50_000
