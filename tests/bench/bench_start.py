"""The start of the window on 20 years of meetings, beside an empty QMainWindow started the same way."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from bench import big_store
from bench.frame import Row

PROGRAM = Path(sys.executable).with_name("seutu-desktop")
MEETINGS, YEARS = 5_000, 20
RUNS = 31

FLOOR = """
import json, os, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.tell)
        return False
    def tell(self):
        up = time.clock_gettime(time.CLOCK_BOOTTIME)
        ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
        age = up - ticks / os.sysconf("SC_CLK_TCK")
        sys.stdout.write(json.dumps({"first_paint_ms": age * 1000}) + "\\n")
        app.quit()
app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
watch = Watch(window)
window.installEventFilter(watch)
window.show()
app.exec()
"""
"""The same by an empty window: from the birth of the process to its first painted frame."""


def rows() -> list[Row]:
    """Return the first paint and the first screen with data, medians of alternating starts."""
    with TemporaryDirectory() as folder:
        data = Path(folder) / "seutu.db"
        big_store.make(data, MEETINGS, YEARS)
        env = os.environ | {"XDG_CONFIG_HOME": folder, "QT_QPA_PLATFORM": "offscreen"}
        env.pop("PYTHONDONTWRITEBYTECODE", None)  # as for a user: compiling 130 modules takes 60 ms
        ours = [str(PROGRAM), "--data", str(data), "--measure-start"]
        floor = [sys.executable, "-c", FLOOR]
        for command in (floor, ours):
            _start(command, env)  # files into memory, bytecode onto the disk
        measured = [(_start(floor, env), _start(ours, env)) for _ in range(RUNS)]
    empty = statistics.median(each["first_paint_ms"] for each, _ in measured)
    first = statistics.median(each["first_paint_ms"] for _, each in measured)
    filled = statistics.median(each["data_ms"] for _, each in measured)
    return [
        Row("start: first paint (aim 1.35)", first, "ms", 1.5, empty),
        Row("start: first screen with data (aim 1.6)", filled, "ms", 2.0, empty),
    ]


def _start(command: list[str], env: dict[str, str]) -> dict[str, float]:
    done = subprocess.run(command, env=env, check=True, capture_output=True, text=True, timeout=60)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer
