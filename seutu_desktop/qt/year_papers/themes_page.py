"""Painopisteet: how much of a year's work served each area, and the things behind each part of a bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListView,
    QSplitter,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from seutu_desktop.domain.strategy_year import StrategyYear, Work
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.people.register import scrolled
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.widgets.empty_state import EmptyState
from seutu_desktop.qt.widgets.rows import Row, paint_two_line, row_height
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.qt.widgets.theme_bars import ThemeBars
from seutu_desktop.qt.year_papers.themes_words import bars, counted, legend, second_line, target_of, title_of
from seutu_desktop.services.strategy_year import year_by_area

KINDS = frozenset(
    {"theme_link", "period", "period_item", "agenda_item", "meeting", "body", "goal", "action_plan"}
    | {"project", "grant_award", "shared_model"}
)
_WORK_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_EMPTY, _WHOLE = range(2)
_Index = QModelIndex | QPersistentModelIndex


class ThemesPage(QWidget):
    """The work of a year by what it served. `opened` carries a target."""

    opened = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._found: StrategyYear | None = None
        self._told = label("", "body", "text2", wrap=True)
        self._bars, self._list = ThemeBars(), QListView()
        self._heading = label("", "section", wrap=True)
        self._counted = label("", "secondary", "text2")
        self._model = _WorkModel()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._stack = QStackedWidget()
        self._empty = EmptyState("flag", "", "", self.tr("Strategiakaudet"), primary_icon="")
        self._lay_out()
        self._connect()

    @property
    def found(self) -> StrategyYear | None:
        """What is shown."""
        return self._found

    def show_year(self, year: int) -> None:
        """Read and show a year; the part picked stays where it is still there."""
        found = self._actions.read(year_by_area, year, self._actions.today().year)
        self._found = found
        self._stack.setCurrentIndex(_WHOLE if found.works and found.parts else _EMPTY)
        self._say_nothing(found)
        self._told.setText(self._summary(found))
        self._bars.show_bars(bars(found), found.most, legend(), self.tr("ei vielä mitään"))
        first = next(iter(self._bars.segments()), None)
        if self._bars.picked() is None and first is not None:
            self._bars.pick(first.key, first.kind)
        picked = self._bars.picked()
        if picked is not None:
            self._show_works(*picked)

    def set_narrow(self, narrow: bool) -> None:
        """Put the things under the bars in a small window."""
        self._splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def focus(self) -> None:
        """Put the keyboard into the bars."""
        if self._stack.currentIndex() == _EMPTY:
            self._empty.focusNextChild()
        self._bars.focus()

    def flush(self) -> None:
        """Nothing is typed here."""

    def leave(self) -> bool:
        """Nothing is typed here that could be refused."""
        return True

    def _summary(self, found: StrategyYear) -> str:
        words = self.tr(
            "{0} vuonna {1}. Niistä {2} palvelee strategian jotakin kohtaa. Usean kohdan asia näkyy kussakin."
        )
        return words.format(Counts().works(len(found.works)), found.year, found.linked)

    def _say_nothing(self, found: StrategyYear) -> None:
        if not found.parts:
            self._empty.set_texts(
                self.tr("Vuodella {0} ei ole painopistealueita").format(found.year),
                self.tr("Lisää ne strategiakauteen, niin Seutu näyttää, mitä vuoden työ palveli."),
            )
        else:
            self._empty.set_texts(
                self.tr("Vuodelta {0} ei ole vielä työtä").format(found.year),
                self.tr("Tähän tulevat pidettyjen kokousten asiat, tavoitteet, hankkeet ja mallit."),
            )

    def _show_works(self, key: str, kind: ThemedKind) -> None:
        if self._found is None:
            return
        parts = (*self._found.parts, self._found.unlinked)
        served = next(each for each in parts if (each.part.id if each.part else "") == key)
        works = served.of(kind)
        self._heading.setText(title_of(served))
        self._counted.setText(counted(kind, len(works)))
        self._model.load(works)
        self._list.setCurrentIndex(self._model.index(0))

    def _open(self, index: QModelIndex) -> None:
        work = index.data(_WORK_ROLE)
        if isinstance(work, Work) and self._found is not None:
            self.opened.emit(target_of(work, self._found.year))

    def _connect(self) -> None:
        self._bars.chosen.connect(self._show_works)
        self._list.activated.connect(self._open)
        self._empty.primary.connect(lambda: self.opened.emit(Target(View.SETTINGS, field="periods")))

    def _lay_out(self) -> None:
        self._list.setModel(self._model)
        self._list.setItemDelegate(_WorkDelegate(self._list))
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(self.tr("Painopistettä palvelleet"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(8)
        column.addWidget(self._told)
        column.addWidget(self._bars, 1)
        side = QWidget()
        below = QVBoxLayout(side)
        below.setContentsMargins(0, 16, 0, 0)
        below.setSpacing(2)
        for words in (self._heading, self._counted):
            words.setContentsMargins(16, 0, 16, 0)
            below.addWidget(words)
        below.addSpacing(6)
        below.addWidget(self._list, 1)
        self._splitter.addWidget(scrolled(left))
        self._splitter.addWidget(side)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([700, 420])
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)


class _WorkModel(QAbstractListModel):
    """The things behind a part of a bar."""

    def __init__(self) -> None:
        super().__init__()
        self._works: tuple[Work, ...] = ()

    def load(self, works: Sequence[Work]) -> None:
        """Show other things."""
        self.beginResetModel()
        self._works = tuple(works)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._works)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a thing, its title, or what is read aloud of it."""
        if not 0 <= index.row() < len(self._works):
            return None
        work = self._works[index.row()]
        if role == _WORK_ROLE:
            return work
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (work.title, second_line(work))))
        return work.title if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None


class _WorkDelegate(QStyledItemDelegate):
    """A thing in two lines: what it is, and where."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of a row."""
        return QSize(160, row_height("two"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        work: Work = index.data(_WORK_ROLE)
        paint_two_line(painter, option, Row(work.title, second=second_line(work)))
