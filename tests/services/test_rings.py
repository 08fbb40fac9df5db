from __future__ import annotations

import pytest

from seutu_desktop.domain.cycle_errors import LastRing, RingInUse
from seutu_desktop.domain.errors import NotFound
from seutu_desktop.domain.wheel import RingShape, RuleKind
from seutu_desktop.services import rings
from seutu_desktop.services.wheel import add_task
from seutu_desktop.services.wheel_view import meeting_ring
from seutu_desktop.store.store import Store


def names(store: Store) -> list[str]:
    return [each.name for each in rings.rings_of(store)]


def test_a_usual_ring_is_changed_by_its_name_before_any_is_stored(store: Store) -> None:
    rings.edit_ring(store, "Asiakirjat", name="Paperit")
    assert names(store)[:2] == ["Kokoukset", "Paperit"]
    store.undo()
    assert store.cycle.rings.all() == []
    rings.move_ring(store, "Asiakirjat", 0)
    assert names(store)[:2] == ["Asiakirjat", "Kokoukset"]
    with pytest.raises(NotFound):
        rings.edit_ring(store, "Muu", shape=RingShape.BAR)


def test_a_new_ring_is_the_innermost_also_after_one_was_removed(store: Store) -> None:
    rings.delete_ring(store, "Arviointi")
    ring = rings.add_ring(store, "Kirjastot", RingShape.PLUS).ids[0]
    assert rings.rings_of(store)[-1].id == ring
    rings.move_ring(store, ring, 0)
    assert names(store)[0] == "Kirjastot"


def test_a_ring_with_tasks_stays(store: Store) -> None:
    add_task(store, "Kertomus", "Asiakirjat", RuleKind.MONTHS, months=(3,))
    held = next(each for each in rings.rings_of(store) if each.name == "Asiakirjat")
    assert rings.tasks_on_rings(store) == {held.id: 1}
    with pytest.raises(RingInUse):
        rings.delete_ring(store, held.id)


def test_the_last_ring_stays(store: Store) -> None:
    for name in names(store)[1:]:
        rings.delete_ring(store, name)
    with pytest.raises(LastRing):
        rings.delete_ring(store, "Kokoukset")
    assert names(store) == ["Kokoukset"]


def test_meetings_stay_on_their_ring_wherever_it_moves(store: Store) -> None:
    assert meeting_ring(rings.rings_of(store)) == 0
    rings.move_ring(store, "Kokoukset", 3)
    assert meeting_ring(rings.rings_of(store)) == 3
    ring = rings.rings_of(store)[3].id
    rings.edit_ring(store, ring, shape=RingShape.BAR)
    assert meeting_ring(rings.rings_of(store)) == 0
