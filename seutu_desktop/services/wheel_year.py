"""The wheel of the next year: what goes on, what changes, and the words by which the group approves it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.cycle_errors import PastYear
from seutu_desktop.domain.dates import MONTHS, short_day
from seutu_desktop.domain.occurrences import Occurrence
from seutu_desktop.domain.wheel import ItemLink, LinkKind
from seutu_desktop.domain.wheel_edits import Change, NextYear, continued, next_year
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.rings import rings_of
from seutu_desktop.services.wheel import read_wheel, versions_of
from seutu_desktop.services.wheel_model import approving_title
from seutu_desktop.store.store import Store


def year_ahead(store: Store, year: int, today: date) -> NextYear:
    """Return what the wheel of `year` is beside that of the year before: rules are kept, ticks are not.

    Days that other rows give neither begin nor end with the rules.
    """
    return next_year(read_wheel(store, year, today, derived=False), year)


def copy_wheel(store: Store, year: int, keep: Collection[str] = ()) -> Changes:
    """Take the wheel over to `year`: tasks go on by themselves, and the ended series of `keep` go on too.

    No tick comes along, since ticks belong to their year. Raise PastYear, NotFound.
    """
    if year < store.clock().year:
        raise PastYear(year=year)
    with store.action("wheel.copy") as action:
        for series_id in keep:
            longer = continued(versions_of(store, series_id), year)
            if longer is not None:
                store.cycle.tasks.save(longer)
    return action.changes


def link_year(store: Store, item_id: str, year: int) -> Changes:
    """Say that a matter approves the wheel of a year."""
    with store.action("item.link") as action:
        there = store.cycle.links.of(item_id=item_id, kind=LinkKind.WHEEL_YEAR)
        kept = there[0] if there else ItemLink(store.new_id(), item_id, LinkKind.WHEEL_YEAR, "")
        store.cycle.links.save(replace(kept, key=str(year)))
    return action.changes


def approves_wheel(store: Store, series_id: str) -> bool:
    """Return whether a task is the model's one of approving the wheel, known by its title."""
    return any(each.title == approving_title() for each in versions_of(store, series_id))


def approval_text(store: Store, year: int, today: date) -> tuple[str, str]:
    """Return the account and the proposal by which the steering group approves the wheel of `year`.

    Both are of the Markdown subset: what is new, changed and ended, then the tasks by month.
    """
    body = steering_group(store).name
    ahead = year_ahead(store, year, today)
    wheel = read_wheel(store, year, today)
    rings = {each.id: each.name for each in rings_of(store)}
    count = len({each.task.series_id for each in wheel.of_year(year)})
    undated = [f"- {each.task.title}" for each in wheel.of_year(year) if each.due is None]
    parts = [
        f"Toimintasuunnitelmaa toteutetaan vuosikellon mukaisesti. Vuosikellossa {year} on {count} tehtävää,"
        " ja toimintasuunnitelman toteutumista seurataan sen mukaan.",
        *_changes(ahead),
        *_months(wheel.between(date(year, 1, 1), date(year, 12, 31)), rings),
        *(["\n".join(["**Ilman päivää**", "", *undated])] if undated else []),
    ]
    proposal = f"{body} hyväksyy vuosikellon vuodelle {year} toimintasuunnitelman liitteeksi."
    return "\n\n".join(parts), proposal


def _changes(ahead: NextYear) -> Iterable[str]:
    groups = (
        ("Uudet tehtävät", ahead.begun),
        ("Muuttuneet tehtävät", ahead.changed),
        ("Vuorossa jälleen", ahead.resumed),
        ("Ei vuorossa tänä vuonna", ahead.resting),
        ("Päättyneet tehtävät", ahead.ended),
    )
    for heading, changes in groups:
        if changes:
            yield "\n".join([f"**{heading}**", "", *(f"- {_change(each)}" for each in changes)])


def _change(change: Change) -> str:
    before, after = _days(change.before), _days(change.after)
    if change.before and change.after and before != after:
        return f"{change.task.title}: ennen {before}, nyt {after}"
    return f"{change.task.title}: {after}" if after else change.task.title


def _days(occurrences: Iterable[Occurrence]) -> str:
    return ", ".join(short_day(each.due) for each in occurrences if each.due)


def _months(occurrences: Iterable[Occurrence], rings: dict[str, str]) -> Iterable[str]:
    by_month: dict[int, list[str]] = {}
    for each in occurrences:
        if each.due is not None:
            line = f"- {short_day(each.due)} {each.task.title} ({rings.get(each.task.ring_id, '')})"
            by_month.setdefault(each.due.month, []).append(line)
    for month, lines in sorted(by_month.items()):
        yield "\n".join([f"**{MONTHS[month - 1].capitalize()}**", "", *lines])
