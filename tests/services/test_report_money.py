from __future__ import annotations

from datetime import date

import pytest

from services.makers import matter, plan
from seutu_desktop.domain.annual_report import ReportSection
from seutu_desktop.domain.budgets import Budget, BudgetLine, BudgetLineKind
from seutu_desktop.domain.joint_products import SharedModel, Survey
from seutu_desktop.domain.meetings import DecisionKind
from seutu_desktop.domain.people import Organisation
from seutu_desktop.domain.projects import Grant, GrantPayment, Project, ProjectState
from seutu_desktop.domain.report_lines import SectionDraft
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import decided_in, minutes
from seutu_desktop.services.annual_report import report_draft
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)
NO_BREAK = "\u00a0"


def drafted(store: Store, section: ReportSection, year: int = 2022) -> SectionDraft:
    return report_draft(store, year, TODAY).of(section)


def texts(store: Store, section: ReportSection, year: int = 2022) -> list[str]:
    return [each.text.replace(NO_BREAK, " ") for each in drafted(store, section, year).lines]


def keep(store: Store, *rows: object) -> None:
    tables = {
        Budget: store.yearly.budgets, BudgetLine: store.yearly.budget_lines, Project: store.yearly.projects,
        Grant: store.yearly.grants, GrantPayment: store.yearly.payments, Survey: store.yearly.surveys,
        SharedModel: store.yearly.shared_models, Organisation: store.organisations,
    }  # fmt: skip
    with store.action("make"):
        for row in rows:
            tables[type(row)].save(row)  # type: ignore[index, attr-defined]


def test_the_leverage_of_2022_is_as_the_sources_have_it(store: Store) -> None:
    """220 157 € of external funding beside the municipalities' own 30 551 € (domain.md 9)."""
    keep(
        store,
        Budget("b", 2022, 3_055_100, date(2021, 12, 31)),
        Project("p", "Hanke", first_year=2022),
        Grant("g", "p", granted_cents=22_015_700, decided_on=date(2022, 2, 1)),
    )
    assert texts(store, ReportSection.MONEY) == [
        "Kuntien yhteinen osuus oli 30 551,00 €, ja se jaettiin kunnille väkiluvun 31.12.2021 mukaan.",
        "Vuoden aikana tehdyillä päätöksillä avustuksia myönnettiin 220 157,00 €.",
        "Jokaista kuntien omaa euroa kohti myönnettiin ulkopuolista rahoitusta 7,2 euroa.",
    ]
    assert texts(store, ReportSection.MONEY, 2023) == []


def test_money_that_came_counts_before_money_that_was_promised(store: Store) -> None:
    keep(
        store,
        Budget("b", 2022, 100_00),
        Project("p", "Hanke", first_year=2022),
        Grant("g", "p", granted_cents=900_00, decided_on=date(2022, 2, 1)),
        GrantPayment("m", "g", date(2022, 12, 31), 450_00),
        GrantPayment("n", "g", date(2023, 1, 1), 450_00),
    )
    assert texts(store, ReportSection.MONEY)[-1].startswith(
        "Jokaista kuntien omaa euroa kohti maksettiin ulkopuolista rahoitusta 4,5 euroa"
    )


def test_a_budget_is_a_table_whose_sum_waits_for_every_line(store: Store) -> None:
    income, expense = BudgetLineKind.INCOME, BudgetLineKind.EXPENSE
    keep(
        store,
        Budget("b", 2022),
        BudgetLine("1", "b", 1, "Kunnat", income, 100_00, 90_00),
        BudgetLine("2", "b", 2, "Tilat", expense, 60_00, None),
        BudgetLine("3", "b", 3, "Koulutus", expense, 40_00, 30_00),
    )
    (table,) = drafted(store, ReportSection.MONEY).figures
    assert [tuple(cell.replace(NO_BREAK, " ") for cell in row) for row in table.rows] == [
        ("Kunnat", "100,00 €", "90,00 €"),
        ("Tulot yhteensä", "100,00 €", "90,00 €"),
        ("Tilat", "60,00 €", "ei kirjattu"),
        ("Koulutus", "40,00 €", "30,00 €"),
        ("Menot yhteensä", "100,00 €", "ei kirjattu"),
    ]


def test_a_project_tells_its_grant_and_the_section_that_applied_for_it(store: Store) -> None:
    keep(
        store,
        Organisation("oph", "OPH"),
        Project(
            "p", "Seikkaillen", state=ProjectState.ENDED, first_year=2021, last_year=2023, funder_id="oph"
        ),
        Grant("g", "p", "oph", None, None, None, "OPH-1", date(2021, 5, 1), 48_000_00, 12_000_00),
    )
    item_id = matter(store, plan(store), "Hakeminen")
    decided_in.link(store, item_id, LinkKind.PROJECT, "p")
    minutes.decide(store, item_id, DecisionKind.APPROVED)
    (line,) = drafted(store, ReportSection.PROJECTS).lines
    assert line.text.replace(NO_BREAK, " ") == (
        "Seikkaillen, OPH: käynnissä. Avustus 48 000,00 €, omarahoitus 12 000,00 € (OPH-1, 1.5.2021)."
    )
    assert line.source.words == "Hankkeet: Seikkaillen; ohjausryhmä, 9.12.2026"
    assert texts(store, ReportSection.PROJECTS, 2023)[0].startswith("Seikkaillen, OPH: päättynyt.")
    assert texts(store, ReportSection.PROJECTS, 2024) == []


@pytest.mark.parametrize("state", [ProjectState.IDEA, ProjectState.REJECTED])
def test_what_was_only_thought_of_or_refused_is_told_in_the_year_it_was_applied_for(
    store: Store, state: ProjectState
) -> None:
    keep(store, Project("p", "Hanke", state=state, first_year=2022))
    assert texts(store, ReportSection.PROJECTS) == []
    keep(store, Grant("g", "p", applied_on=date(2022, 9, 1), granted_cents=0))
    (told,) = texts(store, ReportSection.PROJECTS)
    assert "€" not in told


def test_a_survey_tells_its_answers_and_results(store: Store) -> None:
    keep(
        store,
        Survey("s", "Kysely", 2022, opens=date(2022, 1, 17), closes=date(2022, 2, 4), invited=200,
               answered=93, results="Tyytyväisyys **nousi**.", told_on=date(2022, 3, 9)),
        Survey("t", "Toinen", 2022),
    )  # fmt: skip
    assert texts(store, ReportSection.SURVEYS) == [
        "Toinen: toteutettiin.",
        "Kysely: avoinna 17.1.–4.2.2022; 93 vastausta 200 kutsutulta (47 %);"
        " tuloksista tiedotettiin 9.3.2022. Tyytyväisyys nousi.",
    ]


def test_models_that_were_adopted_are_told_with_the_groups(store: Store) -> None:
    keep(store, SharedModel("m", "Kuljetusperiaatteet", version="2", adopted_on=date(2022, 8, 1)))
    assert texts(store, ReportSection.GROUPS) == [
        "Yhteinen malli ”Kuljetusperiaatteet”, versio 2 otettiin käyttöön 1.8.2022."
    ]
