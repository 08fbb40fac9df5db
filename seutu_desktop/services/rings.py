"""The rings of the annual wheel."""

from __future__ import annotations

from dataclasses import replace

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.cycle_errors import LastRing, NameTaken, RingInUse
from seutu_desktop.domain.wheel import Ring, RingShape
from seutu_desktop.services.fields import made, merge_key, named
from seutu_desktop.services.wheel_model import model
from seutu_desktop.store.store import Store


def rings_of(store: Store) -> list[Ring]:
    """Return the rings from the outside in; before the first task the usual seven, with an empty id."""
    kept = store.cycle.rings.all("position, id")
    return kept or usual_rings()


def usual_rings() -> list[Ring]:
    """Return the seven rings of the sources' themes (look.md 5), unstored."""
    return [
        Ring("", each["name"], RingShape(each["shape"]), position)
        for position, each in enumerate(model()["ring"], start=1)
    ]


def keep_rings(store: Store) -> dict[str, str]:
    """Store the usual rings where there are none yet; return the ids by name. Within an open action."""
    if not store.cycle.rings.all():
        store.cycle.rings.save_all(replace(each, id=store.new_id()) for each in usual_rings())
    return {each.name: each.id for each in store.cycle.rings.all()}


def add_ring(store: Store, name: str, shape: RingShape) -> Changes:
    """Add the innermost ring; `ids[0]` is it. Raise TitleMissing, NameTaken."""
    with store.action("ring.add") as action:
        keep_rings(store)
        innermost = max(each.position for each in store.cycle.rings.all())
        ring = Ring(store.new_id(), _free_name(store, name, ""), shape, innermost + 1)
        store.cycle.rings.save(ring)
    return made(action.changes, ring.id)


def edit_ring(
    store: Store, ring_id: str, *, name: str | None = None, shape: RingShape | None = None
) -> Changes:
    """Rename a ring or give it another mark; raise TitleMissing, NameTaken.

    Here and below `ring_id` is an id, or the name of a usual ring that is not stored yet.
    """
    fields = {"name": name, "shape": shape}
    with store.action("ring.edit", merge_key=merge_key("ring", ring_id, fields)) as action:
        ring = _kept(store, ring_id)
        called = ring.name if name is None else _free_name(store, name, ring.id)
        store.cycle.rings.save(replace(ring, name=called, shape=shape or ring.shape))
    return action.changes


def move_ring(store: Store, ring_id: str, to_index: int) -> Changes:
    """Move a ring to an index from the outside, from 0."""
    with store.action("ring.edit") as action:
        moving = _kept(store, ring_id)
        rest = [each for each in rings_of(store) if each.id != moving.id]
        rest.insert(max(0, to_index), moving)
        store.cycle.rings.save_all(
            replace(each, position=position) for position, each in enumerate(rest, start=1)
        )
    return action.changes


def delete_ring(store: Store, ring_id: str) -> Changes:
    """Take away a ring on which no task stands; raise RingInUse, LastRing."""
    with store.action("ring.delete") as action:
        ring = _kept(store, ring_id)
        if tasks := {each.series_id for each in store.cycle.tasks.of(ring_id=ring.id)}:
            raise RingInUse(name=ring.name, count=len(tasks))
        if len(store.cycle.rings.all()) == 1:  # without any the usual ones would come back
            raise LastRing(name=ring.name)
        store.cycle.rings.delete(ring.id)
    return action.changes


def tasks_on_rings(store: Store) -> dict[str, int]:
    """Return how many tasks stand on each ring, by its id: what `delete_ring` is refused for."""
    found: dict[str, set[str]] = {}
    for each in store.cycle.tasks.all():
        found.setdefault(each.ring_id, set()).add(each.series_id)
    return {ring_id: len(series) for ring_id, series in found.items()}


def _kept(store: Store, ring_id: str) -> Ring:
    return store.cycle.rings.get(keep_rings(store).get(ring_id, ring_id))


def _free_name(store: Store, text: str, own_id: str) -> str:
    name = named(text)
    for each in store.cycle.rings.all():
        if each.id != own_id and each.name.casefold() == name.casefold():
            raise NameTaken(name=name)
    return name
