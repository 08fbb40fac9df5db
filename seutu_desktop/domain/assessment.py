"""The yearly self-assessment: a round with its criteria, participants, answers, findings and votes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Scheme(StrEnum):
    """What a round asks: the light seven, CAF 2020 whole, or the network's own criteria."""

    LIGHT = "light"
    CAF = "caf"
    OWN = "own"


class RoundStep(StrEnum):
    """How far a round is, in its order: invitation, scores, consensus, findings, votes, into the plan."""

    INVITATION = "invitation"
    SCORES = "scores"
    CONSENSUS = "consensus"
    FINDINGS = "findings"
    VOTES = "votes"
    PLAN = "plan"


@dataclass(frozen=True)
class AssessmentRound:
    """The self-assessment of a year; answers are due on `due`, `meeting_id` is the workshop.

    `dots` is how many dot votes each participant has; a criterion with fewer than `fewest` answers shows no
    figures. `closed_on` ends the round: then nothing of it changes.
    """

    id: str
    year: int
    scheme: Scheme
    step: RoundStep = RoundStep.INVITATION
    meeting_id: str | None = None
    due: date | None = None
    dots: int = 3
    fewest: int = 3
    closed_on: date | None = None
    note: str = ""


class CriterionKind(StrEnum):
    """What a criterion is: CAF's enablers 1–5 or results 6–9, or the network's factors and areas."""

    SUCCESS_FACTOR = "success_factor"
    PRIORITY_AREA = "priority_area"
    ENABLER = "enabler"
    RESULT = "result"
    OWN = "own"


@dataclass(frozen=True)
class Criterion:
    """What a round scores 0–5; `code` is the same in every round (`1.2`), `theme` its heading.

    `period_item_id` is the factor or area it stands for. `consensus` is what the workshop agreed on,
    entered and never computed, `consensus_note` its reasons.
    """

    id: str
    round_id: str
    position: int
    code: str
    title: str
    kind: CriterionKind
    theme: str = ""
    guidance: str = ""
    period_item_id: str | None = None
    consensus: int | None = None
    consensus_note: str = ""


@dataclass(frozen=True)
class Participant:
    """Somebody asked to answer, by the seat they had then; `workbook_hash` is that of the file taken in."""

    id: str
    round_id: str
    person_id: str
    membership_id: str | None = None
    invited_on: date | None = None
    answered_on: date | None = None
    workbook_hash: str = ""


@dataclass(frozen=True)
class Answer:
    """What one participant says of one criterion. The most private data of the file: never printed."""

    id: str
    participant_id: str
    criterion_id: str
    score: int | None = None
    evidence: str = ""
    strengths: str = ""
    improvements: str = ""
    actions: str = ""


class FindingKind(StrEnum):
    """A strength, or a target of development."""

    STRENGTH = "strength"
    TARGET = "target"


@dataclass(frozen=True)
class Finding:
    """A card of the workshop; `impact` and `effort` are 1–5, `chosen` is to become a goal."""

    id: str
    round_id: str
    kind: FindingKind
    text: str
    position: int
    criterion_id: str | None = None
    impact: int | None = None
    effort: int | None = None
    chosen: bool = False


@dataclass(frozen=True)
class DotVote:
    """Dots on a target: those of a participant, or all of the room's (`participant_id` None)."""

    id: str
    finding_id: str
    dots: int
    participant_id: str | None = None


@dataclass(frozen=True)
class AssessmentRecord:
    """A round whole, each sequence in its order, and beside it the round before with what it was answered.

    `workshop` is the day of its meeting, None without one.
    """

    round: AssessmentRound
    criteria: tuple[Criterion, ...] = ()
    participants: tuple[Participant, ...] = ()
    answers: tuple[Answer, ...] = field(default=(), repr=False)
    findings: tuple[Finding, ...] = ()
    votes: tuple[DotVote, ...] = ()
    workshop: date | None = None
    last: AssessmentRecord | None = None

    @property
    def answered(self) -> int:
        """How many of the participants have answered."""
        return sum(each.answered_on is not None for each in self.participants)
