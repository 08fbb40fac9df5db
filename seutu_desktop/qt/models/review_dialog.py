"""Marking a model as reviewed: on which day, and as which version."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.joint_products import year_on
from seutu_desktop.qt.forms.ui_models_review import Ui_ModelReview
from seutu_desktop.qt.theme import apply_roles


class ReviewDialog(QDialog):
    """`store` gets the day and the version; it returns a sentence if they were refused."""

    def __init__(
        self,
        parent: QWidget | None,
        name: str,
        version: str,
        today: Callable[[], date],
        store: Callable[[date, str], str],
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._name = name
        self._ui = Ui_ModelReview()
        self._ui.setupUi(self)
        apply_roles(self)
        self.setWindowTitle(self._ui.heading.text())
        self._ui.on.use_today(today)
        self._ui.on.set_value(today())
        self._ui.version.setText(version)
        self._ui.yes.setDefault(True)
        self._ui.on.changed.connect(self._tell)
        self._ui.on.invalid.connect(self._ui.onError.say)
        self._ui.no.clicked.connect(self.reject)
        self._ui.yes.clicked.connect(self._try)
        self._tell()
        self._ui.version.setFocus()
        self._ui.version.selectAll()

    def _tell(self) -> None:
        day = self._ui.on.value()
        following = full_day(year_on(day)) if day else self.tr("vuoden päästä")
        self._ui.text.setText(self.tr("{0}\n\nSeuraava tarkistus: {1}").format(self._name, following))

    def _try(self) -> None:
        day = self._ui.on.value()
        if day is None or self._ui.on.error():
            self._ui.onError.say(self._ui.on.error() or self.tr("Kirjoita päivä, jona malli tarkistettiin."))
            self._ui.on.setFocus()
            return
        sentence = self._store(day, self._ui.version.text())
        self._ui.error.say(sentence)
        if not sentence:
            self.accept()
