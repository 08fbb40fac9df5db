"""The form of a task: from the shown year on every field saves itself; earlier years stay as they were."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.wheel import Ring, RuleKind, WheelTask
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_wheel_task import Ui_WheelTaskForm
from seutu_desktop.qt.forms.ui_wheel_task_more import Ui_WheelTaskMore
from seutu_desktop.qt.language import month_names, weekday_names
from seutu_desktop.qt.meetings.choice_list import ChoiceModel
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.wheel.month_picker import MonthPicker
from seutu_desktop.qt.wheel.words import nth_words, rule_kinds, rule_words
from seutu_desktop.qt.widgets.field import FieldError
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.services.wheel import edit_task

_MONTHLY = frozenset(
    {RuleKind.MONTHS, RuleKind.DAY, RuleKind.WEEKDAY, RuleKind.MEETING, RuleKind.EVERY_MEETING}
)
_PARTS: Mapping[str, frozenset[RuleKind]] = {
    "day": frozenset({RuleKind.SPAN, RuleKind.DAY}),
    "untilMonth": frozenset({RuleKind.SPAN}),
    "untilDay": frozenset({RuleKind.SPAN}),
    "nth": frozenset({RuleKind.WEEKDAY}),
    "weekday": frozenset({RuleKind.WEEKDAY}),
    "anchor": frozenset({RuleKind.TASK}),
    "offset": frozenset({RuleKind.MEETING, RuleKind.EVERY_MEETING, RuleKind.TASK}),
    "work": frozenset(RuleKind) - {RuleKind.MONTHS, RuleKind.SPAN, RuleKind.UNDATED},
}


@dataclass(frozen=True)
class Choices:
    """What the form offers: rings, people as (name, id), and the other tasks as (title, series)."""

    rings: Sequence[Ring]
    people: Sequence[tuple[str, str]]
    tasks: Sequence[tuple[str, str]]


class TaskForm(QFrame):
    """A task from a year on. `closed` when the user goes back to the list."""

    closed = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._task: WheelTask | None = None
        self._year = 0
        self._ui, self._more = Ui_WheelTaskForm(), Ui_WheelTaskMore()
        self._form = BoundForm(actions, self._save, self)
        self._months = MonthPicker()
        self._needs = NeedsList()
        self._lay_out()
        self._bind()
        self._ui.back.clicked.connect(self.closed)
        self._months.picked.connect(lambda months: self._store("months", months))
        self._needs.picked.connect(lambda needs: self._store("needs", needs))

    @property
    def series_id(self) -> str:
        """The series shown, empty for none."""
        return self._task.series_id if self._task else ""

    def show_task(self, task: WheelTask, year: int, choices: Choices) -> None:
        """Show a task as it holds in a year."""
        if self._task is not None and self._task.series_id != task.series_id:
            self._form.leave()
        self._task, self._year = task, year
        self._ui.since.setText(self.tr("Muutokset tulevat voimaan vuodesta {0}.").format(year))
        self._ui.ring.offer([(ring.name, ring.id) for ring in choices.rings])
        self._more.person.offer([(self.tr("ei valittu"), None), *choices.people])
        others = [each for each in choices.tasks if each[1] != task.series_id]
        self._ui.anchor.offer(others)
        self._needs.show_tasks(others, task.needs)
        self._form.show({name: _value(task, name) for name in self._form.names()})
        self._months.show_months(task.months, single=task.rule is RuleKind.SPAN)
        title = next((name for name, key in choices.tasks if key == task.anchor_id), "")
        self._ui.ruleText.setText(rule_words(task, title))
        self._show_parts(task)

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def focus_title(self) -> None:
        """Put the keyboard into the title."""
        self._form.focus("title")

    def _show_parts(self, task: WheelTask) -> None:
        self._months.setVisible(task.rule in _MONTHLY or task.rule is RuleKind.SPAN)
        for name, kinds in _PARTS.items():
            for part in (getattr(self._ui, name), getattr(self._ui, f"{name}Label")):
                part.setVisible(task.rule in kinds)
        for part in (self._more.itemTitle, self._more.itemTitleLabel):
            part.setVisible(task.makes_item)
        for part in (self._more.itemProposal, self._more.itemProposalLabel):
            part.setVisible(task.makes_item)

    def _save(self, name: str, value: object) -> UserError | None:
        if self._task is None:
            return None
        if name == "rule":
            return self._attempt(**_rule(self._task, RuleKind(str(value)), self._ui.anchor.chosen()))
        if name in ("until_day", "to_year"):
            value = value or None
        return self._attempt(**{name: value})

    def _attempt(self, **fields: Any) -> UserError | None:
        key, year = self.series_id, self._year
        return self._actions.attempt(lambda store: edit_task(store, key, year, **fields))

    def _store(self, name: str, value: object) -> None:
        error = self._save(name, value)
        where = self._more.needsError if name == "needs" else self._ui.ruleError
        where.say(self._actions.messages.sentence(error) if error else "")

    def _bind(self) -> None:
        ui, more, form = self._ui, self._more, self._form
        form.line("title", ui.title, ui.titleError)
        form.line("short_name", ui.shortName)
        form.choice("ring_id", ui.ring)
        form.choice("rule", ui.rule, ui.ruleError)
        form.choice("anchor_id", ui.anchor, ui.ruleError)
        form.choice("until_month", ui.untilMonth, ui.ruleError)
        form.choice("nth", ui.nth, ui.ruleError)
        form.choice("weekday", ui.weekday, ui.ruleError)
        numbers: tuple[tuple[str, Any, FieldError | None], ...] = (
            ("day", ui.day, ui.ruleError), ("until_day", ui.untilDay, ui.ruleError),
            ("offset_days", ui.offset, ui.ruleError), ("work_days", ui.work, ui.ruleError),
            ("lead_days", more.lead, None), ("every_years", more.every, None),
            ("to_year", more.toYear, more.toYearError),
        )  # fmt: skip
        for name, box, error in numbers:
            form.number(name, box, error)
        form.choice("responsible_id", more.person)
        form.line("responsible_role", more.role)
        form.check("makes_item", more.makesItem)
        form.line("item_title", more.itemTitle)
        form.text("item_proposal", more.itemProposal)

    def _lay_out(self) -> None:
        page, first, second = QWidget(), QWidget(), QWidget()
        self._ui.setupUi(first)
        self._more.setupUi(second)
        apply_roles(page)
        for part in (first, second):
            apply_roles(part)
        self._ui.rule.offer(rule_kinds())
        self._ui.nth.offer(nth_words())
        self._ui.weekday.offer([(name, day) for day, name in enumerate(weekday_names())])
        self._ui.untilMonth.offer([(name, month) for month, name in enumerate(month_names(), start=1)])
        self._ui.monthsSlot.addWidget(self._months)
        self._more.needsSlot.addWidget(self._needs)
        self._more.itemProposal.setMaximumHeight(110)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(first)
        column.addWidget(second)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        for each in (scroll.viewport(), page):
            each.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


class NeedsList(QWidget):
    """The tasks that must be done first, ticked in a list; `picked` carries their series."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListView()
        self._list.setAccessibleName(self.tr("Edellyttää tehtävät"))
        self._list.setMaximumHeight(150)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Edellyttää tehtävät"), "caption", "text2"))
        column.addWidget(self._list)

    def show_tasks(self, tasks: Sequence[tuple[str, str]], needs: Sequence[str]) -> None:
        """Show (title, series) of tasks, those of `needs` ticked."""
        model = ChoiceModel([(key, title, "") for title, key in tasks], ticks=True)
        for row in range(model.rowCount()):
            ticked = model.key(row) in needs
            model.item(row).setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._list.setModel(model)
        model.setParent(self._list)
        model.itemChanged.connect(lambda _: self.picked.emit(tuple(model.key(row) for row in model.ticked())))


def _value(task: WheelTask, name: str) -> object:
    value = getattr(task, name)
    return 0 if value is None and name in ("until_day", "to_year") else value


def _rule(task: WheelTask, kind: RuleKind, anchor: object) -> dict[str, Any]:
    """What a new rule needs, so that it falls at once; what the old one had is kept where it serves."""
    months = task.months or (1,)
    extra: Mapping[RuleKind, dict[str, Any]] = {
        RuleKind.MONTHS: {"months": months},
        RuleKind.SPAN: {"months": months[:1], "day": task.day or 1, "until_month": months[-1]},
        RuleKind.DAY: {"months": months, "day": task.day or 1},
        RuleKind.WEEKDAY: {"months": months, "nth": 2, "weekday": 2},
        RuleKind.MEETING: {"months": months},
        RuleKind.EVERY_MEETING: {"months": ()},
        RuleKind.TASK: {"anchor_id": anchor},
        RuleKind.UNDATED: {},
    }
    return {"rule": kind, **extra[kind]}
