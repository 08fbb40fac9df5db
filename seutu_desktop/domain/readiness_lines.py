"""The lines of the readiness card and what can be told of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import field as default
from enum import StrEnum

from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.meetings import AgendaItem, ItemKind, ItemState
from seutu_desktop.domain.record import MeetingRecord


class Check(StrEnum):
    """What a line of the card is about."""

    TIME = "time"
    PLACE = "place"
    RECIPIENTS = "recipients"
    NOTICE = "notice"
    ITEMS = "items"
    TITLE = "title"
    PREPARER = "preparer"
    PRESENTER = "presenter"
    PROPOSAL = "proposal"
    REVIEW = "review"
    ATTACHMENTS = "attachments"
    AGENDA_SENT = "agenda_sent"
    ANYBODY = "anybody"
    ATTENDANCE = "attendance"
    CHAIR = "chair"
    SECRETARY = "secretary"
    DECISION = "decision"
    HANDLED = "handled"
    GROUNDS = "grounds"
    TIMES = "times"
    BREAKS = "breaks"
    QUORUM = "quorum"
    CHAIR_STAND_IN = "chair_stand_in"
    PRESENTER_STAND_IN = "presenter_stand_in"
    MINUTES_SENT = "minutes_sent"


@dataclass(frozen=True)
class ReadinessLine:
    """One line: `code` is a `Check`, `field` the name of the field it leads to, `item_id` its matter if any.

    `data` holds what the sentence needs: counts, names, days, dates.
    """

    code: Check
    ok: bool
    blocking: bool = False
    item_id: str | None = None
    field: str = ""
    data: Mapping[str, object] = default(default_factory=dict)


Lines = tuple[ReadinessLine, ...]


PASSED_OVER = frozenset({ItemState.WITHDRAWN, ItemState.CARRIED})
"""The states of matters that were not handled, so lack nothing."""


@dataclass(frozen=True)
class Summary:
    """How many of the `total` matters lack nothing, and each one's state by id, in agenda order."""

    ready: int
    total: int
    states: tuple[tuple[str, bool], ...]


def summary(lines: Iterable[ReadinessLine], items: Iterable[AgendaItem]) -> Summary:
    """Return the card's segments: a matter is ready when no line misses anything of it.

    Withdrawn matters have no segment.
    """
    missing = {line.item_id for line in lines if not line.ok}
    states = tuple(
        (item.id, item.id not in missing) for item in items if item.state is not ItemState.WITHDRAWN
    )
    return Summary(sum(ready for _, ready in states), len(states), states)


def stopping(lines: Iterable[ReadinessLine]) -> Lines:
    """Return the lines that stop the step."""
    return tuple(line for line in lines if line.blocking and not line.ok)


def per_item(
    record: MeetingRecord,
    check: Check,
    field: str,
    good: Callable[[AgendaItem], bool],
    kinds: Collection[ItemKind] = frozenset(ItemKind),
    blocks: bool = False,
) -> Lines:
    """Return a line for each matter of `kinds` that is not `good`, or one line that all are.

    No matter of these kinds, no line.
    """
    asked = [item for item in record.items if item.kind in kinds and item.state not in PASSED_OVER]
    missing = [item for item in asked if not good(item)]
    if missing or not asked:
        return tuple(ReadinessLine(check, False, blocks, item.id, field) for item in missing)
    return (ReadinessLine(check, True, blocks, field=field, data={"count": len(asked)}),)
