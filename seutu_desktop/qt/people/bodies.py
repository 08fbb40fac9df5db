"""The tab of groups."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.people import BodyKind
from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.people.body_detail import BodyDetail
from seutu_desktop.qt.people.list_model import Lines
from seutu_desktop.qt.people.register import RegisterTab, RegisterWords
from seutu_desktop.qt.widgets.rows import Row
from seutu_desktop.services.body_view import BodyLine, body_lines
from seutu_desktop.services.people import add_body, delete_body


class BodiesTab(RegisterTab):
    """Groups: the steering group first, then by kind and name."""

    kinds = frozenset({"body", "membership", "person", "person_title", "municipality", "municipality_span"})

    def __init__(self, actions: Actions) -> None:
        self._lines_read: dict[str, BodyLine] = {}
        self.body = BodyDetail(actions)
        super().__init__(actions, _words(), self.body)

    def keys(self, words: str) -> list[str]:
        """Return the groups whose name holds every word."""
        found = self._actions.read(body_lines, self._actions.today())
        self._lines_read = {each.body.id: each for each in found}
        wanted = sort_key(words).split()
        return [key for key, each in self._lines_read.items() if _holds(sort_key(each.body.name), wanted)]

    def lines(self, keys: list[str]) -> Lines:
        """Return the rows of some groups."""
        return {key: self._row(self._lines_read[key]) for key in keys}

    def make(self) -> str:
        """Make a new group with its facts open."""
        name = self.tr("Uusi ryhmä")
        made = self._actions.perform(add_body, name, BodyKind.DEVELOPMENT)
        return made.ids[0] if made else ""

    def create_new(self) -> None:
        """Make a new group, or a member where the keyboard is in the table."""
        super().create_new()
        self.body.open_settings()

    def delete(self, key: str) -> str:
        """Delete a group; its meetings stay."""
        name = self._lines_read[key].body.name
        return name if self._actions.perform(delete_body, key) else ""

    def _row(self, line: BodyLine) -> Row:
        vacant = self.tr("%n avointa", "", line.vacant) if line.vacant else ""
        return Row(line.body.name, second=self.tr("%n jäsentä", "", line.members), second_meta=vacant)


def _holds(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)


def _words() -> RegisterWords:
    translate = QCoreApplication.translate
    return RegisterWords(
        list_name=translate("BodiesTab", "Ryhmät"),
        create=translate("BodiesTab", "Uusi ryhmä"),
        icon="people",
        empty=translate("BodiesTab", "Ei vielä ryhmiä"),
        why=translate("BodiesTab", "Lisää ensimmäinen ryhmä, niin sille voi suunnitella kokouksia."),
        no_hits=translate("BodiesTab", "Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa."),
        removed=translate("BodiesTab", "{0} poistettu"),
    )
