"""The main job in a real window under a virtual screen, driven through the accessibility bus alone."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
SECONDS = 300
PICTURES, WHEEL_PICTURES = 8, 2


linux = pytest.mark.skipif(sys.platform != "linux", reason="the virtual screen and its bus are Linux's")


@linux
def test_a_meeting_is_made_held_minuted_exported_closed_and_found_again(tmp_path: Path) -> None:
    status, told = run("client.py", tmp_path)
    assert status == 0, told
    assert len(list(tmp_path.glob("[1-9]-*.png"))) == PICTURES


@linux
def test_the_keyboard_reaches_every_task_of_the_wheel_and_the_bus_hears_what_it_is(tmp_path: Path) -> None:
    status, told = run("wheel_client.py", tmp_path)
    assert status == 0, told
    assert len(list(tmp_path.glob("[1-9]-*.png"))) == WHEEL_PICTURES


def run(client: str, folder: Path) -> tuple[int, str]:
    """Run a client on a screen of its own; return its status and what it told."""
    assert shutil.which("dbus-run-session"), "python3 dev.py check e2e installs what this needs"
    command = ["dbus-run-session", "--", sys.executable, str(HERE / "session.py"), str(folder), client]
    # The screen has its own settings and home; the accessibility bus finds itself by the session's bus.
    env = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "SEUTU_DATA")}
    process = subprocess.Popen(
        command,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        told, _ = process.communicate(timeout=SECONDS)
    except subprocess.TimeoutExpired:
        told = f"no end in {SECONDS} s"
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    return process.returncode, f"{told}\nPictures and data: {folder}"
