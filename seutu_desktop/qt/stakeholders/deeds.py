"""What is done with a stakeholder beside its fields: meetings agreed on and linked, contact people."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.meetings import MeetingKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.services import stakeholders
from seutu_desktop.services.stakeholder_view import StakeholderView, linkable_meetings, matters_to_link

_AHEAD = timedelta(weeks=4)
_STARTS, _ENDS = time(13), time(15)


class StakeholderDeeds(QObject):
    """Asks and does; `opened` carries where a new meeting is."""

    opened = Signal(object)

    def __init__(self, actions: Actions, host: QWidget) -> None:
        super().__init__(host)
        self._actions = actions
        self._host = host

    def plan(self, view: StakeholderView) -> None:
        """Ask when a meeting is held with the organisation, and open it."""
        from seutu_desktop.qt.meetings.new_dialog import Offer, ask_new_meeting

        key, today = view.line.id, self._actions.today()
        bodies = self._actions.read(stakeholders.meeting_bodies, key, today)
        day = today + _AHEAD
        offer = Offer(
            [each.id for each in bodies],
            datetime.combine(day, _STARTS),
            datetime.combine(day, _ENDS),
            "",
            MeetingKind.STAKEHOLDER,
            self.tr("Tapaaminen: {0}").format(view.line.organisation.name),
            with_standing=False,
        )
        new = ask_new_meeting(self._host, offer, self._actions.store.directory(), today)
        if new is None:
            return
        made = self._actions.perform(stakeholders.plan_stakeholder_meeting, [key], **asdict(new))
        if made is not None:
            words = self.tr("Tapaaminen sovittu {0}").format(full_day(new.start.date()))
            self._actions.messages.inform(words, undoable=True)
            self.opened.emit(Target(View.MEETINGS, made.ids[0]))

    def link(self, view: StakeholderView) -> None:
        """Ask which meeting was with the organisation."""
        from seutu_desktop.qt.meetings.words import status_words
        from seutu_desktop.qt.stakeholders.dialogs import ask_meeting

        meetings = [
            (key, f"{full_day(day)} {name}", status_words(status))
            for key, day, name, status in self._actions.read(linkable_meetings)
        ]
        question = self.tr("Liitä kokous: {0}").format(view.line.organisation.name)
        chosen = ask_meeting(self._host, question, meetings, self._matters)
        if chosen and self._actions.perform(stakeholders.link_meeting, view.line.id, *chosen):
            self._actions.messages.inform(self.tr("Kokous liitetty"), undoable=True)

    def unlink(self, view: StakeholderView, meeting_id: str) -> None:
        """Take a meeting away from the organisation."""
        if self._actions.perform(stakeholders.unlink_meeting, view.line.id, meeting_id):
            self._actions.messages.inform(self.tr("Kokous irrotettu"), undoable=True)

    def add_contact(self, view: StakeholderView) -> None:
        """Ask who is a contact person."""
        from seutu_desktop.qt.stakeholders.dialogs import ask_contact
        from seutu_desktop.services.people_view import people_choices

        known = [(name, words) for _, name, words in self._actions.read(people_choices).people]
        question = self.tr("Lisää yhteyshenkilö: {0}").format(view.line.organisation.name)
        entry = ask_contact(self._host, question, known)
        if entry is not None:
            self._actions.perform(stakeholders.add_contact, view.line.id, **asdict(entry))

    def remove_contact(self, person_id: str, name: str) -> None:
        """Let somebody be no contact person any more."""
        if self._actions.perform(stakeholders.remove_contact, person_id):
            words = self.tr("{0} ei ole enää yhteyshenkilö").format(name)
            self._actions.messages.inform(words, undoable=True)

    def unlink_at(self, view: StakeholderView, target: Target) -> None:
        """Take away the meeting of a row; one of a standing table is no link and stays."""
        if any(each.met.linked and each.met.meeting_id == target.meeting_id for each in view.meetings):
            self.unlink(view, target.meeting_id)
        else:
            words = self.tr("Kokous on ryhmän, jossa tavataan. Vaihda ryhmä, niin kokous irtoaa.")
            self._actions.messages.inform(words)

    def drop_at(self, view: StakeholderView, target: Target) -> None:
        """Let the person of a row be no contact person any more."""
        for who in view.people:
            if who.person.id == target.person_id:
                self.remove_contact(who.person.id, who.person.name)

    def fill_menu(self, menu: QMenu, view: StakeholderView) -> None:
        """Add everything that can be done with the organisation."""
        menu.addAction(self.tr("Sovi tapaaminen…"), lambda: self.plan(view))
        menu.addAction(self.tr("Liitä kokous…"), lambda: self.link(view))
        menu.addAction(self.tr("Lisää yhteyshenkilö…"), lambda: self.add_contact(view))
        linked = [each for each in view.meetings if each.met.linked]
        if linked:
            part = menu.addMenu(self.tr("Irrota kokous"))
            for each in linked:
                words = f"{full_day(each.met.day)} {each.name}"
                part.addAction(_plain(words), partial(self.unlink, view, each.met.meeting_id))
        if view.people:
            part = menu.addMenu(self.tr("Poista yhteyshenkilöistä"))
            for who in view.people:
                person = who.person
                part.addAction(
                    _plain(person.name),
                    partial(self.remove_contact, person.id, person.name),
                )

    def _matters(self, meeting_id: str) -> list[tuple[str, str]]:
        nameless = QCoreApplication.translate("Stakeholders", "Nimetön asia")
        return [
            (f"§ {section} {title or nameless}" if section else title or nameless, key)
            for key, section, title in self._actions.read(matters_to_link, meeting_id)
        ]


def _plain(words: str) -> str:
    return words.replace("&", "&&")
