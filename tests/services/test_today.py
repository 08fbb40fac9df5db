from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta

from services.makers import MEMBERS, at, person, plan
from seutu_desktop.domain.actions import ActionGroup
from seutu_desktop.domain.assessment import AssessmentRound, Participant, Scheme
from seutu_desktop.domain.handling import HandledKind, HandlingDecision
from seutu_desktop.domain.handling_state import Decided
from seutu_desktop.domain.people import BodyKind
from seutu_desktop.domain.wheel import RuleKind
from seutu_desktop.services import (
    actions,
    handling,
    handling_documents,
    meetings,
    people,
    reports,
    stakeholders,
    wheel,
)
from seutu_desktop.services.handling_view import late_handlings
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


def test_what_others_have_not_done_in_time_is_late(store: Store) -> None:
    document = handling_documents.add_document(
        store, "Toimintakertomus", HandledKind.ANNUAL_REPORT, 2025
    ).ids[0]
    handling.mark_sent(store, document, date(2026, 3, 2))
    with store.action("test"):
        store.yearly.rounds.save(AssessmentRound("r", 2026, Scheme.LIGHT, due=date(2026, 11, 23)))
        for number, answered in enumerate((None, date(2026, 11, 20), None)):
            who = person(store, f"{MEMBERS[number]} jäsen")
            store.yearly.participants.save(Participant(f"p{number}", "r", who, answered_on=answered))
    view = today_view(store, NOW)

    assert [(each.kind, each.many) for each in view.late_elsewhere] == [("handling", 5), ("assessment", 2)]
    assert view.late == 2
    assert len(late_handlings(store, NOW.date())) == 5
    place = store.municipalities.of(name="Lahti")[0].id
    handling.record_decision(
        store, document, place, Decided(HandlingDecision.NOTED, date(2026, 4, 1), forwarded_to="hallitus")
    )
    assert today_view(store, NOW).late_elsewhere[0].many == 4
    assert today_view(store, at(9, day=date(2026, 3, 3))).late_elsewhere == ()


def test_the_sample_s_late_handlings_are_those_of_the_matrix(sample: Store) -> None:
    for day in (NOW, NOW + timedelta(days=300)):
        told = {
            each.row_id: each.many
            for each in today_view(sample, day).late_elsewhere
            if each.kind == "handling"
        }
        assert told == Counter(each.document_id for each in late_handlings(sample, day.date()))


def test_a_stakeholder_not_met_for_years_is_late_once_and_without_a_wheel(store: Store) -> None:
    stakeholders.add_stakeholder(store, "Kansanedustajat", every_months=12, since=date(2020, 1, 1))
    stakeholders.add_stakeholder(store, "LAB", every_months=12, since=date(2025, 11, 20))
    view = today_view(store, NOW)

    assert [each.about for each in view.tasks.overdue] == ["Kansanedustajat", "LAB"]
    assert (view.tasks.late, view.late) == ((), 2)
