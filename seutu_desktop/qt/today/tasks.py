"""What is to be done: late, this week, next week, in preparation, later; actions and the wheel's tasks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from seutu_desktop.domain.actions import ActionGroup, days_late, group_on
from seutu_desktop.domain.dates import short_day
from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.today.group_caption import GroupCaption
from seutu_desktop.qt.today.task_row import TaskLine, TaskRow
from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.section import SectionHeader
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.services.today import Today
from seutu_desktop.store.meetings import ActionRow

if TYPE_CHECKING:
    from seutu_desktop.domain.occurrences import Occurrence
    from seutu_desktop.qt.today.new_task import NewTaskRow

SHOWN = 5


@dataclass(frozen=True)
class _Group:
    """A part of the list: its words, its tasks with their deadlines, and how many of them are shown."""

    title: str
    note: str
    tasks: list[tuple[date, TaskLine]]
    room: int = SHOWN
    late: bool = False

    @property
    def lines(self) -> list[TaskLine]:
        """Return the lines by deadline."""
        return [line for _, line in sorted(self.tasks, key=lambda task: task[0])]


class TaskList(QWidget):
    """What is to be done by when; ticking something is undone with Ctrl+Z. `opened` carries a Target."""

    opened = Signal(object)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._all = False
        self._view: Today | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._body = QWidget()
        self._new: NewTaskRow | None = None
        head = SectionHeader(self.tr("Tehtävät"), action=self.tr("Uusi tehtävä"), icon_name="plus")
        head.acted.connect(self.add_task)
        self._column.addWidget(head)
        self._column.addWidget(self._body)

    def show_tasks(self, view: Today) -> None:
        """Show the tasks of the start page; the keyboard stays on the same one."""
        self._view = view
        focused = self._focused()
        self._column.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(0, 4, 0, 0)
        rows.setSpacing(0)
        self._fill(rows, self._groups(view))
        self._column.addWidget(self._body)
        self._body.show()  # at once, or the keyboard could not go there before the next event
        for box in self._body.findChildren(QCheckBox):
            if box.objectName() == focused:
                box.setFocus()

    def add_task(self) -> None:
        """Open the row that adds a task."""
        if self._new is None:
            from seutu_desktop.qt.today.new_task import NewTaskRow  # 8 ms, not of the start

            self._new = NewTaskRow(self._actions)
            self._new.closed.connect(self._close_new)
            self._column.insertSpacing(1, 6)
            self._column.insertWidget(2, self._new)
        self._new.begin()

    def flush(self) -> None:
        """Add the task being typed, so that it is not lost with the window."""
        if self._new is not None and self._new.waiting():
            self._new.add()

    def _close_new(self) -> None:
        """Close the row; a text in it is added, because Esc never discards."""
        self.flush()
        if self._new is not None and not self._new.waiting():
            self._new.hide()

    def _fill(self, rows: QVBoxLayout, groups: list[_Group]) -> None:
        if not any(group.tasks for group in groups):
            rows.addWidget(label(self.tr("Ei avoimia tehtäviä."), "body", "text2"))
        for group in groups:
            if group.tasks:
                rows.addWidget(GroupCaption(group.title, group.note, late=group.late))
            for line in group.lines[: None if self._all else group.room]:
                row = TaskRow(line)
                row.opened.connect(self.opened)
                rows.addWidget(row)
        if any(len(group.tasks) > group.room for group in groups):
            rows.addWidget(self._toggle(), 0, Qt.AlignmentFlag.AlignRight)

    def _groups(self, view: Today) -> list[_Group]:
        """Return the groups; a task of the wheel counts from its reminder on, whenever its deadline is."""
        found = {
            group: [self._of_action(row, view.day) for row in view.actions[group]] for group in ActionGroup
        }
        monday = view.day - timedelta(days=view.day.weekday())
        prepared: list[tuple[date, TaskLine]] = []
        for each in (*view.tasks.late, *view.tasks.due):
            task = self._of_wheel(each, view.day)
            group = group_on(task[0], view.day)
            (prepared if group is ActionGroup.LATER else found[group]).append(task)
        found[ActionGroup.LATE] += _elsewhere(view)
        late, later = found[ActionGroup.LATE], found[ActionGroup.LATER]
        many = self.tr("%n tehtävää", "", len(late)) if len(late) > SHOWN else ""
        return [
            _Group(self.tr("Myöhässä"), many, late, late=True),
            _Group(self.tr("Tällä viikolla"), _week(monday), found[ActionGroup.THIS_WEEK]),
            _Group(self.tr("Ensi viikolla"), _week(monday + timedelta(days=7)), found[ActionGroup.NEXT_WEEK]),
            _Group(self.tr("Valmisteltavana"), self.tr("määräpäivä on myöhemmin"), prepared),
            _Group(self.tr("Myöhemmin"), self.tr("%n tehtävää", "", len(later)), later, room=0),
        ]

    def _of_action(self, row: ActionRow, today: date) -> tuple[date, TaskLine]:
        due = row.action.due
        late = days_late(row.action, today)
        line = TaskLine(
            row.action.id,
            row.action.text,
            self._where(row),
            self._when(due, late) if due else self.tr("ei määräpäivää"),
            late > 0,
            _place(row),
            lambda: self._done(row),
        )
        return due or date.max, line

    def _of_wheel(self, task: Occurrence, today: date) -> tuple[date, TaskLine]:
        due = task.due or today
        where, target = self.tr("Vuosikello"), Target(View.WHEEL, field=task.id)
        if hasattr(task.task, "origin"):  # a task that another row gives: it is done there
            where, target = _origin(task)
        late = max(0, (today - due).days)
        line = TaskLine(
            task.id,
            task.task.title,
            where,
            self._when(due, late),
            late > 0,
            target,
            lambda: self._tick(task),
        )
        return due, line

    def _where(self, row: ActionRow) -> str:
        if row.section_number is None:
            return self.tr("Toimenpide")
        return self.tr("Toimenpide, § {0}").format(row.section_number)

    def _when(self, due: date, late: int) -> str:
        day = short_day(due)
        return self.tr("{0} · {1} pv").format(day, late) if late else day

    def _done(self, row: ActionRow) -> None:
        from seutu_desktop.services.actions import complete_action

        if self._actions.perform(complete_action, row.action.id, self._actions.today()) is not None:
            self._tell_done(row.action.text)

    def _tick(self, task: Occurrence) -> None:
        from seutu_desktop.services.wheel import tick  # with every action on the wheel, not of the start

        today = self._actions.today()
        if self._actions.perform(tick, task.task.series_id, task.year, task.key, today) is not None:
            self._tell_done(task.task.title)

    def _tell_done(self, text: str) -> None:
        self._actions.messages.inform(self.tr("Merkitty tehdyksi: {0}").format(text), undoable=True)

    def _toggle(self) -> QWidget:
        button = quiet_button(self.tr("Näytä vähemmän") if self._all else self.tr("Näytä kaikki"))
        button.clicked.connect(self._show_all)
        return button

    def _show_all(self) -> None:
        self._all = not self._all
        if self._view is not None:
            self.show_tasks(self._view)

    def _focused(self) -> str:
        return next((box.objectName() for box in self._body.findChildren(QCheckBox) if box.hasFocus()), "")


def _origin(task: Occurrence) -> tuple[str, Target]:
    from seutu_desktop.domain.derived import DerivedTask
    from seutu_desktop.qt.today.late import view_name
    from seutu_desktop.qt.wheel.derived import origin_target

    assert isinstance(task.task, DerivedTask)  # noqa: S101  # only it has an origin
    target = origin_target(task.task)
    return view_name(target.view), target


def _elsewhere(view: Today) -> list[tuple[date, TaskLine]]:
    """What is late in the views of the yearly chain; loaded with the first of it."""
    if not view.late_elsewhere and not view.tasks.overdue:
        return []
    from seutu_desktop.qt.today.late import late_lines

    return late_lines(view)


def _week(first: date) -> str:
    last = first + timedelta(days=6)
    month = "" if first.month == last.month else f"{first.month}."
    return f"{first.day}.{month}–{last.day}.{last.month}."


def _place(row: ActionRow) -> Target | None:
    if not row.meeting_id:
        return None
    item = row.action.item_id or ""
    return Target(View.MEETINGS, row.meeting_id, Tab.ACTIONS, field=row.action.id, item_id=item)
