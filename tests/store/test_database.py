from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from seutu_desktop.domain.errors import (
    DamagedDataFile,
    DataFileExists,
    DataFileLocked,
    DataFileMissing,
    DiskFull,
    ForeignDataFile,
    ReadFailed,
    ReadOnlyDataFile,
    UserError,
    WriteFailed,
)
from seutu_desktop.store import database, files
from seutu_desktop.store.database import new_file, translated
from seutu_desktop.store.store import Store
from store.tools import Clock


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", ForeignDataFile),
        (b"SQLite format 3\0", ForeignDataFile),
        (b"x" * 200, ForeignDataFile),
        (b"SQLite format 3\0" + bytes(84), ForeignDataFile),
        (b"SQLite format 3\0" + bytes(52) + b"Seut" + bytes(28), DamagedDataFile),
    ],
    ids=["empty", "too short", "no database", "another program's", "ours without a version"],
)
def test_a_file_that_is_not_ours_is_refused_untouched(
    tmp_path: Path, content: bytes, error: type[UserError]
) -> None:
    path = tmp_path / "seutu.db"
    path.write_bytes(content)
    for opening in (Store.open, Store.open_read_only):
        with pytest.raises(error):
            opening(path, Clock())
    assert path.read_bytes() == content
    assert [each.name for each in tmp_path.iterdir()] == ["seutu.db"]


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    for opening in (Store.open, Store.open_read_only):
        with pytest.raises(DataFileMissing):
            opening(tmp_path / "seutu.db", Clock())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_data_file(tmp_path: Path) -> None:
    with pytest.raises(ReadFailed):
        Store.open(tmp_path, Clock())


def test_a_truncated_file_is_damaged_and_stays_as_it_is(rich: Store) -> None:
    rich.close()
    content = rich.path.read_bytes()[: 4096 * 20]
    rich.path.write_bytes(content)
    for opening in (Store.open, Store.open_read_only):
        with pytest.raises(DamagedDataFile):
            opening(rich.path, rich.clock)
    assert rich.path.read_bytes() == content


def test_the_rules_of_the_connection_hold(store: Store) -> None:
    pragmas = {
        name: store.connection.rows(f"PRAGMA {name}")[0][0] for name in ("journal_mode", "foreign_keys")
    }
    assert pragmas == {"journal_mode": "delete", "foreign_keys": 1}
    store.close()
    again = Store.open(store.path, Clock())
    assert again.connection.rows("PRAGMA synchronous")[0][0] == 3  # EXTRA
    again.close()


def test_a_failed_making_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), new_file(tmp_path / "seutu.db"):
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_a_new_file_is_made_with_its_folder_and_never_over_another(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "seutu.db"
    database.create(path)
    with pytest.raises(DataFileExists):
        database.create(path)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(WriteFailed):
        database.create(tmp_path / "file" / "seutu.db")


def test_a_journal_of_a_deleted_file_does_not_play_into_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "seutu.db"
    path.with_name("seutu.db-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))
    Store.create(path, Clock()).close()
    names = {each.name for each in tmp_path.iterdir()}
    assert "seutu.db-journal" not in names
    assert "seutu.db.damaged-journal" in names


def fail_with(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("made up")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_IOERR_WRITE, DiskFull),
        (sqlite3.SQLITE_IOERR_FSYNC, WriteFailed),
        (sqlite3.SQLITE_CORRUPT_INDEX, DamagedDataFile),
        (sqlite3.SQLITE_NOTADB, DamagedDataFile),
        (sqlite3.SQLITE_READONLY_DBMOVED, ReadOnlyDataFile),
        (sqlite3.SQLITE_CANTOPEN_FULLPATH, ReadOnlyDataFile),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, DataFileLocked),
    ],
)
def test_what_sqlite_reports_is_said_in_our_words(tmp_path: Path, code: int, error: type[UserError]) -> None:
    with pytest.raises(error) as caught, translated(tmp_path):
        raise fail_with(code)
    assert caught.value.data["path"] == tmp_path


def test_a_bug_stays_a_bug(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.IntegrityError), translated(tmp_path):
        raise sqlite3.IntegrityError("UNIQUE")
    with pytest.raises(sqlite3.OperationalError), translated(tmp_path):
        raise fail_with(sqlite3.SQLITE_ERROR)


def test_a_hot_journal_is_played_back_for_a_reader(rich: Store, tmp_path: Path) -> None:
    """What a kill in the middle of writing leaves: pages half written, and the journal to undo them."""
    torn, journal = tmp_path / "torn.db", tmp_path / "torn.db-journal"
    people = rich.people.all()
    rich.connection.execute("PRAGMA cache_size=1")
    with pytest.raises(ZeroDivisionError), rich.action("edit"):
        rich.connection.execute("UPDATE person SET name = hex(zeroblob(40000))")
        torn.write_bytes(rich.path.read_bytes())
        journal.write_bytes(rich.path.with_name("seutu.db-journal").read_bytes())
        _ = 1 / 0
    assert journal.stat().st_size > 512
    reader = Store.open_read_only(torn, rich.clock)
    assert reader.people.all() == people
    assert not journal.exists()
    reader.close()


def test_a_hot_journal_beside_a_writer_is_not_touched(rich: Store, tmp_path: Path) -> None:
    lock = files.writer_lock(tmp_path / "torn.db")
    try:
        with pytest.raises(DataFileLocked):
            files.writer_lock(tmp_path / "torn.db")
    finally:
        lock.release()


def test_a_lock_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(WriteFailed):
        files.writer_lock(tmp_path / "file" / "seutu.db")


def test_what_is_kept_aside_never_covers_another(tmp_path: Path) -> None:
    path = tmp_path / "seutu.db"
    names = []
    for content in (b"1", b"2"):
        path.write_bytes(content)
        kept = files.keep_aside(path)
        assert kept and kept.read_bytes() == content
        names.append(kept.name)
    assert names == ["seutu.db.damaged", "seutu.db.2.damaged"]
    assert files.keep_aside(path) is None


def test_a_file_that_cannot_be_kept_aside_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "seutu.db"
    path.write_bytes(b"1")

    def refuse(*_: object) -> None:
        raise OSError(13, "in use")

    monkeypatch.setattr(os, "rename", refuse)
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(WriteFailed):
        files.keep_aside(path)


def test_a_lost_disk_in_the_middle_of_writing_rolls_back(rich: Store) -> None:
    people = rich.people.all()
    with pytest.raises(DiskFull), rich.action("edit"):
        rich.connection.execute("UPDATE person SET name = 'x'")
        rich.connection.execute("ROLLBACK")  # SQLite does so itself when the disk is full
        raise fail_with(sqlite3.SQLITE_FULL)
    assert rich.people.all() == people


def test_text_that_is_no_text_is_damage(rich: Store) -> None:
    rich.connection.execute("DROP TRIGGER person_logged_update")
    rich.connection.execute("UPDATE person SET phone = CAST(x'ff' AS TEXT)")
    with pytest.raises(DamagedDataFile):
        rich.people.all()
    assert "values" in {finding.code for finding in rich.check().findings}


def test_wrong_sql_stays_a_bug(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        store.connection.rows("SELECT * FROM nowhere")
