"""What the agenda could hold, with ticks to take away before anything is added."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from seutu_desktop.qt.forms.ui_meeting_suggestions import Ui_Suggestions
from seutu_desktop.qt.meetings.choice_list import ChoiceDelegate, ChoiceModel
from seutu_desktop.qt.meetings.words import item_kind
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services.proposing import Suggestion

translate = QCoreApplication.translate


class SuggestionsDialog(QDialog):
    """Lists the suggestions, all ticked; Space takes a tick away."""

    def __init__(self, parent: QWidget | None, suggestions: Sequence[Suggestion]) -> None:
        super().__init__(parent)
        self._suggestions = list(suggestions)
        self._ui = Ui_Suggestions()
        self._ui.setupUi(self)
        apply_roles(self)
        lines = ((each.key, each.title or item_kind(each.kind), _reason(each.reason)) for each in suggestions)
        self._model = ChoiceModel(lines, ticks=True)
        self._model.itemChanged.connect(self._count)
        self._ui.list.setModel(self._model)
        self._ui.list.setItemDelegate(ChoiceDelegate(self._ui.list))
        self._ui.list.setCurrentIndex(self._model.index(0, 0))
        self._ui.none.clicked.connect(self._clear)
        self._ui.accept.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._count()

    def chosen(self) -> list[Suggestion]:
        """Return the suggestions still ticked."""
        return [self._suggestions[row] for row in self._model.ticked()]

    def _clear(self) -> None:
        for row in self._model.ticked():
            self._model.item(row).setCheckState(Qt.CheckState.Unchecked)

    def _count(self) -> None:
        count = len(self._model.ticked())
        self._ui.accept.setText(self.tr("Lisää %n asiaa", "", count) if count else self.tr("Lisää"))


def _reason(code: str) -> str:
    return {
        "standing": translate("Suggestions", "vakioasia"),
        "not_discussed": translate("Suggestions", "jäi käsittelemättä"),
        "carried": translate("Suggestions", "siirretty edellisestä kokouksesta"),
        "tabled": translate("Suggestions", "jätettiin pöydälle"),
        "returned": translate("Suggestions", "palautettiin valmisteluun"),
        "action_open": translate("Suggestions", "avoin toimenpide"),
        "action_late": translate("Suggestions", "toimenpide myöhässä"),
        "wheel_meeting": translate("Suggestions", "vuosikello: tämän kokouksen asia"),
        "wheel_due": translate("Suggestions", "vuosikello: määräaika kokouspäivänä"),
        "wheel_next": translate("Suggestions", "vuosikello: määräaika ennen seuraavaa kokousta"),
        "wheel_late": translate("Suggestions", "vuosikello: myöhässä"),
        "report": translate("Suggestions", "katsaus saatu"),
    }[code]


def ask_suggestions(parent: QWidget, suggestions: Sequence[Suggestion]) -> list[Suggestion]:
    """Return the suggestions to add, none where the user turned back."""
    dialog = SuggestionsDialog(parent, suggestions)
    return dialog.chosen() if dialog.exec() == QDialog.DialogCode.Accepted else []
