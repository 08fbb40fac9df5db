"""PySide6 6.12.0 on Python 3.11 loses a reference to None in ordinary calls and aborts after some 5,000."""

from __future__ import annotations

import subprocess
import sys

CANARY = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
before = sys.getrefcount(None)
for _ in range(20_000):
    label.setText("x")
print(abs(sys.getrefcount(None) - before))
"""


def test_qt_calls_keep_the_references_to_none() -> None:
    done = subprocess.run([sys.executable, "-c", CANARY], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 200
