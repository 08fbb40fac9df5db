"""The first start: from an empty file to a network with its first meeting, in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import EndBeforeStart
from seutu_desktop.services.fields import made
from seutu_desktop.services.meetings import plan_meeting
from seutu_desktop.services.people_import import PastedRow
from seutu_desktop.services.setup import NewMember, create_network
from seutu_desktop.services.wheel_begin import adopt_ahead
from seutu_desktop.store.store import Store

AHEAD = timedelta(days=14)
"""How long before a meeting there should be, so that its agenda can be written and sent."""

_WEDNESDAY = 2
_JULY = 7


@dataclass(frozen=True)
class Beginning:
    """What the three steps gave; `first` is the day of the first meeting, None to plan it later.

    `model_tasks` takes the model's tasks into the annual wheel, its suggestions off.
    """

    codes: Sequence[str]
    others: Sequence[str] = ()
    start: time = time(9)
    end: time = time(11, 30)
    place: str = ""
    first: date | None = None
    rows: Sequence[PastedRow] = ()
    model_tasks: bool = False


def begin(store: Store, plan: Beginning) -> Changes:
    """Set up the network and its first meeting; raise EndBeforeStart, TextTooLong; then nothing was made."""
    if plan.end <= plan.start:
        raise EndBeforeStart(start=plan.start, end=plan.end)
    members = [
        NewMember(row.municipality, row.name, row.title, row.email, row.deputy)
        for row in plan.rows
        if row.usable
    ]
    with store.action("network.create") as action:
        network = create_network(
            store,
            plan.codes,
            members,
            start=plan.start.isoformat("minutes"),
            end=plan.end.isoformat("minutes"),
            place=plan.place,
            others=plan.others,
        )
        if plan.first is not None:
            start, end = (datetime.combine(plan.first, each) for each in (plan.start, plan.end))
            plan_meeting(store, start, end)
        if plan.model_tasks:
            adopt_ahead(store)
    return made(action.changes, *network.ids[:1])


def proposed_first(today: date) -> date:
    """Return the next second Wednesday that leaves time to prepare, July aside (unconfirmed, domain.md 6)."""
    month = date(today.year, today.month, 1)
    while True:
        day = second_wednesday(month.year, month.month)
        if day >= today + AHEAD and day.month != _JULY:
            return day
        month = (month + timedelta(days=32)).replace(day=1)


def second_wednesday(year: int, month: int) -> date:
    """Return the second Wednesday of a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(_WEDNESDAY - first.weekday()) % 7 + 7)
