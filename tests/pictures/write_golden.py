"""Write the golden sheet of the wheel anew, after a change of the drawing that is meant; then look at it:

.venv/bin/python tests/pictures/write_golden.py && rsvg-convert tests/golden/wheel.svg -o /tmp/wheel.png
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from pictures import samples  # noqa: E402
from seutu_desktop.pictures.sheet import Heading, sheets  # noqa: E402
from seutu_desktop.pictures.svg import svg  # noqa: E402

HEADING = Heading("Kehittämisverkosto", ("Toimintasuunnitelman 2026 liite",))

if __name__ == "__main__":
    drawing = sheets(samples.year_of_sources(), HEADING)[0]
    (ROOT / "tests" / "golden" / "wheel.svg").write_bytes(svg(drawing))
