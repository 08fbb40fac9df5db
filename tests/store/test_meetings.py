from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from seutu_desktop.domain.meetings import Action, Meeting, MeetingStatus
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.people import Body
from seutu_desktop.store.store import Store
from store.tools import add_body, add_document, add_item, add_meeting, add_network, local


@pytest.fixture
def body(store: Store) -> Body:
    with store.action("setup"):
        add_network(store)
        return add_body(store)


@pytest.fixture
def year(store: Store, body: Body) -> list[Meeting]:
    """A meeting in October, November and December 2026 and one in January 2027."""
    days = (date(2026, 10, 14), date(2026, 11, 11), date(2026, 12, 9), date(2027, 1, 13))
    with store.action("plan"):
        return [add_meeting(store, body, day) for day in days]


def ids(meetings: list[Meeting]) -> list[str]:
    return [each.id for each in meetings]


def test_meetings_stand_by_their_start(store: Store, year: list[Meeting]) -> None:
    assert store.meeting_queries.ids() == ids(year)
    assert store.meeting_queries.ids(newest_first=True) == ids(year)[::-1]


def test_the_list_can_be_of_a_year_or_a_group(store: Store, body: Body, year: list[Meeting]) -> None:
    with store.action("plan"):
        other = add_meeting(store, add_body(store, "Kehittämisryhmä"), date(2026, 11, 12))
    assert store.meeting_queries.ids(year=2026, body_id=body.id) == ids(year)[:3]
    assert store.meeting_queries.ids(body_id=other.body_id) == [other.id]


def test_deleted_meetings_are_in_no_list(store: Store, year: list[Meeting]) -> None:
    with store.action("delete"):
        store.meetings.delete(year[3].id)
    queries = store.meeting_queries
    assert queries.ids() == ids(year)[:3]
    assert queries.years() == [2026]
    assert [row.id for row in queries.between(local("2026-12-01"), local("2027-12-01"))] == [year[2].id]


def test_years_come_newest_first(store: Store, year: list[Meeting]) -> None:
    assert store.meeting_queries.years() == [2027, 2026]


def test_a_line_tells_its_sections(store: Store, year: list[Meeting]) -> None:
    with store.action("number"):
        store.meetings.save(replace(year[0], year=2026, number=9))
        for section in (70, 71, 72):
            add_item(store, year[0], section_number=section)
        add_item(store, year[0])
    first, second = store.meeting_queries.rows([year[0].id, year[1].id])
    assert (first.section_from, first.section_to, first.number) == (70, 72, 9)
    assert (second.section_from, second.section_to, second.body) == (None, None, "Ohjausryhmä")


def test_lines_come_in_the_order_asked_and_without_what_is_gone(store: Store, year: list[Meeting]) -> None:
    wanted = [year[2].id, "gone", year[0].id]
    assert [row.id for row in store.meeting_queries.rows(wanted)] == [year[2].id, year[0].id]
    assert store.meeting_queries.rows([]) == []


def test_the_next_meeting_is_one_that_has_not_ended(store: Store, year: list[Meeting]) -> None:
    queries = store.meeting_queries
    assert queries.next_after(local("2026-12-09T10:59")) == year[2]
    assert queries.next_after(local("2026-12-09T11:00")) == year[3]
    assert queries.next_after(local("2028-01-01T00:00")) is None


def test_a_cancelled_meeting_is_neither_next_nor_neighbour(store: Store, year: list[Meeting]) -> None:
    with store.action("cancel"):
        store.meetings.save(replace(year[1], status=MeetingStatus.CANCELLED))
    queries = store.meeting_queries
    assert queries.next_after(local("2026-10-20T00:00"), year[0].body_id) == year[2]
    assert queries.following(year[0]) == year[2]
    assert queries.previous(year[2]) == year[0]
    assert queries.previous(year[0]) is None


def test_a_meeting_is_found_by_its_day_and_its_number(store: Store, year: list[Meeting]) -> None:
    numbered = replace(year[2], year=2026, number=11)
    with store.action("number"):
        store.meetings.save(numbered)
    queries = store.meeting_queries
    assert queries.on_day(date(2026, 12, 9)) == [numbered]
    assert queries.numbered(numbered.body_id, 2026, 11) == numbered
    assert queries.numbered(numbered.body_id, 2026, 12) is None
    assert queries.numbered_in_year(numbered.body_id, 2026) == [numbered]


def test_numbers_of_deleted_rows_stay_taken(store: Store, body: Body) -> None:
    with store.action("number"):
        meeting = add_meeting(store, body, year=2026, number=11)
        item = add_item(store, meeting, section_number=80)
    with store.action("delete"):
        store.items.delete(item.id)
        store.meetings.delete(meeting.id)
    assert store.meeting_queries.taken_numbers(body.id, 2026) == ([11], [80])


def test_open_actions_come_by_their_due_day(store: Store, year: list[Meeting]) -> None:
    with store.action("actions"):
        item = add_item(store, year[0], section_number=None)
        late = Action(store.new_id(), "Myöhemmin", item.id, due=date(2027, 2, 1))
        soon = Action(store.new_id(), "Pian", due=date(2026, 12, 1))
        whenever = Action(store.new_id(), "Joskus")
        done = Action(store.new_id(), "Tehty", item.id, done_on=date(2026, 11, 1))
        store.actions.save_all((late, soon, whenever, done))
    rows = store.meeting_queries.actions()
    assert [row.action for row in rows] == [soon, late, whenever]
    assert [row.meeting_id for row in rows] == [None, year[0].id, None]
    of_body = store.meeting_queries.actions(open_only=False, body_id=year[0].body_id)
    assert [row.action for row in of_body] == [late, done]
    assert of_body[0].meeting_start == year[0].start


def test_documents_come_newest_first(store: Store, year: list[Meeting]) -> None:
    with store.action("write", undoable=False):
        first = add_document(store, year[0])
        second = replace(first, id=store.new_id(), meeting_id=None, kind=DocumentKind.CALENDAR)
        store.documents.save(second)
    rows = store.meeting_queries.documents()
    assert [row.document for row in rows] == [second, first]
    assert [row.body for row in rows] == ["", "Ohjausryhmä"]
    assert [row.document for row in store.meeting_queries.documents(year[0].id)] == [first]
    assert len(store.meeting_queries.documents(limit=1)) == 1


def test_what_is_ahead_begins_with_what_goes_on(store: Store, year: list[Meeting]) -> None:
    queries, last = store.meeting_queries, local("2027-12-31")
    during = year[1].start + timedelta(minutes=5)
    assert [row.id for row in queries.ahead(during, last, 9)] == ids(year)[1:]
    assert [row.id for row in queries.ahead(year[1].end, last, 9)] == ids(year)[2:]
    assert [row.id for row in queries.ahead(during, last, 1)] == ids(year)[1:2]
