"""No text of a user becomes a line of the file, with asserts and without."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given

from calendars import hostile
from calendars.samples import MEETING, event, lines_of, unfolded, whole
from calendars.test_texts import unescaped
from calendars.wild import TEXTS, calendars, contents
from seutu_desktop.calendars.linter import lint
from seutu_desktop.calendars.texts import TITLE_LIMIT, one_line
from seutu_desktop.domain.calendar_event import CalendarEvent, EventContent, EventStatus

ROOT = Path(__file__).parents[2]
NAMES = {line.split(":")[0].split(";")[0] for line in unfolded(whole(event(), event(MEETING, "b")))}


@pytest.mark.parametrize("data", hostile.files())
def test_a_hostile_text_adds_no_line(data: bytes) -> None:
    lines = unfolded(data)
    assert {line.split(":")[0].split(";")[0] for line in lines} == NAMES
    assert (lines.count("BEGIN:VEVENT"), len(lines_of(data, "UID")), len(lines_of(data, "DTSTART"))) == (
        2,
        2,
        4,
    )
    assert lint(data) == []


@pytest.mark.parametrize("option", ["-O", "-OO"])
def test_hostile_texts_end_alike_without_asserts(option: str) -> None:
    environment = os.environ | {"PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"}
    command = [sys.executable, option, "-m", "calendars.hostile"]
    done = subprocess.run(command, env=environment, capture_output=True, check=True, timeout=60)
    assert done.stdout == b"".join(hostile.files())


def test_without_our_cleaning_the_attack_succeeds() -> None:
    code = (
        "from icalendar import Event; from icalendar.prop import vUnknown; event = Event();"
        f"event['SUMMARY'] = vUnknown('a\\r\\n{hostile.ATTACK}'); print('ATTEN' in str(event.to_ical()))"
    )
    done = subprocess.run([sys.executable, "-O", "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "True\n"


@given(calendars(TEXTS))
def test_any_calendar_is_sound_and_whole(events: list[CalendarEvent]) -> None:
    data = whole(*events)
    assert lint(data) == []
    assert data.count(b"BEGIN:VEVENT\r\n") == len(events)
    assert data == whole(*events)


@given(contents(TEXTS))
def test_any_title_is_read_back(content: EventContent) -> None:
    (line,) = lines_of(whole(event(content)), "SUMMARY")
    title = unescaped(line.removeprefix("SUMMARY:"))
    prefix = "PERUTTU: " if content.status is EventStatus.CANCELLED else ""
    wanted = one_line(content.title, TITLE_LIMIT) or "Nimetön tapahtuma"
    assert title == one_line(prefix + wanted, TITLE_LIMIT)
