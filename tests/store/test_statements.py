"""However much there is, a screen costs the same few statements (desktop.md 6)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seutu_desktop.store.store import Store
from store.tools import add_body, add_item, add_meeting, add_network, fill, local, statements

LIMIT = 10


@pytest.fixture(params=[1, 60], ids=["little", "much"])
def filled(store: Store, request: pytest.FixtureRequest) -> Store:
    fill(store)
    with store.action("more"):
        body = add_body(store, "Kehittämisryhmä")
        for _ in range(request.param):
            meeting = add_meeting(store, body)
            for _ in range(5):
                add_item(store, meeting)
    return store


def today(store: Store) -> None:
    now = local("2026-11-24T09:00")
    meeting = store.meeting_queries.next_after(now)
    assert meeting
    store.record(meeting.id)
    store.meeting_queries.actions()
    store.meeting_queries.documents()


def meeting_list(store: Store) -> None:
    store.meeting_queries.years()
    store.meeting_queries.rows(store.meeting_queries.ids(2026))
    store.directory()


def workspace(store: Store) -> None:
    record = store.record(store.meeting_queries.ids()[0])
    store.meeting_queries.previous(record.meeting)
    store.meeting_queries.taken_numbers(record.body.id, 2026)
    store.meeting_queries.documents(record.meeting.id)


def people(store: Store) -> None:
    store.directory()
    store.populations.all()


def settings(store: Store) -> None:
    store.the_network()
    store.periods.all()
    store.period_items.all(order="position")


def search(store: Store) -> None:
    store.search.find("talous")


SCREENS = [today, meeting_list, workspace, people, settings, search]


@pytest.mark.parametrize("screen", SCREENS, ids=[screen.__name__ for screen in SCREENS])
def test_a_screen_costs_few_statements(filled: Store, screen: Callable[[Store], None]) -> None:
    filled.close()
    store = Store.open_read_only(filled.path, filled.clock)
    with statements(store) as seen:
        screen(store)
    store.close()
    assert 0 < len(seen) <= LIMIT, seen


def test_a_record_costs_at_most_five(filled: Store) -> None:
    with statements(filled) as seen:
        filled.record(filled.meeting_queries.ids()[0])
    assert len(seen) - 1 <= 5


def test_the_counter_counts(store: Store) -> None:
    with store.action("setup"):
        add_network(store)
    with statements(store) as seen:
        for _ in range(LIMIT + 1):
            store.network.all()
    assert len(seen) == LIMIT + 1
