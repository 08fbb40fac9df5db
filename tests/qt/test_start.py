"""What a start loads, and what it tells."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from seutu_desktop.services.setup import create_network
from seutu_desktop.store.store import Store

HEAVY = {
    "docx", "lxml", "icalendar", "keyring", "sqlite_utils", "holidays", "markdown_it", "filelock", "tzdata",
    "platformdirs", "PySide6.QtNetwork", "seutu_desktop.cli", "seutu_desktop.services.messages",
}  # fmt: skip
PROGRAM = (
    "import sys; from seutu_desktop.__main__ import window; sys.argv[1:] = ['--measure-start', '--data', "
)


def measured(data: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *options, "-c", f"{PROGRAM}{str(data)!r}]; window()"]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)


def test_a_measured_start_tells_both_moments_and_ends(empty_data: Store) -> None:
    create_network(empty_data, ["398"])
    empty_data.close()
    told = json.loads(measured(empty_data.path).stdout)
    assert 0 < told["first_paint_ms"] < told["data_ms"]


def test_nothing_heavy_is_loaded_for_the_first_screen(empty_data: Store) -> None:
    create_network(empty_data, ["398"])
    empty_data.close()
    lines = measured(empty_data.path, "-X", "importtime").stderr.splitlines()
    loaded = {line.rpartition("|")[2].strip() for line in lines if line.startswith("import time:")}
    assert "seutu_desktop.qt.today.panel" in loaded
    assert loaded & HEAVY == set()


def test_the_frame_needs_no_data_file(empty_data: Store) -> None:
    create_network(empty_data, ["398"])
    empty_data.close()
    lines = measured(empty_data.path, "-X", "importtime").stderr.splitlines()
    order = [line.rpartition("|")[2].strip() for line in lines if line.startswith("import time:")]
    assert order.index("seutu_desktop.qt.main_window") < order.index("seutu_desktop.store.store")


def test_a_damaged_file_ends_a_measured_start_with_a_sentence(tmp_path: Path) -> None:
    data = tmp_path / "seutu.db"
    data.write_bytes(b"kuva")
    command = [sys.executable, "-c", f"{PROGRAM}{str(data)!r}]; window()"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert "ei ole Seudun aineisto" in done.stderr
    assert "Traceback" not in done.stderr
