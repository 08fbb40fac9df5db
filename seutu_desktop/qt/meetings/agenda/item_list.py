"""The list of a meeting's matters: chosen, reordered by dragging and Alt+arrows, filtered when long."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from seutu_desktop.qt.forms.ui_meeting_items import Ui_MeetingItems
from seutu_desktop.qt.meetings.agenda.item_delegate import ItemDelegate
from seutu_desktop.qt.meetings.agenda.item_model import ItemModel
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.services.meeting_view import MeetingView

LEAST, USUAL, MOST = 260, 316, 420
FILTER_ABOVE = 20


class ItemList(QFrame):
    """`chosen` carries the matter moved to, `entered` that the user wants to write in it."""

    chosen = Signal(str)
    entered = Signal()
    moved = Signal(str, int)
    files_dropped = Signal(str, list)
    add_wanted = Signal()
    remove_wanted = Signal()
    suggest_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_MeetingItems()
        self._ui.setupUi(self)
        self._model = ItemModel()
        self._delegate = ItemDelegate(self._ui.list)
        self._dress()
        self._model.moved.connect(self.moved)
        self._model.files_dropped.connect(self.files_dropped)
        self._ui.list.selectionModel().currentChanged.connect(self._tell)
        self._ui.list.activated.connect(self.entered)
        self._ui.list.installEventFilter(self)
        self._ui.filter.textChanged.connect(self._filter)
        self._ui.add.clicked.connect(self.add_wanted)
        self._ui.suggest.clicked.connect(self.suggest_wanted)

    def show_items(self, view: MeetingView, chosen: str) -> None:
        """Show a meeting's matters with `chosen` selected."""
        self._model.show(view.record.items, view.sections, view.states(), view.plannable)
        self._ui.count.setText(self.tr("%n asiaa", "", self._model.total()))
        long = self._model.total() > FILTER_ABOVE
        self._ui.filterPart.setVisible(long)
        if not long and self._ui.filter.text():
            self._ui.filter.clear()
        for button in (self._ui.add, self._ui.suggest):
            button.setVisible(view.plannable)
        self.select(chosen)

    def select(self, key: str) -> None:
        """Choose a matter without telling about it."""
        row = self._model.row_of(key)
        if self._model.key(self._ui.list.currentIndex().row()) == key and row >= 0:
            return
        selection = self._ui.list.selectionModel()
        selection.blockSignals(True)
        index = self._model.index(row) if row >= 0 else QModelIndex()
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        if index.isValid():
            self._ui.list.scrollTo(index)
        self._ui.list.viewport().update()

    def neighbour(self, key: str) -> str:
        """Return the matter after `key`, else the one before it, empty where it is the only one."""
        row = self._model.row_of(key)
        return self._model.key(row + 1) or self._model.key(row - 1)

    def set_narrow(self, narrow: bool) -> None:
        """Use rows of 32 px in a small window."""
        self._delegate.small = narrow
        self._ui.list.doItemsLayout()

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self._ui.list.setFocus()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter, which shows itself in a short agenda too."""
        self._ui.filterPart.show()
        self._ui.filter.setFocus()
        self._ui.filter.selectAll()

    def has_keyboard(self) -> bool:
        """Return whether the keyboard is in the list."""
        return self._ui.list.hasFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the matter with Alt+arrows, add one with Insert, take it off with Del."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0) if alt else 0
        signals = {Qt.Key.Key_Insert: self.add_wanted, Qt.Key.Key_Delete: self.remove_wanted}
        wanted = signals.get(Qt.Key(event.key()))
        if step:
            self._move(step)
        elif wanted is not None:
            wanted.emit()
        return bool(step) or wanted is not None

    def _move(self, step: int) -> None:
        key = self._model.key(self._ui.list.currentIndex().row())
        to = self._model.place_of(key) + step
        if key and 0 <= to < self._model.total():
            self.moved.emit(key, to)

    def _filter(self, words: str) -> None:
        chosen = self._model.key(self._ui.list.currentIndex().row())
        self._model.filter(words)
        self.select(chosen)

    def _tell(self, current: QModelIndex) -> None:
        key = self._model.key(current.row()) if current.isValid() else ""
        if key:
            self.chosen.emit(key)

    def _dress(self) -> None:
        apply_roles(self)
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(MOST)
        set_icon(self._ui.suggest, "wheel", "accent")
        set_icon(self._ui.add, "plus", "accent")
        self._ui.count.setMinimumHeight(self._ui.add.sizeHint().height())  # the list stays where it is
        self._ui.list.setModel(self._model)
        self._ui.list.setItemDelegate(self._delegate)
