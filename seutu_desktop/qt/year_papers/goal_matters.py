"""The § about a goal: listed in its form, linked by choosing a meeting and a matter, taken away by Del."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seutu_desktop.domain.dates import full_day, numeric_day
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.people.links import LinkList
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.widgets.section import SectionHeader
from seutu_desktop.services.decided_in import DecidedIn, link, matters_of, unlink
from seutu_desktop.services.stakeholder_view import linkable_meetings, matters_to_link


class GoalMatters(QWidget):
    """`opened` carries where a § is; `show_goal` reads the § of a goal in three statements."""

    opened = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._goal_id = ""
        self._heading = SectionHeader(
            self.tr("Pykälät"), "", self.tr("Liitä pykälä…"), "plus", role="list-strong"
        )
        self._list = LinkList("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addWidget(self._list)
        self._heading.acted.connect(self.ask)
        self._list.opened.connect(self.opened)
        self._list.remove_wanted.connect(self._take_away)

    def show_goal(self, goal_id: str) -> None:
        """Show the § about a goal, oldest first."""
        self._goal_id = goal_id
        found = self._actions.read(matters_of, LinkKind.GOAL, (goal_id,)).get(goal_id, [])
        nothing = self.tr("Tavoitteesta ei ole vielä pykälää.")
        self._list.show_rows([_row(each) for each in found], nothing)

    def ask(self) -> None:
        """Ask for a meeting and its matter, and link it."""
        from seutu_desktop.qt.stakeholders.dialogs import LinkMeetingDialog

        meetings = [
            (key, f"{full_day(day)} {name}", "")
            for key, day, name, _ in self._actions.read(linkable_meetings)
        ]
        text = self.tr("Valitse kokous ja sen asia, joka koski tavoitetta.")
        dialog = LinkMeetingDialog(self, self.tr("Liitä pykälä"), meetings, self._matters, text)
        if dialog.exec() and dialog.chosen()[1]:
            self.put(dialog.chosen()[1])

    def put(self, item_id: str) -> None:
        """Link a matter with the goal shown."""
        if self._actions.perform(link, item_id, LinkKind.GOAL, self._goal_id):
            self._actions.messages.inform(self.tr("Pykälä liitetty tavoitteeseen"), undoable=True)

    def _take_away(self, target: Target) -> None:
        if self._actions.perform(unlink, target.item_id, LinkKind.GOAL, self._goal_id):
            self._actions.messages.inform(self.tr("Pykälä irrotettu tavoitteesta"), undoable=True)

    def _matters(self, meeting_id: str) -> list[tuple[str, str]]:
        nameless = QCoreApplication.translate("Stakeholders", "Nimetön asia")
        return [
            (f"§ {section} {title or nameless}" if section else title or nameless, key)
            for key, section, title in self._actions.read(matters_to_link, meeting_id)
        ]


def _row(each: DecidedIn) -> tuple[str, str, Target]:
    section = f"§ {each.section}" if each.section else ""
    second = " · ".join(filter(None, (section, each.number, numeric_day(each.day))))
    return each.title, second, Target(View.MEETINGS, each.meeting_id, Tab.AGENDA, each.item_id)
