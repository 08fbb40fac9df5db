"""Each benchmark lies within its gates (`python3 dev.py test tests/bench`); the gates themselves can fail."""

from __future__ import annotations

import pytest

from bench.frame import Row, table
from bench.run import measure, modules


@pytest.mark.parametrize("name", modules())
def test_every_figure_lies_within_its_gate(name: str) -> None:
    rows = measure(name)
    assert rows
    assert all(row.passed for row in rows), "\n" + table(rows)


@pytest.mark.parametrize(
    ("row", "passed"),
    [
        (Row("ratio within", 15, "ms", gate=1.5, floor=10), True),
        (Row("ratio beyond", 15.1, "ms", gate=1.5, floor=10), False),
        (Row("value within", 10, "statements", gate=10), True),
        (Row("value beyond", 11, "statements", gate=10), False),
    ],
)
def test_a_gate_can_fail(row: Row, passed: bool) -> None:
    assert row.passed is passed
    assert ("FAILED" in table([row])) is not passed
