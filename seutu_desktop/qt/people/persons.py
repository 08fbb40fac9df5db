"""The tab of people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.people.list_model import Lines
from seutu_desktop.qt.people.person_detail import PersonDetail
from seutu_desktop.qt.people.register import RegisterTab, RegisterWords
from seutu_desktop.qt.widgets.rows import Row
from seutu_desktop.services.people import add_person, delete_person
from seutu_desktop.services.people_view import person_keys, person_lines
from seutu_desktop.store.people import PersonRow


class PersonsTab(RegisterTab):
    """People by name, thousands if need be."""

    kinds = frozenset({"person", "person_title", "membership", "municipality", "body"})

    def __init__(self, actions: Actions) -> None:
        super().__init__(actions, _words(), PersonDetail(actions))

    def keys(self, words: str) -> list[str]:
        """Return the people whose name, title, municipality or e-mail holds every word."""
        return self._actions.read(person_keys, words)

    def lines(self, keys: list[str]) -> Lines:
        """Return the rows of some people."""
        found = self._actions.read(person_lines, keys, self._actions.today())
        return {key: self._row(each) for key, each in found.items()}

    def make(self) -> str:
        """Make a new person."""
        name = self.tr("Uusi henkilö")
        made = self._actions.perform(lambda store: add_person(store, name))
        return made.ids[0] if made else ""

    def delete(self, key: str) -> str:
        """Delete a person entered by mistake."""
        name = self._actions.read(person_lines, [key], self._actions.today())[key].name
        return name if self._actions.perform(delete_person, key) else ""

    def _row(self, person: PersonRow) -> Row:
        second = ", ".join(each for each in (person.title, person.municipality) if each)
        outside = "" if person.seats else self.tr("ei ryhmissä")
        return Row(person.name, second=second or " ", second_meta=outside)


def _words() -> RegisterWords:
    translate = QCoreApplication.translate
    return RegisterWords(
        list_name=translate("PersonsTab", "Henkilöt"),
        create=translate("PersonsTab", "Uusi henkilö"),
        icon="person",
        empty=translate("PersonsTab", "Ei vielä henkilöitä"),
        why=translate("PersonsTab", "Lisää ensimmäinen tai liitä edustajat Excelistä."),
        no_hits=translate("PersonsTab", "Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa."),
        removed=translate("PersonsTab", "{0} poistettu"),
    )
