"""Which parts of the strategy the sample's matters serve: links made as the editor makes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from seutu_desktop.domain.meetings import ItemKind
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.services.themes import set_themes
from seutu_desktop.store.store import Store


def take_in_themes(store: Store, spec: Mapping[str, Any]) -> None:
    """Link the matters that `spec` names, those of meetings in the newest period only."""
    period = store.periods.all("valid_from")[-1]
    parts = {each.text: each.id for each in store.period_items.of("position, id", period_id=period.id)}
    served = {
        each["title"]: [key for text, key in parts.items() if text.startswith(tuple(each["serves"]))]
        for each in spec["matter"]
    }
    meetings = {each.id for each in store.meetings.all() if each.day >= period.valid_from}
    for item in store.items.of(kind=ItemKind.MATTER):
        titles = [title for title in served if item.title.startswith(title)]
        if titles and item.meeting_id in meetings:
            set_themes(store, ThemedKind.AGENDA_ITEM, item.id, served[titles[0]])
