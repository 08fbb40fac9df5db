"""Stakeholders: the organisations, how often they are met, and which meetings were with them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import EndBeforeStart
from seutu_desktop.domain.meetings import MeetingKind
from seutu_desktop.domain.people import Body, BodyKind
from seutu_desktop.domain.stakeholder_errors import CadenceOutOfRange
from seutu_desktop.domain.stakeholders import Cadence, StakeholderMeeting
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import decided_in, meetings, people
from seutu_desktop.services.fields import changed, made, merge_key
from seutu_desktop.services.municipalities import add_organisation, edit_organisation
from seutu_desktop.store.store import Store

LONGEST = 120
"""Months of the longest interval at which anybody is met."""

_ORGANISATION = frozenset({"name", "kind", "valid_from", "valid_to"})
_CADENCE = frozenset({"every_months", "since", "body_id", "responsible_id", "words", "note"})


def add_stakeholder(store: Store, /, name: str, kind: str = "", **cadence: Any) -> Changes:
    """Add an organisation with what is agreed about meeting it; `ids[0]` is the organisation.

    `cadence` are fields of `Cadence`. Raise TitleMissing, CadenceOutOfRange.
    """
    with store.action("stakeholder.add") as action:
        key = add_organisation(store, name, kind).ids[0]
        if cadence:
            edit_stakeholder(store, key, **cadence)
    return made(action.changes, key)


def edit_stakeholder(store: Store, /, organisation_id: str, **fields: Any) -> Changes:
    """Change an organisation and what is agreed about meeting it, by fields of both.

    A first interval counts from today where nothing says since when. Raise TitleMissing, EndBeforeStart,
    CadenceOutOfRange.
    """
    own = {name: value for name, value in fields.items() if name in _ORGANISATION}
    agreed = {name: value for name, value in fields.items() if name not in _ORGANISATION}
    with store.action(
        "stakeholder.edit", merge_key=merge_key("stakeholder", organisation_id, fields)
    ) as action:
        if own:
            edit_organisation(store, organisation_id, **own)
            _check_span(store, organisation_id)
        if agreed:
            store.yearly.cadences.save(_agreed(store, organisation_id, agreed))
    return action.changes


def delete_stakeholder(store: Store, organisation_id: str) -> Changes:
    """Remove an organisation with its cadence and links; its people and the meetings stay."""
    yearly = store.yearly
    with store.action("stakeholder.delete") as action:
        for cadence in yearly.cadences.of(organisation_id=organisation_id):
            yearly.cadences.delete(cadence.id)
        for met in yearly.stakeholder_meetings.of(organisation_id=organisation_id):
            yearly.stakeholder_meetings.delete(met.id)
        for about in store.cycle.links.of(kind=LinkKind.ORGANISATION, target_id=organisation_id):
            store.cycle.links.delete(about.id)
        store.organisations.delete(organisation_id)
    return action.changes


def plan_stakeholder_meeting(
    store: Store,
    organisation_ids: Collection[str],
    start: datetime,
    end: datetime,
    *,
    body_id: str | None = None,
    kind: MeetingKind = MeetingKind.STAKEHOLDER,
    title: str = "",
    place: str | None = None,
    with_standing: bool = False,
) -> Changes:
    """Plan a meeting with some organisations; `ids[0]` is the meeting.

    Without `body_id` it is the first organisation's table, else any body for stakeholders, else the steering
    group, which hosts them. Raise EndBeforeStart, NotFound.
    """
    first = next(iter(organisation_ids), "")
    with store.action("stakeholder.plan") as action:
        meeting_id = meetings.plan_meeting(
            store,
            start,
            end,
            body_id=body_id or meeting_bodies(store, first, start.date())[0].id,
            kind=kind,
            title=title,
            place=place,
            with_standing=with_standing,
        ).ids[0]
        for key in organisation_ids:
            link_meeting(store, key, meeting_id)
    return made(action.changes, meeting_id)


def link_meeting(store: Store, organisation_id: str, meeting_id: str, item_id: str = "") -> Changes:
    """Say that a meeting was held with an organisation; `item_id` is the matter that concerned it.

    Raise NotFound where either is not there.
    """
    table = store.yearly.stakeholder_meetings
    with store.action("stakeholder.link") as action:
        store.organisations.get(organisation_id)
        store.meetings.get(meeting_id)
        if not table.of(meeting_id=meeting_id, organisation_id=organisation_id):
            table.save(StakeholderMeeting(store.new_id(), meeting_id, organisation_id))
        if item_id:
            decided_in.link(store, item_id, LinkKind.ORGANISATION, organisation_id)
    return action.changes


def unlink_meeting(store: Store, organisation_id: str, meeting_id: str) -> Changes:
    """Take the link away, of the meeting's matters too; the meeting stays."""
    table = store.yearly.stakeholder_meetings
    with store.action("stakeholder.unlink") as action:
        for each in table.of(meeting_id=meeting_id, organisation_id=organisation_id):
            table.delete(each.id)
        items = {each.id for each in store.items.of(meeting_id=meeting_id)}
        for about in store.cycle.links.of(kind=LinkKind.ORGANISATION, target_id=organisation_id):
            if about.item_id in items:
                store.cycle.links.delete(about.id)
    return action.changes


def add_contact(store: Store, /, organisation_id: str, name: str, **fields: str) -> Changes:
    """Add a contact person: somebody known by exactly this name, else a new person; `ids[0]` is who.

    `fields` are `title`, `email`, `phone` and `note` of a new person. Raise TitleMissing.
    """
    with store.action("stakeholder.contact") as action:
        store.organisations.get(organisation_id)
        wanted = " ".join(name.split()).casefold()
        known = next(
            (key for key, who in store.directory().people.items() if who.name.casefold() == wanted), ""
        )
        if known:
            people.edit_person(store, known, organisation_id=organisation_id)
        else:
            known = people.add_person(store, name, organisation_id=organisation_id, **fields).ids[0]
    return made(action.changes, known)


def remove_contact(store: Store, person_id: str) -> Changes:
    """Let somebody be no contact person any more; the person stays."""
    return people.edit_person(store, person_id, organisation_id=None)


def meeting_bodies(store: Store, organisation_id: str, day: date) -> list[Body]:
    """Return the bodies that can meet with an organisation on a day, the likeliest first.

    Its own table, bodies for stakeholders that are nobody's table, the steering group as host, then the
    others: a meeting of another's table would count as a meeting with that one.
    """
    tables = {each.organisation_id: each.body_id for each in store.yearly.cadences.all() if each.body_id}
    own = tables.pop(organisation_id, None)
    others = set(tables.values())
    order = (BodyKind.STAKEHOLDER, BodyKind.STEERING)
    bodies = store.directory().bodies.values()
    held = [each for each in bodies if each.valid_to is None or each.valid_to >= day]
    return sorted(
        held,
        key=lambda each: (
            each.id != own,
            each.id in others,
            order.index(each.kind) if each.kind in order else len(order),
        ),
    )


def _agreed(store: Store, organisation_id: str, fields: dict[str, Any]) -> Cadence:
    store.organisations.get(organisation_id)
    known = store.yearly.cadences.of(organisation_id=organisation_id)
    old = known[0] if known else Cadence(store.new_id(), organisation_id)
    new = changed(old, fields, _CADENCE)
    months = new.every_months
    if months is not None and not 1 <= months <= LONGEST:
        raise CadenceOutOfRange(months=months)
    if months is not None and old.every_months is None and new.since is None and "since" not in fields:
        return replace(new, since=store.clock().date())
    return new


def _check_span(store: Store, organisation_id: str) -> None:
    found = store.organisations.get(organisation_id)
    if found.valid_from is not None and found.valid_to is not None and found.valid_to < found.valid_from:
        raise EndBeforeStart(start=found.valid_from, end=found.valid_to)
