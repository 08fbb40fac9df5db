from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seutu_desktop.qt.handling.panel import HandlingPanel


def test_ctrl_6_opens_the_view_and_ctrl_z_undoes_there(window, sample_data) -> None:
    QTest.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    panel = window.current_panel()
    assert isinstance(panel, HandlingPanel)
    panel.remove()
    assert panel._table.cells.columnCount() == 2
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel._table.cells.columnCount() == 3


def test_a_small_window_puts_the_pane_under_the_matrix(window) -> None:
    QTest.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    window.resize(1024, 640)
    QApplication.processEvents()
    panel = window.current_panel()
    assert panel._splitter.orientation() is Qt.Orientation.Vertical
    assert (window.width(), window.height()) == (1024, 640)
    assert panel._pane.geometry().top() >= panel._page.geometry().bottom()
