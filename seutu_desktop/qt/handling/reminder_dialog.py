"""Muistuta: the message to copy or to open in the mail program, and the day the reminder is recorded on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from seutu_desktop.qt.forms.ui_handling_reminder import Ui_HandlingReminder
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services.handling_detail import Message


class ReminderDialog(QDialog):
    """`open_mail` opens the message as a draft, `store` records the day; each returns what was refused."""

    def __init__(
        self,
        parent: QWidget | None,
        about: str,
        message: Message,
        today: Callable[[], date],
        open_mail: Callable[[], str],
        store: Callable[[date], str],
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_HandlingReminder()
        self._ui.setupUi(self)
        apply_roles(self)
        self._open_mail, self._store = open_mail, store
        heading = self.tr("Muistuta kuntaa")
        self.setWindowTitle(heading)
        self._ui.heading.setText(heading)
        self._ui.text.setText(about)
        self._ui.day.use_today(today)
        self._ui.day.set_value(today())
        self._fill(message)
        self._ui.yes.setDefault(True)
        self._ui.copy.clicked.connect(self._copy)
        self._ui.mail.clicked.connect(lambda: self._ui.error.say(self._open_mail()))
        self._ui.day.invalid.connect(self._ui.error.say)
        self._ui.no.clicked.connect(self.reject)
        self._ui.yes.clicked.connect(self._try)

    def _fill(self, message: Message) -> None:
        to = f"{message.name} <{message.address}>" if message.address else message.name
        self._ui.to.setText(to or self.tr("ei yhteyshenkilöä ohjausryhmässä"))
        self._ui.subject.setText(message.subject)
        self._ui.words.setPlainText(message.text)
        self._ui.subject.setCursorPosition(0)
        for part in (self._ui.to, self._ui.subject, self._ui.words):
            part.setReadOnly(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._ui.words.toPlainText())
        self._ui.copy.setText(self.tr("Kopioitu"))

    def _try(self) -> None:
        self._ui.day.editingFinished.emit()  # what was set from outside (screen reader) is read only then
        day = self._ui.day.value()
        if day is None or self._ui.day.error():
            self._ui.error.say(self._ui.day.error() or self.tr("Kirjoita muistutuksen päivä."))
            self._ui.day.setFocus()
            return
        sentence = self._store(day)
        self._ui.error.say(sentence)
        if not sentence:
            self.accept()
