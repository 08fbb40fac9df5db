"""Seating somebody who may be new to the data file: the person and the seat in one step of undo."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.services.fields import made
from seutu_desktop.services.people import add_membership, add_person, succeed
from seutu_desktop.store.store import Store

_DEPUTY = MembershipRole.DEPUTY


@dataclass(frozen=True)
class Newcomer:
    """Who takes a seat: somebody known by `person_id`, or somebody new by the other fields."""

    person_id: str | None = None
    name: str = ""
    title: str = ""
    email: str = ""


def seat(
    store: Store,
    body_id: str,
    who: Newcomer,
    role: MembershipRole,
    municipality_id: str | None,
    since: date | None,
) -> Changes:
    """Give somebody a role in a group from `since`; `ids[0]` is the membership.

    A deputy becomes the deputy of whoever holds the municipality's seat. Raise TitleMissing, DatesOverlap.
    """
    with store.action("membership.add") as action:
        added = add_membership(
            store,
            body_id,
            _person_id(store, who, municipality_id),
            role,
            municipality_id=municipality_id,
            deputy_of_id=_holder(store, body_id, municipality_id, since) if role is _DEPUTY else None,
            valid_from=since,
        )
    return made(action.changes, added.ids[0])


def replace_by(store: Store, membership_id: str, who: Newcomer, on: date) -> Changes:
    """Let somebody take over a seat from `on`; `ids[0]` is the new membership.

    Raise TitleMissing, EndBeforeStart, DatesOverlap, NotPresent, SeatTaken; then nothing was made.
    """
    with store.action("membership.succeed") as action:
        municipality_id = store.memberships.get(membership_id).municipality_id
        taken = succeed(store, membership_id, _person_id(store, who, municipality_id), on)
    return made(action.changes, taken.ids[0])


def _person_id(store: Store, who: Newcomer, municipality_id: str | None) -> str:
    if who.person_id:
        return who.person_id
    added = add_person(store, who.name, title=who.title, email=who.email, municipality_id=municipality_id)
    return added.ids[0]


def _holder(store: Store, body_id: str, municipality_id: str | None, since: date | None) -> str | None:
    day = since or store.clock().date()
    held = store.directory().members(body_id, day)
    seats = (each for each in held if each.municipality_id == municipality_id and municipality_id)
    return next((each.id for each in seats if each.role is not _DEPUTY), None)
