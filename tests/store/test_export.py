from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seutu_desktop.domain.errors import DamagedDataFile, DataFileExists, WriteFailed
from seutu_desktop.domain.people import Person
from seutu_desktop.store import schema
from seutu_desktop.store.entities import KINDS
from seutu_desktop.store.export import export, rebuild
from seutu_desktop.store.export_rows import exported_tables
from seutu_desktop.store.store import Store
from store.tools import Clock, add_item, fill, local

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=50)


def bytes_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def round_trip(store: Store, folder: Path) -> Store:
    """Export, rebuild and open what came of it; both exports must have the same bytes."""
    export(store, folder / "first")
    rebuild(folder / "first", folder / "new" / "seutu.db")
    rebuilt = Store.open(folder / "new" / "seutu.db", store.clock)
    export(rebuilt, folder / "second")
    assert bytes_in(folder / "first") == bytes_in(folder / "second")
    return rebuilt


def test_export_rebuild_export_gives_the_same_bytes(rich: Store, tmp_path: Path) -> None:
    rebuilt = round_trip(rich, tmp_path)
    assert rebuilt.check() == rich.check()
    assert rebuilt.meetings.all() == rich.meetings.all()
    rebuilt.close()


def test_everything_has_come_along(rich: Store, tmp_path: Path) -> None:
    rebuilt = round_trip(rich, tmp_path)
    for table in (*KINDS, "change_group"):
        sql = f"SELECT * FROM {table} ORDER BY id"
        assert [tuple(r) for r in rebuilt.connection.rows(sql)] == [
            tuple(r) for r in rich.connection.rows(sql)
        ]
    assert rebuilt.search.find("talousarvio") != []
    assert rebuilt.contents.read(next(rich.contents.all())) == b"liitteen teksti"
    assert rebuilt.path.stat().st_mode & 0o777 == 0o600
    rebuilt.close()


def test_undo_goes_on_in_the_rebuilt_file(rich: Store, tmp_path: Path) -> None:
    rebuilt = round_trip(rich, tmp_path)
    assert rebuilt.history.next_steps() == rich.history.next_steps()
    while rebuilt.history.next_steps()[0]:
        assert rebuilt.undo() and rich.undo()
    for table in KINDS:
        sql = f"SELECT id, deleted_at IS NULL FROM {table} ORDER BY id"
        assert [tuple(r) for r in rebuilt.connection.rows(sql)] == [
            tuple(r) for r in rich.connection.rows(sql)
        ]
    with rebuilt.action("add"):
        rebuilt.people.save(Person(rebuilt.new_id(), "Uusi"))
    rebuilt.close()


@settings(max_examples=15)
@given(texts=st.lists(TEXT, min_size=1, max_size=4), ids=st.lists(TEXT, max_size=3).map(tuple))
def test_any_words_survive(texts: list[str], ids: tuple[str, ...]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "seutu.db", Clock())
        store.connection.execute("PRAGMA synchronous=OFF")
        meeting = fill(store)
        for text in texts:
            with store.action(text or "x", merge_key=text):
                item = add_item(store, meeting, text, description=text, preparer_ids=ids)
                store.items.save(replace(item, title=text[::-1]))
        round_trip(store, Path(folder)).close()
        store.close()


def test_an_export_is_open_and_complete(rich: Store, tmp_path: Path) -> None:
    text = export(rich, tmp_path / "out").read_text("utf-8")
    whole = json.loads(text)
    assert (whole["format"], whole["version"]) == ("seutu-export", schema.newest())
    assert sorted(whole["tables"]) == exported_tables()
    assert "Äänekäs Anna" in text and "\\u" not in text
    (meeting,) = (row for row in whole["tables"]["meeting"] if row["number"])
    assert meeting["inspector_ids"] == [] and meeting["deleted_at"] is None
    assert any(row["deleted_at"] for row in whole["tables"]["meeting"])
    assert whole["tables"]["document"][0]["handed_out"] is True
    assert whole["tables"]["change"][0]["old"] is None
    assert "sort_key" not in whole["tables"]["person"][0]
    assert "\r" not in text and text.endswith("}\n")


def test_an_export_is_made_beside_an_open_window(rich: Store, tmp_path: Path) -> None:
    reader = Store.open_read_only(rich.path, rich.clock)
    assert export(reader, tmp_path / "a").read_bytes() == export(rich, tmp_path / "b").read_bytes()
    reader.close()


def test_an_export_never_covers_another(rich: Store, tmp_path: Path, clock: Clock) -> None:
    out = tmp_path / "out"
    first = export(rich, out)
    assert export(rich, out) == first
    content = first.read_bytes()
    with rich.action("add"):
        rich.people.save(Person(rich.new_id(), "Uusi"))
    second = export(rich, out)
    assert (second.name, first.read_bytes()) == ("seutu v2.json", content)
    assert export(rich, out) == second
    assert {path.name for path in out.iterdir()} == {"seutu.json", "seutu v2.json", "liitteet"}


def test_an_older_export_in_the_folder_can_be_chosen(rich: Store, tmp_path: Path) -> None:
    export(rich, tmp_path / "out")
    with rich.action("add"):
        rich.people.save(Person(rich.new_id(), "Uusi"))
    newer = export(rich, tmp_path / "out")
    rebuild(newer, tmp_path / "new.db")
    rebuilt = Store.open_read_only(tmp_path / "new.db", rich.clock)
    assert len(rebuilt.people.all()) == 3
    rebuilt.close()


def test_a_missing_attachment_does_not_stop_the_export(rich: Store, tmp_path: Path) -> None:
    rich.contents.path_of(next(rich.contents.all())).unlink()
    rebuilt = round_trip(rich, tmp_path)
    assert [finding.code for finding in rebuilt.check().findings] == ["contents"]
    rebuilt.close()


def test_rebuild_makes_no_file_over_another(rich: Store, tmp_path: Path) -> None:
    export(rich, tmp_path / "out")
    before = rich.path.read_bytes()
    with pytest.raises(DataFileExists):
        rebuild(tmp_path / "out", rich.path)
    assert rich.path.read_bytes() == before


def test_an_export_without_a_place_is_told(rich: Store, tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"a file where the folder should be")
    with pytest.raises(WriteFailed):
        export(rich, tmp_path / "out")


@pytest.mark.parametrize("harm", ["preparer_ids = 'rikki'", "note = CAST(x'ff' AS TEXT)"])
def test_a_damaged_file_gives_no_half_export(rich: Store, tmp_path: Path, harm: str) -> None:
    table = "agenda_item" if "ids" in harm else "person"
    rich.connection.execute(f"DROP TRIGGER {table}_logged_update")
    rich.connection.execute(f"UPDATE {table} SET {harm}")
    with pytest.raises(DamagedDataFile):
        export(rich, tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["liitteet"]


def test_the_time_of_a_meeting_is_local(rich: Store, tmp_path: Path) -> None:
    whole = json.loads(export(rich, tmp_path).read_text("utf-8"))
    starts = {row["start"] for row in whole["tables"]["meeting"]}
    assert local("2026-12-09T09:00").isoformat(timespec="minutes") in starts
