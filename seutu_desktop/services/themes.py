"""What of the strategy a goal, project, matter or model serves: links to the parts of a period."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.network import PeriodItem
from seutu_desktop.domain.themes import ThemedKind, ThemeLink
from seutu_desktop.store.store import Store


def set_themes(store: Store, kind: ThemedKind, target_id: str, period_item_ids: Iterable[str]) -> Changes:
    """Let a thing serve these parts of the strategy and no others; raise NotFound for one that is no part."""
    wanted = set(period_item_ids)
    with store.action("theme.set") as action:
        there = {each.period_item_id: each.id for each in store.yearly.themes.of(target_id=target_id)}
        for key in there.keys() - wanted:
            store.yearly.themes.delete(there[key])
        for key in sorted(wanted - there.keys()):
            store.period_items.get(key)
            store.yearly.themes.save(ThemeLink(store.new_id(), kind, target_id, key))
    return action.changes


def themes_of(store: Store, target_ids: Collection[str]) -> dict[str, list[PeriodItem]]:
    """Return the parts of the strategy that each of some things serves, in their order; two statements."""
    links = store.yearly.themes.among("target_id", target_ids)
    items = store.period_items.many(each.period_item_id for each in links)
    found: dict[str, list[PeriodItem]] = {}
    for each in links:
        if each.period_item_id in items:
            found.setdefault(each.target_id, []).append(items[each.period_item_id])
    for parts in found.values():
        parts.sort(key=lambda part: (part.period_id, part.kind, part.position))
    return found
