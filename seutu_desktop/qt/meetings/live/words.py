"""The Finnish words of the live minutes: events, grounds, and what one key did."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.dates import clock
from seutu_desktop.domain.meetings import AttendanceMode, DecisionKind, Grounds, PresenceEvent, PresenceKind
from seutu_desktop.domain.presence import PersonPresence, PresenceState, SeatPresence
from seutu_desktop.domain.quorum import counted
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.qt.meetings.live.chip_row import SeatChip
from seutu_desktop.services.live import LiveView

EVENT_ICONS = {
    PresenceKind.ARRIVED: ("arrin", "ok"),
    PresenceKind.BACK: ("arrin", "ok"),
    PresenceKind.RETURNED: ("arrin", "ok"),
    PresenceKind.LEFT: ("arrout", "text2"),
    PresenceKind.AWAY: ("arrout", "text2"),
    PresenceKind.BREAK_START: ("pause", "text2"),
    PresenceKind.BREAK_END: ("play", "text2"),
    PresenceKind.DISQUALIFIED: ("slash", "warn"),
    PresenceKind.CHAIR_CHANGE: ("person", "text2"),
    PresenceKind.ITEM_DEPUTY: ("person", "text2"),
}
"""Icon and colour of each kind of event."""

GROUNDS = tuple(each for each in Grounds if each is not Grounds.NONE)
"""The grounds to choose from, in the order of their digits 1–6."""


def grounds_name(grounds: Grounds) -> str:
    """Return the name of the grounds of a disqualification (Kuntaliitto), empty for none."""
    return {
        Grounds.NONE: "",
        Grounds.PARTY: QCoreApplication.translate("LiveWords", "osallisuusjäävi"),
        Grounds.REPRESENTATIVE: QCoreApplication.translate("LiveWords", "edustusjäävi"),
        Grounds.BENEFIT: QCoreApplication.translate("LiveWords", "intressijäävi"),
        Grounds.EMPLOYMENT: QCoreApplication.translate("LiveWords", "palvelussuhde- ja toimeksiantojäävi"),
        Grounds.ENTITY: QCoreApplication.translate("LiveWords", "yhteisöjäävi"),
        Grounds.GENERAL: QCoreApplication.translate("LiveWords", "yleislausekejäävi"),
    }[grounds]


def grounds_meaning(grounds: Grounds) -> str:
    """Return what the grounds mean in a few words."""
    return {
        Grounds.NONE: "",
        Grounds.PARTY: QCoreApplication.translate("LiveWords", "itse tai läheinen on asianosainen"),
        Grounds.REPRESENTATIVE: QCoreApplication.translate("LiveWords", "edustaa asianosaista"),
        Grounds.BENEFIT: QCoreApplication.translate("LiveWords", "erityistä hyötyä tai haittaa"),
        Grounds.EMPLOYMENT: QCoreApplication.translate("LiveWords", "työ- tai asiakassuhde"),
        Grounds.ENTITY: QCoreApplication.translate("LiveWords", "yhteisön hallituksessa tai johdossa"),
        Grounds.GENERAL: QCoreApplication.translate("LiveWords", "muu erityinen syy"),
    }[grounds]


def event_words(record: MeetingRecord, event: PresenceEvent) -> str:
    """Return an event in the list's words: "Sanna Kivelä saapui"."""
    name = record.directory.name(event.person_id) or QCoreApplication.translate(
        "LiveWords", "(nimi poistettu)"
    )
    deputy = record.directory.name(event.deputy_id)
    if event.kind is PresenceKind.DISQUALIFIED:
        parts = (grounds_name(event.grounds), event.grounds_text)
        why = ", ".join(part for part in parts if part) or QCoreApplication.translate(
            "LiveWords", "peruste puuttuu"
        )
        words = QCoreApplication.translate("LiveWords", "{0} esteellinen: {1}").format(name, why)
        return (
            QCoreApplication.translate("LiveWords", "{0}. Tilalla {1}").format(words, deputy)
            if deputy
            else words
        )
    return {
        PresenceKind.ARRIVED: QCoreApplication.translate("LiveWords", "{0} saapui"),
        PresenceKind.LEFT: QCoreApplication.translate("LiveWords", "{0} poistui"),
        PresenceKind.AWAY: QCoreApplication.translate("LiveWords", "{0} poissa hetken"),
        PresenceKind.BACK: QCoreApplication.translate("LiveWords", "{0} palasi"),
        PresenceKind.RETURNED: QCoreApplication.translate("LiveWords", "{0} palasi kokoukseen"),
        PresenceKind.BREAK_START: QCoreApplication.translate("LiveWords", "Tauko alkoi"),
        PresenceKind.BREAK_END: QCoreApplication.translate("LiveWords", "Tauko päättyi"),
        PresenceKind.CHAIR_CHANGE: QCoreApplication.translate("LiveWords", "{0} puheenjohtajaksi"),
        PresenceKind.ITEM_DEPUTY: QCoreApplication.translate("LiveWords", "{0}: tilalla {1}"),
    }[event.kind].format(name, deputy)


def done_words(record: MeetingRecord, event: PresenceEvent, section: int | None) -> str:
    """Return the notice after an event: "Sanna Kivelä saapui klo 9.31, § 126"."""
    words = QCoreApplication.translate("LiveWords", "{0} klo {1}").format(
        event_words(record, event), clock(event.time)
    )
    return f"{words}, § {section}" if section else words


def marked_words(name: str, mode: AttendanceMode | None) -> str:
    """Return the notice after a mark: "Ville Suvanto: poissa"."""
    return QCoreApplication.translate("LiveWords", "{0}: {1}").format(name, mode_name(mode))


def mode_name(mode: AttendanceMode | None) -> str:
    """Return a mark of attendance in small letters."""
    names = {
        AttendanceMode.PRESENT: QCoreApplication.translate("LiveWords", "läsnä"),
        AttendanceMode.REMOTE: QCoreApplication.translate("LiveWords", "etänä"),
        AttendanceMode.ABSENT: QCoreApplication.translate("LiveWords", "poissa"),
        AttendanceMode.EXCUSED: QCoreApplication.translate("LiveWords", "este ilmoitettu"),
    }
    return names[mode] if mode else QCoreApplication.translate("LiveWords", "merkitsemättä")


def decision_name(kind: DecisionKind) -> str:
    """Return a decision in a word or two, for notices and the menu."""
    return {
        DecisionKind.NONE: QCoreApplication.translate("LiveWords", "ei päätöstä"),
        DecisionKind.APPROVED: QCoreApplication.translate("LiveWords", "ehdotus hyväksyttiin"),
        DecisionKind.AMENDED: QCoreApplication.translate("LiveWords", "hyväksyttiin muutettuna"),
        DecisionKind.NOTED: QCoreApplication.translate("LiveWords", "merkittiin tiedoksi"),
        DecisionKind.TABLED: QCoreApplication.translate("LiveWords", "jätettiin pöydälle"),
        DecisionKind.RETURNED: QCoreApplication.translate("LiveWords", "palautettiin valmisteluun"),
        DecisionKind.OTHER: QCoreApplication.translate("LiveWords", "muu päätös"),
    }[kind]


def quorum_words(view: LiveView, item_id: str, *, short: bool = False) -> tuple[str, str, str]:
    """Return the words, kind and icon of the quorum chip: "Päätösvaltainen: § 126 läsnä 8, tarvitaan 6".

    `short` leaves the judgement to colour and icon, for a small window; the chip's name has it in words.
    """
    found = counted(view.presence(item_id))
    if not found.seats:
        return "", "plain", ""
    section = view.sections.get(item_id)
    counts = QCoreApplication.translate("LiveWords", "läsnä {0}, tarvitaan {1}").format(
        found.present, found.needed
    )
    where = f"§ {section} {counts}" if section else counts
    if short:
        return counts.capitalize(), *(("ok", "check") if found.holds else ("warn", "alert"))
    if found.holds:
        return QCoreApplication.translate("LiveWords", "Päätösvaltainen: {0}").format(where), "ok", "check"
    return QCoreApplication.translate("LiveWords", "Ei päätösvaltainen: {0}").format(where), "warn", "alert"


def seat_chips(view: LiveView, item_id: str) -> Iterator[SeatChip]:
    """Yield the chips of a meeting's seats at the end of a matter."""
    record, presence = view.record, view.presence(item_id)
    for each in presence.seats:
        person = presence.people.get(each.shown_id)
        state, detail = _chip_state(record, each, person, presence.chair_id)
        name = record.directory.municipality_name(each.seat.municipality_id)
        holder = record.directory.name(each.shown_id)
        yield SeatChip(each.seat.key, name or holder, state, detail, _tip(record, each, holder))


def _tip(record: MeetingRecord, seat: SeatPresence, holder: str) -> str:
    title = record.directory.title(seat.shown_id, record.meeting.day)
    return f"{holder}, {title}" if title else holder


def _chip_state(
    record: MeetingRecord, seat: SeatPresence, person: PersonPresence | None, chair_id: str | None
) -> tuple[str, str]:
    """Return the state and detail of `PresenceChip` for a seat."""
    state = person.end if person else PresenceState.UNMARKED
    if person is None or state not in (PresenceState.PRESENT, PresenceState.REMOTE):
        time = clock(person.changed) if person and person.changed and state is PresenceState.LEFT else ""
        return _AWAY.get(state, str(state)), time
    if seat.shown_id not in {each.person_id for each in seat.seat.members}:
        return "deputy", record.directory.name(seat.shown_id).rsplit(" ", 1)[-1]
    if person.arrived_here and person.arrived:
        return "arrived", clock(person.arrived)
    return str(state), QCoreApplication.translate("LiveWords", "pj") if seat.shown_id == chair_id else ""


_AWAY = {PresenceState.EXPECTED: "absent"}
