"""What can be done with a cell: sent, reminded of, decided, corrected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.handling_state import Decided, current, shown_step
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.handling.chosen import Acting
from seutu_desktop.qt.handling.mailing import open_message
from seutu_desktop.qt.handling.words import day_words
from seutu_desktop.qt.meetings.opening import Opener
from seutu_desktop.services import handling
from seutu_desktop.services.handling_detail import cover, prefill


class Deeds(Acting):
    """Records what happens in a municipality."""

    def __init__(self, panel: QWidget, actions: Actions, opener: Opener) -> None:
        super().__init__(panel, actions)
        self._opener = opener

    def decide(self) -> None:
        """Kirjaa käsittely, or correct the last decision where none waits."""
        if self._chosen is None:
            return
        cell, start = self._chosen.cell, prefill(self._chosen.detail)
        step = shown_step(cell.steps)
        if step is not None and step.decision is not None and current(cell.steps) is None:
            self.correct(step.id)
            return
        what = Decided(
            start.decision,
            body=start.body,
            diary_number=start.diary_number,
            forwarded_to=start.forwarded_to,
        )
        self._ask(what, self._record)

    def correct(self, handling_id: str) -> None:
        """Correct a recorded decision."""
        from seutu_desktop.qt.handling.decision_dialog import as_decided

        steps = self._chosen.cell.steps if self._chosen else ()
        for step in steps:
            if step.id == handling_id:
                self._ask(as_decided(step), lambda what: self._correct(handling_id, what), corrects=True)

    def withdraw(self) -> None:
        """Take the last decision back."""
        step = shown_step(self._chosen.cell.steps) if self._chosen else None
        if step is None or self._chosen is None:
            return
        words = self.tr("Käsittely poistettu: {0}").format(self._chosen.place)
        if self._actions.perform(handling.withdraw_decision, step.id):
            self._inform(words)

    def send(self) -> None:
        """Merkitse lähetetyksi."""
        from seutu_desktop.qt.handling.send_dialog import SendDialog

        if self._chosen is not None:
            document = self._chosen.column.document
            SendDialog(
                self._panel,
                document.name,
                lambda day: self._members(document.id, day),
                self._actions.today,
                lambda day, chosen: self._send(document.id, document.name, day, chosen),
            ).exec()

    def unsend(self) -> None:
        """Take back that it was sent."""
        if self._chosen is None or self._chosen.cell.municipality_id is None:
            return
        cell, words = self._chosen.cell, self.tr("Lähettäminen peruttu: {0}").format(self._chosen.place)
        if self._actions.perform(handling.unsend, cell.document_id, str(cell.municipality_id)):
            self._inform(words)

    def remind(self) -> None:
        """Muistuta: the message, and the day."""
        from seutu_desktop.qt.handling.reminder_dialog import ReminderDialog

        if self._chosen is not None:
            detail = self._chosen.detail
            ReminderDialog(
                self._panel,
                self._chosen.about,
                cover(detail, reminder=True),
                self._actions.today,
                lambda: open_message(self._actions, self._opener, detail, reminder=True),
                self._remind,
            ).exec()

    def forget_reminder(self, on: date) -> None:
        """Take a reminder away."""
        for step in self._chosen.cell.steps if self._chosen else ():
            if on in step.reminded and self._actions.perform(handling.forget_reminder, step.id, on):
                self._inform(self.tr("Muistutus {0} poistettu").format(day_words(on, 0)))

    def _ask(self, start: Decided, store: Callable[[Decided], str], *, corrects: bool = False) -> None:
        from seutu_desktop.qt.handling.decision_dialog import DecisionDialog, DecisionQuestion

        if self._chosen is not None:
            heading = self.tr("Korjaa käsittelyä") if corrects else self.tr("Kirjaa käsittely")
            verb = self.tr("Tallenna käsittely") if corrects else heading
            above = prefill(self._chosen.detail).executive
            question = DecisionQuestion(heading, self._chosen.about, start, above, verb)
            DecisionDialog(self._panel, question, self._actions.today, store).exec()

    def _record(self, what: Decided) -> str:
        if self._chosen is None:
            return ""
        cell, place = self._chosen.cell, self._chosen.place
        error = self._actions.attempt(handling.record_decision, cell.document_id, cell.municipality_id, what)
        return self._told(error, self.tr("Käsittely kirjattu: {0}").format(place))

    def _correct(self, handling_id: str, what: Decided) -> str:
        place = self._chosen.place if self._chosen else ""
        error = self._actions.attempt(handling.correct_decision, handling_id, what)
        return self._told(error, self.tr("Käsittely korjattu: {0}").format(place))

    def _members(self, document_id: str, day: date) -> list[tuple[str, str, str]]:
        names = self._actions.store.directory().municipalities
        known = self._actions.read(handling.sent_days, document_id)
        found = []
        for key in self._actions.read(handling.members_on, day):
            sent = known.get(key)
            words = self.tr("lähetetty {0}").format(day_words(sent, day.year)) if sent else ""
            found.append((key, names[key].name, words))
        return found

    def _send(self, document_id: str, name: str, day: date, chosen: list[str]) -> str:
        error = self._actions.attempt(handling.mark_sent, document_id, day, chosen)
        return self._told(error, f"{name} {Counts().sent_to(len(chosen))}")

    def _remind(self, day: date) -> str:
        if self._chosen is None or self._chosen.cell.municipality_id is None:
            return ""
        cell, place = self._chosen.cell, self._chosen.place
        error = self._actions.attempt(handling.remind, cell.document_id, str(cell.municipality_id), day)
        return self._told(error, self.tr("Muistutus kirjattu: {0}").format(place))

    def _told(self, error: UserError | None, done: str) -> str:
        if error is None:
            self._inform(done)
        return self._refused(error)
