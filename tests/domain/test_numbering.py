from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.agenda import moved_item
from seutu_desktop.domain.meetings import AgendaItem, ItemState, Meeting
from seutu_desktop.domain.numbering import (
    assigned,
    next_free,
    provisional_sections,
    reopen_blocker,
    series_year,
)


def meeting(key="k", day=date(2026, 12, 9), body="ryhmä", **more):
    start = datetime.combine(day, datetime.min.time()).replace(hour=9)
    return Meeting(key, body, start, start + timedelta(hours=2), **more)


def agenda(*sections):
    return tuple(AgendaItem(f"a{n}", "k", n, section_number=section) for n, section in enumerate(sections, 1))


def sections(items):
    return [item.section_number for item in items]


def test_the_first_of_a_year_is_number_one_and_section_one():
    given_, items = assigned(meeting(day=date(2027, 1, 13)), agenda(None, None), [], [])
    assert (given_.year, given_.number, sections(items)) == (2027, 1, [1, 2])


def test_numbers_go_on_from_the_largest_taken():
    given_, items = assigned(meeting(), agenda(None, None), [9, 10], [119, 120, 3])
    assert (given_.number, sections(items)) == (11, [121, 122])


def test_a_gap_left_by_a_deleted_meeting_is_not_filled():
    assert next_free([1, 2, 5]) == 6


def test_what_has_a_number_keeps_it():
    had = meeting(year=2026, number=11)
    given_, items = assigned(had, agenda(121, 122), [11, 12], [121, 122, 140])
    assert given_ == had and sections(items) == [121, 122]


def test_a_late_item_takes_the_next_free_number_wherever_it_stands():
    _, items = assigned(meeting(year=2026, number=11), agenda(121, None, 122), [11], [121, 122])
    assert sections(items) == [121, 123, 122]


def test_a_withdrawn_item_keeps_its_number():
    items = tuple(replace(item, state=ItemState.WITHDRAWN) for item in agenda(121, 122))
    assert sections(assigned(meeting(year=2026, number=11), items, [], [121, 122])[1]) == [121, 122]


def test_an_item_withdrawn_before_the_agenda_was_sent_gets_none():
    first, second = agenda(None, None)
    items = assigned(meeting(), (replace(first, state=ItemState.WITHDRAWN), second), [], [])[1]
    assert sections(items) == [None, 1]


def test_an_unnumbered_body_gets_no_numbers():
    given_, items = assigned(meeting(), agenda(None), [], [], numbered=False)
    assert (given_.number, given_.year, sections(items)) == (None, None, [None])


def test_a_meeting_moved_over_new_year_stays_in_its_series():
    moved = meeting(day=date(2027, 1, 5), year=2026, number=11)
    assert series_year(moved) == 2026
    assert assigned(moved, (), [], [])[0].number == 11


def test_provisional_sections_follow_the_order_of_the_agenda():
    assert provisional_sections(agenda(None, None, None), 121) == {"a1": 121, "a2": 122, "a3": 123}


def test_provisional_sections_never_repeat_a_given_one():
    assert provisional_sections(agenda(121, None), 100) == {"a1": 121, "a2": 122}


taken = st.lists(st.integers(1, 300))
orders = st.lists(st.tuples(st.integers(0, 9), st.integers(-3, 12)), max_size=8)


@given(taken=taken, count=st.integers(1, 10))
def test_new_numbers_are_free_unique_and_rising(taken, count):
    found = sections(assigned(meeting(), agenda(*[None] * count), [], taken)[1])
    assert set(found).isdisjoint(taken) and found == sorted(set(found))


@given(orders=orders, late=st.integers(0, 3))
def test_numbers_never_shift_whatever_is_moved_and_added(orders, late):
    given_, items = assigned(meeting(), agenda(*[None] * 10), [], [40])
    before = {item.id: item.section_number for item in items}
    for which, to in orders:
        items = moved_item(items, f"a{which + 1}", to)
    items = (*(AgendaItem(f"l{n}", "k", 0) for n in range(late)), *items)
    again, items = assigned(given_, items, [given_.number], before.values())
    after = {item.id: item.section_number for item in items}
    assert again == given_ and {key: after[key] for key in before} == before
    assert len(set(after.values())) == len(after)


def test_a_later_numbered_meeting_of_the_year_blocks_reopening():
    later = [meeting("m", date(2026, 12, 16), year=2026, number=12), meeting("l", date(2026, 12, 20))]
    assert reopen_blocker(meeting(year=2026, number=11), reversed(later)) == later[0]


def test_other_bodies_years_earlier_and_unnumbered_meetings_do_not_block():
    others = [
        meeting("m", date(2026, 12, 16), body="toinen", year=2026, number=3),
        meeting("n", date(2027, 1, 13), year=2027, number=1),
        meeting("o", date(2026, 11, 11), year=2026, number=10),
        meeting("p", date(2026, 12, 16)),
        meeting(year=2026, number=11),
    ]
    assert reopen_blocker(meeting(year=2026, number=11), others) is None


def test_of_two_meetings_at_one_time_the_larger_number_is_later():
    first, second = meeting(year=2026, number=11), meeting("m", year=2026, number=12)
    assert reopen_blocker(first, [second]) == second and reopen_blocker(second, [first]) is None
