"""What the view of a group shows: its seats with members and deputies as they are on a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from seutu_desktop.domain.memberships import SEAT_ROLES, Seat, representatives
from seutu_desktop.domain.people import (
    VOTING_ROLES,
    Body,
    BodyKind,
    Membership,
    MembershipRole,
    held_on,
    valid_on,
)
from seutu_desktop.domain.record import Directory
from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.store.store import Store

EVERY_MUNICIPALITY = frozenset({BodyKind.STEERING, BodyKind.DEVELOPMENT})
"""Groups in which every municipality has a seat (domain.md 2)."""

_BODY_ORDER = tuple(BodyKind)
_ROLE_ORDER = tuple(MembershipRole)


@dataclass(frozen=True)
class Holder:
    """Somebody's membership as a line says it; `title` is that of the day, within the membership's time."""

    membership: Membership
    name: str
    title: str
    email: str


@dataclass(frozen=True)
class SeatLine:
    """A line of a group: a municipality's seat with its member and deputy, or a person of another `role`.

    `when` is -1 for one that has ended, 1 for one that has not begun. An empty `member` is a vacant seat.
    """

    municipality_id: str | None
    municipality: str
    role: MembershipRole
    member: Holder | None = None
    deputy: Holder | None = None
    when: int = 0

    @property
    def seat(self) -> bool:
        """Whether the line is a seat and not a secretary's, presenter's or expert's."""
        return self.role in SEAT_ROLES

    @property
    def vacant(self) -> bool:
        """Whether a municipality that should have a member has none."""
        return self.member is None and self.when == 0 and self.municipality_id is not None and self.seat


@dataclass(frozen=True)
class BodyLine:
    """A line of the list of groups: how many hold a seat, and how many seats are vacant."""

    body: Body
    members: int
    vacant: int


@dataclass(frozen=True)
class BodyView:
    """A group with its lines: seats by municipality, then the others. `ended`: how many have ended."""

    body: Body
    lines: tuple[SeatLine, ...]
    ended: int

    @property
    def seated(self) -> int:
        """How many hold a seat now, deputies and staff aside."""
        return sum(line.member is not None and line.when == 0 and line.seat for line in self.lines)

    @property
    def vacant(self) -> int:
        """How many municipalities lack a member."""
        return sum(line.vacant for line in self.lines)


def body_lines(store: Store, day: date) -> list[BodyLine]:
    """Return the groups, the steering group first, then by kind and name."""
    directory = store.directory()
    return [
        BodyLine(body, sum(not each.vacant for each in seats), sum(each.vacant for each in seats))
        for body in _ordered(directory)
        for seats in [_seats(directory, body, day)]
    ]


def _ordered(directory: Directory) -> list[Body]:
    return sorted(directory.bodies.values(), key=lambda each: _BODY_ORDER.index(each.kind))


def body_view(store: Store, body_id: str, day: date, *, ended: bool = False) -> BodyView:
    """Return a group as it is on `day`, with what is to come and, where asked, what has ended."""
    directory = store.directory()
    body = directory.bodies[body_id]
    own = [each for each in directory.memberships if each.body_id == body_id]
    past = [each for each in own if each.valid_to is not None and each.valid_to < day]
    coming = [each for each in own if each.valid_from is not None and each.valid_from > day]
    others = [each for each in held_on(own, day) if each.role not in SEAT_ROLES]
    lines = _seats(directory, body, day) + [_alone(directory, each, day) for each in others]
    lines += [_alone(directory, each, day) for each in coming + (past if ended else [])]
    return BodyView(body, tuple(sorted(lines, key=_line_order)), len(past))


def _seats(directory: Directory, body: Body, day: date) -> list[SeatLine]:
    """Return the seats held on `day`, and those that a municipality should hold."""
    found: list[SeatLine] = []
    seated: set[str] = set()
    for seat in representatives(directory, body.id, day):
        name = directory.municipality_name(seat.municipality_id)
        for member, deputy in _pairs(seat):
            role = (member or seat.member).role
            sits, stands_in = _holder(directory, member, day), _holder(directory, deputy, day)
            found.append(SeatLine(seat.municipality_id, name, role, sits, stands_in))
        seated |= {each.id for each in (*seat.members, *seat.deputies)}
    loose = _loose_deputies(directory, body, day, seated)
    taken = {each.municipality_id for each in found}
    for key in _expected(directory, body, day) | loose.keys():
        if key not in taken:
            name = directory.municipality_name(key)
            stands_in = _holder(directory, loose.get(key), day)
            found.append(SeatLine(key, name, MembershipRole.MEMBER, None, stands_in))
    return found


def _pairs(seat: Seat) -> list[tuple[Membership | None, Membership | None]]:
    """Return each member with the deputy who names them, else with one who names somebody before them."""
    rest = list(seat.deputies)
    own = {each.id: [deputy for deputy in rest if deputy.deputy_of_id == each.id] for each in seat.members}
    rest = [each for each in rest if all(each not in named for named in own.values())]
    pairs: list[tuple[Membership | None, Membership | None]] = []
    for member in seat.members:
        deputies = own[member.id] or rest[:1]
        rest = [each for each in rest if each not in deputies]
        pairs += list(zip_longest([member], deputies))
    return pairs + [(None, each) for each in rest]


def _expected(directory: Directory, body: Body, day: date) -> set[str | None]:
    if body.kind not in EVERY_MUNICIPALITY:
        return set()
    spans = held_on(directory.spans, day)
    return {each.municipality_id for each in spans if each.municipality_id in directory.municipalities}


def _loose_deputies(
    directory: Directory, body: Body, day: date, seated: set[str]
) -> dict[str | None, Membership]:
    deputies = (each for each in directory.members(body.id, day) if each.role is MembershipRole.DEPUTY)
    return {each.municipality_id: each for each in deputies if each.id not in seated}


def _alone(directory: Directory, membership: Membership, day: date) -> SeatLine:
    holder = _holder(directory, membership, day)
    deputy = membership.role is MembershipRole.DEPUTY
    over = membership.valid_to is not None and membership.valid_to < day
    return SeatLine(
        membership.municipality_id,
        directory.municipality_name(membership.municipality_id),
        membership.role,
        None if deputy else holder,
        holder if deputy else None,
        0 if valid_on(membership, day) else -1 if over else 1,
    )


def _holder(directory: Directory, membership: Membership | None, day: date) -> Holder | None:
    if membership is None:
        return None
    first, last = membership.valid_from or date.min, membership.valid_to or date.max
    person = directory.people.get(membership.person_id)
    return Holder(
        membership,
        directory.name(membership.person_id),
        directory.title(membership.person_id, min(max(day, first), last)),
        person.email if person else "",
    )


def _line_order(line: SeatLine) -> tuple[object, ...]:
    place = 0 if line.seat and line.municipality_id else 1 if line.seat else 2
    holder = line.member or line.deputy
    rank = 0 if place == 0 else _ROLE_ORDER.index(line.role)
    now_coming_ended = (0, 1, 2)[line.when]
    name = sort_key(holder.name) if holder else ""
    return place, sort_key(line.municipality), rank, now_coming_ended, line.role not in VOTING_ROLES, name


def steering_seat(directory: Directory, municipality_id: str, day: date) -> SeatLine | None:
    """Return the municipality's seat in the steering group on `day`."""
    steering: Iterable[Body] = (each for each in directory.bodies.values() if each.kind is BodyKind.STEERING)
    seats = (line for body in steering for line in _seats(directory, body, day))
    return next((line for line in seats if line.municipality_id == municipality_id), None)
