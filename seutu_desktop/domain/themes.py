"""What of the strategy a thing serves: its link to a goal, priority area or sub-theme of a period."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ThemedKind(StrEnum):
    """What can serve the strategy: the names of their tables."""

    AGENDA_ITEM = "agenda_item"
    GOAL = "goal"
    PROJECT = "project"
    SHARED_MODEL = "shared_model"
    FINDING = "finding"


@dataclass(frozen=True)
class ThemeLink:
    """`target_id` of `kind` serves the period's part `period_item_id`."""

    id: str
    kind: ThemedKind
    target_id: str
    period_item_id: str
