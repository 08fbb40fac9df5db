"""Small questions about a meeting: a reason, an end time, a meeting to choose. Plain values in and out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from seutu_desktop.qt.forms.ui_meeting_choose import Ui_ChooseMeeting
from seutu_desktop.qt.forms.ui_meeting_end import Ui_EndMeeting
from seutu_desktop.qt.forms.ui_meeting_reason import Ui_MeetingReason
from seutu_desktop.qt.meetings.choice_list import ChoiceDelegate, ChoiceModel
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.date_field import TimeField
from seutu_desktop.qt.widgets.field import Field
from seutu_desktop.qt.widgets.rows import row_height


class ReasonDialog(QDialog):
    """Asks for a written reason; where it is `needed` the dialog stays until there is one."""

    def __init__(
        self, parent: QWidget | None, question: str, text: str, verb: str, *, needed: bool = True
    ) -> None:
        super().__init__(parent)
        self._needed = needed
        self._ui = Ui_MeetingReason()
        self._ui.setupUi(self)
        apply_roles(self)
        self.setWindowTitle(question)
        self._ui.heading.setText(question)
        self._ui.text.setText(text)
        self._ui.accept.setText(verb)
        self._line = QLineEdit()
        self._field = Field(self.tr("Syy") if needed else self.tr("Syy (vapaaehtoinen)"), self._line)
        self._ui.reasonSlot.addWidget(self._field)
        self._line.textEdited.connect(lambda _: self._field.set_error(""))
        self._ui.accept.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._line.setFocus()

    def reason(self) -> str:
        """Return what was written."""
        return self._line.text().strip()

    def accept(self) -> None:
        """Close with the reason, or say that it is missing."""
        if self._needed and not self.reason():
            self._field.set_error(self.tr("Kirjoita syy, se tulee asiakirjoihin ja kalenteriin."))
            self._line.setFocus()
            return
        super().accept()


class EndDialog(QDialog):
    """Asks when the meeting began and ended."""

    def __init__(
        self, parent: QWidget | None, question: str, text: str, started: datetime, ended: datetime
    ) -> None:
        super().__init__(parent)
        self._day = started.date()
        self._ui = Ui_EndMeeting()
        self._ui.setupUi(self)
        apply_roles(self)
        self.setWindowTitle(question)
        self._ui.heading.setText(question)
        self._ui.text.setText(text)
        self._start, self._end = TimeField(), TimeField()
        self._start.set_value(started.time())
        self._end.set_value(ended.time())
        self._end_field = Field(self.tr("Päättyi"), self._end)
        self._ui.startSlot.addWidget(Field(self.tr("Alkoi"), self._start))
        self._ui.endSlot.addWidget(self._end_field)
        self._ui.accept.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._end.setFocus()
        self._end.selectAll()

    def times(self) -> tuple[datetime, datetime] | None:
        """Return the start and end, None while one is missing or wrong."""
        start, end = self._start.value(), self._end.value()
        wrong = self._start.error() or self._end.error()
        if start is None or end is None or wrong:
            return None
        return datetime.combine(self._day, start), datetime.combine(self._day, end)

    def accept(self) -> None:
        """Close with the times, or say what is wrong with them."""
        for editor in (self._start, self._end):
            editor.editingFinished.emit()  # what was set from outside (screen reader) is read only then
        times = self.times()
        if times is not None and times[0] < times[1]:
            super().accept()
        elif not self._end.error():
            self._end_field.set_error(self.tr("Kokous päättyy alkamisen jälkeen. Korjaa kellonaika."))


class ChooseDialog(QDialog):
    """Asks for one of `choices` (id, words, note)."""

    def __init__(
        self,
        parent: QWidget | None,
        question: str,
        text: str,
        verb: str,
        choices: Sequence[tuple[str, str, str]],
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_ChooseMeeting()
        self._ui.setupUi(self)
        apply_roles(self)
        self.setWindowTitle(question)
        self._ui.heading.setText(question)
        self._ui.text.setText(text)
        self._ui.text.setVisible(bool(text))
        self._ui.accept.setText(verb)
        self._model = ChoiceModel(choices)
        self._ui.list.setModel(self._model)
        self._ui.list.setItemDelegate(ChoiceDelegate(self._ui.list))
        self._ui.list.setCurrentIndex(self._model.index(0, 0))
        self._ui.list.setFixedHeight(row_height("task") * min(8, len(choices)) + 2)
        self._ui.list.activated.connect(self.accept)
        self._ui.accept.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)

    def chosen(self) -> str:
        """Return the id chosen."""
        return self._model.key(self._ui.list.currentIndex().row())


def ask_reason(parent: QWidget, question: str, text: str, verb: str, *, needed: bool = True) -> str | None:
    """Return the reason written, None where the user turned back."""
    dialog = ReasonDialog(parent, question, text, verb, needed=needed)
    return dialog.reason() if dialog.exec() == QDialog.DialogCode.Accepted else None


def ask_end(
    parent: QWidget, question: str, text: str, started: datetime, ended: datetime
) -> tuple[datetime, datetime] | None:
    """Return when the meeting began and ended, None where the user turned back."""
    dialog = EndDialog(parent, question, text, started, ended)
    return dialog.times() if dialog.exec() == QDialog.DialogCode.Accepted else None


def choose(
    parent: QWidget, question: str, text: str, verb: str, choices: Sequence[tuple[str, str, str]]
) -> str | None:
    """Return the id chosen, None where the user turned back."""
    dialog = ChooseDialog(parent, question, text, verb, choices)
    return dialog.chosen() if dialog.exec() == QDialog.DialogCode.Accepted else None
