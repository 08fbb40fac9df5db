"""The § about a thing: rows that lead to them, and choosing one more."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from seutu_desktop.qt.models.words import matter_words
from seutu_desktop.qt.people.links import LinkList
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.text.text_area import open_address
from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.richtext.links import typed_link
from seutu_desktop.services.decided_in import DecidedIn


class MattersBox(QWidget):
    """`opened` carries where a row leads; `link_wanted` asks for one more."""

    opened = Signal(object)
    link_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matters: Sequence[DecidedIn] = ()
        self._rows = LinkList(self.tr("Pykälät"))
        self._rows.opened.connect(self.opened)
        link = quiet_button(self.tr("Liitä pykälä…"), "plus", compact=True)
        link.clicked.connect(self.link_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._rows)
        column.addWidget(link)
        column.setAlignment(link, column.alignment())

    def show_matters(self, matters: Sequence[DecidedIn], nothing: str) -> None:
        """Show the § about a thing, the newest first; `nothing` is said where there is none."""
        self._matters = matters
        self._rows.show_rows([(*matter_words(each), _target(each)) for each in reversed(matters)], nothing)

    def fill_menu(self, menu: QMenu, unlink: Callable[[str], object]) -> None:
        """Add taking each § off the thing."""
        if not self._matters:
            return
        inner = menu.addMenu(self.tr("Irrota pykälä"))
        for each in self._matters:
            title, where = matter_words(each)
            action = inner.addAction(f"{where}: {title[:60]}".replace("&", "&&"))
            action.triggered.connect(lambda on=False, key=each.item_id: unlink(key))


def add_link(menu: QMenu, address: str) -> None:
    """Add opening a web address in the browser, where it is one."""
    safe = typed_link(address)
    if safe:
        words = QCoreApplication.translate("MattersBox", "Avaa linkki")
        menu.addAction(words, lambda: open_address(safe))


def _target(matter: DecidedIn) -> Target:
    return Target(View.MEETINGS, matter.meeting_id, Tab.AGENDA, matter.item_id)
