"""Edustajat ja varaedustajat: pasted from a spreadsheet, one by one, or later."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from seutu_desktop.qt.forms.ui_first_start_members import Ui_MembersForm
from seutu_desktop.qt.people.cells import fit_height
from seutu_desktop.qt.people.pasted_table import EMAIL, PastedModel, pasted_summary, show_in
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services.people_import import PastedRow, read_rows, rows_among


class MembersStep(QWidget):
    """`changed` when the rows do."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_MembersForm()
        self._ui.setupUi(self)
        apply_roles(self)
        self._towns: Sequence[str] = ()
        self._typed: list[PastedRow] = []
        self._rows: list[PastedRow] = []
        self._model = PastedModel()
        show_in(self._ui.preview, self._model)
        self._ui.preview.hideColumn(EMAIL)  # no room for it here
        self._ui.text.setTabChangesFocus(True)
        self._ui.text.textChanged.connect(self._look)
        self._ui.add.clicked.connect(self.add_typed)
        self._look()

    @property
    def rows(self) -> list[PastedRow]:
        """What is pasted and typed, each with what adding it would do."""
        return self._rows

    def set_towns(self, names: Sequence[str]) -> None:
        """Say which municipalities there are."""
        self._towns = names
        self._ui.municipality.offer([(name, name) for name in names])
        self._look()

    def add_typed(self) -> None:
        """Add the one whose name is typed."""
        ui = self._ui
        name = " ".join(ui.name.text().split())
        if name:
            town = str(ui.municipality.chosen() or "")
            row = PastedRow(town, name, ui.title.text(), ui.email.text(), ui.deputy.isChecked())
            self._typed.append(row)
            for line in (ui.name, ui.title, ui.email):
                line.clear()
            self._look()
        ui.name.setFocus()

    def is_typing(self) -> bool:
        """Return whether somebody is being typed who is not added yet."""
        return bool(self._ui.name.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter while somebody is being typed; else it goes on to the next step."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.is_typing():
            self.add_typed()
            return
        super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self._ui.text.setFocus()

    def _look(self) -> None:
        pasted = read_rows(self._ui.text.toPlainText())
        self._rows = rows_among([*pasted, *self._typed], self._towns)
        self._model.load(self._rows)
        self._ui.result.setText(pasted_summary(self._rows))
        self._ui.result.setVisible(bool(self._rows))
        self._ui.preview.setVisible(bool(self._rows))
        fit_height(self._ui.preview, len(self._rows), most=5)
        self.changed.emit()
