"""The window: top bar, rail and the stack of views; frames and menus only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from seutu_desktop.qt.banner_strip import BannerStrip
from seutu_desktop.qt.inputs import takes_text
from seutu_desktop.qt.menus import Menus
from seutu_desktop.qt.messages import WindowMessages
from seutu_desktop.qt.panel import Panel
from seutu_desktop.qt.sample_mark import SampleMark
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.top_bar import TopBar
from seutu_desktop.qt.views import entries, fill_rail
from seutu_desktop.qt.widgets.nav_rail import NavRail

if TYPE_CHECKING:
    from seutu_desktop.domain.changes import Changes
    from seutu_desktop.qt.actions import Actions
    from seutu_desktop.qt.runner import Runner
    from seutu_desktop.qt.saving import SaveTeller
    from seutu_desktop.qt.widgets.toast import Toast

NARROW_BELOW = 1200
LEAST_WIDTH = 940
LEAST_HEIGHT = 560


class MainWindow(QMainWindow):
    """Shows one view at a time.

    It is a frame until `attach` gives it a data file, so that the frame can be painted before the file is
    opened.
    """

    def __init__(self, messages: WindowMessages, memory: QSettings, language: str = "fi") -> None:
        super().__init__()
        self.messages = messages
        self.memory = memory
        self._actions: Actions | None = None
        self._runner: Runner | None = None
        self._saving: SaveTeller | None = None
        self._panels: dict[View, Panel] = {}
        self._entries = {entry.view: entry for entry in entries()}
        self._stack = QStackedWidget()
        self._rail = NavRail()
        self._top = TopBar()
        self._banner = BannerStrip()
        self._toast: Toast | None = None
        self._sample = SampleMark(self._rail)
        self._narrow: bool | None = None
        self._late = 0
        self.setWindowTitle("Seutu")
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._lay_out()
        self.menus = Menus(self, self._top.menu_bar, language)
        self._connect()
        self._restore()

    @property
    def data_actions(self) -> Actions:
        """The way to the data file; RuntimeError before there is one."""
        if self._actions is None:
            raise RuntimeError("the window has no data file yet")
        return self._actions

    def attach(self, actions: Actions, runner: Runner) -> None:
        """Take up an open data file; `show_first_view` then fills the frame."""
        from seutu_desktop.qt.saving import SaveTeller

        self._actions = actions
        self._runner = runner
        self._saving = SaveTeller(actions, self._top.state)
        actions.changed.connect(self.refresh_all)

    def open(self, target: Target) -> None:
        """Show the place that `target` names; what is being typed is stored first."""
        shown = self.current_panel()
        panel = self._panel(target.view)
        if shown is not None and shown is not panel:
            shown.flush()
        self._rail.set_current(target.view)
        if shown is None:
            # The first of all is filled before it is in the window: one layout, and not one a widget.
            panel.show_target(target)
            self._stack.setCurrentIndex(self._stack.addWidget(panel))
            panel.focus_first()
        else:
            if self._stack.indexOf(panel) < 0:
                self._stack.addWidget(panel)
            self._stack.setCurrentWidget(panel)
            panel.show_target(target)
        self._fit()

    def current_panel(self) -> Panel | None:
        """Return the view shown, None before the first."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, Panel) else None

    def is_saved(self) -> bool:
        """Return whether everything typed is stored."""
        return self._saving is None or self._saving.saved

    def show_first_view(self, welcome: bool = False) -> None:
        """Fill the window for the first time: the first start, or the start page."""
        if self._saving is not None:
            self._saving.begin(fresh=welcome)
        if welcome:
            self._show_welcome()
        else:
            self._forget_focus()
            self.open(Target(View.TODAY))
            self._sample.show(self.data_actions.store.the_network().sample)

    def complete(self) -> None:
        """Make what the first screen does not show: the entries of the menus, with their keys."""
        self.menus.fill()
        self.menus.set_enabled(self._rail.isEnabled())

    def remind(self) -> None:
        """Say quietly what is late, once a day."""
        from seutu_desktop.qt.reminder import remind

        remind(self.messages, self.memory, self._late, self.data_actions.today())

    def refresh_all(self, changes: Changes) -> None:
        """Let every built view show what changed, and say that it is safe."""
        if self._saving is not None:
            self._saving.changed()
        for panel in self._panels.values():
            panel.refresh(changes)
        if "network" in changes.kinds:
            self._sample.show(self.data_actions.store.the_network().sample)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that no menu may own, because lists and views have them too."""
        if event.key() == Qt.Key.Key_Escape and self._toast is not None and self._toast.isVisible():
            self._toast.dismiss()
        elif event.key() == Qt.Key.Key_Delete and not takes_text(QApplication.focusWidget()):
            if (panel := self.current_panel()) is not None:
                panel.remove()
        elif event.key() == Qt.Key.Key_Tab and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._next_pane()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what is being typed, remember the window's state, and make the backup of the day's work."""
        for panel in self._panels.values():
            panel.flush()
            panel.remember(self.memory)
        self.memory.setValue("geometry", self.saveGeometry())
        if self._may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the layout at 1200 px."""
        super().resizeEvent(event)
        self._fit()

    def _choose(self, key: str) -> None:
        """Go from the rail to a view; arrow keys stay in the rail, a click goes on into the view."""
        clicked = self._rail.reached_by_mouse()
        if clicked:
            self._forget_focus()
        self.open(Target(View(key)))
        if not clicked:
            self._rail.focus_current()

    def _forget_focus(self) -> None:
        """Take the keyboard from where it is, so that no ring marks where a pointer leads."""
        if (focused := self.focusWidget()) is not None:
            focused.clearFocus()

    def _panel(self, view: View) -> Panel:
        if view not in self._panels:
            assert self._runner is not None  # noqa: S101  # `attach` comes before every view
            panel = self._entries[view].build(self.data_actions, self._runner)
            self._panels[view] = panel
            panel.recall(self.memory)
            panel.opened.connect(self.open)
            panel.late_changed.connect(lambda count, key=view: self._count_late(key, count))
            panel.late_elsewhere.connect(self._rail.set_counts)
            panel.layout_changed.connect(self._fit)
            if self._narrow is not None:
                panel.set_narrow(self._narrow)
        return self._panels[view]

    def _count_late(self, view: View, count: int) -> None:
        self._rail.set_count(view, count)
        if view is View.TODAY:
            self._late = count

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

        assert self._runner is not None  # noqa: S101
        panel = FirstStartPanel(self.data_actions, self._runner)
        self._stack.addWidget(panel)
        self._stack.setCurrentWidget(panel)
        self._rail.setEnabled(False)
        self._top.search.setEnabled(False)
        panel.finished.connect(lambda: self._end_welcome(panel))

    def _end_welcome(self, panel: QWidget) -> None:
        self._rail.setEnabled(True)
        self._top.search.setEnabled(True)
        self.menus.set_enabled(True)
        self._stack.removeWidget(panel)
        panel.deleteLater()
        self.show_first_view()

    def _next_pane(self) -> None:
        panel = self.current_panel()
        if panel is not None and not panel.isAncestorOf(QApplication.focusWidget() or self):
            panel.focus_first()
        else:
            self._rail.focus_current()

    def _show_notice(self, text: str, undoable: bool) -> None:
        if self._toast is None:
            from seutu_desktop.qt.widgets.toast import Toast

            self._toast = Toast(self)
            self._toast.undo.connect(self.menus.undo)
        self._toast.show_notice(text, undoable=undoable)

    def _may_close(self) -> bool:
        if self._actions is None:  # a frame that no data file came into
            return True
        from seutu_desktop.qt.leaving import may_close

        return may_close(self._actions, saved=self.is_saved())

    def _lay_out(self) -> None:
        self._stack.setObjectName("main")
        fill_rail(self._rail, self._entries.values())
        column = QVBoxLayout()
        _tighten(column)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout()
        _tighten(row)
        row.addWidget(self._rail)
        row.addLayout(column, 1)
        centre = QWidget()
        centre.setLayout(row)
        self.setCentralWidget(centre)
        self.setMenuWidget(self._top)

    def _connect(self) -> None:
        self._rail.chosen.connect(self._choose)
        self.messages.informed.connect(self._show_notice)
        self.messages.bannered.connect(self._banner.set_notice)
        self._top.search.clicked.connect(self.menus.show_palette)

    def _restore(self) -> None:
        geometry = self.memory.value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1440, 900)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)


def _tighten(layout: QBoxLayout) -> None:
    """Leave no room around or between what a layout holds."""
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
