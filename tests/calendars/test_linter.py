"""The linter passes sound calendars and refuses each seeded fault by its own rule."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendars.seeded import DAY, INVITATION, SERIES, SIXTEEN, TEXT, broken, ics
from calendars.seeded_more import MORE
from seutu_desktop.calendars import linter
from seutu_desktop.calendars.linter import Finding, lint, lint_event


def rules(data: bytes) -> set[str]:
    return {finding.rule for finding in lint(data)}


@pytest.mark.parametrize("text", [TEXT, INVITATION, TEXT.replace("METHOD:PUBLISH\n", "")])
def test_a_sound_calendar_has_no_findings(text: str) -> None:
    assert lint(ics(text)) == []


@pytest.mark.parametrize("fault", SIXTEEN)
def test_each_of_the_sixteen_faults_is_refused(fault: str) -> None:
    data, rule = SIXTEEN[fault]
    assert rule in rules(data)


@pytest.mark.parametrize("fault", MORE)
def test_every_other_fault_is_refused(fault: str) -> None:
    data, rule = MORE[fault]
    assert rule in rules(data)


def test_there_are_sixteen() -> None:
    assert len(SIXTEEN) == 16


def test_no_rule_of_the_linter_is_without_a_fault() -> None:
    source = "".join(path.read_text("utf-8") for path in Path(linter.__file__).parent.glob("*.py"))
    written = set(re.findall(r'(?:Finding|_Unreadable)\("([a-z0-9-]+)"', source)) | {"x-value", "value"}
    assert written == {rule for _, rule in (SIXTEEN | MORE).values()}


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=WEEKLY",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=20;WKST=MO",
        "FREQ=MONTHLY;BYMONTHDAY=28",
        "FREQ=MONTHLY;BYDAY=4WE",
        "FREQ=MONTHLY;BYDAY=-1WE",
        "FREQ=YEARLY",
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31",
        "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    ],
)
def test_the_series_that_outlook_keeps_are_sound(rule: str) -> None:
    override = SERIES[SERIES.index("BEGIN:VEVENT", 1) :]
    text = TEXT.replace(override, "").replace("FREQ=WEEKLY;BYDAY=WE;UNTIL=20270630T060000Z", rule)
    assert lint(ics(text)) == []


def test_a_series_of_whole_days_ends_with_a_date() -> None:
    series = DAY.replace("SUMMARY", "RRULE:FREQ=WEEKLY;UNTIL=20270401\nSUMMARY")
    override = DAY.replace("UID", "RECURRENCE-ID;VALUE=DATE:20270305\nUID")
    assert lint(broken(DAY, series + override)) == []
    assert lint(broken(DAY, series.replace("20270401", "20270401T000000Z") + override)) != []


def test_the_night_of_the_change_is_measured_in_utc() -> None:
    night = (
        TEXT.replace("20270113T", "20271031T")
        .replace("20270120T", "20271107T")
        .replace("20270127T", "20271103T")
    )
    ended = night.replace("FREQ=WEEKLY;BYDAY=WE;UNTIL=20270630T060000Z", "FREQ=WEEKLY;BYDAY=SU,WE;COUNT=9")
    spring = ended.replace("T090000", "T033000").replace("20271031T110000", "20271031T031500")
    assert rules(ics(spring)) == {"end-before-start"}


def test_a_finding_names_the_line_and_no_value() -> None:
    data = broken("SUMMARY:Siirretty", "SUMMARY;ALTREP=x:Siirretty")
    line = 1 + data[: data.index(b"SUMMARY;ALTREP")].count(b"\n")
    assert lint(data) == [Finding("parameter", line, "SUMMARY")]


def test_a_fragment_is_one_event() -> None:
    assert lint_event(ics(DAY)) == []
    assert [finding.rule for finding in lint_event(ics(DAY + DAY))] == ["one-event"]


def test_a_fragment_stands_in_no_other_zone() -> None:
    found = lint_event(
        ics(SERIES[: SERIES.index("BEGIN:VEVENT", 1)].replace("Europe/Helsinki", "Europe/Kiev"))
    )
    assert {finding.rule for finding in found} == {"zone-missing"}


@given(
    st.binary(max_size=300)
    | st.lists(st.sampled_from(TEXT.splitlines()), max_size=40).map("\r\n".join).map(str.encode)
)
def test_no_bytes_break_the_linter(data: bytes) -> None:
    assert lint(data)
