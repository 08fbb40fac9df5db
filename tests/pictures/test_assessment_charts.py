from __future__ import annotations

import io
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from seutu_desktop.pictures.assessment_charts import WIDTH, ChartRow, beside_chart, spread_chart
from seutu_desktop.pictures.charts import MAX_TOLD, lines_of, shown, told

ROWS = [
    ChartRow("Tiedon kulku ja viestinnälliset kuilut", 2.5, 1, 5, 2, 3.0),
    ChartRow("Henkilöstövaihdokset ja perehdyttäminen", 2.5, 1, 4, None, 2.5),
    ChartRow("Lasten ja nuorten hyvinvointi", 4, 4, 4, 4, 4.5),
    ChartRow("Vain kaksi vastasi"),
]


def test_the_spread_is_told_in_words() -> None:
    chart = spread_chart(ROWS, 2026)
    assert chart.description == (
        "Arvioiden vaihteluvälit 2026, 4 kohdetta. Suurin hajonta: "
        "Tiedon kulku ja viestinnälliset kuilut, 1–5."
    )
    assert spread_chart(ROWS[3:], 2026).description.endswith("Kohteista ei ole lukuja.")


def test_two_rounds_side_by_side_are_told_in_words() -> None:
    assert beside_chart(ROWS, 2026, 2025).description == (
        "Mediaanit 2025 ja 2026, 3 kohdetta: 0 nousi, 1 ennallaan, 2 laski."
    )


@pytest.mark.parametrize("count", [1, 7, 28])
def test_a_chart_is_as_high_as_its_rows_within_a_page_and_both_pictures_agree(count: int) -> None:
    chart = spread_chart((ROWS * 7)[:count], 2026)
    assert (round(chart.width), round(chart.height)) == (round(WIDTH), min(count * 10, 205) + 15)
    picture = Image.open(io.BytesIO(chart.png))
    root = ET.fromstring(chart.svg)
    width, height = (float(root.attrib[name].removesuffix("pt")) for name in ("width", "height"))
    assert picture.width / picture.height == pytest.approx(width / height, rel=0.01)


def test_the_same_figures_give_the_same_bytes_in_another_process() -> None:
    code = (
        "from seutu_desktop.pictures.assessment_charts import *; import hashlib;"
        "c = spread_chart([ChartRow('Ä', 2.5, 1, 4, 3, 2)], 2026);"
        "print(hashlib.sha256(c.png + c.svg).hexdigest())"
    )
    seen = {
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    }
    assert len(seen) == 1


def test_the_svg_reaches_nowhere_and_holds_letters_as_outlines() -> None:
    svg = beside_chart(ROWS, 2026, 2025).svg.decode()
    assert "<!DOCTYPE" not in svg and "<text" not in svg and "dc:date" not in svg
    assert set(re.findall(r'(?:href|src)="([^#"][^"]*)"', svg)) == set()


def test_marks_differ_by_shape_and_not_by_colour_alone() -> None:
    """Without the medians, or without the consensus, the grey picture is another one."""
    grey = Image.open(io.BytesIO(spread_chart(ROWS, 2026).png)).convert("L")
    bare = [ChartRow(each.title, each.median, each.low, each.high) for each in ROWS]
    assert Image.open(io.BytesIO(spread_chart(bare, 2026).png)).convert("L").tobytes() != grey.tobytes()


@settings(max_examples=8, deadline=None)
@given(st.text(max_size=300))
def test_whatever_a_title_says_it_is_drawn_and_told(title: str) -> None:
    chart = spread_chart([ChartRow(title, 3, 1, 5), ChartRow(f"${title}$ \\frac{{1}}{{", 2, 2, 2)], 2026)
    assert 0 < len(chart.description) <= MAX_TOLD


def test_words_are_cut_to_fit() -> None:
    assert lines_of("a " * 100, 10, 2).count("\n") == 1
    assert lines_of("a " * 100, 10, 2).endswith("…")
    assert len(told("sana " * 60)) <= MAX_TOLD
    assert shown("Ä𝄞") == "Ä□"
