"""The choice of a funder or administering body, where one that is not known yet can be named."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.people import Organisation
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import Choice
from seutu_desktop.qt.forms.ui_meeting_reason import Ui_MeetingReason
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.field import Field
from seutu_desktop.services.municipalities import add_organisation
from seutu_desktop.store.store import Store

NEW = "new"
"""What is chosen when the organisation is not in the list."""


def offer_organisations(combo: Choice, organisations: Sequence[Organisation]) -> None:
    """Offer nothing, everyone known, and at the end a new one."""
    words = QCoreApplication.translate("Organisations", "Uusi organisaatio…")
    combo.offer([("", None), *((each.name, each.id) for each in organisations), (words, NEW)])


def save_new(
    actions: Actions, parent: QWidget, save: Callable[[Store, str], Changes], back: Callable[[], None]
) -> UserError | None:
    """Ask for the name of a new organisation, add it and `save` its id in one step of undo.

    Where the user turned back, `back` shows what was chosen before.
    """
    dialog = OrganisationDialog(parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        back()
        return None

    def run(store: Store) -> Changes:
        with store.action("organisation.add") as action:
            save(store, add_organisation(store, dialog.name()).ids[0])
        return action.changes

    return actions.attempt(run)


class OrganisationDialog(QDialog):
    """Asks for a name; stays open until there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_MeetingReason()
        self._ui.setupUi(self)
        apply_roles(self)
        self._line = QLineEdit()
        self._field = Field(self.tr("Nimi"), self._line)
        self._ui.reasonSlot.addWidget(self._field)
        self._say()
        self._line.textEdited.connect(lambda: self._field.set_error(""))
        self._ui.accept.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._line.setFocus()

    def name(self) -> str:
        """Return what was written."""
        return self._line.text().strip()

    def accept(self) -> None:
        """Close with the name, or say that it is missing."""
        if self.name():
            super().accept()
        else:
            self._field.set_error(self.tr("Kirjoita organisaation nimi."))
            self._line.setFocus()

    def _say(self) -> None:
        heading = self.tr("Uusi organisaatio")
        self.setWindowTitle(heading)
        self._ui.heading.setText(heading)
        self._ui.text.setText(self.tr("Organisaatio näkyy myös sidosryhmissä, joissa sitä voi täydentää."))
        self._ui.accept.setText(self.tr("Lisää organisaatio"))
