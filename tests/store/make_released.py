"""Write tests/data/seutu-VERSION.db, the data file that a released version leaves behind.

    .venv/bin/python tests/store/make_released.py 0.1.0

Run once a release whose schema is new, never again for the same release: a released file is what people
have. Until 0.1.0 is out, run it again whenever migration 1 changes.
"""

from __future__ import annotations

import itertools
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from seutu_desktop.store.store import Store  # noqa: E402
from store.tools import Clock, fill  # noqa: E402


def make(target: Path) -> None:
    """Write a file with something in every table; the same program writes the same rows."""
    count = itertools.count(1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "seutu.db"
        store = Store.create(path, Clock(), "Tiina", lambda _: f"00000000-0000-7000-8000-{next(count):012}")
        fill(store)
        store.connection.execute("VACUUM")
        store.close()
        target.write_bytes(path.read_bytes())


if __name__ == "__main__":
    make(ROOT / "tests" / "data" / f"seutu-{sys.argv[1]}.db")
