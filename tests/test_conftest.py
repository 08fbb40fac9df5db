"""The safety nets of conftest.py hold."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox


def test_a_box_that_waits_for_a_click_fails_the_test(qtbot) -> None:
    for box in (QMessageBox().exec, QMessageBox.question, QFileDialog.getSaveFileName):
        with pytest.raises(pytest.fail.Exception, match="waits for a click"):
            box(None, "", "")


def test_nothing_is_kept_outside_the_test(own_home: Path) -> None:
    places = (
        os.environ["SEUTU_DATA"],
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation),
    )
    assert all(Path(place).is_relative_to(own_home) for place in places)


def test_dates_are_finnish_and_windows_are_drawn_off_screen(qapp: QGuiApplication) -> None:
    assert QLocale().toString(QDate(2026, 12, 9), QLocale.FormatType.ShortFormat) == "9.12.2026"
    assert qapp.platformName() == os.environ["QT_QPA_PLATFORM"]
