"""The left pane of a register: filter, list, and the button for a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from seutu_desktop.qt.forms.ui_people_list import Ui_PeopleList
from seutu_desktop.qt.people.list_model import CAPTION, LineDelegate, LineModel, Lines
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.buttons import set_icon

LEAST, NARROW, USUAL, MOST = 200, 220, 268, 380
FILTER_MS = 150


class ListPane(QFrame):
    """`chosen` carries the key the user moved to, `filtered` the words typed into the filter."""

    chosen = Signal(str)
    entered = Signal()
    filtered = Signal(str)
    new_wanted = Signal()
    remove_wanted = Signal()

    def __init__(
        self, name: str, create: str, read: Callable[[list[str]], Lines], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_PeopleList()
        self._ui.setupUi(self)
        self._model = LineModel(read)
        self._timer = QTimer(self, singleShot=True, interval=FILTER_MS)
        self._timer.timeout.connect(lambda: self.filtered.emit(self.words()))
        self._dress(name, create)
        self._ui.filter.textChanged.connect(lambda: self._timer.start())
        self._ui.filter.returnPressed.connect(self.focus_list)
        self._ui.list.selectionModel().currentChanged.connect(self._tell)
        self._ui.list.activated.connect(self.entered)
        self._ui.create.clicked.connect(self.new_wanted)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._ui.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_wanted)

    def add_filter(self, widget: QWidget) -> None:
        """Put another filter beside the words."""
        self._ui.head.setSpacing(8)
        self._ui.head.addWidget(widget)

    def words(self) -> str:
        """Return what is typed into the filter."""
        return self._ui.filter.text().strip()

    def show_keys(self, keys: Sequence[str], nothing: str) -> None:
        """List `keys`; `nothing` is said where there are none."""
        self._model.load(keys)
        self._ui.nothing.setText(nothing)
        self._ui.nothing.setVisible(not keys)
        self._ui.list.setUniformItemSizes(not any(key.startswith(CAPTION) for key in keys))
        self._ui.list.setVisible(bool(keys))

    def select(self, key: str) -> None:
        """Choose a key without telling about it; one that is not listed leaves nothing chosen."""
        place = self._model.place_of(key)
        selection = self._ui.list.selectionModel()
        selection.blockSignals(True)
        index = self._model.index(place) if place >= 0 else QModelIndex()
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        if index.isValid():
            self._ui.list.scrollTo(index)
        self._ui.list.viewport().update()

    def neighbour(self, key: str) -> str:
        """Return the key to go to when `key` goes: the next, else the one before it."""
        place = self._model.place_of(key)
        return self._model.key(place + 1) or self._model.key(place - 1) if place >= 0 else ""

    def first_key(self) -> str:
        """Return the first key, empty in an empty list."""
        return self._model.first_key()

    def has(self, key: str) -> bool:
        """Return whether `key` is listed."""
        return self._model.place_of(key) >= 0

    def clear_filter(self) -> None:
        """Show everything again."""
        self._ui.filter.clear()
        self._timer.stop()

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self._ui.list.setFocus()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self._ui.filter.setFocus()
        self._ui.filter.selectAll()

    def hideEvent(self, event: QHideEvent) -> None:
        """Filter by what was just typed, so that the list fits its filter when it comes back."""
        super().hideEvent(event)
        if self._timer.isActive():
            self._timer.stop()
            self.filtered.emit(self.words())

    def _tell(self, current: QModelIndex) -> None:
        key = self._model.key(current.row()) if current.isValid() else ""
        if key:
            self.chosen.emit(key)

    def _dress(self, name: str, create: str) -> None:
        self.setObjectName("pane")
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(MOST)
        apply_roles(self)
        self._ui.create.setText(create)
        set_icon(self._ui.create, "plus", "text")
        self._ui.list.setAccessibleName(name)
        self._ui.list.setModel(self._model)
        self._ui.list.setItemDelegate(LineDelegate(self._ui.list))
