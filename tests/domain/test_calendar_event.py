"""When SEQUENCE and DTSTAMP of an event move."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendars.samples import CANCELLED, COORDINATOR, DEADLINE, MEETING, MOVED, NOW, at
from seutu_desktop.domain.calendar_event import (
    AllDay,
    Busy,
    CalendarEvent,
    CalendarState,
    Category,
    Detail,
    DetailKind,
    EventContent,
    EventStatus,
    Organizer,
    Timed,
    changed_state,
    https_link,
    mail_address,
)

FIRST = changed_state(None, MEETING, uid="a", now=NOW)
LATER = NOW + timedelta(days=3)

RAISING = {
    "start": replace(MEETING, when=Timed(at("2026-12-09 08:00"), at("2026-12-09 11:30"))),
    "end": replace(MEETING, when=Timed(at("2026-12-09 09:00"), at("2026-12-09 12:00"))),
    "whole day": replace(MEETING, when=AllDay(date(2026, 12, 9), date(2026, 12, 10))),
    "place": replace(MEETING, place="Lahti"),
    "link": replace(MEETING, link=""),
    "status": replace(MEETING, status=EventStatus.TENTATIVE),
}
OTHER = {
    "title": replace(MEETING, title="Muu"),
    "description": replace(MEETING, description="Muu"),
    "details": replace(MEETING, details=(Detail(DetailKind.CHAIR, "Muu"),)),
    "organizer": replace(MEETING, organizer=Organizer("Muu")),
    "category": replace(MEETING, category=Category.WORKSHOP),
    "busy": replace(MEETING, busy=Busy.FREE),
    "reminder": replace(MEETING, reminder=30),
    "moved from": replace(MEETING, moved_from=at("2026-12-08 09:00")),
    "move reason": replace(MEETING, move_reason="Muu"),
    "cancel reason": replace(MEETING, cancel_reason="Muu"),
    "theme": replace(MEETING, theme="Arviointi"),
}


def later(content: EventContent, state: CalendarState = FIRST) -> CalendarState:
    return changed_state(state, content, uid="b", now=LATER)


def test_an_unchanged_event_keeps_its_state() -> None:
    assert later(replace(MEETING)) is FIRST


@pytest.mark.parametrize("what", RAISING)
def test_a_changed_time_place_or_status_raises_the_sequence(what: str) -> None:
    state = later(RAISING[what])
    assert (state.uid, state.sequence, state.stamp) == ("a", 1, LATER)


@pytest.mark.parametrize("what", OTHER)
def test_any_other_change_only_gives_a_new_stamp(what: str) -> None:
    state = later(OTHER[what])
    assert (state.uid, state.sequence, state.stamp) == ("a", 0, LATER)


def test_no_field_of_the_content_is_left_out_of_the_hash() -> None:
    whens = ("start", "end", "whole day")
    covered = len(RAISING) - len(whens) + 1 + len(OTHER)
    assert covered == len(EventContent.__dataclass_fields__)


def test_cancelling_and_calling_it_off_both_raise_the_sequence() -> None:
    cancelled = later(CANCELLED)
    assert cancelled.sequence == 1
    assert later(MEETING, cancelled).sequence == 2


def test_an_event_born_cancelled_stands_above_zero() -> None:
    assert changed_state(None, CANCELLED, uid="a", now=NOW).sequence == 1


def test_the_stamp_rises_even_when_the_clock_goes_back() -> None:
    state = changed_state(FIRST, MOVED, uid="a", now=NOW - timedelta(days=400))
    assert state.stamp == FIRST.stamp + timedelta(seconds=1)


def test_the_stamp_is_utc_in_whole_seconds() -> None:
    local = datetime.fromisoformat("2026-11-24T10:00:00.5+02:00")
    assert changed_state(None, MEETING, uid="a", now=local).stamp == datetime(2026, 11, 24, 8, tzinfo=UTC)


def test_the_hashes_never_change_by_themselves() -> None:
    assert (MEETING.content_hash[:12], MEETING.time_hash[:12]) == ("664fb4369d53", "ce63bbde9deb")


def test_texts_do_not_run_into_each_other_in_the_hash() -> None:
    assert replace(DEADLINE, title="a", place="b").time_hash != replace(DEADLINE, title="a b").time_hash
    assert replace(DEADLINE, place="ab").content_hash != replace(DEADLINE, title="ab").content_hash


@given(st.text(st.characters()))
def test_any_text_has_a_hash(text: str) -> None:
    assert replace(DEADLINE, title=text + "\ud800").content_hash


def test_a_state_of_other_content_makes_no_event() -> None:
    with pytest.raises(ValueError, match="other content"):
        CalendarEvent(FIRST, MOVED)


@pytest.mark.parametrize("uid", ["", "a b", "a\r\nb", "ä", "-a", "a" * 65])
def test_a_uid_is_plain(uid: str) -> None:
    with pytest.raises(ValueError, match="UID"):
        changed_state(None, MEETING, uid=uid, now=NOW)


def test_a_stamp_outside_utc_is_refused() -> None:
    with pytest.raises(ValueError, match="UTC"):
        CalendarState("a", 0, datetime.fromisoformat("2026-11-24T10:00+02:00"), "", "")


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (at("2027-01-01 09:00"), at("2027-01-01 09:00")),
        (datetime(2027, 1, 1, 9, tzinfo=UTC), datetime(2027, 1, 1, 10, tzinfo=UTC)),
        (at("2027-01-01 09:00"), at("2027-01-01 09:00:00.000001")),
    ],
)
def test_impossible_times_are_refused(start: datetime, end: datetime) -> None:
    with pytest.raises(ValueError, match=r"calendar time|ends after"):
        Timed(start, end)


def test_an_all_day_event_lasts_a_day() -> None:
    with pytest.raises(ValueError, match="one day"):
        AllDay(date(2027, 1, 1), date(2027, 1, 1))


@pytest.mark.parametrize("minutes", [0, -5, 50_000])
def test_a_reminder_comes_before(minutes: int) -> None:
    with pytest.raises(ValueError, match="reminder"):
        replace(MEETING, reminder=minutes)


@pytest.mark.parametrize(
    "text",
    [
        "http://a.fi",
        "file:///c:/x",
        "javascript:alert(1)",
        "https://",
        "https://a.fi/ x",
        "https://a.fi/\r\nATTENDEE:b",
        "https://a.fi/ä",
        "https://käyttäjä@a.fi",
        "https://a.fi/" + "x" * 2000,
    ],
)
def test_only_a_plain_https_address_is_a_link(text: str) -> None:
    assert https_link(text) == ""
    with pytest.raises(ValueError, match="https"):
        replace(MEETING, link=text)


def test_a_link_is_kept_as_it_is() -> None:
    assert (
        https_link(" https://Esimerkki.fi:8443/l/meet?a=%7b#x ") == "https://Esimerkki.fi:8443/l/meet?a=%7b#x"
    )


@pytest.mark.parametrize(
    "text", ["", "aino", "aino@", "aino@fi", "a b@c.fi", "ä@c.fi", "a@c.fi\r\nX:1", "a@b@c.fi"]
)
def test_what_is_no_address_becomes_empty(text: str) -> None:
    assert mail_address(text) == ""


def test_an_organizer_has_a_true_address_or_none() -> None:
    assert mail_address(f" {COORDINATOR.address} ") == "aino@esimerkki.fi"
    with pytest.raises(ValueError, match="e-mail"):
        Organizer("Aino", "aino")
