"""Everything that can be done with the meeting shown, and making a new one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.domain.network import Network
from seutu_desktop.domain.people import valid_on
from seutu_desktop.domain.record import Directory
from seutu_desktop.domain.status import BACK
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.flow_commands import FlowCommands
from seutu_desktop.qt.meetings.item_commands import ItemCommands
from seutu_desktop.qt.meetings.opening import Opener
from seutu_desktop.qt.meetings.paper_commands import PaperCommands, record_paper, stage_paper
from seutu_desktop.qt.meetings.suggesting import Suggesting
from seutu_desktop.qt.runner import Runner
from seutu_desktop.services import meetings
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.meeting_details import change_details
from seutu_desktop.services.meeting_view import MeetingView
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.qt.meetings.details_dialog import Details


class MeetingCommands(QObject):
    """Asks what must be asked, then calls a service; the panel hears of the rest by `Actions.changed`."""

    def __init__(self, actions: Actions, runner: Runner, opener: Opener, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._host = parent
        self.papers = PaperCommands(actions, runner, opener, parent)
        self.items = ItemCommands(actions, self.papers, parent)
        self.flow = FlowCommands(actions, self.papers, opener, parent)
        self._suggesting = Suggesting(actions, parent)

    def create(self) -> str:
        """Ask for a new meeting and make it; return its id, empty where the user turned back."""
        from seutu_desktop.qt.meetings.new_dialog import Offer, ask_new_meeting

        today = self._actions.today()
        directory, network, first = self._actions.read(_ground)
        start, end = self._actions.read(meetings.suggested_times, today)
        bodies = [first, *(key for key in _living(directory, today) if key != first)]
        offer = Offer(bodies, start, end, network.default_place)
        new = ask_new_meeting(self._host, offer, directory, today)
        if new is None:
            return ""
        changes = self._actions.perform(
            meetings.plan_meeting,
            new.start,
            new.end,
            body_id=new.body_id,
            kind=new.kind,
            title=new.title,
            place=new.place,
            with_standing=new.with_standing,
        )
        return changes.ids[0] if changes else ""

    def edit(self, view: MeetingView, field: str = "") -> None:
        """Open the details of the meeting and store what changed."""
        from seutu_desktop.qt.meetings.details_dialog import ask_details

        details = ask_details(self._host, view, self._actions.today(), field)
        if details is not None:
            self._actions.perform(_store_details, view.record.meeting.id, details)

    def suggest(self, view: MeetingView) -> None:
        """Show what the agenda could hold and add what is wanted."""
        self._suggesting.suggest(view.record.meeting.id)

    def export_calendar(self, view: MeetingView) -> None:
        """Open the calendar export for this meeting."""
        from seutu_desktop.qt.export.calendar_dialog import export_calendar

        export_calendar(self._host.window(), self._actions, view.record.meeting.id)

    def fill_menu(self, menu: QMenu, view: MeetingView) -> None:
        """Fill the menu of a meeting with what its stage lets happen."""
        status = view.record.meeting.status
        flow, papers = self.flow, self.papers
        self._add(menu, self.tr("Kalenteriin…"), lambda: self.export_calendar(view))
        self._add(menu, self.tr("ZIP-paketti…"), lambda: papers.bundle(view))
        if stage_paper(view) is not record_paper(view):
            words = self.tr("Kirjoita pöytäkirja") if view.minutes else self.tr("Kirjoita muistio")
            self._add(menu, words, lambda: papers.open_record(view))
        menu.addSeparator()
        if status is MeetingStatus.DRAFT or (status is MeetingStatus.AGENDA_SENT and view.plannable):
            self._add(menu, self.tr("Päätä kokous…"), lambda: flow.hold(view))
        if status in BACK:
            self._add(menu, self.tr("Avaa uudelleen"), lambda: flow.reopen(view))
        if view.plannable:
            self._add(menu, self.tr("Peru kokous…"), lambda: flow.cancel(view))
        if status is MeetingStatus.CANCELLED:
            self._add(menu, self.tr("Palauta"), lambda: flow.restore(view))
        if status in (MeetingStatus.DRAFT, MeetingStatus.CANCELLED):
            self._add(menu, self.tr("Poista"), lambda: flow.delete(view))

    def _add(self, menu: QMenu, text: str, act: Callable[[], object]) -> None:
        menu.addAction(text).triggered.connect(lambda: act())


def _ground(store: Store) -> tuple[Directory, Network, str]:
    return store.directory(), store.the_network(), steering_group(store).id


def _living(directory: Directory, today: date) -> list[str]:
    return [key for key, body in directory.bodies.items() if valid_on(body, today)]


def _store_details(store: Store, meeting_id: str, details: Details) -> Changes:
    times = (details.start, details.end, details.reason)
    return change_details(store, meeting_id, *times, details.fields)
