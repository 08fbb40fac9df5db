"""What the view of a self-assessment shows: the criteria by spread, the cards, who has answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain.assessment import (
    Answer,
    AssessmentRecord,
    AssessmentRound,
    Criterion,
    Finding,
    FindingKind,
    Participant,
)
from seutu_desktop.domain.people import BodyKind, Membership
from seutu_desktop.domain.record import Directory
from seutu_desktop.domain.scores import Tally, tally
from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.store.assessment import read_assessment
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class LastTime:
    """What the round before said of the same criterion: its consensus, and its median if enough answered."""

    year: int
    consensus: int | None
    median: float | None


@dataclass(frozen=True)
class Evidence:
    """What somebody wrote beside a score. For the screen of the workshop only: a paper never has it."""

    text: str
    score: int | None


@dataclass(frozen=True)
class WorkshopRow:
    """A criterion in the workshop.

    Evidence and texts are by score and then by alphabet, so that their order tells nobody who wrote them;
    where `tally.too_few` holds there are none.
    """

    criterion: Criterion
    tally: Tally
    evidence: tuple[Evidence, ...] = ()
    strengths: tuple[str, ...] = ()
    improvements: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    last: LastTime | None = None


@dataclass(frozen=True)
class Card:
    """A strength or a target with the dots it has, and the title of the criterion it came from."""

    finding: Finding
    dots: int
    criterion_title: str = ""


@dataclass(frozen=True)
class ParticipantRow:
    """A participant by name, whose seat it is (a municipality or a group), and how far the answer is.

    `scored` criteria of `asked`; `dots_left` of the participant's own.
    """

    participant: Participant
    name: str
    seat: str
    title: str
    email: str
    scored: int
    asked: int
    dots_left: int


@dataclass(frozen=True)
class Workshop:
    """A round as its view shows it. `rows` have the largest spread first, those without figures last."""

    round: AssessmentRound
    workshop: date | None
    rows: tuple[WorkshopRow, ...]
    strengths: tuple[Card, ...]
    targets: tuple[Card, ...]
    participants: tuple[ParticipantRow, ...]
    answered: int
    room_dots: bool
    last_year: int | None

    @property
    def in_order(self) -> tuple[WorkshopRow, ...]:
        """The rows in the order of the criteria."""
        return tuple(sorted(self.rows, key=lambda row: row.criterion.position))

    @property
    def agreed(self) -> int:
        """How many criteria have a consensus."""
        return sum(row.criterion.consensus is not None for row in self.rows)

    @property
    def chosen(self) -> tuple[Card, ...]:
        """The targets that are to become goals."""
        return tuple(each for each in self.targets if each.finding.chosen)


def workshop(store: Store, round_id: str) -> Workshop:
    """Return a round whole, in at most three statements; raise NotFound."""
    record = read_assessment(store, round_id)
    return shown(record, store.directory())


def shown(record: AssessmentRecord, directory: Directory) -> Workshop:
    """Return a round as its view shows it."""
    answers = _by_criterion(record)
    last = _last(record.last) if record.last else {}
    rows = sorted((_row(record, each, answers[each.id], last) for each in record.criteria), key=_by_spread)
    cards = [_card(record, each) for each in record.findings]
    return Workshop(
        round=record.round,
        workshop=record.workshop,
        rows=tuple(rows),
        strengths=tuple(each for each in cards if each.finding.kind is FindingKind.STRENGTH),
        targets=tuple(each for each in cards if each.finding.kind is FindingKind.TARGET),
        participants=_participants(record, directory),
        answered=record.answered,
        room_dots=any(each.participant_id is None for each in record.votes),
        last_year=record.last.round.year if record.last else None,
    )


def _by_criterion(record: AssessmentRecord) -> dict[str, list[Answer]]:
    """Return the answers to each criterion, none for one that nobody answered."""
    found: dict[str, list[Answer]] = {each.id: [] for each in record.criteria}
    for answer in record.answers:
        if answer.criterion_id in found:
            found[answer.criterion_id].append(answer)
    return found


def _row(
    record: AssessmentRecord, criterion: Criterion, answers: list[Answer], before: Mapping[str, LastTime]
) -> WorkshopRow:
    figures = tally(answers, record.round.fewest)
    last = before.get(criterion.code)
    if figures.too_few:
        return WorkshopRow(criterion, figures, last=last)
    told = [Evidence(each.evidence.strip(), each.score) for each in answers if each.evidence.strip()]
    return WorkshopRow(
        criterion=criterion,
        tally=figures,
        evidence=tuple(
            sorted(told, key=lambda one: (-1 if one.score is None else one.score, _abc(one.text)))
        ),
        strengths=_texts(answers, lambda each: each.strengths),
        improvements=_texts(answers, lambda each: each.improvements),
        actions=_texts(answers, lambda each: each.actions),
        last=last,
    )


def _texts(answers: list[Answer], of: Callable[[Answer], str]) -> tuple[str, ...]:
    return tuple(sorted((text for each in answers if (text := of(each).strip())), key=_abc))


def _abc(text: str) -> tuple[str, str]:
    """By alphabet, roughly: what matters is that it is nobody's place in the row of participants."""
    return text.casefold(), text


def _last(record: AssessmentRecord) -> dict[str, LastTime]:
    """What a round said of each criterion, by its code; its figures keep to the threshold of its own."""
    answers = _by_criterion(record)
    return {
        each.code: LastTime(
            record.round.year, each.consensus, tally(answers[each.id], record.round.fewest).median
        )
        for each in record.criteria
    }


def _by_spread(row: WorkshopRow) -> tuple[float, int, int]:
    spread = -1.0 if row.tally.spread is None else row.tally.spread
    reach = (row.tally.high or 0) - (row.tally.low or 0)
    return -spread, -reach, row.criterion.position


def _card(record: AssessmentRecord, finding: Finding) -> Card:
    titles = {each.id: each.title for each in record.criteria}
    dots = sum(each.dots for each in record.votes if each.finding_id == finding.id)
    return Card(finding, dots, titles.get(finding.criterion_id or "", ""))


def _participants(record: AssessmentRecord, directory: Directory) -> tuple[ParticipantRow, ...]:
    seats = {each.id: each for each in directory.memberships}
    day = record.workshop or record.round.due or date(record.round.year, 12, 31)
    scored = Counter(each.participant_id for each in record.answers if each.score is not None)
    found = []
    for each in record.participants:
        seat = seats.get(each.membership_id or "")
        person = directory.people.get(each.person_id)
        found.append(
            ParticipantRow(
                participant=each,
                name=directory.name(each.person_id),
                seat=_seat(directory, seat) if seat else "",
                title=directory.title(each.person_id, day),
                email=person.email if person else "",
                scored=scored[each.id],
                asked=len(record.criteria),
                dots_left=record.round.dots
                - sum(vote.dots for vote in record.votes if vote.participant_id == each.id),
            )
        )
    return tuple(sorted(found, key=lambda row: (sort_key(row.name), row.participant.id)))


def _seat(directory: Directory, seat: Membership) -> str:
    """A member of the steering group is named by the municipality, the chair of a group by the group."""
    body = directory.bodies.get(seat.body_id)
    if body is not None and body.kind is BodyKind.DEVELOPMENT:
        return body.name
    return directory.municipality_name(seat.municipality_id) or (body.name if body else "")
