from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from services.makers import at, plan
from seutu_desktop.domain.actions import ActionGroup
from seutu_desktop.services import actions
from seutu_desktop.services.today import today_view
from seutu_desktop.store.store import Store

NOW = datetime(2026, 11, 24, 9)  # noqa: DTZ001


def test_the_start_page_shows_the_next_meeting_what_it_lacks_and_what_is_late(store: Store) -> None:
    plan(store, date(2026, 11, 11))
    following = plan(store)
    actions.add_action(store, "Myöhässä", due=date(2026, 11, 20))
    actions.add_action(store, "Tällä viikolla", due=date(2026, 11, 27))
    view = today_view(store, NOW)

    assert view.meeting is not None
    assert (view.meeting.record.meeting.id, view.meeting.number) == (following, "2/2026")
    assert view.meeting.lines
    assert view.send_by == date(2026, 12, 2)
    assert view.late == 1
    assert [row.action.text for row in view.actions[ActionGroup.THIS_WEEK]] == ["Tällä viikolla"]
    assert [row.id for row in view.coming] == [following]


def test_the_start_page_of_an_empty_network_is_empty(store: Store) -> None:
    view = today_view(store, at(9))

    assert (view.meeting, view.send_by, view.coming) == (None, None, [])


def test_the_start_page_needs_at_most_ten_statements(
    sample: Store, statements: Callable[[Store], list[str]]
) -> None:
    sample.directory()
    seen = statements(sample)
    view = today_view(sample, NOW)

    assert view.documents
    assert len(seen) <= 10
