"""The printed meeting calendar: the rule in words, a row a day, and numbers once there are any."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from documents.linting import file_findings
from documents.reading import words
from seutu_desktop.documents.meeting_calendar import CalendarRow, MeetingCalendar, meeting_calendar
from seutu_desktop.documents.render import render

CALENDAR = MeetingCalendar(
    body="Ohjausryhmä",
    body_id="b",
    year=2027,
    organisation="Kehittämisverkosto",
    day=date(2026, 11, 24),
    intro="Ohjausryhmä kokoontuu vuonna 2027: pääsääntöisesti kuukauden toinen keskiviikko.",
    rows=(
        CalendarRow("", "ke 13.1.2027", "klo 9.00–11.30"),
        CalendarRow("", "ke 17.2.2027", "klo 9.00–11.30", "poikkeus, koska viikolla 6 on koulutus"),
        CalendarRow("", "ke 9.6.2027", "", "ei kokousta, koska asioita ei ole"),
    ),
    place="Lahti",
)


def made(**changes: object) -> bytes:
    return render(meeting_calendar(replace(CALENDAR, **changes))).data  # type: ignore[arg-type]


def test_the_calendar_has_its_rule_its_place_and_every_day_and_no_findings() -> None:
    said = words(made())
    assert {"Kokouskalenteri 2027", CALENDAR.intro, "Päivä", "ke 9.6.2027"} <= set(said)
    assert "Kokous" not in said
    assert file_findings(made()) == []


def test_numbers_have_a_column_once_one_is_given() -> None:
    numbered = (CalendarRow("1/2027", "ke 13.1.2027", "klo 9.00–11.30"), *CALENDAR.rows[1:])
    assert {"Kokous", "1/2027"} <= set(words(made(rows=numbered)))
    assert file_findings(made(rows=numbered)) == []


@pytest.mark.parametrize("text", ["<&>{{7*7}}", "a\x00b\x0bc\ud800", "שלום 😀", "", "x" * 5000])
def test_hostile_words_in_every_field_leave_a_sound_paper(text: str) -> None:
    row = CalendarRow(text, text, text, text)
    spoilt = made(body=text, organisation=text, intro=text or "Ei sääntöä.", place=text, rows=(row,))
    assert file_findings(spoilt) == []


def test_the_same_calendar_always_gives_the_same_bytes() -> None:
    assert made() == made()
