"""People, groups and the seats people hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from seutu_desktop.domain import memberships, presence, voting
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import EndBeforeStart, SeatTaken
from seutu_desktop.domain.people import Body, BodyKind, Membership, MembershipRole, Person, PersonTitle
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.services.fields import changed, cleaned, made, merge_key, named
from seutu_desktop.store.store import Store

_PERSON = frozenset({"name", "municipality_id", "organisation_id", "email", "phone", "note"})
_BODY = frozenset(
    {"name", "kind", "sector", "numbered", "paper_style", "section_order", "valid_from", "valid_to"}
)
_MEMBERSHIP = frozenset({"role", "municipality_id", "deputy_of_id", "valid_from", "valid_to"})


def add_person(store: Store, name: str, *, title: str = "", **fields: str | None) -> Changes:
    """Add somebody; `ids[0]` is the person. Raise TitleMissing without a name."""
    person = changed(Person(id=store.new_id(), name=named(name)), fields, _PERSON)
    with store.action("person.add") as action:
        store.people.save(person)
        if title.strip():
            _save_title(store, person.id, title, None)
    return made(action.changes, person.id)


def edit_person(store: Store, /, person_id: str, **fields: str | None) -> Changes:
    """Correct somebody's details; papers already written keep what they printed. Raise TitleMissing."""
    if "name" in fields:
        named(fields["name"] or "")
    with store.action("person.edit", merge_key=merge_key("person", person_id, fields)) as action:
        store.people.save(changed(store.people.get(person_id), fields, _PERSON))
    return action.changes


def change_title(store: Store, person_id: str, title: str, since: date | None = None) -> Changes:
    """Correct the current title, or from `since` on begin a new one; old papers keep the old title."""
    with store.action("person.title", merge_key=f"title:{person_id}:{since}") as action:
        _save_title(store, person_id, title, since)
    return action.changes


def delete_person(store: Store, person_id: str) -> Changes:
    """Remove somebody added by mistake; their memberships end with them, papers keep the name."""
    with store.action("person.delete") as action:
        held = store.memberships.of(person_id=person_id)
        for membership in held:
            store.memberships.delete(membership.id)
        store.people.delete(person_id)
        _check_meetings(store, held)
    return action.changes


def add_body(store: Store, name: str, kind: BodyKind, sector: str = "", *, numbered: bool = True) -> Changes:
    """Add a group; `ids[0]` is the body. Raise TitleMissing."""
    body = Body(store.new_id(), named(name), kind, cleaned("sector", sector), numbered)
    with store.action("body.add") as action:
        store.bodies.save(body)
    return made(action.changes, body.id)


def edit_body(store: Store, /, body_id: str, **fields: object) -> Changes:
    """Change a group's details; raise TitleMissing, EndBeforeStart."""
    if "name" in fields:
        named(str(fields["name"]))
    with store.action("body.edit", merge_key=merge_key("body", body_id, fields)) as action:
        body = changed(store.bodies.get(body_id), fields, _BODY)
        if body.valid_from is not None and body.valid_to is not None and body.valid_to < body.valid_from:
            raise EndBeforeStart(start=body.valid_from, end=body.valid_to)
        store.bodies.save(body)
    return action.changes


def delete_body(store: Store, body_id: str) -> Changes:
    """Remove a group; its meetings stay and say that the group is gone."""
    with store.action("body.delete") as action:
        store.bodies.delete(body_id)
    return action.changes


def add_membership(
    store: Store,
    body_id: str,
    person_id: str,
    role: MembershipRole,
    *,
    municipality_id: str | None = None,
    deputy_of_id: str | None = None,
    valid_from: date | None = None,
    valid_to: date | None = None,
) -> Changes:
    """Seat somebody; `ids[0]` is the membership. Raise DatesOverlap, CircularDeputy, EndBeforeStart."""
    new = Membership(
        id=store.new_id(),
        body_id=body_id,
        person_id=person_id,
        role=role,
        municipality_id=municipality_id,
        deputy_of_id=deputy_of_id,
        valid_from=valid_from,
        valid_to=valid_to,
    )
    with store.action("membership.add") as action:
        _save_membership(store, new)
    return made(action.changes, new.id)


def edit_membership(store: Store, /, membership_id: str, **fields: object) -> Changes:
    """Change role, seat or dates; raise DatesOverlap, CircularDeputy, EndBeforeStart.

    NotPresent or SeatTaken where a meeting already held rests on the membership as it is.
    """
    with store.action("membership.edit") as action:
        old = store.memberships.get(membership_id)
        _save_membership(store, changed(old, fields, _MEMBERSHIP))
        _check_meetings(store, [old])
    return action.changes


def end_membership(store: Store, membership_id: str, last_day: date) -> Changes:
    """End a membership on `last_day`; past papers are as they were."""
    return edit_membership(store, membership_id, valid_to=last_day)


def succeed(store: Store, membership_id: str, person_id: str, on: date) -> Changes:
    """Let `person_id` take over a seat from `on`; the old membership ends the day before.

    `ids[0]` is the successor's membership. Deputies of a municipality's seat stay its deputies.
    """
    with store.action("membership.succeed") as action:
        old = store.memberships.get(membership_id)
        ended, new = memberships.succeeded(old, person_id, on, store.new_id())
        store.memberships.save(ended)
        _save_membership(store, new)
        _check_meetings(store, [old])
    return made(action.changes, new.id)


def delete_membership(store: Store, membership_id: str) -> Changes:
    """Remove a membership entered by mistake; raise NotPresent where a vote rests on it."""
    with store.action("membership.delete") as action:
        old = store.memberships.get(membership_id)
        store.memberships.delete(membership_id)
        _check_meetings(store, [old])
    return action.changes


def _save_membership(store: Store, membership: Membership) -> None:
    store.memberships.save(memberships.checked(membership, store.memberships.of(body_id=membership.body_id)))


def _check_meetings(store: Store, held: Iterable[Membership]) -> None:
    """Raise where votes or seats of the meetings they attended no longer hold (model.md, always 4–5)."""
    people = {each.person_id for each in held}
    marks = [mark for person_id in people for mark in store.attendance.of(person_id=person_id)]
    for meeting_id in dict.fromkeys(mark.meeting_id for mark in marks):
        if not store.meetings.is_deleted(meeting_id):
            _check_meeting(store.record(meeting_id))


def _check_meeting(record: MeetingRecord) -> None:
    for vote in record.votes:
        voting.checked(record, vote)
    for _, key in sorted(presence.seat_clashes(record), key=lambda each: each[1]):
        raise SeatTaken(name=record.directory.municipality_name(key) or key)


def _save_title(store: Store, person_id: str, title: str, since: date | None) -> None:
    titles = sorted(store.person_titles.of(person_id=person_id), key=lambda each: each.valid_from or date.min)
    text = cleaned("title", title)
    if titles and (since is None or titles[-1].valid_from == since):
        store.person_titles.save(replace(titles[-1], title=text))
        return
    if titles and since is not None:
        begun = titles[-1].valid_from
        if begun is not None and since < begun:
            raise EndBeforeStart(start=begun, end=since)
        store.person_titles.save(replace(titles[-1], valid_to=since - timedelta(days=1)))
    store.person_titles.save(PersonTitle(store.new_id(), person_id, text, since))
