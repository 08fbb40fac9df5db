"""The form of a card: its words, where it came from, impact and effort of a target, and their plot."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from seutu_desktop.domain.assessment import FindingKind
from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_assessment_finding import Ui_AssessmentFinding
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services.assessment_findings import edit_finding
from seutu_desktop.services.assessment_view import Card, Workshop

_LEAST, _MOST = 1, 5


class FindingPane(QFrame):
    """Saves itself; `remove_wanted` when the card is to go."""

    remove_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._key = ""
        self._ui = Ui_AssessmentFinding()
        self._ui.setupUi(self)
        apply_roles(self)
        self._form = BoundForm(actions, self._save, self)
        self._form.text("text", self._ui.text, self._ui.textError)
        self._form.choice("criterion_id", self._ui.criterion)
        self._ui.impact.offer(_LEAST, _MOST, self.tr("Vaikutus"))
        self._ui.effort.offer(_LEAST, _MOST, self.tr("Työmäärä"))
        self._ui.impact.scored.connect(lambda value: self._weigh("impact", value))
        self._ui.effort.scored.connect(lambda value: self._weigh("effort", value))
        self._ui.remove.clicked.connect(self.remove_wanted)

    def show_card(self, view: Workshop, card: Card) -> None:
        """Show a card of a round."""
        found = card.finding
        if found.id != self._key:
            self._form.leave()
        self._key = found.id
        target = found.kind is FindingKind.TARGET
        self._ui.kind.setText(self.tr("Kehittämiskohde") if target else self.tr("Vahvuus"))
        criteria = [(each.criterion.title, each.criterion.id) for each in view.in_order]
        self._ui.criterion.offer([(self.tr("ei mistään yksittäisestä"), None), *criteria])
        self._form.show({"text": found.text, "criterion_id": found.criterion_id})
        self._ui.weights.setVisible(target)
        self._ui.impact.set_value(found.impact)
        self._ui.effort.set_value(found.effort)
        self._ui.plot.show_cards(view.targets, found.id)

    def set_open(self, is_open: bool) -> None:
        """Let it be changed, or only read."""
        self._ui.text.setReadOnly(not is_open)
        for part in (self._ui.criterion, self._ui.impact, self._ui.effort):
            part.setEnabled(is_open)
        self._ui.remove.setVisible(is_open)

    def focus_text(self) -> None:
        """Put the keyboard into the words."""
        self._form.focus("text")

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def clear_weight(self) -> bool:
        """Take away the impact or effort that the keyboard is on; return whether it is on one."""
        for buttons in (self._ui.impact, self._ui.effort):
            if buttons.has_keyboard():
                buttons.clear()
                return True
        return False

    def forget(self) -> None:
        """Forget what waits: the card is going away."""
        self._form.leave()
        self._key = ""

    def _weigh(self, name: str, value: int | None) -> None:
        error = self._save(name, value)
        if error is not None:
            self._actions.messages.present(error)

    def _save(self, name: str, value: object) -> UserError | None:
        if not self._key:
            return None
        return self._actions.attempt(edit_finding, self._key, **{name: value})
