"""Adding people from a spreadsheet: paste, look, add. Nothing is written before the button."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.forms.ui_people_paste import Ui_PasteDialog
from seutu_desktop.qt.people.pasted_table import PastedModel, pasted_summary, show_in
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services.body_view import body_lines
from seutu_desktop.services.people_import import PastedRow, checked_rows, import_rows, read_rows


class PasteDialog(QDialog):
    """`check(body_id, rows)` says what adding would do; `add` does it and returns what was refused."""

    def __init__(
        self,
        parent: QWidget | None,
        bodies: Sequence[tuple[str, str]],
        body_id: str,
        check: Callable[[str, list[PastedRow]], list[PastedRow]],
        add: Callable[[str, list[PastedRow]], str],
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_PasteDialog()
        self._ui.setupUi(self)
        self._check = check
        self._add = add
        self._rows: list[PastedRow] = []
        self._model = PastedModel()
        self._dress(bodies, body_id)
        self._ui.text.textChanged.connect(self._look)
        self._ui.body.activated.connect(self._look)
        self._ui.no.clicked.connect(self.reject)
        self._ui.yes.clicked.connect(self._store)
        self._look()

    def set_text(self, text: str) -> None:
        """Show `text` as if it had been pasted."""
        self._ui.text.setPlainText(text)

    def done_words(self) -> str:
        """Return what was done: "12 henkilöä lisätty"."""
        return self.tr("%n henkilöä lisätty", "", self.count())

    def count(self) -> int:
        """Return how many rows would be added."""
        return sum(row.usable for row in self._rows)

    def _look(self) -> None:
        rows = read_rows(self._ui.text.toPlainText())
        self._rows = self._check(self._ui.body.chosen(), rows)
        self._model.load(self._rows)
        self._ui.result.setText(pasted_summary(self._rows))
        self._ui.error.say("")
        self._ui.yes.setEnabled(self.count() > 0)
        words = self.tr("Lisää %n henkilöä", "", self.count())
        self._ui.yes.setText(words if self.count() else self.tr("Lisää"))

    def _store(self) -> None:
        refused = self._add(self._ui.body.chosen(), self._rows)
        self._ui.error.say(refused)
        if not refused:
            self.accept()

    def _dress(self, bodies: Sequence[tuple[str, str]], body_id: str) -> None:
        apply_roles(self)
        self.setWindowTitle(self._ui.heading.text())
        self._ui.body.offer([(name, key) for key, name in bodies])
        self._ui.body.choose(body_id)
        self._ui.text.setTabChangesFocus(True)
        self._ui.text.setLineWrapMode(self._ui.text.LineWrapMode.NoWrap)
        show_in(self._ui.preview, self._model)
        self._ui.text.setFocus()


def paste_people(parent: QWidget, actions: Actions, body_id: str) -> None:
    """Show the dialog over `parent`, filled with the clipboard where it holds a table."""

    def check(key: str, rows: list[PastedRow]) -> list[PastedRow]:
        return actions.read(checked_rows, key, rows)

    def add(key: str, rows: list[PastedRow]) -> str:
        error = actions.attempt(import_rows, key, rows)
        return actions.messages.sentence(error) if error else ""

    groups = [(line.body.id, line.body.name) for line in actions.read(body_lines, actions.today())]
    dialog = PasteDialog(parent, groups, body_id, check, add)
    text = QGuiApplication.clipboard().text()
    if "\t" in text:
        dialog.set_text(text)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        actions.messages.inform(dialog.done_words(), undoable=True)
