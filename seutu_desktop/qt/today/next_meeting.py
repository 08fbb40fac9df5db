"""The card of the next meeting: where it stands and what it lacks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from seutu_desktop.domain.dates import short_day
from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.domain.readiness import summary
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.qt.meetings.readiness_text import line_target, missing_lines
from seutu_desktop.qt.meetings.words import STAGES, meeting_facts, stage_names
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.today.words import meeting_name
from seutu_desktop.qt.widgets.buttons import plain_button, primary_button
from seutu_desktop.qt.widgets.elided import ElidedLabel
from seutu_desktop.qt.widgets.empty_state import EmptyState
from seutu_desktop.qt.widgets.readiness_parts import MissingRow, SegmentBar
from seutu_desktop.qt.widgets.stepper import Stepper
from seutu_desktop.qt.widgets.styling import label, separator
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
        self._column.setSpacing(10)
        self._first: QWidget | None = None

    def show_meeting(self, view: Today) -> None:
        """Show the next meeting of the start page."""
        self._clear()
        if view.record is None:
            self._show_nothing()
        else:
            self._show_record(view, view.record)

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

    def _show_record(self, view: Today, record: MeetingRecord) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Seuraava kokous"), "caption-strong", "text2"), 1)
        head.addWidget(label(self._days_left(view, record), "secondary", "text2"))
        self._column.addLayout(head)
        self._column.addWidget(ElidedLabel(meeting_name(record, view.numbers.number), "item"))
        self._column.addWidget(ElidedLabel(meeting_facts(record.meeting), "body", "text2"))
        minutes = record.body.paper_style == "minutes"
        stepper = Stepper(stage_names(minutes=minutes))
        stepper.set_current(STAGES.index(record.meeting.status))
        self._column.addWidget(stepper)
        self._column.addWidget(separator())
        self._show_readiness(view, record)
        self._column.addLayout(self._buttons(view, record))

    def _days_left(self, view: Today, record: MeetingRecord) -> str:
        days = (record.meeting.day - view.day).days
        if days <= 0:
            return self.tr("tänään")
        return self.tr("huomenna") if days == 1 else self.tr("%n päivän kuluttua", "", days)

    def _show_readiness(self, view: Today, record: MeetingRecord) -> None:
        found = summary(view.lines, record.items)
        row = QHBoxLayout()
        row.addWidget(label(self._readiness_title(record), "body-strong"))
        row.addSpacing(4)
        score = self.tr("{0} / {1} asiaa valmiina").format(found.ready, found.total)
        row.addWidget(label(score, "body", "text2"), 1)
        bar = SegmentBar()
        bar.set_segments([ready for _, ready in found.states])
        self._column.addLayout(row)
        self._column.addWidget(bar)
        missing = missing_lines(record, view.lines, view.numbers.sections)
        for line, text in missing[:_MOST_LINES]:
            button = MissingRow(text)
            button.setAccessibleName(self.tr("Puuttuu: {0}").format(text))
            button.clicked.connect(
                lambda _=False, line=line: self.opened.emit(line_target(record.meeting.id, line))
            )
            self._column.addWidget(button)
        more = len(missing) - _MOST_LINES
        if more > 0:
            self._column.addWidget(label(self.tr("ja %n muuta", "", more), "secondary", "text2"))

    def _readiness_title(self, record: MeetingRecord) -> str:
        if record.meeting.status is MeetingStatus.DRAFT:
            return self.tr("Esityslistan valmius")
        return self.tr("Kokouksen valmius")

    def _buttons(self, view: Today, record: MeetingRecord) -> QHBoxLayout:
        draft = record.meeting.status is MeetingStatus.DRAFT
        main = primary_button(self.tr("Jatka esityslistaa") if draft else self.tr("Kirjaa käsittely"))
        opening = plain_button(self.tr("Avaa kokous"))
        tab = Tab.AGENDA if draft else Tab.MINUTES
        self._leads(main, Target(View.MEETINGS, record.meeting.id, tab))
        self._leads(opening, Target(View.MEETINGS, record.meeting.id))
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

    def _leads(self, button: QPushButton, target: Target) -> None:
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
