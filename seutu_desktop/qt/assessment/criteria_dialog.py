"""What a round asks: criteria added, named anew, moved and taken away. Every change is stored at once."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.line_list import LineKeeper
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.forms.ui_assessment_criteria import Ui_AssessmentCriteria
from seutu_desktop.qt.language import window_language
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.rows import Row
from seutu_desktop.services import assessment_criteria as service
from seutu_desktop.services.assessment_view import WorkshopRow, workshop
from seutu_desktop.services.assessment_words import kind_words
from seutu_desktop.store.store import Store


class CriteriaDialog(QDialog):
    """Enter in the last line adds; the name of the chosen one saves itself."""

    def __init__(self, parent: QWidget | None, actions: Actions, round_id: str) -> None:
        super().__init__(parent)
        self._actions, self._round_id = actions, round_id
        self._rows: tuple[WorkshopRow, ...] = ()
        self._key = ""
        self._ui = Ui_AssessmentCriteria()
        self._ui.setupUi(self)
        apply_roles(self)
        self.setWindowTitle(self._ui.heading.text())
        self._list = LineKeeper(self._ui.list)
        self._form = BoundForm(actions, self._save, self)
        self._form.line("title", self._ui.title, self._ui.error)
        self._connect()
        self._show()
        (self._ui.list if self._rows else self._ui.new).setFocus()

    def reject(self) -> None:
        """Store what is being typed, and close."""
        self._form.flush()
        super().reject()

    def accept(self) -> None:
        """Store what is being typed, and close."""
        self._form.flush()
        super().accept()

    def _show(self, wanted: str = "") -> None:
        self._rows = self._actions.read(workshop, self._round_id).in_order
        lines = {each.criterion.id: _line(each) for each in self._rows}
        self._choose(self._list.show_lines(lines, wanted))

    def _choose(self, key: str) -> None:
        if key != self._key:
            self._form.leave()
        self._key = key
        title = next((each.criterion.title for each in self._rows if each.criterion.id == key), "")
        self._form.show({"title": title})
        for part in (self._ui.title, self._ui.remove, self._ui.up, self._ui.down):
            part.setEnabled(bool(key))

    def _save(self, name: str, value: object) -> UserError | None:
        if not self._key:
            return None
        error = self._actions.attempt(service.edit_criterion, self._key, **{name: value})
        if error is None:
            self._show(self._key)
        return error

    def _add(self) -> None:
        words = self._ui.new.text().strip()
        if not words:
            return
        added: list[str] = []

        def add(store: Store) -> Changes:
            changes = service.add_criterion(store, self._round_id, words)
            added.extend(changes.ids[:1])
            return changes

        if self._told(self._actions.attempt(add)):
            self._ui.new.clear()
            self._show(added[0] if added else "")

    def _remove(self) -> None:
        if self._key and self._told(self._actions.attempt(service.delete_criterion, self._key)):
            self._show()

    def _move(self, step: int) -> None:
        keys = [each.criterion.id for each in self._rows]
        to = keys.index(self._key) + step if self._key in keys else -1
        if 0 <= to < len(keys) and self._told(self._actions.attempt(service.move_criterion, self._key, to)):
            self._show(self._key)

    def _told(self, error: UserError | None) -> bool:
        self._ui.error.say(self._actions.messages.sentence(error) if error else "")
        return error is None

    def _connect(self) -> None:
        ui = self._ui
        self._list.chosen.connect(self._choose)
        ui.new.returnPressed.connect(self._add)
        ui.remove.clicked.connect(self._remove)
        ui.up.clicked.connect(lambda: self._move(-1))
        ui.down.clicked.connect(lambda: self._move(1))
        ui.yes.clicked.connect(self.accept)
        for button in (ui.yes, ui.remove, ui.up, ui.down):
            button.setAutoDefault(False)


def _line(row: WorkshopRow) -> Row:
    answers = Counts().answers(row.tally.n) if row.tally.n else ""
    return Row(row.criterion.title, second=kind_words(row.criterion, window_language()), second_meta=answers)
