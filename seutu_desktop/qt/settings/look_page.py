"""Ulkoasu: light, dark, or as the computer has it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QRadioButton

from seutu_desktop.qt.forms.ui_settings_look import Ui_LookForm
from seutu_desktop.qt.settings.page import SettingsPage
from seutu_desktop.qt.theme import apply_roles, apply_theme
from seutu_desktop.qt.theme.apply import Setting

KEY = "scheme"


class LookPage(SettingsPage):
    """The choice is the window's, not the data file's, so it lives in the memory of window states."""

    def __init__(self, memory: QSettings) -> None:
        super().__init__()
        self._memory = memory
        self._ui = Ui_LookForm()
        self._ui.setupUi(self)
        apply_roles(self)
        for setting, button in self._buttons():
            button.clicked.connect(lambda _, chosen=setting: self._take(chosen))

    def reload(self) -> None:
        """Show what is chosen."""
        chosen = str(self._memory.value(KEY, "system"))
        for setting, button in self._buttons():
            button.setChecked(setting == chosen)

    def _take(self, setting: Setting) -> None:
        self._memory.setValue(KEY, setting)
        apply_theme(cast("QApplication", QApplication.instance()), setting)

    def _buttons(self) -> tuple[tuple[Setting, QRadioButton], ...]:
        ui = self._ui
        return ("system", ui.system), ("light", ui.light), ("dark", ui.dark)
