"""What individual scores come to: median, range, spread, and how many came without evidence.

Nothing here is a consensus: that is entered in the workshop and never computed (domain.md 7).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from seutu_desktop.domain.assessment import Answer

LEAST, MOST = 0, 5
"""The scale of CAF 2020, in whole numbers (domain.md 7)."""

FEWEST = 3
"""Below this many answers a criterion shows no figures, so that nobody's score can be told."""


@dataclass(frozen=True)
class Tally:
    """The scores of a criterion: `counts` of each score 0–5, how many there are, and their figures.

    Where there are fewer than the round's `fewest`, `too_few` holds and every figure is None or zero but
    `n`. `spread` is the mean difference of two answers in points (`mean_difference`).
    """

    n: int
    too_few: bool
    counts: tuple[int, ...] = (0, 0, 0, 0, 0, 0)
    median: float | None = None
    low: int | None = None
    high: int | None = None
    spread: float | None = None
    without_evidence: int = 0


def tally(answers: Iterable[Answer], fewest: int = FEWEST) -> Tally:
    """Return what the scored ones of the answers to one criterion come to."""
    scored = [each for each in answers if each.score is not None]
    scores = [each.score for each in scored if each.score is not None]
    if len(scores) < max(fewest, 1):
        return Tally(len(scores), too_few=True)
    return Tally(
        n=len(scores),
        too_few=False,
        counts=tuple(scores.count(score) for score in range(LEAST, MOST + 1)),
        median=median(scores),
        low=min(scores),
        high=max(scores),
        spread=mean_difference(scores),
        without_evidence=sum(lacks_evidence(each) for each in scored),
    )


def median(scores: Sequence[int]) -> float:
    """Return the middle score, or the mean of the two in the middle: whole or a half."""
    ordered = sorted(scores)
    half = len(ordered) // 2
    return float(ordered[half]) if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def mean_difference(scores: Sequence[int]) -> float:
    """Return how many points two answers differ on average, over every pair; 0 for a single answer.

    It sorts the workshop's list: unlike the range it does not hang on one extreme answer, unlike a standard
    deviation it reads as a sentence ("two answers differ by 1.4 points on average"), and it can be compared
    between criteria that not everybody answered.
    """
    pairs = len(scores) * (len(scores) - 1) // 2
    return sum(abs(one - other) for one, other in combinations(scores, 2)) / pairs if pairs else 0.0


def lacks_evidence(answer: Answer) -> bool:
    """Return whether an answer has a score but says nothing of what it rests on (evidence before score)."""
    return answer.score is not None and not answer.evidence.strip()


def number_text(value: float | None) -> str:
    """Return a figure as Finnish writes it: "2,5", "3", "1,43"; an en dash for none."""
    if value is None:
        return "–"
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")
