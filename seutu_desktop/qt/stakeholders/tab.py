"""The list of stakeholders by kind, and the one chosen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal

from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.domain.stakeholder_due import StakeholderState
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.people.list_model import CAPTION, Lines
from seutu_desktop.qt.people.register import RegisterTab, RegisterWords
from seutu_desktop.qt.stakeholders.detail import StakeholderDetail
from seutu_desktop.qt.stakeholders.words import LOOKS, met_words, state_words
from seutu_desktop.qt.widgets.rows import Row
from seutu_desktop.services.stakeholder_view import StakeholderLine, register
from seutu_desktop.services.stakeholders import add_stakeholder, delete_stakeholder

WIDE, NARROW = 348, 264


class StakeholdersTab(RegisterTab):
    """Stakeholders in groups by kind; `counted` carries how many there are and how many are late."""

    counted = Signal(int, int)
    kinds = frozenset(
        {"organisation", "cadence", "stakeholder_meeting", "meeting", "person", "person_title", "body"}
        | {"agenda_item", "action", "item_link"}
    )

    def __init__(self, actions: Actions) -> None:
        self._found: dict[str, StakeholderLine] = {}
        self._narrow = False
        self.stakeholder = StakeholderDetail(actions)
        super().__init__(actions, _words(), self.stakeholder)
        self.set_sizes([WIDE, 900])

    def keys(self, words: str) -> list[str]:
        """Return those whose name, kind or state holds every word, under captions of their kinds."""
        found = self._actions.read(register, self._actions.today())
        self._found = {each.id: each for each in found}
        late = sum(each.due.state is StakeholderState.LATE for each in found)
        self.counted.emit(len(found), late)
        wanted = sort_key(words).split()
        return list(_grouped(each for each in found if _holds(each, wanted)))

    def lines(self, keys: list[str]) -> Lines:
        """Return the rows of some."""
        return {key: _row(self._found[key], self._narrow) for key in keys}

    def make(self) -> str:
        """Make a new one."""
        made = self._actions.perform(add_stakeholder, self.tr("Uusi sidosryhmä"))
        return made.ids[0] if made else ""

    def delete(self, key: str) -> str:
        """Delete one; its people and meetings stay."""
        name = self._actions.store.organisations.get(key).name
        return name if self._actions.perform(delete_stakeholder, key) else ""

    def set_narrow(self, narrow: bool) -> None:
        """Leave more room for the form in a small window; when one was met is told there alone."""
        self._narrow = narrow
        self.set_sizes([NARROW if narrow else WIDE, 900])
        if self.key:
            self._filter()


def _holds(line: StakeholderLine, wanted: list[str]) -> bool:
    text = sort_key(f"{line.organisation.name} {line.organisation.kind} {state_words(line)}")
    return all(word in text for word in wanted)


def _grouped(lines: Iterable[StakeholderLine]) -> Iterable[str]:
    kinds: dict[str, list[str]] = {}
    for each in lines:
        kinds.setdefault(each.organisation.kind, []).append(each.id)
    other = QCoreApplication.translate("StakeholdersTab", "Muut")
    for kind in sorted(kinds, key=lambda each: (not each, sort_key(each))):
        yield CAPTION + (kind[:1].upper() + kind[1:] or other)
        yield from kinds[kind]


def _row(line: StakeholderLine, narrow: bool) -> Row:
    look = LOOKS[line.due.state]
    return Row(
        line.organisation.name,
        second=state_words(line),
        second_icon=look.icon,
        second_role=look.role,
        second_meta="" if narrow else met_words(line),
    )


def _words() -> RegisterWords:
    translate = QCoreApplication.translate
    return RegisterWords(
        list_name=translate("StakeholdersTab", "Sidosryhmät"),
        create=translate("StakeholdersTab", "Uusi sidosryhmä"),
        icon="links",
        empty=translate("StakeholdersTab", "Ei vielä sidosryhmiä"),
        why=translate(
            "StakeholdersTab",
            "Lisää ensimmäinen, niin Seutu muistuttaa, kun tapaamisesta on kulunut sovittu aika.",
        ),
        no_hits=translate("StakeholdersTab", "Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa."),
        removed=translate("StakeholdersTab", "{0} poistettu"),
    )
