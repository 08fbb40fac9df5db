from __future__ import annotations

from datetime import date

from services.makers import at, plan
from seutu_desktop.domain.people import BodyKind
from seutu_desktop.services import agenda, flow, meetings, people
from seutu_desktop.services.meeting_list import meeting_lines, meeting_name, number_of, year_of_meetings
from seutu_desktop.services.meeting_view import meeting_view
from seutu_desktop.services.provisional import numbers
from seutu_desktop.store.store import Store

FIRST, SECOND, NEXT_YEAR = date(2026, 11, 11), date(2026, 12, 9), date(2027, 1, 13)


def test_drafts_show_the_numbers_they_would_get(store: Store) -> None:
    first, second, third = (plan(store, day) for day in (FIRST, SECOND, NEXT_YEAR))
    found = year_of_meetings(store, 2026)
    assert found.coming == (first, second)
    lines = meeting_lines(store, found.coming, found.drafts)
    count = len(store.record(first).items)
    assert [(line.number, line.sections) for line in lines] == [("1/2026", (1, count)), ("2/2026", None)]
    assert number_of(store, store.meetings.get(third)) == "1/2027"


def test_the_list_and_the_papers_give_the_same_provisional_numbers(store: Store) -> None:
    first, second = plan(store, FIRST), plan(store, SECOND)
    flow.send_agenda(store, first, FIRST)
    view = meeting_view(store, second, FIRST)
    papers = numbers(store, store.record(second))
    assert papers.number is not None
    assert view.number == "{}/{}".format(*papers.number)
    assert dict(view.sections) == papers.sections


def test_a_sent_meeting_keeps_its_number_in_the_list(store: Store) -> None:
    first, second = plan(store, FIRST), plan(store, SECOND)
    flow.send_agenda(store, second, FIRST)
    found = year_of_meetings(store, 2026)
    numbers_shown = [line.number for line in meeting_lines(store, found.coming, found.drafts)]
    assert numbers_shown == ["2/2026", "1/2026"]
    assert number_of(store, store.meetings.get(first)) == "2/2026"


def test_cancelled_meetings_stand_apart_without_a_number(store: Store) -> None:
    key = plan(store, FIRST)
    meetings.cancel_meeting(store, key, "Sairastapaus")
    found = year_of_meetings(store, 2026)
    assert (found.coming, found.cancelled) == ((), (key,))
    assert meeting_name(store, store.meetings.get(key)) == "Ohjausryhmä ke 11.11.2026"


def test_a_group_without_a_series_is_named_by_its_day_or_title(store: Store) -> None:
    body = people.add_body(store, "Verkostotapaaminen", BodyKind.STAKEHOLDER).ids[0]
    people.edit_body(store, body, numbered=False)
    times = at(9, day=FIRST), at(11, day=FIRST)
    key = meetings.plan_meeting(store, *times, body_id=body, with_standing=False).ids[0]
    assert meeting_name(store, store.meetings.get(key)) == "Verkostotapaaminen ke 11.11.2026"
    meetings.edit_meeting(store, key, title="Syystapaaminen")
    assert meeting_name(store, store.meetings.get(key)) == "Syystapaaminen"
    agenda.add_item(store, key, "Asia")
    assert meeting_view(store, key, FIRST).sections == {}
