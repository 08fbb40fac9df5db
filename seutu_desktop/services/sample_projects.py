"""The sample's projects and money: the real projects without amounts, the published totals, and examples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from seutu_desktop.domain.budgets import BudgetLineKind
from seutu_desktop.domain.money import parse_cents
from seutu_desktop.domain.projects import GrantReportKind, ProjectState
from seutu_desktop.domain.stakeholders import OWN_UNIT
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import budgets, decided_in, grants, projects
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.municipalities import add_organisation
from seutu_desktop.services.setup import table
from seutu_desktop.services.themes import set_themes
from seutu_desktop.store.store import Store

Spec = Mapping[str, Any]

SEEDS = "shared/seeds/"


def take_in_projects(store: Store, spec: Spec, year: int) -> None:
    """Add the projects as their sources tell them by `year`, then the examples, then the budgets."""
    named = {each.name: each.id for each in store.organisations.all()}
    for row in table("projects.csv"):
        _real(store, row, named, year)
    for row in table("grant_totals.csv"):
        cents, years = parse_cents(row["eur"]), (int(row["from"]), int(row["to"]))
        grants.add_published(store, row["sector"], *years, cents, SEEDS + row["source"])
    for each in spec["project"]:
        _example(store, each, named, spec["note"])
    for each in spec["budget"]:
        _budget(store, each, spec["budget_note"])


def _real(store: Store, row: Mapping[str, str], named: dict[str, str], year: int) -> None:
    """A project of the sources: whatever they do not say stays empty."""
    body = row["administering_body"]
    if body and body not in named:
        named[body] = add_organisation(store, body, OWN_UNIT).ids[0]
    first, last = int(row["years_from"]), int(row["years_to"])
    projects.add_project(
        store,
        row["name"],
        sector=row["sector"],
        state=ProjectState.RUNNING if last >= year else ProjectState.ENDED,
        first_year=first,
        last_year=last,
        funder_id=_funder(named, row["funder"]),
        administering_id=named.get(body),
        source=SEEDS + row["source"],
    )


def _example(store: Store, spec: Spec, named: Mapping[str, str], note: str) -> None:
    key = projects.add_project(
        store,
        spec["name"],
        sector=spec["sector"],
        state=ProjectState(spec["state"]),
        first_year=spec["years"][0],
        last_year=spec["years"][1],
        funder_id=_funder(named, spec["funder"]),
        description=spec["description"],
        note=note,
    ).ids[0]
    places = {each.name: each.id for each in store.municipalities.all()}
    projects.set_municipalities(store, key, [places[name] for name in spec.get("municipalities", ())])
    themes = tuple(spec.get("themes", ()))
    served = [each.id for each in store.period_items.all() if themes and each.text.startswith(themes)]
    set_themes(store, ThemedKind.PROJECT, key, served)
    if "matter" in spec:
        decided_in.link(store, _matter(store, spec["matter"]), LinkKind.PROJECT, key)
    for each in spec["grant"]:
        _grant(store, key, each, note)


def _grant(store: Store, project_id: str, spec: Spec, note: str) -> None:
    use_from, use_to = (date.fromisoformat(day) for day in spec["use"]) if "use" in spec else (None, None)
    key = grants.add_grant(
        store,
        project_id,
        call_closes=datetime.fromisoformat(spec["call_closes"]) if "call_closes" in spec else None,
        applied_on=_day(spec, "applied_on"),
        applied_cents=_cents(spec, "applied"),
        decision_number=spec.get("decision_number", ""),
        decided_on=_day(spec, "decided_on"),
        granted_cents=_cents(spec, "granted"),
        own_share_cents=_cents(spec, "own"),
        use_from=use_from,
        use_to=use_to,
        note=note,
    ).ids[0]
    for each in spec.get("payments", ()):
        grants.add_payment(store, key, date.fromisoformat(each["on"]), parse_cents(each["amount"]), note)
    for each in spec.get("reports", ()):
        kind, due = GrantReportKind(each["kind"]), date.fromisoformat(each["due"])
        grants.add_report(store, key, kind, due, _day(each, "sent"), note)


def _budget(store: Store, spec: Spec, note: str) -> None:
    key = budgets.add_budget(store, spec["year"], parse_cents(spec["shared"]), note=note).ids[0]
    for each in spec["lines"]:
        kind = BudgetLineKind(each["kind"])
        planned, actual = parse_cents(each["planned"]), _cents(each, "actual")
        budgets.add_line(store, key, each["name"], kind, planned, actual)
    if "matter" in spec:
        decided_in.link(store, _matter(store, spec["matter"]), LinkKind.BUDGET, key)
    if "closed_on" in spec:
        budgets.close(store, key, date.fromisoformat(spec["closed_on"]))


def _funder(named: Mapping[str, str], short: str) -> str | None:
    """The funder by the short name its organisation has in brackets, or by its name."""
    if not short:
        return None
    return next(key for name, key in named.items() if name == short or name.endswith(f"({short})"))


def _matter(store: Store, told: Sequence[str]) -> str:
    """The steering group's matter of a day by its title."""
    day, title = told
    body_id = steering_group(store).id
    meeting = next(
        each for each in store.meeting_queries.on_day(date.fromisoformat(day)) if each.body_id == body_id
    )
    return next(each.id for each in store.items.of(meeting_id=meeting.id) if each.title == title)


def _day(spec: Spec, name: str) -> date | None:
    return date.fromisoformat(spec[name]) if name in spec else None


def _cents(spec: Spec, name: str) -> int | None:
    return parse_cents(spec[name]) if name in spec else None
