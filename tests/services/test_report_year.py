"""Reports of a year by group and meeting: who has sent one, who has not, and by when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from services.makers import person, plan
from seutu_desktop.domain.people import BodyKind, MembershipRole
from seutu_desktop.services import meetings, people, reports
from seutu_desktop.services.report_year import ReportState, report_year
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)
Watch = Callable[[Store], list[str]]


@pytest.fixture
def groups(store: Store) -> list[str]:
    names = ("Varhaiskasvatus", "Nuoriso")
    return [people.add_body(store, name, BodyKind.DEVELOPMENT).ids[0] for name in names]


def test_each_group_stands_somewhere_for_each_meeting(store: Store, groups: list[str]) -> None:
    early, youth = groups
    past, coming = plan(store, date(2026, 9, 9)), plan(store)
    reports.receive_report(store, past, early, "Kaikki sujuu.", date(2026, 9, 1))
    reports.ask_reports(store, coming, TODAY)

    found = report_year(store, 2026, TODAY)
    assert [each.name for each in found.groups] == ["Nuoriso", "Varhaiskasvatus"]
    states = {key: each.state for key, each in found.cells.items()}
    assert states[early, past] is ReportState.SENT
    assert states[youth, past] is ReportState.NEVER
    assert states[youth, coming] is ReportState.ASKED
    assert [(each.sent, each.missing) for each in found.meetings] == [(1, 1), (0, 2)]
    assert found.current == coming
    assert [each.id for each in found.missing(past)] == [youth]


def test_a_group_that_began_later_owes_nothing_before(store: Store, groups: list[str]) -> None:
    spring = plan(store, date(2026, 3, 11))
    people.edit_body(store, groups[0], valid_from=date(2026, 8, 1))
    assert (groups[0], spring) not in report_year(store, 2026, TODAY).cells


def test_cancelled_meetings_want_no_reports(store: Store, groups: list[str]) -> None:
    meetings.cancel_meeting(store, plan(store), "Sairaus")
    found = report_year(store, 2026, TODAY)
    assert (found.meetings, found.current) == ((), "")


def test_the_chair_is_known_for_the_reminder(store: Store, groups: list[str]) -> None:
    plan(store)
    people.add_membership(store, groups[0], person(store, "Heinola jäsen"), MembershipRole.CHAIR)
    assert report_year(store, 2026, TODAY).chairs[groups[0]].name == "Heinola jäsen"


def test_a_year_is_read_in_few_statements(store: Store, groups: list[str], statements: Watch) -> None:
    for month in range(1, 13):
        plan(store, date(2026, month, 9))
    store.directory()
    seen = statements(store)
    assert len(report_year(store, 2026, TODAY).meetings) == 12
    assert len(seen) <= 7


def test_an_empty_network_has_an_empty_year(empty: Store) -> None:
    assert report_year(empty, 2026, TODAY).groups == ()


def test_a_report_is_missing_from_the_day_after_it_was_needed(store: Store, groups: list[str]) -> None:
    coming = plan(store)
    due = report_year(store, 2026, TODAY).cells[groups[0], coming].due
    late = report_year(store, 2026, due + timedelta(days=1)).cells[groups[0], coming]
    assert late.state is ReportState.MISSING
