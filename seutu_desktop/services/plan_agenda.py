"""The plan on agendas: its approval with texts and files, and its follow-up with the state of each goal."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.errors import NotFound
from seutu_desktop.domain.plan_errors import NoPlan
from seutu_desktop.domain.plans import GoalState
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.agenda import add_item, edit_item
from seutu_desktop.services.attachments import attach
from seutu_desktop.services.decided_in import link
from seutu_desktop.services.fields import made
from seutu_desktop.services.links import link_task
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.paper_links import APPROVES_PLAN, FOLLOWS_PLAN
from seutu_desktop.services.plan_paper import write_plan
from seutu_desktop.services.plan_view import GoalLine, plan_view
from seutu_desktop.services.wheel import accept_task
from seutu_desktop.services.wheel_files import Paint
from seutu_desktop.services.wheel_model import marked_title
from seutu_desktop.services.wheel_reading import read_wheel
from seutu_desktop.store.store import Store

_STATES = {
    GoalState.PLANNED: "suunniteltu",
    GoalState.UNDER_WAY: "käynnissä",
    GoalState.DONE: "toteutunut",
    GoalState.PARTLY: "toteutunut osittain",
    GoalState.DROPPED: "luovuttu",
}
_BUILT = (
    "Toimintasuunnitelma rakennetaan vuosittain verkoston itsearvioinnin tulosten pohjalta. Ohjausryhmä"
    " vastaa sen toteuttamisesta ja saattaa sen tiedoksi kehittämisverkostolle."
)
_PROPOSAL = (
    "{body} hyväksyy toimintasuunnitelman vuodelle {year} ja lähettää sen sopimuskuntien käsiteltäväksi."
)
_SITUATION = "Toimintasuunnitelman {year} tilanne {day}:"


def put_plan_on_agenda(
    store: Store, year: int, meeting_id: str, today: date, paint: Paint | None = None
) -> Changes:
    """Put the approval of the plan of `year` on an agenda: texts, link, and the plan as an attachment.

    One undoable step; `ids[0]` is the matter. With `paint` the wheel is attached too. Deciding it ticks the
    wheel's own task of approval. Raise NoPlan, MeetingClosed, WrongStatus, TemplateRefused, DiskFull.
    """
    view = plan_view(store, year, today)
    if view.plan is None:
        raise NoPlan(year=year)
    with TemporaryDirectory(prefix="seutu-") as folder, store.action("plan.propose") as action:
        written = write_plan(store, year, Path(folder), today, paint)
        item_id = add_item(store, meeting_id, f"Toimintasuunnitelma vuodelle {year}").ids[0]
        proposal = _PROPOSAL.format(body=steering_group(store).name, year=year)
        edit_item(store, item_id, description=approval_account(view.goals), proposal=proposal)
        link(store, item_id, LinkKind.ACTION_PLAN, view.plan.id)
        link_open_tasks(store, item_id, APPROVES_PLAN, year, today)
        attach(store, item_id, [written.path, *([written.wheel] if written.wheel else [])])
    return made(action.changes, item_id)


def approval_account(goals: Iterable[GoalLine]) -> str:
    """Return the account (Markdown subset) of the plan's approval: what it is, and its goals."""
    rows = [f"- {each.goal.title}" for each in goals]
    return "\n\n".join([_BUILT, *(["\n".join(["**Tavoitteet**", "", *rows])] if rows else [])])


def follow_up_account(store: Store, year: int, today: date) -> str:
    """Return how far the plan of a year is (Markdown subset): each goal with its state and measures.

    Empty where the year has no plan or the plan no goals.
    """
    view = plan_view(store, year, today)
    goals = [_followed(each) for each in view.goals]
    return "\n\n".join([_SITUATION.format(year=year, day=numeric_day(today)), *goals]) if goals else ""


def fill_account(store: Store, item_id: str, series_id: str, year: int) -> None:
    """Give the matter of one of the wheel's tasks about the plan its account, within the open action.

    That of the follow-up tells how far each goal is, that of the approval names the goals. A matter of
    another task, or one that has its words already, stays as it is.
    """
    titles = {each.title for each in store.cycle.tasks.of(series_id=series_id)}
    if store.items.get(item_id).description:
        return
    account, today = "", store.clock().date()
    if marked_title(FOLLOWS_PLAN) in titles:
        account = follow_up_account(store, year, today)
    elif marked_title(APPROVES_PLAN) in titles:
        goals = plan_view(store, year, today).goals
        account = approval_account(goals) if goals else ""
    if account:
        edit_item(store, item_id, description=account)


class FollowUp(StrEnum):
    """Whether the plan's follow-up proposes itself on agendas."""

    ON = "on"
    OFF = "off"
    MISSING = "missing"


def follow_up_state(store: Store) -> FollowUp:
    """Return whether the wheel's task of following the plan is taken in; one statement."""
    tasks = store.cycle.tasks.of(title=marked_title(FOLLOWS_PLAN))
    if not tasks:
        return FollowUp.MISSING
    return FollowUp.ON if any(each.active for each in tasks) else FollowUp.OFF


def follow_up(store: Store) -> Changes:
    """Take the wheel's task of following the plan in: it proposes itself on agendas. Raise NotFound."""
    tasks = store.cycle.tasks.of(title=marked_title(FOLLOWS_PLAN))
    if not tasks:
        raise NotFound(kind="wheel_task", what=marked_title(FOLLOWS_PLAN))
    return accept_task(store, tasks[0].series_id)


def link_open_tasks(store: Store, item_id: str, mark: str, year: int, today: date) -> None:
    """Link a matter with the open occurrences of the model's task of a mark, within the action."""
    title = marked_title(mark)
    for each in read_wheel(store, year, today).of_year(year):
        if each.task.title == title and not each.done:
            link_task(store, item_id, each.task.series_id, each.key)


def _followed(line: GoalLine) -> str:
    measures = [f"- {each.measure.title}: {_STATES[each.state]}" for each in line.measures]
    head = f"**{line.goal.title}**: {_STATES[line.goal.state]}"
    return "\n\n".join([head, *(["\n".join(measures)] if measures else [])])
