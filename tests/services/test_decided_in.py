from __future__ import annotations

from services.makers import plan
from seutu_desktop.domain.meetings import DecisionKind
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import agenda, decided_in, minutes
from seutu_desktop.store.store import Store

PLAN = "suunnitelma"


def matter(store: Store) -> str:
    return agenda.add_item(store, plan(store), "Toimintasuunnitelma 2027").ids[0]


def test_a_thing_is_decided_where_its_matter_is(store: Store) -> None:
    item_id = matter(store)
    decided_in.link(store, item_id, LinkKind.ACTION_PLAN, PLAN)
    found = decided_in.decision_of(store, LinkKind.ACTION_PLAN, PLAN)
    assert found is not None and (found.item_id, found.decided) == (item_id, False)
    minutes.decide(store, item_id, DecisionKind.APPROVED, "Hyväksyttiin.")
    found = decided_in.decision_of(store, LinkKind.ACTION_PLAN, PLAN)
    assert found is not None and found.decided


def test_linking_twice_is_one_link_and_undo_takes_it(store: Store) -> None:
    item_id = matter(store)
    for _ in range(2):
        decided_in.link(store, item_id, LinkKind.ACTION_PLAN, PLAN)
    assert len(store.cycle.links.of(target_id=PLAN)) == 1
    decided_in.unlink(store, item_id, LinkKind.ACTION_PLAN, PLAN)
    assert decided_in.decision_of(store, LinkKind.ACTION_PLAN, PLAN) is None
    store.undo()
    assert decided_in.decision_of(store, LinkKind.ACTION_PLAN, PLAN) is not None


def test_a_tabled_matter_decides_nothing(store: Store) -> None:
    item_id = matter(store)
    decided_in.link(store, item_id, LinkKind.ACTION_PLAN, PLAN)
    minutes.decide(store, item_id, DecisionKind.TABLED, "Jätettiin pöydälle.")
    found = decided_in.decision_of(store, LinkKind.ACTION_PLAN, PLAN)
    assert found is not None and not found.decided
