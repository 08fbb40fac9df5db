"""What can be done with the plan shown: begun, goals and measures added, moved and removed, followed up."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from seutu_desktop.domain.plans import Goal
from seutu_desktop.qt.actions import Actions
from seutu_desktop.services import measures, plans
from seutu_desktop.services.plan_agenda import follow_up
from seutu_desktop.services.plan_view import GoalLine, MeasureLine, PlanView


class PlanDeeds(QObject):
    """Each runs one service and says what was done."""

    def __init__(self, panel: QWidget, actions: Actions) -> None:
        super().__init__(panel)
        self._actions = actions
        self._view: PlanView | None = None

    def take_up(self, view: PlanView) -> None:
        """Act on this plan from now on."""
        self._view = view

    def begin(self) -> None:
        """Make the empty plan of the year shown."""
        if self._view is not None and self._actions.perform(plans.make_plan, self._view.year):
            words = self.tr("Toimintasuunnitelma {0} aloitettu").format(self._view.year)
            self._actions.messages.inform(words, undoable=True)

    def take_targets(self) -> None:
        """Make goals of the targets that the assessment chose."""
        if self._view is None:
            return
        waiting = self._actions.read(plans.waiting_findings, self._view.year)
        if self._actions.perform(plans.goals_from_findings, self._view.year, waiting):
            self._actions.messages.inform(self.tr("Kehittämiskohteet tuotu tavoitteiksi"), undoable=True)

    def add_goal(self, title: str) -> str:
        """Add a goal; return its id, empty where that was refused."""
        if self._view is None:
            return ""
        plan_id = self._view.plan.id if self._view.plan else ""
        if not plan_id:
            made = self._actions.perform(plans.make_plan, self._view.year)
            plan_id = made.ids[0] if made else ""
        added = self._actions.perform(plans.add_goal, plan_id, title) if plan_id else None
        return added.ids[0] if added else ""

    def add_measure(self, goal: GoalLine, title: str) -> str:
        """Add a measure to a goal; return its id, empty where that was refused."""
        added = self._actions.perform(measures.add_measure, goal.goal.id, title)
        return added.ids[0] if added else ""

    def remove_goal(self, goal: GoalLine) -> None:
        """Remove a goal with its measures."""
        if self._actions.perform(plans.delete_goal, goal.goal.id):
            self._inform(self.tr("Tavoite ”{0}” poistettu"), goal.goal.title)

    def remove_measure(self, measure: MeasureLine) -> None:
        """Remove a measure; its task on the wheel ends."""
        if self._actions.perform(measures.delete_measure, measure.measure.id):
            self._inform(self.tr("Toimenpide ”{0}” poistettu"), measure.measure.title)

    def remove_plan(self) -> None:
        """Remove the plan with its goals and measures; undo brings all of it back."""
        plan = self._view.plan if self._view else None
        if plan is not None and self._actions.perform(plans.delete_plan, plan.id):
            words = self.tr("Toimintasuunnitelma {0} poistettu").format(plan.year)
            self._actions.messages.inform(words, undoable=True)

    def move(self, goal: GoalLine, measure: MeasureLine | None, step: int) -> None:
        """Move a goal among those of its area, or a measure within its goal or over to the next one."""
        if measure is None:
            self._move_goal(goal, step)
            return
        place = goal.measures.index(measure) + step
        if 0 <= place < len(goal.measures):
            self._actions.perform(measures.move_measure, measure.measure.id, place)
            return
        goals = self._view.goals if self._view else ()
        beside = goals.index(goal) + step
        if 0 <= beside < len(goals):
            to = goals[beside]
            end = 0 if step > 0 else len(to.measures)
            self._actions.perform(measures.move_measure, measure.measure.id, end, to.goal.id)

    def follow(self) -> None:
        """Let the plan's follow-up propose itself on agendas."""
        if self._actions.perform(follow_up):
            words = self.tr("Toteutumisen seuranta nousee kokousten ehdotuksiin")
            self._actions.messages.inform(words, undoable=True)

    def _move_goal(self, goal: GoalLine, step: int) -> None:
        """Goals are ordered within the plan and shown by area: it goes past its neighbour in the area."""
        groups = self._view.groups if self._view else ()
        group = next(each for each in groups if goal in each.goals)
        place = group.goals.index(goal) + step
        if 0 <= place < len(group.goals):
            ordered = sorted((line.goal for each in groups for line in each.goals), key=_place)
            to = ordered.index(group.goals[place].goal)
            self._actions.perform(plans.move_goal, goal.goal.id, to)

    def _inform(self, words: str, title: str) -> None:
        self._actions.messages.inform(words.format(title), undoable=True)


def _place(goal: Goal) -> tuple[int, str]:
    return goal.position, goal.id
