"""Strategy periods: vision, values, priority areas and the rest, each with the time it holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import EndBeforeStart
from seutu_desktop.domain.network import Period, PeriodItem, PeriodItemKind
from seutu_desktop.domain.people import held_on
from seutu_desktop.services.fields import changed, cleaned, made, merge_key, named
from seutu_desktop.store.store import Store

_PERIOD = frozenset({"name", "valid_from", "valid_to", "vision"})


def add_period(store: Store, name: str, since: date, until: date | None, vision: str = "") -> Changes:
    """Add a period; `ids[0]` is the period. Raise TitleMissing, EndBeforeStart."""
    if until is not None and until < since:
        raise EndBeforeStart(start=since, end=until)
    period = Period(store.new_id(), named(name), since, until, cleaned("vision", vision))
    with store.action("period.add") as action:
        store.periods.save(period)
    return made(action.changes, period.id)


def edit_period(store: Store, /, period_id: str, **fields: object) -> Changes:
    """Change a period; papers of its time follow it. Raise EndBeforeStart."""
    with store.action("period.edit", merge_key=merge_key("period", period_id, fields)) as action:
        period = changed(store.periods.get(period_id), fields, _PERIOD)
        if period.valid_to is not None and period.valid_to < period.valid_from:
            raise EndBeforeStart(start=period.valid_from, end=period.valid_to)
        store.periods.save(period)
    return action.changes


def delete_period(store: Store, period_id: str) -> Changes:
    """Remove a period with its parts."""
    with store.action("period.delete") as action:
        for item in store.period_items.of(period_id=period_id):
            store.period_items.delete(item.id)
        store.periods.delete(period_id)
    return action.changes


def add_period_item(
    store: Store, period_id: str, kind: PeriodItemKind, text: str, parent_id: str | None = None
) -> Changes:
    """Add a value, priority area, sub-theme … after those there; `ids[0]` is the item. Raise TitleMissing."""
    alike = [each for each in store.period_items.of(period_id=period_id) if each.kind is kind]
    position = max((each.position for each in alike), default=0) + 1
    item = PeriodItem(store.new_id(), period_id, kind, position, named(text, "text"), parent_id)
    with store.action("period.item") as action:
        store.period_items.save(item)
    return made(action.changes, item.id)


def edit_period_item(store: Store, item_id: str, text: str) -> Changes:
    """Change the words of a part of a period; raise TitleMissing."""
    words = named(text, "text")
    key = merge_key("period_item", item_id, {"text": words})
    with store.action("period.item_edit", merge_key=key) as action:
        old = store.period_items.get(item_id)
        store.period_items.save(changed(old, {"text": words}, frozenset({"text"})))
    return action.changes


def delete_period_item(store: Store, item_id: str) -> Changes:
    """Remove a part of a period, a priority area with its sub-themes."""
    with store.action("period.item_delete") as action:
        for theme in store.period_items.of(parent_id=item_id):
            store.period_items.delete(theme.id)
        store.period_items.delete(item_id)
    return action.changes


def move_period_item(store: Store, item_id: str, by: int) -> Changes:
    """Move a part `by` places among those of its kind, a sub-theme within its priority area.

    Beyond the first or the last place it stays there.
    """
    with store.action("period.item_move") as action:
        item = store.period_items.get(item_id)
        alike = store.period_items.of(
            "position, id", period_id=item.period_id, kind=item.kind, parent_id=item.parent_id
        )
        places = [each.position for each in alike]
        if len(set(places)) < len(places):
            places = list(range(1, len(alike) + 1))
        at = alike.index(item)
        alike.insert(min(max(at + by, 0), len(alike) - 1), alike.pop(at))
        moved = zip(alike, places, strict=True)
        store.period_items.save_all(replace(each, position=place) for each, place in moved)
    return action.changes


def period_on(store: Store, day: date) -> Period | None:
    """Return the period that held on `day`."""
    held = held_on(store.periods.of("valid_from"), day)
    return held[-1] if held else None


def periods(store: Store) -> list[Period]:
    """Return every period, the earliest first."""
    return store.periods.all("valid_from")


def items_of(store: Store, period_id: str) -> list[PeriodItem]:
    """Return the parts of a period in their order."""
    return store.period_items.of("position", period_id=period_id)
