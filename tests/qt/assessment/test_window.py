from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seutu_desktop.domain.assessment import RoundStep
from seutu_desktop.qt.assessment.panel import AssessmentPanel
from seutu_desktop.services import assessment


def press(widget, key, mods=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, mods)
    QApplication.processEvents()


def test_the_workshop_through_the_window_by_its_keys(window, sample_data) -> None:
    press(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    panel = window.current_panel()
    assert isinstance(panel, AssessmentPanel)
    panel._steps._buttons[RoundStep.CONSENSUS].setFocus()
    press(window.focusWidget(), Qt.Key.Key_Space)
    table = panel._pages[RoundStep.CONSENSUS]._table
    assert table.hasFocus()
    key = table.current().criterion.id
    press(table, Qt.Key.Key_3)
    assert sample_data.yearly.criteria.get(key).consensus == 3
    press(table, Qt.Key.Key_Delete)
    assert sample_data.yearly.criteria.get(key).consensus is None
    for _ in range(3):
        press(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert assessment.round_of(sample_data, 2026).step is RoundStep.SCORES
    assert panel._shown is RoundStep.SCORES
