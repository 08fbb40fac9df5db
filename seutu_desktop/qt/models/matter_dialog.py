"""Choosing the § that was about a thing: the newest at first, then by words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from seutu_desktop.qt.forms.ui_models_matters import Ui_ModelMatters
from seutu_desktop.qt.meetings.choice_list import ChoiceDelegate, ChoiceModel
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services.matter_search import FoundMatter

SEARCH_MS = 150


class MatterDialog(QDialog):
    """`find` gives the matters of words; `about` is what the § is linked to."""

    def __init__(
        self, parent: QWidget | None, about: str, find: Callable[[str], Sequence[FoundMatter]]
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._model = ChoiceModel([])
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._ui = Ui_ModelMatters()
        self._ui.setupUi(self)
        apply_roles(self)
        self.setWindowTitle(self._ui.heading.text())
        self._ui.text.setText(about)
        self._ui.list.setItemDelegate(ChoiceDelegate(self._ui.list))
        self._ui.yes.setDefault(True)
        self._timer.timeout.connect(self.search)
        self._ui.words.textChanged.connect(lambda: self._timer.start())
        self._ui.list.activated.connect(lambda: self.accept())
        self._ui.no.clicked.connect(self.reject)
        self._ui.yes.clicked.connect(self._try)
        self.search()
        self._ui.words.setFocus()

    def search(self) -> None:
        """Show what the words find, the newest chosen."""
        found = self._find(self._ui.words.text())
        self._model = ChoiceModel((each.item_id, each.title, each.where) for each in found)
        self._model.setParent(self)
        self._ui.list.setModel(self._model)
        self._ui.list.setVisible(bool(found))
        self._ui.nothing.setVisible(not found)
        if found:
            self._ui.list.setCurrentIndex(self._model.index(0, 0))

    def chosen(self) -> str:
        """Return the id of the chosen matter, empty where nothing is listed."""
        row = self._ui.list.currentIndex().row()
        return self._model.key(row) if 0 <= row < self._model.rowCount() else ""

    def _try(self) -> None:
        if self._timer.isActive():  # Enter right after typing means what is typed
            self._timer.stop()
            self.search()
        if self.chosen():
            self.accept()


def ask_matter(parent: QWidget, about: str, find: Callable[[str], Sequence[FoundMatter]]) -> str:
    """Return the id of the matter that was chosen, empty where the user turned back."""
    dialog = MatterDialog(parent, about, find)
    return dialog.chosen() if dialog.exec() == QDialog.DialogCode.Accepted else ""
