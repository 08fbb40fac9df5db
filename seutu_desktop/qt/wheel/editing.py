"""Opening the form of a task in place of the list, and beginning a new task."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from seutu_desktop.domain.wheel import RuleKind, version_in
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.wheel.side_pane import SidePane
from seutu_desktop.qt.wheel.task_form import Choices, TaskForm
from seutu_desktop.services.wheel import add_task
from seutu_desktop.services.wheel_view import WheelYear


class Editing(QObject):
    """The form in the side pane."""

    def __init__(self, panel: QWidget, actions: Actions, side: SidePane) -> None:
        super().__init__(panel)
        self._actions = actions
        self._side = side
        self._form = TaskForm(actions)
        self._form.closed.connect(self.close)

    def open(self, view: WheelYear, series_id: str, year: int) -> None:
        """Show the form of a task as it holds in a year."""
        task = version_in(view.wheel.versions.get(series_id, ()), year)
        if task is None:
            self.close()
            return
        titles = [(versions[-1].title, key) for key, versions in view.wheel.versions.items()]
        people = [(each.name, key) for key, each in self._actions.store.directory().people.items()]
        self._form.show_task(task, year, Choices(view.rings, sorted(people), sorted(titles)))
        if not self._side.edits(self._form):
            self._side.show_editor(self._form)
            self._form.focus_title()

    def again(self, view: WheelYear, year: int) -> None:
        """Show what changed in the form, where it is open."""
        if self._side.edits(self._form):
            self.open(view, self._form.series_id, year)

    def begin(self, view: WheelYear, year: int) -> str:
        """Add a task to the second ring, in this month; return its series, empty where it was refused."""
        ring = view.rings[min(1, len(view.rings) - 1)]
        today = self._actions.today()
        name = self.tr("Uusi tehtävä")
        changes = self._actions.perform(
            add_task,
            name,
            ring.id or ring.name,
            RuleKind.MONTHS,
            max(year, today.year),
            months=(today.month,),
        )
        return changes.ids[0] if changes is not None else ""

    def close(self) -> None:
        """Go back to the list."""
        self._form.flush()
        self._side.show_list()
        self._side.focus_list()

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()
