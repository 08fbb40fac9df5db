from __future__ import annotations

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.assessment import Answer
from seutu_desktop.domain.scores import FEWEST, mean_difference, median, number_text, tally

SCORES = st.lists(st.integers(0, 5), min_size=FEWEST, max_size=30)


def answers(*scores: int | None, evidence: str = "Näin on.") -> list[Answer]:
    return [Answer(str(at), str(at), "k", score, evidence) for at, score in enumerate(scores)]


def test_the_figures_of_the_pictured_criterion() -> None:
    found = tally(answers(1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 4, 4, 5))
    assert (found.n, found.median, found.low, found.high) == (14, 2.5, 1, 5)
    assert found.counts == (0, 3, 4, 2, 4, 1)


@given(SCORES)
def test_the_median_is_that_of_the_standard_library(scores: list[int]) -> None:
    assert median(scores) == statistics.median(scores)
    assert median(scores) * 2 % 1 == 0


@given(SCORES)
def test_the_spread_is_nothing_exactly_where_all_agree(scores: list[int]) -> None:
    assert (mean_difference(scores) == 0) == (len(set(scores)) == 1)
    assert mean_difference(scores) == mean_difference(list(reversed(scores)))
    assert 0 <= mean_difference(scores) <= max(scores) - min(scores)


def test_two_answers_differ_by_the_mean_of_every_pair() -> None:
    assert mean_difference([1, 2, 4]) == pytest.approx((1 + 3 + 2) / 3)
    assert mean_difference([4]) == 0


@pytest.mark.parametrize("scores", [(), (3,), (3, 5), (3, 5, None)])
def test_few_answers_have_no_figures(scores: tuple[int | None, ...]) -> None:
    found = tally(answers(*scores))
    assert found.too_few
    assert found.n == len([each for each in scores if each is not None])
    assert (found.median, found.low, found.high, found.spread) == (None, None, None, None)
    assert sum(found.counts) == found.without_evidence == 0


def test_the_threshold_is_the_rounds_own() -> None:
    assert tally(answers(1, 2, 3, 4), fewest=5).too_few
    assert not tally(answers(1, 2), fewest=2).too_few


def test_a_score_without_evidence_is_counted_and_a_text_without_a_score_is_no_answer() -> None:
    found = tally([*answers(2, 3, evidence=" \n"), *answers(4), *answers(None, None)])
    assert (found.n, found.without_evidence) == (3, 2)


@pytest.mark.parametrize(
    ("value", "words"), [(None, "–"), (3, "3"), (3.0, "3"), (2.5, "2,5"), (1.4285, "1,43"), (0.0, "0")]
)
def test_figures_are_written_as_finnish_does(value: float | None, words: str) -> None:
    assert number_text(value) == words
