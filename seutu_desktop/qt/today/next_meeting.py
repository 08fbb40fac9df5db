"""The card of the next meeting: where it stands and what it lacks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from seutu_desktop.domain.dates import short_day
from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.domain.readiness import ReadinessLine, summary
from seutu_desktop.qt.meetings.words import STAGES, meeting_facts, stage_names
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.today.lack_row import LackRow
from seutu_desktop.qt.today.words import lack_words, remedy_words
from seutu_desktop.qt.widgets.buttons import plain_button, primary_button
from seutu_desktop.qt.widgets.elided import ElidedLabel
from seutu_desktop.qt.widgets.empty_state import EmptyState
from seutu_desktop.qt.widgets.readiness_parts import SegmentBar
from seutu_desktop.qt.widgets.stepper import Stepper
from seutu_desktop.qt.widgets.styling import label, separator
from seutu_desktop.services.meeting_view import MeetingView
from seutu_desktop.services.today import Today

_MOST_LINES = 5


class NextMeetingCard(QFrame):
    """Shows the next meeting, or what to do when there is none. `opened` carries a Target."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setAccessibleName(self.tr("Seuraava kokous"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(0)
        self._first: QWidget | None = None

    def show_meeting(self, view: Today) -> None:
        """Show the next meeting of the start page."""
        self._clear()
        if view.meeting is None:
            self._show_nothing()
        else:
            self._show_next(view, view.meeting)

    def focus_first(self) -> None:
        """Put the keyboard on the card's main button."""
        if self._first is not None:
            self._first.setFocus()

    def _show_nothing(self) -> None:
        empty = EmptyState(
            "meetings",
            self.tr("Ei tulevia kokouksia"),
            self.tr("Lisää ensimmäinen kokous, niin Seutu tekee sille esityslistan pohjan."),
            self.tr("Uusi kokous"),
        )
        empty.primary.connect(lambda: self.opened.emit(Target(View.MEETINGS, new=True)))
        self._first = None
        self._column.addWidget(empty)

    def _show_next(self, view: Today, meeting: MeetingView) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Seuraava kokous"), "caption-strong", "text2"), 1)
        head.addWidget(
            label(self._days_left((meeting.record.meeting.day - view.day).days), "secondary", "text2")
        )
        stepper = Stepper(stage_names(minutes=meeting.minutes))
        stepper.set_current(STAGES.index(meeting.record.meeting.status))
        self._column.addLayout(head)
        self._column.addSpacing(6)
        self._column.addWidget(ElidedLabel(meeting.name, "item"))
        self._column.addSpacing(3)
        self._column.addWidget(ElidedLabel(meeting_facts(meeting.record.meeting), "body", "text2"))
        self._column.addSpacing(16)
        self._column.addWidget(stepper)
        self._column.addSpacing(16)
        self._column.addWidget(separator())
        self._column.addSpacing(14)
        self._show_readiness(meeting)
        if view.unreported:
            self._column.addWidget(self._reports_row(view, meeting))
        self._column.addSpacing(10)
        self._column.addLayout(self._buttons(view, meeting))

    def _days_left(self, days: int) -> str:
        if days <= 0:
            return self.tr("tänään")
        return self.tr("huomenna") if days == 1 else self.tr("%n päivän kuluttua", "", days)

    def _show_readiness(self, meeting: MeetingView) -> None:
        found = summary(meeting.lines, meeting.record.items)
        row = QHBoxLayout()
        row.addWidget(label(self._readiness_title(meeting), "body-strong"))
        row.addSpacing(10)
        score = self.tr("{0} / {1} asiaa valmiina").format(found.ready, found.total)
        row.addWidget(label(score, "body", "text2"), 1)
        bar = SegmentBar()
        bar.set_segments([ready for _, ready in found.states])
        self._column.addLayout(row)
        self._column.addSpacing(8)
        self._column.addWidget(bar)
        self._column.addSpacing(8)
        missing = [line for line in meeting.lines if not line.ok]
        for line in missing[:_MOST_LINES]:
            self._column.addWidget(self._missing_row(meeting, line))
        if len(missing) > _MOST_LINES:
            more = self.tr("ja %n muuta", "", len(missing) - _MOST_LINES)
            self._column.addWidget(label(more, "secondary", "text2"))

    def _missing_row(self, meeting: MeetingView, line: ReadinessLine) -> LackRow:
        row = LackRow(lack_words(line, meeting), remedy_words(line))
        target = Target(
            View.MEETINGS, meeting.record.meeting.id, item_id=line.item_id or "", field=line.field
        )
        self._leads(row, target)
        return row

    def _reports_row(self, view: Today, meeting: MeetingView) -> LackRow:
        names = ", ".join(body.sector or body.name for body in view.unreported)
        row = LackRow(self.tr("Katsaus puuttuu: {0}").format(names), self.tr("Avaa"))
        self._leads(row, Target(View.MEETINGS, meeting.record.meeting.id, Tab.AGENDA))
        return row

    def _readiness_title(self, meeting: MeetingView) -> str:
        if meeting.record.meeting.status is MeetingStatus.DRAFT:
            return self.tr("Esityslistan valmius")
        return self.tr("Kokouksen valmius")

    def _buttons(self, view: Today, meeting: MeetingView) -> QHBoxLayout:
        draft = meeting.record.meeting.status is MeetingStatus.DRAFT
        main = primary_button(self.tr("Jatka esityslistaa") if draft else self.tr("Kirjaa käsittely"))
        opening = plain_button(self.tr("Avaa kokous"))
        meeting_id = meeting.record.meeting.id
        self._leads(main, Target(View.MEETINGS, meeting_id, Tab.AGENDA if draft else Tab.MINUTES))
        self._leads(opening, Target(View.MEETINGS, meeting_id))
        self._first = main
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(8)
        row.addWidget(main)
        row.addWidget(opening)
        row.addStretch(1)
        if draft and view.send_by is not None:
            row.addWidget(label(self.tr("Lähetettävä viimeistään"), "secondary", "text2"))
            late = view.send_by < view.day
            row.addWidget(label(short_day(view.send_by), "list-strong", "bad" if late else "text"))
        return row

    def _leads(self, button: QAbstractButton, target: Target) -> None:
        button.clicked.connect(lambda: self.opened.emit(target))

    def _clear(self) -> None:
        # A fresh child holds the content, so that nothing old stays in the tab order.
        while (item := self._column.takeAt(0)) is not None:
            _drop(item.widget())
            layout = item.layout()
            while layout is not None and (inner := layout.takeAt(0)) is not None:
                _drop(inner.widget())


def _drop(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
