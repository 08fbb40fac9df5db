"""Municipalities and organisations: who belongs to the network, from when, with how many inhabitants."""

from __future__ import annotations

from datetime import date

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import CodeTaken, EndBeforeStart
from seutu_desktop.domain.network import Municipality, MunicipalitySpan, Population
from seutu_desktop.domain.people import Organisation
from seutu_desktop.services.fields import changed, cleaned, made, merge_key, named
from seutu_desktop.store.store import Store

_MUNICIPALITY = frozenset({"name", "code", "kind", "note"})
_ORGANISATION = frozenset({"name", "kind", "valid_from", "valid_to"})


def add_municipality(
    store: Store, code: str, name: str, kind: str = "kunta", since: date | None = None, note: str = ""
) -> Changes:
    """Add a municipality to the network from `since` on; `ids[0]` is the municipality.

    Raise TitleMissing, CodeTaken.
    """
    check_code(store, code)
    key = store.new_id()
    new = Municipality(key, cleaned("code", code), named(name), kind, cleaned("note", note))
    with store.action("municipality.add") as action:
        store.municipalities.save(new)
        store.municipality_spans.save(MunicipalitySpan(store.new_id(), key, since))
    return made(action.changes, key)


def edit_municipality(store: Store, /, municipality_id: str, **fields: object) -> Changes:
    """Change a municipality's details; raise TitleMissing, CodeTaken."""
    if "code" in fields:
        check_code(store, str(fields["code"]), municipality_id)
    if "name" in fields:
        named(str(fields["name"]))
    key = merge_key("municipality", municipality_id, fields)
    with store.action("municipality.edit", merge_key=key) as action:
        old = store.municipalities.get(municipality_id)
        store.municipalities.save(changed(old, fields, _MUNICIPALITY))
    return action.changes


def delete_municipality(store: Store, municipality_id: str) -> Changes:
    """Remove a municipality entered by mistake; its seats and papers stay and name it."""
    with store.action("municipality.delete") as action:
        store.municipalities.delete(municipality_id)
    return action.changes


def delete_population(store: Store, population_id: str) -> Changes:
    """Remove a population entered by mistake."""
    with store.action("population.delete") as action:
        store.populations.delete(population_id)
    return action.changes


def set_membership_of_municipality(
    store: Store, municipality_id: str, since: date | None, until: date | None
) -> Changes:
    """Set from–to of the municipality's latest membership in the network; raise EndBeforeStart."""
    if since is not None and until is not None and until < since:
        raise EndBeforeStart(start=since, end=until)
    with store.action("municipality.span") as action:
        spans = store.municipality_spans.of(municipality_id=municipality_id)
        latest = max(spans, key=lambda each: each.valid_from or date.min, default=None)
        key = latest.id if latest else store.new_id()
        store.municipality_spans.save(MunicipalitySpan(key, municipality_id, since, until))
    return action.changes


def set_population(store: Store, municipality_id: str, on: date, inhabitants: int) -> Changes:
    """Set the inhabitants on `on`, the last day of a year."""
    with store.action("population.set", merge_key=f"population:{municipality_id}:{on}") as action:
        known = store.populations.of(municipality_id=municipality_id)
        key = next((each.id for each in known if each.on == on), None) or store.new_id()
        store.populations.save(Population(key, municipality_id, on, inhabitants))
    return action.changes


def population(store: Store, municipality_id: str) -> Population | None:
    """Return the newest known population of a municipality."""
    known = store.populations.of(municipality_id=municipality_id)
    return max(known, key=lambda each: each.on, default=None)


def add_organisation(
    store: Store,
    name: str,
    kind: str = "",
    *,
    valid_from: date | None = None,
    valid_to: date | None = None,
) -> Changes:
    """Add a stakeholder or funder; `ids[0]` is the organisation. Raise TitleMissing."""
    new = Organisation(store.new_id(), named(name), cleaned("kind", kind), valid_from, valid_to)
    with store.action("organisation.add") as action:
        store.organisations.save(new)
    return made(action.changes, new.id)


def edit_organisation(store: Store, /, organisation_id: str, **fields: object) -> Changes:
    """Change an organisation's details; raise TitleMissing."""
    if "name" in fields:
        named(str(fields["name"]))
    key = merge_key("organisation", organisation_id, fields)
    with store.action("organisation.edit", merge_key=key) as action:
        old = store.organisations.get(organisation_id)
        store.organisations.save(changed(old, fields, _ORGANISATION))
    return action.changes


def delete_organisation(store: Store, organisation_id: str) -> Changes:
    """Remove an organisation; people who stand for it stay and say that it is gone."""
    with store.action("organisation.delete") as action:
        store.organisations.delete(organisation_id)
    return action.changes


def check_code(store: Store, code: str, own_id: str = "") -> None:
    """Raise CodeTaken where another municipality has `code`."""
    for other in store.municipalities.of(code=cleaned("code", code)):
        if other.id != own_id:
            raise CodeTaken(code=other.code, name=other.name)


def free_code(store: Store) -> str:
    """Return a code that no municipality has, to be replaced by the official one."""
    taken = {each.code for each in store.municipalities.all()}
    return next(f"{number:03}" for number in range(1000) if f"{number:03}" not in taken)
