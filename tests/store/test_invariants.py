"""The invariants of model.md that the data file itself holds up, whoever writes."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date

import pytest

from seutu_desktop.domain.meetings import Attendance, AttendanceMode, Meeting, PresenceEvent, PresenceKind
from seutu_desktop.domain.network import Municipality
from seutu_desktop.domain.people import Membership
from seutu_desktop.store.store import Store
from store.tools import add_body, add_item, add_meeting, add_network, fill, local


@pytest.fixture
def meeting(store: Store) -> Meeting:
    return fill(store)


def refused(store: Store, entity: object, table: str, match: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=match), store.action("break"):
        getattr(store, table).save(entity)


def test_a_meeting_number_is_given_once_a_year_and_group(store: Store, meeting: Meeting) -> None:
    body = store.bodies.get(meeting.body_id)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"), store.action("number"):
        add_meeting(store, body, date(2026, 6, 1), year=2026, number=11)
    with store.action("number"):
        add_meeting(store, body, date(2027, 6, 1), year=2027, number=11)
        add_meeting(store, add_body(store, "Toinen"), date(2026, 6, 1), year=2026, number=11)


def test_a_section_number_is_given_once_a_year_and_group(store: Store, meeting: Meeting) -> None:
    body = store.bodies.get(meeting.body_id)
    with store.action("number"):
        other = add_meeting(store, body, date(2026, 6, 1), year=2026, number=5)
        item = add_item(store, other, section_number=79)
    refused(store, replace(item, section_number=80), "items", "section number taken")
    with pytest.raises(sqlite3.IntegrityError, match="section number taken"), store.action("number"):
        add_item(store, other, section_number=81)
    with store.action("number"):
        next_year = add_meeting(store, body, date(2027, 6, 1), year=2027, number=1)
        add_item(store, next_year, section_number=80)


def test_a_deleted_section_stays_taken(store: Store, meeting: Meeting) -> None:
    with store.action("delete"):
        for item in store.items.of(meeting_id=meeting.id):
            store.items.delete(item.id)
    other = replace(meeting, id="other", number=12)
    with store.action("number"):
        store.meetings.save(other)
    with pytest.raises(sqlite3.IntegrityError, match="section number taken"), store.action("number"):
        add_item(store, other, section_number=80)


def test_a_meeting_does_not_move_into_a_year_that_has_its_sections(store: Store, meeting: Meeting) -> None:
    body = store.bodies.get(meeting.body_id)
    with store.action("number"):
        other = add_meeting(store, body, date(2027, 6, 1), year=2027, number=1)
        add_item(store, other, section_number=80)
    refused(store, replace(other, year=2026, number=1), "meetings", "section number taken")


def test_a_number_comes_with_its_year(store: Store, meeting: Meeting) -> None:
    refused(store, replace(meeting, year=None), "meetings", "CHECK")
    refused(store, replace(meeting, number=0), "meetings", "CHECK")


def test_a_meeting_ends_after_it_starts(store: Store, meeting: Meeting) -> None:
    refused(store, replace(meeting, end=meeting.start), "meetings", "CHECK")


def test_nobody_attends_twice(store: Store, meeting: Meeting) -> None:
    again = Attendance("again", meeting.id, meeting.chair_id or "", AttendanceMode.REMOTE)
    refused(store, again, "attendance", "UNIQUE")


def test_a_disqualification_has_its_grounds(store: Store, meeting: Meeting) -> None:
    item = store.items.of(meeting_id=meeting.id)[0]
    event = PresenceEvent("e", meeting.id, item.id, local("2026-12-09T10:00"), PresenceKind.DISQUALIFIED)
    refused(store, event, "events", "CHECK")


def test_nobody_is_their_own_deputy(store: Store, meeting: Meeting) -> None:
    seat: Membership = store.memberships.all()[0]
    refused(store, replace(seat, deputy_of_id=seat.id), "memberships", "CHECK")


def test_there_is_one_network(store: Store, meeting: Meeting) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"), store.action("again"):
        add_network(store)


def test_a_municipality_code_is_given_once(store: Store, meeting: Meeting) -> None:
    refused(store, Municipality("m", "398", "Toinen Lahti"), "municipalities", "UNIQUE")


def test_links_lead_somewhere(store: Store, meeting: Meeting) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"), store.action("break"):
        store.meetings.save(replace(meeting, chair_id="nobody"))


def test_no_number_is_doubled_by_any_undo(store: Store, meeting: Meeting) -> None:
    """Number one meeting, undo, number another with the same, and redo what can be redone."""
    body = store.bodies.get(meeting.body_id)
    with store.action("number"):
        add_meeting(store, body, date(2026, 6, 1), year=2026, number=12)
    store.undo()
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"), store.action("number"):
        add_meeting(store, body, date(2026, 7, 1), year=2026, number=12)
    assert 12 in store.meeting_queries.taken_numbers(body.id, 2026)[0]
