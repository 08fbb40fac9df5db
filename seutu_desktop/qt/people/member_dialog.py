"""Who takes a seat: somebody known, or somebody new; the dialog stays open until it could be stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDialog, QWidget

from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.qt.forms.ui_people_member import Ui_MemberDialog
from seutu_desktop.qt.people.words import role_words
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.styling import set_style
from seutu_desktop.services.seating import Newcomer


@dataclass(frozen=True)
class MemberEntry:
    """What the user entered."""

    who: Newcomer
    role: MembershipRole
    municipality_id: str | None
    since: date | None


@dataclass(frozen=True)
class MemberQuestion:
    """What the dialog asks. `people`: (id, name, quiet words). A succession keeps the seat, from a day."""

    question: str
    explanation: str
    verb: str
    people: Sequence[tuple[str, str, str]]
    municipalities: Sequence[tuple[str, str]] = ()
    role: MembershipRole = MembershipRole.MEMBER
    municipality_id: str | None = None
    succession: bool = False


class MemberDialog(QDialog):
    """`store` is given the entry and returns a sentence where it was refused."""

    def __init__(
        self,
        parent: QWidget | None,
        question: MemberQuestion,
        today: Callable[[], date],
        store: Callable[[MemberEntry], str],
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_MemberDialog()
        self._ui.setupUi(self)
        self._question = question
        self._store = store
        self._known = {name.casefold(): (key, words) for key, name, words in question.people}
        self._dress(today)
        self._ui.person.textChanged.connect(self._tell_person)
        self._ui.no.clicked.connect(self.reject)
        self._ui.yes.clicked.connect(self._try)
        self._tell_person()

    def entry(self) -> MemberEntry:
        """Return what is entered now."""
        ui = self._ui
        name = ui.person.text().strip()
        key, _ = self._known.get(name.casefold(), (None, ""))
        who = Newcomer(key) if key else Newcomer(None, name, ui.title.text(), ui.email.text())
        return MemberEntry(who, ui.role.chosen(), ui.municipality.chosen(), ui.since.value())

    def _try(self) -> None:
        self._ui.yes.setFocus()  # a day still being typed is read when the keyboard leaves it
        wrong = self._wrong()
        if not wrong:
            self._say(self._store(self.entry()))

    def _wrong(self) -> bool:
        """Say at their fields what is missing or impossible."""
        nameless = self.tr("Kirjoita nimi.") if not self._ui.person.text().strip() else ""
        self._ui.personError.say(nameless)
        set_style(self._ui.person, "state", "error" if nameless else "")
        dayless = self._question.succession and self._ui.since.value() is None
        if dayless and not self._ui.since.error():
            self._ui.sinceError.say(self.tr("Kirjoita päivä, josta uusi edustaja aloittaa."))
        return bool(nameless or dayless or self._ui.since.error())

    def _say(self, sentence: str) -> None:
        self._ui.personError.say(sentence)
        if not sentence:
            self.accept()

    def _tell_person(self) -> None:
        name = self._ui.person.text().strip()
        known = self._known.get(name.casefold())
        new = bool(name) and known is None
        self._ui.personError.say("")
        set_style(self._ui.person, "state", "")
        words = known[1] if known else self.tr("Uusi henkilö") if new else self.tr("Kirjoita nimi")
        self._ui.personHint.setText(words)
        self._ui.newPart.setVisible(new)

    def _dress(self, today: Callable[[], date]) -> None:
        ui, asked = self._ui, self._question
        self.setWindowTitle(asked.question)
        apply_roles(self)
        ui.question.setText(asked.question)
        ui.explanation.setText(asked.explanation)
        ui.yes.setText(asked.verb)
        ui.yes.setDefault(True)
        ui.seatPart.setVisible(not asked.succession)
        ui.municipality.offer(
            [(self.tr("ei kuntaa"), None), *((name, key) for key, name in asked.municipalities)]
        )
        ui.municipality.choose(asked.municipality_id)
        ui.role.offer([(role_words(role).capitalize(), role) for role in MembershipRole])
        ui.role.choose(asked.role)
        ui.since.use_today(today)
        ui.since.invalid.connect(ui.sinceError.say)
        ui.since.set_value(today() if asked.succession else None)
        hint = self.tr("Edellisen jäsenyys päättyy edeltävänä päivänä.")
        ui.sinceHint.setText(hint if asked.succession else self.tr("Tyhjä: alusta asti"))
        completer = QCompleter([name for _, name, _ in asked.people], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        ui.person.setCompleter(completer)
        ui.person.setFocus()
