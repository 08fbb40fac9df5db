from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from seutu_desktop.domain.meetings import ItemState, Meeting, MeetingStatus
from seutu_desktop.store.meeting_list import DraftNumbers, draft_numbers, ids_by_status
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
    found = ids_by_status(store.connection, 2026)
    assert found == [
        (year[0].id, MeetingStatus.HELD),
        *((each.id, MeetingStatus.DRAFT) for each in year[1:3]),
    ]


def test_drafts_show_the_numbers_they_would_get(store: Store, year: list[Meeting]) -> None:
    found = draft_numbers(store.connection, [each.id for each in year])
    assert found == {
        year[1].id: DraftNumbers(10, 72, 73),
        year[2].id: DraftNumbers(11),
        year[3].id: DraftNumbers(1, 1, 2),
    }


def test_a_cancelled_or_deleted_meeting_takes_no_number(store: Store, year: list[Meeting]) -> None:
    with store.action("cancel"):
        store.meetings.save(replace(year[1], status=MeetingStatus.CANCELLED))
    assert draft_numbers(store.connection, [year[1].id, year[2].id]) == {year[2].id: DraftNumbers(10, 72, 73)}


def test_a_draft_without_matters_shows_no_sections(store: Store, year: list[Meeting]) -> None:
    with store.action("empty"):
        for item in store.items.of(meeting_id=year[1].id):
            store.items.delete(item.id)
    assert draft_numbers(store.connection, [year[1].id]) == {year[1].id: DraftNumbers(10)}
