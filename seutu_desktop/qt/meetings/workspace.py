"""A meeting's workspace: head, tabs, and the tabs' pages, each built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import NotFound
from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.commands import MeetingCommands
from seutu_desktop.qt.meetings.header import MeetingHeader
from seutu_desktop.qt.meetings.opening import Opener
from seutu_desktop.qt.meetings.pages import TABS, Pages
from seutu_desktop.qt.meetings.readiness_text import place_of, readiness_of
from seutu_desktop.qt.runner import Runner
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.widgets.readiness import ReadinessCard, ReadinessStrip
from seutu_desktop.qt.widgets.styling import separator
from seutu_desktop.qt.widgets.tabs import CountTabs
from seutu_desktop.services.attachments import rename_attachment, set_public
from seutu_desktop.services.meeting_view import MeetingView, meeting_view

if TYPE_CHECKING:
    from seutu_desktop.qt.meetings.agenda.attachment_list import AttachmentList
    from seutu_desktop.qt.meetings.documents_tab import DocumentsTab

_SHOWN_KINDS = frozenset(
    {"meeting", "agenda_item", "attachment", "attendance", "presence_event", "vote", "dissent", "action"}
    | {"document", "network", "body", "person", "person_title", "membership", "municipality"}
    | {"theme_link", "period", "period_item"}
)
_MEETING_FIELDS = frozenset({"start", "place", "chair_id", "secretary_id", "started", "ended"})
_MINUTES_FIELDS = frozenset({"decision", "discussion", "events"})


class Workspace(QWidget):
    """Shows one meeting; `tab_changed` when another tab came up."""

    opened = Signal(object)
    list_wanted = Signal(QWidget)
    tab_changed = Signal()

    def __init__(self, actions: Actions, runner: Runner, opener: Opener) -> None:
        super().__init__()
        self._actions = actions
        self._view: MeetingView | None = None
        self._narrow = False
        self._header = MeetingHeader()
        self._tabs = CountTabs()
        self._stack = QStackedWidget()
        self._card = ReadinessCard(self.tr("Valmius"))
        self._strip = ReadinessStrip(self.tr("Valmius"))
        self.pages = Pages(actions, self._stack)
        self.commands = MeetingCommands(actions, runner, opener, self)
        self._lay_out()
        self._connect()

    @property
    def meeting_id(self) -> str:
        """The meeting shown, empty for none."""
        return self._view.record.meeting.id if self._view else ""

    @property
    def year(self) -> int:
        """The calendar year of the meeting shown."""
        return self._view.record.meeting.day.year if self._view else self._actions.today().year

    @property
    def tab(self) -> Tab:
        """The tab shown."""
        return TABS[max(0, self._tabs.currentIndex())]

    def show_meeting(self, meeting_id: str) -> None:
        """Show a meeting, unless the one before holds text that could not be stored; raise NotFound."""
        if meeting_id == self.meeting_id or self.pages.leave():
            self._view = self._actions.read(meeting_view, meeting_id, self._actions.today())
            self._show_view()

    def show_tab(self, tab: Tab) -> None:
        """Bring a tab up."""
        self._tabs.setCurrentIndex(TABS.index(tab))

    def show_target(self, target: Target) -> None:
        """Show a place in the meeting shown."""
        if target.tab is not None:
            self.show_tab(target.tab)
        self.pages.show_target(self.tab, target)

    def refresh(self, changes: Changes) -> bool:
        """Read the meeting anew where it may have changed; return whether there is one to show."""
        if self._view is None or not changes.kinds & _SHOWN_KINDS:
            return self._view is not None
        try:
            self._view = self._actions.read(meeting_view, self.meeting_id, self._actions.today())
        except NotFound:
            self.pages.leave()
            self._view = None
            return False
        self._show_view(changes)
        return True

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a small window."""
        self._narrow = narrow
        self._header.set_narrow(narrow)
        self.pages.set_narrow(narrow)
        self._card.setVisible(not narrow)
        self._strip.setVisible(narrow)

    def remove_chosen(self) -> None:
        """Take off what is chosen: the file or the matter, or the action on its tab."""
        agenda = self.pages.agenda
        if self.tab is not Tab.AGENDA:
            self.pages.remove(self.tab)
        elif agenda.editor.attachments.has_keyboard():
            agenda.editor.attachments.remove_current()
        elif self._view is not None and self._view.plannable and agenda.item_id:
            self.commands.items.remove(self._view, agenda.item_id)

    def turn_tab(self, step: int) -> None:
        """Go to the next or the previous tab."""
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + step) % len(TABS))

    def remember(self, memory: QSettings) -> None:
        """Write the tab and the splitter."""
        memory.setValue("meetings/tab", self.tab.value)
        memory.setValue("meetings/agenda", self.pages.agenda.splitter.saveState())

    def recall(self, memory: QSettings) -> None:
        """Take up the tab and the splitter; the minutes are never opened by themselves."""
        tab = str(memory.value("meetings/tab", Tab.AGENDA.value))
        if tab in set(Tab) - {Tab.MINUTES}:
            self.show_tab(Tab(tab))
        state = memory.value("meetings/agenda")
        if state is not None:
            self.pages.agenda.splitter.restoreState(state)

    def jump(self, key: str) -> None:
        """Go to the field of a missing thing."""
        if self._view is None:
            return
        item_id, field = place_of(key)
        record = self._view.record
        if field in _MEETING_FIELDS and not item_id:
            self.commands.edit(self._view, field)
        elif field == "recipients":
            self.opened.emit(Target(View.PEOPLE, body_id=record.body.id))
        elif field == "status":
            self.commands.flow.step(self._view)
        else:
            tab = self._tab_of(field)
            self.show_target(Target(View.MEETINGS, record.meeting.id, tab, item_id, field=field))

    def _tab_of(self, field: str) -> Tab:
        if field == "attendance":
            return Tab.ATTENDANCE
        held = self._view is not None and self._view.record.meeting.status is not MeetingStatus.DRAFT
        return Tab.MINUTES if field in _MINUTES_FIELDS or (held and field == "presenter_id") else Tab.AGENDA

    def _show_view(self, changes: Changes | None = None) -> None:
        view = self._view
        if view is None:
            return
        self._header.show_view(view)
        self._tabs.set_count(TABS.index(Tab.ACTIONS), len(view.record.actions))
        self._tabs.set_count(TABS.index(Tab.DOCUMENTS), view.documents)
        self._tabs.setTabText(
            TABS.index(Tab.MINUTES), self.tr("Pöytäkirja") if view.minutes else self.tr("Muistio")
        )
        self._card.set_readiness(readiness_of(view))
        self._strip.set_readiness(readiness_of(view, most=len(view.lines) + 1))
        self.pages.show_view(self.tab, view, changes)

    def _turn(self) -> None:
        if self._view is not None:
            self.pages.show_view(self.tab, self._view)
        live = self.tab is Tab.MINUTES
        self._header.setVisible(not live)
        self.tab_changed.emit()

    def _mark(self, item_id: str, field: str) -> None:
        lines = self._view.lines if self._view else ()
        keys = [
            f"{line.code}|{item_id}|{field}"
            for line in lines
            if (line.item_id, line.field) == (item_id, field)
        ]
        self._card.set_current(keys[0] if keys else "")

    def flush(self) -> None:
        """Store at once what is being typed."""
        self.pages.flush()

    def _connect(self) -> None:
        agenda, commands = self.pages.agenda, self.commands
        self._tabs.currentChanged.connect(self._turn)
        self._header.list_wanted.connect(self.list_wanted)
        self._header.edit_wanted.connect(lambda: self._with_view(commands.edit))
        self._header.word_wanted.connect(self.write_document)
        self._header.menu_wanted.connect(self.fill_menu)
        for part in (self._card, self._strip):
            part.jump.connect(self.jump)
            part.acted.connect(lambda: self._with_view(commands.flow.step))
        agenda.field_entered.connect(self._mark)
        agenda.suggest_wanted.connect(lambda: self._with_view(commands.suggest))
        agenda.remove_wanted.connect(lambda _: self.remove_chosen())
        agenda.attach_wanted.connect(commands.items.attach)
        agenda.item_menu_wanted.connect(
            lambda key, button: self._with_view(lambda view: commands.items.open_menu(view, key, button))
        )
        commands.flow.tab_wanted.connect(self.show_tab)
        commands.flow.fix_wanted.connect(self._fix_first)
        commands.items.rename_wanted.connect(lambda key: agenda.jump(key, "title"))
        self.pages.item_wanted.connect(self._show_item)
        self.pages.opened.connect(self.opened)
        self.pages.documents_made.connect(self._connect_documents)
        self._connect_files(agenda.editor.attachments)

    def _connect_files(self, files: AttachmentList) -> None:
        items = self.commands.items
        files.opened.connect(items.open_file)
        files.renamed.connect(lambda key, name: self._actions.perform(rename_attachment, key, name))
        files.background_wanted.connect(items.set_background)
        files.public_wanted.connect(lambda key, on: self._actions.perform(set_public, key, on))
        files.removed.connect(items.remove_file)

    def _connect_documents(self, page: DocumentsTab) -> None:
        papers = self.commands.papers
        page.opened.connect(papers.open)
        page.folder_wanted.connect(papers.show_folder)
        page.agenda_wanted.connect(
            lambda: self._with_view(partial(papers.write, kind=DocumentKind.AGENDA, then=papers.open))
        )
        page.record_wanted.connect(lambda: self._with_view(papers.open_record))
        page.extract_wanted.connect(lambda: self._with_view(self.commands.items.choose_extract))
        page.calendar_wanted.connect(lambda: self._with_view(self.commands.export_calendar))
        page.bundle_wanted.connect(lambda: self._with_view(papers.bundle))

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the meeting shown."""
        self._with_view(partial(self.commands.fill_menu, menu))

    def _with_view(self, act: Callable[[MeetingView], object]) -> None:
        """Store what is being typed, then act on the meeting as it then is."""
        self.flush()
        if self._view is not None:
            act(self._view)

    def _show_item(self, item_id: str) -> None:
        self.show_target(Target(View.MEETINGS, self.meeting_id, Tab.AGENDA, item_id))

    def write_document(self) -> None:
        """Write the paper of the meeting's stage and open it in Word."""
        self._with_view(self.commands.papers.open_paper)

    def _fix_first(self) -> None:
        missing = readiness_of(self._view).missing if self._view else ()
        if missing:
            self.jump(missing[0][0])

    def _lay_out(self) -> None:
        names = {
            Tab.AGENDA: self.tr("Esityslista"),
            Tab.ATTENDANCE: self.tr("Läsnäolo"),
            Tab.MINUTES: self.tr("Muistio"),
            Tab.ACTIONS: self.tr("Toimenpiteet"),
            Tab.DOCUMENTS: self.tr("Asiakirjat"),
        }
        for tab in TABS:
            self._tabs.addTab(names[tab])
        self._tabs.setAccessibleName(self.tr("Kokouksen osat"))
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self._tabs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(row)
        column.addWidget(separator())
        column.addWidget(self._stack, 1)
        self.pages.agenda.place_readiness(self._card, self._strip)
        self._card.setFixedWidth(256)
        self._strip.hide()
