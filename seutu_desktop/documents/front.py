"""The first page: whose paper this is, when and where the meeting is, who is invited or took part."""

from __future__ import annotations

from collections.abc import Iterator

from seutu_desktop.documents import phrases, words
from seutu_desktop.documents.outline import Outline, plain_blocks
from seutu_desktop.documents.paper import (
    Block,
    Choice,
    Column,
    Contents,
    Entry,
    Formatted,
    Line,
    Style,
    Table,
    bookmark_name,
    labelled,
    line,
)
from seutu_desktop.domain.cleaning import clean_line
from seutu_desktop.domain.meetings import (
    TAKING_PART,
    Attendance,
    AttendanceMode,
    Capacity,
    MeetingStatus,
    PresenceKind,
)
from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.domain.presence import breaks, seats
from seutu_desktop.domain.quorum import quorum_at_opening
from seutu_desktop.domain.richtext import Run


def masthead(outline: Outline, kind: str, title: str) -> Iterator[Block]:
    """Yield the organisation, the metadata block and the title: what SFS 2487 wants in the body of page 1."""
    record = outline.record
    yield line(Style.ORGANISATION, record.network.name or record.body.name)
    if record.network.name and record.body.name:
        yield line(Style.ORGANISATION, record.body.name)
    yield Line(Style.METADATA, (Run(kind, bold=True),))
    yield line(Style.METADATA, phrases.day_text(record.meeting.day))
    number = phrases.meeting_number(record.meeting)
    if number:
        yield line(Style.METADATA, number)
    if record.approved_in is not None and outline.of_minutes:
        yield line(Style.METADATA, phrases.approval(record.approved_in))
    yield line(Style.TITLE, title)


def arrangements(outline: Outline) -> Iterator[Block]:
    """Yield when and where: planned in an agenda, as it happened in a record."""
    meeting = outline.record.meeting
    start, end = meeting.start, meeting.end
    if outline.of_minutes:
        start, end = meeting.started or start, meeting.ended or end
    yield labelled(words.TIME, Run(phrases.period(start, end)))
    pauses = phrases.break_times(breaks(outline.record)) if outline.of_minutes else ""
    yield from _optional(words.BREAKS, pauses)
    yield from _optional(words.PLACE, meeting.place)
    if clean_line(meeting.remote_link) and not outline.of_minutes:
        yield labelled(words.REMOTE, Run(words.REMOTE_LINK, link=meeting.remote_link))
    if meeting.moved_from is not None or clean_line(meeting.move_reason):
        yield from _optional(words.MOVED, phrases.moved(meeting))
    if meeting.status is MeetingStatus.CANCELLED:
        yield from _optional(words.CANCELLED, meeting.cancel_reason or "–")
    if meeting.notice_on is not None and outline.of_minutes:
        yield from _optional(words.NOTICE, phrases.notice(meeting.notice_on, meeting.day))
    yield from _optional(words.CHAIR.capitalize(), outline.titled(meeting.chair_id))
    yield from _optional(words.SECRETARY.capitalize(), outline.titled(meeting.secretary_id))


def _optional(label: str, text: str) -> Iterator[Block]:
    if clean_line(text):
        yield labelled(label, Run(clean_line(text)))


def contents(outline: Outline) -> Block:
    """Return the table of contents: every § by its heading."""
    return Contents(
        words.MATTERS,
        tuple(
            Entry(bookmark_name(item.id), outline.heading(item), f"Siirry kohtaan {outline.section(item)}")
            for item in outline.record.items
        ),
    )


def invited(outline: Outline) -> Iterator[Block]:
    """Yield the table of the seats with their members and deputies; nothing where the body has no seats."""
    directory = outline.record.directory
    rows = []
    for seat in seats(outline.record):
        members = ", ".join(outline.titled(each.person_id) for each in seat.members)
        deputies = ", ".join(outline.titled(each.person_id) for each in seat.deputies)
        rows.append((clean_line(directory.municipality_name(seat.municipality_id)), members, deputies))
    if rows:
        yield line(Style.SECTION, words.INVITED)
        yield Table(
            caption="Jäsenet ja varajäsenet",
            description="Kunnat riveittäin: jäsen ja varajäsen.",
            columns=(Column("Edustaa", 3), Column("Jäsen", 6), Column("Varajäsen", 6)),
            rows=tuple(rows),
        )


def participants(outline: Outline) -> Iterator[Block]:
    """Yield who was there and who was not, in what capacity, and the quorum at the beginning."""
    record = outline.record
    marked = sorted(record.attendance, key=_Rank(outline).key)
    if not marked:
        return
    remarks = {each.id: remark(outline, each) for each in marked}
    columns = [
        Column("Nimi", 5),
        Column("Tehtävä", 5),
        Column("Edustaa", 4),
        Column("Rooli", 4),
        Column("Läsnäolo", 3),
    ]
    if any(remarks.values()):
        columns.append(Column("Huomautus", 5))
    rows = tuple(tuple(_cells(outline, each, remarks))[: len(columns)] for each in marked)
    yield line(Style.SECTION, words.PARTICIPANTS)
    yield Table(
        caption=f"Läsnäolo kokouksessa {phrases.day_text(record.meeting.day)}",
        description="Osallistujat riveittäin: nimi, tehtävä, kenen edustaja, rooli kokouksessa ja läsnäolo.",
        columns=tuple(columns),
        rows=rows,
    )
    quorum = quorum_at_opening(record)
    if quorum.seats:
        yield Formatted(plain_blocks(phrases.quorum_at_opening(quorum)), Style.BODY)


def _cells(outline: Outline, mark: Attendance, remarks: dict[str, str]) -> Iterator[str | Choice]:
    record = outline.record
    name = outline.name(mark.person_id)
    yield name
    yield clean_line(record.directory.title(mark.person_id, record.meeting.day))
    yield represents(outline, mark)
    yield role(outline, mark)
    mode = words.MODES[mark.mode]
    yield Choice(f"lasna:{mark.id}", f"Läsnäolo, {name}", mode, words.MODE_CHOICES)
    yield remarks[mark.id]


def represents(outline: Outline, mark: Attendance) -> str:
    """Return the municipality or organisation somebody speaks for, or an empty text."""
    directory = outline.record.directory
    person = directory.people.get(mark.person_id)
    municipality = mark.municipality_id or (person.municipality_id if person else None)
    return clean_line(directory.municipality_name(municipality))


def role(outline: Outline, mark: Attendance) -> str:
    """Return in what capacity somebody attends: the chair and the secretary first of all."""
    meeting = outline.record.meeting
    if mark.person_id == meeting.chair_id:
        return words.CHAIR
    if mark.person_id == meeting.secretary_id:
        return words.SECRETARY
    if mark.capacity is Capacity.MEMBER:
        membership = next(
            (m for m in outline.record.directory.memberships if m.id == mark.membership_id), None
        )
        vice = membership is not None and membership.role is MembershipRole.VICE_CHAIR
        return words.ROLES[MembershipRole.VICE_CHAIR] if vice else words.CAPACITIES[mark.capacity]
    return words.CAPACITIES[mark.capacity]


def remark(outline: Outline, mark: Attendance) -> str:
    """Return what the list adds to a name: `klo 9.31–`, `klo –18.05`, an excuse, whom a deputy stands for."""
    if mark.mode is AttendanceMode.EXCUSED:
        return words.EXCUSED
    parts = [_stands_for(outline, mark)]
    if mark.mode in TAKING_PART:
        parts += _times(outline, mark)
    return ", ".join(filter(None, parts))


def _stands_for(outline: Outline, mark: Attendance) -> str:
    held = next((m for m in outline.record.directory.memberships if m.id == mark.deputy_for_id), None)
    return f"varalla: {outline.name(held.person_id)}" if held else ""


def _times(outline: Outline, mark: Attendance) -> Iterator[str]:
    """Yield the hours of a late comer or an early leaver (Orimattila 13.12.2016: "klo –18.05")."""
    own = [each for each in outline.record.events if each.person_id == mark.person_id]
    arrived = [each.time for each in own if each.kind is PresenceKind.ARRIVED]
    left = [each.time for each in own if each.kind is PresenceKind.LEFT]
    for number in range(max(len(arrived), len(left))):
        begin = phrases.clock(arrived[number]) if number < len(arrived) else ""
        end = phrases.clock(left[number]) if number < len(left) else ""
        yield f"klo {begin}–{end}"


class _Rank:
    """The order of the list: seats as the body has them, each member before the deputy, then the rest."""

    def __init__(self, outline: Outline) -> None:
        self._seats: dict[str, int] = {}
        for place, seat in enumerate(seats(outline.record)):
            for member in (*seat.members, *seat.deputies):
                self._seats.setdefault(member.id, place)
                self._seats.setdefault(member.person_id, place)
        self._capacities = list(Capacity)

    def key(self, mark: Attendance) -> tuple[int, int]:
        """Return the sort key of a mark."""
        held = (mark.deputy_for_id, mark.membership_id, mark.person_id)
        places = (self._seats[each] for each in held if each in self._seats)
        return next(places, len(self._seats)), self._capacities.index(mark.capacity)
