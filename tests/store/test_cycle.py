from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from seutu_desktop.domain import meetings as m
from seutu_desktop.store.store import Store
from store.tools import add_body, add_item, add_meeting, add_network, local, statements


def test_the_wheel_is_read_in_two_statements(rich: Store) -> None:
    with statements(rich) as seen:
        wheel = rich.cycle.wheel_rows("", range(2024, 2029), date(2026, 11, 24)).wheel
    assert len(seen) == 2
    (found,) = wheel.of_year(2026)
    assert (found.task.title, found.done) == ("Toimintakertomus", True)


def test_a_meeting_belongs_to_the_year_it_was_planned_for(store: Store) -> None:
    with store.action("meeting.plan"):
        add_network(store)
        body = add_body(store)
        moved = add_meeting(
            store, body, date(2027, 1, 5), moved_from=local("2026-12-09T09:00"), move_reason="x"
        )
        add_meeting(store, body, date(2026, 3, 4), kind=m.MeetingKind.EXTRAORDINARY)
        cancelled = add_meeting(store, body, date(2026, 2, 11), status=m.MeetingStatus.CANCELLED)
        own = add_meeting(store, body, date(2026, 5, 13))

    days = store.cycle.meeting_days(range(2026, 2027))
    assert [(each.meeting_id, each.original, each.day) for each in days] == [
        (own.id, date(2026, 5, 13), date(2026, 5, 13)),
        (moved.id, date(2026, 12, 9), date(2027, 1, 5)),
    ]
    planned = store.cycle.planned_meetings(body.id, 2026)
    assert [each.id for each in planned] == [cancelled.id, own.id, moved.id]
    assert store.cycle.planned_meetings(body.id, 2027) == []


def test_a_matter_is_left_until_a_living_one_carries_it_on(store: Store) -> None:
    with store.action("meeting.plan"):
        add_network(store)
        body = add_body(store)
        held = add_meeting(store, body, status=m.MeetingStatus.HELD, year=2026, number=3)
        coming = add_meeting(store, body, date(2027, 1, 13))
        left, taken = add_item(store, held, "Jäi"), add_item(store, held, "Otettiin")
        next_one = add_item(store, coming, "Otettiin", carried_from_id=taken.id)
    before = coming.start

    def titles() -> list[tuple[str, str | None]]:
        found = store.cycle.left_matters(body.id, before, before - timedelta(days=366))
        return [(each.item.title, each.number) for each in found]

    assert titles() == [("Jäi", "3/2026")]
    with store.action("item.remove"):
        store.items.delete(next_one.id)
    assert titles() == [("Jäi", "3/2026"), ("Otettiin", "3/2026")]
    with store.action("item.decide"):
        store.meetings.save(replace(held, status=m.MeetingStatus.AGENDA_SENT))
        store.items.save(replace(left, decision_kind=m.DecisionKind.TABLED))
    assert titles() == [("Jäi", "3/2026")]
