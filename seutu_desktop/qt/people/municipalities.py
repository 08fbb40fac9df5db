"""The tab of municipalities."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.network import Municipality
from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.people.list_model import Lines
from seutu_desktop.qt.people.municipality_detail import MunicipalityDetail
from seutu_desktop.qt.people.register import RegisterTab, RegisterWords
from seutu_desktop.qt.widgets.rows import Row
from seutu_desktop.services.municipalities import add_municipality, delete_municipality, free_code
from seutu_desktop.services.people_view import municipality_lines


class MunicipalitiesTab(RegisterTab):
    """Municipalities by name, those that have left too."""

    kinds = frozenset(
        {"municipality", "municipality_span", "population", "membership", "person", "person_title", "body"}
        | {"meeting", "attendance"}
    )

    def __init__(self, actions: Actions) -> None:
        self._found: dict[str, tuple[Municipality, bool]] = {}
        super().__init__(actions, _words(), MunicipalityDetail(actions))

    def keys(self, words: str) -> list[str]:
        """Return the municipalities whose name begins with or holds the words."""
        found = self._actions.read(municipality_lines, self._actions.today())
        self._found = {each.id: (each, inside) for each, inside in found}
        wanted = sort_key(words).strip()
        return [key for key, (each, _) in self._found.items() if wanted in sort_key(each.name)]

    def lines(self, keys: list[str]) -> Lines:
        """Return the rows of some municipalities."""
        return {key: self._row(*self._found[key]) for key in keys}

    def make(self) -> str:
        """Make a new municipality, a member from today on."""
        name, today = self.tr("Uusi kunta"), self._actions.today()
        code = self._actions.read(free_code)
        made = self._actions.perform(add_municipality, code, name, "kunta", today)
        return made.ids[0] if made else ""

    def delete(self, key: str) -> str:
        """Delete a municipality entered by mistake."""
        name = self._found[key][0].name
        return name if self._actions.perform(delete_municipality, key) else ""

    def _row(self, municipality: Municipality, inside: bool) -> Row:
        kinds = {"kunta": self.tr("kunta"), "kaupunki": self.tr("kaupunki")}
        second = f"{kinds.get(municipality.kind, municipality.kind)} {municipality.code}".strip()
        return Row(municipality.name, second=second, second_meta="" if inside else self.tr("ei mukana"))


def _words() -> RegisterWords:
    translate = QCoreApplication.translate
    return RegisterWords(
        list_name=translate("MunicipalitiesTab", "Kunnat"),
        create=translate("MunicipalitiesTab", "Uusi kunta"),
        icon="handling",
        empty=translate("MunicipalitiesTab", "Ei vielä kuntia"),
        why=translate("MunicipalitiesTab", "Lisää jäsenkunnat, niin niille voi nimetä edustajat."),
        no_hits=translate("MunicipalitiesTab", "Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa."),
        removed=translate("MunicipalitiesTab", "{0} poistettu"),
    )
