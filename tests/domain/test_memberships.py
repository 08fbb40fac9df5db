from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.errors import CircularDeputy, DatesOverlap, EndBeforeStart
from seutu_desktop.domain.memberships import checked, overlap, representatives, succeeded
from seutu_desktop.domain.people import Membership, MembershipRole, valid_on
from seutu_desktop.domain.record import Directory

R = MembershipRole


def member(
    key="m", person="Aino", role=R.MEMBER, town="Lahti", start=None, end=None, deputy_of=None, body="r"
):
    return Membership(key, body, person, role, town, deputy_of, start, end)


def test_one_person_does_not_hold_a_seat_twice_at_once():
    with pytest.raises(DatesOverlap):
        checked(member("uusi", role=R.DEPUTY, start=date(2026, 5, 1)), [member(end=date(2026, 5, 1))])


def test_one_person_may_hold_a_seat_again_later():
    later = member("uusi", start=date(2026, 5, 2))
    assert checked(later, [member(end=date(2026, 5, 1)), later]) == later


def test_other_seats_people_and_bodies_do_not_overlap():
    others = [member("a", town="Iitti"), member("b", person="Eino"), member("c", body="toinen")]
    checked(member(), others)


def test_a_member_may_also_be_the_secretary_but_not_twice():
    secretary = member("s", role=R.SECRETARY, town=None)
    checked(secretary, [member()])
    with pytest.raises(DatesOverlap):
        checked(replace(secretary, id="t"), [secretary])


def test_a_deputy_of_two_members_without_municipality_is_not_an_overlap():
    first = member("d1", role=R.DEPUTY, town=None, deputy_of="a")
    checked(replace(first, id="d2", deputy_of_id="b"), [first])


def test_a_membership_does_not_end_before_it_begins():
    with pytest.raises(EndBeforeStart):
        checked(member(start=date(2026, 5, 2), end=date(2026, 5, 1)), [])


def test_a_membership_of_one_day_is_fine():
    checked(member(start=date(2026, 5, 1), end=date(2026, 5, 1)), [])


def test_nobody_is_a_deputy_of_themselves():
    with pytest.raises(CircularDeputy):
        checked(member(deputy_of="m"), [])


def test_a_circle_of_deputies_is_refused():
    circle = [member("a", "A", deputy_of="b"), member("b", "B", deputy_of="m")]
    with pytest.raises(CircularDeputy):
        checked(member(deputy_of="a"), circle)


def test_a_deputy_of_a_deputy_is_fine():
    checked(member("d2", "D", deputy_of="d1"), [member("d1", "C", deputy_of="m"), member()])


def test_a_change_in_the_middle_of_the_year_leaves_no_gap_and_no_overlap():
    old, new = succeeded(member(start=date(2026, 1, 1)), "Eino", date(2026, 8, 1), "uusi")
    assert (old.valid_to, new.valid_from) == (date(2026, 7, 31), date(2026, 8, 1))
    assert (new.id, new.person_id, new.municipality_id, new.valid_to) == ("uusi", "Eino", "Lahti", None)


def test_a_successor_serves_the_rest_of_the_term():
    old = member(start=date(2026, 1, 1), end=date(2029, 12, 31))
    assert succeeded(old, "Eino", date(2026, 8, 1), "uusi")[1].valid_to == date(2029, 12, 31)


def test_a_successor_may_serve_the_last_day_only():
    new = succeeded(member(end=date(2026, 8, 1)), "Eino", date(2026, 8, 1), "uusi")[1]
    assert (new.valid_from, new.valid_to) == (date(2026, 8, 1), date(2026, 8, 1))


def test_a_membership_that_had_ended_keeps_its_end():
    old, new = succeeded(member(end=date(2026, 5, 31)), "Eino", date(2026, 8, 1), "uusi")
    assert (old.valid_to, new.valid_to) == (date(2026, 5, 31), None)


def test_a_successor_cannot_begin_before_the_old_one_did():
    with pytest.raises(EndBeforeStart):
        succeeded(member(start=date(2026, 8, 1)), "Eino", date(2026, 8, 1), "uusi")


def test_nobody_succeeds_themselves():
    with pytest.raises(DatesOverlap):
        succeeded(member(), "Aino", date(2026, 8, 1), "uusi")


days = st.dates(date(2020, 1, 1), date(2030, 12, 31))


@given(start=st.none() | days, end=st.none() | days, on=days, day=days)
def test_on_every_day_of_a_term_exactly_one_of_the_two_holds_the_seat(start, end, on, day):
    old = member(start=start, end=end)
    if (start and end and end < start) or (start and on <= start) or (end and end < on):
        return
    ended, new = succeeded(old, "Eino", on, "uusi")
    assert not overlap(ended, new)
    assert valid_on(old, day) == (valid_on(ended, day) or valid_on(new, day))


def test_representatives_are_those_of_the_day():
    old, new = succeeded(member(), "Eino", date(2026, 8, 1), "uusi")
    directory = Directory(memberships=(old, new, member("x", body="toinen")))
    for day, person in ((date(2026, 7, 31), "Aino"), (date(2026, 8, 1), "Eino")):
        assert [seat.member.person_id for seat in representatives(directory, "r", day)] == [person]


def test_a_member_without_municipality_has_a_seat_of_their_own(scene):
    lone = member("yksin", "Aino", town=None)
    (seat,) = representatives(Directory(memberships=(lone,)), "r", date(2026, 1, 1))
    assert (seat.key, seat.municipality_id, seat.members) == ("yksin", None, (lone,))


def test_a_circle_of_deputies_in_old_data_does_not_hang():
    circle = (
        member("a", "A", R.DEPUTY, None, deputy_of="b"),
        member("b", "B", R.DEPUTY, None, deputy_of="a"),
        member(),
    )
    (seat,) = representatives(Directory(memberships=circle), "r", date(2026, 1, 1))
    assert seat.deputies == ()
