"""Sidosryhmät: with whom the network meets, how often, and what is late."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QMenu, QVBoxLayout

from seutu_desktop.domain.changes import Changes
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.panel import Panel
from seutu_desktop.qt.stakeholders.tab import StakeholdersTab
from seutu_desktop.qt.targets import Target
from seutu_desktop.qt.widgets.page_header import PageHeader
from seutu_desktop.qt.widgets.styling import separator

_MEMORY = "stakeholders"


class StakeholdersPanel(Panel):
    """A list with the form of the chosen one."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._narrow = False
        self._wanted = ""
        self._stale = True
        self._header = PageHeader(self.tr("Sidosryhmät"))
        self._tab = StakeholdersTab(actions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(separator())
        column.addWidget(self._tab, 1)
        self._tab.opened.connect(self.opened)
        self._tab.counted.connect(self._count)

    def refresh(self, changes: Changes) -> None:
        """Show what changed; while another view is shown it is read anew when this one comes back."""
        if self.isVisible():
            self._tab.refresh(changes)
        elif changes.kinds & self._tab.kinds:
            self._stale = True

    def show_target(self, target: Target) -> None:
        """Go to a stakeholder, or where the user last was."""
        if self._stale:
            self._stale = False
            self._tab.reload()
        key, self._wanted = target.row_id or self._wanted, ""
        if key:
            self._tab.show_key(key)
        self._tab.focus_list()
        if target.new:
            self.create_new()

    def set_narrow(self, narrow: bool) -> None:
        """Leave more room for the form in a small window."""
        self._narrow = narrow
        self._header.set_compact(narrow)
        self._tab.set_narrow(narrow)

    def create_new(self) -> None:
        """Begin a new stakeholder."""
        self._tab.create_new()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self._tab.focus_filter()

    def focus_first(self) -> None:
        """Put the keyboard into the list."""
        self._tab.focus_list()

    def rename(self) -> None:
        """Edit the name of the one shown."""
        self._tab.rename()

    def remove(self) -> None:
        """Remove the one shown."""
        self._tab.remove()

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the one shown."""
        self._tab.stakeholder.fill_menu(menu)

    def help_chapter(self) -> str:
        """Return the guide's chapter about this view."""
        return QCoreApplication.translate("GuideWindow", "Sidosryhmät")

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._tab.flush()

    def remember(self, memory: QSettings) -> None:
        """Write which one is shown and the width of the list."""
        memory.setValue(f"{_MEMORY}/key", self._tab.key)
        if not self._narrow:
            memory.setValue(f"{_MEMORY}/sizes", [str(each) for each in self._tab.sizes()])

    def recall(self, memory: QSettings) -> None:
        """Take up what `remember` wrote."""
        self._wanted = str(memory.value(f"{_MEMORY}/key", ""))
        sizes = memory.value(f"{_MEMORY}/sizes", [])
        if isinstance(sizes, list) and sizes:
            self._tab.set_sizes([int(each) for each in sizes])

    def _count(self, all_of_them: int, late: int) -> None:
        counts = Counts()
        words = counts.stakeholders(all_of_them)
        self._header.set_meta(f"{words} · {counts.late(late)}" if late else words)
        self.late_changed.emit(late)
