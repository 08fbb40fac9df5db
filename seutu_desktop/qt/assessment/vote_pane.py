"""The votes on one target: of the whole room or of a participant, and whether it becomes a goal."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.words import card_words
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.forms.ui_assessment_votes import Ui_AssessmentVotes
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services import assessment
from seutu_desktop.services.assessment_findings import CHOSEN_LEAST, CHOSEN_MOST, choose, dots_of, set_dots
from seutu_desktop.services.assessment_view import Card, Workshop


class VotePane(QFrame):
    """Whose dots are entered stays chosen from one target to the next."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._view: Workshop | None = None
        self._card: Card | None = None
        self._ui = Ui_AssessmentVotes()
        self._ui.setupUi(self)
        apply_roles(self)
        self._form = BoundForm(actions, self._save, self)
        self._form.number("dots", self._ui.dots, self._ui.dotsError)
        self._form.check("chosen", self._ui.chosen, self._ui.chosenError)
        self._form.number("each", self._ui.each)
        self._ui.whose.activated.connect(self._show)

    def show_card(self, view: Workshop, card: Card, at: int) -> None:
        """Show a target, the `at`th of its round."""
        if self._card is not None and self._card.finding.id != card.finding.id:
            self._form.leave()
        self._view, self._card = view, card
        ui = self._ui
        ui.place.setText(
            self.tr("{0} / {1} · {2}").format(at + 1, len(view.targets), Counts().dots(card.dots))
        )
        ui.title.setText(card.finding.text)
        ui.facts.setText(" · ".join(filter(None, (card.criterion_title, card_words(card)))))
        ui.facts.setVisible(bool(ui.facts.text()))
        people = [(each.name, each.participant.id) for each in view.participants]
        ui.whose.offer([(self.tr("Koko huone yhteensä"), None), *people])
        limit = self.tr("Valitse tavoitteeksi ({0}/{1}–{2})")
        ui.chosen.setText(limit.format(len(view.chosen), CHOSEN_LEAST, CHOSEN_MOST))
        self._show()

    def set_open(self, is_open: bool) -> None:
        """Let it be changed, or only read."""
        for part in (self._ui.whose, self._ui.dots, self._ui.chosen, self._ui.each):
            part.setEnabled(is_open)

    def add(self, step: int) -> None:
        """Put one dot more or less on the target."""
        if self._ui.dots.isEnabled():
            self._ui.dots.stepBy(step)

    def turn(self) -> None:
        """Choose the target to become a goal, or not."""
        if self._ui.chosen.isEnabled():
            self._ui.chosen.click()

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._ui.dots.interpretText()
        self._form.flush()

    def _show(self) -> None:
        if self._view is None or self._card is None:
            return
        whose = self._ui.whose.chosen()
        dots = self._actions.read(dots_of, self._card.finding.id, whose)
        self._form.show({"dots": dots, "chosen": self._card.finding.chosen, "each": self._view.round.dots})
        self._ui.left.setText(self._left(whose))
        for name in ("dots", "chosen"):
            self._form.say(name, "")

    def _left(self, whose: str | None) -> str:
        view = self._view
        if view is None:
            return ""
        if whose is None:
            limit = view.round.dots * len(view.participants)
            used = sum(card.dots for card in view.targets)
            return self.tr("annettu {0} / {1}").format(used, limit)
        left = next((each.dots_left for each in view.participants if each.participant.id == whose), 0)
        return self.tr("jäljellä {0}").format(left)

    def _save(self, name: str, value: object) -> UserError | None:
        if self._view is None or self._card is None:
            return None
        key = self._card.finding.id
        if name == "each":
            return self._actions.attempt(assessment.edit_round, self._view.round.id, dots=value)
        if name == "chosen":
            error = self._actions.attempt(choose, key, chosen=bool(value))
            if error is not None:
                self._ui.chosen.setChecked(self._card.finding.chosen)
            return error
        whose = self._ui.whose.chosen()
        return self._actions.attempt(set_dots, key, value if isinstance(value, int) else 0, whose)
