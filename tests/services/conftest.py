"""A small network on a temporary file, and the sample network built once."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from services.makers import Clock, network
from seutu_desktop.services.sample import demo
from seutu_desktop.store.store import Store


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def empty(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """An open data file in which nothing is yet."""
    store = Store.create(tmp_path / "seutu.db", clock)
    yield store
    store.close()


@pytest.fixture
def store(empty: Store) -> Store:
    """A network of five municipalities with their members."""
    return network(empty)


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo, made once; nobody writes here."""
    folder = tmp_path_factory.mktemp("demo")
    demo(folder)
    return folder


@pytest.fixture
def sample(sample_folder: Path, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """An own copy of the sample network, open for writing."""
    shutil.copytree(sample_folder, tmp_path / "sample")
    store = Store.open(tmp_path / "sample" / "seutu.db", clock)
    yield store
    store.close()


@pytest.fixture
def statements() -> Iterator[Callable[[Store], list[str]]]:
    """Return a watch: a list that fills with the SQL statements of a store from now on."""
    watched: list[Store] = []

    def watch(store: Store) -> list[str]:
        seen: list[str] = []
        store.connection.set_trace_callback(seen.append)
        watched.append(store)
        return seen

    yield watch
    for store in watched:
        store.connection.set_trace_callback(None)
