"""Projects and budgets on agendas: applying for a grant, and approving the year's budget with its shares."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from seutu_desktop.domain.budgets import BudgetLineKind
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.dates import clock, numeric_day
from seutu_desktop.domain.errors import NotFound
from seutu_desktop.domain.money import format_cents
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.agenda import add_item, edit_item
from seutu_desktop.services.attachments import attach
from seutu_desktop.services.decided_in import link
from seutu_desktop.services.fields import made
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.money_view import BudgetView, GrantView, ProjectView, budget_view, project_view
from seutu_desktop.services.money_words import method_sentences
from seutu_desktop.services.share_papers import write_shares
from seutu_desktop.services.themes import inherit
from seutu_desktop.store.store import Store

_PROJECT_TITLE = "Avustuksen hakeminen: {name}"
_PROJECT_PROPOSAL = "{body} päättää, että hankkeelle {name} haetaan avustusta yhdessä."
_BUDGET_TITLE = "Talousarvio vuodelle {year}"
_BUDGET_PROPOSAL = "{body} hyväksyy talousarvion vuodelle {year} ja kuntien kustannusosuudet."


def put_project_on_agenda(store: Store, project_id: str, meeting_id: str) -> Changes:
    """Put applying for a project's grant on an agenda; `ids[0]` is the matter, which serves what it does.

    Raise NotFound, MeetingClosed, WrongStatus.
    """
    view = project_view(store, project_id)
    name = view.project.name
    with store.action("project.propose") as action:
        item_id = add_item(store, meeting_id, _PROJECT_TITLE.format(name=name)).ids[0]
        proposal = _PROJECT_PROPOSAL.format(body=steering_group(store).name, name=name)
        edit_item(store, item_id, description="\n\n".join(_project_account(view)), proposal=proposal)
        link(store, item_id, LinkKind.PROJECT, project_id)
        inherit(store, item_id, (project_id,))
    return made(action.changes, item_id)


def put_budget_on_agenda(store: Store, year: int, meeting_id: str, today: date) -> Changes:
    """Put the approval of a year's budget on an agenda, the shares attached; `ids[0]` is the matter.

    Raise NotFound where the year has no budget, what `year_shares` raises, MeetingClosed, WrongStatus.
    """
    view = budget_view(store, year)
    if view.budget is None:
        raise NotFound(kind="budget", what=str(year))
    if view.problem is not None:
        raise view.problem
    with TemporaryDirectory(prefix="seutu-") as folder, store.action("budget.propose") as action:
        written = write_shares(store, year, Path(folder), today)
        item_id = add_item(store, meeting_id, _BUDGET_TITLE.format(year=year)).ids[0]
        proposal = _BUDGET_PROPOSAL.format(body=steering_group(store).name, year=year)
        edit_item(store, item_id, description="\n\n".join(_budget_account(view)), proposal=proposal)
        link(store, item_id, LinkKind.BUDGET, view.budget.id)
        attach(store, item_id, [written.path])
    return made(action.changes, item_id)


def _project_account(view: ProjectView) -> Iterator[str]:
    if view.project.description:
        yield view.project.description
    for each in view.grants:
        if told := _grant_words(each):
            yield told


def _grant_words(view: GrantView) -> str:
    grant = view.grant
    closes = grant.call_closes
    parts = (
        f"Rahoittaja on {view.funder}." if view.funder else "",
        f"Haku päättyy {numeric_day(closes.date())} klo {clock(closes)}." if closes else "",
        f"Avustusta haetaan {format_cents(grant.applied_cents)}." if grant.applied_cents else "",
        f"Omarahoitus on {format_cents(grant.own_share_cents)}." if grant.own_share_cents else "",
    )
    return " ".join(filter(None, parts))


def _budget_account(view: BudgetView) -> Iterator[str]:
    kinds = (("Tulot", BudgetLineKind.INCOME), ("Menot", BudgetLineKind.EXPENSE))
    for heading, kind in kinds:
        lines = [each for each in view.lines if each.kind is kind]
        if lines:
            rows = [f"- {each.name}: {format_cents(each.planned_cents)}" for each in lines]
            yield "\n".join([f"**{heading} {format_cents(view.planned(kind))}**", "", *rows])
    if view.shares is not None:
        yield f"Kunnat maksavat yhdessä {format_cents(view.shares.cents)}. Osuudet ovat liitteenä."
        yield " ".join(method_sentences(view.shares))
