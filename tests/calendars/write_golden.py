"""Writes tests/golden/*.ics anew, for a change that is meant; the diff is then to be read.

PYTHONPATH=.:tests .venv/bin/python tests/calendars/write_golden.py
"""

from __future__ import annotations

from pathlib import Path

from calendars.samples import golden_files

if __name__ == "__main__":
    for name, data in golden_files().items():
        (Path(__file__).parents[1] / "golden" / name).write_bytes(data)
