from __future__ import annotations

from datetime import date

import pytest

from services.makers import person, seat
from seutu_desktop.domain.people import BodyKind, MembershipRole
from seutu_desktop.services.body_view import body_lines, body_view
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.people import add_body, add_membership, add_person, end_membership, succeed

DAY = date(2026, 12, 9)


@pytest.fixture
def body_id(store):
    return steering_group(store).id


def lines(store, body_id, day=DAY, **kwargs):
    view = body_view(store, body_id, day, **kwargs)
    return [(each.municipality, each.member and each.member.name, each.when) for each in view.lines]


def test_every_municipality_has_a_line_and_staff_come_last(store, body_id):
    assert lines(store, body_id)[:2] == [("Asikkala", "Asikkala jäsen", 0), ("Hartola", "Hartola jäsen", 0)]
    assert lines(store, body_id)[-1] == ("", "Sihteeri", 0)
    assert body_view(store, body_id, DAY).lines[0].deputy.name == "Asikkala vara"


def test_a_seat_without_a_member_is_vacant_and_keeps_its_deputy(store, body_id):
    end_membership(store, seat(store, "Asikkala jäsen"), date(2026, 11, 30))
    line = body_view(store, body_id, DAY).lines[0]
    assert line.vacant
    assert line.deputy.name == "Asikkala vara"
    assert body_lines(store, DAY)[0].vacant == 1


def test_who_comes_and_who_went_stand_below_who_is(store, body_id):
    new = add_person(store, "Seuraaja").ids[0]
    succeed(store, seat(store, "Lahti jäsen"), new, date(2027, 1, 1))
    assert ("Lahti", "Seuraaja", 1) in lines(store, body_id)
    later = date(2027, 2, 1)
    assert ("Lahti", "Lahti jäsen", -1) not in lines(store, body_id, later)
    assert ("Lahti", "Lahti jäsen", -1) in lines(store, body_id, later, ended=True)
    assert body_view(store, body_id, later).ended == 1


def test_each_deputy_stands_beside_whom_they_stand_in_for(store, body_id):
    place = store.people.get(person(store, "Asikkala jäsen")).municipality_id
    second = add_person(store, "Aamu Toinen").ids[0]
    add_membership(store, body_id, second, MembershipRole.MEMBER, municipality_id=place)
    pairs = [
        (each.member.name, each.deputy and each.deputy.name)
        for each in body_view(store, body_id, DAY).lines
        if each.municipality == "Asikkala"
    ]
    assert sorted(pairs) == [("Aamu Toinen", None), ("Asikkala jäsen", "Asikkala vara")]


def test_only_groups_of_every_municipality_have_vacant_seats(store):
    for kind, vacant in ((BodyKind.DEVELOPMENT, 5), (BodyKind.OTHER, 0)):
        body = add_body(store, f"Ryhmä {kind}", kind).ids[0]
        assert body_view(store, body, DAY).vacant == vacant


def test_a_member_of_no_municipality_has_a_line(store):
    body = add_body(store, "Työryhmä", BodyKind.OTHER).ids[0]
    add_membership(store, body, person(store, "Sihteeri"), MembershipRole.MEMBER)
    view = body_view(store, body, DAY)
    assert [(each.municipality, each.member.name) for each in view.lines] == [("", "Sihteeri")]
    assert view.seated == 1
