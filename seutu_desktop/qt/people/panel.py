"""Jäsenet ja ryhmät: groups with their seats, people, municipalities."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from seutu_desktop.domain.changes import Changes
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.panel import Panel
from seutu_desktop.qt.people.bodies import BodiesTab
from seutu_desktop.qt.people.register import RegisterTab
from seutu_desktop.qt.targets import Target
from seutu_desktop.qt.widgets.buttons import plain_button
from seutu_desktop.qt.widgets.page_header import PageHeader
from seutu_desktop.qt.widgets.styling import separator
from seutu_desktop.qt.widgets.tabs import CountTabs
from seutu_desktop.services.people_view import counts

BODIES, PEOPLE, MUNICIPALITIES = range(3)
_MEMORY = "people"


class PeoplePanel(Panel):
    """Three tabs, each built when it is first shown."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._tabs: dict[int, RegisterTab] = {}
        self._sizes: list[int] = []
        self._narrow = False
        self._wanted: dict[int, str] = {}
        self._stale: set[int] = set()
        self._header = PageHeader(self.tr("Jäsenet ja ryhmät"))
        self._bar = CountTabs()
        self._stack = QStackedWidget()
        self._lay_out()
        self._bar.currentChanged.connect(self._open_tab)
        self._turn(QKeySequence("Ctrl+PgUp"), -1)
        self._turn(QKeySequence("Ctrl+PgDown"), 1)

    def refresh(self, changes: Changes) -> None:
        """Show what changed in the tab on screen; the others are read anew when they are shown."""
        for index, tab in self._tabs.items():
            if self.isVisible() and index == self._bar.currentIndex():
                tab.refresh(changes)
            elif changes.kinds & tab.kinds:
                self._stale.add(index)
        if self.isVisible() and changes.kinds & {"body", "person", "municipality", "network"}:
            self._count()

    def show_target(self, target: Target) -> None:
        """Go to a person, a group, or where the user last was."""
        if target.person_id:
            self._go(PEOPLE, target.person_id)
        elif target.body_id:
            self._go(BODIES, target.body_id)
        elif target.municipality_id:
            self._go(MUNICIPALITIES, target.municipality_id)
        else:
            self._go(self._bar.currentIndex(), "")
        self._count()
        if target.new:
            self.create_new()

    def set_narrow(self, narrow: bool) -> None:
        """Leave more room for the table in a small window."""
        self._narrow = narrow
        self._header.set_compact(narrow)
        for tab in self._tabs.values():
            tab.set_narrow(narrow)
        self._bodies().body.set_narrow(narrow)

    def create_new(self) -> None:
        """Begin a new group, person or municipality."""
        self._tab().create_new()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter of the tab shown."""
        self._tab().focus_filter()

    def rename(self) -> None:
        """Edit the name of what is shown."""
        self._tab().rename()

    def remove(self) -> None:
        """Remove what is shown."""
        self._tab().remove()

    def print_document(self) -> None:
        """Print the member list of the group shown."""
        self._bar.setCurrentIndex(BODIES)
        self._bodies().body.print_list()

    def help_chapter(self) -> str:
        """Return the guide's chapter about this view."""
        return QCoreApplication.translate("GuideWindow", "Jäsenet ja ryhmät")

    def flush(self) -> None:
        """Store at once what is being typed."""
        for tab in self._tabs.values():
            tab.flush()

    def remember(self, memory: QSettings) -> None:
        """Write the tab, what is shown in each, and the width of the list."""
        memory.setValue(f"{_MEMORY}/tab", self._bar.currentIndex())
        for index, tab in self._tabs.items():
            memory.setValue(f"{_MEMORY}/key{index}", tab.key)
        if self._tabs and not self._narrow:
            memory.setValue(f"{_MEMORY}/sizes", [str(each) for each in self._tab().sizes()])

    def recall(self, memory: QSettings) -> None:
        """Take up what `remember` wrote."""
        for index in (BODIES, PEOPLE, MUNICIPALITIES):
            self._wanted[index] = str(memory.value(f"{_MEMORY}/key{index}", ""))
        sizes = memory.value(f"{_MEMORY}/sizes", [])
        self._sizes = [int(each) for each in sizes] if isinstance(sizes, list) else []
        self._bar.blockSignals(True)
        self._bar.setCurrentIndex(int(str(memory.value(f"{_MEMORY}/tab", BODIES))))
        self._bar.blockSignals(False)

    def _go(self, index: int, key: str) -> None:
        tab = self._tab(index)
        self._bar.blockSignals(True)
        self._bar.setCurrentIndex(index)
        self._bar.blockSignals(False)
        self._stack.setCurrentWidget(tab)
        if index in self._stale:
            self._stale.discard(index)
            tab.reload()
        if key:
            tab.show_key(key)
        tab.focus_list()

    def _open_tab(self, index: int) -> None:
        self.flush()
        self._go(index, "")

    def _tab(self, index: int | None = None) -> RegisterTab:
        place = self._bar.currentIndex() if index is None else index
        if place not in self._tabs:
            self._build(place)
        return self._tabs[place]

    def _build(self, place: int) -> None:
        tab = _build_tab(place, self._actions)
        self._tabs[place] = tab
        self._stack.addWidget(tab)
        tab.opened.connect(self.opened)
        if self._narrow:
            tab.set_narrow(True)
        elif self._sizes:
            tab.set_sizes(self._sizes)
        tab.reload()
        wanted = self._wanted.get(place, "")
        if wanted:
            tab.show_key(wanted)

    def _count(self) -> None:
        found = self._actions.read(counts)
        self._header.set_meta(found.network)
        for index, count in enumerate((found.bodies, found.people, found.municipalities)):
            self._bar.set_count(index, count)

    def _turn(self, keys: QKeySequence, step: int) -> None:
        shortcut = QShortcut(keys, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self._bar.setCurrentIndex((self._bar.currentIndex() + step) % 3))

    def _bodies(self) -> BodiesTab:
        tab = self._tab(BODIES)
        assert isinstance(tab, BodiesTab)  # noqa: S101  # it was built as one
        return tab

    def _lay_out(self) -> None:
        paste = plain_button(self.tr("Liitä Excelistä…"), "clip")
        paste.clicked.connect(self.paste_table)
        self._header.add_action(paste)
        for name in (self.tr("Ryhmät"), self.tr("Henkilöt"), self.tr("Kunnat")):
            self._bar.addTab(name)
        self._bar.setAccessibleName(self.tr("Ryhmät, henkilöt ja kunnat"))
        tabs = QHBoxLayout()
        tabs.setContentsMargins(24, 0, 24, 0)
        tabs.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(tabs)
        column.addWidget(separator())
        column.addWidget(self._stack, 1)

    def paste_table(self) -> None:
        """Add representatives from a spreadsheet, after a look at what would be added."""
        from seutu_desktop.qt.people.paste_dialog import paste_people

        self.flush()
        paste_people(self, self._actions, self._bodies().key)


def _build_tab(place: int, actions: Actions) -> RegisterTab:
    """Import and build one tab."""
    if place == PEOPLE:
        from seutu_desktop.qt.people.persons import PersonsTab

        return PersonsTab(actions)
    if place == MUNICIPALITIES:
        from seutu_desktop.qt.people.municipalities import MunicipalitiesTab

        return MunicipalitiesTab(actions)
    return BodiesTab(actions)
