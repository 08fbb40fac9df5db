"""Merkitse lähetetyksi: the day, and to which municipalities."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from seutu_desktop.qt.forms.ui_handling_send import Ui_HandlingSend
from seutu_desktop.qt.meetings.choice_list import ChoiceDelegate, ChoiceModel
from seutu_desktop.qt.theme import apply_roles

Member = tuple[str, str, str]
"""A municipality to send to: id, name, and quietly what is known of its sending."""


class SendDialog(QDialog):
    """`members` gives the municipalities of a day; `store` gets the day and the ids of those ticked."""

    def __init__(
        self,
        parent: QWidget | None,
        document: str,
        members: Callable[[date], Iterable[Member]],
        today: Callable[[], date],
        store: Callable[[date, list[str]], str],
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_HandlingSend()
        self._ui.setupUi(self)
        apply_roles(self)
        self._members, self._store = members, store
        self._lines = ChoiceModel([], ticks=True)
        heading = self.tr("Merkitse lähetetyksi")
        self.setWindowTitle(heading)
        self._ui.heading.setText(heading)
        self._ui.text.setText(document)
        self._ui.day.use_today(today)
        self._ui.day.set_value(today())
        self._ui.places.setItemDelegate(ChoiceDelegate(self._ui.places))
        self._ui.yes.setDefault(True)
        self._show(today())
        self._ui.day.changed.connect(self._show)
        self._ui.day.invalid.connect(self._ui.error.say)
        self._ui.no.clicked.connect(self.reject)
        self._ui.yes.clicked.connect(self._try)
        self._ui.day.setFocus()
        self._ui.day.selectAll()

    def _show(self, day: date | None) -> None:
        """Offer the members of the day: ticked are those to whom it was not sent yet."""
        lines = list(self._members(day)) if day is not None else []
        self._lines = ChoiceModel(lines, ticks=True)
        for row, (_, _, known) in enumerate(lines):
            if known:
                self._lines.item(row).setCheckState(Qt.CheckState.Unchecked)
        self._ui.places.setModel(self._lines)

    def _try(self) -> None:
        self._ui.day.editingFinished.emit()  # what was set from outside (screen reader) is read only then
        day = self._ui.day.value()
        if day is None or self._ui.day.error():
            self._ui.error.say(self._ui.day.error() or self.tr("Kirjoita päivä, jona asiakirja lähetettiin."))
            self._ui.day.setFocus()
            return
        chosen = [self._lines.key(row) for row in self._lines.ticked()]
        sentence = self._store(day, chosen) if chosen else self.tr("Valitse ainakin yksi kunta.")
        self._ui.error.say(sentence)
        if not sentence:
            self.accept()
