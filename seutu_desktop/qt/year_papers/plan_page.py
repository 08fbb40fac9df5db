"""Toimintasuunnitelma: goals and measures by priority area at the left, the form of the chosen one beside."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.people.register import scrolled
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.widgets.empty_state import EmptyState
from seutu_desktop.qt.year_papers.goal_form import GoalForm
from seutu_desktop.qt.year_papers.measure_form import MeasureForm
from seutu_desktop.qt.year_papers.plan_deeds import PlanDeeds
from seutu_desktop.qt.year_papers.plan_form import PlanForm
from seutu_desktop.qt.year_papers.plan_list import USUAL, PlanList
from seutu_desktop.qt.year_papers.plan_rows import PLAN, goal_key, measure_key, rows_of
from seutu_desktop.services.people_view import people_choices
from seutu_desktop.services.plan_agenda import follow_up_state
from seutu_desktop.services.plan_view import GoalLine, MeasureLine, PlanView, plan_view
from seutu_desktop.services.plans import waiting_findings
from seutu_desktop.services.rings import rings_of

KINDS = frozenset(
    {"action_plan", "goal", "measure", "theme_link", "period", "period_item", "wheel_task", "wheel_tick"}
    | {"ring", "person", "item_link", "agenda_item", "meeting", "finding", "assessment_round"}
)
WIDEST = 760
_EMPTY, _WHOLE = range(2)


class PlanPage(QWidget):
    """The plan of a year. `opened` carries a target, `shown` what is shown now."""

    opened = Signal(object)
    shown = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._view: PlanView | None = None
        self._key = PLAN
        self._targets = 0
        self._list = PlanList()
        self._goal, self._measure, self._plan = GoalForm(actions), MeasureForm(actions), PlanForm(actions)
        self._forms = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._stack = QStackedWidget()
        self._empty = EmptyState("plan", "", "", self.tr("Aloita suunnitelma"), self.tr("Itsearviointiin"))
        self._deeds = PlanDeeds(self, actions)
        self._lay_out()
        self._connect()

    @property
    def view(self) -> PlanView | None:
        """The plan shown."""
        return self._view

    @property
    def key(self) -> str:
        """What is chosen."""
        return self._key

    @property
    def deeds(self) -> PlanDeeds:
        """What can be done with the plan shown."""
        return self._deeds

    def show_year(self, year: int, key: str = "") -> None:
        """Show the plan of a year, or the way to one; `key` is what to choose in it."""
        if self._view is not None and self._view.year != year:
            self.flush()
            self._key = PLAN
        today = self._actions.today()
        before = self._list.neighbour(self._key)
        self._view = self._actions.read(plan_view, year, today)
        self._targets = len(self._actions.read(waiting_findings, year))
        self._deeds.take_up(self._view)
        self._stack.setCurrentIndex(_WHOLE if self._view.plan else _EMPTY)
        self._say_empty(year)
        self._fill(key or self._key, before)
        self.shown.emit(self._view)

    def choose(self, key: str) -> None:
        """Choose a line and show its form; one that was refused keeps its form on screen."""
        if self._show_form(key):
            self._key = key
        self._list.select(self._key)

    def show_goal(self, goal_id: str) -> None:
        """Go to a goal, past the filter if need be."""
        self._past_filter(goal_key(goal_id))

    def create_goal(self) -> None:
        """Add a goal, in a plan that is made where there is none, and put the keyboard into its name."""
        self.flush()
        goal_id = self._deeds.add_goal(self.tr("Uusi tavoite"))
        if goal_id:
            self._past_filter(goal_key(goal_id))
            self._goal.focus_title()

    def create_measure(self) -> None:
        """Add a measure to the goal shown and put the keyboard into its name."""
        self.flush()
        goal = self._goal_of(self._key)
        measure_id = self._deeds.add_measure(goal, self.tr("Uusi toimenpide")) if goal else ""
        if measure_id:
            self._past_filter(measure_key(measure_id))
            self._measure.focus_title()

    def remove(self) -> None:
        """Remove what is chosen; undo brings it back."""
        goal, measure = self._goal_of(self._key), self._measure_of(self._key)
        if measure is not None:
            self._measure.forget()
            self._deeds.remove_measure(measure)
        elif goal is not None:
            self._goal.forget()
            self._deeds.remove_goal(goal)

    def rename(self) -> None:
        """Put the keyboard into the first field of what is shown."""
        self._form().focus_title()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self._list.focus_filter()

    def focus(self) -> None:
        """Put the keyboard into the list, or on the way to the first plan."""
        if self._view is not None and self._view.plan is not None:
            self._list.focus_list()
        else:
            self._empty.setFocus()

    def flush(self) -> None:
        """Store at once what is being typed."""
        for form in (self._goal, self._measure, self._plan):
            form.flush()

    def leave(self) -> bool:
        """Store what waits, before another year is shown; return False where it was refused."""
        return self._form().leave()

    def set_narrow(self, narrow: bool) -> None:
        """The form goes under the list in a small window."""
        self._splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self._splitter.setSizes([210, 350] if narrow else [USUAL, 900])
        for form in (self._goal, self._measure, self._plan):
            form.set_narrow(narrow)

    def _fill(self, wanted: str, before: str = "") -> None:
        view = self._view
        if view is None or view.plan is None:
            for form in (self._goal, self._measure, self._plan):
                form.forget()
            return
        if self._gone():
            self._form().forget()
        self._list.show_rows(rows_of(view, self._list.words()), self._key)
        keys = self._list.keys()
        if wanted not in keys:
            wanted = before if before in keys else next(iter(keys), "")
        if wanted:
            self.choose(wanted)

    def _gone(self) -> bool:
        """Whether what the form shows was removed, here or in another view: its text can go nowhere."""
        return self._key != PLAN and self._goal_of(self._key) is None

    def _past_filter(self, key: str) -> None:
        if not self._list.has(key):
            self._list.clear_filter()
        self._fill(key)

    def _show_form(self, key: str) -> bool:
        view, goal, measure = self._view, self._goal_of(key), self._measure_of(key)
        if view is None or view.plan is None:
            return False
        if key != self._key and not self._form().leave():
            return False
        if goal is not None and measure is not None:
            people = [(name, person) for person, name, _ in self._actions.read(people_choices).people]
            done = self._measure.show_measure(goal, measure, self._actions.read(rings_of), people)
        elif goal is not None:
            done = self._goal.show_goal(view, goal)
        else:
            done = self._plan.show_plan(view, self._targets, self._actions.read(follow_up_state))
        page = self._measure if measure else self._goal if goal else self._plan
        self._forms.setCurrentIndex((self._plan, self._goal, self._measure).index(page))
        return done

    def _form(self) -> PlanForm | GoalForm | MeasureForm:
        return (self._plan, self._goal, self._measure)[self._forms.currentIndex()]

    def _goal_of(self, key: str) -> GoalLine | None:
        goals = self._view.goals if self._view else ()
        measures = (each for each in goals if any(measure_key(m.measure.id) == key for m in each.measures))
        own = (each for each in goals if goal_key(each.goal.id) == key)
        return next(own, None) or next(measures, None)

    def _measure_of(self, key: str) -> MeasureLine | None:
        goals = self._view.goals if self._view else ()
        found = (each for goal in goals for each in goal.measures if measure_key(each.measure.id) == key)
        return next(found, None)

    def _move(self, step: int) -> None:
        goal, measure = self._goal_of(self._key), self._measure_of(self._key)
        if goal is not None:
            self._deeds.move(goal, measure, step)

    def _say_empty(self, year: int) -> None:
        title = self.tr("Vuodelle {0} ei ole toimintasuunnitelmaa").format(year)
        born = self.tr("Suunnitelma rakennetaan itsearvioinnissa valituista kehittämiskohteista.")
        bare = self.tr("Voit aloittaa tyhjästä ja lisätä tavoitteet itse.")
        self._empty.set_texts(title, born if self._targets else f"{born} {bare}")

    def _begin(self) -> None:
        if self._targets:
            self._deeds.take_targets()
        else:
            self._deeds.begin()

    def _open_matter(self) -> None:
        found = self._view.approval if self._view else None
        if found is not None:
            self.opened.emit(Target(View.MEETINGS, found.meeting_id, Tab.AGENDA, found.item_id))

    def _open_wheel(self) -> None:
        measure = self._measure_of(self._key)
        if measure is not None and self._view is not None:
            months, year = measure.measure.months, self._view.year
            key = str(year) if len(months) < 2 else f"{year}-{months[0]:02}"
            self.opened.emit(Target(View.WHEEL, field=f"{measure.measure.series_id}.{key}"))

    def _lay_out(self) -> None:
        for form in (self._plan, self._goal, self._measure):
            form.setMaximumWidth(WIDEST)
            self._forms.addWidget(scrolled(form))
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._list)
        self._splitter.addWidget(self._forms)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([USUAL, 900])
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        self._list.chosen.connect(self.choose)
        self._list.entered.connect(self.rename)
        self._list.moved.connect(self._move)
        self._list.remove_wanted.connect(self.remove)
        self._list.filtered.connect(lambda _: self._fill(self._key))
        self._empty.primary.connect(self._begin)
        self._empty.secondary.connect(lambda: self.opened.emit(Target(View.ASSESSMENT)))
        self._goal.opened.connect(self.opened)
        self._goal.add_wanted.connect(self.create_measure)
        self._goal.remove_wanted.connect(self.remove)
        self._measure.remove_wanted.connect(self.remove)
        self._measure.wheel_wanted.connect(self._open_wheel)
        self._plan.matter_wanted.connect(self._open_matter)
        self._plan.import_wanted.connect(self._deeds.take_targets)
        self._plan.follow_wanted.connect(self._deeds.follow)
