"""Kutsu: what is assessed, when, who is asked, and the letter to them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.deeds import RoundDeeds
from seutu_desktop.qt.assessment.letter_pane import LetterPane
from seutu_desktop.qt.assessment.line_list import LineKeeper
from seutu_desktop.qt.assessment.people_rows import people_rows
from seutu_desktop.qt.assessment.step_page import StepPage
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.forms.ui_assessment_invite import Ui_AssessmentInvite
from seutu_desktop.qt.language import window_language
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.services import assessment
from seutu_desktop.services.assessment_forms import invitation
from seutu_desktop.services.assessment_view import ParticipantRow, Workshop
from seutu_desktop.services.assessment_words import scheme_words
from seutu_desktop.services.workshop_meetings import workshop_meetings


class InvitePage(StepPage):
    """The day of the workshop and the due day save themselves."""

    def __init__(self, actions: Actions, deeds: RoundDeeds) -> None:
        letter = LetterPane()
        super().__init__(actions, letter)
        self._letter, self._deeds = letter, deeds
        self._ui = Ui_AssessmentInvite()
        body = QWidget()
        self._ui.setupUi(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(body)
        self._people = LineKeeper(self._ui.people)
        self._form = BoundForm(actions, self._save, self)
        self._form.choice("meeting_id", self._ui.meeting, self._ui.error)
        self._form.day("due", self._ui.due, self._ui.error)
        self._dress()
        self._connect()

    def show_round(self, view: Workshop) -> None:
        """Show a round."""
        if self._view is not None and self._view.round.id != view.round.id:
            self._form.leave()
        self._view = view
        ui = self._ui
        scheme = scheme_words(view.round.scheme, window_language())
        ui.scheme.setText(f"{scheme}, {Counts().criteria(len(view.rows))}")
        ui.scheme.setAccessibleName(self.tr("Kriteeristö: {0}").format(ui.scheme.text()))
        ui.meeting.offer(self._meetings(view))
        self._form.show({"meeting_id": view.round.meeting_id, "due": view.round.due})
        self._people.show_lines(people_rows(view))
        invited = sum(each.participant.invited_on is not None for each in view.participants)
        words = self.tr("{0}, {1} kutsuttu, {2} vastannut")
        ui.listNote.setText(words.format(len(view.participants), invited, view.answered))
        self._letter.show_letter(self._actions.read(invitation, view.round.id))
        self._set_open()

    def focus(self) -> None:
        """Put the keyboard into the list of participants."""
        self._ui.people.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def create_new(self) -> None:
        """Ask who else takes part."""
        if self._view is not None and self.is_open:
            self._deeds.add_person(self._view)

    def remove(self) -> None:
        """Take the chosen participant away."""
        row = next((each for each in self._rows() if each.participant.id == self._people.key()), None)
        if row is None or not self.is_open:
            return
        if self._actions.perform(assessment.remove_participant, row.participant.id) is not None:
            told = self.tr("{0} poistettu osallistujista").format(row.name)
            self._actions.messages.inform(told, undoable=True)

    def _rows(self) -> tuple[ParticipantRow, ...]:
        return self._view.participants if self._view is not None else ()

    def _meetings(self, view: Workshop) -> list[tuple[str, object]]:
        found = self._actions.read(workshop_meetings, view.round.year)
        return [
            (self.tr("ei kokousta"), None),
            *((f"{full_day(day)} · {name}", key) for key, day, name in found),
        ]

    def _save(self, name: str, value: object) -> UserError | None:
        if self._view is None:
            return None
        return self._actions.attempt(assessment.edit_round, self._view.round.id, **{name: value})

    def _update(self) -> None:
        if self._view is None:
            return
        done = self._actions.perform(assessment.update_participants, self._view.round.id)
        if done is not None:
            self._actions.messages.inform(self.tr("Osallistujat vastaavat nyt jäseniä"), undoable=True)

    def _set_open(self) -> None:
        ui = self._ui
        for part in (ui.meeting, ui.due, ui.scheme):
            part.setEnabled(self.is_open)
        for part in (ui.add, ui.update, ui.remove, ui.forms):
            part.setVisible(self.is_open)

    def _with_view(self, what: str) -> None:
        view = self._view
        if view is None:
            return
        acts = {
            "scheme": lambda: self._deeds.edit_criteria(view),
            "forms": lambda: self._deeds.writer.ask(view),
            "copy": lambda: self._deeds.copy_invitation(view.round.id),
            "addresses": lambda: self._deeds.copy_addresses(view.round.id),
        }
        acts[what]()

    def _dress(self) -> None:
        ui = self._ui
        apply_roles(self)
        set_icon(ui.add, "plus", "accent")
        ui.scheme.setProperty("align", "")
        for place, stretch in enumerate((2, 3, 1)):
            ui.settings.setStretch(place, stretch)

    def _connect(self) -> None:
        ui = self._ui
        ui.add.clicked.connect(self.create_new)
        ui.update.clicked.connect(self._update)
        ui.remove.clicked.connect(self.remove)
        ui.scheme.clicked.connect(lambda: self._with_view("scheme"))
        ui.forms.clicked.connect(lambda: self._with_view("forms"))
        self._letter.copy_wanted.connect(lambda: self._with_view("copy"))
        self._letter.addresses_wanted.connect(lambda: self._with_view("addresses"))
