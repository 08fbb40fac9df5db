"""The head of the view: the year with its arrows, and what is done with the paper shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from seutu_desktop.qt.widgets.buttons import icon_button, plain_button, primary_button
from seutu_desktop.qt.widgets.page_header import PageHeader


class YearHeader(QWidget):
    """`turned` carries years to go; the others ask for what their button says."""

    turned = Signal(int)
    agenda_wanted = Signal()
    handling_wanted = Signal()
    word_wanted = Signal(bool)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan, self._there, self._narrow = True, False, False
        self._head = PageHeader()
        self._arrows = [
            icon_button("left", self.tr("Edellinen vuosi")),
            icon_button("right", self.tr("Seuraava vuosi")),
        ]
        self._agenda = plain_button(self.tr("Vie esityslistalle…"))
        self._handling = plain_button(self.tr("Lähetä kuntiin…"))
        self._word = plain_button(self.tr("Avaa Wordissa"), "doc")
        self._new = primary_button(self.tr("Uusi tavoite"), "plus")
        self._report = primary_button(self.tr("Luonnos lähteineen"), "doc")
        self._lay_out()
        self._connect()

    def show_paper(self, title: str, meta: str, *, plan: bool, there: bool) -> None:
        """Name what is shown; a plan that is not `there` yet has nothing to write or send."""
        self._head.set_title(title)
        self._head.set_meta(meta)
        self._plan, self._there = plan, there
        self._word.setText(self.tr("Avaa Wordissa") if plan else self.tr("Lähetettävä versio"))
        self._show_buttons()

    def set_narrow(self, narrow: bool) -> None:
        """Leave what is rarer to the menu of the window in a small window."""
        self._narrow = narrow
        self._head.set_compact(narrow)
        self._show_buttons()

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the paper to a menu of the window."""
        if self._there:
            menu.addAction(self.tr("Vie esityslistalle…"), self.agenda_wanted.emit)
            menu.addAction(self.tr("Lähetä kuntiin…"), self.handling_wanted.emit)
            menu.addSeparator()
            if not self._plan:
                draft = menu.addAction(self._report.text(), lambda: self.word_wanted.emit(True))
                draft.setProperty("icon_name", "doc")
            word = menu.addAction(self._word.text(), lambda: self.word_wanted.emit(False))
            word.setProperty("icon_name", "doc")

    def _show_buttons(self) -> None:
        wide = self._there and not self._narrow
        wanted = {
            self._agenda: wide,
            self._handling: wide,
            self._word: self._there and not (self._narrow and not self._plan),
            self._new: self._plan and self._there,
            self._report: not self._plan,
        }
        # Those that go first: for a moment both would need a wider window.
        for button, shown in sorted(wanted.items(), key=lambda pair: pair[1]):
            button.setVisible(shown)

    def _lay_out(self) -> None:
        for arrow in self._arrows:
            self._head.add_beside_title(arrow)
        for button in (self._agenda, self._handling, self._word, self._report, self._new):
            self._head.add_action(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._head)

    def _connect(self) -> None:
        for step, arrow in zip((-1, 1), self._arrows, strict=True):
            arrow.clicked.connect(lambda _=False, by=step: self.turned.emit(by))
        self._agenda.clicked.connect(self.agenda_wanted)
        self._handling.clicked.connect(self.handling_wanted)
        self._word.clicked.connect(lambda: self.word_wanted.emit(False))
        self._report.clicked.connect(lambda: self.word_wanted.emit(True))
        self._new.clicked.connect(self.new_wanted)
