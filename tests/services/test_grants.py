"""Projects and their grants: rules, funders by date, and totals that nobody mistakes for one another."""

from __future__ import annotations

from datetime import date

import pytest

from services.makers import at, matter, plan
from seutu_desktop.domain.errors import EndBeforeStart, NotFound, TitleMissing
from seutu_desktop.domain.money_errors import NegativeMoney, YearUnreadable
from seutu_desktop.domain.projects import GrantReportKind, ProjectState
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import decided_in, grants, municipalities, periods, projects
from seutu_desktop.services.grant_totals import grant_totals
from seutu_desktop.store.store import Store

PUBLISHED = (
    ("Varhaiskasvatus", 2016, 2023, 75930800),
    ("Esi- ja perusopetus sekä nuorisopalvelut", 2014, 2025, 179634700),
    ("Henkilöstökoulutus", 2017, 2021, 28991100),
)
SOURCE = "Toimintakertomus 2024, liite (003_4746b9737f8da1b9.txt)"


def project(store: Store, name: str = "Luotsi", **fields: object) -> str:
    return projects.add_project(store, name, **fields).ids[0]


def granted(store: Store, sector: str, on: date, cents: int, funder_id: str | None = None) -> str:
    key = project(store, f"{sector} {on}", sector=sector)
    added = grants.add_grant(store, key, funder_id=funder_id, decided_on=on, granted_cents=cents)
    return added.ids[0]


def funder(store: Store, name: str, since: date | None = None, until: date | None = None) -> str:
    return municipalities.add_organisation(store, name, "rahoittaja", valid_from=since, valid_to=until).ids[0]


def test_a_grant_comes_from_the_projects_funder_unless_told(store: Store) -> None:
    oph, okm = funder(store, "OPH"), funder(store, "OKM")
    key = project(store, funder_id=oph)
    first = grants.add_grant(store, key).ids[0]
    second = grants.add_grant(store, key, funder_id=okm).ids[0]

    assert [store.yearly.grants.get(each).funder_id for each in (first, second)] == [oph, okm]


def test_a_project_goes_with_everything_that_hangs_on_it_and_comes_back(store: Store) -> None:
    key = project(store, state=ProjectState.RUNNING)
    grant = grants.add_grant(store, key, granted_cents=100).ids[0]
    grants.add_payment(store, grant, date(2026, 5, 1), 50)
    grants.add_report(store, grant, GrantReportKind.FINAL, date(2027, 1, 31))
    projects.set_municipalities(store, key, [store.municipalities.all()[0].id])
    decided_in.link(store, matter(store, plan(store)), LinkKind.PROJECT, key)
    projects.delete_project(store, key)

    yearly = store.yearly
    left = (yearly.grants, yearly.payments, yearly.grant_reports, yearly.project_municipalities)
    assert not any(table.all() for table in left)
    assert not store.cycle.links.all()
    store.undo()
    assert all(table.all() for table in left)


def test_setting_who_takes_part_keeps_those_who_stay(store: Store) -> None:
    key = project(store)
    ids = [each.id for each in store.municipalities.all()]
    projects.set_municipalities(store, key, ids[:2])
    before = {each.municipality_id: each.id for each in store.yearly.project_municipalities.all()}
    projects.set_municipalities(store, key, ids[1:3])
    after = {each.municipality_id: each.id for each in store.yearly.project_municipalities.all()}

    assert set(after) == set(ids[1:3])
    assert after[ids[1]] == before[ids[1]]


@pytest.mark.parametrize("name", ["applied_cents", "granted_cents", "own_share_cents"])
def test_no_amount_of_a_grant_is_negative(store: Store, name: str) -> None:
    with pytest.raises(NegativeMoney):
        grants.add_grant(store, project(store), **{name: -1})


def test_years_and_days_the_wrong_way_round_are_refused(store: Store) -> None:
    key = project(store)
    with pytest.raises(EndBeforeStart):
        projects.edit_project(store, key, first_year=2026, last_year=2025)
    with pytest.raises(EndBeforeStart):
        grants.add_grant(store, key, use_from=date(2026, 2, 1), use_to=date(2026, 1, 1))
    with pytest.raises(EndBeforeStart):
        grants.add_published(store, "Sektori", 2024, 2023, 1, SOURCE)
    with pytest.raises(TitleMissing):
        projects.edit_project(store, key, name=" ")
    with pytest.raises(TitleMissing):
        grants.add_published(store, "Sektori", 2023, 2024, 1, " ")
    with pytest.raises(NotFound):
        grants.add_payment(store, "missing", date(2026, 1, 1), 1)


def test_a_funder_that_had_ended_on_the_day_of_the_decision_is_foreign(store: Store) -> None:
    avi = funder(store, "AVI", until=date(2025, 12, 31))
    lvv = funder(store, "LVV", since=date(2026, 1, 1))
    key = project(store)
    table = store.yearly.grants

    def foreign(funder_id: str, **fields: object) -> bool:
        grant = table.get(grants.add_grant(store, key, funder_id=funder_id, **fields).ids[0])
        return grants.foreign_funder(grant, store.organisations.find(funder_id))

    assert not foreign(avi, decided_on=date(2025, 12, 31))
    assert foreign(avi, decided_on=date(2026, 1, 1))
    assert foreign(lvv, decided_on=date(2025, 12, 31))
    assert foreign(avi, call_closes=at(16, 15, date(2026, 2, 1)))
    assert not foreign(avi, applied_on=date(2025, 9, 1), call_closes=at(16, 15, date(2026, 2, 1)))
    assert not foreign(avi)


def test_entered_grants_reproduce_the_published_totals(store: Store) -> None:
    for sector, first, last, cents in PUBLISHED:
        grants.add_published(store, sector, first, last, cents, SOURCE)
    granted(store, "Varhaiskasvatus", date(2016, 1, 1), 50000000)
    granted(store, "Varhaiskasvatus", date(2023, 12, 31), 25930800)
    granted(store, "Esi- ja perusopetus", date(2020, 5, 5), 179000000)
    granted(store, "Nuorisopalvelut", date(2025, 5, 5), 634700)
    granted(store, "Henkilöstökoulutus", date(2019, 5, 5), 28991000)
    granted(store, "Varhaiskasvatus", date(2024, 1, 1), 999)  # after the published years

    found = grant_totals(store)
    assert [each.difference_cents for each in found.comparisons] == [0, 0, 100]
    assert [each.published.cents for each in found.comparisons] == [row[3] for row in PUBLISHED]
    assert found.published_cents == 284556600
    assert found.whole.granted_cents == 284556600 - 100 + 999


def test_published_totals_are_in_no_computed_one(store: Store) -> None:
    grants.add_published(store, *PUBLISHED[0], SOURCE)

    found = grant_totals(store)
    assert found.whole.granted_cents == 0
    assert found.by_sector == found.by_funder == found.by_period == ()
    assert found.comparisons[0].difference_cents == PUBLISHED[0][3]


def test_totals_by_sector_funder_and_period(store: Store) -> None:
    periods.add_period(store, "2022–2025", date(2022, 1, 1), date(2025, 12, 31))
    oph = funder(store, "OPH")
    grant = granted(store, "Varhaiskasvatus", date(2024, 2, 2), 7200, oph)
    grants.edit_grant(store, grant, own_share_cents=1000, applied_cents=9000)
    grants.add_payment(store, grant, date(2024, 5, 1), 5000)
    grants.add_payment(store, grant, date(2024, 6, 1), -1000)
    grants.add_grant(store, project(store, "Toinen"), applied_cents=1)
    municipalities.delete_organisation(store, oph)

    found = grant_totals(store)
    assert [(each.name, each.granted_cents) for each in found.by_sector] == [
        ("Varhaiskasvatus", 7200),
        ("", 0),
    ]
    assert [each.name for each in found.by_funder] == ["OPH", ""]
    assert [each.name for each in found.by_period] == ["2022–2025", ""]
    assert (found.whole.paid_cents, found.whole.unknown, found.whole.leverage) == (4000, 1, 7.2)
    assert found.whole.applied_cents == 9001


def test_totals_are_read_in_few_statements(store: Store, statements: object) -> None:
    granted(store, "Varhaiskasvatus", date(2024, 2, 2), 7200)
    seen = statements(store)  # type: ignore[operator]
    grant_totals(store)

    assert len(seen) <= 2


def test_years_and_municipalities_are_read_as_typed(store: Store) -> None:
    assert [projects.parse_year(text) for text in (" 2026 ", "")] == [2026, None]
    for text in ("26", "20 26", "vuosi", "9999", "²026"):
        with pytest.raises(YearUnreadable):
            projects.parse_year(text)
    names = {each.id: each.name for each in store.municipalities.all()}
    found = projects.named_municipalities(store, "lahti, Heinola,")
    assert [names[key] for key in found] == ["Lahti", "Heinola"]
    with pytest.raises(NotFound):
        projects.named_municipalities(store, "Lahti, Turku")
