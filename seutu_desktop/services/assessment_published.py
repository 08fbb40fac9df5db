"""What of a self-assessment may leave the program: the one door that papers and JSON go through.

No score of one person passes here, nor any evidence: only figures of at least `fewest` answers, and none at
all while somebody has yet to answer, for then two papers would differ by the one who answered in between.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain.assessment import AssessmentRound, Criterion, RoundStep
from seutu_desktop.services.assessment_view import Card, Workshop, WorkshopRow


@dataclass(frozen=True)
class PublishedRow:
    """A criterion's figures; each is None where it is not shown, `answers` is always told."""

    criterion: Criterion
    answers: int
    median: float | None
    low: int | None
    high: int | None
    spread: float | None
    without_evidence: int | None
    last_median: float | None
    last_consensus: int | None


@dataclass(frozen=True)
class Published:
    """A round as it may be printed: of those `asked` so many are `invited` and have `answered`.

    `rows` have the largest spread first, `targets` the most dots.
    """

    round: AssessmentRound
    workshop: date | None
    asked: int
    invited: int
    answered: int
    collecting: bool
    rows: tuple[PublishedRow, ...]
    last_year: int | None
    strengths: tuple[Card, ...]
    targets: tuple[Card, ...]


def published(view: Workshop) -> Published:
    """Return what of a round may be printed."""
    collecting = is_collecting(view)
    rows = view.in_order if collecting else view.rows
    return Published(
        round=view.round,
        workshop=view.workshop,
        asked=len(view.participants),
        invited=sum(each.participant.invited_on is not None for each in view.participants),
        answered=view.answered,
        collecting=collecting,
        rows=tuple(_row(each, hidden=collecting) for each in rows),
        last_year=view.last_year,
        strengths=view.strengths,
        targets=tuple(sorted(view.targets, key=lambda card: (-card.dots, card.finding.position))),
    )


def is_collecting(view: Workshop) -> bool:
    """Return whether scores are still coming in: the steps of answering, and somebody has not answered."""
    answering = view.round.step in (RoundStep.INVITATION, RoundStep.SCORES)
    return answering and view.round.closed_on is None and view.answered < len(view.participants)


def _row(row: WorkshopRow, *, hidden: bool) -> PublishedRow:
    few = hidden or row.tally.too_few
    return PublishedRow(
        criterion=row.criterion,
        answers=row.tally.n,
        median=None if few else row.tally.median,
        low=None if few else row.tally.low,
        high=None if few else row.tally.high,
        spread=None if few else row.tally.spread,
        without_evidence=None if few else row.tally.without_evidence,
        last_median=row.last.median if row.last else None,
        last_consensus=row.last.consensus if row.last else None,
    )
