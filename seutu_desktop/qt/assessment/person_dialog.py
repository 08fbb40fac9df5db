"""Who else takes part in a round."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from seutu_desktop.qt.forms.ui_assessment_person import Ui_AssessmentPerson
from seutu_desktop.qt.theme import apply_roles


class PersonDialog(QDialog):
    """Offers people by (name, id)."""

    def __init__(self, parent: QWidget | None, people: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self._ui = Ui_AssessmentPerson()
        self._ui.setupUi(self)
        apply_roles(self)
        self.setWindowTitle(self._ui.heading.text())
        self._ui.person.offer(people)
        self._ui.yes.setDefault(True)
        self._ui.yes.clicked.connect(self.accept)
        self._ui.no.clicked.connect(self.reject)
        self._ui.person.setFocus()

    def person(self) -> str:
        """Return the id of the person chosen, empty where nobody is offered."""
        return str(self._ui.person.chosen() or "")
