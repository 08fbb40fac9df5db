from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from seutu_desktop.store.lock import WriterLock

HOLD = """
import sys
from pathlib import Path
from seutu_desktop.store.lock import WriterLock
lock = WriterLock(Path(sys.argv[1]))
sys.stdout.write("held\\n")
sys.stdout.flush()
sys.stdin.read()
"""


def test_one_holds_it_at_a_time(tmp_path: Path) -> None:
    first = WriterLock(tmp_path / "lock")
    with pytest.raises(BlockingIOError):
        WriterLock(tmp_path / "lock")
    first.release()
    WriterLock(tmp_path / "lock").release()


def test_another_program_that_is_killed_lets_go(tmp_path: Path) -> None:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path / "lock")], text=True, **pipes) as child:  # type: ignore[call-overload]
        assert child.stdout.readline() == "held\n"
        with pytest.raises(BlockingIOError):
            WriterLock(tmp_path / "lock")
        child.kill()
    WriterLock(tmp_path / "lock").release()
    assert (tmp_path / "lock").exists()


def test_a_lock_without_a_folder_is_an_error_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        WriterLock(tmp_path / "missing" / "lock")
