from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.agenda import (
    ORDER,
    STANDING,
    CarryReason,
    carried,
    carry_reason,
    decided,
    inserted,
    insertion_index,
    left_over,
    moved_item,
    rank,
    reinstated,
    renumbered,
    withdrawn,
)
from seutu_desktop.domain.meetings import AgendaItem, DecisionKind, ItemKind, ItemState

K = ItemKind


def item(key="a", kind=K.MATTER, **more):
    return AgendaItem(key, "k", 1, kind, **more)


def agenda(*kinds):
    return renumbered(item(f"a{n}", kind) for n, kind in enumerate(kinds, 1))


def ids(items):
    return [each.id for each in items]


# Order


def test_every_kind_has_its_place():
    assert sorted(ItemKind, key=rank) == list(ORDER)


def test_all_but_the_matters_stand_in_every_agenda():
    assert set(STANDING) == set(ItemKind) - {K.MATTER}


def test_a_matter_goes_after_the_other_matters():
    assert insertion_index(agenda(K.OPENING, K.MATTER, K.MATTER, K.CLOSING), K.MATTER) == 3


def test_the_first_matter_goes_before_what_comes_later():
    assert insertion_index(agenda(K.OPENING, K.NOTICE, K.CLOSING), K.MATTER) == 1


def test_closing_goes_last():
    assert insertion_index(agenda(K.OPENING, K.OTHER), K.CLOSING) == 2


def test_her_own_order_is_respected():
    assert insertion_index(agenda(K.OPENING, K.NOTICE, K.MATTER, K.CLOSING), K.MATTER) == 3


@given(st.lists(st.sampled_from(list(ItemKind)), max_size=20))
def test_an_agenda_built_by_insertion_is_in_order_and_dense(kinds):
    items = ()
    for n, kind in enumerate(kinds):
        items = inserted(items, item(str(n), kind))
    assert [rank(each.kind) for each in items] == sorted(map(rank, kinds))
    assert [each.position for each in items] == list(range(1, len(kinds) + 1))


@pytest.mark.parametrize(
    ("to", "order"),
    [(0, ["a3", "a1", "a2"]), (1, ["a1", "a3", "a2"]), (9, ["a1", "a2", "a3"]), (-4, ["a3", "a1", "a2"])],
)
def test_a_matter_moves_to_its_index(to, order):
    moved = moved_item(agenda(K.MATTER, K.MATTER, K.MATTER), "a3", to)
    assert ids(moved) == order and [each.position for each in moved] == [1, 2, 3]


def test_moving_what_is_not_there_is_a_bug():
    with pytest.raises(KeyError):
        moved_item(agenda(K.MATTER), "tuntematon", 0)


# Decisions


def test_a_decision_makes_the_matter_decided_and_can_be_taken_back():
    done = decided(item(), DecisionKind.APPROVED, "Hyväksyttiin.")
    assert (done.state, done.decision) == (ItemState.DECIDED, "Hyväksyttiin.")
    assert decided(done, DecisionKind.NONE, done.decision).state is ItemState.OPEN


def test_a_withdrawn_item_keeps_its_number_and_says_why():
    gone = withdrawn(item(section_number=126), " Kesken ")
    assert (gone.state, gone.section_number, gone.withdrawn_reason) == (ItemState.WITHDRAWN, 126, "Kesken")
    assert reinstated(gone) == item(section_number=126)


# Carrying over


def test_a_carried_item_keeps_its_text_and_forgets_the_meeting():
    old = item(
        title="Avustus",
        description="Selostus",
        proposal="Haetaan.",
        diary_number="12/2026",
        preparer_ids=("p",),
        discussion="Keskusteltiin.",
        decision="Jätettiin pöydälle.",
        decision_kind=DecisionKind.TABLED,
        section_number=126,
        state=ItemState.DECIDED,
        handled_at=datetime(2026, 12, 9, 9, 30),  # noqa: DTZ001 - local time
    )
    new = carried(old, "seuraava", "uusi")
    assert new == AgendaItem(
        "uusi",
        "seuraava",
        1,
        title="Avustus",
        description="Selostus",
        proposal="Haetaan.",
        diary_number="12/2026",
        preparer_ids=("p",),
        carried_from_id="a",
    )


@pytest.mark.parametrize(
    ("matter", "reason"),
    [
        (item(), CarryReason.NOT_DISCUSSED),
        (item(decision="Esitäytetty"), CarryReason.NOT_DISCUSSED),
        (left_over(item()), CarryReason.CARRIED),
        (decided(item(), DecisionKind.TABLED, ""), CarryReason.TABLED),
        (decided(item(), DecisionKind.RETURNED, ""), CarryReason.RETURNED),
        (decided(item(), DecisionKind.APPROVED, ""), None),
        (withdrawn(item(), ""), None),
        (item(kind=K.OPENING), None),
        (item(kind=K.REVIEW, description="Katsaus"), CarryReason.NOT_DISCUSSED),
        (item(kind=K.REVIEW, description="Katsaus", discussion="Kuultiin."), None),
        (item(kind=K.NOTICE), None),
    ],
)
def test_what_is_unfinished_goes_on_and_says_why(matter, reason):
    assert carry_reason(matter) is reason
