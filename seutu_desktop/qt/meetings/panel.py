"""Kokoukset: the year's meetings and the workspace of one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import NotFound
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.list_pane import MOST, USUAL, MeetingListPane
from seutu_desktop.qt.meetings.opening import DesktopOpener, Opener
from seutu_desktop.qt.meetings.workspace import Workspace
from seutu_desktop.qt.panel import Panel
from seutu_desktop.qt.runner import Runner
from seutu_desktop.qt.targets import Tab, Target
from seutu_desktop.qt.widgets.empty_state import EmptyState

_CHAPTERS = {
    Tab.AGENDA: "Esityslista",
    Tab.ATTENDANCE: "Kokouksen aikana",
    Tab.MINUTES: "Kokouksen aikana",
    Tab.DOCUMENTS: "Muistio",
}
"""Headings of the guide, which is in Finnish only."""
_LISTED = frozenset({"meeting", "agenda_item", "body", "network"})


class MeetingsPanel(Panel):
    """The list at the left, behind an arrow of the title in a small window and during the minutes."""

    def __init__(self, actions: Actions, runner: Runner, opener: Opener | None = None) -> None:
        super().__init__()
        self._actions = actions
        self._narrow = False
        self._wanted = ""
        self._loaded = False
        self._list = MeetingListPane(actions)
        self._workspace = Workspace(actions, runner, opener or DesktopOpener())
        self._empty = EmptyState(
            "meetings",
            self.tr("Ei vielä kokouksia"),
            self.tr("Suunnittele ensimmäinen, niin Seutu tekee sille esityslistan vakioasiat."),
            self.tr("Uusi kokous"),
        )
        self._right = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._popup = _ListPopup(self)
        self._lay_out()
        self._connect()

    def refresh(self, changes: Changes) -> None:
        """Show what changed in the list and in the meeting."""
        if not self._loaded:
            return
        if changes.kinds & _LISTED:
            self._list.show_year(self._list.year, keep=self._workspace.meeting_id)
        if not self._workspace.refresh(changes):
            self._show_first()

    def show_target(self, target: Target) -> None:
        """Show a meeting and a place in it; without one the meeting shown last, or the next one."""
        if target.new:
            self.create_new()
            return
        if not self._loaded:
            self._load(target.meeting_id or self._wanted)
        elif target.meeting_id:
            self._show_meeting(target.meeting_id)
        if target.tab is not None or target.item_id or target.field:
            self._workspace.show_target(target)
        elif not self._narrow:
            self._list.focus_list()
        else:
            self._workspace.pages.focus_first(self._workspace.tab)

    def set_narrow(self, narrow: bool) -> None:
        """Put the list behind the title in a small window."""
        self._narrow = narrow
        self._workspace.set_narrow(narrow)
        self._place_list()

    def create_new(self) -> None:
        """Ask for a new meeting."""
        if not self._loaded:
            self._load(self._wanted)
        created = self._workspace.commands.create()
        if created:
            self._show_meeting(created)

    def focus_filter(self) -> None:
        """Put the keyboard into the filter of the agenda."""
        self._workspace.show_tab(Tab.AGENDA)
        self._workspace.pages.agenda.items.focus_filter()

    def rename(self) -> None:
        """Edit the title of the matter shown, or the name of the file chosen."""
        self._workspace.pages.rename(self._workspace.tab)

    def remove(self) -> None:
        """Take the matter, file or action that is chosen off."""
        self._workspace.remove_chosen()

    def write_document(self) -> None:
        """Write the paper of the meeting and open it."""
        self._workspace.write_document()

    def print_document(self) -> None:
        """Write the paper of the meeting and open it: Word prints."""
        self._workspace.write_document()
        self._actions.messages.inform(self.tr("Asiakirja avataan Wordiin. Tulosta se siellä."))

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the meeting shown to the menu Kokous."""
        self._workspace.fill_menu(menu)

    def help_chapter(self) -> str:
        """Return the guide's chapter about the tab shown."""
        return _CHAPTERS.get(self._workspace.tab, "Kokouksen suunnittelu")

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._workspace.flush()

    def remember(self, memory: QSettings) -> None:
        """Write the panes, the meeting and the tab."""
        if self._list.parent() is self._splitter:  # elsewhere its width is not the one to come back to
            memory.setValue("meetings/panes", self._splitter.saveState())
        memory.setValue("meetings/shown", self._workspace.meeting_id or self._wanted)
        self._workspace.remember(memory)

    def recall(self, memory: QSettings) -> None:
        """Take up the panes, the meeting and the tab."""
        state = memory.value("meetings/panes")
        if state is not None:
            self._splitter.restoreState(state)
        self._wanted = str(memory.value("meetings/shown", ""))
        self._workspace.recall(memory)

    def wants_narrow_rail(self) -> bool:
        """Return whether the minutes are being written."""
        return self._workspace.tab is Tab.MINUTES

    def _load(self, wanted: str) -> None:
        """Read the list and show a meeting, when the view is first shown."""
        self._loaded = True
        if not (wanted and self._show_meeting(wanted)):
            self._list.show_year(self._actions.today().year)
            self._show_first()

    def _show_first(self) -> None:
        first = self._list.first_key()
        self._right.setCurrentIndex(0 if first else 1)
        if first:
            self._show_meeting(first)

    def _show_meeting(self, meeting_id: str) -> bool:
        """Show a meeting; return whether there is one. The one before stays while its text is refused."""
        try:
            self._workspace.show_meeting(meeting_id)
        except NotFound:
            return False
        year = self._workspace.year
        if year != self._list.shown_year:
            self._list.show_year(year)
        self._list.select(self._workspace.meeting_id)
        self._right.setCurrentIndex(0)
        return True

    def _place_list(self) -> None:
        hidden = self._narrow or self._workspace.tab is Tab.MINUTES
        if hidden and self._list.parent() is self._splitter:
            self._popup.take(self._list)
        elif not hidden and self._list.parent() is not self._splitter:
            self._splitter.insertWidget(0, self._list)
            self._list.show()
            self._splitter.setSizes([USUAL, 10 * USUAL])

    def _tab_changed(self) -> None:
        self._place_list()
        self.layout_changed.emit()

    def _connect(self) -> None:
        self._list.chosen.connect(self._show_meeting)
        self._list.picked.connect(self._popup.hide)
        self._list.new_wanted.connect(self.create_new)
        self._empty.primary.connect(self.create_new)
        self._workspace.opened.connect(self.opened)
        self._workspace.tab_changed.connect(self._tab_changed)
        self._workspace.list_wanted.connect(self._popup.show_below)
        keys = (
            ("Ctrl+PgDown", lambda: self._workspace.turn_tab(1)),
            ("Ctrl+PgUp", lambda: self._workspace.turn_tab(-1)),
            ("Ctrl+Tab", self._next_pane),
        )
        for key, act in keys:
            shortcut = QShortcut(
                QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(act)

    def _next_pane(self) -> None:
        if self._list.isAncestorOf(self.focusWidget() or self):
            self._workspace.pages.focus_first(self._workspace.tab)
        elif self._workspace.pages.next_pane(self._workspace.tab) and not self._narrow:
            self._list.focus_list()

    def _lay_out(self) -> None:
        self._right.addWidget(self._workspace)
        self._right.addWidget(self._empty)
        self._splitter.addWidget(self._list)
        self._splitter.addWidget(self._right)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([USUAL, 10 * USUAL])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)


class _ListPopup(QFrame):
    """The meeting list as a drop-down of the title."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._host = parent
        self._pane: MeetingListPane | None = None
        self.setProperty("popup", "true")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)

    def take(self, pane: MeetingListPane) -> None:
        """Take the list in."""
        self._pane = pane
        self._column.addWidget(pane)
        pane.show()

    def show_below(self, button: QWidget) -> None:
        """Open under the title."""
        self.resize(MOST, min(560, self._host.height() - 60))
        self.move(button.mapToGlobal(QPoint(0, button.height() + 4)))
        self.show()
        if self._pane is not None:
            self._pane.focus_list()
