"""The matrix with its head and legend, or why there is nothing in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from seutu_desktop.qt.handling.header import HandlingHeader
from seutu_desktop.qt.handling.legend import Legend
from seutu_desktop.qt.handling.table import MatrixTable
from seutu_desktop.qt.widgets.empty_state import EmptyState
from seutu_desktop.services.handling_view import Cell, Matrix

_TABLE, _EMPTY, _NONE_OPEN = range(3)
_ANY = 16_777_215


class MatrixPage(QWidget):
    """`new_wanted` asks for a document, `all_wanted` to show what is done too."""

    new_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = HandlingHeader()
        self.table = MatrixTable()
        self._legend = Legend()
        self._pages = QStackedWidget()
        self._narrow = False
        self._lay_out()
        self.header.new_wanted.connect(self.new_wanted)

    def show_matrix(
        self, found: Matrix, shown: Matrix, year: int | None, wanted: tuple[str, str | None] | None
    ) -> Cell | None:
        """Show `shown` of what was `found`, with a cell chosen; return the one that is."""
        self.header.set_empty(not found.years)
        if found.years:
            self.header.offer_years(found.years, year)
            self.header.show_counts(found.open, found.late)
        cell = self.table.show_matrix(shown, wanted)
        empty = _NONE_OPEN if found.years else _EMPTY
        self._pages.setCurrentIndex(_TABLE if shown.columns else empty)
        self._legend.setVisible(bool(shown.columns) and not self._narrow)
        self._hug()
        return cell

    def set_narrow(self, narrow: bool) -> None:
        """Leave the legend's room to the matrix in a small window: every cell says its state in words."""
        self._narrow = narrow
        self.header.set_narrow(narrow)
        self._legend.setVisible(not narrow and self._pages.currentIndex() == _TABLE)

    def focus(self) -> None:
        """Put the keyboard into the matrix, or on the way to the first document."""
        if self._pages.currentIndex() == _TABLE:
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        for button in self._pages.findChildren(QPushButton):
            if button.isVisibleTo(self._pages):
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the legend right below the matrix."""
        super().resizeEvent(event)
        self._hug()

    def _hug(self) -> None:
        shown = self._pages.currentIndex() == _TABLE
        self._pages.setMaximumHeight(self.table.whole_height() if shown else _ANY)

    def _lay_out(self) -> None:
        first = EmptyState(
            "handling",
            self.tr("Ei vielä asiakirjoja kunnissa"),
            self.tr(
                "Lisää ensimmäinen, niin Seutu kertoo, missä kunnassa se on käsitelty ja mikä on myöhässä."
            ),
            self.tr("Lisää asiakirja"),
        )
        none = EmptyState(
            "check",
            self.tr("Ei avoimia käsittelyjä"),
            self.tr("Vuoden asiakirjat on käsitelty niissä kunnissa, joihin ne lähetettiin."),
            self.tr("Näytä kaikki"),
            primary_icon="",
        )
        first.primary.connect(self.new_wanted)
        none.primary.connect(self.all_wanted)
        for page in (self.table, first, none):
            self._pages.addWidget(page)
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 0, 24, 0)
        inner.addWidget(self._pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(inner, 1000)
        column.addWidget(self._legend)
        column.addStretch(1)
