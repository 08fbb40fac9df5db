"""A full disk, a limit on the size of files, a folder nobody may write to, and a second program."""

from __future__ import annotations

import os
import resource
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from seutu_desktop.domain.errors import DataFileLocked, DiskFull, ReadOnlyDataFile, UserError, WriteFailed
from seutu_desktop.domain.people import Person
from seutu_desktop.store.backup import back_up, backup_folder
from seutu_desktop.store.export import export
from seutu_desktop.store.store import Store
from store.tools import Clock, fill

NOBODY = 65534


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True).returncode:
        pytest.skip("only root can mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def on_small_disk(small_disk: Path) -> Iterator[Store]:
    store = Store.create(small_disk / "seutu.db", Clock())
    fill(store)
    yield store
    store.close()


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """Let no file grow beyond `size` bytes, as a quota does (Python ignores SIGXFSZ by itself)."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def write(store: Store, megabytes: float) -> Person:
    person = Person(store.new_id(), "Suuri", note="x" * int(megabytes * 1_000_000))
    with store.action("add"):
        store.people.save(person)
    return person


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*")}


def test_a_full_disk_takes_nothing_back_but_the_last_action(on_small_disk: Store) -> None:
    before = on_small_disk.people.all()
    with pytest.raises(DiskFull) as caught:
        write(on_small_disk, 3)
    assert caught.value.data["path"] == on_small_disk.path
    assert on_small_disk.people.all() == before
    assert on_small_disk.check().findings == ()
    assert write(on_small_disk, 0.01) in on_small_disk.people.all()


def test_a_full_disk_leaves_no_half_backup_export_or_attachment(on_small_disk: Store) -> None:
    folder = on_small_disk.data_folder
    (folder / "filler").write_bytes(bytes(os.statvfs(folder).f_bavail * os.statvfs(folder).f_bsize - 9000))
    before = names(folder)
    with pytest.raises(DiskFull):
        back_up(on_small_disk.connection, on_small_disk.clock())
    with pytest.raises(DiskFull):
        export(on_small_disk, folder / "out")
    with pytest.raises(DiskFull):
        on_small_disk.contents.put(bytes(200_000))
    made = names(folder) - before
    assert {name for name in made if name.endswith((".db", ".json", ".new"))} == set()
    assert on_small_disk.check().findings == ()


def test_a_new_file_that_does_not_fit_is_not_there(small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(bytes(1_900_000))
    with pytest.raises(DiskFull):
        Store.create(small_disk / "seutu.db", Clock())
    assert names(small_disk) == {"filler"}


def test_a_limit_on_file_size_is_a_full_disk(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "seutu.db", Clock())
    before = store.path.read_bytes()
    with files_of_at_most(len(before) + 100_000), pytest.raises(DiskFull):
        write(store, 2)
    assert store.people.all() == []
    assert store.path.read_bytes() == before
    write(store, 2)
    store.close()


def as_nobody(work: Callable[[], object]) -> str:
    """Return what `work` gives, or the code of its error, in a child that may do little."""
    if os.geteuid() != 0:
        pytest.skip("only root can become nobody")
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgid(NOBODY)
            os.setuid(NOBODY)
            told = str(work())
        except UserError as error:
            told = error.code
        except BaseException as error:
            told = repr(error)
        os.write(writing, told.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read().decode()
    os.waitpid(child, 0)
    return told


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody reads, for pytest's own is closed to others."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture
def readable(open_folder: Path) -> Path:
    store = Store.create(open_folder / "seutu.db", Clock())
    fill(store)
    store.close()
    for path in (store.path, *(each for each in open_folder.rglob("liitteet/*/*"))):
        path.chmod(0o644)
    store.path.with_name("seutu.db.lock").unlink(missing_ok=True)
    return store.path


def test_a_read_only_file_in_a_read_only_folder_can_be_read(readable: Path) -> None:
    before = readable.read_bytes()
    assert as_nobody(lambda: Store.open(readable, Clock())) == ReadOnlyDataFile.code
    assert as_nobody(lambda: len(Store.open_read_only(readable, Clock()).people.all())) == "2"
    assert as_nobody(lambda: Store.open_read_only(readable, Clock()).check().findings) == "()"
    assert readable.read_bytes() == before
    assert names(readable.parent) == {"seutu.db", "liitteet"} | names(readable.parent / "liitteet")


def test_a_read_only_file_in_an_open_folder_can_be_read(readable: Path) -> None:
    readable.parent.chmod(0o777)
    assert as_nobody(lambda: Store.open(readable, Clock())) == ReadOnlyDataFile.code
    assert as_nobody(lambda: len(Store.open_read_only(readable, Clock()).people.all())) == "2"


def test_a_file_nobody_may_read_is_told(readable: Path) -> None:
    readable.chmod(0o600)
    assert as_nobody(lambda: Store.open(readable, Clock())) == "read_failed"
    assert as_nobody(lambda: Store.create(readable.parent / "new.db", Clock())) == WriteFailed.code


def test_what_a_killed_writer_left_cannot_be_mended_without_the_right(readable: Path) -> None:
    """A hot journal must be played back before reading; who may not write is told so, and nothing changes."""
    store = Store.open(readable, Clock())
    store.connection.execute("PRAGMA cache_size=1")
    journal = readable.with_name("seutu.db-journal")
    with pytest.raises(ZeroDivisionError), store.action("edit"):
        store.connection.execute("UPDATE person SET name = hex(zeroblob(40000))")
        torn, leftover = readable.read_bytes(), journal.read_bytes()
        _ = 1 / 0
    store.close()
    readable.write_bytes(torn)
    journal.write_bytes(leftover)
    journal.chmod(0o644)
    told = as_nobody(lambda: Store.open_read_only(readable, Clock()))
    assert told in (WriteFailed.code, ReadOnlyDataFile.code)
    assert (readable.read_bytes(), journal.read_bytes()) == (torn, leftover)


def test_a_second_program_reads_but_does_not_write(open_folder: Path) -> None:
    open_folder.chmod(0o777)
    store = Store.create(open_folder / "seutu.db", Clock())
    for path in open_folder.iterdir():
        path.chmod(0o666)
    fill(store)
    assert as_nobody(lambda: Store.open(store.path, Clock())) == DataFileLocked.code
    assert as_nobody(lambda: len(Store.open_read_only(store.path, Clock()).people.all())) == "2"
    store.close()


def test_a_read_only_backup_folder_is_told(readable: Path) -> None:
    backup_folder(readable).mkdir()
    readable.parent.chmod(0o777)
    readable.chmod(0o666)

    def work() -> object:
        store = Store.open(readable, Clock())
        return back_up(store.connection, store.clock())

    assert as_nobody(work) == WriteFailed.code
