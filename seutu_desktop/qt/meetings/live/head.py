"""The head of the live minutes: the clock, how far the meeting is, quorum, and the next step."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSizePolicy

from seutu_desktop.domain.dates import clock
from seutu_desktop.domain.meetings import Meeting, MeetingStatus
from seutu_desktop.domain.presence import unmarked
from seutu_desktop.qt.forms.ui_live_panel import Ui_LivePanel
from seutu_desktop.qt.meetings.live.words import quorum_words
from seutu_desktop.qt.meetings.words import meeting_facts, status_words
from seutu_desktop.qt.theme import font
from seutu_desktop.services.live import LiveView


class Head(QObject):
    """Fills the head of the form; `times_changed` carries the field ("started" or "ended") and its time."""

    times_changed = Signal(str, object)

    def __init__(self, ui: Ui_LivePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._changing = False
        self._shown = ("", False)
        self._narrow = False
        self._dress()
        ui.changeTimes.clicked.connect(self._turn_times)
        ui.started.changed.connect(lambda value: self.times_changed.emit("started", value))
        ui.ended.changed.connect(lambda value: self.times_changed.emit("ended", value))

    def show_view(self, view: LiveView, place: str, now: datetime) -> None:
        """Show a meeting; `place` is the matter that quorum is told of, `now` the local time."""
        ui, meeting = self._ui, view.meeting
        corrects = view.editable and not view.running and not view.waiting
        if self._shown != (meeting.id, corrects):
            self._shown, self._changing = (meeting.id, corrects), False
            ui.entryTime.set_value(_entry_default(meeting, now))
        ui.title.setText(view.name)
        self._show_quorum(view, place)
        ui.clock.setVisible(not corrects and view.editable)
        for part in (ui.entryLabel, ui.entryTime):
            part.setVisible(corrects)
        ui.begin.setVisible(view.waiting)
        ui.end.setVisible(view.running)
        ui.pause.setVisible(view.editable and not view.waiting)
        on = view.pause is not None
        ui.pause.setText(self.tr("Jatka kokousta") if on else self.tr("Tauko"))
        ui.pause.set_icon("play" if on else "pause")
        roll = view.waiting or (view.running and _rolling(view))
        ui.everybody.setVisible(view.editable and roll and bool(unmarked(view.record)))
        self._show_times(view, corrects=corrects)
        self.tick(view, now)

    def set_narrow(self, narrow: bool) -> None:
        """Say less in a small window."""
        self._narrow = narrow
        self._ui.headRow.setSpacing(10 if narrow else 16)
        words = self.tr("Merkinnät klo") if narrow else self.tr("Uudet merkinnät klo")
        self._ui.entryLabel.setText(words)

    def tick(self, view: LiveView, now: datetime) -> None:
        """Show the time and how long the meeting has lasted."""
        self._ui.clock.setText(clock(now))
        self._ui.facts.setText(self._facts(view, now))

    def entry_time(self, meeting: Meeting) -> datetime:
        """Return the local time of an entry made afterwards: what is typed, on the meeting's day."""
        value = self._ui.entryTime.value() or meeting.start.time()
        return datetime.combine(meeting.day, value)

    def _show_quorum(self, view: LiveView, place: str) -> None:
        whole = quorum_words(view, place)[0]
        words, kind, icon = quorum_words(view, place, short=self._narrow)
        if view.waiting and kind == "warn":
            words, kind, icon = (words.partition(": ")[2] or words).capitalize(), "plain", ""
        self._ui.quorum.set_status(words, kind, icon)
        self._ui.quorum.setAccessibleName(whole)
        self._ui.quorum.setToolTip(whole if whole != words else "")
        self._ui.quorum.setVisible(bool(words))

    def _show_times(self, view: LiveView, *, corrects: bool) -> None:
        ui, meeting = self._ui, view.meeting
        shown = corrects or (self._changing and view.running)
        ui.times.setVisible(shown)
        ui.changeTimes.setVisible(view.running and not self._changing)
        for label, field, value in (
            (ui.startedLabel, ui.started, meeting.started),
            (ui.endedLabel, ui.ended, meeting.ended),
        ):
            field.setVisible(value is not None)
            label.setVisible(value is not None)
            if value is not None and not field.hasFocus():
                field.set_value(value.time())

    def _turn_times(self) -> None:
        self._changing = True
        self._ui.times.show()
        self._ui.changeTimes.hide()
        self._ui.started.setFocus()
        self._ui.started.selectAll()

    def _facts(self, view: LiveView, now: datetime) -> str:
        meeting = view.meeting
        if meeting.started is None:
            return meeting_facts(meeting)
        if view.running:
            return self._progress(view, meeting.started, now)
        words = status_words(meeting.status, minutes=view.record.body.paper_style == "minutes")
        if meeting.status in (MeetingStatus.APPROVED, MeetingStatus.CANCELLED):
            return self.tr("{0}, ei enää muuteta").format(words)
        return self.tr("{0}, kirjauksia voi korjata").format(words)

    def _progress(self, view: LiveView, started: datetime, now: datetime) -> str:
        minutes = max(0, int((now - started).total_seconds()) // 60)
        hours, rest = divmod(minutes, 60)
        lasted = self.tr("{0} t {1} min").format(hours, rest) if hours else self.tr("{0} min").format(rest)
        words = self.tr("alkoi klo {0} · kestänyt {1}").format(clock(started), lasted)
        pause = view.pause
        if pause is not None and pause.start is not None:
            return self.tr("{0} · tauko klo {1} alkaen").format(words, clock(pause.start))
        return words

    def _dress(self) -> None:
        ui = self._ui
        ui.title.setFont(font("body-strong"))
        ui.facts.setFont(font("list"))
        ui.facts.setProperty("tone", "text2")
        ui.pause.set_key("F9")
        for field in (ui.entryTime, ui.started, ui.ended):
            field.setFixedWidth(66)
        for label in (ui.startedLabel, ui.endedLabel, ui.entryLabel):
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)


def _entry_default(meeting: Meeting, now: datetime) -> time:
    return now.time() if now.date() == meeting.day else (meeting.started or meeting.start).time()


def _rolling(view: LiveView) -> bool:
    from seutu_desktop.services.presence_keys import roll_call

    return roll_call(view.record, view.current_id or None)
