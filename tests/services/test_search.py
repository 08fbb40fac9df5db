from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest

from seutu_desktop.domain.occurrences import TaskState
from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.domain.wheel import RuleKind
from seutu_desktop.services import meetings, wheel
from seutu_desktop.services.actions import add_action
from seutu_desktop.services.found import Found, FoundKind, marks, words_of
from seutu_desktop.services.search import find, recall, recent
from seutu_desktop.services.wheel_search import matching, year_tasks
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)
local = datetime.fromisoformat


def kinds(found: tuple[Found, ...]) -> list[FoundKind]:
    return [each.kind for each in found]


def test_a_municipality_brings_the_people_of_its_seat(sample: Store) -> None:
    places = find(sample, "hart", TODAY).places
    assert kinds(places) == [FoundKind.MUNICIPALITY, FoundKind.PERSON, FoundKind.PERSON]
    assert [(each.role, each.place) for each in places[1:]] == [
        (MembershipRole.DEPUTY, "Hartola"),
        (MembershipRole.MEMBER, "Hartola"),
    ]


def test_a_name_comes_before_a_seat(sample: Store) -> None:
    sample_people = [each.name for each in sample.people.all("sort_key")]
    first = sample_people[0].split()[0]
    places = find(sample, first, TODAY).places
    assert places[0].title.startswith(first)


def test_a_matter_tells_its_section_and_meeting(sample: Store) -> None:
    found = [each for each in find(sample, "hart", TODAY).papers if each.kind is FoundKind.ITEM]
    (matter,) = found
    assert (matter.number, matter.section) == ("7/2026", 78)
    assert matter.item_id == matter.id
    assert sample.meetings.get(matter.meeting_id).day == matter.day


def test_words_outside_the_title_are_shown(sample: Store) -> None:
    papers = find(sample, "perehdytyspaketti", TODAY).papers
    assert any("erehdytyspaketti" in each.snippet for each in papers if each.snippet)
    assert all(not each.snippet for each in papers if "Perehdytyspaketti" in each.title)


@pytest.mark.parametrize(("text", "day"), [("10/2026", date(2026, 11, 11)), (" 11/2026 ", date(2026, 12, 9))])
def test_a_number_finds_its_meeting_alone_even_before_it_is_given(
    sample: Store, text: str, day: date
) -> None:
    (meeting,) = find(sample, text, TODAY).places
    assert meeting.day == day


def test_a_document_is_found_by_its_file(sample: Store) -> None:
    (document,) = [
        each for each in find(sample, "muistio 10", TODAY).papers if each.kind is FoundKind.DOCUMENT
    ]
    assert document.path.endswith(".docx")


def test_an_action_without_a_matter_is_found(store: Store) -> None:
    add_action(store, "Tilaa kahvit")
    (action,) = find(store, "kahv", TODAY).papers
    assert (action.kind, action.meeting_id) == (FoundKind.ACTION, "")


def test_a_common_word_does_not_drown_the_meetings(store: Store) -> None:
    start = local("2026-12-09T09:00")
    meeting_id = meetings.plan_meeting(store, start, start.replace(hour=11), title="Talouspäivä").ids[0]
    for number in range(30):
        add_action(store, f"Talous {number}")
    answer = find(store, "talous", TODAY)
    assert [each.id for each in answer.places] == [meeting_id]
    assert len(answer.papers) == 8


@pytest.mark.parametrize("text", ["hart", "11/2026", "kokous", "o"])
def test_a_search_takes_at_most_ten_statements(
    sample: Store, statements: Callable[[Store], list[str]], text: str
) -> None:
    sample.directory()
    seen = statements(sample)
    find(sample, text, TODAY)
    own = [sql for sql in seen if not sql.startswith("--") and "'main'." not in sql]
    assert 0 < len(own) <= 10


@pytest.mark.parametrize("text", ["", " ", "§", "***", "'"])
def test_signs_find_nothing(sample: Store, text: str) -> None:
    answer = find(sample, text, TODAY)
    assert (answer.places, answer.papers) == ((), ())


def test_what_was_found_before_is_recalled_in_its_order_without_what_is_gone(sample: Store) -> None:
    found = find(sample, "hart", TODAY)
    item = next(each for each in found.papers if each.kind is FoundKind.ITEM)
    person = found.places[1]
    refs = [(each.kind.value, each.id) for each in (item, person, *found.places[:1])]
    again = recall(sample, [*refs, ("person", "gone"), ("meeting", "gone")], TODAY)
    assert [each.id for each in again] == [key for _, key in refs]
    assert again[0].section == 78


def test_before_typing_the_meetings_at_hand_are_offered(sample: Store) -> None:
    days = [each.day for each in recent(sample, local("2026-11-24T09:00"))]
    assert days[0] is not None and days[0] >= TODAY
    assert days[1] is not None and days[1] < TODAY


def test_marks_are_beginnings_of_words() -> None:
    assert marks("Hartolan esitys, hartola", ("hart",)) == [(0, 4), (17, 21)]
    assert marks("Rehtorit", ("to",)) == []
    assert marks("a.b*c", (".",)) == []
    assert marks("mitä vain", ()) == []


# Tasks of the wheel


def tasks(store: Store, text: str) -> list[Found]:
    return matching(year_tasks(store, TODAY), words_of(text))


def test_a_task_is_found_by_its_short_name_with_ring_day_and_state(sample: Store) -> None:
    (day,) = tasks(sample, "itsearviointipäivä")
    assert (day.title, day.place) == (
        "Ohjausryhmän ja kehittämisryhmien yhteinen itsearviointipäivä",
        "Arviointi",
    )
    assert (day.day, day.state) == (date(2026, 12, 15), TaskState.DUE)
    assert day.entry == f"{day.id}.2026"


def test_a_short_name_that_is_not_in_the_title_finds_its_task(sample: Store) -> None:
    (meeting,) = tasks(sample, "lautakuntien edustajat")
    assert meeting.title == "Valio- ja lautakuntien edustajien tapaaminen"


def test_a_task_of_several_days_is_told_as_it_comes_next_and_then_as_it_came_last(store: Store) -> None:
    wheel.add_task(store, "Väliraportti", "Asiakirjat", RuleKind.DAY, months=(3, 12), day=5)
    wheel.add_task(store, "Välitilinpäätös", "Asiakirjat", RuleKind.DAY, months=(3, 9), day=5)
    assert [each.day for each in tasks(store, "väli")] == [date(2026, 9, 5), date(2026, 12, 5)]


def test_a_suggestion_is_found_as_one_and_what_has_ended_is_not(sample: Store) -> None:
    (off,) = tasks(sample, "yksilöarviot")
    assert (off.state, off.day, off.entry) == (None, None, f"suggestion.{off.id}")
    (day,) = tasks(sample, "itsearviointipäivä")
    wheel.end_task(sample, day.id, 2026)
    assert tasks(sample, "itsearviointipäivä") == []


def test_a_task_is_recalled_by_its_series_where_it_stands_this_year(sample: Store) -> None:
    (found,) = tasks(sample, "itsearviointipäivä")
    (again,) = recall(sample, [("wheel_task", found.id), ("wheel_task", "gone")], TODAY)
    assert again == found


def test_the_tasks_of_a_year_take_at_most_five_statements(
    sample: Store, statements: Callable[[Store], list[str]]
) -> None:
    sample.directory()
    seen = statements(sample)
    year_tasks(sample, TODAY)
    assert 0 < len(seen) <= 5


def test_a_stakeholder_is_found_by_its_name(sample: Store) -> None:
    found = find(sample, "kansanedust", TODAY).places

    assert [(each.kind, each.title) for each in found] == [(FoundKind.ORGANISATION, "Kansanedustajat")]
