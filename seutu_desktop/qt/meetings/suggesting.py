"""The agenda proposes itself: shows what it could hold, enters reports, adds what was chosen in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.language import window_language
from seutu_desktop.services import proposing, reports
from seutu_desktop.services.proposal_words import missing_reminder

if TYPE_CHECKING:
    from seutu_desktop.qt.meetings.suggestions_dialog import SuggestionsDialog


class Suggesting(QObject):
    """Runs the dialog over the services; while the window is open it remembers what was dropped."""

    def __init__(self, actions: Actions, host: QWidget) -> None:
        super().__init__(host)
        self._actions = actions
        self._host = host
        self._dropped: dict[str, frozenset[str]] = {}

    def suggest(self, meeting_id: str) -> None:
        """Show what the agenda could hold and add what is wanted."""
        from seutu_desktop.qt.meetings.suggestions_dialog import SuggestionsDialog

        found, missing = self._found(meeting_id)
        if not found and not missing:
            self._actions.messages.inform(self.tr("Ei ehdotettavaa: kaikki vakioasiat ovat esityslistalla."))
            return
        dropped = self._dropped.get(meeting_id, frozenset())
        dialog = SuggestionsDialog(self._host, found, missing, dropped, window_language())
        dialog.report_wanted.connect(lambda body_id, name: self._enter(dialog, meeting_id, body_id, name))
        dialog.reminder_wanted.connect(lambda: self._remind(dialog, meeting_id))
        answer = dialog.exec()
        self._dropped[meeting_id] = dialog.dropped()
        if answer == QDialog.DialogCode.Accepted:
            self._accept(meeting_id, dialog.chosen())

    def _accept(self, meeting_id: str, chosen: list[proposing.Suggestion]) -> None:
        if chosen and self._actions.perform(proposing.accept_suggestions, meeting_id, chosen):
            words = self.tr("%n asiaa lisätty esityslistalle", "", len(chosen))
            self._actions.messages.inform(words, undoable=True)

    def _enter(self, dialog: SuggestionsDialog, meeting_id: str, body_id: str, name: str) -> None:
        from seutu_desktop.qt.meetings.suggestions_dialog import ask_report

        text = ask_report(dialog, name)
        if text is None:
            return
        today = self._actions.today()
        if text:
            self._actions.perform(reports.receive_report, meeting_id, body_id, text, today)
        else:
            self._actions.perform(reports.mark_received, meeting_id, body_id, today)
        dialog.show_suggestions(*self._found(meeting_id))

    def _remind(self, dialog: SuggestionsDialog, meeting_id: str) -> None:
        """Copy the reminder; whoever had not been asked now is."""
        QApplication.clipboard().setText(self._actions.read(missing_reminder, meeting_id))
        self._actions.perform(reports.ask_reports, meeting_id, self._actions.today())
        self._actions.messages.inform(self.tr("Muistutus kopioitu, katsaukset merkitty pyydetyiksi"))
        dialog.show_suggestions(*self._found(meeting_id))

    def _found(self, meeting_id: str) -> tuple[list[proposing.Suggestion], list[proposing.Suggestion]]:
        found = self._actions.read(proposing.proposal, meeting_id)
        return found.suggestions, found.missing
