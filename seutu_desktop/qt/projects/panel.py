"""Hankkeet ja talous: projects with their grants, the year's budget with its shares, totals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from seutu_desktop.domain.changes import Changes
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.panel import Panel
from seutu_desktop.qt.projects import budget_tab, projects_tab
from seutu_desktop.qt.projects.budget_tab import BudgetTab
from seutu_desktop.qt.projects.projects_tab import ProjectsTab
from seutu_desktop.qt.projects.totals_tab import TotalsTab
from seutu_desktop.qt.targets import Target
from seutu_desktop.qt.widgets.page_header import PageHeader
from seutu_desktop.qt.widgets.styling import separator
from seutu_desktop.qt.widgets.tabs import CountTabs

PROJECTS, BUDGET, TOTALS = range(3)
_MEMORY = "projects"
_KINDS = {
    PROJECTS: projects_tab.KINDS,
    BUDGET: budget_tab.KINDS,
    TOTALS: projects_tab.KINDS | {"published_total", "period"},
}


class ProjectsPanel(Panel):
    """Three tabs; those not on screen are read anew when they are shown."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._header = PageHeader(self.tr("Hankkeet ja talous"))
        self._bar = CountTabs()
        self._stack = QStackedWidget()
        self._projects = ProjectsTab(actions)
        self._budget = BudgetTab(actions)
        self._totals = TotalsTab(actions)
        self._stale = {PROJECTS, BUDGET, TOTALS}
        self._wanted = ""
        self._lay_out()
        self._bar.currentChanged.connect(self._open_tab)
        self._turn(QKeySequence("Ctrl+PgUp"), -1)
        self._turn(QKeySequence("Ctrl+PgDown"), 1)

    def refresh(self, changes: Changes) -> None:
        """Show what changed in the tab on screen."""
        self._stale |= {place for place, kinds in _KINDS.items() if changes.kinds & kinds}
        if self.isVisible():
            self._read(self._bar.currentIndex())

    def show_target(self, target: Target) -> None:
        """Go to a project, to a year's budget, or where the user last was."""
        if target.row_id or target.new:
            self._go(PROJECTS)
            self._projects.show_key(target.row_id)
        elif target.year:
            self._go(BUDGET)
            self._budget.show_year(target.year)
        else:
            self._go(self._bar.currentIndex())
        (self.create_new if target.new else self.focus_first)()

    def set_narrow(self, narrow: bool) -> None:
        """Leave more room for the form in a small window."""
        self._header.set_compact(narrow)
        self._projects.set_narrow(narrow)

    def create_new(self) -> None:
        """Begin a new project, the budget of the next year, or a published total."""
        if self._bar.currentIndex() == BUDGET:
            self._budget.create_new()
        elif self._bar.currentIndex() == TOTALS:
            self._totals.add_published()
        else:
            self._go(PROJECTS)
            self._projects.create_new()

    def focus_first(self) -> None:
        """Put the keyboard into the list of projects, or the tabs of the rest."""
        if self._bar.currentIndex() == PROJECTS:
            self._projects.focus_list()
        else:
            self._bar.setFocus()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter of projects."""
        self._go(PROJECTS)
        self._projects.focus_filter()

    def rename(self) -> None:
        """Edit the name of the project shown."""
        if self._bar.currentIndex() == PROJECTS:
            self._projects.rename()

    def remove(self) -> None:
        """Remove what is shown."""
        if self._bar.currentIndex() == PROJECTS:
            self._projects.remove()
        elif self._bar.currentIndex() == BUDGET:
            self._budget.form.remove()

    def write_document(self) -> None:
        """Write the shares of the year in Word."""
        self._go(BUDGET)
        self._budget.form.write_word()

    def help_chapter(self) -> str:
        """Return the guide's chapter about this view."""
        return QCoreApplication.translate("GuideWindow", "Hankkeet ja talous")

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._projects.flush()
        self._budget.form.flush()

    def remember(self, memory: QSettings) -> None:
        """Write the tab and what is shown in it."""
        memory.setValue(f"{_MEMORY}/tab", self._bar.currentIndex())
        memory.setValue(f"{_MEMORY}/key", self._projects.key)

    def recall(self, memory: QSettings) -> None:
        """Take up what `remember` wrote."""
        self._wanted = str(memory.value(f"{_MEMORY}/key", ""))
        self._bar.blockSignals(True)
        self._bar.setCurrentIndex(int(str(memory.value(f"{_MEMORY}/tab", PROJECTS))))
        self._bar.blockSignals(False)

    def _go(self, place: int) -> None:
        self._bar.blockSignals(True)
        self._bar.setCurrentIndex(place)
        self._bar.blockSignals(False)
        self._stack.setCurrentIndex(place)
        self._read(place)

    def _read(self, place: int) -> None:
        if place not in self._stale:
            return
        self._stale.discard(place)
        (self._projects, self._budget, self._totals)[place].reload()
        if place == PROJECTS:
            wanted, self._wanted = self._wanted, ""
            if wanted:
                self._projects.show_key(wanted)
            self._count()

    def _open_tab(self, place: int) -> None:
        self.flush()
        self._go(place)

    def _count(self) -> None:
        late = self._projects.late
        self._bar.set_count(PROJECTS, self._projects.count)
        self._header.set_meta(Counts().late(late) if late else "")
        self.late_changed.emit(late)

    def _turn(self, keys: QKeySequence, step: int) -> None:
        shortcut = QShortcut(keys, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self._bar.setCurrentIndex((self._bar.currentIndex() + step) % 3))

    def _lay_out(self) -> None:
        for name in (self.tr("Hankkeet"), self.tr("Talous"), self.tr("Summat")):
            self._bar.addTab(name)
        self._bar.setAccessibleName(self.tr("Hankkeet, talous ja summat"))
        for tab in (self._projects, self._budget, self._totals):
            self._stack.addWidget(tab)
        for tab in (self._projects, self._budget):
            tab.opened.connect(self.opened)
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
