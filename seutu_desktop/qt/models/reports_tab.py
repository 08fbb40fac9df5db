"""The tab of the development groups' reports: a year at a time, the coming meeting first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.models.report_detail import ReportDetail
from seutu_desktop.qt.models.report_table import ReportTable
from seutu_desktop.qt.people.register import scrolled
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.widgets.buttons import icon_button
from seutu_desktop.qt.widgets.empty_state import EmptyState
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.services import reports
from seutu_desktop.services.proposal_words import missing_reminder
from seutu_desktop.services.report_year import ReportCell, ReportYear, report_year


class ReportsTab(QWidget):
    """`counted` carries how many reports the coming meeting lacks; `opened` where a button leads."""

    opened = Signal(object)
    counted = Signal(int)
    kinds = frozenset({"group_report", "meeting", "body", "membership", "person", "network"})

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._year = actions.today().year
        self._found: ReportYear | None = None
        self._place = ("", "")
        self._title = label("", "section")
        self._summary = label("", "body", "text2")
        self.table = ReportTable()
        self.detail = ReportDetail(actions)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._stack = QStackedWidget()
        self._empty = EmptyState("models", "", "", self.tr("Avaa jäsenet ja ryhmät"), primary_icon="people")
        self._back = icon_button("left", self.tr("Edellinen vuosi"))
        self._on = icon_button("right", self.tr("Seuraava vuosi"))
        self._lay_out()
        self._connect()

    @property
    def year(self) -> int:
        """The year shown."""
        return self._year

    def refresh(self, changes: Changes) -> None:
        """Show what changed."""
        if changes.kinds & self.kinds:
            self.reload()

    def reload(self) -> None:
        """Read the year anew and keep the report chosen."""
        found = self._actions.read(report_year, self._year, self._actions.today())
        self._found = found
        self._title.setText(self.tr("Katsaukset {0}").format(found.year))
        there = bool(found.groups and found.meetings)
        self._stack.setCurrentIndex(1 if there else 0)
        if not there:
            self._say_empty(found)
        cell = self.table.show_year(found, *self._place) if there else None
        self._show(cell)
        self._summarise(found)

    def show_report(self, meeting_id: str, body_id: str) -> None:
        """Go to a group's report to a meeting, of whichever year."""
        meeting = self._actions.store.meetings.find(meeting_id)
        if meeting is not None:
            self._year, self._place = meeting.day.year, (body_id, meeting_id)
        self.reload()

    def turn(self, years: int) -> None:
        """Show another year."""
        self.flush()
        self._year += years
        self._place = ("", "")
        self.reload()

    def remind(self) -> None:
        """Copy the reminder to the groups that have not sent a report; whoever was not asked now is."""
        cell = self.detail.cell
        if cell is not None:
            self.flush()
            text = self._actions.read(missing_reminder, cell.meeting_id)
            QGuiApplication.clipboard().setText(text)
            self._actions.perform(reports.ask_reports, cell.meeting_id, self._actions.today())
            self._actions.messages.inform(self.tr("Muistutus kopioitu, katsaukset merkitty pyydetyiksi"))

    def create_new(self) -> None:
        """Write the chosen report."""
        if self.table.current() is not None:
            self.detail.focus_text()

    def focus_list(self) -> None:
        """Put the keyboard into the table, or on the way to the first group."""
        (self.table if self._stack.currentIndex() else self._empty).setFocus()

    def flush(self) -> None:
        """Store at once what is being typed."""
        self.detail.flush()

    def set_narrow(self, narrow: bool) -> None:
        """Leave the report room in a small window."""
        self._splitter.setSizes([self.table.whole_height(), 900])

    def _show(self, cell: ReportCell | None) -> None:
        if cell is not None and self._found is not None and self.detail.show_report(self._found, cell):
            self._place = (cell.body_id, cell.meeting_id)
        self.detail.setVisible(cell is not None)

    def _summarise(self, found: ReportYear) -> None:
        column = next((each for each in found.meetings if each.meeting.id == found.current), None)
        words = ""
        if column is not None:
            day = column.meeting.day
            words = self.tr("Kokoukseen {0}.{1}. on saatu {2}/{3} katsausta").format(
                day.day, day.month, column.sent, column.wanted
            )
        self._summary.setText(words)
        self.counted.emit(column.missing if column is not None else 0)
        self._splitter.setSizes([self.table.whole_height(), 900])

    def _say_empty(self, found: ReportYear) -> None:
        if found.groups:
            title = self.tr("Ei kokouksia vuonna {0}").format(found.year)
            why = self.tr("Katsaukset kootaan ohjausryhmän kokouksiin. Suunnittele ensin vuoden kokoukset.")
        else:
            title = self.tr("Ei vielä kehittämisryhmiä")
            why = self.tr(
                "Lisää kehittämisryhmät, niin näet, kuka on lähettänyt katsauksen mihin kokoukseen."
            )
        self._empty.set_texts(title, why)

    def _open_meeting(self) -> None:
        if self.detail.cell is not None:
            self.opened.emit(Target(View.MEETINGS, self.detail.cell.meeting_id))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 12, 24, 12)
        head.setSpacing(8)
        for part in (self._back, self._title, self._on):
            head.addWidget(part)
        head.addSpacing(12)
        head.addWidget(self._summary, 1)
        area: QScrollArea = scrolled(self.detail)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.table)
        self._splitter.addWidget(area)
        self._splitter.setStretchFactor(1, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(lambda: self.turn(-1))
        self._on.clicked.connect(lambda: self.turn(1))
        self._empty.primary.connect(lambda: self.opened.emit(Target(View.PEOPLE)))
        self.table.chosen.connect(self._show)
        self.table.entered.connect(self.detail.focus_text)
        self.detail.remind_wanted.connect(self.remind)
        self.detail.meeting_wanted.connect(self._open_meeting)
