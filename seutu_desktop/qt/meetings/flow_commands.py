"""The steps of a meeting: sent, held, minuted, approved; cancelled, brought back, reopened, removed."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from seutu_desktop.domain import readiness
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.opening import Opener
from seutu_desktop.qt.targets import Tab
from seutu_desktop.services import flow, mail, meetings, sending
from seutu_desktop.services.meeting_list import meeting_name
from seutu_desktop.services.meeting_view import MeetingView
from seutu_desktop.services.papers import document_folder
from seutu_desktop.services.sending import Sent
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.qt.meetings.paper_commands import PaperCommands


class FlowCommands(QObject):
    """`tab_wanted` asks to show a tab, `fix_wanted` to go to the first missing thing."""

    tab_wanted = Signal(object)
    fix_wanted = Signal()

    def __init__(self, actions: Actions, papers: PaperCommands, opener: Opener, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._papers = papers
        self._opener = opener
        self._host = parent

    def step(self, view: MeetingView) -> None:
        """Take the next step of a meeting."""
        meeting = view.record.meeting
        begun = meeting.started is not None
        steps = {
            MeetingStatus.DRAFT: self.send,
            MeetingStatus.AGENDA_SENT: self.hold if begun else self.handle,
            MeetingStatus.HELD: self.send_minutes,
            MeetingStatus.MINUTES_SENT: self.approve,
        }
        if meeting.status in steps:
            steps[meeting.status](view)

    def send(self, view: MeetingView) -> None:
        """Ask, fix the numbers, write the agenda and open the letter."""
        from seutu_desktop.qt.meetings.readiness_text import sections_missing
        from seutu_desktop.qt.meetings.send_dialog import FIX, SEND, Sending, ask_send

        draft = mail.draft(view.record, DocumentKind.AGENDA, ())
        sending = Sending(
            number=view.number,
            recipients=len(readiness.recipients(view.record)),
            sections=sorted(view.sections.values()),
            missing=sum(not line.ok for line in view.lines),
            missing_sections=sections_missing(view),
            without_address=draft.without_address,
        )
        wish = ask_send(self._host, sending)
        if wish == FIX:
            self.fix_wanted.emit()
        elif wish == SEND:
            self._send(view)

    def handle(self, view: MeetingView) -> None:
        """Go to the minutes."""
        self.tab_wanted.emit(Tab.MINUTES)

    def hold(self, view: MeetingView) -> None:
        """Ask when the meeting ended, and close it."""
        from seutu_desktop.qt.meetings.dialogs import ask_end

        meeting = view.record.meeting
        now = self._actions.now()
        started = meeting.started or meeting.start
        ended = meeting.ended or (now if now.date() == started.date() and now > started else meeting.end)
        question = self.tr("Päätetäänkö {0}?").format(view.name)
        text = self.tr("Kokous merkitään pidetyksi. Päätöksiä voi kirjata vielä sen jälkeen.")
        times = ask_end(self._host, question, text, started, ended)
        if times is not None and self._actions.perform(_held, meeting.id, *times) is not None:
            self._actions.messages.inform(self.tr("{0} päätetty").format(view.name), undoable=True)

    def send_minutes(self, view: MeetingView) -> None:
        """Ask, mark the record as sent, write it and open the letter."""
        if view.minutes:
            question = self.tr("Merkitäänkö pöytäkirja lähetetyksi?")
        else:
            question = self.tr("Merkitäänkö muistio lähetetyksi?")
        count = len(readiness.recipients(view.record))
        text = self.tr(
            "Se tallennetaan Word-tiedostoksi ja sähköpostiin avataan luonnos %n vastaanottajalle.", "", count
        )
        stops = readiness.stopping(view.lines)
        if not stops and not self._actions.messages.ask(question, text, self.tr("Avaa luonnos")):
            return
        self._tell_sent(view, self._papers.attempt(_sent_minutes, view.record.meeting.id))

    def approve(self, view: MeetingView) -> None:
        """Ask in which meeting the record was approved."""
        from seutu_desktop.qt.meetings.dialogs import choose

        record = self.tr("pöytäkirja") if view.minutes else self.tr("muistio")
        later = self._actions.read(flow.later_meetings, view.record.meeting)
        if not later:
            self._actions.messages.inform(
                self.tr(
                    "Ryhmällä ei ole myöhempää kokousta, jossa {0} hyväksyttäisiin. Luo se ensin."
                ).format(record)
            )
            return
        choices = [(each.id, self._actions.read(meeting_name, each), full_day(each.day)) for each in later]
        question = self.tr("Missä kokouksessa {0} hyväksyttiin?").format(record)
        chosen = choose(
            self._host,
            question,
            self.tr("Hyväksyttyä kokousta ei enää muuteta."),
            self.tr("Hyväksy"),
            choices,
        )
        if chosen and self._actions.perform(flow.approve, view.record.meeting.id, chosen) is not None:
            self._actions.messages.inform(
                self.tr("{0} hyväksytty").format(record.capitalize()), undoable=True
            )

    def cancel(self, view: MeetingView) -> None:
        """Ask the reason and cancel the meeting."""
        from seutu_desktop.qt.meetings.dialogs import ask_reason

        reason = ask_reason(
            self._host,
            self.tr("Perutaanko {0}?").format(view.name),
            self.tr("Kokous jää luetteloon peruttuna, ja kalenteritiedosto kertoo sen."),
            self.tr("Peru kokous"),
        )
        if (
            reason
            and self._actions.perform(meetings.cancel_meeting, view.record.meeting.id, reason) is not None
        ):
            self._actions.messages.inform(self.tr("{0} peruttu").format(view.name), undoable=True)

    def restore(self, view: MeetingView) -> None:
        """Bring a cancelled meeting back."""
        if self._actions.perform(meetings.restore_meeting, view.record.meeting.id) is not None:
            self._actions.messages.inform(
                self.tr("{0} palautettu luonnokseksi").format(view.name), undoable=True
            )

    def delete(self, view: MeetingView) -> None:
        """Remove a meeting; the way back is in the notice."""
        if self._actions.perform(meetings.delete_meeting, view.record.meeting.id) is not None:
            self._actions.messages.inform(self.tr("{0} poistettu").format(view.name), undoable=True)

    def reopen(self, view: MeetingView) -> None:
        """Take the meeting one step back."""
        if self._actions.perform(flow.reopen, view.record.meeting.id) is not None:
            self._actions.messages.inform(self.tr("{0} avattu uudelleen").format(view.name), undoable=True)

    def _send(self, view: MeetingView) -> None:
        today = self._actions.today()
        self._tell_sent(view, self._papers.attempt(_sent_agenda, view.record.meeting.id, today))

    def _tell_sent(self, view: MeetingView, sent: Sent | None) -> None:
        if sent is None:
            return
        self._actions.changed.emit(sent.changes)
        words = self.tr("{0} on tallennettu.").format(sent.paper.name)
        if not self._opener.open_path(sent.draft):
            words = self.tr("{0} Sähköpostin luonnos on samassa kansiossa.").format(words)
            self._opener.open_path(sent.draft.parent)
        if sent.without_address:
            missing = ", ".join(sent.without_address)
            words = self.tr("{0} Osoite puuttuu: {1}.").format(words, missing)
        self._actions.messages.inform(words)


def _held(store: Store, meeting_id: str, started: datetime, ended: datetime) -> Changes:
    with store.action("meeting.hold") as action:
        if store.meetings.get(meeting_id).started != started:
            meetings.edit_meeting(store, meeting_id, started=started)
        flow.hold(store, meeting_id, ended)
    return action.changes


def _sent_agenda(store: Store, meeting_id: str, today: date) -> Sent:
    return sending.send_agenda(store, meeting_id, document_folder(store), today)


def _sent_minutes(store: Store, meeting_id: str) -> Sent:
    return sending.send_minutes(store, meeting_id, document_folder(store))
