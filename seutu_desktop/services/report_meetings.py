"""The annual report's introduction and meetings: who the network is, how often it met and who came."""

from __future__ import annotations

from collections.abc import Iterable

from seutu_desktop.domain.dates import numeric_day, section_range
from seutu_desktop.domain.meetings import Attendance, Meeting, MeetingKind, MeetingStatus
from seutu_desktop.domain.people import VOTING_ROLES, held_on
from seutu_desktop.domain.report_lines import Figures, Gathered, GatheredLine, Source, SourceKind
from seutu_desktop.domain.seat_attendance import HeldMeeting, SeatAttendance, present_seats, seat_attendance
from seutu_desktop.services.report_sources import ReportYear
from seutu_desktop.store.report_reading import marks_of
from seutu_desktop.store.store import Store

ATTENDANCE = "attendance"
"""The key of the figures that the chart of attendance is drawn from."""

_ATTENDANCE_COLUMNS = ("Kunta", "Kokouksia", "Jäsen läsnä", "Varajäsen läsnä", "Poissa", "Läsnäolo")
_MEETING_COLUMNS = ("Kokous", "Päivä", "Pykälät", "Kuntia edustettuna")


def introduction(store: Store, around: ReportYear) -> Gathered:
    """Return who belonged to the network at the end of the year, and what changed within it."""
    return Gathered(tuple([*_municipalities(around), *_changes(around)]))


def meetings(store: Store, around: ReportYear) -> Gathered:
    """Return how often each body met and how the municipalities were represented, in two statements."""
    steering = held_with_marks(store, around)
    seats = seat_attendance(around.directory, around.steering_id, steering)
    figures = [_meeting_figures(store, around, steering), _attendance_figures(around, seats)]
    return Gathered(
        tuple([*_counts(around), *_special(around), *_vacancies(seats)]),
        tuple(each for each in figures if each.rows),
    )


def held_with_marks(store: Store, around: ReportYear) -> list[HeldMeeting]:
    """Return the steering group's meetings that were held in the year, with their marks; one statement."""
    marks: dict[str, list[Attendance]] = {}
    for each in marks_of(store, around.year):
        marks.setdefault(each.meeting_id, []).append(each)
    held = around.held(around.steering_id)
    return [HeldMeeting(each.id, each.day, tuple(marks.get(each.id, ()))) for each in held]


def attendance(store: Store, around: ReportYear) -> list[SeatAttendance]:
    """Return how each municipality was represented in the steering group's meetings of the year."""
    return seat_attendance(around.directory, around.steering_id, held_with_marks(store, around))


def _municipalities(around: ReportYear) -> Iterable[GatheredLine]:
    directory, source = around.directory, Source("Kunnat ja jäsenkaudet", SourceKind.MUNICIPALITY)
    inside = {each.municipality_id for each in held_on(directory.spans, around.last)}
    count = len(inside & directory.municipalities.keys())
    if count:
        named = f"Verkostoon kuului {count} kuntaa {numeric_day(around.last)}."
        yield GatheredLine("municipalities", named, source)
    for span in directory.spans:
        name = directory.municipality_name(span.municipality_id)
        where = Source(f"Kunnat: {name}", SourceKind.MUNICIPALITY, span.municipality_id)
        if span.valid_from and span.valid_from.year == around.year and name:
            day = numeric_day(span.valid_from)
            yield GatheredLine(f"joined:{span.id}", f"{name} liittyi verkostoon {day}.", where)
        if span.valid_to and span.valid_to.year == around.year and name:
            day = numeric_day(span.valid_to)
            yield GatheredLine(f"left:{span.id}", f"{name} oli verkostossa {day} asti.", where)


def _changes(around: ReportYear) -> Iterable[GatheredLine]:
    """Changes of the steering group's members within the year: a success factor of the network (S2)."""
    directory = around.directory
    own = [each for each in directory.memberships if each.body_id == around.steering_id]
    begun = [
        each
        for each in own
        if each.role in VOTING_ROLES and each.valid_from and around.first < each.valid_from <= around.last
    ]
    if begun:
        towns = (directory.municipality_name(each.municipality_id) for each in begun)
        named = ", ".join(dict.fromkeys(filter(None, towns)))
        body = around.body(around.steering_id)
        count = "yksi jäsen" if len(begun) == 1 else f"{len(begun)} jäsentä"
        who = f" ({named})" if named else ""
        text = f"{around.body_at_start(around.steering_id)}: vuoden aikana vaihtui {count}{who}."
        source = Source(f"Jäsenet: {body}", SourceKind.BODY, around.steering_id)
        yield GatheredLine("turnover", text, source)


def _counts(around: ReportYear) -> Iterable[GatheredLine]:
    by_body: dict[str, list[Meeting]] = {}
    for each in around.held():
        by_body.setdefault(each.body_id, []).append(each)
    order = {key: place for place, key in enumerate([around.steering_id, *around.directory.bodies])}
    for body_id in sorted(by_body, key=lambda key: (order.get(key, len(order)), key)):
        found = by_body[body_id]
        times = "kerran" if len(found) == 1 else f"{len(found)} kertaa"
        named = around.body_at_start(body_id)
        met = "kokoontuivat" if named.endswith("t") else "kokoontui"  # "edustajat" are many
        text = f"{named} {met} {times}."
        yield GatheredLine(f"met:{body_id}", text, Source(_series(around, found), SourceKind.BODY, body_id))


def _series(around: ReportYear, found: list[Meeting]) -> str:
    """The meetings of a body in words: "ohjausryhmä 1–11/2027", or their days where they have no numbers."""
    named = around.body(found[0].body_id)
    numbers = sorted(each.number for each in found if each.number is not None)
    if len(numbers) == len(found) and numbers[-1] - numbers[0] == len(numbers) - 1:
        shown = str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
        return f"{named} {shown}/{around.year}"
    return f"{named}: {', '.join(_day_or_number(each) for each in found)}"


def _day_or_number(meeting: Meeting) -> str:
    return f"{meeting.number}/{meeting.year}" if meeting.number is not None else numeric_day(meeting.day)


def _special(around: ReportYear) -> Iterable[GatheredLine]:
    """Workshops and extraordinary meetings by name, and what was cancelled."""
    kinds = {MeetingKind.WORKSHOP: "työpaja", MeetingKind.EXTRAORDINARY: "ylimääräinen kokous"}
    for each in around.held():
        if each.kind in kinds:
            named = each.title or f"{around.body_at_start(each.body_id)}, {kinds[each.kind]}"
            text = f"{named}: pidetty {numeric_day(each.day)}."
            yield GatheredLine(f"special:{each.id}", text, around.meeting_source(each))
    for each in around.meetings.values():
        if each.status is MeetingStatus.CANCELLED:
            why = f" ({each.cancel_reason})" if each.cancel_reason else ""
            text = f"{around.body_at_start(each.body_id)}: kokous {numeric_day(each.day)} peruttiin{why}."
            yield GatheredLine(f"cancelled:{each.id}", text, around.meeting_source(each))


def _vacancies(seats: list[SeatAttendance]) -> Iterable[GatheredLine]:
    for each in seats:
        if each.vacant:
            times = "yhdessä kokouksessa" if each.vacant == 1 else f"{each.vacant} kokouksessa"
            text = f"{each.name}: paikka oli täyttämättä {times}."
            source = Source(f"Kunnat: {each.name}", SourceKind.MUNICIPALITY, each.municipality_id)
            yield GatheredLine(f"vacant:{each.municipality_id}", text, source)


def _attendance_figures(around: ReportYear, seats: list[SeatAttendance]) -> Figures:
    rows = tuple(
        (
            each.name,
            *map(str, (each.meetings, each.member, each.deputy, each.absent)),
            f"{each.percent}\u00a0%",
        )
        for each in seats
    )
    held = around.held(around.steering_id)
    words = f"läsnäolomerkinnät, {_series(around, held)}" if held else ""
    source = Source(words, SourceKind.BODY, around.steering_id)
    caption = f"Kuntien läsnäolo kokouksissa {around.year}: {around.body(around.steering_id)}"
    return Figures(
        ATTENDANCE, caption, _ATTENDANCE_COLUMNS, (26, 18, 19, 20, 14, 17), rows, source, numbers=5
    )


def _meeting_figures(store: Store, around: ReportYear, held: list[HeldMeeting]) -> Figures:
    sections = {row.id: row for row in store.meeting_queries.rows([each.id for each in held])}
    rows = []
    for each in held:
        meeting, row = around.meetings[each.id], sections.get(each.id)
        filled = present_seats(around.directory, around.steering_id, each)
        present = sum(how in ("member", "deputy") for how in filled.values())
        shown = section_range(row.section_from, row.section_to) if row else ""
        rows.append((_day_or_number(meeting), numeric_day(each.day), shown, f"{present}/{len(filled)}"))
    words = _series(around, around.held(around.steering_id)) if held else ""
    source = Source(words, SourceKind.BODY, around.steering_id)
    caption = f"Kokoukset {around.year}: {around.body(around.steering_id)}"
    return Figures("meetings", caption, _MEETING_COLUMNS, (22, 24, 30, 34), tuple(rows), source, numbers=1)
