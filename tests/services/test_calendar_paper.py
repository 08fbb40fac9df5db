"""The printed meeting calendar: the rule in words, every exception, and nobody's file written over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from documents.linting import file_findings
from documents.reading import words
from panel_tools import sample_store
from seutu_desktop.services import meetings, planning
from seutu_desktop.services.calendar_paper import calendar_of, write_meeting_calendar
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)
FEBRUARY = date(2027, 2, 10)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = sample_store(tmp_path)
    yield store
    store.close()


def test_the_calendar_says_the_rule_and_why_a_day_differs(store: Store, tmp_path: Path) -> None:
    body_id = steering_group(store).id
    planning.move_day(store, body_id, FEBRUARY, date(2027, 2, 17), "viikolla 6 on koulutus")
    planning.move_day(store, body_id, date(2027, 6, 9), None, "kesäkuussa ei ole asioita")
    written = write_meeting_calendar(store, 2027, tmp_path, TODAY)
    assert written.path.name == "Kokouskalenteri 2027.docx"
    said = words(written.path.read_bytes())
    assert "Kokouskalenteri 2027" in said
    assert any("pääsääntöisesti kuukauden toinen keskiviikko" in each for each in said)
    assert {"ke 17.2.2027", "ke 13.1.2027", "klo 9.00–11.30"} <= set(said)
    assert "poikkeus, koska viikolla 6 on koulutus" in " ".join(said)
    assert "ei kokousta, koska kesäkuussa ei ole asioita" in said
    assert file_findings(written.path.read_bytes()) == []


def test_made_meetings_have_their_numbers_times_and_places(store: Store) -> None:
    last = store.cycle.planned_meetings(steering_group(store).id, 2026)[-1]
    meetings.edit_meeting(store, last.id, place="Hollola")
    extra = datetime(2026, 12, 15, 13)  # noqa: DTZ001  # local time
    meetings.plan_meeting(store, extra, extra.replace(hour=14), body_id=steering_group(store).id)
    said = calendar_of(store, planning.year_plan(store, 2026), TODAY)
    assert (said.rows[0].number, said.rows[0].clock) == ("1/2026", "klo 9.00–11.30")
    assert said.place.startswith("Lahti")
    assert [(row.day, row.note) for row in said.rows[-2:]] == [
        ("ke 9.12.2026", "paikka: Hollola"),
        ("ti 15.12.2026", "lisäkokous"),
    ]


def test_a_calendar_that_somebody_edited_is_never_written_over(store: Store, tmp_path: Path) -> None:
    first = write_meeting_calendar(store, 2027, tmp_path, TODAY).path
    assert write_meeting_calendar(store, 2027, tmp_path, TODAY).path == first
    first.write_bytes(b"muokattu")
    again = write_meeting_calendar(store, 2027, tmp_path, TODAY).path
    assert again.name == "Kokouskalenteri 2027 v2.docx"
    assert first.read_bytes() == b"muokattu"
