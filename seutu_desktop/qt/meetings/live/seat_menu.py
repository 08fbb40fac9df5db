"""What can be done with a seat during the meeting, under its chip."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from seutu_desktop.domain.meetings import AttendanceMode, PresenceKind
from seutu_desktop.domain.presence import INSIDE, PresenceState, SeatPresence
from seutu_desktop.qt.meetings.live.recorder import Recorder
from seutu_desktop.services.live import LiveView


def fill_seat_menu(
    menu: QMenu,
    view: LiveView,
    seat: SeatPresence,
    item_id: str,
    recorder: Recorder,
    key: str,
    disqualify: Callable[[], None],
) -> None:
    """Offer what can be done with a seat in the matter `item_id`; `key` is its digit, perhaps empty."""
    state = view.presence(item_id).state(seat.shown_id)
    name = view.record.directory.name(seat.shown_id)
    who = menu.addAction(name)  # a heading: Fusion shows no words in a section
    who.setEnabled(False)
    turn = menu.addAction(_turn_words(state))
    turn.triggered.connect(lambda: recorder.came_or_left(seat.seat.key))
    if key:
        turn.setText(f"{turn.text()}\tAlt+{key}")
    if state in INSIDE:
        disqualified = QCoreApplication.translate("SeatMenu", "Esteellinen…")
        menu.addAction(f"{disqualified}\tCtrl+J").triggered.connect(disqualify)
        _offer_events(menu, recorder, seat, chairs=seat.shown_id == view.presence(item_id).chair_id)
    menu.addSeparator()
    _offer_marks(menu, recorder, seat)
    _offer_others(menu, view, seat, recorder)


def fill_others_menu(menu: QMenu, view: LiveView, item_id: str, recorder: Recorder) -> None:
    """Offer to let those without a seat (secretary, presenters, guests) come or leave."""
    found = view.presence(item_id)
    seated = {person for each in found.seats for person in (each.shown_id, each.voice_id)}
    seated |= {each.person_id for seat in found.seats for each in seat.seat.members}
    for person in found.people:
        if person not in seated:
            name = view.record.directory.name(person)
            inside = found.state(person) in INSIDE
            words = (
                QCoreApplication.translate("SeatMenu", "{0} poistui")
                if inside
                else QCoreApplication.translate("SeatMenu", "{0} saapui")
            )
            menu.addAction(words.format(name)).triggered.connect(
                lambda _=False, who=person: recorder.person_came_or_left(who)
            )
    if menu.isEmpty():
        menu.addAction(
            QCoreApplication.translate("SeatMenu", "Muita osallistujia ei ole. Lisää heidät Läsnäolossa.")
        ).setEnabled(False)


def _turn_words(state: PresenceState) -> str:
    if state in INSIDE:
        return QCoreApplication.translate("SeatMenu", "Poistui nyt")
    if state in (PresenceState.AWAY, PresenceState.DISQUALIFIED, PresenceState.LEFT):
        return QCoreApplication.translate("SeatMenu", "Palasi nyt")
    return QCoreApplication.translate("SeatMenu", "Saapui")


def _offer_events(menu: QMenu, recorder: Recorder, seat: SeatPresence, *, chairs: bool) -> None:
    away = menu.addAction(QCoreApplication.translate("SeatMenu", "Poissa hetken"))
    away.triggered.connect(lambda: recorder.record(PresenceKind.AWAY, seat.shown_id))
    if not chairs:
        chair = menu.addAction(QCoreApplication.translate("SeatMenu", "Puheenjohtajaksi"))
        chair.triggered.connect(lambda: recorder.record(PresenceKind.CHAIR_CHANGE, seat.shown_id))


def _offer_marks(menu: QMenu, recorder: Recorder, seat: SeatPresence) -> None:
    marks = {
        AttendanceMode.PRESENT: QCoreApplication.translate("SeatMenu", "Läsnä alusta"),
        AttendanceMode.REMOTE: QCoreApplication.translate("SeatMenu", "Etänä"),
        AttendanceMode.ABSENT: QCoreApplication.translate("SeatMenu", "Poissa koko kokouksen"),
        AttendanceMode.EXCUSED: QCoreApplication.translate("SeatMenu", "Este ilmoitettu"),
    }
    for mode, words in marks.items():
        menu.addAction(words).triggered.connect(
            lambda _=False, chosen=mode: recorder.mark(seat.shown_id, chosen)
        )


def _offer_others(menu: QMenu, view: LiveView, seat: SeatPresence, recorder: Recorder) -> None:
    """Others who may sit in the seat: its members and deputies."""
    members = [each.person_id for each in seat.seat.members]
    deputies = [each.person_id for each in seat.seat.deputies]
    others = [each for each in dict.fromkeys([*members, *deputies]) if each != seat.shown_id]
    if others:
        menu.addSeparator()
    for person in others:
        name = view.record.directory.name(person)
        words = (
            QCoreApplication.translate("SeatMenu", "Tilalle jäsen {0}")
            if person in members
            else QCoreApplication.translate("SeatMenu", "Tilalle varajäsen {0}")
        )
        menu.addAction(words.format(name)).triggered.connect(
            lambda _=False, who=person: recorder.take_seat(seat.seat.key, who)
        )
