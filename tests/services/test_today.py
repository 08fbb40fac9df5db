from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from services.makers import at, plan
from seutu_desktop.domain.actions import ActionGroup
from seutu_desktop.domain.people import BodyKind
from seutu_desktop.domain.wheel import RuleKind
from seutu_desktop.services import actions, meetings, people, reports, wheel
from seutu_desktop.services.today import today_view
from seutu_desktop.services.wheel_today import TasksToday
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
    sample.the_network()
    seen = statements(sample)
    view = today_view(sample, NOW)

    assert view.documents
    assert view.tasks.due
    assert len(seen) <= 10


def test_late_tasks_of_the_wheel_count_as_late(store: Store) -> None:
    wheel.add_task(store, "Eilen", "Asiakirjat", RuleKind.DAY, 2026, months=(11,), day=23)
    view = today_view(store, NOW)

    assert ([each.task.title for each in view.tasks.late], view.late) == (["Eilen"], 1)


def test_known_tasks_are_not_read_again_on_their_day(store: Store) -> None:
    known = TasksToday(NOW.date())
    wheel.add_task(store, "Eilen", "Asiakirjat", RuleKind.DAY, 2026, months=(11,), day=23)

    assert today_view(store, NOW, known).tasks is known
    assert today_view(store, NOW + timedelta(days=1), known).tasks.late


def test_groups_that_have_not_reported_to_the_next_meeting_are_named(store: Store) -> None:
    for name in ("Kirjastoryhmä", "Perusopetusryhmä", "Varhaisryhmä"):
        people.add_body(store, name, BodyKind.DEVELOPMENT)
    meeting = plan(store)
    bodies = {each.name: each.id for each in store.directory().bodies.values()}
    reports.receive_report(store, meeting, bodies["Kirjastoryhmä"], "Kokoelma on ajan tasalla.", NOW.date())

    assert _missing(store, NOW) == ["Perusopetusryhmä", "Varhaisryhmä"]
    assert _missing(store, NOW - timedelta(days=40)) == []
    reports.ask_reports(store, meeting, date(2026, 10, 1))
    assert _missing(store, NOW - timedelta(days=40)) == ["Perusopetusryhmä", "Varhaisryhmä"]


def test_a_meeting_that_goes_on_is_still_the_next_one(store: Store) -> None:
    meeting = plan(store)
    start = store.meetings.get(meeting).start
    view = today_view(store, start + timedelta(minutes=30))

    assert view.meeting is not None
    assert (view.meeting.record.meeting.id, view.coming) == (meeting, [])


def test_a_steering_group_without_meetings_leaves_the_card_to_another_body(store: Store) -> None:
    other = people.add_body(store, "Kirjastoryhmä", BodyKind.DEVELOPMENT).ids[0]
    meeting = meetings.plan_meeting(store, at(9), at(11), body_id=other).ids[0]
    view = today_view(store, NOW)

    assert view.meeting is not None
    assert (view.meeting.record.meeting.id, view.unreported) == (meeting, ())


def _missing(store: Store, now: datetime) -> list[str]:
    return [each.name for each in today_view(store, now).unreported]
