"""What the view of projects and money shows, in few statements; published totals keep their label."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from services.makers import Clock
from seutu_desktop.domain.budgets import BudgetLineKind
from seutu_desktop.domain.errors import NotFound
from seutu_desktop.domain.money_errors import PopulationMissing
from seutu_desktop.domain.projects import ProjectState
from seutu_desktop.services import budgets, grants, projects
from seutu_desktop.services.grant_totals import grant_totals
from seutu_desktop.services.money_view import budget_view, budget_years, project_lines, project_view
from seutu_desktop.services.plain_money import total_line, total_objects
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)
Watch = Callable[[Store], list[str]]


@pytest.fixture(scope="module")
def told(sample_folder: Path) -> Iterator[Store]:
    store = Store.open_read_only(sample_folder / "seutu.db", Clock())
    yield store
    store.close()


def key_of(store: Store, words: str) -> str:
    return next(each.id for each in store.yearly.projects.all() if words in each.name)


def test_running_projects_come_first_with_what_is_late_and_next(told: Store) -> None:
    lines = project_lines(told, TODAY)
    states = [each.project.state for each in lines]

    assert len(lines) == 26
    assert states == sorted(states, key=["running", "applied", "idea", "ended", "rejected"].index)
    by_name = {each.project.name: each for each in lines}
    reading, media = (by_name[f"Esimerkki: {name}"] for name in ("Lukemisen ilo varhaiskasvatuksessa",
                                                                 "Kirjastojen mediakasvatus"))  # fmt: skip
    assert (reading.granted_cents, reading.next_day, reading.late) == (4800000, date(2026, 12, 11), 0)
    assert (media.next_day, media.late, media.funder) == (None, 1, "Aluehallintovirasto (AVI)")
    assert by_name["Johtaja luotsina"].granted_cents is None


def test_a_project_is_whole(told: Store) -> None:
    view = project_view(told, key_of(told, "Lukemisen ilo"))
    (grant,) = view.grants

    assert view.funder == "Opetushallitus (OPH)"
    assert (grant.paid_cents, grant.left_cents, grant.warning) == (2400000, 2400000, "")
    assert [each.kind.value for each in grant.reports] == ["interim", "final"]
    assert len(view.municipality_ids) == 5
    assert [each.text for each in view.themes][:1] == ["Lasten ja nuorten hyvinvointi"]
    assert view.last_payment == date(2026, 5, 4)
    matter = project_view(told, key_of(told, "kielten koulutus")).matters
    assert [each.title for each in matter] == ["Erityisavustuksen hakeminen"]
    with pytest.raises(NotFound):
        project_view(told, "missing")


def test_a_funder_that_had_ended_is_warned_of(sample: Store) -> None:
    avi = next(each for each in sample.organisations.all() if "(AVI)" in each.name)
    lvv = next(each for each in sample.organisations.all() if "(LVV)" in each.name)
    key = projects.add_project(sample, "Koe", funder_id=avi.id).ids[0]
    grants.add_grant(sample, key, decided_on=date(2026, 1, 1))
    grants.add_grant(sample, key, funder_id=lvv.id, decided_on=date(2025, 12, 31))

    early, late = (each.warning for each in project_view(sample, key).grants)
    assert late.startswith("Aluehallintovirasto (AVI) lopetti toimintansa 31.12.2025")
    assert early.startswith("Lupa- ja valvontavirasto (LVV) aloitti vasta 1.1.2026")


def test_a_budget_shows_its_lines_sums_and_shares(told: Store) -> None:
    view = budget_view(told, 2026)

    assert budget_years(told) == [2027, 2026]
    assert view.shares is not None and view.shares.frozen_on == date(2026, 1, 30)
    assert [view.planned(kind) for kind in BudgetLineKind] == [3120000, 3120000]
    assert (view.actual(BudgetLineKind.EXPENSE), view.balance) == (2174925, 0)
    assert [each.title for each in budget_view(told, 2027).matters] == ["Talousarvio vuodelle 2027"]
    assert budget_view(told, 2030).budget is None


def test_a_year_without_populations_says_why_there_are_no_shares(store: Store) -> None:
    budgets.add_budget(store, 2026, 100, population_on=date(2020, 12, 31))
    view = budget_view(store, 2026)

    assert view.shares is None
    assert isinstance(view.problem, PopulationMissing)


def test_reading_takes_few_statements(sample: Store, statements: Watch) -> None:
    sample.directory()
    sample.the_network()
    key = key_of(sample, "kielten koulutus")
    seen = statements(sample)
    for read, most in (
        (lambda: project_lines(sample, TODAY), 1),
        (lambda: project_view(sample, key), 4),
        (lambda: grant_totals(sample), 2),
        (lambda: budget_view(sample, 2027), 7),
    ):
        seen.clear()
        read()
        assert len(seen) <= most


def test_no_computed_total_can_be_taken_for_a_published_one(told: Store) -> None:
    for language, computed, published in (
        ("fi", "laskettu Seudun riveistä", "julkaistu, lähde: "),
        ("en", "computed from the rows in Seutu", "published, source: "),
    ):
        rows = total_objects(grant_totals(told), language)
        assert {row["origin"] for row in rows} == {"computed", "published"}
        assert total_line(rows[0], language).startswith(("Yhteensä: ", "In all: "))
        for row in rows:
            line = total_line(row, language)
            if row["origin"] == "computed":
                assert row["label"] == computed
                assert "published_euros" not in row and "source" not in row
                assert computed in line and published not in line
            else:
                assert row["label"] == published + row["source"]
                assert "computed_euros" not in row
                assert row["rows"]["label"] == computed
                assert published in line
    whole = next(row for row in rows if row.get("by") == "all")
    assert whole["computed_euros"] == "74500.00"
    assert [row["published_euros"] for row in rows if row["origin"] == "published"] == [
        "759308.00",
        "1796347.00",
        "289911.00",
    ]


def test_states_are_all_in_the_order_of_the_list() -> None:
    from seutu_desktop.services.money_view import _ORDER

    assert set(_ORDER) == set(ProjectState)
