"""The head of the view: what is open and late, all or open ones, the year, a new document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from seutu_desktop.qt.bound_form import Choice
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.widgets.buttons import plain_button
from seutu_desktop.qt.widgets.page_header import PageHeader

_ICON_ONLY, _ANY = 38, 16_777_215


class HandlingHeader(QWidget):
    """`open_wanted` says whether only what is open is shown, `year_wanted` carries a year, None for all."""

    open_wanted = Signal(bool)
    year_wanted = Signal(object)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = PageHeader(self.tr("Kuntakäsittely"))
        self._ways = QButtonGroup(self)
        self._year = Choice()
        self._new = plain_button(self.tr("Uusi asiakirja"), "plus")
        self._lay_out()
        self._ways.idClicked.connect(lambda place: self.open_wanted.emit(bool(place)))
        self._year.activated.connect(lambda row: self.year_wanted.emit(self._year.value(row)))
        self._new.clicked.connect(self.new_wanted)

    def show_counts(self, open_: int, late: int) -> None:
        """Say how many handlings are open and late."""
        words = [Counts().open_handlings(open_)] if open_ else [self.tr("Ei avoimia käsittelyjä")]
        self._head.set_meta(", ".join([*words, *([Counts().late(late)] if late else [])]))

    def offer_years(self, years: Sequence[int], year: int | None) -> None:
        """Offer the years in which documents travelled, and all of them."""
        self._year.offer([*((str(each), each) for each in years), (self.tr("Kaikki vuodet"), None)])
        self._year.choose(year)

    def set_open(self, on: bool) -> None:
        """Choose only what is open, or all."""
        self._ways.button(int(on)).setChecked(True)

    def set_empty(self, empty: bool) -> None:
        """Leave only the title where there is no document: the page below says how to begin."""
        for part in (*self._ways.buttons(), self._year, self._new):
            part.setVisible(not empty)
        if empty:
            self._head.set_meta("")

    def set_narrow(self, narrow: bool) -> None:
        """One line, and the new document by its icon."""
        self._head.set_compact(narrow)
        name = self.tr("Uusi asiakirja")
        self._new.setText("" if narrow else name)
        self._new.setAccessibleName(name)
        self._new.setToolTip(name if narrow else "")
        self._new.setMaximumWidth(_ICON_ONLY if narrow else _ANY)

    def focus_filter(self) -> None:
        """Put the keyboard into the choice of the year."""
        self._year.setFocus()

    def _lay_out(self) -> None:
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, (words, name) in enumerate(
            (
                (self.tr("Kaikki"), self.tr("Näytä kaikki käsittelyt")),
                (self.tr("Avoimet"), self.tr("Näytä avoimet käsittelyt")),
            )
        ):
            button = plain_button(words)
            button.setAccessibleName(name)
            button.setProperty("segment", ("first", "last")[place])
            button.setCheckable(True)
            button.setChecked(place == 0)
            self._ways.addButton(button, place)
            row.addWidget(button)
        self._year.setAccessibleName(self.tr("Vuosi"))
        self._year.setMinimumWidth(92)
        self._year.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        for part in (pair, self._year, self._new):
            self._head.add_action(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._head)
