"""Kirjaa käsittely: what a municipality's body decided; the dialog stays open until it could be stored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from seutu_desktop.domain.handling import Handling, HandlingDecision
from seutu_desktop.domain.handling_state import Decided
from seutu_desktop.qt.forms.ui_handling_decision import Ui_HandlingDecision
from seutu_desktop.qt.handling.words import decision_words
from seutu_desktop.qt.theme import apply_roles

_ONWARDS = frozenset({HandlingDecision.NOTED, HandlingDecision.APPROVED})


@dataclass(frozen=True)
class DecisionQuestion:
    """What is asked: heading and what it is about, the values to start from, the body above, the button."""

    heading: str
    about: str
    start: Decided
    above: str
    verb: str


class DecisionDialog(QDialog):
    """`store` is given what was decided and returns a sentence where it was refused."""

    def __init__(
        self,
        parent: QWidget | None,
        question: DecisionQuestion,
        today: Callable[[], date],
        store: Callable[[Decided], str],
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_HandlingDecision()
        self._ui.setupUi(self)
        apply_roles(self)
        self._question = question
        self._store = store
        self._dress(today)
        self._fill(question.start)
        self._ui.decision.activated.connect(self._show_onward)
        self._ui.onward.toggled.connect(self._show_onward)
        self._ui.no.clicked.connect(self.reject)
        self._ui.yes.clicked.connect(self._try)
        self._ui.day.invalid.connect(self._ui.error.say)
        self._ui.body.setFocus()

    def entry(self) -> Decided:
        """Return what is entered now."""
        ui = self._ui
        onward = ui.onward.isChecked() and ui.decision.chosen() in _ONWARDS
        return Decided(
            decision=ui.decision.chosen(),
            handled_on=ui.day.value(),
            body=ui.body.text(),
            section=ui.section.text(),
            diary_number=ui.diary.text(),
            decision_text=ui.words.toPlainText(),
            forwarded_to=ui.forwarded.text() if onward else "",
            link=ui.link.text(),
            note=ui.note.text(),
        )

    def _try(self) -> None:
        self._ui.day.editingFinished.emit()  # what was set from outside (screen reader) is read only then
        if self._ui.day.error():
            self._ui.day.setFocus()
            return
        sentence = self._store(self.entry())
        self._ui.error.say(sentence)
        if not sentence:
            self.accept()

    def _show_onward(self) -> None:
        possible = self._ui.decision.chosen() in _ONWARDS
        self._ui.onward.setVisible(possible)
        self._ui.forwarded.setVisible(possible and self._ui.onward.isChecked())
        if not self._ui.forwarded.text():
            self._ui.forwarded.setText(self._question.above)

    def _fill(self, start: Decided) -> None:
        ui = self._ui
        ui.body.setText(start.body)
        ui.decision.choose(start.decision)
        ui.day.set_value(start.handled_on)
        ui.section.setText(start.section)
        ui.diary.setText(start.diary_number)
        ui.onward.setChecked(bool(start.forwarded_to))
        ui.forwarded.setText(start.forwarded_to)
        ui.words.setPlainText(start.decision_text)
        ui.link.setText(start.link)
        ui.note.setText(start.note)
        self._show_onward()

    def _dress(self, today: Callable[[], date]) -> None:
        ui, asked = self._ui, self._question
        self.setWindowTitle(asked.heading)
        ui.heading.setText(asked.heading)
        ui.text.setText(asked.about)
        ui.yes.setText(asked.verb)
        ui.yes.setDefault(True)
        ui.decision.offer([(decision_words(each), each) for each in HandlingDecision])
        ui.day.use_today(today)
        ui.day.setPlaceholderText(self.tr("21.4."))
        ui.section.setPlaceholderText(self.tr("31"))
        ui.diary.setPlaceholderText(self.tr("305/00.04.01/2026"))


def as_decided(step: Handling) -> Decided:
    """Return what a recorded step says, to start correcting it from."""
    return Decided(
        decision=step.decision or HandlingDecision.NOTED,
        handled_on=step.handled_on,
        body=step.body,
        section=step.section,
        diary_number=step.diary_number,
        decision_text=step.decision_text,
        forwarded_to=step.forwarded_to,
        link=step.link,
        note=step.note,
    )
