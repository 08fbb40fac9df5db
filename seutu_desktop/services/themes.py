"""What of the strategy a goal, project, matter or model serves: links to the parts of a period."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.network import PeriodItem, PeriodItemKind
from seutu_desktop.domain.people import valid_on
from seutu_desktop.domain.themes import ThemedKind, ThemeLink
from seutu_desktop.store.store import Store
from seutu_desktop.store.strategy_reading import read_serving

_SERVED = (PeriodItemKind.PRIORITY_AREA, PeriodItemKind.SUB_THEME, PeriodItemKind.GOAL)


@dataclass(frozen=True)
class Serving:
    """The parts of the strategy a thing can serve and the ids of those it does.

    The parts are those of its day's period, in order, and after them the ones of another period it serves.
    """

    parts: tuple[PeriodItem, ...] = ()
    served: frozenset[str] = frozenset()


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


def serving(store: Store, target_id: str, day: date) -> Serving:
    """Return what a thing serves and could serve on a day, in one statement."""
    rows = read_serving(store, target_id)
    now = {each.id for each in rows.periods if valid_on(each, day)}
    served = {each.period_item_id for each in rows.links} & {each.id for each in rows.period_items}
    own = [each for each in rows.period_items if each.period_id in now and each.kind in _SERVED]
    others = [each for each in rows.period_items if each.id in served and each not in own]
    return Serving(tuple(own + others), frozenset(served))


def inherit(store: Store, item_id: str, target_ids: Collection[str]) -> None:
    """Let a matter serve what the things it is about do, unless it serves something, within the action."""
    if not store.yearly.themes.of(target_id=item_id):
        for key in dict.fromkeys(
            each.period_item_id for each in store.yearly.themes.among("target_id", target_ids)
        ):
            store.yearly.themes.save(ThemeLink(store.new_id(), ThemedKind.AGENDA_ITEM, item_id, key))


def inherit_of_task(store: Store, item_id: str, series_id: str) -> None:
    """Let a matter of a wheel's task serve what the goals do whose measure the task is, within the action."""
    inherit(store, item_id, {each.goal_id for each in store.yearly.measures.of(series_id=series_id)})


def pass_on_themes(store: Store, item_id: str, to_item_id: str) -> None:
    """Let the matter that carries another on serve the same, within the action."""
    for each in store.yearly.themes.of(target_id=item_id):
        store.yearly.themes.save(replace(each, id=store.new_id(), target_id=to_item_id))
