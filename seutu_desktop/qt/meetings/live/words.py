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


def _tr(text: str) -> str:
    return QCoreApplication.translate("LiveWords", text)


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
        Grounds.PARTY: _tr("osallisuusjäävi"),
        Grounds.REPRESENTATIVE: _tr("edustusjäävi"),
        Grounds.BENEFIT: _tr("intressijäävi"),
        Grounds.EMPLOYMENT: _tr("palvelussuhde- ja toimeksiantojäävi"),
        Grounds.ENTITY: _tr("yhteisöjäävi"),
        Grounds.GENERAL: _tr("yleislausekejäävi"),
    }[grounds]


def grounds_meaning(grounds: Grounds) -> str:
    """Return what the grounds mean in a few words."""
    return {
        Grounds.NONE: "",
        Grounds.PARTY: _tr("itse tai läheinen on asianosainen"),
        Grounds.REPRESENTATIVE: _tr("edustaa asianosaista"),
        Grounds.BENEFIT: _tr("erityistä hyötyä tai haittaa"),
        Grounds.EMPLOYMENT: _tr("työ- tai asiakassuhde"),
        Grounds.ENTITY: _tr("yhteisön hallituksessa tai johdossa"),
        Grounds.GENERAL: _tr("muu erityinen syy"),
    }[grounds]


def event_words(record: MeetingRecord, event: PresenceEvent) -> str:
    """Return an event in the list's words: "Sanna Kivelä saapui"."""
    name = record.directory.name(event.person_id) or _tr("(nimi poistettu)")
    deputy = record.directory.name(event.deputy_id)
    if event.kind is PresenceKind.DISQUALIFIED:
        parts = (grounds_name(event.grounds), event.grounds_text)
        why = ", ".join(part for part in parts if part) or _tr("peruste puuttuu")
        words = _tr("{0} esteellinen: {1}").format(name, why)
        return _tr("{0}. Tilalla {1}").format(words, deputy) if deputy else words
    return {
        PresenceKind.ARRIVED: _tr("{0} saapui"),
        PresenceKind.LEFT: _tr("{0} poistui"),
        PresenceKind.AWAY: _tr("{0} poissa hetken"),
        PresenceKind.BACK: _tr("{0} palasi"),
        PresenceKind.RETURNED: _tr("{0} palasi kokoukseen"),
        PresenceKind.BREAK_START: _tr("Tauko alkoi"),
        PresenceKind.BREAK_END: _tr("Tauko päättyi"),
        PresenceKind.CHAIR_CHANGE: _tr("{0} puheenjohtajaksi"),
        PresenceKind.ITEM_DEPUTY: _tr("{0}: tilalla {1}"),
    }[event.kind].format(name, deputy)


def done_words(record: MeetingRecord, event: PresenceEvent, section: int | None) -> str:
    """Return the notice after an event: "Sanna Kivelä saapui klo 9.31, § 126"."""
    words = _tr("{0} klo {1}").format(event_words(record, event), clock(event.time))
    return f"{words}, § {section}" if section else words


def marked_words(name: str, mode: AttendanceMode | None) -> str:
    """Return the notice after a mark: "Ville Suvanto: poissa"."""
    return _tr("{0}: {1}").format(name, mode_name(mode))


def mode_name(mode: AttendanceMode | None) -> str:
    """Return a mark of attendance in small letters."""
    names = {
        AttendanceMode.PRESENT: _tr("läsnä"),
        AttendanceMode.REMOTE: _tr("etänä"),
        AttendanceMode.ABSENT: _tr("poissa"),
        AttendanceMode.EXCUSED: _tr("este ilmoitettu"),
    }
    return names[mode] if mode else _tr("merkitsemättä")


def decision_name(kind: DecisionKind) -> str:
    """Return a decision in a word or two, for notices and the menu."""
    return {
        DecisionKind.NONE: _tr("ei päätöstä"),
        DecisionKind.APPROVED: _tr("ehdotus hyväksyttiin"),
        DecisionKind.AMENDED: _tr("hyväksyttiin muutettuna"),
        DecisionKind.NOTED: _tr("merkittiin tiedoksi"),
        DecisionKind.TABLED: _tr("jätettiin pöydälle"),
        DecisionKind.RETURNED: _tr("palautettiin valmisteluun"),
        DecisionKind.OTHER: _tr("muu päätös"),
    }[kind]


def quorum_words(view: LiveView, item_id: str, *, short: bool = False) -> tuple[str, str, str]:
    """Return the words, kind and icon of the quorum chip: "Päätösvaltainen: § 126 läsnä 8, tarvitaan 6".

    `short` leaves the judgement to colour and icon, for a small window; the chip's name has it in words.
    """
    found = counted(view.presence(item_id))
    if not found.seats:
        return "", "plain", ""
    section = view.sections.get(item_id)
    counts = _tr("läsnä {0}, tarvitaan {1}").format(found.present, found.needed)
    where = f"§ {section} {counts}" if section else counts
    if short:
        return counts.capitalize(), *(("ok", "check") if found.holds else ("warn", "alert"))
    if found.holds:
        return _tr("Päätösvaltainen: {0}").format(where), "ok", "check"
    return _tr("Ei päätösvaltainen: {0}").format(where), "warn", "alert"


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
    return str(state), _tr("pj") if seat.shown_id == chair_id else ""


_AWAY = {PresenceState.EXPECTED: "absent"}
