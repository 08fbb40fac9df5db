from __future__ import annotations

import json
from datetime import date

from services.makers import plan
from seutu_desktop.services import plain
from seutu_desktop.services.lookup import find_meeting
from seutu_desktop.services.meeting_list import meeting_lines
from seutu_desktop.store.store import Store

LIST_KEYS = [
    "id",
    "number",
    "group",
    "kind",
    "title",
    "start",
    "end",
    "place",
    "status",
    "section_from",
    "section_to",
    "uid",
]
ITEM_KEYS = [
    "section",
    "title",
    "diary_number",
    "preparer",
    "presenter",
    "description",
    "proposal",
    "discussion",
    "decision",
    "attachments",
]


def test_a_listed_meeting_has_every_key_and_times_with_their_offset(sample: Store) -> None:
    rows = [plain.row_object(row) for row in plain.meeting_rows(sample, 2026)]
    tenth = next(row for row in rows if row["number"] == "10/2026")

    assert all(list(row) == LIST_KEYS for row in rows)
    assert tenth["start"] == "2026-11-11T09:00:00+02:00"
    assert (tenth["section_from"], tenth["section_to"], tenth["title"]) == (109, 120, None)
    assert tenth["uid"] == f"{tenth['id']}@seutu"
    assert next(row for row in rows if row["number"] == "7/2026")["start"].endswith("+03:00")


def test_a_draft_has_nulls_and_nothing_is_left_out(store: Store) -> None:
    meeting_id = plan(store)
    (row,) = plain.meeting_rows(store)
    whole = plain.meeting_object(store.record(meeting_id), row)

    assert (whole["number"], whole["section_from"], whole["title"]) == (None, None, None)
    assert [list(item) for item in whole["items"]] == [ITEM_KEYS] * 8
    assert whole["items"][0]["section"] is None
    (line,) = meeting_lines(store, [meeting_id])
    assert plain.row_line(line).startswith(" (1/2026)  ke 9.12.2026 klo 9.00–11.00")


def test_one_meeting_is_told_whole(sample: Store) -> None:
    meeting = find_meeting(sample, "10/2026")
    (row,) = sample.meeting_queries.rows([meeting.id])
    whole = json.loads(json.dumps(plain.meeting_object(sample.record(meeting.id), row)))

    times_off = next(item for item in whole["items"] if item["section"] == 113)
    assert times_off["presenter"] == "Jaana Mäntylä"
    assert [each["name"] for each in times_off["attachments"]] == ["Työ- ja loma-ajat 2027–2028.pdf"]
    deputy = next(each for each in whole["attendance"] if each["name"] == "Noora Haukka")
    assert (deputy["deputy_for"], deputy["capacity"], deputy["municipality"]) == (
        "Hanna Viitala",
        "deputy",
        "Sysmä",
    )
    out = next(each for each in whole["presence_events"] if each["kind"] == "disqualified")
    assert (out["section"], out["grounds"], out["time"]) == (115, "entity", "2026-11-11T10:24:00+02:00")
    assert whole["actions"][0]["due"] == date(2026, 11, 16).isoformat()


def test_a_meeting_can_be_read_as_lines(sample: Store) -> None:
    meeting = find_meeting(sample, "10/2026")
    (line,) = meeting_lines(sample, [meeting.id])
    lines = plain.meeting_lines(sample.record(meeting.id), line, "en")

    assert lines[0].endswith("minutes sent")
    assert " § 113  Seudulliset työ- ja loma-ajat 2027–2028" in lines


def test_a_meeting_that_no_number_names_shows_its_id(sample: Store) -> None:
    lines = [plain.row_line(line) for line in meeting_lines(sample, sample.meeting_queries.ids(2026))]

    assert next(line for line in lines if "Itsearviointipäivä" in line).split("  ")[-1].count("-") == 4
    assert next(line for line in lines if "10/2026" in line).endswith("muistio lähetetty")
