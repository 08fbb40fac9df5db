from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from seutu_desktop.qt.theme.tokens import DARK
from seutu_desktop.qt.widgets.toast import SHOWN_MS, Toast


@pytest.fixture
def host(shown):
    made = QWidget()
    made.resize(800, 500)
    QVBoxLayout(made).addWidget(QLineEdit())
    return shown(made)


@pytest.fixture
def toast(host):
    made = Toast(host)
    made.show_notice("§ 129 siirretty kokoukseen 1/2027")
    return made


def test_it_is_read_aloud_and_leaves_the_keyboard_alone(host, toast):
    assert toast.accessibleName() == "§ 129 siirretty kokoukseen 1/2027"
    assert host.findChild(QLineEdit).hasFocus()


def test_undo_says_so_and_closes(qtbot, toast):
    with qtbot.waitSignals([toast.undo, toast.closed]):
        QTest.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_it_stays_eight_seconds_and_then_goes(toast):
    assert toast._timer.interval() == SHOWN_MS == 8000
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # wherever earlier tests left the pointer
    toast._timer.timeout.emit()
    assert not toast.isVisible()


def test_it_stays_while_the_pointer_is_on_it(toast):
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    toast._timer.timeout.emit()
    assert toast.isVisible()


def test_it_stays_while_the_keyboard_is_on_it(toast):
    toast.findChild(QPushButton).setFocus()
    toast._timer.timeout.emit()
    assert toast.isVisible()


def test_what_cannot_be_undone_offers_no_undo(toast):
    toast.show_notice("Varmuuskopio tehty", undoable=False)
    assert not toast.findChild(QPushButton).isVisible()


def test_it_sits_at_the_bottom_centre_and_follows_the_window(host, toast):
    host.resize(600, 400)
    assert abs(toast.geometry().center().x() - 300) <= 1
    assert toast.geometry().bottom() < 400


def test_a_long_notice_fits_a_narrow_window(host, toast):
    host.resize(360, 400)
    toast.show_notice("Muistiota on muokattu Wordissa. Uusi versio tallennetaan sen viereen. " * 3)
    assert toast.width() <= 360 - 48
    assert toast.height() > 60


def test_it_is_dark_in_dark_too(toast, theme, inks):
    theme.apply("dark")
    assert DARK.toast in inks(toast)
