"""The form of a goal: what is aimed at, what of the strategy it serves, how far it is, what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QVBoxLayout, QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.network import PeriodItem, PeriodItemKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_year_goal import Ui_GoalForm
from seutu_desktop.qt.meetings.choice_list import ChoiceDelegate, ChoiceModel
from seutu_desktop.qt.richtext_editor import RichTextEditor
from seutu_desktop.qt.theme import apply_roles, font
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.qt.widgets.rows import row_height
from seutu_desktop.qt.year_papers.goal_matters import GoalMatters
from seutu_desktop.qt.year_papers.words import states
from seutu_desktop.services.plan_view import GoalLine, PlanView
from seutu_desktop.services.plans import edit_goal, set_goal_themes

_FIELDS = ("title", "description", "indicator", "target", "state", "outcome")
_THEMES_HEIGHT = 32 * 5 + 2


class GoalForm(QWidget):
    """A goal; every field saves itself."""

    add_wanted = Signal()
    remove_wanted = Signal()
    opened = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._line: GoalLine | None = None
        self._ui = Ui_GoalForm()
        self._ui.setupUi(self)
        self._themes = ThemeList()
        self._matters = GoalMatters(actions)
        self._description = RichTextEditor(3, toolbar=False)
        self._outcome = RichTextEditor(3, toolbar=False)
        self._form = BoundForm(actions, self._save, self)
        self._dress()
        self._bind()

    def show_goal(self, view: PlanView, line: GoalLine) -> bool:
        """Show a goal; False where the text of another one was refused, so it stays on screen."""
        if (self._line is None or self._line.goal.id != line.goal.id) and not self._form.leave():
            return False
        self._line = line
        self._ui.crumb.setText(self.tr("Toimintasuunnitelma {0}").format(view.year))
        self._ui.state.offer(states())
        self._form.show({name: getattr(line.goal, name) for name in _FIELDS})
        self._matters.show_goal(line.goal.id)
        served = {each.id for each in line.themes}
        self._themes.show_parts(
            [*view.parts, *(each for each in line.themes if each not in view.parts)], served
        )
        return True

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def leave(self) -> bool:
        """Store what waits, before something else is shown; return False where it was refused."""
        return self._form.leave()

    def forget(self) -> None:
        """Show nothing: the goal is gone, and so is what waited to be stored."""
        self._line = None
        self._form.leave()

    def focus_title(self) -> None:
        """Put the keyboard into the goal's name."""
        self._form.focus("title")

    def set_narrow(self, narrow: bool) -> None:
        """Take less room at the sides in a small window."""
        side = 16 if narrow else 24
        self._ui.column.setContentsMargins(side, 16, side, 24)

    def _save(self, name: str, value: object) -> UserError | None:
        if self._line is None:
            return None
        key, fields = self._line.goal.id, {name: value}
        return self._actions.attempt(lambda store: edit_goal(store, key, **fields))

    def _serve(self, keys: Sequence[str]) -> None:
        if self._line is not None:
            self._actions.perform(set_goal_themes, self._line.goal.id, keys)

    def _bind(self) -> None:
        ui, form = self._ui, self._form
        form.line("title", ui.title, ui.titleError)
        form.rich("description", self._description, self._owner)
        form.line("indicator", ui.indicator, ui.indicatorError)
        form.line("target", ui.target, ui.targetError)
        form.choice("state", ui.state)
        form.rich("outcome", self._outcome, self._owner)
        self._themes.picked.connect(self._serve)
        ui.addMeasure.clicked.connect(self.add_wanted)
        ui.remove.clicked.connect(self.remove_wanted)
        self._matters.opened.connect(self.opened)

    def _owner(self) -> str:
        return self._line.goal.id if self._line else ""

    def _dress(self) -> None:
        ui = self._ui
        apply_roles(self)
        ui.title.setFont(font("section"))
        set_icon(ui.addMeasure, "plus", "text")
        slots: Any = (
            (self._themes, ui.themesSlot, ui.themesLabel),
            (self._description, ui.descriptionSlot, ui.descriptionLabel),
            (self._outcome, ui.outcomeSlot, ui.outcomeLabel),
        )
        for widget, slot, label in slots:
            slot.addWidget(widget)
            label.setBuddy(widget)
            widget.setAccessibleName(label.text())
        ui.column.addWidget(self._matters)
        ui.column.addStretch(1)


class ThemeList(QWidget):
    """The strategy's areas with their sub-themes, ticked; `picked` carries the ids of the ticked ones."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListView()
        self._list.setMaximumHeight(_THEMES_HEIGHT)
        self._list.setItemDelegate(_ThemeDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._shown: tuple[tuple[str, ...], frozenset[str]] | None = None
        self.setFocusProxy(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)

    def setAccessibleName(self, name: str) -> None:
        """Name the list, which is what has the keyboard."""
        self._list.setAccessibleName(name)

    def show_parts(self, parts: Sequence[PeriodItem], served: set[str]) -> None:
        """Show the areas, each with its sub-themes, and the goals of the strategy, `served` ones ticked."""
        wanted = _ordered(parts)
        state = tuple(each.id for each in wanted), frozenset(served)
        if state == self._shown:
            return  # not to lose the place of the keyboard
        row = self._list.currentIndex().row() if self._shown and self._shown[0] == state[0] else -1
        self._shown = state
        lines = [(each.id, _named(each), "") for each in wanted]
        model = ChoiceModel(lines, ticks=True)
        for place, each in enumerate(wanted):
            item = model.item(place)
            item.setToolTip(each.text)
            item.setCheckState(Qt.CheckState.Checked if each.id in served else Qt.CheckState.Unchecked)
        self._list.setModel(model)
        model.setParent(self._list)
        model.itemChanged.connect(lambda _: self.picked.emit([model.key(each) for each in model.ticked()]))
        if row >= 0:
            self._list.setCurrentIndex(model.index(row, 0))


class _ThemeDelegate(ChoiceDelegate):
    """Lower lines than in a dialog: the list is one field of many."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room of a line, from the font."""
        return QSize(160, row_height("small"))


def _ordered(parts: Sequence[PeriodItem]) -> list[PeriodItem]:
    """Areas with their sub-themes, then the strategy's goals; anything else is not served by a goal."""
    themes = [each for each in parts if each.kind is PeriodItemKind.SUB_THEME]
    found: list[PeriodItem] = []
    for area in (each for each in parts if each.kind is PeriodItemKind.PRIORITY_AREA):
        found += [area, *(each for each in themes if each.parent_id == area.id)]
    found += [each for each in themes if each not in found]
    return found + [each for each in parts if each.kind is PeriodItemKind.GOAL]


def _named(part: PeriodItem) -> str:
    return f"    {part.text}" if part.kind is PeriodItemKind.SUB_THEME else part.text
