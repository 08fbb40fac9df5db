"""Suunnittele vuosi: every day of the rule with its clashes, moved with a reason, made in one step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from seutu_desktop.domain.dates import short_day
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.forms.ui_wheel_plan import Ui_WheelPlan
from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.meetings.dialogs import ReasonDialog
from seutu_desktop.qt.theme import apply_roles, color, font
from seutu_desktop.qt.wheel.move_dialog import MoveDialog
from seutu_desktop.qt.widgets.rows import draw_text, paint_background, row_height
from seutu_desktop.services import planning
from seutu_desktop.services.plan_words import clash_words, meeting_calendar, reason_words, rule_words
from seutu_desktop.services.planning import PlanRow, YearPlan

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_DAY, _CLASH, _STATE = range(3)
_PAD = 12

_Index = QModelIndex | QPersistentModelIndex


class PlanModel(QAbstractTableModel):
    """A row a day: when, what it clashes with, and what stands there."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[PlanRow] = ()
        self._words: list[tuple[str, str, str]] = []

    def load(self, rows: Sequence[PlanRow], words: list[tuple[str, str, str]]) -> None:
        """Show other days; `words` are their cells."""
        self.beginResetModel()
        self._rows, self._words = rows, words
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many days there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return three."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the headings."""
        if side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Päivä"), self.tr("Osuu"), self.tr("Kokous"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row (ROW_ROLE), or a cell in words."""
        if not 0 <= index.row() < len(self._rows):
            return None
        if role == ROW_ROLE:
            return self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, self._words[index.row()]))
        return None

    def row(self, place: int) -> PlanRow | None:
        """Return the day of a row."""
        return self._rows[place] if 0 <= place < len(self._rows) else None


class PlanDelegate(QStyledItemDelegate):
    """Paints a cell; a clash has its sign."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of a row."""
        return QSize(120, row_height("task"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell in the colours of the scheme shown now."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_background(painter, option, bar=index.column() == _DAY)
        rect = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        row, words = index.data(ROW_ROLE), str(index.data() or "")
        role = "text2" if index.column() == _STATE else "text"
        if index.column() == _CLASH and words and isinstance(row, PlanRow):
            settled = row.excepted or row.meeting is not None
            sign = rect.adjusted(0, 0, 16 - rect.width(), 0)
            paint_icon(painter, sign, "moved" if settled else "alert", "text2" if settled else "warn")
            rect = rect.adjusted(24, 0, 0, 0)
            role = "text2" if settled else "warn"
        face = font("list-strong" if index.column() == _DAY else "list")
        draw_text(painter, rect, words, face, color(role))
        painter.restore()


class PlanPage(QFrame):
    """The year of a body. `finished` when its meetings were made."""

    finished = Signal(int)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._plan: YearPlan | None = None
        self._model = PlanModel()
        self._table = QTableView()
        self._ui = Ui_WheelPlan()
        self._ui.setupUi(self)
        self._dress()
        self._ui.accept.clicked.connect(self.accept)
        self._ui.calendar.clicked.connect(self._copy)
        self._table.activated.connect(lambda index: self.ask_move(index.row()))

    @property
    def plan(self) -> YearPlan | None:
        """The plan shown."""
        return self._plan

    def show_year(self, year: int) -> None:
        """Show the steering group's year."""
        self._plan = self._actions.read(planning.year_plan, year)
        directory = self._actions.store.directory()
        words = [
            (_when(row), reason_words(row, directory) or clash_words(row), self._state(row))
            for row in self._plan.rows
        ]
        chosen = self._table.currentIndex().row()
        self._model.load(self._plan.rows, words)
        if words:
            self._table.setCurrentIndex(self._model.index(min(max(chosen, 0), len(words) - 1), 0))
        self._show_foot(self._plan)

    def accept(self) -> None:
        """Make the meetings of the year."""
        if self._plan is None or not self._plan.waiting:
            return
        year, count = self._plan.year, len(self._plan.waiting)
        if self._actions.perform(planning.accept_year, year) is not None:
            words = self.tr("%n kokousta vuodelle {0} luotu", "", count).format(year)
            self._actions.messages.inform(words, undoable=True)
            self.finished.emit(year)

    def focus_first(self) -> None:
        """Put the keyboard on the button that makes the meetings, else into the table."""
        (self._ui.accept if self._ui.accept.isEnabled() else self._table).setFocus()

    def ask_move(self, place: int) -> None:
        """Ask where a day moves and why."""
        row = self._model.row(place)
        if row is None or self._plan is None:
            return
        day = row.day or row.original
        text = self._model.index(place, _CLASH).data()
        question = self.tr("Siirrä kokous {0}").format(short_day(day))
        dialog = MoveDialog(self, question, str(text or ""), day, self._actions.today)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._store(row, dialog.day(), dialog.reason())

    def leave_out(self, place: int) -> None:
        """Ask why there is no meeting on a day."""
        row = self._model.row(place)
        if row is None:
            return
        question = self.tr("Jätä pois {0}").format(short_day(row.original))
        dialog = ReasonDialog(self, question, self.tr("Syy tulee kokouskalenteriin."), self.tr("Jätä pois"))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._store(row, None, dialog.reason())

    def bring_back(self, place: int) -> None:
        """Take a day back to its rule."""
        row = self._model.row(place)
        if row is not None and self._plan is not None:
            self._actions.perform(planning.keep_day, self._plan.body.id, row.original)

    def _store(self, row: PlanRow, to: date | None, reason: str) -> None:
        assert self._plan is not None  # noqa: S101  # the row is of a plan
        self._actions.perform(planning.move_day, self._plan.body.id, row.original, to, reason)

    def _state(self, row: PlanRow) -> str:
        if row.meeting is not None and row.day is not None:
            return self.tr("kokous luotu")
        return self.tr("ei kokousta") if row.day is None else ""

    def _show_foot(self, plan: YearPlan) -> None:
        unsure = "" if plan.confirmed else self.tr(" Oletus, vahvistamatta.")
        rules = "; ".join(map(rule_words, plan.rules))
        self._ui.rule.setText(self.tr("{0}: {1}.{2}").format(plan.body.name, rules, unsure))
        clashing = sum(1 for row in plan.waiting if row.clashes and not row.excepted)
        done = self.tr("Vuoden {0} kokoukset on luotu.").format(plan.year)
        told = self.tr("%n päivää osuu johonkin. Siirrä tai pidä ne.", "", clashing)
        free = self.tr("Mikään päivä ei osu pyhään eikä lomaan.")
        self._ui.summary.setText(done if not plan.waiting else told if clashing else free)
        self._ui.accept.setText(self.tr("Luo %n kokousta", "", len(plan.waiting)))
        self._ui.accept.setEnabled(bool(plan.waiting))
        self._ui.accept.setVisible(bool(plan.waiting))

    def _copy(self) -> None:
        if self._plan is not None:
            QGuiApplication.clipboard().setText(meeting_calendar(self._plan))
            self._actions.messages.inform(self.tr("Kokouskalenteri on leikepöydällä"))

    def _menu(self, place: object) -> None:
        index = self._table.currentIndex()
        row = self._model.row(index.row())
        if row is None:
            return
        menu = QMenu(self._table)
        menu.addAction(self.tr("Siirrä…"), lambda: self.ask_move(index.row()))
        out = menu.addAction(self.tr("Jätä pois…"), lambda: self.leave_out(index.row()))
        out.setEnabled(row.day is not None)
        back = menu.addAction(self.tr("Palauta säännön mukaiseksi"), lambda: self.bring_back(index.row()))
        back.setEnabled(row.excepted and row.meeting is None)
        menu.popup(self._table.viewport().mapToGlobal(self._table.visualRect(index).bottomLeft()))

    def _dress(self) -> None:
        apply_roles(self)
        self._ui.slot.addWidget(self._table)
        self._table.setModel(self._model)
        self._table.setItemDelegate(PlanDelegate(self._table))
        self._table.setAccessibleName(self.tr("Vuoden kokouspäivät"))
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._menu)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(row_height("task"))
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(_CLASH, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        self._table.setColumnWidth(_DAY, 170)
        self._table.setColumnWidth(_STATE, 150)


def _when(row: PlanRow) -> str:
    original = short_day(row.original)
    return f"{original} → {short_day(row.day)}" if row.day and row.excepted else original
