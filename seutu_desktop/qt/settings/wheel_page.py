"""Vuosikello: the rings of the wheel, and the school breaks that days are planned around."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.wheel import Ring, RingShape
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.forms.ui_settings_wheel import Ui_SettingsWheel
from seutu_desktop.qt.settings.break_lines import BreakLines
from seutu_desktop.qt.settings.page import SettingsPage
from seutu_desktop.qt.settings.ring_lines import RingLines
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.services import breaks, rings

_YEARS_BACK, _YEARS_AHEAD = 1, 5
_WEEK = timedelta(days=6)
_APART = 12


class WheelSettingsPage(SettingsPage):
    """Rings from the outside in, and breaks by year."""

    kinds = frozenset({"ring", "calendar_break", "wheel_task"})

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._shown: list[Ring] = []
        self._ui = Ui_SettingsWheel()
        self._ui.setupUi(self)
        self._rings = RingLines(actions, self._save_ring)
        self._breaks = BreakLines(actions, self._save_break)
        self._dress()
        self._connect()

    @property
    def year(self) -> int:
        """The year whose breaks are shown."""
        return int(self._ui.year.chosen())

    def reload(self) -> None:
        """Show what is stored."""
        self._shown = self._actions.read(rings.rings_of)
        held = self._actions.read(rings.tasks_on_rings)
        self._rings.show_rings(self._shown, [held.get(each.id, 0) for each in self._shown])
        self._breaks.show_breaks(self._actions.read(breaks.breaks_of, [self.year]), self.year)

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._rings.flush()
        self._breaks.flush()

    def create_new(self) -> None:
        """Add the innermost ring, with a mark that no other has where there is one left."""
        self.flush()
        taken = {each.shape for each in self._shown}
        shape = next((each for each in RingShape if each not in taken), RingShape.CIRCLE)
        made = self._actions.perform(rings.add_ring, self._new_name(), shape)
        if made is not None:
            self._ui.ringsError.say("")
            self._rings.focus_line(made.ids[0])

    def add_break(self) -> None:
        """Enter a week of the year shown, from today or its first Monday on."""
        self.flush()
        first = max(self._actions.today(), date.fromisocalendar(self.year, 2, 1))
        if first.year != self.year:
            first = date.fromisocalendar(self.year, 2, 1)
        made = self._actions.perform(breaks.add_break, self.tr("Uusi loma"), first, first + _WEEK)
        if made is not None:
            self._breaks.focus_line(made.ids[0])

    def _save_ring(self, key: str, name: str, value: object) -> UserError | None:
        self._ui.ringsError.say("")
        fields: dict[str, Any] = {name: value}
        return self._actions.attempt(rings.edit_ring, key, **fields)

    def _save_break(self, key: str, name: str, value: object) -> UserError | None:
        if value is None:  # a break begins and ends some day: the one stored comes back
            self.reload()
            return None
        return self._actions.attempt(breaks.edit_break, key, **{name: value})

    def _move_ring(self, key: str, to: int) -> None:
        self._rings.flush()
        self._actions.perform(rings.move_ring, key, to)

    def _remove_ring(self, key: str) -> None:
        """What holds a ring is said below the rings, where the tasks are counted."""
        self._rings.flush()
        name = next(each.name for each in self._shown if key in (each.id, each.name))
        error = self._actions.attempt(rings.delete_ring, key)
        self._ui.ringsError.say(self._actions.messages.sentence(error) if error else "")
        if error is None:
            self._actions.messages.inform(self.tr("Kehä {0} poistettu").format(name), undoable=True)

    def _remove_break(self, key: str) -> None:
        self._breaks.flush()
        if self._actions.perform(breaks.delete_break, key) is not None:
            self._actions.messages.inform(self.tr("Loma poistettu"), undoable=True)

    def _choose_year(self) -> None:
        self._breaks.flush()
        self.reload()

    def _new_name(self) -> str:
        taken = {each.name.casefold() for each in self._shown}
        name = self.tr("Uusi kehä")
        numbers = (f"{name} {number}" for number in range(2, len(taken) + 3))
        return next(each for each in (name, *numbers) if each.casefold() not in taken)

    def _dress(self) -> None:
        apply_roles(self)
        for button in (self._ui.addRing, self._ui.addBreak):
            set_icon(button, "plus", "text")
        self._ui.ringsSlot.addWidget(self._rings)
        self._ui.breaksSlot.addWidget(self._breaks)
        self._ui.ringsSlot.setContentsMargins(0, 0, 0, _APART)
        self._ui.column.addStretch(1)
        this = self._actions.today().year
        years = range(this - _YEARS_BACK, this + _YEARS_AHEAD + 1)
        self._ui.year.offer([(str(year), year) for year in years])
        self._ui.year.choose(this)

    def _connect(self) -> None:
        self._ui.addRing.clicked.connect(self.create_new)
        self._ui.addBreak.clicked.connect(self.add_break)
        self._ui.year.activated.connect(self._choose_year)
        self._rings.move_wanted.connect(self._move_ring)
        self._rings.remove_wanted.connect(self._remove_ring)
        self._breaks.remove_wanted.connect(self._remove_break)
