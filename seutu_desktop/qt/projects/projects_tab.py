"""The tab of projects: running ones first, found by name, state, sector or funder."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.dates import short_day
from seutu_desktop.domain.projects import ProjectState
from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import Choice
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.people.list_model import Lines
from seutu_desktop.qt.people.register import RegisterTab, RegisterWords
from seutu_desktop.qt.projects.project_detail import ProjectDetail
from seutu_desktop.qt.projects.table import let_shrink
from seutu_desktop.qt.projects.words import state_words, years_words
from seutu_desktop.qt.widgets.rows import Row
from seutu_desktop.services.money_view import ProjectLine, project_lines
from seutu_desktop.services.projects import add_project, delete_project

KINDS = frozenset(
    {"project", "grant_award", "grant_payment", "grant_report", "project_municipality", "organisation"}
    | {"theme_link", "item_link", "municipality"}
)


_LATE = "late"
_WIDEST = 96
"""Of the choice of a state, in px: the words to filter by need the rest of a narrow pane."""


class ProjectsTab(RegisterTab):
    """Projects with what is late."""

    kinds = KINDS

    def __init__(self, actions: Actions) -> None:
        self._found: dict[str, ProjectLine] = {}
        self._states = Choice()
        super().__init__(actions, _words(), ProjectDetail(actions))
        self._states.setAccessibleName(self.tr("Näytä hankkeista"))
        let_shrink(self._states)
        self._states.setMaximumWidth(_WIDEST)
        self._states.offer(
            [
                (self.tr("Kaikki"), ""),
                (self.tr("Myöhässä"), _LATE),
                *((state_words(each).capitalize(), each) for each in ProjectState),
            ]
        )
        self._states.activated.connect(lambda _: self._filter())
        self._pane.add_filter(self._states)

    @property
    def count(self) -> int:
        """How many projects there are."""
        return len(self._found)

    @property
    def late(self) -> int:
        """How many reports are late."""
        return sum(each.late for each in self._found.values())

    def keys(self, words: str) -> list[str]:
        """Return the projects in whose name, state, sector, funder or years every word is."""
        found = self._actions.read(project_lines, self._actions.today())
        self._found = {each.project.id: each for each in found}
        wanted, state = sort_key(words).split(), self._states.chosen()
        return [
            key
            for key, each in self._found.items()
            if _is(each, state) and all(word in _told(each) for word in wanted)
        ]

    def lines(self, keys: list[str]) -> Lines:
        """Return the rows of some projects."""
        return {key: _row(self._found[key]) for key in keys}

    def show_key(self, key: str) -> None:
        """Go to a project, past the filters if need be."""
        if key and not self._pane.has(key):
            self._states.choose("")
        super().show_key(key)

    def _nothing(self) -> str:
        if self._states.chosen() and not self._pane.words():
            return self.tr("Ei hankkeita, joiden tila on ”{0}”.").format(self._states.currentText())
        return super()._nothing()

    def make(self) -> str:
        """Make a new project."""
        made = self._actions.perform(add_project, self.tr("Uusi hanke"))
        return made.ids[0] if made else ""

    def delete(self, key: str) -> str:
        """Delete a project with its grants."""
        name = self._found[key].project.name
        return name if self._actions.perform(delete_project, key) else ""


def _is(line: ProjectLine, state: str) -> bool:
    return not state or (bool(line.late) if state == _LATE else line.project.state == state)


def _told(line: ProjectLine) -> str:
    project = line.project
    return sort_key(
        " ".join(
            (project.name, state_words(project.state), project.sector, line.funder, years_words(project))
        )
    )


def _row(line: ProjectLine) -> Row:
    project = line.project
    second = " · ".join(filter(None, (state_words(project.state), years_words(project), project.sector)))
    if line.late:
        late = Counts().late(line.late)
        return Row(project.name, second=f"{late} · {second}", second_icon="alert", second_role="bad")
    coming = short_day(line.next_day) if line.next_day else ""
    return Row(project.name, second=second, second_meta=coming)


def _words() -> RegisterWords:
    translate = QCoreApplication.translate
    return RegisterWords(
        list_name=translate("ProjectsTab", "Hankkeet"),
        create=translate("ProjectsTab", "Uusi hanke"),
        icon="projects",
        empty=translate("ProjectsTab", "Ei vielä hankkeita"),
        why=translate(
            "ProjectsTab", "Lisää ensimmäinen, niin sen raporttien määräpäivät näkyvät vuosikellossa."
        ),
        no_hits=translate("ProjectsTab", "Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa."),
        removed=translate("ProjectsTab", "{0} poistettu"),
    )
