"""Projects and budgets on agendas, in one step that undo takes back."""

from __future__ import annotations

from datetime import date

import pytest

from services.makers import at, items, plan
from seutu_desktop.domain.budgets import BudgetLineKind
from seutu_desktop.domain.errors import NotFound
from seutu_desktop.domain.money_errors import PopulationMissing
from seutu_desktop.domain.network import PeriodItemKind
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.services import budgets, grants, municipalities, periods, projects
from seutu_desktop.services.money_agenda import put_budget_on_agenda, put_project_on_agenda
from seutu_desktop.services.money_view import budget_view, project_view
from seutu_desktop.services.themes import set_themes
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)


def test_applying_for_a_grant_comes_with_its_facts_and_link(store: Store) -> None:
    meeting = plan(store)
    oph = municipalities.add_organisation(store, "OPH").ids[0]
    period = periods.add_period(store, "2026–2029", date(2026, 1, 1), None).ids[0]
    area = periods.add_period_item(store, period, PeriodItemKind.PRIORITY_AREA, "Hyvinvointi").ids[0]
    key = projects.add_project(store, "Luotsi", funder_id=oph, description="Yhteinen koulutus.").ids[0]
    set_themes(store, ThemedKind.PROJECT, key, [area])
    closes = at(16, 15, date(2026, 12, 18))
    grants.add_grant(store, key, call_closes=closes, applied_cents=9000000, own_share_cents=2250000)
    item_id = put_project_on_agenda(store, key, meeting).ids[0]

    item = store.items.get(item_id)
    assert item.title == "Avustuksen hakeminen: Luotsi"
    assert item.description == (
        "Yhteinen koulutus.\n\nRahoittaja on OPH. Haku päättyy 18.12.2026 klo 16.15."
        " Avustusta haetaan 90\u00a0000,00\u00a0€. Omarahoitus on 22\u00a0500,00\u00a0€."
    )
    assert item.proposal.endswith("hankkeelle Luotsi haetaan avustusta yhdessä.")
    assert [each.item_id for each in project_view(store, key).matters] == [item_id]
    assert [each.period_item_id for each in store.yearly.themes.of(target_id=item_id)] == [area]
    store.undo()
    assert item_id not in [each.id for each in items(store, meeting)]
    assert project_view(store, key).matters == ()


def test_a_budget_comes_with_its_lines_method_and_shares_attached(store: Store) -> None:
    meeting = plan(store)
    key = budgets.add_budget(store, 2027, 3055100, date(2024, 12, 31)).ids[0]
    budgets.add_line(store, key, "Koulutukset", BudgetLineKind.EXPENSE, 3055100)
    item_id = put_budget_on_agenda(store, 2027, meeting, TODAY).ids[0]

    item = store.items.get(item_id)
    assert item.title == "Talousarvio vuodelle 2027"
    assert "**Menot 30\u00a0551,00\u00a0€**\n\n- Koulutukset: 30\u00a0551,00\u00a0€" in item.description
    assert "suurimman jäännöksen menetelmällä" in item.description
    assert [each.name for each in store.attachments.of(item_id=item_id)] == ["Kustannusosuudet 2027.docx"]
    assert [each.item_id for each in budget_view(store, 2027).matters] == [item_id]


def test_a_budget_without_shares_says_why_and_leaves_the_agenda(store: Store) -> None:
    meeting = plan(store)
    before = len(items(store, meeting))
    budgets.add_budget(store, 2027, 100, date(2020, 12, 31))
    with pytest.raises(PopulationMissing):
        put_budget_on_agenda(store, 2027, meeting, TODAY)
    with pytest.raises(NotFound):
        put_budget_on_agenda(store, 2030, meeting, TODAY)
    assert len(items(store, meeting)) == before
