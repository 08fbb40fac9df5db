"""Write the golden wheels anew, after a change of the drawing that is meant; then look at them:

.venv/bin/python tests/pictures/write_golden.py && rsvg-convert tests/golden/wheel.svg -o /tmp/wheel.png
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from pictures import samples  # noqa: E402
from pictures.skeleton import skeleton  # noqa: E402
from seutu_desktop.pictures.sheet import Heading, sheets  # noqa: E402
from seutu_desktop.pictures.svg import svg  # noqa: E402

GOLDEN = ROOT / "tests" / "golden"
HEADING = Heading("Kehittämisverkosto", ("Toimintasuunnitelman 2026 liite",))
COUNTS = (0, 12, 60)


def first_sheet(count: int) -> bytes:
    """Return the first sheet of a wheel with so many tasks."""
    return svg(sheets(samples.many(count), HEADING)[0])


if __name__ == "__main__":
    (GOLDEN / "wheel.svg").write_bytes(svg(sheets(samples.year_of_sources(), HEADING)[0]))
    for each in COUNTS:
        (GOLDEN / f"wheel_{each}.txt").write_text("\n".join(skeleton(first_sheet(each))) + "\n", "utf-8")
