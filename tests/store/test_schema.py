from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from seutu_desktop.domain.errors import NewerDataFile
from seutu_desktop.store import schema
from seutu_desktop.store.backup import backup_folder
from seutu_desktop.store.database import migrate
from seutu_desktop.store.entities import KINDS
from seutu_desktop.store.schema import run_script
from seutu_desktop.store.store import Store
from store.tools import Clock, Migration, add_body, fill, know, second_migration

DATA = Path(__file__).resolve().parents[1] / "data"
RELEASED = sorted(DATA.glob("seutu-*.db"))
COUNTS = {
    "seutu-0.1.0.db": {"meeting": 2, "agenda_item": 2, "person": 2, "change": 30, "change_group": 8},
    "seutu-0.3.0.db": {"meeting": 2, "participant": 1, "cost_share": 1, "survey": 1},
    "seutu-0.2.0.db": {"meeting": 2, "wheel_task": 1, "wheel_tick": 1, "change": 39, "change_group": 10},
}


def half_way(conn: sqlite3.Connection) -> None:
    conn.execute("CREATE TABLE half (way TEXT)")
    raise ZeroDivisionError


def breaks_references(conn: sqlite3.Connection) -> None:
    conn.execute("DROP TRIGGER meeting_logged_update")
    conn.execute("UPDATE meeting SET body_id = 'nobody'")


def made(conn: sqlite3.Connection) -> set[tuple[str, ...]]:
    return {tuple(row) for row in conn.execute("SELECT type, name, sql FROM sqlite_schema")}


@pytest.fixture
def path(store: Store) -> Path:
    fill(store)
    store.close()
    return store.path


def test_every_migration_has_the_file_of_a_release() -> None:
    versions = set()
    for file in RELEASED:
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as conn:
            versions.add(conn.execute("PRAGMA user_version").fetchone()[0])
    assert versions == set(range(1, schema.newest() + 1))
    assert {file.name for file in RELEASED} == set(COUNTS)


@pytest.mark.parametrize("file", RELEASED, ids=lambda file: file.name)
def test_a_released_file_opens_with_all_its_rows_and_the_schema_of_a_new_one(
    file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "seutu.db"
    shutil.copy(file, path)
    store = Store.open(path, Clock())
    conn = store.connection
    for name, count in COUNTS[file.name].items():
        assert conn.rows(f"SELECT count(*) FROM {name}")[0][0] == count, name
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        migrate(fresh, 0)
        assert made(conn) == made(fresh), "run tests/store/make_released.py while 0.1.0 is not out"
    assert {finding.code for finding in store.check().findings} == {"contents"}  # left at home
    store.close()


def test_a_migration_backs_up_first_and_keeps_the_rows(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    know(monkeypatch, second_migration)
    store = Store.open(path, Clock())
    assert store.connection.rows("PRAGMA user_version")[0][0] == schema.newest()
    assert [body.name for body in store.bodies.all()] == ["Ohjausryhmä"]
    assert store.check().findings == ()
    (backup,) = backup_folder(path).iterdir()
    with closing(sqlite3.connect(backup)) as conn:
        assert conn.execute("PRAGMA user_version").fetchone()[0] == schema.newest() - 1
    with store.action("add"):
        body = add_body(store, "Uusi")
    assert store.history.of("body", body.id)[0].new["colour"] == ""
    store.close()


def test_a_reader_migrates_in_memory_only(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    know(monkeypatch, second_migration)
    before = path.read_bytes()
    reader = Store.open_read_only(path, Clock())
    assert reader.bodies.all()[0].name == "Ohjausryhmä"
    assert reader.connection.rows("SELECT colour FROM body")[0][0] == ""
    reader.close()
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("bad", "error"), [(half_way, ZeroDivisionError), (breaks_references, sqlite3.IntegrityError)]
)
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch, bad: Migration, error: type[Exception]
) -> None:
    before = path.read_bytes()
    with monkeypatch.context() as patch:
        know(patch, bad)
        with pytest.raises(error):
            Store.open(path, Clock())
    assert path.read_bytes() == before
    store = Store.open(path, Clock())  # and the lock is free
    assert store.check().findings == ()
    store.close()


def test_a_newer_file_is_refused_untouched(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        know(patch, second_migration)
        Store.open(path, Clock()).close()
    before = path.read_bytes()
    for opening in (Store.open, Store.open_read_only):
        with pytest.raises(NewerDataFile) as caught:
            opening(path, Clock())
        assert caught.value.data["version"] == schema.newest() + 1
    assert path.read_bytes() == before


def test_a_newer_file_is_read_where_it_still_has_all_we_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        know(patch, second_migration)
        Store.open(path, Clock()).close()
    before = path.read_bytes()
    store = Store.open_read_only(path, Clock(), newer=True)
    assert [body.name for body in store.bodies.all()] == ["Ohjausryhmä"]
    assert not store.writable
    store.close()
    assert path.read_bytes() == before
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("ALTER TABLE vote RENAME COLUMN first_ids TO ids")
    with pytest.raises(NewerDataFile):
        Store.open_read_only(path, Clock(), newer=True)


def test_every_table_of_a_dataclass_is_logged_and_strict(store: Store) -> None:
    tables = {
        row[0]: row[1]
        for row in store.connection.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
    }
    triggers = {
        row[0] for row in store.connection.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    }
    for table in KINDS:
        assert tables[table].endswith("STRICT")
        assert {f"{table}_logged_insert", f"{table}_logged_update", f"{table}_never_deleted"} <= triggers


def test_unfinished_sql_is_a_bug(store: Store) -> None:
    with pytest.raises(ValueError, match="unfinished"):
        run_script(store.connection, "CREATE TABLE a (b TEXT)")
