"""Asiakirjat: every version of a meeting's papers, and writing new ones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.flow_layout import FlowLayout
from seutu_desktop.qt.meetings.words import day_time, document_kind
from seutu_desktop.qt.targets import Target
from seutu_desktop.qt.widgets.buttons import plain_button
from seutu_desktop.qt.widgets.empty_state import EmptyState
from seutu_desktop.qt.widgets.rows import Row, paint_two_line, row_height
from seutu_desktop.services.meeting_documents import PaperLine, meeting_documents
from seutu_desktop.services.meeting_view import MeetingView

LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_WIDEST = 860
_Index = QModelIndex | QPersistentModelIndex


class PaperModel(QAbstractListModel):
    """The written papers, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[PaperLine] = []
        self._today = date.min

    def show(self, lines: Sequence[PaperLine], today: date) -> None:
        """Show papers; `today` decides what "tänään" means."""
        self.beginResetModel()
        self._lines, self._today = list(lines), today
        self.endResetModel()

    def line(self, row: int) -> PaperLine | None:
        """Return the paper of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many papers there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the `Row` painted (LINE_ROLE), or the sentence read aloud."""
        row = self._row(self._lines[index.row()])
        if role == LINE_ROLE:
            return row
        return (
            f"{row.title}, {row.second}, {row.second_meta}" if role == Qt.ItemDataRole.DisplayRole else None
        )

    def _row(self, line: PaperLine) -> Row:
        paper = line.document
        words = self.tr("{0}, versio {1}").format(document_kind(paper.kind), paper.version)
        states = [day_time(line.written, self._today)]
        if paper.handed_out:
            states.append(self.tr("lähetetty"))
        if not line.exists:
            states.append(self.tr("tiedostoa ei löydy"))
        return Row(
            title=line.path.name,
            second=words,
            second_icon="doc" if line.exists else "alert",
            second_role="text2" if line.exists else "warn",
            second_meta=" · ".join(states),
        )


class DocumentsTab(QWidget):
    """Signals ask the workspace to open a path, show its folder, or write a paper."""

    opened = Signal(object)
    folder_wanted = Signal(object)
    agenda_wanted = Signal()
    record_wanted = Signal()
    extract_wanted = Signal()
    calendar_wanted = Signal()
    bundle_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._model = PaperModel()
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_PaperDelegate(self._list))
        self._list.setAccessibleName(self.tr("Kokouksen asiakirjat"))
        self._list.setMouseTracking(True)
        self._open = plain_button(self.tr("Avaa"), "open")
        self._folder = plain_button(self.tr("Näytä kansio"))
        self._record = plain_button(self.tr("Kirjoita muistio"), "doc")
        self._empty = EmptyState(
            "doc",
            self.tr("Ei vielä asiakirjoja"),
            self.tr("Seutu kirjoittaa esityslistan ja muistion Wordiin ja pitää jokaisen version tallessa."),
            self.tr("Kirjoita esityslista"),
            primary_icon="doc",
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._list.activated.connect(lambda: self._tell(self.opened))
        self._open.clicked.connect(lambda: self._tell(self.opened))
        self._folder.clicked.connect(lambda: self._tell(self.folder_wanted))
        self._record.clicked.connect(self.record_wanted)
        self._empty.primary.connect(self.agenda_wanted)

    def show_view(self, view: MeetingView) -> None:
        """Show the papers of a meeting."""
        row = max(0, self._list.currentIndex().row())
        lines = self._actions.read(meeting_documents, view.record.meeting.id)
        self._model.show(lines, self._actions.today())
        self._list.setCurrentIndex(self._model.index(min(row, len(lines) - 1)))
        self._stack.setCurrentIndex(0 if lines else 1)
        for button in (self._open, self._folder):
            button.setVisible(bool(lines))
        words = self.tr("Kirjoita pöytäkirja") if view.minutes else self.tr("Kirjoita muistio")
        self._record.setText(words)

    def flush(self) -> None:
        """Nothing is typed here."""

    def show_target(self, target: Target) -> None:
        """Put the keyboard into the list."""
        self._list.setFocus()

    def rename(self) -> None:
        """A written paper keeps its name."""

    def remove(self) -> None:
        """A written paper is never removed here."""

    def _tell(self, signal: SignalInstance) -> None:
        line = self._model.line(self._list.currentIndex().row())
        if line is not None:
            signal.emit(line.path)

    def _lay_out(self) -> None:
        agenda = plain_button(self.tr("Kirjoita esityslista"), "doc")
        agenda.clicked.connect(self.agenda_wanted)
        calendar = plain_button(self.tr("Kalenteriin…"), "today")
        calendar.clicked.connect(self.calendar_wanted)
        bundle = plain_button(self.tr("ZIP-paketti"), "export")
        bundle.clicked.connect(self.bundle_wanted)
        extract = plain_button(self.tr("Kirjoita ote…"), "copy")
        extract.clicked.connect(self.extract_wanted)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        bar = QWidget()
        flow = FlowLayout(bar, gap=8)
        for button in (agenda, self._record, extract, calendar, bundle, self._open, self._folder):
            flow.addWidget(button)
        page = QWidget()
        page.setMaximumWidth(_WIDEST + 48)
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(12)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(page, 10)
        row.addStretch(1)


class _PaperDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, row_height("two"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        paint_two_line(painter, option, index.data(LINE_ROLE))
