"""Every Finnish sentence of the papers, those about presence first of all (domain.md 5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from seutu_desktop.documents.words import CARRIED, DECISIONS, GROUNDS, NOBODY, WITHDRAWN
from seutu_desktop.domain.cleaning import clean_line
from seutu_desktop.domain.meetings import AgendaItem, ItemState, Meeting, PresenceEvent, PresenceKind
from seutu_desktop.domain.presence import Break, breaks
from seutu_desktop.domain.quorum import Quorum
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.domain.room import EventOrder

_WEEKDAYS = ("ma", "ti", "ke", "to", "pe", "la", "su")
# Finnish bends the end of a name; a name with any other end stays in its basic form.
_GENITIVES = (
    ("ryhmä", "ryhmän"), ("kunta", "kunnan"), ("jaosto", "jaoston"), ("verkosto", "verkoston"),
    ("yksikkö", "yksikön"), ("foorumi", "foorumin"), ("tiimi", "tiimin"),
)  # fmt: skip


def day_text(day: date) -> str:
    """Return `9.12.2026`: no leading zeros (SFS 2487)."""
    return f"{day.day}.{day.month}.{day.year}"


def weekday_text(day: date) -> str:
    """Return `ke 9.12.2026`."""
    return f"{_WEEKDAYS[day.weekday()]} {day_text(day)}"


def clock(time: datetime) -> str:
    """Return `9.02`: a full stop, no leading zero in the hour."""
    return f"{time.hour}.{time.minute:02}"


def span(start: datetime, end: datetime) -> str:
    """Return `klo 9.00–11.30`, with an en dash."""
    return f"klo {clock(start)}–{clock(end)}"


def period(start: datetime, end: datetime) -> str:
    """Return `ke 9.12.2026 klo 9.00–11.30`, both days where there are two."""
    if start.date() == end.date():
        return f"{weekday_text(start.date())} {span(start, end)}"
    return f"{weekday_text(start.date())} klo {clock(start)} – {weekday_text(end.date())} klo {clock(end)}"


def meeting_number(meeting: Meeting) -> str:
    """Return `11/2026`, or an empty text before the number is given."""
    return f"{meeting.number}/{meeting.year}" if meeting.number is not None else ""


def meeting_name(record: MeetingRecord) -> str:
    """Return `Ohjausryhmän kokous 11/2026`, its day where it has no number, its own title if it has one."""
    which = meeting_number(record.meeting) or day_text(record.meeting.day)
    title, name = clean_line(record.meeting.title), clean_line(record.body.name)
    if title:
        return f"{title}, {which}"
    for ending, bent in _GENITIVES:
        if name.endswith(ending):
            return f"{name.removesuffix(ending)}{bent} kokous {which}"
    return f"{name}, kokous {which}" if name else f"Kokous {which}"


def section_text(number: int | None) -> str:
    """Return `34 §`, or an empty text."""
    return "" if number is None else f"{number} §"


def approval(approved_in: Meeting) -> str:
    """Return `Hyväksytty kokouksessa 12/2026`."""
    return f"Hyväksytty kokouksessa {meeting_number(approved_in) or day_text(approved_in.day)}"


def moved(meeting: Meeting) -> str:
    """Return why the meeting was moved: `ke 9.12.2026 – poikkeus, koska …` as municipalities print it."""
    origin = (
        "" if meeting.moved_from is None else f"Alkuperäinen aika {weekday_text(meeting.moved_from.date())}. "
    )
    return f"{origin}{meeting.move_reason.strip()}".strip()


def notice(sent: date, meeting_day: date) -> str:
    """Return when the notice was sent and how long before the meeting."""
    days = (meeting_day - sent).days
    unit = "päivä" if days == 1 else "päivää"
    return f"Lähetetty {day_text(sent)}" + (f", {days} {unit} ennen kokousta" if days > 0 else "")


def quorum_at_opening(quorum: Quorum) -> str:
    """Return whether there was a quorum when the meeting began, with the numbers."""
    return f"Kokous {_judged(quorum)} alkaessaan: {_counts(quorum)}."


def quorum_in_item(quorum: Quorum) -> str:
    """Return whether there was a quorum in one §, with the numbers."""
    return f"Tämän pykälän käsittelyssä kokous {_judged(quorum)}: {_counts(quorum)}."


def _judged(quorum: Quorum) -> str:
    return "oli päätösvaltainen" if quorum.holds else "ei ollut päätösvaltainen"


def _counts(quorum: Quorum) -> str:
    return f"läsnä {quorum.present}, tarvitaan {quorum.needed}, paikkoja {quorum.seats}"


def outcome(item: AgendaItem) -> str:
    """Return what the record says of a matter that was decided without words, carried over or withdrawn."""
    if item.state is ItemState.WITHDRAWN:
        return f"{WITHDRAWN} {item.withdrawn_reason.strip()}".strip()
    if item.state is ItemState.CARRIED:
        return CARRIED
    return DECISIONS.get(item.decision_kind, "") if item.state is ItemState.DECIDED else ""


def grounds_text(event: PresenceEvent) -> str:
    """Return the grounds of a disqualification: the name of the kind, her own words after it."""
    return ", ".join(part for part in (GROUNDS.get(event.grounds, ""), event.grounds_text.strip()) if part)


# Presence


def presence_sentences(record: MeetingRecord, item: AgendaItem) -> list[str]:
    """Return the sentences about presence that belong to the § `item`, in the order of time."""
    return events_in_words(record, events_by_item(record).get(item.id, ()))


def events_by_item(record: MeetingRecord) -> dict[str, list[PresenceEvent]]:
    """Return the events of each matter in time order; what happened before the first belongs to the first."""
    order = EventOrder(record)
    found: dict[str, list[PresenceEvent]] = {}
    for event in sorted(record.events, key=order.place) if record.items else ():
        found.setdefault(record.items[max(order.place(event)[0], 0)].id, []).append(event)
    return found


def events_in_words(record: MeetingRecord, events: Sequence[PresenceEvent]) -> list[str]:
    """Return the sentences about the `events` of one matter, given in time order."""
    return list(_Narrator(record, events).sentences())


class _Narrator:
    """Tells the events of one matter; a pair (away and back, a break) is told once, at its beginning."""

    def __init__(self, record: MeetingRecord, events: Sequence[PresenceEvent]) -> None:
        self._record = record
        self._events = events
        self._told: set[str] = set()

    def sentences(self) -> Iterator[str]:
        """Yield one sentence, or a few that belong together, for each event."""
        for index, event in enumerate(self._events):
            if event.id not in self._told:
                sentence = self._sentence(index, event)
                if sentence:
                    yield sentence

    def _name(self, person_id: str | None) -> str:
        return self._record.directory.name(person_id) or NOBODY

    def _sentence(self, index: int, event: PresenceEvent) -> str:
        name, time = self._name(event.person_id), clock(event.time)
        if event.kind is PresenceKind.ARRIVED:
            return f"{name} saapui klo {time} tämän pykälän käsittelyn aikana."
        if event.kind is PresenceKind.LEFT:
            return f"{name} poistui kokouksesta klo {time} tämän pykälän käsittelyn aikana."
        if event.kind is PresenceKind.AWAY:
            return self._away(index, event)
        if event.kind is PresenceKind.BACK:
            return f"{name} palasi kokoukseen klo {time} tämän pykälän käsittelyn aikana."
        if event.kind is PresenceKind.RETURNED:
            return f"{name} palasi kokoukseen klo {time}."
        if event.kind is PresenceKind.CHAIR_CHANGE:
            return self._chair(index, event)
        if event.kind in (PresenceKind.DISQUALIFIED, PresenceKind.ITEM_DEPUTY):
            return self._out_for_item(event)
        return self._break(event)

    def _away(self, index: int, event: PresenceEvent) -> str:
        name = self._name(event.person_id)
        for later in self._events[index + 1 :]:
            if later.kind is PresenceKind.BACK and later.person_id == event.person_id:
                self._told.add(later.id)
                times = span(event.time, later.time)
                return f"{name} oli poissa kokouksesta tämän asian käsittelyn aikana {times}."
        return f"{name} poistui kokouksesta klo {clock(event.time)} tämän pykälän käsittelyn aikana."

    def _chair(self, index: int, event: PresenceEvent) -> str:
        name, time = self._name(event.person_id), clock(event.time)
        out = [each.person_id for each in self._events if each.kind is PresenceKind.DISQUALIFIED]
        if self._record.meeting.chair_id in out:
            return f"Puheenjohtajana tämän pykälän käsittelyn ajan toimi {name}."
        after_break = index > 0 and self._events[index - 1].kind is PresenceKind.BREAK_END
        return f"{'Tauon jälkeen klo' if after_break else 'Klo'} {time} puheenjohtajaksi vaihtui {name}."

    def _out_for_item(self, event: PresenceEvent) -> str:
        name = self._name(event.person_id)
        deputy = f"hänen varajäsenensä {self._name(event.deputy_id)}" if event.deputy_id else ""
        if event.kind is PresenceKind.ITEM_DEPUTY:
            return f"Jäsenen {name} tilalla tämän pykälän käsittelyssä oli {deputy or NOBODY}."
        grounds = grounds_text(event)
        reason = f"esteellinen ({grounds})" if grounds else "jäävi"
        left = f"{name} ilmoitti olevansa {reason} ja poistui kokouksesta tämän pykälän käsittelyn ajaksi."
        return f"{left} Hänen tilallaan oli {deputy}." if deputy else left

    def _break(self, event: PresenceEvent) -> str:
        """Tell a break where it began; its end alone is told only when nobody recorded the beginning."""
        for each in breaks(self._record):
            if event.kind is PresenceKind.BREAK_START and each.start == event.time:
                return break_sentence(each)
            if event.kind is PresenceKind.BREAK_END and each.start is None and each.end == event.time:
                return break_sentence(each)
        return ""


def break_sentence(pause: Break) -> str:
    """Return `Pidettiin tauko klo 18.20–18.37.`, or what is known of it."""
    if pause.start is not None and pause.end is not None:
        return f"Pidettiin tauko {span(pause.start, pause.end)}."
    if pause.start is not None:
        return f"Pidettiin tauko klo {clock(pause.start)} alkaen."
    return f"Tauko päättyi klo {clock(pause.end)}." if pause.end is not None else ""


def break_times(pauses: Iterable[Break]) -> str:
    """Return the breaks of a meeting for its opening data: `klo 10.15–10.30 ja klo 11.00–11.05`."""
    known = [
        span(pause.start, pause.end) for pause in pauses if pause.start is not None and pause.end is not None
    ]
    return " ja ".join(filter(None, (", ".join(known[:-1]), *known[-1:])))
