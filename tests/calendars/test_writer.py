"""Whole files: their goldens, their cache, and the refusal of broken ones."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from calendars.samples import (
    CANCELLED,
    MEETING,
    MOVED,
    changed,
    event,
    golden_files,
    lines_of,
    meetings,
    unfolded,
    whole,
)
from seutu_desktop.calendars import phrases
from seutu_desktop.calendars.linter import lint
from seutu_desktop.calendars.writer import (
    UnsoundCalendar,
    calendar_bytes,
    event_bytes,
    fragment,
    fragment_key,
    one_meeting_bytes,
)
from seutu_desktop.domain.calendar_event import CalendarEvent
from seutu_desktop.domain.errors import UserError

GOLDEN = Path(__file__).parents[1] / "golden"
ROOT = Path(__file__).parents[2]


class CountingCache(dict[str, bytes]):
    """A cache that counts what is written into it."""

    writes = 0

    def __setitem__(self, key: str, value: bytes) -> None:
        self.writes += 1
        super().__setitem__(key, value)


def exported(events: list[CalendarEvent], cache: dict[str, bytes]) -> bytes:
    return calendar_bytes("Seutu", [fragment(each, cache) for each in events])


@pytest.mark.parametrize("name", golden_files())
def test_a_file_says_what_its_golden_one_says(name: str) -> None:
    assert unfolded(golden_files()[name]) == unfolded((GOLDEN / name).read_bytes())


def test_no_golden_file_is_left_over() -> None:
    assert {path.name for path in GOLDEN.glob("*.ics")} == set(golden_files())


@pytest.mark.parametrize("name", golden_files())
def test_every_golden_file_is_sound(name: str) -> None:
    assert lint((GOLDEN / name).read_bytes()) == []


@pytest.mark.parametrize("hash_seed", ["0", "1", "4711"])
@pytest.mark.parametrize("options", [[], ["-O"], ["-OO"]])
def test_the_same_state_gives_the_same_bytes_in_every_process(hash_seed: str, options: list[str]) -> None:
    code = (
        "import sys; from calendars.samples import golden_files;"
        "sys.stdout.buffer.write(b''.join(golden_files().values()))"
    )
    environment = {"PYTHONHASHSEED": hash_seed, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}", "TZ": "Asia/Tokyo"}
    done = subprocess.run(
        [sys.executable, *options, "-c", code], env=environment, capture_output=True, check=True, timeout=60
    )
    assert done.stdout == b"".join(golden_files().values())


def test_one_edit_among_a_thousand_changes_one_event() -> None:
    events, cache = meetings(1000), CountingCache()
    before = exported(events, cache)
    events[500] = changed(events[500], replace(events[500].content, title="Uusi nimi"))
    after = exported(events, cache)
    parts = [re.split(rb"(?=BEGIN:VEVENT)", data) for data in (before, after)]
    differing = [old for old, new in zip(*parts, strict=True) if old != new]
    assert len(differing) == 1
    assert b"UID:kokous-500\r\n" in differing[0]
    assert cache.writes == 1001


def test_a_cached_file_is_the_file() -> None:
    events, cache = meetings(5), CountingCache()
    assert exported(events, cache) == exported(events, cache) == whole(*events)
    assert cache.writes == 5


def test_an_undone_and_redone_edit_is_written_anew() -> None:
    first = event()
    back = changed(changed(first, MOVED), MEETING, days=2)
    assert back.state.content_hash == first.state.content_hash
    assert fragment_key(back.state) != fragment_key(first.state)
    assert lines_of(event_bytes(back), "SEQUENCE") == ["SEQUENCE:2"]


def test_the_key_hangs_on_everything_kept() -> None:
    state = event().state
    others = [
        replace(state, uid="b"),
        replace(state, sequence=7),
        replace(state, stamp=state.stamp + timedelta(seconds=1)),
        replace(state, content_hash="0"),
    ]
    assert len({fragment_key(each) for each in [state, *others]}) == 5


def test_the_whole_calendar_has_a_name_and_one_event_has_none() -> None:
    assert lines_of(whole(event()), "X-WR-CALNAME") == ["X-WR-CALNAME:Seutu"]
    assert lines_of(one_meeting_bytes(event_bytes(event())), "NAME") == []


def test_a_name_is_cleaned_and_capped() -> None:
    lines = event_bytes(event())
    hostile = calendar_bytes("Seutu\r\nMETHOD:REQUEST;" + "ä" * 100, [lines])
    assert lint(hostile) == []
    assert lines_of(hostile, "METHOD") == ["METHOD:PUBLISH"]
    assert lines_of(calendar_bytes("\x00", [lines]), "NAME") == ["NAME:Seutu"]


def test_every_event_has_one_organizer_and_nobody_is_invited() -> None:
    data = whole(*meetings(3), event(CANCELLED, "x"))
    assert len(lines_of(data, "ORGANIZER")) == 4
    assert lines_of(data, "ATTENDEE") == []


def test_events_may_come_from_a_generator() -> None:
    assert calendar_bytes("Seutu", (event_bytes(each) for each in meetings(2))).count(b"BEGIN:VEVENT") == 2


def test_no_events_make_no_file() -> None:
    with pytest.raises(ValueError, match="at least one"):
        calendar_bytes("Seutu", [])


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        (b"DTSTAMP:20261124T080000Z\r\n", b"", "missing"),
        (b"\r\n", b"\n", "line-ending"),
        (b"STATUS:", b"ATTENDEE:mailto:a@esimerkki.fi\r\nSTATUS:", "attendee"),
        (b"BEGIN:VEVENT", b"BEGIN:VTODO", "nesting"),
    ],
)
def test_a_broken_fragment_is_not_handed_out(old: bytes, new: bytes, rule: str) -> None:
    broken = event_bytes(event()).replace(old, new)
    with pytest.raises(UnsoundCalendar, match=rule):
        one_meeting_bytes(broken)


def test_the_same_event_twice_is_not_handed_out() -> None:
    lines = event_bytes(event())
    with pytest.raises(UnsoundCalendar, match="duplicate-event"):
        calendar_bytes("Seutu", [lines, event_bytes(event(MOVED)), event_bytes(event(MEETING, "b"))])
    assert calendar_bytes("Seutu", [lines])


def test_a_refusal_is_a_bug_and_tells_no_titles() -> None:
    broken = event_bytes(event()).replace(b"SEQUENCE:0\r\n", b"").replace(b"SUMMARY", b"X-SUMMARY")
    with pytest.raises(UnsoundCalendar) as caught:
        one_meeting_bytes(broken)
    assert not isinstance(caught.value, UserError)
    assert "Ohjausryhmä" not in str(caught.value)
    assert {"missing", "unknown-property"} <= {finding.rule for finding in caught.value.findings}


def test_reading_the_writer_loads_no_icalendar() -> None:
    code = "import sys, seutu_desktop.calendars.writer; print({'icalendar', 'dateutil'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, text=True)
    assert done.stdout == "set()\n"


def test_the_words_say_that_outlook_was_not_tried() -> None:
    assert phrases.SECOND_OPENING.endswith("Ei vielä kokeiltu Outlookilla.")
