"""The form of a measure: what is done in which months by whom, and its task on the annual wheel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.wheel import Ring
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_year_measure import Ui_MeasureForm
from seutu_desktop.qt.theme import apply_roles, font
from seutu_desktop.qt.wheel.month_picker import MonthPicker
from seutu_desktop.qt.year_papers.words import states
from seutu_desktop.services.measures import edit_measure, place_on_wheel, take_off_wheel
from seutu_desktop.services.plan_view import GoalLine, MeasureLine

_FIELDS = ("title", "responsible_id", "responsible_role", "state", "note")


class MeasureForm(QWidget):
    """A measure; every field saves itself, and its task on the wheel follows."""

    remove_wanted = Signal()
    wheel_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._line: MeasureLine | None = None
        self._ui = Ui_MeasureForm()
        self._ui.setupUi(self)
        self._months = MonthPicker()
        self._form = BoundForm(actions, self._save, self)
        self._dress()
        self._bind()

    def show_measure(
        self, goal: GoalLine, line: MeasureLine, rings: Sequence[Ring], people: Sequence[tuple[str, str]]
    ) -> bool:
        """Show a measure; False where the text of another one was refused, so it stays on screen.

        `people` are (name, id). Rings without an id are the usual ones, not stored yet.
        """
        if (self._line is None or self._line.measure.id != line.measure.id) and not self._form.leave():
            return False
        self._line = line
        ui = self._ui
        ui.crumb.setText(goal.goal.title)
        ui.state.offer(states())
        ui.person.offer([(self.tr("ei valittu"), None), *people])
        ui.ring.offer([(each.name, each.id or each.name) for each in rings])
        self._form.show({name: self._value(line, name) for name in _FIELDS})
        self._months.show_months(line.measure.months)
        self._show_wheel(line)
        return True

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def leave(self) -> bool:
        """Store what waits, before something else is shown; return False where it was refused."""
        return self._form.leave()

    def forget(self) -> None:
        """Show nothing: the measure is gone, and so is what waited to be stored."""
        self._line = None
        self._form.leave()

    def focus_title(self) -> None:
        """Put the keyboard into the measure's name."""
        self._form.focus("title")

    def set_narrow(self, narrow: bool) -> None:
        """Take less room at the sides in a small window."""
        side = 16 if narrow else 24
        self._ui.column.setContentsMargins(side, 16, side, 24)

    @property
    def months(self) -> MonthPicker:
        """The months to choose among."""
        return self._months

    def _value(self, line: MeasureLine, name: str) -> object:
        return line.state if name == "state" else getattr(line.measure, name)

    def _show_wheel(self, line: MeasureLine) -> None:
        ui = self._ui
        ui.onWheel.setChecked(line.on_wheel)
        ui.onWheel.setEnabled(bool(line.measure.months))
        ui.ring.setEnabled(line.on_wheel)
        ui.ring.choose(line.ring_id or self.tr("Asiakirjat"))
        ui.showWheel.setVisible(line.on_wheel)
        ticked = self.tr("tehty {0}/{1}").format(line.done, line.count)
        why = "" if line.measure.months else self.tr("valitse ensin kuukaudet")
        ui.ticks.setText(ticked if line.count else why)

    def _save(self, name: str, value: object) -> UserError | None:
        if self._line is None:
            return None
        key, fields = self._line.measure.id, {name: value}
        return self._actions.attempt(lambda store: edit_measure(store, key, **fields))

    def _pick(self, months: tuple[int, ...]) -> None:
        error = self._save("months", months)
        self._ui.monthsError.say(self._actions.messages.sentence(error) if error else "")

    def _place(self, on: bool) -> None:
        if self._line is not None:
            self._actions.perform(place_on_wheel if on else take_off_wheel, self._line.measure.id)

    def _choose_ring(self, row: int) -> None:
        if self._line is not None and self._line.on_wheel:
            ring = str(self._ui.ring.value(row))
            self._actions.perform(place_on_wheel, self._line.measure.id, ring)

    def _bind(self) -> None:
        ui, form = self._ui, self._form
        form.line("title", ui.title, ui.titleError)
        form.choice("responsible_id", ui.person)
        form.line("responsible_role", ui.role, ui.roleError)
        form.choice("state", ui.state)
        form.text("note", ui.note)
        self._months.picked.connect(self._pick)
        ui.onWheel.clicked.connect(self._place)
        ui.ring.activated.connect(self._choose_ring)
        ui.showWheel.clicked.connect(self.wheel_wanted)
        ui.remove.clicked.connect(self.remove_wanted)

    def _dress(self) -> None:
        ui: Any = self._ui
        apply_roles(self)
        ui.title.setFont(font("section"))
        ui.note.setMaximumHeight(110)
        ui.monthsSlot.addWidget(self._months)
        ui.column.addStretch(1)
