from __future__ import annotations

from contextlib import suppress
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.qt.widgets.finnish_input import (
    NoSuchDay,
    NotADate,
    finnish_date,
    finnish_time,
    parse_date,
    parse_time,
)

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("9.12.2026", date(2026, 12, 9)),
        ("9.12.", date(2026, 12, 9)),
        ("9.12", date(2026, 12, 9)),
        ("09.12.26", date(2026, 12, 9)),
        (" ke 9.12. ", date(2026, 12, 9)),
        ("keskiviikko 9.12.2026", date(2026, 12, 9)),
        ("9 12 2026", date(2026, 12, 9)),
        ("2026-12-09", date(2026, 12, 9)),
        ("13.1.", date(2027, 1, 13)),
        ("1.11.", date(2026, 11, 1)),
        ("29.2.2028", date(2028, 2, 29)),
    ],
)
def test_dates_are_read_as_people_write_them(text, meaning):
    assert parse_date(text, TODAY) == meaning


@pytest.mark.parametrize(
    ("text", "named"), [("31.2.2027", "31.2.2027"), ("31.2.", "31.2.2026"), ("9.13.2026", "9.13.2026")]
)
def test_a_day_the_calendar_lacks_is_named(text, named):
    with pytest.raises(NoSuchDay) as caught:
        parse_date(text, TODAY)
    assert caught.value.args[0] == named


@pytest.mark.parametrize("text", ["", "joskus", "9", "9.12.2026 klo 9", "1.2.3.4", "123.4.2026"])
def test_other_text_is_no_date(text):
    with pytest.raises(NotADate):
        parse_date(text, TODAY)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_what_is_shown_is_read_back(day):
    assert parse_date(finnish_date(day), TODAY) == day


@given(st.text(max_size=30))
def test_no_text_breaks_the_reading(text):
    with suppress(NotADate, NoSuchDay):
        assert isinstance(parse_date(text, TODAY), date)
    parse_time(text)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("9", time(9)),
        ("9.30", time(9, 30)),
        ("9:30", time(9, 30)),
        ("930", time(9, 30)),
        ("0930", time(9, 30)),
        ("1230", time(12, 30)),
        ("klo 9.30", time(9, 30)),
        ("Klo 9", time(9)),
    ],
)
def test_times_are_read_as_people_write_them(text, meaning):
    assert parse_time(text) == meaning


@pytest.mark.parametrize("text", ["", "25", "9.60", "9.3", "yhdeksän", "12345"])
def test_other_text_is_no_time(text):
    assert parse_time(text) is None


@given(st.times())
def test_a_time_shown_is_read_back(at):
    assert parse_time(finnish_time(at)) == at.replace(second=0, microsecond=0)
