"""The pane at the right: which year and rings, the list by month, and the detail of what is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from seutu_desktop.domain.wheel import Ring
from seutu_desktop.qt.wheel.detail import WheelDetail
from seutu_desktop.qt.wheel.entries import Entry
from seutu_desktop.qt.wheel.list_model import EntryDelegate, EntryModel
from seutu_desktop.qt.widgets.buttons import plain_button
from seutu_desktop.qt.widgets.styling import label, separator
from seutu_desktop.services.wheel_view import Wanted, WheelYear

WIDTH, NARROW = 392, 312
_STARTS = (1, 8)


class SidePane(QFrame):
    """`chosen` carries the id the user moved to, `activated` the one opened; `wanted` what is filtered."""

    chosen = Signal(str)
    activated = Signal(str)
    start_chosen = Signal(int)
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.detail = WheelDetail()
        self._model = EntryModel()
        self._list = QListView()
        self._nothing = label("", "body", "text2", wrap=True)
        self._years = QButtonGroup(self)
        self._filter = plain_button(self.tr("Kehät"))
        self._menu = QMenu(self._filter)
        self._filtered = Wanted()
        self._page = QStackedWidget()
        self._dress()
        self._lay_out()
        self._connect()

    @property
    def model(self) -> EntryModel:
        """The list's lines, the accessible twin of the wheel."""
        return self._model

    def put_above(self, widget: QWidget) -> None:
        """Put something over the list."""
        self._listed.insertWidget(self._listed.indexOf(self._list), widget)

    def show_entries(self, entries: Sequence[Entry], rings: Sequence[Ring]) -> None:
        """Show other entries."""
        with QSignalBlocker(self._list.selectionModel()):
            self._model.load(entries, rings)
        empty = not any(each.id for each in entries)
        self._nothing.setVisible(empty)
        self._list.setVisible(not empty)
        filtered = self._filtered != Wanted()
        words = (
            self.tr("Näillä rajauksilla ei ole tehtäviä.")
            if filtered
            else self.tr("Ei tehtäviä tänä vuonna.")
        )
        self._nothing.setText(words)

    def show_year(self, view: WheelYear, entries: Sequence[Entry], wanted: Wanted) -> None:
        """Show the entries of a year, and how they are narrowed down."""
        self.show_entries(entries, view.rings)
        self.show_filter(view.rings, view.people, wanted, view.year.start_month)

    def show_filter(self, rings: Sequence[Ring], people: Sequence[str], wanted: Wanted, start: int) -> None:
        """Offer rings and whoever is responsible, and show which are chosen."""
        self._filtered = wanted
        self._years.button(start).setChecked(True)
        self._menu.clear()
        for ring in rings:
            self._ring_entry(ring, wanted)
        if people:
            self._menu.addSection(self.tr("Vastuu"))
            group = QActionGroup(self._menu)
            for name in ("", *people):
                self._person_entry(group, name, wanted)
        filtered = wanted != Wanted()
        self._filter.setText(self.tr("Rajattu") if filtered else self.tr("Kehät"))

    def select(self, key: str) -> None:
        """Choose a line without telling about it."""
        place = self._model.place_of(key)
        index = self._model.index(place) if place >= 0 else QModelIndex()
        with QSignalBlocker(self._list.selectionModel()):
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._list.selectionModel().setCurrentIndex(index, flag)
        self.detail.setVisible(place >= 0)
        self._listed.activate()  # the detail takes its room first, so that the line stays in sight
        if place == 1:
            self._list.scrollToTop()  # with the heading of the first month
        elif index.isValid():
            self._list.scrollTo(index)
        self._list.viewport().update()

    def set_narrow(self, narrow: bool) -> None:
        """Take less room in a small window."""
        self.setFixedWidth(NARROW if narrow else WIDTH)
        side = 12 if narrow else 24
        self._head.setContentsMargins(side, 16, side, 12)
        self.detail.set_narrow(narrow)
        self._years.button(1).setText(self.tr("Kalenteri") if narrow else self.tr("Kalenterivuosi"))

    @property
    def list_page(self) -> QWidget:
        """The list without its filter and detail, for keys of its own."""
        return self._list

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self._list.setFocus()

    def focus_filter(self) -> None:
        """Open the filter."""
        self._filter.showMenu()

    def show_editor(self, editor: QWidget) -> None:
        """Show a form in place of the list."""
        if self._page.indexOf(editor) < 0:
            self._page.addWidget(editor)
        self._page.setCurrentWidget(editor)

    def edits(self, editor: QWidget) -> bool:
        """Return whether a form stands in place of the list."""
        return self._page.currentWidget() is editor

    def show_list(self) -> None:
        """Show the list again."""
        self._page.setCurrentIndex(0)

    def _ring_entry(self, ring: Ring, wanted: Wanted) -> None:
        action = self._menu.addAction(ring.name)
        action.setCheckable(True)
        action.setChecked(not wanted.rings or ring.id in wanted.rings)
        action.triggered.connect(lambda on, key=ring.id: self._toggle(key, on))

    def _person_entry(self, group: QActionGroup, name: str, wanted: Wanted) -> None:
        action = self._menu.addAction(name or self.tr("kaikki"))
        action.setCheckable(True)
        action.setChecked(wanted.responsible == name)
        group.addAction(action)
        action.triggered.connect(lambda: self.wanted.emit(Wanted(self._filtered.rings, name)))

    def _toggle(self, key: str, on: bool) -> None:
        every = frozenset(ring.id for ring in self._model.rings)
        shown = self._filtered.rings or every
        shown = shown | {key} if on else shown - {key}
        rings = frozenset() if shown == every or not shown else shown
        self.wanted.emit(Wanted(rings, self._filtered.responsible))

    def _tell(self, current: QModelIndex) -> None:
        entry = self._model.entry(current.row()) if current.isValid() else None
        if entry is not None and entry.id:
            self.chosen.emit(entry.id)

    def _open(self, index: QModelIndex) -> None:
        entry = self._model.entry(index.row())
        if entry is not None and entry.id:
            self.activated.emit(entry.id)

    def _dress(self) -> None:
        self.setObjectName("side")
        self._list.setModel(self._model)
        self._list.setItemDelegate(EntryDelegate(self._list))
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(False)
        self._list.setAccessibleName(self.tr("Vuosikellon tehtävät ja kokoukset"))
        self._nothing.setContentsMargins(24, 24, 24, 24)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._filter.setMenu(self._menu)
        self._filter.setAccessibleName(self.tr("Rajaa kehän tai vastuun mukaan"))
        for start, name in zip(_STARTS, (self.tr("Kalenterivuosi"), self.tr("Lukuvuosi")), strict=True):
            button = QPushButton(name)
            button.setCheckable(True)
            button.setFont(self._filter.font())
            self._years.addButton(button, start)
        self.detail.hide()

    def _lay_out(self) -> None:
        self._head = head = QHBoxLayout()
        head.setContentsMargins(24, 16, 24, 12)
        head.setSpacing(8)
        for start in _STARTS:
            head.addWidget(self._years.button(start))
        head.addStretch(1)
        head.addWidget(self._filter)
        listed = QWidget()
        self._listed = column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(separator())
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(separator())
        column.addWidget(self.detail)
        self._page.addWidget(listed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def _connect(self) -> None:
        self._list.selectionModel().currentChanged.connect(self._tell)
        self._list.activated.connect(self._open)
        self._years.idClicked.connect(self.start_chosen)
