"""What the buttons of the detail pane do with what is chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from seutu_desktop.domain.derived import DerivedTask
from seutu_desktop.domain.occurrences import Occurrence
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.wheel.commands import WheelCommands
from seutu_desktop.qt.wheel.derived import origin_target
from seutu_desktop.qt.wheel.detail import WheelDetail
from seutu_desktop.qt.wheel.entries import Entry
from seutu_desktop.services.wheel_view import WheelYear, matter_of


class DetailActions(QObject):
    """Shows what is chosen and acts on it; `opened` leads elsewhere, `edit_wanted` to the form."""

    opened = Signal(object)
    edit_wanted = Signal()

    def __init__(self, panel: QWidget, actions: Actions, detail: WheelDetail) -> None:
        super().__init__(panel)
        self._actions = actions
        self._detail = detail
        self._commands = WheelCommands(panel, actions)
        self._view: WheelYear | None = None
        self._key = ""
        self._year = 0
        self._connect()

    def show(self, view: WheelYear, entry: Entry, year: int) -> None:
        """Show an entry of a year; what ends, ends from `year` on."""
        self._view, self._key, self._year = view, entry.id, year
        if entry.meeting:
            meeting = next(each for each in view.content.meetings if each.id == entry.id)
            exists = bool(view.meetings[entry.id].meeting_id)
            self._detail.show_meeting(view, meeting, entry, exists)
        elif entry.suggested:
            task = next(each for each in view.suggested if entry.id == f"suggestion.{each.series_id}")
            self._detail.show_suggestion(view, task, entry)
        else:
            occurrence = view.occurrences[entry.id]
            matter = self._actions.read(matter_of, occurrence)
            self._detail.show_task(view, occurrence, entry, matter, self._actions.today())

    def occurrence(self) -> Occurrence | None:
        """Return the task that is chosen, None for a meeting or a suggestion."""
        return self._view.occurrences.get(self._key) if self._view else None

    def open_meeting(self) -> bool:
        """Go to the meeting that is chosen; return whether one is."""
        day = self._view.meetings.get(self._key) if self._view else None
        if day is not None and day.meeting_id:
            self.opened.emit(Target(View.MEETINGS, meeting_id=day.meeting_id))
        return day is not None

    def open_origin(self) -> bool:
        """Go to where the day of the chosen task is changed; return whether it comes from elsewhere."""
        occurrence = self.occurrence()
        if occurrence is None or not isinstance(occurrence.task, DerivedTask):
            return False
        self.opened.emit(origin_target(occurrence.task))
        return True

    def drop(self, key: str, day: date) -> None:
        """Ask why a task that was dragged moves to a day."""
        occurrence = self._view.occurrences.get(key) if self._view else None
        if occurrence is not None and day != occurrence.due:
            self._commands.move(occurrence, day)

    def toggle_done(self) -> None:
        """Tick what is chosen, or open it again."""
        self._on_task(self._commands.toggle_done)()

    def end(self) -> None:
        """Let what is chosen be no more from the shown year on."""
        self._on_task(self._end)()

    def _on_task(self, act: Callable[[Occurrence], None]) -> Callable[[], None]:
        def run() -> None:
            occurrence = self.occurrence()
            if occurrence is not None:
                act(occurrence)

        return run

    def _end(self, occurrence: Occurrence) -> None:
        if not isinstance(occurrence.task, DerivedTask):
            self._commands.end(occurrence, self._year)

    def _open_matter(self, occurrence: Occurrence) -> None:
        matter = self._actions.read(matter_of, occurrence)
        if matter is not None:
            self.opened.emit(Target(View.MEETINGS, meeting_id=matter.meeting_id, item_id=matter.item_id))

    def _begin_survey(self, occurrence: Occurrence) -> None:
        self.opened.emit(Target(View.MODELS, field="survey", year=occurrence.year))

    def _accept(self) -> None:
        if self._view is not None and self._key.startswith("suggestion."):
            self._commands.accept(self._view, self._key.removeprefix("suggestion."))

    def _connect(self) -> None:
        detail, commands = self._detail, self._commands
        detail.done_wanted.connect(self.toggle_done)
        detail.move_wanted.connect(self._on_task(commands.move))
        detail.note_wanted.connect(self._on_task(commands.note))
        detail.back_wanted.connect(self._on_task(lambda each: commands.store_move(each, None, "")))
        detail.end_wanted.connect(self.end)
        detail.survey_wanted.connect(self._on_task(self._begin_survey))
        detail.matter_wanted.connect(self._on_task(self._open_matter))
        detail.accept_wanted.connect(self._accept)
        detail.edit_wanted.connect(self.edit_wanted)
        detail.open_wanted.connect(lambda: self.open_origin() or self.open_meeting())
