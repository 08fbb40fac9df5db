"""Measure everything in tests/bench, print the table, and exit 1 if a figure lies beyond its gate.

python3 dev.py bench    (or .venv/bin/python tests/bench/run.py NAME… for single modules)
"""

from __future__ import annotations

import gc
import importlib
import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from bench.frame import Row, table  # noqa: E402


def modules() -> list[str]:
    """Return the names of the benchmarks: NAME for each bench_NAME.py."""
    return sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))


def measure(name: str) -> list[Row]:
    """Return the rows of one benchmark, without collecting again what the ones before have left."""
    gc.collect()
    gc.freeze()
    try:
        return list(importlib.import_module(f"bench.bench_{name}").rows())
    finally:
        gc.unfreeze()


def main(names: list[str]) -> int:
    """Measure the named benchmarks, or all; return the exit status. Measuring nothing is a failure."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    rows: list[Row] = []
    for name in names or modules():
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        rows += measure(name)
    print(table(rows))
    return 0 if rows and all(row.passed for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
