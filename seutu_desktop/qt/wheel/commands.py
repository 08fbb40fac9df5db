"""What can be done with a task of the wheel: each asks what it needs and runs one service."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from seutu_desktop.domain.dates import short_day
from seutu_desktop.domain.derived import DerivedTask
from seutu_desktop.domain.occurrences import Occurrence
from seutu_desktop.domain.wheel_rules import is_anchored
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.dialogs import ReasonDialog
from seutu_desktop.qt.wheel.move_dialog import MoveDialog
from seutu_desktop.services import wheel
from seutu_desktop.services.wheel_view import WheelYear


class WheelCommands(QObject):
    """Acts on tasks for a panel."""

    def __init__(self, panel: QWidget, actions: Actions) -> None:
        super().__init__(panel)
        self._panel = panel
        self._actions = actions

    def toggle_done(self, occurrence: Occurrence) -> None:
        """Tick a task, or open it again."""
        key = (occurrence.task.series_id, occurrence.year, occurrence.key)
        if occurrence.done:
            if self._actions.perform(wheel.untick, *key) is not None:
                self._inform(self.tr("{0} avattu uudelleen"), occurrence)
        elif self._actions.perform(wheel.tick, *key, self._actions.today()) is not None:
            self._inform(self.tr("{0} merkitty tehdyksi"), occurrence)

    def move(self, occurrence: Occurrence, to: date | None = None) -> None:
        """Ask to which day one occurrence moves, and why; `to` is proposed."""
        day = to or occurrence.due
        question = self.tr("Siirrä {0}").format(occurrence.task.shown_name)
        text = self.tr("Vain tämä kerta siirtyy, sääntö pysyy.")
        if occurrence.planned is not None:
            rule = self.tr("Säännön mukaan {0}.").format(short_day(occurrence.planned))
            text = f"{rule} {text}"
        dialog = MoveDialog(self._panel, question, text, day, self._actions.today)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.store_move(occurrence, dialog.day(), dialog.reason())

    def store_move(self, occurrence: Occurrence, to: date | None, reason: str) -> None:
        """Move one occurrence, or take it back to its rule (None)."""
        key = (occurrence.task.series_id, occurrence.year, occurrence.key)
        if self._actions.perform(wheel.move_occurrence, *key, to, reason) is not None:
            self._inform(self.tr("{0} siirretty") if to else self.tr("{0} palautettu sääntöönsä"), occurrence)

    def note(self, occurrence: Occurrence) -> None:
        """Ask for a note on an occurrence."""
        question = self.tr("Huomautus: {0}").format(occurrence.task.shown_name)
        text = occurrence.tick.note if occurrence.tick else ""
        dialog = ReasonDialog(self._panel, question, text, self.tr("Tallenna"), needed=False)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            key = (occurrence.task.series_id, occurrence.year, occurrence.key)
            self._actions.perform(wheel.set_note, *key, dialog.reason())

    def end(self, occurrence: Occurrence, year: int) -> None:
        """Let a task be no more from a year on."""
        if self._actions.perform(wheel.end_task, occurrence.task.series_id, year) is not None:
            self._inform(self.tr("{0} päättyi"), occurrence)

    def accept(self, view: WheelYear, series_id: str) -> None:
        """Take a suggestion into the wheel."""
        task = next(each for each in view.suggested if each.series_id == series_id)
        if self._actions.perform(wheel.accept_task, series_id) is not None:
            words = self.tr("{0} otettu vuosikelloon").format(task.shown_name)
            self._actions.messages.inform(words, undoable=True)

    def _inform(self, words: str, occurrence: Occurrence) -> None:
        self._actions.messages.inform(words.format(occurrence.task.shown_name), undoable=True)


def movable(view: WheelYear) -> frozenset[str]:
    """Return the ids that can be dragged: those whose day no meeting, other task or other row gives."""
    return frozenset(
        key
        for key, each in view.occurrences.items()
        if each.due is not None and not each.done and not is_anchored(each.task)
        if not isinstance(each.task, DerivedTask)
    )
