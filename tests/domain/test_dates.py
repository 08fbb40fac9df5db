from __future__ import annotations

import pytest

from seutu_desktop.domain.dates import months_text


@pytest.mark.parametrize(
    ("months", "text"),
    [
        ((), ""),
        ((3,), "maaliskuu"),
        ((9, 3, 4, 5, 3), "maaliskuu–toukokuu, syyskuu"),
        ((1, 2, 12), "tammikuu–helmikuu, joulukuu"),
    ],
)
def test_months_in_words_join_their_runs(months: tuple[int, ...], text: str) -> None:
    assert months_text(months) == text
