"""A month as a calendar: the same entries by day, in step with the wheel."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from seutu_desktop.domain.dates import WEEKDAYS, full_day
from seutu_desktop.domain.wheel import Ring
from seutu_desktop.pictures.content import Look
from seutu_desktop.qt.language import month_names
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.wheel.entries import Entry
from seutu_desktop.qt.wheel.list_model import paint_mark
from seutu_desktop.qt.widgets.buttons import icon_button
from seutu_desktop.qt.widgets.rows import draw_text, is_selected, list_has_focus, paint_ring
from seutu_desktop.qt.widgets.styling import label

DAY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ENTRIES_ROLE = DAY_ROLE + 1
_DAY = timedelta(days=1)
_LINE = 20

_Index = QModelIndex | QPersistentModelIndex


class MonthModel(QAbstractTableModel):
    """Six weeks of seven days around a month."""

    def __init__(self) -> None:
        super().__init__()
        self.month = date(2000, 1, 1)
        self.rings: Sequence[Ring] = ()
        self.current = ""
        self.today: date | None = None
        self._first = self.month
        self._entries: dict[date, list[Entry]] = {}

    def load(self, month: date, entries: Sequence[Entry], rings: Sequence[Ring], today: date) -> None:
        """Show a month with its entries."""
        self.beginResetModel()
        self.month, self.rings, self.today = month.replace(day=1), rings, today
        self._first = self.month - self.month.weekday() * _DAY
        self._entries = {}
        for entry in entries:
            if entry.day is not None:
                self._entries.setdefault(entry.day, []).append(entry)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return six weeks."""
        return 0 if parent.isValid() else 6

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return seven days."""
        return 0 if parent.isValid() else 7

    def headerData(
        self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the weekdays, and the numbers of weeks."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if side == Qt.Orientation.Horizontal:
            return WEEKDAYS[section]
        return str((self._first + 7 * section * _DAY).isocalendar().week)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a day (DAY_ROLE), its entries (ENTRIES_ROLE), or both in words."""
        day = self.day(index)
        if role == DAY_ROLE:
            return day
        found = self._entries.get(day, [])
        if role == ENTRIES_ROLE:
            return found
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "; ".join([full_day(day), *(each.told for each in found)])
        return f"{day.day}." if role == Qt.ItemDataRole.DisplayRole else None

    def day(self, index: _Index) -> date:
        """Return the day of a cell."""
        return self._first + (7 * index.row() + index.column()) * _DAY

    def index_of(self, day: date) -> QModelIndex:
        """Return the cell of a day; invalid outside the six weeks."""
        place = (day - self._first).days
        return self.index(place // 7, place % 7) if 0 <= place < 42 else QModelIndex()

    def on(self, day: date) -> list[Entry]:
        """Return the entries of a day."""
        return self._entries.get(day, [])


class DayDelegate(QStyledItemDelegate):
    """Paints a day: its number, as many entries as fit, and how many more there are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return a small room; the view stretches it."""
        return QSize(80, 72)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a day in the colours of the scheme shown now."""
        model, day, entries = index.model(), index.data(DAY_ROLE), index.data(ENTRIES_ROLE)
        if not isinstance(model, MonthModel) or not isinstance(day, date):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if is_selected(option):
            painter.fillRect(rect, color("tint" if list_has_focus(option) else "hover"))
        inside = day.month == model.month.month
        ink = color("accent" if day == model.today else "text" if inside else "text3")
        number = QRect(rect.left() + 8, rect.top() + 4, rect.width() - 16, _LINE)
        face = font("list-strong" if day == model.today else "secondary")
        draw_text(painter, number, f"{day.day}.", face, ink)
        self._entries(painter, rect, entries, model)
        if is_selected(option) and list_has_focus(option):
            paint_ring(painter, rect)
        painter.restore()

    def _entries(self, painter: QPainter, rect: QRect, entries: Sequence[Entry], model: MonthModel) -> None:
        room = max((rect.height() - _LINE - 8) // _LINE, 0)
        shown = entries if len(entries) <= room else entries[: max(room - 1, 0)]
        top = rect.top() + _LINE + 4
        for entry in shown:
            paint_mark(painter, rect.left() + 14, top + _LINE / 2, entry.ring, model.rings, entry.look, 4.0)
            words = QRect(rect.left() + 24, top, rect.width() - 30, _LINE)
            role = "list-strong" if entry.id == model.current else "secondary"
            quiet = "text2" if entry.look is Look.DONE else "bad" if entry.look is Look.LATE else "text"
            draw_text(painter, words, entry.title, font(role), color(quiet))
            top += _LINE
        if len(shown) < len(entries):
            words = QRect(rect.left() + 8, top, rect.width() - 16, _LINE)
            draw_text(painter, words, f"+{len(entries) - len(shown)}", font("secondary"), color("text2"))


class MonthView(QFrame):
    """The calendar of a month. `chosen` carries the id the user moved to, `turned` months to go."""

    chosen = Signal(str)
    activated = Signal(str)
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = MonthModel()
        self._table = QTableView()
        self._name = label("", "section")
        self._dress()
        self._lay_out()
        self._table.selectionModel().currentChanged.connect(self._tell)
        self._table.activated.connect(self._open)
        self.setFocusProxy(self._table)

    @property
    def month(self) -> date:
        """The first day of the month shown."""
        return self._model.month

    def show_month(self, month: date, entries: Sequence[Entry], rings: Sequence[Ring], today: date) -> None:
        """Show a month with the entries of the year."""
        self._table.selectionModel().blockSignals(True)
        self._model.load(month, entries, rings, today)
        self._table.selectionModel().blockSignals(False)
        self._name.setText(f"{month_names()[month.month - 1].capitalize()} {month.year}")

    def select(self, entry: Entry | None) -> None:
        """Choose the day of an entry without telling about it."""
        self._model.current = entry.id if entry else ""
        index = self._model.index_of(entry.day) if entry and entry.day else QModelIndex()
        self._table.selectionModel().blockSignals(True)
        self._table.setCurrentIndex(index)
        self._table.selectionModel().blockSignals(False)
        self._table.viewport().update()

    def _tell(self, current: QModelIndex) -> None:
        entries = self._model.on(self._model.day(current)) if current.isValid() else []
        if entries and self._model.current not in {each.id for each in entries}:
            self.chosen.emit(entries[0].id)

    def _open(self, index: QModelIndex) -> None:
        """Enter opens what is alone on its day; among several it goes to the next one."""
        entries = self._model.on(self._model.day(index))
        keys = [each.id for each in entries]
        if not keys:
            return
        place = keys.index(self._model.current) if self._model.current in keys else -1
        if len(keys) == 1:
            self.activated.emit(keys[0])
        else:
            self.chosen.emit(keys[(place + 1) % len(keys)])

    def _dress(self) -> None:
        self._table.setModel(self._model)
        self._table.setItemDelegate(DayDelegate(self._table))
        self._table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setAccessibleName(self.tr("Kuukausi"))
        self._table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        for header in (self._table.horizontalHeader(), self._table.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setHighlightSections(False)
            header.setFont(font("caption"))
        self._table.setGridStyle(Qt.PenStyle.SolidLine)
        self._table.setCornerButtonEnabled(False)
        self._table.setStyleSheet("QTableCornerButton::section { border: 0; background: transparent; }")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for icon, name, step in (
            ("left", self.tr("Edellinen kuukausi"), -1),
            ("right", self.tr("Seuraava kuukausi"), 1),
        ):
            button = icon_button(icon, name)
            button.clicked.connect(lambda _=False, by=step: self.turned.emit(by))
            row.addWidget(button)
        row.addWidget(self._name)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 20)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._table, 1)
