"""The side of the start page: what is coming, and the last papers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seutu_desktop.domain.dates import clock_range, short_day
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.meetings.words import day_time
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.today.link_row import LinkRow
from seutu_desktop.qt.today.words import paper_name, row_name
from seutu_desktop.qt.widgets.section import SectionHeader
from seutu_desktop.qt.widgets.styling import IconView, label
from seutu_desktop.services.today import Today
from seutu_desktop.store.meetings import MeetingRow

if TYPE_CHECKING:
    from seutu_desktop.domain.occurrences import Occurrence

_ZONE = ZoneInfo("Europe/Helsinki")
_ROOM = 9
_FEWEST = 3


class SideList(QWidget):
    """A headed list of rows that lead somewhere. `opened` carries a Target."""

    opened = Signal(object)

    def __init__(self, title: str, empty: str) -> None:
        super().__init__()
        self._empty = empty
        self._body = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(SectionHeader(title))
        self._column.addWidget(self._body)

    def set_rows(self, rows: Iterable[QWidget]) -> None:
        """Show `rows`, or the words of an empty list."""
        self._column.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        for row in list(rows) or [label(self._empty, "secondary", "text2", wrap=True)]:
            inner.addWidget(row)
        self._column.addWidget(self._body)


class ComingList(SideList):
    """What the weeks ahead bring: meetings, and the wheel's tasks whose reminder is still to come."""

    def __init__(self) -> None:
        super().__init__(self.tr("Tulossa"), self.tr("Ei kokouksia seuraavien 60 päivän aikana."))

    def show_rows(self, view: Today) -> None:
        """Show what is coming: all the meetings, and tasks as far as there is room."""
        rows = [self._of_meeting(row, view) for row in view.coming]
        tasks = view.tasks.coming
        shown = tasks if len(rows) + len(tasks) <= _ROOM else tasks[: max(_FEWEST, _ROOM - len(rows) - 1)]
        rows += [self._of_task(task) for task in shown]
        made = [self._row(*row) for row in sorted(rows, key=lambda row: row[:2])]
        if len(tasks) > len(shown):
            made.append(self._more(len(tasks) - len(shown), tasks[len(shown)]))
        self.set_rows(made)

    def _of_meeting(self, row: MeetingRow, view: Today) -> tuple[datetime, str, str, Target]:
        following = view.meeting.record.meeting.id if view.meeting else ""
        name = view.meeting.name if view.meeting and row.id == following else row_name(row, view)
        return row.start, name, clock_range(row.start, row.end), Target(View.MEETINGS, row.id)

    def _of_task(self, task: Occurrence) -> tuple[datetime, str, str, Target]:
        day = datetime.combine(task.due or task.planned or date.max, time())
        return day, task.task.title, self.tr("Vuosikello"), Target(View.WHEEL, field=task.id)

    def _row(self, moment: datetime, name: str, second: str, target: Target) -> LinkRow:
        made = LinkRow(name, second, lead=short_day(moment.date()))
        made.clicked.connect(lambda: self.opened.emit(target))
        return made

    def _more(self, count: int, first: Occurrence) -> LinkRow:
        made = LinkRow(Counts().more(count), self.tr("Vuosikello"), icon="wheel")
        made.clicked.connect(lambda: self.opened.emit(Target(View.WHEEL, field=first.id)))
        return made


class BackupLine(QWidget):
    """Says when the newest backup was made."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconView("shield", 16, "ok")
        self._text = label("", "secondary", "text2", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def show_line(self, view: Today) -> None:
        """Show the moment, or that there is none yet."""
        if view.backed_up is None:
            self._icon.set_icon("shield", "text3")
            self._text.setText(self.tr("Ensimmäinen varmuuskopio tehdään, kun suljet Seudun."))
        else:
            self._icon.set_icon("shield", "ok")
            words = self.tr("Varmuuskopio tehty {0}")
            self._text.setText(words.format(day_time(view.backed_up, view.day)))


class PaperList(SideList):
    """The papers written last; a row opens the file."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Viimeisimmät asiakirjat"), self.tr("Asiakirjat näkyvät tässä, kun luot niitä.")
        )

    def show_rows(self, view: Today, today: date) -> None:
        """Show the last papers."""
        self.set_rows(
            self._row(
                paper_name(row, view),
                row.document.path,
                row.document.kind,
                self._made(row.document.made_at, today),
            )
            for row in view.documents
        )

    def _made(self, moment: datetime, today: date) -> str:
        return day_time(moment.astimezone(_ZONE), today)

    def _row(self, name: str, path: str, kind: DocumentKind, made: str) -> LinkRow:
        row = LinkRow(name, made, icon="doc" if kind is not DocumentKind.CALENDAR else "today")
        row.clicked.connect(lambda: _open_file(path))
        return row


def _open_file(path: str) -> None:
    from PySide6.QtCore import QUrl  # an address has many ways to be written: 1 ms to wrap them
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
