"""The list of a plan's goals and measures: chosen, moved with Alt+arrows, removed with Del, filtered."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.qt.year_papers.plan_delegate import PlanDelegate
from seutu_desktop.qt.year_papers.plan_rows import PlanModel, PlanRow

LEAST, USUAL, MOST = 300, 400, 560
FILTER_ABOVE = 20
FILTER_MS = 150


class PlanList(QFrame):
    """`chosen` carries the key moved to, `moved` a step up or down, `filtered` the words typed."""

    chosen = Signal(str)
    entered = Signal()
    moved = Signal(int)
    remove_wanted = Signal()
    filtered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = PlanModel()
        self._list = _KeyedList()
        self._head, self._filter = QWidget(), QLineEdit()
        self._nothing = label("", "body", "text2", wrap=True)
        self._timer = QTimer(self, singleShot=True, interval=FILTER_MS)
        self._lay_out()
        self._timer.timeout.connect(lambda: self.filtered.emit(self.words()))
        self._filter.textChanged.connect(lambda: self._timer.start())
        self._list.selectionModel().currentChanged.connect(self._tell)
        self._list.activated.connect(self.entered)
        self._list.moved.connect(self.moved)
        self._list.removed.connect(self.remove_wanted)

    def words(self) -> str:
        """Return what is typed into the filter."""
        return self._filter.text().strip()

    def show_rows(self, rows: list[PlanRow], chosen: str) -> None:
        """Show other lines with `chosen` selected."""
        selection = self._list.selectionModel()
        selection.blockSignals(True)
        self._model.load(rows)
        selection.blockSignals(False)
        self._head.setVisible(len(rows) > FILTER_ABOVE or bool(self.words()) or self._filter.hasFocus())
        nothing = self.tr("Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa.").format(self.words())
        self._nothing.setText(nothing)
        self._nothing.setVisible(not rows)
        self._list.setVisible(bool(rows))
        self.select(chosen)

    def select(self, key: str) -> None:
        """Choose a line without telling about it."""
        place = self._model.place_of(key)
        index = self._model.index(place) if place >= 0 else QModelIndex()
        selection = self._list.selectionModel()
        selection.blockSignals(True)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        if index.isValid():
            self._list.scrollTo(index)
        self._list.viewport().update()

    def neighbour(self, key: str) -> str:
        """Return the key to go to when `key` goes: the next, else the one before it, else empty."""
        keys = self._model.keys()
        place = keys.index(key) if key in keys else -1
        after = keys[place + 1 : place + 2] or keys[max(0, place - 1) : place]
        return after[0] if place >= 0 and after else ""

    def has(self, key: str) -> bool:
        """Return whether a key is listed."""
        return self._model.place_of(key) >= 0

    def keys(self) -> list[str]:
        """Return the keys listed."""
        return self._model.keys()

    def clear_filter(self) -> None:
        """Show everything again."""
        self._filter.clear()
        self._timer.stop()

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self._list.setFocus()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter, which shows itself for a short plan too."""
        self._head.show()
        self._filter.setFocus()
        self._filter.selectAll()

    def _tell(self, current: QModelIndex) -> None:
        row = self._model.row(current.row()) if current.isValid() else None
        if row is not None and row.key:
            self.chosen.emit(row.key)

    def _lay_out(self) -> None:
        self.setObjectName("pane")
        self.setMinimumWidth(LEAST)
        self._list.setModel(self._model)
        self._list.setItemDelegate(PlanDelegate(self._list))
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(self.tr("Tavoitteet ja toimenpiteet"))
        self._filter.setAccessibleName(self.tr("Rajaa tavoitteita"))
        self._filter.setPlaceholderText(self.tr("Rajaa tavoitteita"))
        self._filter.setClearButtonEnabled(True)
        self._head.hide()
        self._nothing.setContentsMargins(16, 16, 16, 16)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.hide()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(self._filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing, 1)


class _KeyedList(QListView):
    """A list whose Alt+arrows move the line and whose Del removes it."""

    moved = Signal(int)
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the list's own, pass on the rest."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0) if alt else 0
        if step:
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
