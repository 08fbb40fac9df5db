"""Who sits where and when: seats, succession in the middle of a year, deputies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from seutu_desktop.domain.errors import CircularDeputy, DatesOverlap, EndBeforeStart
from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.people import VOTING_ROLES, Membership, MembershipRole
from seutu_desktop.domain.record import Directory
from seutu_desktop.domain.sorting import sort_key

SEAT_ROLES = VOTING_ROLES | {MembershipRole.DEPUTY}
"""The roles that sit in a seat, as its holder or as the holder's deputy."""


@dataclass(frozen=True)
class Seat:
    """A seat of a body on a day: `key` is its municipality's id, or the membership's where it has none.

    `member` holds it; `others` are further members of the same municipality, who share the one voice.
    """

    key: str
    municipality_id: str | None
    member: Membership
    others: tuple[Membership, ...] = ()
    deputies: tuple[Membership, ...] = ()

    @property
    def members(self) -> tuple[Membership, ...]:
        """The memberships that hold the seat in their own right."""
        return (self.member, *self.others)


def seat_key(membership: Membership) -> str:
    """Return the key of the seat of a member: the municipality's id, else the membership's."""
    return membership.municipality_id or membership.id


def representatives(directory: Directory, body_id: str, day: date) -> tuple[Seat, ...]:
    """Return the seats of a body on `day` in the Finnish order of their municipalities' names.

    A deputy of somebody who has left is the deputy of whoever now holds that municipality's seat.
    """
    present = directory.members(body_id, day)
    holders: dict[str, list[Membership]] = {}
    for each in present:
        if each.role in VOTING_ROLES:
            holders.setdefault(seat_key(each), []).append(each)
    by_id = {each.id: each for each in directory.memberships}
    deputies: dict[str, list[Membership]] = {}
    for each in present:
        if each.role is MembershipRole.DEPUTY:
            deputies.setdefault(seat_key(_root(each, by_id)), []).append(each)
    seats = [_seat(key, members, deputies.get(key, ())) for key, members in holders.items()]
    return tuple(sorted(seats, key=lambda seat: _name_order(directory, seat)))


def _seat(key: str, members: list[Membership], deputies: Iterable[Membership]) -> Seat:
    return Seat(key, members[0].municipality_id, members[0], tuple(members[1:]), tuple(deputies))


def _name_order(directory: Directory, seat: Seat) -> tuple[str, str]:
    name = directory.municipality_name(seat.municipality_id) or directory.name(seat.member.person_id)
    return sort_key(name), seat.key


def _root(membership: Membership, by_id: Mapping[str, Membership]) -> Membership:
    """The membership a deputy finally stands in for; the deputy itself where the chain leads nowhere."""
    seen: set[str] = set()
    found = membership
    while found.deputy_of_id in by_id and found.id not in seen:
        seen.add(found.id)
        found = by_id[found.deputy_of_id or ""]
    return found


def checked(membership: Membership, others: Iterable[Membership]) -> Membership:
    """Return the membership if it can stand beside `others` (all of the body, itself may be among them).

    Raise EndBeforeStart when it ends before it begins, DatesOverlap when the person already holds the
    seat then, CircularDeputy when the deputies lead back to it.
    """
    rest = [each for each in others if each.id != membership.id]
    if not _in_order(membership):
        raise EndBeforeStart(start=membership.valid_from, end=membership.valid_to)
    if any(_same_seat(membership, each) and overlap(membership, each) for each in rest):
        raise DatesOverlap(person_id=membership.person_id)
    check_deputy(membership, rest)
    return membership


def check_deputy(membership: Membership, others: Iterable[Membership]) -> None:
    """Raise CircularDeputy when following `deputy_of_id` from the membership comes back to where it was."""
    by_id = {each.id: each for each in others} | {membership.id: membership}
    seen: set[str] = set()
    found: Membership | None = membership
    while found is not None:
        if found.id in seen:
            raise CircularDeputy(person_id=membership.person_id)
        seen.add(found.id)
        found = by_id.get(found.deputy_of_id or "")


def overlap(one: Membership, other: Membership) -> bool:
    """Return whether two memberships have a day in common."""
    return _begins(one) <= _ends(other) and _begins(other) <= _ends(one)


def succeeded(old: Membership, person_id: str, on: date, new_id: str) -> tuple[Membership, Membership]:
    """Return the membership ended the day before `on`, and the successor's, which begins on `on`.

    One that had ended earlier keeps its end; a term that goes on is the successor's too. Raise
    EndBeforeStart where `on` is not after the old one's first day, DatesOverlap where the successor is
    the same person.
    """
    if old.valid_from is not None and on <= old.valid_from:
        raise EndBeforeStart(start=old.valid_from, end=on)
    if person_id == old.person_id:
        raise DatesOverlap(person_id=person_id)
    last = on - timedelta(days=1)
    ended = replace(old, valid_to=min(_ends(old), last))
    term = old.valid_to if _ends(old) >= on else None
    return ended, replace(old, id=new_id, person_id=person_id, valid_from=on, valid_to=term)


def _same_seat(one: Membership, other: Membership) -> bool:
    """One person twice in a seat, or twice in a staff role; a member may also be the secretary."""
    if (one.body_id, one.person_id) != (other.body_id, other.person_id):
        return False
    if one.role in SEAT_ROLES and other.role in SEAT_ROLES:
        return _place(one) == _place(other)
    return one.role is other.role


def _place(membership: Membership) -> str | None:
    return membership.municipality_id or membership.deputy_of_id


def _in_order(membership: Membership) -> bool:
    return _begins(membership) <= _ends(membership)


def _begins(membership: Membership) -> date:
    return membership.valid_from or date.min


def _ends(membership: Membership) -> date:
    return membership.valid_to or date.max
