from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from seutu_desktop.domain import invariants
from seutu_desktop.domain.errors import DataFileExists, NothingToUndo, WriteFailed
from seutu_desktop.domain.meetings import MeetingStatus, PresenceKind
from seutu_desktop.domain.status import is_exception
from seutu_desktop.paths import resource_path
from seutu_desktop.services import sample as samples
from seutu_desktop.services.files import export_data
from seutu_desktop.services.lookup import find_meeting
from seutu_desktop.services.sample_files import make_file
from seutu_desktop.store.store import Store

# Surnames of the real people whom the seeds name; none may stand anywhere in what is shipped.
REAL = ("kemp", "salonen", "hepo", "helander", "haapanen", "rautavuo", "seppälä", "kujala", "moliis")


def test_two_demos_are_the_same(sample_folder: Path, tmp_path: Path) -> None:
    samples.demo(tmp_path)
    for folder in (sample_folder, tmp_path):
        store = Store.open_read_only(folder / "seutu.db", lambda: samples.TODAY)
        export_data(store, tmp_path / f"vienti {folder.name}")
        store.close()
    one, other = (path.read_bytes() for path in sorted(tmp_path.glob("vienti */seutu.json")))

    paths = [str(folder.absolute()).encode() for folder in (sample_folder, tmp_path)]
    assert one.replace(paths[0], b"").replace(paths[1], b"") == other.replace(paths[0], b"").replace(
        paths[1], b""
    )
    for name in ("Esityslista Ohjausryhmä 2026-12-09.docx", "Muistio Ohjausryhmä 10-2026.docx", "Seutu.ics"):
        assert (sample_folder / name).read_bytes() == (tmp_path / name).read_bytes()


def test_a_second_demo_in_the_folder_is_refused(sample_folder: Path, tmp_path: Path) -> None:
    shutil.copytree(sample_folder, tmp_path / "demo")
    before = (tmp_path / "demo" / "seutu.db").read_bytes()
    with pytest.raises(DataFileExists):
        samples.demo(tmp_path / "demo")
    assert (tmp_path / "demo" / "seutu.db").read_bytes() == before


def test_a_demo_that_fails_leaves_no_half_made_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(store: Store) -> None:
        raise RuntimeError

    monkeypatch.setattr(samples, "build", fail)
    with pytest.raises(RuntimeError):
        samples.demo(tmp_path)
    assert not (tmp_path / "seutu.db").exists()


def test_the_sample_keeps_every_rule(sample: Store) -> None:
    for meeting_id in sample.meeting_queries.ids():
        assert invariants.violations(sample.record(meeting_id)) == ()


def test_the_sample_is_marked_and_cannot_be_undone_step_by_step(sample: Store) -> None:
    assert sample.the_network().sample
    with pytest.raises(NothingToUndo):
        sample.undo()


def test_the_numbers_of_2026_are_those_of_the_pictures(sample: Store) -> None:
    rows = sample.meeting_queries.rows(sample.meeting_queries.ids(2026))
    numbered = [(row.number, row.section_from, row.section_to) for row in rows if row.number]

    assert numbered == [
        (1, 1, 13), (2, 14, 26), (3, 27, 38), (4, 39, 49), (5, 50, 61), (6, 62, 73), (7, 74, 84), (8, 85, 97),
        (9, 98, 108), (10, 109, 120),
    ]  # fmt: skip


def test_the_last_meeting_shows_everything_that_can_happen(sample: Store) -> None:
    record = sample.record(find_meeting(sample, "10/2026").id)
    kinds = {event.kind for event in record.events}

    assert {PresenceKind.ARRIVED, PresenceKind.DISQUALIFIED, PresenceKind.BREAK_START} <= kinds
    assert record.votes[0].first_count == 6
    assert len(record.dissents) == 1
    assert any(mark.deputy_for_id for mark in record.attendance)
    assert record.meeting.status is MeetingStatus.MINUTES_SENT


def test_one_meeting_was_moved_one_cancelled_and_a_representative_changed(sample: Store) -> None:
    moved = [each for each in sample.meetings.all() if is_exception(each)]
    cancelled = [each for each in sample.meetings.all() if each.status is MeetingStatus.CANCELLED]

    assert [(each.day.isoformat(), each.move_reason) for each in moved] == [
        ("2026-10-07", "viikolla 42 on syysloma")
    ]
    assert len(cancelled) == 2
    names = {each.person_id: each for each in sample.memberships.all() if each.valid_from or each.valid_to}
    assert {"Pekka Rantakari", "Hanna Viitala"} <= {sample.people.get(key).name for key in names}


def test_actions_are_late_open_and_done(sample: Store) -> None:
    found = sample.actions.all()

    assert any(each.done_on for each in found)
    assert sum(each.done_on is None and each.due is not None for each in found) == 5


def test_a_dated_event_of_the_seeds_is_there(sample: Store) -> None:
    meeting = find_meeting(sample, "2025-02-12")
    titles = [item.title for item in sample.record(meeting.id).items]

    assert "Toimintakertomus vuodelta 2024" in titles
    assert sample.meeting_queries.on_day(find_meeting(sample, "11/2025").day)[1].title.startswith("Valio- ja")


def test_no_real_name_and_no_foreign_address_stands_in_what_is_shipped() -> None:
    for folder in ("sample", "data"):
        for path in resource_path(folder).iterdir():
            text = path.read_text(encoding="utf-8").casefold()
            assert not [name for name in REAL if name in text], path
            assert set(re.findall(r"@([\w.-]+)", text)) <= {"esimerkki.fi"}, path


def test_sample_files_are_real_and_always_the_same(tmp_path: Path) -> None:
    first, second = (make_file(tmp_path, name) for name in ("Työ- ja loma-ajat (luonnos).pdf", "Kutsu.txt"))
    content = first.read_bytes()

    assert content.startswith(b"%PDF-1.4") and content.rstrip().endswith(b"%%EOF")
    assert "Kutsu" in second.read_text(encoding="utf-8")
    assert make_file(tmp_path, first.name).read_bytes() == content


def test_a_demo_where_no_folder_can_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tiedosto").write_text("x")
    with pytest.raises(WriteFailed):
        samples.demo(tmp_path / "tiedosto" / "kansio")
