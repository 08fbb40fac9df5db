"""What can be done with a round as a whole: its letters, papers, criteria, its end."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.forms_reader import FormsReader
from seutu_desktop.qt.assessment.forms_writer import FormsWriter
from seutu_desktop.qt.assessment.summary_writer import SummaryWriter
from seutu_desktop.qt.meetings.opening import Opener
from seutu_desktop.qt.runner import Runner
from seutu_desktop.services import assessment, assessment_forms
from seutu_desktop.services.assessment_view import Workshop


class RoundDeeds(QObject):
    """Acts on the round that it is given; `writer` and `reader` do the workbooks."""

    def __init__(self, panel: QWidget, actions: Actions, runner: Runner, opener: Opener) -> None:
        super().__init__(panel)
        self._panel, self._actions = panel, actions
        self.writer = FormsWriter(panel, actions, opener)
        self.reader = FormsReader(panel, actions, runner)
        self._summary = SummaryWriter(panel, actions, runner, opener)

    def write_summary(self, round_id: str) -> None:
        """Write the summary in Word into the folder of documents and open it."""
        self._summary.write(round_id)

    def copy_invitation(self, round_id: str) -> None:
        """Copy the letter of invitation."""
        letter = self._actions.read(assessment_forms.invitation, round_id)
        self._copy(f"{letter.subject}\n\n{letter.text}", self.tr("Kutsu kopioitu"))

    def copy_reminder(self, round_id: str) -> None:
        """Copy the letter to those who have not answered."""
        letter = self._actions.read(assessment_forms.reminder, round_id)
        self._copy(f"{letter.subject}\n\n{letter.text}", self.tr("Muistutus kopioitu"))

    def copy_addresses(self, round_id: str) -> None:
        """Copy the addresses of the participants."""
        letter = self._actions.read(assessment_forms.invitation, round_id)
        addresses = "; ".join(address for _, address in letter.to if address)
        self._copy(addresses, self.tr("Osoitteet kopioitu"))

    def add_person(self, view: Workshop) -> None:
        """Ask who else takes part."""
        from seutu_desktop.qt.assessment.person_dialog import PersonDialog

        there = {each.participant.person_id for each in view.participants}
        people = [
            (each.name, key)
            for key, each in self._actions.store.directory().people.items()
            if key not in there and not each.erased
        ]
        dialog = PersonDialog(self._panel, sorted(people, key=lambda each: each[0].casefold()))
        if dialog.exec() and dialog.person():
            self._actions.perform(assessment.add_participant, view.round.id, dialog.person())

    def edit_criteria(self, view: Workshop) -> None:
        """Show what the round asks, to be changed."""
        from seutu_desktop.qt.assessment.criteria_dialog import CriteriaDialog

        CriteriaDialog(self._panel, self._actions, view.round.id).exec()

    def close_round(self, view: Workshop) -> None:
        """End the round."""
        told = self.tr("Itsearviointi {0} päätetty").format(view.round.year)
        self._done(self._actions.perform(assessment.close_round, view.round.id, self._actions.today()), told)

    def delete_round(self, view: Workshop) -> None:
        """Take the round away with its answers."""
        told = self.tr("Itsearviointi {0} poistettu").format(view.round.year)
        self._done(self._actions.perform(assessment.delete_round, view.round.id), told)

    def fill(self, menu: QMenu, view: Workshop) -> None:
        """Add what can be done with a round."""
        key = view.round.id
        menu.addAction(self.tr("Itsearvioinnin yhteenveto Wordiin"), lambda: self.write_summary(key))
        menu.addAction(self.tr("Kopioi kutsu"), lambda: self.copy_invitation(key))
        menu.addAction(self.tr("Kopioi muistutus vastaamatta oleville"), lambda: self.copy_reminder(key))
        if view.round.closed_on is not None:
            return
        menu.addAction(self.tr("Tee lomakkeet Exceliin…"), lambda: self.writer.ask(view))
        menu.addAction(self.tr("Lue lomakkeet…"), lambda: self.reader.ask(view))
        menu.addAction(self.tr("Arvioitavat kohteet…"), lambda: self.edit_criteria(view))
        menu.addSeparator()
        menu.addAction(self.tr("Päätä kierros"), lambda: self.close_round(view))
        menu.addAction(self.tr("Poista kierros"), lambda: self.delete_round(view))

    def _copy(self, text: str, told: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._actions.messages.inform(told)

    def _done(self, changes: Changes | None, told: str) -> None:
        if changes is not None:
            self._actions.messages.inform(told, undoable=True)
