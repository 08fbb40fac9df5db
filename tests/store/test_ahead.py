from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from seutu_desktop.domain.errors import DataFileLocked, ForeignDataFile
from seutu_desktop.store.ahead import OpenedAhead
from seutu_desktop.store.store import Store

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def clock() -> datetime:
    return NOW


def test_a_file_opened_ahead_is_written_by_whoever_takes_it(tmp_path: Path) -> None:
    path = tmp_path / "seutu.db"
    Store.create(path, clock).close()
    store = Store.open(path, clock, ahead=OpenedAhead(path))
    with store.action("note"):
        pass
    assert store.writable
    with pytest.raises(DataFileLocked):
        Store.open(path, clock)
    store.close()
    Store.open(path, clock).close()


def test_what_is_wrong_with_the_file_is_told_to_whoever_takes_it(tmp_path: Path) -> None:
    path = tmp_path / "seutu.db"
    path.write_bytes(b"kuva")
    with pytest.raises(ForeignDataFile):
        Store.open(path, clock, ahead=OpenedAhead(path))
