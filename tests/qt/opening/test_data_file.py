from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from seutu_desktop.qt.opening.data_file import DataFileOpener, Opened
from seutu_desktop.qt.opening.trouble_dialog import Way
from seutu_desktop.services.files import back_up
from seutu_desktop.services.setup import create_network
from seutu_desktop.store.store import Store


def now() -> datetime:
    return datetime(2026, 11, 24, 8, 2, tzinfo=UTC)


class FakeAsking:
    """Answers with the ways it was given, one after the other, then gives up."""

    def __init__(self, *ways: Way) -> None:
        self.ways = list(ways)
        self.sentences: list[str] = []
        self.offered: list[list[Way]] = []
        self.words: list[str] = []
        self.chosen: Path | None = None
        self.another = False

    def way(self, sentence: str, safe: str, ways: list[tuple[Way, str]]) -> Way:
        self.sentences.append(sentence)
        self.offered.append([way for way, _ in ways])
        self.words += [words for _, words in ways]
        return self.ways.pop(0) if self.ways else Way.QUIT

    def file(self) -> Path | None:
        return self.chosen

    def new_file(self, near: Path) -> Path | None:
        return self.chosen

    def bring_forward(self, path: Path) -> bool:
        return self.another


def opened(path: Path, asking: FakeAsking) -> Opened | None:
    return DataFileOpener(now, asking).open(path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A data file with a network and one backup."""
    path = tmp_path / "seutu.db"
    store = Store.create(path, now)
    create_network(store, ["398"])
    back_up(store)
    store.close()
    return path


def spoil(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:60_000] = b"\xff" * (60_000 - 100)
    path.write_bytes(data)


def closed(found: Opened | None) -> Opened:
    assert found is not None
    found.store.close()
    return found


def test_a_sound_file_opens_without_a_word(path: Path) -> None:
    asking = FakeAsking()
    assert closed(opened(path, asking)).notice == ""
    assert asking.sentences == []


def test_a_missing_file_is_made(tmp_path: Path) -> None:
    found = closed(opened(tmp_path / "folder" / "seutu.db", FakeAsking()))
    assert found.store.path.exists()


def test_a_damaged_file_comes_back_from_its_backup_and_is_kept(path: Path) -> None:
    spoil(path)
    spoiled = path.read_bytes()
    asking = FakeAsking(Way.RESTORE)
    found = opened(path, asking)
    assert found is not None and found.store.the_network().name
    found.store.close()
    assert "vaurioitunut" in asking.sentences[0]
    assert asking.words[0] == "Palauta varmuuskopio ti 24.11.2026 klo 8.02"
    (kept,) = path.parent.glob("*.damaged")
    assert kept.read_bytes() == spoiled


def test_a_damaged_file_without_a_backup_offers_another_file(path: Path, tmp_path: Path) -> None:
    for backup in (path.parent / "varmuuskopiot").iterdir():
        backup.unlink()
    spoil(path)
    asking = FakeAsking(Way.CREATE)
    asking.chosen = tmp_path / "uusi.db"
    assert closed(opened(path, asking)).store.path == tmp_path / "uusi.db"
    assert asking.offered == [[Way.CHOOSE, Way.CREATE]]


@pytest.mark.parametrize("content", [b"", b"kuva" * 100])
def test_a_foreign_file_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "seutu.db"
    path.write_bytes(content)
    asking = FakeAsking(Way.QUIT)
    assert opened(path, asking) is None
    assert "ei ole Seudun aineisto" in asking.sentences[0]
    assert path.read_bytes() == content


def test_a_newer_file_says_to_update(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[60:64] = (9999).to_bytes(4, "big")
    path.write_bytes(data)
    asking = FakeAsking(Way.QUIT)
    assert opened(path, asking) is None
    assert "Päivitä ohjelma" in asking.sentences[0]


def test_a_second_start_brings_the_first_window_forward_and_ends(path: Path) -> None:
    first = Store.open(path, now)
    asking = FakeAsking()
    asking.another = True
    assert opened(path, asking) is None
    assert asking.sentences == []
    first.close()


def test_beside_a_writing_command_one_can_read_or_try_again(path: Path) -> None:
    writer = Store.open(path, now)
    asking = FakeAsking(Way.RETRY, Way.READ)
    found = closed(opened(path, asking))
    assert not found.store.writable
    assert "toisessa Seudussa" in found.notice
    assert len(asking.sentences) == 2
    writer.close()


def test_a_file_that_cannot_be_written_is_read_with_a_notice(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)  # root may write anywhere
    asking = FakeAsking()
    found = closed(opened(path, asking))
    assert not found.store.writable
    assert "kirjoitusoikeus" in found.notice
    assert asking.sentences == []


def test_another_file_is_tried_until_one_opens(path: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.db"
    wrong.write_bytes(b"muuta")
    asking = FakeAsking(Way.CHOOSE)
    asking.chosen = path
    assert closed(opened(wrong, asking)).store.path == path


def test_turning_back_from_the_file_chooser_asks_again(tmp_path: Path) -> None:
    path = tmp_path / "seutu.db"
    path.write_bytes(b"muuta")
    asking = FakeAsking(Way.CHOOSE, Way.CREATE, Way.QUIT)
    assert opened(path, asking) is None
    assert len(asking.sentences) == 3


def test_a_newer_file_can_be_read(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA user_version = 99")
    asking = FakeAsking(Way.READ)
    found = opened(path, asking)
    assert found is not None and not found.store.writable
    assert asking.offered == [[Way.READ, Way.CHOOSE]]
    assert "uudemmalla" in found.notice
    found.store.close()
