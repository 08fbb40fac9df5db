from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from services.makers import Clock, at, plan, sent
from seutu_desktop.calendars.linter import lint
from seutu_desktop.domain.errors import NotFound, NothingToExport
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.services import calendar_file, meetings
from seutu_desktop.services.settings import edit_network
from seutu_desktop.store.store import Store


def unfolded(data: bytes) -> str:
    return data.decode().replace("\r\n ", "")


def test_the_whole_calendar_is_sound_and_names_the_meetings(store: Store, tmp_path: Path) -> None:
    sent(store)
    plan(store, date(2027, 1, 13))
    written = calendar_file.write_calendar(store, tmp_path)

    data = written.path.read_bytes()
    assert written.path.name == "Seutu.ics"
    assert lint(data) == []
    assert "SUMMARY:Ohjausryhmä 1/2026" in unfolded(data)
    assert data.count(b"BEGIN:VEVENT") == 2


def test_the_same_state_gives_the_same_bytes(store: Store, tmp_path: Path, clock: Clock) -> None:
    sent(store)
    first = calendar_file.write_calendar(store, tmp_path).path.read_bytes()
    clock.advance(days=3)

    assert calendar_file.write_calendar(store, tmp_path).path.read_bytes() == first
    assert len(list(tmp_path.glob("*.ics"))) == 1
    assert len(store.documents.of(kind=DocumentKind.CALENDAR)) == 1


def test_a_move_raises_the_sequence_and_another_word_only_the_stamp(store: Store, clock: Clock) -> None:
    meeting_id = plan(store)

    def state() -> tuple[int, object]:
        clock.advance(minutes=1)
        file = calendar_file.build(store)
        with store.action("calendar.write", undoable=False):
            store.calendar_entries.save_all(file.new)
        (entry,) = store.calendar_entries.all()
        return entry.sequence, entry.stamp

    first = state()
    meetings.edit_meeting(store, meeting_id, title="Syyskokous")
    second = state()
    meetings.move_meeting(
        store, meeting_id, at(9) + timedelta(days=7), at(11) + timedelta(days=7), "syysloma"
    )
    third = state()
    meetings.cancel_meeting(store, meeting_id, "sairaus")
    fourth = state()

    assert [each[0] for each in (first, second, third, fourth)] == [0, 0, 1, 2]
    assert first[1] != second[1] != third[1] != fourth[1]
    text = unfolded(calendar_file.build(store).data)
    assert "STATUS:CANCELLED" in text
    assert "PERUTTU: Syyskokous" in text
    assert "syysloma" in text


def test_a_deleted_meeting_that_was_exported_is_withdrawn(store: Store, tmp_path: Path) -> None:
    kept, gone = plan(store), plan(store, date(2027, 1, 13))
    never = plan(store, date(2027, 2, 10))
    meetings.delete_meeting(store, never)
    calendar_file.write_calendar(store, tmp_path)
    meetings.delete_meeting(store, gone)

    text = unfolded(calendar_file.build(store).data)
    assert text.count("BEGIN:VEVENT") == 2
    assert text.count("STATUS:CANCELLED") == 1
    assert calendar_file.uid_of(gone) in text
    assert calendar_file.uid_of(kept) in text


def test_one_year_or_one_meeting_alone(store: Store, tmp_path: Path) -> None:
    first, _ = sent(store), plan(store, date(2027, 1, 13))
    year = calendar_file.write_calendar(store, tmp_path, year=2027)
    one = calendar_file.write_calendar(store, tmp_path, meeting_id=first)

    assert year.path.name == "Seutu 2027.ics"
    assert year.path.read_bytes().count(b"BEGIN:VEVENT") == 1
    assert one.path.name == "Kokous Ohjausryhmä 1-2026.ics"
    assert lint(one.path.read_bytes()) == []


def test_nothing_to_export_is_said(store: Store) -> None:
    with pytest.raises(NothingToExport):
        calendar_file.build(store)
    plan(store)
    with pytest.raises(NothingToExport):
        calendar_file.build(store, year=2031)
    with pytest.raises(NotFound):
        calendar_file.build(store, meeting_id="ei ole")


def test_the_organizer_and_the_link_are_told(store: Store) -> None:
    edit_network(store, contact="Kehittämisyksikkö\nLahti", organiser_email="v@esimerkki.fi")
    meeting_id = plan(store)
    meetings.edit_meeting(store, meeting_id, remote_link="https://teams.example/x", place="Lahti")
    text = unfolded(calendar_file.build(store).data)

    assert "ORGANIZER;CN=Kehittämisyksikkö:mailto:v@esimerkki.fi" in text
    assert "https://teams.example/x" in text
    meetings.edit_meeting(store, meeting_id, remote_link="kokoustila 4")
    assert "Lahti\\; kokoustila 4" in unfolded(calendar_file.build(store).data)


def test_a_reader_beside_the_window_gives_the_same_file_and_stores_nothing(
    store: Store, tmp_path: Path, clock: Clock
) -> None:
    meeting_id = plan(store)
    reading = Store.open_read_only(store.path, clock)
    first = calendar_file.write_calendar(reading, tmp_path).path.read_bytes()
    clock.advance(days=1)
    assert calendar_file.write_calendar(reading, tmp_path).path.read_bytes() == first
    meetings.edit_meeting(store, meeting_id, title="Uusi nimi")
    calendar_file.write_calendar(reading, tmp_path)
    reading.close()

    assert [path.name for path in tmp_path.glob("*.ics")] == ["Seutu.ics"]
    assert store.calendar_entries.all() == []
    assert calendar_file.build(store).data == (tmp_path / "Seutu.ics").read_bytes()


def test_a_calendar_file_that_is_not_ours_is_left_alone(store: Store, tmp_path: Path) -> None:
    plan(store)
    (tmp_path / "Seutu.ics").write_text("hers")
    written = calendar_file.write_calendar(store, tmp_path)

    assert written.path.name == "Seutu v2.ics"
    assert (tmp_path / "Seutu.ics").read_text() == "hers"


def test_an_unchanged_event_is_taken_from_its_kept_lines(store: Store, tmp_path: Path) -> None:
    plan(store)
    calendar_file.write_calendar(store, tmp_path)
    (entry,) = store.calendar_entries.all()

    assert calendar_file.build(store).new == ()
    assert entry.fragment.startswith("BEGIN:VEVENT\r\n")
