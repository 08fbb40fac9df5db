"""The pages behind the tabs of a meeting: built when first shown, told what changed when next shown."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.agenda.tab import AgendaTab
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.services.meeting_view import MeetingView

TABS = (Tab.AGENDA, Tab.ATTENDANCE, Tab.MINUTES, Tab.ACTIONS, Tab.DOCUMENTS)


class ViewPage(Protocol):
    """A page that shows the meeting the workspace has read."""

    def show_view(self, view: MeetingView) -> None:
        """Show a meeting."""

    def flush(self) -> None:
        """Store at once what is being typed."""

    def show_target(self, target: Target) -> None:
        """Put the keyboard on what `target` names, else on the first thing."""

    def rename(self) -> None:
        """Edit the name of what is chosen."""

    def remove(self) -> None:
        """Take off what is chosen."""


class OwnPage(Protocol):
    """A page that reads its meeting itself (attendance, minutes)."""

    def show_meeting(self, meeting_id: str) -> None:
        """Show a meeting."""

    def refresh(self, changes: Changes) -> None:
        """Show what changed."""

    def show_target(self, target: Target) -> None:
        """Show a place in the meeting."""

    def flush(self) -> None:
        """Store at once what is being typed."""

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a small window."""


class Pages(QObject):
    """The pages of a workspace by tab; `documents_made` carries the page of papers when it is built.

    `opened` asks to go elsewhere.
    """

    item_wanted = Signal(str)
    opened = Signal(object)
    documents_made = Signal(object)

    def __init__(self, actions: Actions, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._actions = actions
        self._stack = stack
        self._narrow = False
        self.agenda = AgendaTab(actions)
        self._views: dict[Tab, ViewPage] = {}
        self._own: dict[Tab, OwnPage] = {}
        self._shown: dict[Tab, str] = {}  # which meeting a page of its own has read
        self._waiting: dict[Tab, list[Changes]] = {}
        stack.addWidget(self.agenda)

    def show_view(self, tab: Tab, view: MeetingView, changes: Changes | None = None) -> None:
        """Show a meeting on the page of `tab`; `changes` is what brought the new reading."""
        if changes is not None:
            for each in self._own:
                self._waiting.setdefault(each, []).append(changes)
        if tab is Tab.AGENDA:
            self.agenda.show_view(view)
            self._stack.setCurrentWidget(self.agenda)
        elif tab in (Tab.ACTIONS, Tab.DOCUMENTS):
            page = self._view_page(tab)
            page.show_view(view)
            self._stack.setCurrentWidget(cast(QWidget, page))
        else:
            self._show_own(tab, view.record.meeting.id)

    def show_target(self, tab: Tab, target: Target) -> None:
        """Go to a place on the page of `tab`."""
        if tab is Tab.AGENDA:
            if target.item_id or target.field:
                self.agenda.jump(target.item_id, target.field or "title")
            else:
                self.agenda.items.focus_list()
        elif tab in self._views:
            self._views[tab].show_target(target)
        elif tab in self._own:
            self._own[tab].show_target(target)

    def leave(self) -> bool:
        """Store what waits on every page; return False where the agenda could not."""
        self._flush_others()
        return self.agenda.leave()

    def flush(self) -> None:
        """Store at once what is being typed on any page."""
        self.agenda.editor.flush()
        self._flush_others()

    def rename(self, tab: Tab) -> None:
        """Edit the name of what is chosen on the page of `tab`."""
        files = self.agenda.editor.attachments
        if tab in self._views:
            self._views[tab].rename()
        elif tab is Tab.AGENDA and files.has_keyboard():
            files.rename_current()
        elif tab is Tab.AGENDA and self.agenda.item_id:
            self.agenda.editor.focus_field("title")

    def remove(self, tab: Tab) -> None:
        """Take off what is chosen on the page of `tab`."""
        if tab in self._views:
            self._views[tab].remove()

    def focus_first(self, tab: Tab) -> None:
        """Put the keyboard into the page of `tab`."""
        if tab in self._views:
            self._views[tab].show_target(Target(View.MEETINGS))
        elif tab is Tab.AGENDA:
            self.agenda.items.focus_list()
        elif tab in self._own:
            cast(QWidget, self._own[tab]).setFocus()

    def next_pane(self, tab: Tab) -> bool:
        """Move the keyboard on within the page; return whether it was in the last pane already."""
        if tab is not Tab.AGENDA:
            return True
        last = not self.agenda.items.has_keyboard()
        self.agenda.next_pane()
        return last

    def set_narrow(self, narrow: bool) -> None:
        """Lay the pages out for a small window."""
        self._narrow = narrow
        self.agenda.set_narrow(narrow)
        for page in self._own.values():
            page.set_narrow(narrow)

    def _flush_others(self) -> None:
        for page in self._views.values():
            page.flush()
        for own in self._own.values():
            own.flush()

    def _show_own(self, tab: Tab, meeting_id: str) -> None:
        page = self._own_page(tab)
        if self._shown.get(tab) != meeting_id:
            page.show_meeting(meeting_id)
            self._shown[tab] = meeting_id
        else:
            for changes in self._waiting.get(tab, []):
                page.refresh(changes)
        self._waiting.pop(tab, None)
        self._stack.setCurrentWidget(cast(QWidget, page))

    def _view_page(self, tab: Tab) -> ViewPage:
        if tab not in self._views:
            page = self._new_actions() if tab is Tab.ACTIONS else self._new_documents()
            self._stack.addWidget(cast(QWidget, page))
            self._views[tab] = page
        return self._views[tab]

    def _own_page(self, tab: Tab) -> OwnPage:
        if tab not in self._own:
            page = self._new_attendance() if tab is Tab.ATTENDANCE else self._new_live()
            page.set_narrow(self._narrow)
            self._stack.addWidget(cast(QWidget, page))
            self._own[tab] = page
        return self._own[tab]

    def _new_actions(self) -> ViewPage:
        from seutu_desktop.qt.meetings.actions_tab import ActionsTab

        page = ActionsTab(self._actions)
        page.item_wanted.connect(self.item_wanted)
        return page

    def _new_documents(self) -> ViewPage:
        from seutu_desktop.qt.meetings.documents_tab import DocumentsTab

        page = DocumentsTab(self._actions)
        self.documents_made.emit(page)
        return page

    def _new_attendance(self) -> OwnPage:
        from seutu_desktop.qt.meetings.attendance.panel import AttendancePanel

        page = AttendancePanel(self._actions)
        page.opened.connect(self.opened)
        return page

    def _new_live(self) -> OwnPage:
        from seutu_desktop.qt.meetings.live.panel import LivePanel

        page = LivePanel(self._actions)
        page.opened.connect(self.opened)
        return page
