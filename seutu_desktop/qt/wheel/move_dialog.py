"""Asks to which day something moves, and why: the reason is kept and printed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from seutu_desktop.qt.forms.ui_wheel_move import Ui_WheelMove
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.date_field import DateField
from seutu_desktop.qt.widgets.field import Field


class MoveDialog(QDialog):
    """A day and a reason; it stays until both are there."""

    def __init__(
        self, parent: QWidget | None, question: str, text: str, day: date | None, today: Callable[[], date]
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_WheelMove()
        self._ui.setupUi(self)
        apply_roles(self)
        self.setWindowTitle(question)
        self._ui.heading.setText(question)
        self._ui.text.setText(text)
        self._ui.text.setVisible(bool(text))
        self._day, self._line = DateField(today), QLineEdit()
        self._day.set_value(day)
        self._day_field = Field(self.tr("Uusi päivä"), self._day)
        self._reason_field = Field(self.tr("Syy"), self._line)
        self._ui.daySlot.addWidget(self._day_field)
        self._ui.reasonSlot.addWidget(self._reason_field)
        self._line.textEdited.connect(lambda _: self._reason_field.set_error(""))
        self._ui.accept.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._day.setFocus()
        self._day.selectAll()

    def day(self) -> date | None:
        """Return the day, None while it is missing or wrong."""
        return None if self._day.error() else self._day.value()

    def reason(self) -> str:
        """Return what was written."""
        return self._line.text().strip()

    def accept(self) -> None:
        """Close with the day and the reason, or say what is missing."""
        self._day.editingFinished.emit()  # what was set from outside (screen reader) is read only then
        if self.day() is None:
            if not self._day.error():
                self._day_field.set_error(self.tr("Kirjoita päivä muodossa 9.12.2026."))
            self._day.setFocus()
        elif not self.reason():
            self._reason_field.set_error(
                self.tr("Kirjoita syy, se näkyy vuosikellossa ja kokouskalenterissa.")
            )
            self._line.setFocus()
        else:
            super().accept()
