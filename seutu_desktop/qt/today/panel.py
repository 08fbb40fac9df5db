"""Tänään: the next meeting and what it lacks, actions due, what is coming, the last papers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.language import long_day
from seutu_desktop.qt.panel import Panel
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.today.lists import BackupLine, ComingList, PaperList
from seutu_desktop.qt.today.next_meeting import NextMeetingCard
from seutu_desktop.qt.today.tasks import TaskList
from seutu_desktop.qt.widgets.buttons import plain_button
from seutu_desktop.qt.widgets.page_header import PageHeader
from seutu_desktop.services.today import Today, today_view
from seutu_desktop.services.wheel_today import TasksToday

_MAIN = 772
_SHOWS = frozenset(
    {"meeting", "agenda_item", "attachment", "attendance", "action", "document", "person", "network", "body"}
    | {"wheel_task", "wheel_tick", "date_rule", "date_exception", "group_report"}
    | {"handling", "handling_document", "assessment_round", "participant"}
    | {"project", "grant_award", "grant_report", "shared_model", "survey"}
    | {"organisation", "cadence", "stakeholder_meeting"}
)
_MOVES_TASKS = frozenset({"wheel_task", "wheel_tick", "date_rule", "date_exception", "meeting", "body"}) | {
    *("project", "grant_award", "grant_report", "shared_model", "survey"),
    *("organisation", "cadence", "stakeholder_meeting"),
}


class TodayPanel(Panel):
    """The start page. It is read anew whenever it is shown or something it shows has changed."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._known: TasksToday | None = None
        self._told = False
        self._header = PageHeader(self.tr("Tänään"))
        self._meeting = NextMeetingCard()
        self._tasks = TaskList(actions)
        self._coming = ComingList()
        self._papers = PaperList()
        self._backup = BackupLine()
        self._scroll = QScrollArea()
        self._page = QWidget()
        self._grid = QGridLayout(self._page)
        self._side = QWidget()
        new = plain_button(self.tr("Uusi kokous"), "plus")
        new.clicked.connect(self.create_new)
        self._header.add_action(new)
        self._lay_out()
        for part in (self._meeting, self._tasks, self._coming, self._papers):
            part.opened.connect(self.opened)

    def refresh(self, changes: Changes) -> None:
        """Show what changed; the page stays where it was scrolled to."""
        if changes.kinds & _MOVES_TASKS:
            self._known = None
        if changes.kinds & _SHOWS:
            place = self._scroll.verticalScrollBar().value()
            self._show()
            self._scroll_to(place)

    def show_target(self, target: Target) -> None:
        """Read the page anew and put the keyboard on its first action."""
        self._show()
        self.focus_first()
        self._scroll_to(0)

    def set_narrow(self, narrow: bool) -> None:
        """Use one column under 1200 px."""
        self._place(narrow)

    def flush(self) -> None:
        """Store the new task being typed."""
        self._tasks.flush()

    def focus_first(self) -> None:
        """Put the keyboard on the page's first action."""
        self._meeting.focus_first()

    def help_chapter(self) -> str:
        """Return the guide's chapter about this view."""
        return "Aloitus"

    def create_new(self) -> None:
        """Begin a new meeting."""
        self.opened.emit(Target(View.MEETINGS, new=True))

    def _show(self) -> None:
        now = self._actions.now()
        view = self._actions.read(today_view, now, self._known)
        self._known = view.tasks
        self._header.set_meta(_heading(view))
        self._meeting.show_meeting(view)
        self._tasks.show_tasks(view)
        self._coming.show_rows(view)
        self._papers.show_rows(view, now.date())
        self._backup.show_line(view)
        self.late_changed.emit(view.late)
        self._count_elsewhere(view)

    def _count_elsewhere(self, view: Today) -> None:
        """Tell the rail what is late in other views; nothing is loaded for it before something is."""
        if view.late_elsewhere or view.tasks.overdue or view.tasks.late or self._told:
            from seutu_desktop.qt.today.late import late_counts

            self._told = True
            self.late_elsewhere.emit(late_counts(view))

    def _scroll_to(self, place: int) -> None:
        """Go to a place: the keyboard drags the page along when it passes from rows that went."""
        if self.isVisible():
            self._grid.activate()
            self._scroll.verticalScrollBar().setValue(place)

    def _lay_out(self) -> None:
        # From the outside in: what is put into another widget is styled again, with all that is in it.
        scroll = self._scroll
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._page)
        # By the style sheet and not by the viewport's own flag: to wrap the viewport takes 10 ms.
        self._page.setProperty("page", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(scroll, 1)
        self._lay_out_page()

    def _lay_out_page(self) -> None:
        self._grid.setContentsMargins(24, 8, 24, 32)
        self._grid.setHorizontalSpacing(40)
        self._grid.setVerticalSpacing(24)
        self._place(narrow=False)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(24)
        side.addWidget(self._coming)
        side.addWidget(self._papers)
        side.addWidget(self._backup)
        side.addStretch(1)

    def _place(self, narrow: bool) -> None:
        for part in (self._meeting, self._tasks, self._side):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._meeting, 0, 0)
        self._grid.addWidget(self._tasks, 1, 0, Qt.AlignmentFlag.AlignTop)
        if narrow:
            self._grid.addWidget(self._side, 2, 0)
        else:
            self._grid.addWidget(self._side, 0, 1, 2, 1)
        self._grid.setColumnStretch(0, 0 if not narrow else 1)
        self._grid.setColumnMinimumWidth(0, 0 if narrow else _MAIN)
        self._grid.setColumnStretch(1, 0 if narrow else 1)
        self._grid.setRowStretch(1, 0 if narrow else 1)
        self._grid.setRowStretch(3, 1)


def _heading(view: Today) -> str:
    words = QCoreApplication.translate("TodayPanel", "{0} · viikko {1}")
    return words.format(long_day(view.day), view.day.isocalendar().week)
