"""Kokousrytmi: the usual hours and place, and the first meeting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seutu_desktop.qt.forms.ui_first_start_rhythm import Ui_RhythmForm
from seutu_desktop.qt.theme import apply_roles


class RhythmStep(QWidget):
    """`changed` when something does."""

    changed = Signal()

    def __init__(
        self, today: Callable[[], date], first: date, start: time, end: time, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_RhythmForm()
        self._ui.setupUi(self)
        apply_roles(self)
        ui = self._ui
        ui.first.use_today(today)
        ui.start.set_value(start)
        ui.end.set_value(end)
        ui.first.set_value(first)
        pairs = ((ui.start, ui.startError), (ui.end, ui.endError), (ui.first, ui.firstError))
        for field, error in pairs:
            field.invalid.connect(error.say)
            field.changed.connect(self.changed)
        ui.place.textChanged.connect(self.changed)

    @property
    def start(self) -> time:
        """When meetings usually begin."""
        return self._ui.start.value() or time(9)

    @property
    def end(self) -> time:
        """When meetings usually end."""
        return self._ui.end.value() or time(11, 30)

    @property
    def place(self) -> str:
        """Where meetings usually are."""
        return self._ui.place.text().strip()

    @property
    def first(self) -> date | None:
        """The day of the first meeting, None to plan it later."""
        return self._ui.first.value()

    @property
    def model_tasks(self) -> bool:
        """Whether the wheel begins with the model's tasks."""
        return self._ui.modelTasks.isChecked()

    def check(self) -> bool:
        """Say what is impossible; return whether the step can be left."""
        ui = self._ui
        backwards = self.end <= self.start
        if backwards:
            ui.endError.say(self.tr("Kokous päättyy ennen kuin se alkaa. Tarkista kellonajat."))
        wrong = [field for field in (ui.start, ui.end, ui.first) if field.error()]
        if wrong or backwards:
            (wrong or [ui.end])[0].setFocus()
            return False
        ui.endError.say("")
        return True

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self._ui.start.setFocus()
        self._ui.start.selectAll()
