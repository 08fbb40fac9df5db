"""The window: top bar, rail and the stack of views; frames and menus only."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.dates import clock
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.menus import Menus
from seutu_desktop.qt.messages import WindowMessages
from seutu_desktop.qt.panel import Panel
from seutu_desktop.qt.runner import Runner
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.top_bar import TopBar
from seutu_desktop.qt.views import ViewEntry, entries
from seutu_desktop.qt.widgets.banner import Banner
from seutu_desktop.qt.widgets.nav_rail import NavRail
from seutu_desktop.qt.widgets.toast import Toast

NARROW_BELOW = 1200
LEAST_WIDTH = 940
LEAST_HEIGHT = 560


class MainWindow(QMainWindow):
    """Shows one view at a time; `first_data` says that the first view is filled."""

    first_data = Signal()

    def __init__(self, actions: Actions, messages: WindowMessages, runner: Runner, memory: QSettings) -> None:
        super().__init__()
        self._actions = actions
        self._runner = runner
        self._memory = memory
        self._panels: dict[View, Panel] = {}
        self._entries = {entry.view: entry for entry in entries()}
        self._stack = QStackedWidget()
        self._rail = NavRail()
        self._top = TopBar()
        self._banner = Banner()
        self._toast = Toast(self)
        self._narrow: bool | None = None
        self.setWindowTitle("Seutu")
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._lay_out()
        self.menus = Menus(self, self._top.menu_bar, actions)
        self._connect(messages)
        self._restore()

    def open(self, target: Target) -> None:
        """Show the place that `target` names."""
        panel = self._panel(target.view)
        self._rail.set_current(target.view)
        self._stack.setCurrentWidget(panel)
        panel.show_target(target)
        self._fit()

    def current_panel(self) -> Panel | None:
        """Return the view shown, None before the first."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, Panel) else None

    def show_first_view(self, welcome: bool = False) -> None:
        """Fill the window for the first time: the first start, or the start page."""
        if welcome:
            self._show_welcome()
        else:
            self.open(Target(View.TODAY))
        self._tell_state()
        self.first_data.emit()

    def refresh_all(self, changes: Changes) -> None:
        """Let every built view show what changed, and say that it is safe."""
        for panel in self._panels.values():
            panel.refresh(changes)
        self._top.state.saved(clock(self._actions.now()))
        self.menus.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what is being typed and remember the window's state."""
        for panel in self._panels.values():
            panel.flush()
            panel.remember(self._memory)
        self._memory.setValue("geometry", self.saveGeometry())
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the layout at 1200 px."""
        super().resizeEvent(event)
        self._fit()

    def _panel(self, view: View) -> Panel:
        if view not in self._panels:
            panel = self._entries[view].build(self._actions, self._runner)
            self._panels[view] = panel
            panel.recall(self._memory)
            self._stack.addWidget(panel)
            panel.opened.connect(self.open)
            panel.late_changed.connect(lambda count, key=view: self._rail.set_count(key, count))
            panel.layout_changed.connect(self._fit)
            if self._narrow is not None:
                panel.set_narrow(self._narrow)
        return self._panels[view]

    def _fit(self) -> None:
        narrow = self.width() < NARROW_BELOW
        panel = self.current_panel()
        self._rail.set_collapsed(narrow or (panel is not None and panel.wants_narrow_rail()))
        if narrow != self._narrow:
            self._narrow = narrow
            self._top.search.set_narrow(narrow)
            for each in self._panels.values():
                each.set_narrow(narrow)

    def _show_welcome(self) -> None:
        from seutu_desktop.qt.first_start.panel import FirstStartPanel

        panel = FirstStartPanel(self._actions, self._runner)
        self._stack.addWidget(panel)
        self._stack.setCurrentWidget(panel)
        self._rail.setEnabled(False)
        panel.finished.connect(lambda: self._end_welcome(panel))

    def _end_welcome(self, panel: QWidget) -> None:
        self._rail.setEnabled(True)
        self._stack.removeWidget(panel)
        panel.deleteLater()
        self.show_first_view()

    def _tell_state(self) -> None:
        store = self._actions.store
        if store.writable:
            self._top.state.say(self.tr("Kaikki tallennettu"))
        else:
            self._top.state.say(self.tr("Vain luku"), "info", "warn")
        self.menus.refresh()

    def _lay_out(self) -> None:
        self._stack.setObjectName("main")
        for entry in self._entries.values():
            self._add_to_rail(entry)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(column, 1)
        centre = QWidget()
        centre.setLayout(row)
        self.setCentralWidget(centre)
        self.setMenuWidget(self._top)
        self._banner.hide()

    def _add_to_rail(self, entry: ViewEntry) -> None:
        keys = list(self._entries)
        shortcut = f"Ctrl+{keys.index(entry.view) + 1}"
        add = self._rail.add_foot_item if entry.view is View.SETTINGS else self._rail.add_item
        add(entry.view, entry.icon, entry.title, shortcut)

    def _connect(self, messages: WindowMessages) -> None:
        self._rail.chosen.connect(lambda key: self.open(Target(View(key))))
        self._actions.changed.connect(self.refresh_all)
        self._actions.failed.connect(lambda _: self._top.state.failed(self.tr("Ei tallennettu")))
        messages.informed.connect(lambda text, undoable: self._toast.show_notice(text, undoable=undoable))
        messages.bannered.connect(self._banner.set_notice)
        self._toast.undo.connect(self._actions.undo)
        self._top.search.clicked.connect(self.menus.show_palette)

    def _restore(self) -> None:
        geometry = self._memory.value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1440, 900)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)
