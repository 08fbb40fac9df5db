"""Asetukset: sections at the left, the chosen one at the right."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout

from seutu_desktop.domain.changes import Changes
from seutu_desktop.paths import is_synced_folder
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.panel import Panel
from seutu_desktop.qt.people.register import scrolled
from seutu_desktop.qt.runner import Runner
from seutu_desktop.qt.settings.page import SettingsPage
from seutu_desktop.qt.settings.section_list import SectionList
from seutu_desktop.qt.targets import Target
from seutu_desktop.qt.widgets.banner import Banner
from seutu_desktop.qt.widgets.page_header import PageHeader
from seutu_desktop.qt.widgets.styling import separator

NETWORK, MEETINGS, WHEEL, DOCUMENTS, PERIODS, LOOK, BACKUPS, ABOUT = range(8)
_FIELDS = {
    "backups": BACKUPS,
    "rings": WHEEL,
    "breaks": WHEEL,
    "periods": PERIODS,
    "scheme": LOOK,
    "template_hash": DOCUMENTS,
    "document_folder": DOCUMENTS,
    "default_place": MEETINGS,
    "default_start": MEETINGS,
    "default_end": MEETINGS,
    "notice_days": MEETINGS,
}
_WIDE, _NARROW = 240, 180


class SettingsPanel(Panel):
    """Each section is built when it is first shown."""

    def __init__(self, actions: Actions, runner: Runner, memory: QSettings | None = None) -> None:
        super().__init__()
        self._actions = actions
        self._runner = runner
        self._memory = memory
        self._pages: dict[int, SettingsPage] = {}
        self._areas: dict[int, QScrollArea] = {}
        self._header = PageHeader(self.tr("Asetukset"), self.tr("Muutokset tallentuvat heti."))
        self._list = SectionList(self._names())
        self._stack = QStackedWidget()
        self._synced = Banner(kind="warn")
        self._lay_out()
        self._list.chosen.connect(self._show)
        self._warn()

    def refresh(self, changes: Changes) -> None:
        """Show what changed in the section shown; the others are read when they are shown."""
        page = self._pages.get(self._list.currentIndex().row())
        if page is not None and changes.kinds & page.kinds:
            page.reload()

    def show_target(self, target: Target) -> None:
        """Go to the section of a field, or where the user last was."""
        number = _FIELDS.get(target.field, max(0, self._list.currentIndex().row()))
        self._list.select(number)
        self._show(number)
        self._list.setFocus()

    def set_narrow(self, narrow: bool) -> None:
        """Leave more room for the section in a small window."""
        self._header.set_compact(narrow)
        self._list.setFixedWidth(_NARROW if narrow else _WIDE)

    def create_new(self) -> None:
        """Begin a new thing of the section: a ring of the wheel, a strategy period."""
        self._page(self._list.currentIndex().row()).create_new()

    def help_chapter(self) -> str:
        """Return the guide's chapter about the section shown that has one of its own."""
        own = {
            BACKUPS: "Varmuuskopiot ja siirto toiselle koneelle",
            WHEEL: "Vuosikello",
            PERIODS: "Strategiakaudet",
        }
        return own.get(self._list.currentIndex().row(), "Tallennus ja kumoaminen")

    def flush(self) -> None:
        """Store at once what is being typed."""
        for page in self._pages.values():
            page.flush()

    def remember(self, memory: QSettings) -> None:
        """Write which section is shown."""
        memory.setValue("settings/section", self._list.currentIndex().row())

    def recall(self, memory: QSettings) -> None:
        """Go to the section shown last."""
        self._memory = memory
        self._list.blockSignals(True)
        self._list.select(int(str(memory.value("settings/section", NETWORK))))
        self._list.blockSignals(False)

    def _show(self, number: int) -> None:
        if number < 0:
            return
        self.flush()
        page = self._page(number)
        page.reload()
        self._stack.setCurrentWidget(self._areas[number])

    def _page(self, number: int) -> SettingsPage:
        if number not in self._pages:
            page = self._build(number)
            page.opened.connect(self.opened)
            self._pages[number] = page
            self._areas[number] = scrolled(page)
            self._stack.addWidget(self._areas[number])
        return self._pages[number]

    def _build(self, number: int) -> SettingsPage:
        from seutu_desktop.qt.settings import pages

        if number == LOOK:
            return pages.LookPage(self._memory if self._memory is not None else QSettings())
        if number == BACKUPS:
            return pages.BackupsPage(self._actions, self._runner)
        return pages.PLAIN[number](self._actions)

    def _warn(self) -> None:
        if is_synced_folder(self._actions.store.path):
            self._synced.set_notice(
                self.tr(
                    "Aineisto on kansiossa, jota toinen ohjelma synkronoi. Tiedosto voi vaurioitua, jos "
                    "sitä kopioidaan kesken kirjoituksen. Siirrä aineisto tavalliseen kansioon."
                )
            )

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Verkosto"),
            self.tr("Kokoukset"),
            self.tr("Vuosikello"),
            self.tr("Asiakirjat"),
            self.tr("Strategiakaudet"),
            self.tr("Ulkoasu"),
            self.tr("Varmuuskopiot"),
            self.tr("Tietoja"),
        )

    def _lay_out(self) -> None:
        self._list.setFixedWidth(_WIDE)
        notice = QVBoxLayout()
        notice.setContentsMargins(24, 0, 24, 8)
        notice.addWidget(self._synced)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(notice)
        column.addWidget(separator())
        column.addLayout(row, 1)
