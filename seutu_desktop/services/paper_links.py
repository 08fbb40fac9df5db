"""A matter of the wheel's task of approval is about the year's paper itself: the plan or the report."""

from __future__ import annotations

from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.decided_in import link
from seutu_desktop.services.wheel_model import marked_title
from seutu_desktop.store.store import Store

APPROVES_PLAN, APPROVES_REPORT, FOLLOWS_PLAN = "approves_plan", "approves_report", "follows_plan"
"""The marks of the model's tasks (`resources/data/annual_cycle.toml`) that are about a paper of a year."""

REPORT_LAG = 1
"""Years between a report's year and the one in which it is approved (domain.md 6: February)."""


def link_paper(store: Store, item_id: str, series_id: str, year: int) -> None:
    """Link a matter of the task of approval with the plan of `year`, or the report of the year before.

    Where the paper is not there yet, `link_waiting` does it later. Within the open action.
    """
    titles = {each.title for each in store.cycle.tasks.of(series_id=series_id)}
    if marked_title(APPROVES_PLAN) in titles:
        for plan in store.yearly.plans.of(year=year):
            link(store, item_id, LinkKind.ACTION_PLAN, plan.id)
    elif marked_title(APPROVES_REPORT) in titles:
        for report in store.yearly.reports.of(year=year - REPORT_LAG):
            link(store, item_id, LinkKind.ANNUAL_REPORT, report.id)


def link_waiting(store: Store, mark: str, year: int, kind: LinkKind, target_id: str) -> None:
    """Link what came late with the matters of its task of approval of `year`, within the open action."""
    title = marked_title(mark)
    series = {each.series_id for each in store.cycle.tasks.of(title=title)}
    for each in store.cycle.links.of(kind=LinkKind.WHEEL_TASK):
        if each.target_id in series and each.key.startswith(str(year)) and store.items.find(each.item_id):
            link(store, each.item_id, kind, target_id)
