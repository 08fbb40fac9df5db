"""Municipalities, people, groups and the seats people hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from seutu_desktop.domain import memberships
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.cleaning import clean
from seutu_desktop.domain.errors import TitleMissing
from seutu_desktop.domain.network import Municipality, MunicipalitySpan, Population
from seutu_desktop.domain.people import (
    Body,
    BodyKind,
    Membership,
    MembershipRole,
    Person,
    PersonTitle,
    valid_on,
)
from seutu_desktop.services.fields import changed, merge_key
from seutu_desktop.store.store import Store

_PERSON = frozenset({"name", "municipality_id", "organisation_id", "email", "phone", "note"})
_BODY = frozenset(
    {"name", "kind", "sector", "numbered", "paper_style", "section_order", "valid_from", "valid_to"}
)
_MEMBERSHIP = frozenset({"role", "municipality_id", "deputy_of_id", "valid_from", "valid_to"})
_MUNICIPALITY = frozenset({"name", "code", "kind", "note"})


def add_person(store: Store, name: str, *, title: str = "", **fields: str | None) -> Changes:
    """Add somebody; `ids[0]` is the person. Raise TitleMissing without a name."""
    person = Person(id=store.new_id(), name=_name(name))
    with store.action("person.add") as action:
        store.people.save(changed(person, fields, _PERSON))
        if title.strip():
            _save_title(store, person.id, title, None)
    return action.changes


def edit_person(store: Store, person_id: str, **fields: str | None) -> Changes:
    """Correct somebody's details; papers already written keep what they printed."""
    if "name" in fields:
        _name(fields["name"] or "")
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
        for membership in store.memberships.where("person_id = ?", (person_id,)):
            store.memberships.delete(membership.id)
        store.people.delete(person_id)
    return action.changes


def erase_person(store: Store, person_id: str) -> Changes:
    """Clear somebody's personal fields for good (GDPR); the id and approved papers stay."""
    with store.action("person.erase", undoable=False) as action:
        person = store.people.get(person_id)
        store.people.save(Person(id=person.id, name="", erased=True))
        for title in store.person_titles.where("person_id = ?", (person_id,)):
            store.person_titles.delete(title.id)
    return action.changes


def add_body(store: Store, name: str, kind: BodyKind, sector: str = "") -> Changes:
    """Add a group; `ids[0]` is the body."""
    body = Body(id=store.new_id(), name=_name(name), kind=kind, sector=clean(sector))
    with store.action("body.add") as action:
        store.bodies.save(body)
    return action.changes


def edit_body(store: Store, body_id: str, **fields: object) -> Changes:
    """Change a group's details."""
    with store.action("body.edit", merge_key=merge_key("body", body_id, fields)) as action:
        store.bodies.save(changed(store.bodies.get(body_id), fields, _BODY))
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
    """Seat somebody; `ids[0]` is the membership. Raise DatesOverlap, CircularDeputy."""
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
        store.memberships.save(memberships.checked(new, _of_body(store, body_id)))
    return action.changes


def edit_membership(store: Store, membership_id: str, **fields: object) -> Changes:
    """Change role, seat or dates; raise DatesOverlap, CircularDeputy."""
    with store.action("membership.edit") as action:
        old = store.memberships.get(membership_id)
        new = changed(old, fields, _MEMBERSHIP)
        store.memberships.save(memberships.checked(new, _of_body(store, old.body_id)))
    return action.changes


def end_membership(store: Store, membership_id: str, last_day: date) -> Changes:
    """End a membership on `last_day`; past papers are as they were."""
    return edit_membership(store, membership_id, valid_to=last_day)


def succeed(store: Store, membership_id: str, person_id: str, on: date) -> Changes:
    """Let `person_id` take over a seat from `on`; the old membership ends the day before."""
    with store.action("membership.succeed") as action:
        old, new = memberships.succeeded(store.memberships.get(membership_id), person_id, on, store.new_id())
        store.memberships.save(old)
        store.memberships.save(memberships.checked(new, _of_body(store, old.body_id)))
        for deputy in store.memberships.where("deputy_of_id = ?", (old.id,)):
            if valid_on(deputy, on):
                store.memberships.save(replace(deputy, deputy_of_id=new.id))
    return action.changes


def delete_membership(store: Store, membership_id: str) -> Changes:
    """Remove a membership entered by mistake."""
    with store.action("membership.delete") as action:
        store.memberships.delete(membership_id)
    return action.changes


def add_municipality(
    store: Store, code: str, name: str, kind: str = "kunta", since: date | None = None
) -> Changes:
    """Add a municipality to the network from `since` on; `ids[0]` is the municipality."""
    new = Municipality(id=store.new_id(), code=clean(code), name=_name(name), kind=kind)
    with store.action("municipality.add") as action:
        store.municipalities.save(new)
        store.municipality_spans.save(
            MunicipalitySpan(id=store.new_id(), municipality_id=new.id, valid_from=since)
        )
    return action.changes


def edit_municipality(store: Store, municipality_id: str, **fields: object) -> Changes:
    """Change a municipality's details."""
    key = merge_key("municipality", municipality_id, fields)
    with store.action("municipality.edit", merge_key=key) as action:
        old = store.municipalities.get(municipality_id)
        store.municipalities.save(changed(old, fields, _MUNICIPALITY))
    return action.changes


def set_membership_of_municipality(
    store: Store, municipality_id: str, since: date | None, until: date | None
) -> Changes:
    """Set from–to of the municipality's current membership in the network."""
    with store.action("municipality.span") as action:
        spans = store.municipality_spans.where("municipality_id = ?", (municipality_id,))
        key = spans[-1].id if spans else store.new_id()
        store.municipality_spans.save(MunicipalitySpan(key, municipality_id, since, until))
    return action.changes


def set_population(store: Store, municipality_id: str, on: date, inhabitants: int) -> Changes:
    """Set the inhabitants on `on`, the last day of a year."""
    with store.action("population.set", merge_key=f"population:{municipality_id}:{on}") as action:
        old = store.populations.where('municipality_id = ? AND "on" = ?', (municipality_id, on.isoformat()))
        key = old[0].id if old else store.new_id()
        store.populations.save(Population(key, municipality_id, on, inhabitants))
    return action.changes


def _of_body(store: Store, body_id: str) -> list[Membership]:
    return store.memberships.where("body_id = ?", (body_id,))


def _save_title(store: Store, person_id: str, title: str, since: date | None) -> None:
    titles = store.person_titles.where("person_id = ?", (person_id,), "coalesce(valid_from, '')")
    if titles and since is None:
        store.person_titles.save(replace(titles[-1], title=clean(title)))
        return
    if titles and since is not None:
        store.person_titles.save(replace(titles[-1], valid_to=since - timedelta(days=1)))
    store.person_titles.save(PersonTitle(store.new_id(), person_id, clean(title), since))


def _name(text: str) -> str:
    name = clean(text).strip()
    if not name:
        raise TitleMissing
    return name
