"""Questions about a stakeholder: who is its contact person, which meeting was with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QCompleter, QDialog, QWidget

from seutu_desktop.qt.forms.ui_stakeholders_contact import Ui_ContactDialog
from seutu_desktop.qt.forms.ui_stakeholders_link import Ui_LinkMeetingDialog
from seutu_desktop.qt.meetings.choice_list import ChoiceDelegate, ChoiceModel
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.styling import set_style

Matters = Callable[[str], Sequence[tuple[str, str]]]
"""Gives the matters of a meeting: words and key."""


@dataclass(frozen=True)
class ContactEntry:
    """Who is entered; somebody known has a name alone."""

    name: str
    title: str = ""
    email: str = ""
    phone: str = ""


class ContactDialog(QDialog):
    """Asks for a person: somebody known by name, or somebody new."""

    def __init__(self, parent: QWidget | None, question: str, people: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self._known = {name.casefold(): words for name, words in people}
        self._ui = Ui_ContactDialog()
        self._ui.setupUi(self)
        apply_roles(self)
        self.setWindowTitle(question)
        self._ui.heading.setText(question)
        completer = QCompleter([name for name, _ in people], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._ui.name.setCompleter(completer)
        self._ui.name.textChanged.connect(self._tell)
        self._ui.accept.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._tell()
        self._ui.name.setFocus()

    def entry(self) -> ContactEntry:
        """Return what is entered now."""
        ui = self._ui
        name = ui.name.text().strip()
        if name.casefold() in self._known:
            return ContactEntry(name)
        return ContactEntry(name, ui.title.text().strip(), ui.email.text().strip(), ui.phone.text().strip())

    def accept(self) -> None:
        """Close with a name, or say that it is missing."""
        if self.entry().name:
            super().accept()
            return
        self._ui.nameError.say(self.tr("Kirjoita nimi."))
        set_style(self._ui.name, "state", "error")
        self._ui.name.setFocus()

    def _tell(self) -> None:
        name = self._ui.name.text().strip()
        known = self._known.get(name.casefold())
        self._ui.nameError.say("")
        set_style(self._ui.name, "state", "")
        new = self.tr("Uusi henkilö") if name else self.tr("Kirjoita nimi")
        self._ui.known.setText(new if known is None else known or self.tr("Tuttu henkilö"))
        self._ui.newPart.setVisible(bool(name) and known is None)


class LinkMeetingDialog(QDialog):
    """Asks for a meeting (key, words, note) and perhaps the matter of it that concerned the organisation."""

    def __init__(
        self,
        parent: QWidget | None,
        question: str,
        meetings: Sequence[tuple[str, str, str]],
        matters: Matters,
        needs: str = "",
    ) -> None:
        """`needs` asks in words for a matter, without which nothing is linked."""
        super().__init__(parent)
        self._matters = matters
        self._needs = bool(needs)
        self._ui = Ui_LinkMeetingDialog()
        self._ui.setupUi(self)
        apply_roles(self)
        self.setWindowTitle(question)
        self._ui.heading.setText(question)
        shown = self.tr("Kokous näkyy sidosryhmän tapaamisena. Kokous itse ei muutu.")
        self._ui.text.setText(needs or shown)
        self._ui.nothing.setText(self.tr("Ei kokouksia. Kokeile lyhyempää sanaa."))
        self._model = ChoiceModel(meetings)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._ui.list.setModel(self._shown)
        self._ui.list.setItemDelegate(ChoiceDelegate(self._ui.list))
        self._ui.filter.textChanged.connect(self._filter)
        self._ui.list.selectionModel().currentChanged.connect(self._choose)
        self._ui.list.activated.connect(self.accept)
        self._ui.accept.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._filter("")

    def chosen(self) -> tuple[str, str]:
        """Return the meeting and the matter, empty for the whole meeting."""
        return self._key(), self._ui.item.chosen() or ""

    def accept(self) -> None:
        """Close with a meeting."""
        if self._key() and (not self._needs or self._ui.item.chosen()):
            super().accept()

    def _filter(self, words: str) -> None:
        self._shown.setFilterFixedString(words.strip())
        there = self._shown.rowCount() > 0
        self._ui.nothing.setVisible(not there)
        self._ui.list.setVisible(there)
        self._ui.accept.setEnabled(there)
        if there:
            self._ui.list.setCurrentIndex(self._shown.index(0, 0))

    def _choose(self, current: QModelIndex) -> None:
        matters = self._matters(self._key()) if current.isValid() else ()
        whole = self.tr("Valitse asia") if self._needs else self.tr("Koko kokous")
        self._ui.item.offer([(whole, ""), *matters])

    def _key(self) -> str:
        index = self._shown.mapToSource(self._ui.list.currentIndex())
        return self._model.key(index.row()) if index.isValid() else ""


def ask_contact(parent: QWidget, question: str, people: Sequence[tuple[str, str]]) -> ContactEntry | None:
    """Return who is to be the contact person, None where the user turned back. `people`: (name, words)."""
    dialog = ContactDialog(parent, question, people)
    return dialog.entry() if dialog.exec() == QDialog.DialogCode.Accepted else None


def ask_meeting(
    parent: QWidget, question: str, meetings: Sequence[tuple[str, str, str]], matters: Matters
) -> tuple[str, str] | None:
    """Return the meeting and the matter chosen, None where the user turned back."""
    dialog = LinkMeetingDialog(parent, question, meetings, matters)
    return dialog.chosen() if dialog.exec() == QDialog.DialogCode.Accepted else None
