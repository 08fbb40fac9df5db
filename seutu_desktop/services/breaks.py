"""School breaks and other closures of the year: editable, confirmed or not."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.closures import BreakKind, CalendarBreak
from seutu_desktop.domain.errors import EndBeforeStart
from seutu_desktop.paths import resource_path
from seutu_desktop.services.fields import changed, made, merge_key, named
from seutu_desktop.store.store import Store

_EDITABLE = frozenset({"name", "first", "last", "kind", "confirmed"})


def planning_defaults() -> dict[str, Any]:
    """Return the shipped defaults of planning (`resources/data/planning.toml`)."""
    return tomllib.loads(resource_path("data", "planning.toml").read_text(encoding="utf-8"))


def breaks_of(store: Store, years: Iterable[int]) -> list[CalendarBreak]:
    """Return the closures that begin in some years, by first day.

    A year into which nothing was ever entered has the usual school breaks, unconfirmed, with an empty id.
    """
    kept = store.cycle.breaks.all()
    found = []
    for year in sorted(set(years)):
        own = [each for each in kept if each.first.year == year]
        found += [each for each in own if not each.dropped] if own else usual_breaks(year)
    return sorted(found, key=lambda each: (each.first, each.name))


def usual_breaks(year: int) -> list[CalendarBreak]:
    """Return the usual school breaks of a year by its ISO weeks, Monday to Sunday, unconfirmed."""
    found = []
    for each in planning_defaults()["break"]:
        monday = date.fromisocalendar(year, each["week"], 1)
        found.append(CalendarBreak("", each["name"], monday, monday + timedelta(days=6)))
    return found


def add_break(
    store: Store,
    name: str,
    first: date,
    last: date,
    kind: BreakKind = BreakKind.SCHOOL_BREAK,
    *,
    confirmed: bool = False,
) -> Changes:
    """Enter a closure; `ids[0]` is it. The usual breaks of its year stay beside it. Raise EndBeforeStart."""
    new = CalendarBreak(store.new_id(), named(name), first, last, kind, confirmed)
    _check_order(new)
    with store.action("break.add") as action:
        _keep_usual(store, first.year)
        store.cycle.breaks.save(new)
    return made(action.changes, new.id)


def edit_break(store: Store, /, break_id: str, **fields: object) -> Changes:
    """Change a closure, a usual one by its `key_of`; raise EndBeforeStart, TitleMissing.

    A first day given alone moves the whole: it stays as long as it was.
    """
    if "name" in fields:
        named(str(fields["name"]))
    with store.action("break.edit", merge_key=merge_key("break", break_id, fields)) as action:
        old = _kept(store, break_id)
        new = changed(old, fields, _EDITABLE)
        if fields.keys() == {"first"}:
            new = replace(new, last=old.last + (new.first - old.first))
        _check_order(new)
        store.cycle.breaks.save(new)
    return action.changes


def delete_break(store: Store, break_id: str) -> Changes:
    """Take a closure away, a usual one by its `key_of`."""
    with store.action("break.delete") as action:
        store.cycle.breaks.save(replace(_kept(store, break_id), dropped=True))
    return action.changes


def key_of(each: CalendarBreak) -> str:
    """Return what names a closure: its id, or "2027/koulujen syysloma" for a usual one not stored yet."""
    return each.id or f"{each.first.year}/{each.name}"


def enter_usual_breaks(store: Store, year: int) -> Changes:
    """Enter the usual school breaks of a year as rows of their own, so that they can be changed."""
    with store.action("break.add") as action:
        _keep_usual(store, year)
    return action.changes


def _kept(store: Store, key: str) -> CalendarBreak:
    year, _, name = key.partition("/")
    if not name:
        return store.cycle.breaks.get(key)
    _keep_usual(store, int(year))
    own = (each.id for each in breaks_of(store, [int(year)]) if each.name == name)
    return store.cycle.breaks.get(next(own, key))


def _keep_usual(store: Store, year: int) -> None:
    if not any(each.first.year == year for each in store.cycle.breaks.all()):
        for each in usual_breaks(year):
            store.cycle.breaks.save(replace(each, id=store.new_id()))


def _check_order(each: CalendarBreak) -> None:
    if each.last < each.first:
        raise EndBeforeStart(start=each.first, end=each.last)
