from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from seutu_desktop.domain.meetings import ItemState, Meeting, MeetingStatus
from seutu_desktop.store.meeting_list import SeriesEnd, keys_of_year, series_ends, waiting_up_to
from seutu_desktop.store.store import Store
from store.tools import add_body, add_item, add_meeting, add_network

DAYS = (date(2026, 10, 14), date(2026, 11, 11), date(2026, 12, 9), date(2027, 1, 13))


@pytest.fixture
def year(store: Store) -> list[Meeting]:
    """Four meetings of one group, the first of them number 9 with §§ 70–71."""
    with store.action("setup"):
        add_network(store)
        body = add_body(store)
        meetings = [add_meeting(store, body, day) for day in DAYS]
        meetings[0] = replace(meetings[0], year=2026, number=9, status=MeetingStatus.HELD)
        store.meetings.save(meetings[0])
        for section in (70, 71):
            add_item(store, meetings[0], section_number=section)
        for meeting in meetings[1:]:
            add_item(store, meeting)
            add_item(store, meeting)
            add_item(store, meeting, state=ItemState.WITHDRAWN)
    return meetings


def test_a_years_meetings_come_with_their_status(store: Store, year: list[Meeting]) -> None:
    assert keys_of_year(store.connection, 2026).keys == [
        (year[0].id, MeetingStatus.HELD),
        *((each.id, MeetingStatus.DRAFT) for each in year[1:3]),
    ]


def test_those_without_a_number_wait_with_their_matters(store: Store, year: list[Meeting]) -> None:
    body = year[0].body_id
    assert keys_of_year(store.connection, 2026).waiting == [(each.id, body, 2) for each in year[1:3]]


def test_a_series_ends_at_its_largest_numbers_in_the_year(store: Store, year: list[Meeting]) -> None:
    body = year[0].body_id
    assert series_ends(store.connection, 2026, [body]) == {body: SeriesEnd(9, 71)}
    assert series_ends(store.connection, 2027, [body]) == {}


def test_a_deleted_numbered_meeting_keeps_its_numbers(store: Store, year: list[Meeting]) -> None:
    with store.action("delete"):
        store.meetings.delete(year[0].id)
    body = year[0].body_id
    assert series_ends(store.connection, 2026, [body]) == {body: SeriesEnd(9, 71)}


def test_meetings_wait_for_their_number_in_date_order(store: Store, year: list[Meeting]) -> None:
    assert [waiting_up_to(store.connection, each) for each in year] == [0, 1, 2, 1]


def test_a_cancelled_or_deleted_meeting_waits_for_nothing(store: Store, year: list[Meeting]) -> None:
    with store.action("cancel"):
        store.meetings.save(replace(year[1], status=MeetingStatus.CANCELLED))
    assert waiting_up_to(store.connection, year[2]) == 1
    with store.action("delete"):
        store.meetings.delete(year[1].id)
    assert waiting_up_to(store.connection, year[2]) == 1
    assert year[1].id not in dict(keys_of_year(store.connection, 2026).keys)
