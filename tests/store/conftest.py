"""A store on a temporary file, and one with something in every table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from seutu_desktop.store.store import Store
from store.tools import Clock, fill


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    made = Store.create(tmp_path / "seutu.db", clock, "Tiina")
    made.connection.execute("PRAGMA synchronous=OFF")  # tests/faults is where it matters
    yield made
    made.close()


@pytest.fixture
def rich(store: Store) -> Store:
    fill(store)
    return store
