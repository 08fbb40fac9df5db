"""The left pane: a year's meetings, the way to other years, and a new meeting."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QWidget

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.forms.ui_meeting_list import Ui_MeetingList
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.meetings.list_delegate import MeetingListDelegate
from seutu_desktop.qt.meetings.list_model import UNIFORM_ABOVE, MeetingListModel
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.buttons import set_icon

LEAST, USUAL, MOST = 216, 240, 320


class MeetingListPane(QFrame):
    """`chosen` carries the meeting the user moved to, `picked` one taken with Enter or a click."""

    chosen = Signal(str)
    picked = Signal()
    new_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_MeetingList()
        self._ui.setupUi(self)
        self._year = actions.today().year
        self.shown_year = 0  # which year has been read
        self._model = MeetingListModel(actions)
        self._dress()
        self._ui.list.setModel(self._model)
        self._ui.list.setItemDelegate(MeetingListDelegate(self._ui.list))
        self._ui.list.selectionModel().currentChanged.connect(self._tell)
        self._ui.list.clicked.connect(self.picked)
        self._ui.list.activated.connect(self.picked)
        self._ui.earlier.clicked.connect(lambda: self._turn(-1))
        self._ui.later.clicked.connect(lambda: self._turn(1))
        self._ui.create.clicked.connect(self.new_wanted)

    @property
    def year(self) -> int:
        """The calendar year shown."""
        return self._year

    def show_year(self, year: int, keep: str = "") -> None:
        """List the meetings of `year`; the meeting `keep` stays chosen where it is among them."""
        self._year = self.shown_year = year
        self._ui.year.setText(str(year))
        self._model.load(year)
        empty = self._model.rowCount() == 0
        self._ui.list.setUniformItemSizes(self._model.rowCount() > UNIFORM_ABOVE)
        self._ui.nothing.setVisible(empty)
        self._ui.list.setVisible(not empty)
        self.select(keep)

    def select(self, key: str) -> None:
        """Choose a meeting of the year shown without telling about it."""
        selection = self._ui.list.selectionModel()
        selection.blockSignals(True)
        index = self._model.index(self._model.row_of(key)) if self._model.row_of(key) >= 0 else QModelIndex()
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        if index.isValid():
            self._ui.list.scrollTo(index)
        self._ui.list.viewport().update()

    def first_key(self) -> str:
        """Return the meeting to show when none was asked for: the next one, else the newest."""
        return self._model.first_key()

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self._ui.list.setFocus()

    def _turn(self, step: int) -> None:
        self.show_year(self._year + step)
        first = self.first_key()
        if first:
            self.select(first)
            self.chosen.emit(first)

    def _tell(self, current: QModelIndex) -> None:
        key = self._model.key(current.row()) if current.isValid() else ""
        if key:
            self.chosen.emit(key)

    def _dress(self) -> None:
        self.setObjectName("pane")
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(MOST)
        apply_roles(self)
        self._ui.earlier.setIcon(icon("left", 16))
        self._ui.later.setIcon(icon("right", 16))
        set_icon(self._ui.create, "plus", "text")
