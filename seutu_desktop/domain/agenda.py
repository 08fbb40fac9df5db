"""The order of an agenda, decisions, and what goes on to the next meeting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from seutu_desktop.domain.meetings import AgendaItem, DecisionKind, ItemKind, ItemState

ORDER: tuple[ItemKind, ...] = (
    ItemKind.OPENING,
    ItemKind.QUORUM,
    ItemKind.MINUTES_APPROVAL,
    ItemKind.ORDER_OF_BUSINESS,
    ItemKind.MATTER,
    ItemKind.REVIEW,
    ItemKind.NOTICE,
    ItemKind.OTHER,
    ItemKind.NEXT_MEETING,
    ItemKind.CLOSING,
)
"""The order of the agenda in real municipal lists (domain.md 5)."""

STANDING: tuple[ItemKind, ...] = tuple(kind for kind in ORDER if kind is not ItemKind.MATTER)
"""The kinds that stand in every agenda, in their order."""

DECIDING = frozenset({ItemKind.MINUTES_APPROVAL, ItemKind.ORDER_OF_BUSINESS, ItemKind.MATTER})
"""The kinds that are not finished without a decision."""

CARRIED_KINDS = frozenset({ItemKind.MATTER, ItemKind.REVIEW, ItemKind.NOTICE, ItemKind.OTHER})
"""The kinds that go on to the next meeting; the rest belong to the meeting itself."""

UNFINISHED = frozenset({DecisionKind.TABLED, DecisionKind.RETURNED})
"""The decisions after which a matter comes back."""


def rank(kind: ItemKind) -> int:
    """Return the place of a kind in the order of the agenda, from 0."""
    return ORDER.index(kind)


def insertion_index(items: Sequence[AgendaItem], kind: ItemKind) -> int:
    """Return the index where a new matter of `kind` goes: after its like, else before what comes later.

    Her own order of the other matters is respected.
    """
    alike = [index for index, item in enumerate(items) if item.kind is kind]
    if alike:
        return alike[-1] + 1
    later = (index for index, item in enumerate(items) if rank(item.kind) > rank(kind))
    return next(later, len(items))


def renumbered(items: Iterable[AgendaItem]) -> tuple[AgendaItem, ...]:
    """Return the matters with positions 1…n in the given order; § numbers stay as they are."""
    return tuple(replace(item, position=position) for position, item in enumerate(items, 1))


def inserted(items: Sequence[AgendaItem], item: AgendaItem) -> tuple[AgendaItem, ...]:
    """Return the agenda with a new matter at the place of its kind, positions 1…n."""
    index = insertion_index(items, item.kind)
    return renumbered([*items[:index], item, *items[index:]])


def moved_item(items: Sequence[AgendaItem], item_id: str, to_index: int) -> tuple[AgendaItem, ...]:
    """Return the agenda with a matter at `to_index` (from 0; beyond the ends means the end), positions 1…n.

    Raise KeyError where no matter has this id. § numbers do not follow the order.
    """
    moving = _one(items, item_id)
    rest = [item for item in items if item.id != item_id]
    rest.insert(max(0, to_index), moving)
    return renumbered(rest)


def _one(items: Iterable[AgendaItem], item_id: str) -> AgendaItem:
    for item in items:
        if item.id == item_id:
            return item
    raise KeyError(item_id)


def decided(item: AgendaItem, kind: DecisionKind, decision: str) -> AgendaItem:
    """Return the matter with its decision; `DecisionKind.NONE` takes the decision back, the text stays."""
    state = ItemState.OPEN if kind is DecisionKind.NONE else ItemState.DECIDED
    return replace(item, state=state, decision_kind=kind, decision=decision)


def withdrawn(item: AgendaItem, reason: str) -> AgendaItem:
    """Return the matter taken off the agenda for a reason (may be empty); it keeps its number."""
    return replace(item, state=ItemState.WITHDRAWN, withdrawn_reason=reason.strip())


def left_over(item: AgendaItem) -> AgendaItem:
    """Return the matter marked as carried over to the next meeting."""
    return replace(item, state=ItemState.CARRIED, decision_kind=DecisionKind.NONE)


def reinstated(item: AgendaItem) -> AgendaItem:
    """Return a withdrawn or carried matter as open again."""
    return replace(item, state=ItemState.OPEN, withdrawn_reason="")


def carried(item: AgendaItem, to_meeting_id: str, new_id: str) -> AgendaItem:
    """Return a new open matter for the next agenda: the text kept, what happened in the meeting empty.

    Its position is that of the old one; `inserted` gives it its place.
    """
    return replace(
        item,
        id=new_id,
        meeting_id=to_meeting_id,
        discussion="",
        decision="",
        decision_kind=DecisionKind.NONE,
        section_number=None,
        state=ItemState.OPEN,
        withdrawn_reason="",
        carried_from_id=item.id,
        handled_at=None,
    )


class CarryReason(StrEnum):
    """Why a matter comes to the next agenda."""

    NOT_DISCUSSED = "not_discussed"
    CARRIED = "carried"
    TABLED = "tabled"
    RETURNED = "returned"


def carry_reason(item: AgendaItem) -> CarryReason | None:
    """Return why a matter of a past meeting goes on to the next one, or None where it is finished."""
    if item.kind not in CARRIED_KINDS or item.state is ItemState.WITHDRAWN:
        return None
    if item.state is ItemState.CARRIED:
        return CarryReason.CARRIED
    if item.state is ItemState.OPEN:
        return None if _nothing_left(item) else CarryReason.NOT_DISCUSSED
    return CarryReason(item.decision_kind) if item.decision_kind in UNFINISHED else None


def _nothing_left(item: AgendaItem) -> bool:
    """Reviews and notices need no decision: handled is enough, and an empty heading has nothing to carry."""
    handled = item.handled_at is not None or bool(item.discussion.strip() or item.decision.strip())
    empty = not (item.description.strip() or item.proposal.strip())
    return item.kind not in DECIDING and (handled or empty)
