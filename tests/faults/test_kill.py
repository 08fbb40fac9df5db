"""kill -9 in the middle of writing, again and again, on one data file: nothing acknowledged is lost.

SEUTU_KILLS says how often; `dev.py check` runs 200. This shows a killed program, not a power cut.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import pytest

from faults.session import State, held, run, steps
from seutu_desktop.store.backup import backups
from seutu_desktop.store.store import Store
from store.tools import add_body, add_meeting, add_network

KILLS = int(os.environ.get("SEUTU_KILLS", "20"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    store = Store.create(tmp_path / "seutu.db", lambda: datetime.now(UTC))
    with store.action("setup"):
        add_network(store)
        add_meeting(store, add_body(store))
    store.close()
    return store.path


def killed(path: Path, seed: int, steps_before: int, delay: float) -> int:
    """Run a session and kill it `delay` seconds after so many steps; return how many steps it told."""
    child = subprocess.Popen(
        [sys.executable, str(Path(run.__code__.co_filename)), str(path), str(seed)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout and child.stderr
    first = child.stdout.readline()
    seen = [child.stdout.readline() for _ in range(steps_before)]
    with suppress(subprocess.TimeoutExpired):
        child.wait(delay)
    child.kill()
    # Not communicate(): that reads past the lines which readline() had already taken in.
    told, errors = child.stdout.readlines(), child.stderr.read()
    child.stdout.close()
    child.stderr.close()
    child.wait()
    assert first == "open\n" and errors == ""
    return len(seen) + len(told)


def possible(seed: int, before: State, told: int) -> Iterator[State]:
    """Yield the state after the last step that was told, and after the one then under way."""
    if told == 0:
        yield before
    yield from islice((state for _, state in steps(seed, before)), max(told - 1, 0), told + 1)


def test_no_acknowledged_change_is_lost(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(KILLS)
    state: State = {}
    steps_told = hot_journals = 0
    for seed in range(KILLS):
        told = killed(path, seed, chance.randrange(8), chance.uniform(0.0, 0.02))
        hot_journals += path.with_name("seutu.db-journal").exists()
        with closing(Store.open(path, lambda: datetime.now(UTC))) as store:
            found = held(store)
            assert found in list(possible(seed, state, told)), f"kill {seed} after {told} steps"
            assert store.meetings.all()[0].place == " ".join(sorted(found))
            assert [row[0] for row in store.connection.rows("PRAGMA integrity_check")] == ["ok"]
            assert store.connection.rows("PRAGMA foreign_key_check") == []
        state, steps_told = found, steps_told + told
    with capsys.disabled():
        sys.stdout.write(f"{KILLS} kills, {steps_told} saved steps, {hot_journals} hot journals ")
    assert steps_told > KILLS
    assert hot_journals > 0
    whole = Store.open_read_only(path, lambda: datetime.now(UTC))
    assert whole.check().findings == ()
    whole.close()
    assert all(backup.counts for backup in backups(path))


def test_a_lost_change_would_be_noticed() -> None:
    told = 5
    after = [state for _, state in islice(steps(1, {}), 10)]
    assert after[told - 2] not in list(possible(1, {}, told))
    assert after[told - 1] in list(possible(1, {}, told))
