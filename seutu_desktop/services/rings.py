"""The rings of the annual wheel."""

from __future__ import annotations

from dataclasses import replace

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.cycle_errors import NameTaken, RingInUse
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
        ring = Ring(store.new_id(), _free_name(store, name, ""), shape, len(store.cycle.rings.all()) + 1)
        store.cycle.rings.save(ring)
    return made(action.changes, ring.id)


def edit_ring(
    store: Store, ring_id: str, *, name: str | None = None, shape: RingShape | None = None
) -> Changes:
    """Rename a ring or give it another mark; raise TitleMissing, NameTaken."""
    fields = {"name": name, "shape": shape}
    with store.action("ring.edit", merge_key=merge_key("ring", ring_id, fields)) as action:
        ring = store.cycle.rings.get(ring_id)
        called = ring.name if name is None else _free_name(store, name, ring_id)
        store.cycle.rings.save(replace(ring, name=called, shape=shape or ring.shape))
    return action.changes


def move_ring(store: Store, ring_id: str, to_index: int) -> Changes:
    """Move a ring to an index from the outside, from 0."""
    with store.action("ring.edit") as action:
        moving = store.cycle.rings.get(ring_id)
        rest = [each for each in rings_of(store) if each.id != ring_id]
        rest.insert(max(0, to_index), moving)
        store.cycle.rings.save_all(
            replace(each, position=position) for position, each in enumerate(rest, start=1)
        )
    return action.changes


def delete_ring(store: Store, ring_id: str) -> Changes:
    """Take away a ring on which no task stands; raise RingInUse."""
    with store.action("ring.delete") as action:
        ring = store.cycle.rings.get(ring_id)
        if tasks := {each.series_id for each in store.cycle.tasks.of(ring_id=ring_id)}:
            raise RingInUse(name=ring.name, count=len(tasks))
        store.cycle.rings.delete(ring_id)
    return action.changes


def _free_name(store: Store, text: str, own_id: str) -> str:
    name = named(text)
    for each in store.cycle.rings.all():
        if each.id != own_id and each.name.casefold() == name.casefold():
            raise NameTaken(name=name)
    return name
