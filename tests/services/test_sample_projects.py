"""The sample's money: real facts as their sources have them, examples that say so, and no mix of the two."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from services.makers import Clock
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.decided_in import decision_of
from seutu_desktop.services.grant_totals import grant_totals
from seutu_desktop.services.grants import foreign_funder
from seutu_desktop.services.shares import year_shares
from seutu_desktop.services.wheel_today import tasks_today
from seutu_desktop.store.projects import ProjectRows, read_projects
from seutu_desktop.store.store import Store


@pytest.fixture(scope="module")
def told(sample_folder: Path) -> Iterator[Store]:
    store = Store.open_read_only(sample_folder / "seutu.db", Clock())
    yield store
    store.close()


@pytest.fixture(scope="module")
def rows(told: Store) -> ProjectRows:
    return read_projects(told)


def test_the_real_projects_have_their_source_and_no_amount(rows: ProjectRows) -> None:
    real = [each for each in rows.projects if each.source]
    ids = {each.id for each in real}

    assert len(real) == 22
    assert all(each.source.startswith("shared/seeds/") for each in real)
    assert not [each for each in rows.grants if each.project_id in ids]


def test_everything_invented_says_that_it_is_an_example(rows: ProjectRows) -> None:
    invented = [each for each in rows.projects if not each.source]

    assert len(invented) == 4
    assert all(each.name.startswith("Esimerkki: ") for each in invented)
    notes = [each.note for each in (*invented, *rows.grants)]
    notes += [each.note for each in (*rows.payments, *rows.reports)]
    assert all(note.startswith("Esimerkki: ") for note in notes)


def test_the_published_totals_are_kept_as_their_source_states_them(told: Store) -> None:
    found = grant_totals(told)

    assert [(each.published.cents, each.published.first_year) for each in found.comparisons] == [
        (75930800, 2016),
        (179634700, 2014),
        (28991100, 2017),
    ]
    assert found.published_cents == 284556600
    assert all("003_4746b9737f8da1b9.txt" in each.published.source for each in found.comparisons)
    # No example counts for the sectors and years of a published total.
    assert [each.computed.grants for each in found.comparisons] == [0, 0, 0]


def test_old_grants_keep_the_old_funder(rows: ProjectRows) -> None:
    names = {rows.funder_name(each.funder_id) for each in rows.grants}

    assert "Aluehallintovirasto (AVI)" in names
    assert not any(foreign_funder(each, rows.organisations[each.funder_id or ""]) for each in rows.grants)


def test_the_budgets_are_shared_to_the_cent(told: Store) -> None:
    closed, draft = year_shares(told, 2026), year_shares(told, 2027)

    assert (closed.frozen_on, draft.frozen_on) == (date(2026, 1, 30), None)
    assert [sum(each.cents for each in year.shares) for year in (closed, draft)] == [3120000, 3240000]
    (budget,) = told.yearly.budgets.of(year=2027)
    decision = decision_of(told, LinkKind.BUDGET, budget.id)
    assert decision is not None and (decision.title, decision.decided) == ("Talousarvio vuodelle 2027", True)


def test_one_report_is_late_and_one_is_due_in_the_coming_weeks(told: Store) -> None:
    tasks = tasks_today(told, date(2026, 11, 24))

    assert "Loppuraportti: Esimerkki: Kirjastojen mediakasvatus" in [e.task.title for e in tasks.late]
    due = [each.task.title for each in tasks.due]
    assert "Väliraportti: Esimerkki: Lukemisen ilo varhaiskasvatuksessa" in due
    assert "Haku päättyy klo 16.15: Esimerkki: Yhteinen kielten koulutus" in due
