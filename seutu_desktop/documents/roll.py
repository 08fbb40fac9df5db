"""The roll of a meeting: who was there, for whom, in what capacity and when (domain.md 5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from seutu_desktop.documents import phrases, words
from seutu_desktop.documents.outline import Outline, grouped
from seutu_desktop.domain.cleaning import clean_line
from seutu_desktop.domain.meetings import (
    TAKING_PART,
    Attendance,
    AttendanceMode,
    Capacity,
    PresenceEvent,
    PresenceKind,
)
from seutu_desktop.domain.people import Membership, MembershipRole
from seutu_desktop.domain.presence import seats, unmarked
from seutu_desktop.domain.presence_states import INSIDE, PresenceState

_STAFF = {
    MembershipRole.SECRETARY: Capacity.SECRETARY,
    MembershipRole.PRESENTER: Capacity.PRESENTER,
    MembershipRole.EXPERT: Capacity.EXPERT,
}


@dataclass(frozen=True)
class Row:
    """A line of the roll; `mark_id` is empty for somebody without a mark of their own."""

    person_id: str
    name: str
    title: str
    represents: str
    role: str
    mode: str
    remark: str
    mark_id: str = ""

    @property
    def line(self) -> str:
        """The row on one line, without title and mode: `Aino Aaltonen, Asikkala, jäsen, klo 9.31–`."""
        return ", ".join(filter(None, (self.name, self.represents, self.role, self.remark)))


class Roll:
    """Makes the rows of a meeting in the order of its seats, each member before the deputy, then the rest."""

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._record = outline.record
        self._marks = {each.person_id: each for each in self._record.attendance}
        self._members = self._record.directory.members(self._record.body.id, self._record.meeting.day)
        self._memberships = {each.id: each for each in self._record.directory.memberships}

    def rows(self) -> list[Row]:
        """Return everybody marked, every member still without a mark, and deputies for one matter only."""
        if not self._marks:
            return []
        held = {each.person_id: each for each in reversed(self._members)}
        missing = [each for each in unmarked(self._record) if each in held]
        rows = [self._marked(mark) for mark in self._record.attendance]
        rows += [self._of_member(held[person], words.UNMARKED, "") for person in missing]
        rows += list(self._item_deputies(held))
        return sorted(rows, key=self._rank)

    def in_item(self, item_id: str) -> tuple[list[Row], list[Row], list[Row]]:
        """Return who was in a §, who was not, and who was disqualified there.

        Being listed as present where one is disqualified voided a decision (KHO:2021:141). Hours and
        disqualifications elsewhere in the meeting are left out: they would say something else of this §.
        """
        people = self._outline.presences[item_id].people
        there: list[Row] = []
        away: list[Row] = []
        out: list[Row] = []
        for whole in self.rows():
            mark = self._marks.get(whole.person_id)
            row = replace(whole, remark=", ".join(self._standing(mark))) if mark else whole
            state = people.get(row.person_id)
            if state is None:
                away.append(row)
            elif PresenceState.DISQUALIFIED in (state.start, state.end):
                out.append(replace(row, remark=""))
            else:
                (there if {state.start, state.end} & INSIDE else away).append(row)
        return there, away, out

    def _marked(self, mark: Attendance) -> Row:
        return Row(
            person_id=mark.person_id,
            name=self._outline.name(mark.person_id),
            title=self._title(mark.person_id),
            represents=self._represents(mark.person_id, mark.municipality_id),
            role=self._role(mark),
            mode=words.MODES[mark.mode],
            remark=", ".join(filter(None, self._remarks(mark))),
            mark_id=mark.id,
        )

    def _of_member(self, membership: Membership, mode: str, remark: str) -> Row:
        capacity = _STAFF.get(membership.role, Capacity.MEMBER)
        if membership.role is MembershipRole.DEPUTY:
            capacity = Capacity.DEPUTY
        who = membership.person_id
        represents = self._represents(who, membership.municipality_id)
        role = words.CAPACITIES[capacity]
        return Row(who, self._outline.name(who), self._title(who), represents, role, mode, remark)

    def _item_deputies(self, held: dict[str, Membership]) -> Iterator[Row]:
        """Yield those who came for one matter only, with its §."""
        marked = self._marks
        came = [each for each in self._record.events if each.deputy_id and each.deputy_id not in marked]
        for person, events in grouped((each.deputy_id or "", each) for each in came).items():
            own = next((each for each in self._members if each.person_id == person), None)
            source = own or held.get(events[0].person_id or "")
            municipality = source.municipality_id if source else None
            where = ", ".join(dict.fromkeys(self._section(each) for each in events))
            yield Row(
                person_id=person,
                name=self._outline.name(person),
                title=self._title(person),
                represents=self._represents(person, municipality),
                role=words.CAPACITIES[Capacity.DEPUTY],
                mode=words.MODES[AttendanceMode.PRESENT],
                remark=f"varalla: {self._outline.name(events[0].person_id)}, {where}",
            )

    def _title(self, person_id: str) -> str:
        return clean_line(self._record.directory.title(person_id, self._record.meeting.day))

    def _represents(self, person_id: str, municipality_id: str | None) -> str:
        person = self._record.directory.people.get(person_id)
        own = person.municipality_id if person else None
        return clean_line(self._record.directory.municipality_name(municipality_id or own))

    def _role(self, mark: Attendance) -> str:
        """Return in what capacity somebody attends: the chair and the secretary first of all."""
        if mark.person_id == self._record.meeting.chair_id:
            return words.CHAIR
        if mark.person_id == self._record.meeting.secretary_id:
            return words.SECRETARY
        membership = self._memberships.get(mark.membership_id or "")
        vice = membership is not None and membership.role is MembershipRole.VICE_CHAIR
        return words.ROLES[MembershipRole.VICE_CHAIR] if vice else words.CAPACITIES[mark.capacity]

    def _standing(self, mark: Attendance) -> Iterator[str]:
        """Yield what holds in the whole meeting: an excuse, whom a deputy stands for."""
        if mark.mode is AttendanceMode.EXCUSED:
            yield words.EXCUSED
        held = self._memberships.get(mark.deputy_for_id or "")
        if held is not None:
            yield f"varalla: {self._outline.name(held.person_id)}"

    def _remarks(self, mark: Attendance) -> Iterator[str]:
        """Yield what the roll adds: what holds in the whole meeting, hours, disqualifications."""
        yield from self._standing(mark)
        own = self._events.get(mark.person_id, [])
        if mark.mode in TAKING_PART:
            yield from hours(own)
        out = dict.fromkeys(self._section(each) for each in own if each.kind is PresenceKind.DISQUALIFIED)
        if out:
            yield f"esteellinen {', '.join(out)}"

    @cached_property
    def _events(self) -> dict[str, list[PresenceEvent]]:
        ordered = sorted(self._record.events, key=lambda each: each.time)
        return grouped((each.person_id or "", each) for each in ordered)

    @cached_property
    def _sections(self) -> dict[str, str]:
        return {item.id: self._outline.section(item) for item in self._record.items}

    def _section(self, event: PresenceEvent) -> str:
        return self._sections.get(event.item_id or "", f"klo {phrases.clock(event.time)}")

    @cached_property
    def _places(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for place, seat in enumerate(seats(self._record)):
            for member in (*seat.members, *seat.deputies):
                found.setdefault(member.person_id, place)
        for mark in self._record.attendance:
            held = self._memberships.get(mark.deputy_for_id or "")
            if held is not None and held.person_id in found:
                found[mark.person_id] = found[held.person_id]
        return found

    def _rank(self, row: Row) -> tuple[int, int]:
        roles = list(words.CAPACITIES.values())
        place = roles.index(row.role) if row.role in roles else 0
        return self._places.get(row.person_id, len(self._places)), place


def hours(events: list[PresenceEvent]) -> Iterator[str]:
    """Yield when somebody was there, if not all the time: `klo 9.31–`, `klo –18.05`."""
    begin = ""
    for event in events:
        if event.kind is PresenceKind.ARRIVED:
            begin = phrases.clock(event.time)
        elif event.kind is PresenceKind.LEFT:
            yield f"klo {begin}–{phrases.clock(event.time)}"
            begin = ""
    if begin:
        yield f"klo {begin}–"
