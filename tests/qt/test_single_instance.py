from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seutu_desktop.qt.single_instance import Doorbell, bring_forward, show_window

OTHER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from seutu_desktop.qt.single_instance import bring_forward
app = QCoreApplication([])
sys.exit(0 if bring_forward(Path(sys.argv[1])) else 3)
"""


def second_start(path: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", OTHER, str(path)])


def test_a_second_start_rings_at_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    rung: list[str] = []
    bell = Doorbell(tmp_path / "seutu.db", lambda: rung.append("rung"))
    other = second_start(tmp_path / "seutu.db")
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert (other.returncode, rung) == (0, ["rung"])
    bell.close()


def test_another_file_is_another_window(qtbot: QtBot, tmp_path: Path) -> None:
    bell = Doorbell(tmp_path / "seutu.db", lambda: None)
    assert not bring_forward(tmp_path / "other.db")
    bell.close()


def test_nobody_answers_where_no_window_is(tmp_path: Path, qapp: object) -> None:
    assert not bring_forward(tmp_path / "seutu.db")


def test_a_bell_left_by_a_killed_window_is_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "seutu.db"
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from seutu_desktop.qt.single_instance import Doorbell; app = QCoreApplication([]);"
        "bell = Doorbell(Path(sys.argv[1]), lambda: None); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True, timeout=30)
    rung: list[str] = []
    bell = Doorbell(path, lambda: rung.append("rung"))
    other = second_start(path)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert rung == ["rung"]
    bell.close()


def test_a_minimised_window_comes_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    show_window(window)
    assert not window.isMinimized()
    assert window.isVisible()
