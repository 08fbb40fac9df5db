"""The two ways in, and the composition root."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

import seutu_desktop
from seutu_desktop import __main__, app

ROOT = Path(seutu_desktop.__file__).parent.parent
HEAVY = (
    "PySide6",
    "docx",
    "lxml",
    "icalendar",
    "keyring",
    "sqlite_utils",
    "holidays",
    "markdown_it",
)


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | environment,
        check=False,
    )


def test_the_version_is_that_of_the_metadata() -> None:
    metadata = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert seutu_desktop.__version__ == metadata["project"]["version"]


def test_the_version_is_told_without_importing_anything_heavy() -> None:
    done = run("-X", "importtime", "-m", "seutu_desktop", "--version")

    assert (done.returncode, done.stdout) == (0, f"Seutu {seutu_desktop.__version__}\n")
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}
    assert not imported & set(HEAVY)


@pytest.mark.parametrize("name", ["main", "window"])
def test_both_entries_leave_with_their_status(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["seutu", "--ei-ole"])
    with pytest.raises(SystemExit) as left:
        getattr(__main__, name)()
    assert left.value.code == 2


def test_a_machine_without_a_screen_is_told_so_and_nothing_is_made(own_home: Path) -> None:
    environment = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = run("-m", "seutu_desktop", **environment)

    assert done.returncode == 1
    assert done.stderr.startswith("Ikkunaa ei voi avata")
    assert not (own_home / "seutu.db").exists()


def test_the_process_began_before_now_and_not_long_ago() -> None:
    assert 0 <= time.time() - app.process_began() < 3600


def test_after_the_first_paint_the_file_is_looked_over_and_backed_up(tmp_path: Path) -> None:
    from seutu_desktop.services.setup import create_network
    from seutu_desktop.store.store import Store

    store = Store.create(tmp_path / "seutu.db", app.now)
    create_network(store, ["398"])
    app.after_first_paint(store)
    store.close()

    assert len(list((tmp_path / "varmuuskopiot").iterdir())) == 1
