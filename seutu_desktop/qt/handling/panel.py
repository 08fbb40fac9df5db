"""Kuntakäsittely: documents × municipalities, the chosen handling beside them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout

from seutu_desktop.domain.changes import Changes
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.handling.chosen import Chosen
from seutu_desktop.qt.handling.deeds import Deeds
from seutu_desktop.qt.handling.detail import HandlingDetail
from seutu_desktop.qt.handling.documents import DocumentDeeds
from seutu_desktop.qt.handling.matrix_page import MatrixPage
from seutu_desktop.qt.handling.menus import fill
from seutu_desktop.qt.meetings.opening import DesktopOpener, Opener
from seutu_desktop.qt.panel import Panel
from seutu_desktop.qt.people.register import scrolled
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.services.handling_detail import detail
from seutu_desktop.services.handling_view import Cell, Matrix, matrix

PANE = 344
_KINDS = frozenset(
    {"handling", "handling_document", "municipality", "municipality_span", "network", "person", "membership"}
    | {"item_link", "agenda_item", "meeting"}
)
_MEMORY = "handling"


class HandlingPanel(Panel):
    """The matrix is read in one go; the pane follows the cell that the keyboard is on."""

    def __init__(self, actions: Actions, opener: Opener | None = None) -> None:
        super().__init__()
        self._actions = actions
        self._year: int | None = None
        self._asked = self._only_open = False
        self._stale = True
        self._wanted: tuple[str, str | None] | None = None
        self._page = MatrixPage()
        self._header, self._table = self._page.header, self._page.table
        self._detail = HandlingDetail()
        self._pane = scrolled(self._detail)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._deeds = Deeds(self, actions, opener or DesktopOpener())
        self._documents = DocumentDeeds(self, actions, opener or DesktopOpener())
        self._chosen: Chosen | None = None
        self._lay_out()
        self._connect()

    def refresh(self, changes: Changes) -> None:
        """Show what changed."""
        if not changes.kinds & _KINDS:
            return
        if self.isVisible():
            self._show()
        else:
            self._stale = True

    def show_target(self, target: Target) -> None:
        """Show a document (`row_id`), perhaps in a municipality, or where the user last was."""
        if target.row_id:
            self._go_to_document(target.row_id, target.municipality_id)
        elif target.year:
            self._choose_year(target.year)
        elif self._stale:
            self._show()
        (self.create_new if target.new else self.focus_first)()

    def set_narrow(self, narrow: bool) -> None:
        """The pane goes under the matrix in a small window."""
        self._page.set_narrow(narrow)
        self._detail.set_narrow(narrow)
        self._pane.setMaximumWidth(16_777_215 if narrow else PANE)
        self._pane.setMinimumWidth(0 if narrow else PANE)
        self._splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self._splitter.setSizes([330, 230] if narrow else [900, PANE])

    def create_new(self) -> None:
        """Add a document."""
        self._documents.create()

    def focus_filter(self) -> None:
        """Put the keyboard into the choice of the year."""
        self._header.focus_filter()

    def rename(self) -> None:
        """Change the document of the chosen cell."""
        self._documents.edit()

    def remove(self) -> None:
        """Remove the document of the chosen cell."""
        self._documents.remove()

    def focus_first(self) -> None:
        """Put the keyboard into the matrix, or on the way to the first document."""
        self._page.focus()

    def help_chapter(self) -> str:
        """Return the guide's chapter about this view."""
        return QCoreApplication.translate("GuideWindow", "Kuntakäsittely")

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the chosen cell and its document."""
        menu.addAction(self.tr("Uusi asiakirja…"), self.create_new)
        menu.addAction(self.tr("Näytä kaikki vuodet"), self.show_all_years)
        if self._chosen is not None:
            menu.addSeparator()
            fill(menu, self._chosen, self._deeds, self._documents)

    def remember(self, memory: QSettings) -> None:
        """Write which year is shown, and whether only what is open."""
        memory.setValue(f"{_MEMORY}/open", self._only_open)

    def recall(self, memory: QSettings) -> None:
        """Take up what `remember` wrote."""
        self._only_open = str(memory.value(f"{_MEMORY}/open", "false")).lower() == "true"
        self._header.set_open(self._only_open)

    def _show(self) -> None:
        today = self._actions.today()
        found = self._actions.read(matrix, self._year, today) if self._asked else None
        if found is None or (self._year is not None and self._year not in found.years):
            found = self._newest()
        self._stale = False
        self._show_matrix(found)

    def _newest(self) -> Matrix:
        """Read the matrix of this year, else of the newest in which anything travelled."""
        today = self._actions.today()
        self._year, self._asked = today.year, True
        found = self._actions.read(matrix, self._year, today)
        if found.columns or not found.years:
            return found
        self._year = found.years[0]
        return self._actions.read(matrix, self._year, today)

    def _show_matrix(self, found: Matrix) -> None:
        shown = found.only_open() if self._only_open else found
        if self._wanted and not self._holds(shown, self._wanted) and self._holds(found, self._wanted):
            self._set_open(False)  # what was asked for, or just recorded, stays in sight
            shown = found
        cell = self._page.show_matrix(found, shown, self._year, self._wanted)
        self._choose(cell)

    def _choose(self, cell: Cell | None) -> None:
        self._chosen = self._known(cell) if cell is not None else None
        self._wanted = (cell.document_id, cell.municipality_id) if cell is not None else None
        self._deeds.take_up(self._chosen)
        self._documents.take_up(self._chosen)
        self._pane.setVisible(self._chosen is not None)
        if self._chosen is not None:
            chosen = self._chosen
            self._detail.show_cell(chosen.column, chosen.cell, chosen.detail, chosen.place)

    def _known(self, cell: Cell) -> Chosen:
        index = self._table.currentIndex()
        column = self._table.cells.column(index.column())
        found = self._actions.read(detail, column, cell, self._actions.today())
        return Chosen(column, cell, found, self._table.cells.place_name(index.row()))

    def show_all_years(self) -> None:
        """Show every document, the newest in sight."""
        self._choose_year(None)

    def _choose_year(self, year: int | None) -> None:
        self._year, self._asked, self._wanted = year, True, None
        self._table.forget_place()
        self._show()

    def _set_open(self, on: bool) -> None:
        self._only_open = on
        self._header.set_open(on)

    def _show_all(self) -> None:
        self._set_open(False)
        self._show()
        self._page.focus()

    def _filter(self, on: bool) -> None:
        self._only_open = on
        self._wanted = None if on else self._wanted
        self._show()

    def _go_to_document(self, document_id: str, municipality_id: str = "") -> None:
        """Show a document whatever year or filter is shown; a new one begins at its first cell."""
        everything = self._actions.read(matrix, None, self._actions.today())
        column = next((each for each in everything.columns if each.document.id == document_id), None)
        if column is not None:
            keys = [key for key in everything.cells if key[0] == document_id]
            wanted = (document_id, municipality_id or None)
            self._wanted = wanted if wanted in keys else next(iter(keys), None)
            self._year, self._asked = column.year, True
        self._show()

    @staticmethod
    def _holds(found: Matrix, wanted: tuple[str, str | None]) -> bool:
        columns = any(each.document.id == wanted[0] for each in found.columns)
        return columns and any(each.id == wanted[1] for each in found.places) and wanted in found.cells

    def _open_contact(self) -> None:
        contact = self._chosen.detail.contact if self._chosen else None
        if contact is not None:
            self.opened.emit(Target(View.PEOPLE, person_id=contact.membership.person_id))

    def _open_matter(self) -> None:
        matter = self._chosen.column.matter if self._chosen else None
        if matter is not None:
            self.opened.emit(Target(View.MEETINGS, matter.meeting_id, Tab.AGENDA, matter.item_id))

    def _menu(self) -> None:
        if self._chosen is not None:
            menu = QMenu(self)
            fill(menu, self._chosen, self._deeds, self._documents)
            self._detail.show_menu(menu)

    def _lay_out(self) -> None:
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._page)
        self._splitter.addWidget(self._pane)
        self._splitter.setStretchFactor(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)

    def _connect(self) -> None:
        head, pane, deeds, documents = self._header, self._detail, self._deeds, self._documents
        head.open_wanted.connect(self._filter)
        head.year_wanted.connect(self._choose_year)
        self._page.new_wanted.connect(self.create_new)
        self._page.all_wanted.connect(self._show_all)
        self._table.chosen.connect(self._choose)
        self._table.entered.connect(deeds.decide)
        pane.decide_wanted.connect(deeds.decide)
        pane.send_wanted.connect(deeds.send)
        pane.remind_wanted.connect(deeds.remind)
        pane.correct_wanted.connect(deeds.correct)
        pane.texts_wanted.connect(documents.edit_texts)
        pane.copied.connect(documents.copy)
        pane.cover_wanted.connect(documents.open_cover)
        pane.file_wanted.connect(documents.open_file)
        pane.contact_wanted.connect(self._open_contact)
        pane.matter_wanted.connect(self._open_matter)
        pane.menu_wanted.connect(self._menu)
        documents.added.connect(self._go_to_document)
