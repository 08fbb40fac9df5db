from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.handling import Handling
from seutu_desktop.domain.meetings import (
    AgendaItem,
    Meeting,
    MeetingStatus,
    PresenceEvent,
    PresenceKind,
)
from seutu_desktop.domain.papers import Document, DocumentKind
from seutu_desktop.store.codec import encode, from_row, is_moment, json_columns, reads_back, to_row
from seutu_desktop.store.entities import KINDS
from store.tools import local

MOMENTS = {
    "created_at": "2026-11-24T09:00:00+00:00",
    "updated_at": "2026-11-24T09:00:00+00:00",
    "deleted_at": None,
}
MEETING = Meeting("a", "b", local("2026-12-09T09:00"), local("2026-12-09T11:00"), status=MeetingStatus.HELD)
TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def test_local_times_are_stored_to_the_minute_and_utc_to_the_second() -> None:
    assert to_row(MEETING)["start"] == "2026-12-09T09:00"
    document = Document("a", DocumentKind.AGENDA, "", "", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    assert to_row(document)["made_at"] == "2026-01-02T03:04:05+00:00"


@given(title=TEXT, ids=st.lists(TEXT).map(tuple), section=st.none() | st.integers(1, 10**6))
def test_a_matter_comes_back_as_it_was(title: str, ids: tuple[str, ...], section: int | None) -> None:
    item = AgendaItem("a", "b", 1, title=title, preparer_ids=ids, section_number=section)
    assert from_row(AgendaItem, to_row(item)) == item


def test_every_kind_can_be_written_and_read() -> None:
    event = PresenceEvent("a", "b", None, local("2026-12-09T09:00"), PresenceKind.LEFT)
    for entity in (MEETING, event):
        assert from_row(type(entity), to_row(entity)) == entity
    assert all(json_columns(kind) is not None for kind in KINDS.values())


def test_a_value_without_a_column_type_is_a_bug() -> None:
    with pytest.raises(TypeError, match="float"):
        encode(1.5)


def test_lists_and_truths_are_shown_as_json_shows_them() -> None:
    shown = json_columns(AgendaItem) | json_columns(Document)
    assert shown["preparer_ids"]('["a"]') == ["a"]
    assert shown["handed_out"](1) is True


def test_a_sound_row_reads_back() -> None:
    assert reads_back(Meeting, to_row(MEETING) | MOMENTS)


@pytest.mark.parametrize(
    "fault",
    [
        {"start": "9.12.2026"},
        {"start": "2026-12-09 09:00"},
        {"status": "forgotten"},
        {"zone": "Europe/Atlantis"},
        {"inspector_ids": "[1]"},
        {"inspector_ids": "{}"},
        {"inspector_ids": "["},
        {"created_at": "2026-11-24T09:00:00"},
        {"deleted_at": "yesterday"},
    ],
)
def test_a_row_the_program_would_stumble_over_does_not_read_back(fault: dict[str, str]) -> None:
    assert not reads_back(Meeting, to_row(MEETING) | MOMENTS | fault)


def test_a_moment_has_an_offset() -> None:
    assert is_moment("2026-11-24T09:00:00+02:00")
    assert not is_moment(date(2026, 11, 24).isoformat())


@given(days=st.lists(st.dates()).map(tuple))
def test_a_list_of_days_comes_back_as_it_was(days: tuple[date, ...]) -> None:
    handling = Handling("a", "b", "c", reminded=days)
    assert from_row(Handling, to_row(handling)) == handling
