"""A round of self-assessment: begun for a year, its participants, invitation, steps, and its end.

Answers are in `assessment_answers`, criteria in `assessment_criteria`, findings and votes in
`assessment_findings`, and what the view shows in `assessment_view`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

from seutu_desktop.domain.assessment import AssessmentRound, Criterion, Participant, RoundStep, Scheme
from seutu_desktop.domain.assessment_errors import NoCriteria, NoRound, RoundClosed, RoundExists
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.people import VOTING_ROLES, BodyKind, Membership, MembershipRole
from seutu_desktop.domain.record import Directory
from seutu_desktop.services.fields import changed, made, merge_key
from seutu_desktop.services.schemes import criteria_of
from seutu_desktop.store.store import Store

_ROUND = frozenset({"due", "dots", "fewest", "meeting_id", "note"})


@dataclass(frozen=True)
class Seat:
    """Somebody who is asked: the membership by which, and of which group it is."""

    person_id: str
    membership_id: str
    body_id: str


def rounds(store: Store) -> list[AssessmentRound]:
    """Return every round, the newest year first."""
    return store.yearly.rounds.all("year DESC")


def round_of(store: Store, year: int) -> AssessmentRound:
    """Return the round of a year; raise NoRound."""
    found = store.yearly.rounds.of(year=year)
    if not found:
        raise NoRound(year=year)
    return found[0]


def start_round(
    store: Store,
    year: int,
    scheme: Scheme = Scheme.LIGHT,
    *,
    like: str | None = None,
    meeting_id: str | None = None,
    due: date | None = None,
) -> Changes:
    """Begin the round of a year with its criteria and participants; `ids[0]` is the round.

    `like` is a round whose criteria are asked again. `meeting_id` is the workshop: those are asked who hold
    a seat on its day, else today or, of a year that is over, on its last day. Raise RoundExists, NotFound.
    """
    if store.yearly.rounds.of(year=year):
        raise RoundExists(year=year)
    with store.action("assessment.start") as action:
        held = AssessmentRound(store.new_id(), year, scheme, meeting_id=meeting_id, due=due)
        store.yearly.rounds.save(held)
        for position, blank in enumerate(criteria_of(store, scheme, year, like), 1):
            store.yearly.criteria.save(Criterion(store.new_id(), held.id, position, **vars(blank)))
        for seat in asked(store.directory(), _day(store, held)):
            _add(store, held.id, seat.person_id, seat.membership_id)
    return made(action.changes, held.id)


def asked(directory: Directory, day: date) -> list[Seat]:
    """Return who is asked on a day: the steering group's members, then the development groups' chairs.

    Each person once, deputies not (domain.md 7).
    """
    found: dict[str, Seat] = {}
    for kind, roles in (
        (BodyKind.STEERING, VOTING_ROLES),
        (BodyKind.DEVELOPMENT, frozenset({MembershipRole.CHAIR})),
    ):
        bodies = [each for each in directory.bodies.values() if each.kind is kind]
        for each in (seat for body in bodies for seat in directory.members(body.id, day)):
            if each.role in roles:
                found.setdefault(each.person_id, _seat(each))
    return list(found.values())


def edit_round(store: Store, /, round_id: str, **fields: object) -> Changes:
    """Change `due dots fewest meeting_id note` of a round; raise RoundClosed, TextTooLong."""
    with (
        open_round(store, round_id) as held,
        store.action("assessment.edit", merge_key=merge_key("round", round_id, fields)) as action,
    ):
        store.yearly.rounds.save(changed(held, fields, _ROUND))
    return action.changes


def set_step(store: Store, round_id: str, step: RoundStep) -> Changes:
    """Go to a step, forward or back; nothing of the others is lost. Raise RoundClosed."""
    with open_round(store, round_id) as held, store.action("assessment.step") as action:
        store.yearly.rounds.save(replace(held, step=step))
    return action.changes


def close_round(store: Store, round_id: str, on: date) -> Changes:
    """End a round: from now on nothing of it changes. Raise RoundClosed."""
    with open_round(store, round_id) as held, store.action("assessment.close") as action:
        store.yearly.rounds.save(replace(held, closed_on=on))
    return action.changes


def delete_round(store: Store, round_id: str) -> Changes:
    """Take a round away with all that was answered; raise RoundClosed, NotFound."""
    tables = store.yearly
    with open_round(store, round_id), store.action("assessment.delete") as action:
        for person in tables.participants.of(round_id=round_id):
            _drop(store, person)
        for finding in tables.findings.of(round_id=round_id):
            for vote in tables.dot_votes.of(finding_id=finding.id):
                tables.dot_votes.delete(vote.id)
            tables.findings.delete(finding.id)
        for criterion in tables.criteria.of(round_id=round_id):
            tables.criteria.delete(criterion.id)
        tables.rounds.delete(round_id)
    return action.changes


# Participants


def add_participant(store: Store, round_id: str, person_id: str) -> Changes:
    """Ask somebody more, such as an expert without a seat; one who is there stays. Raise RoundClosed."""
    with open_round(store, round_id) as held, store.action("participant.add") as action:
        store.people.get(person_id)
        seats = {each.person_id: each for each in asked(store.directory(), _day(store, held))}
        if not store.yearly.participants.of(round_id=round_id, person_id=person_id):
            seat = seats.get(person_id)
            _add(store, round_id, person_id, seat.membership_id if seat else None)
    return action.changes


def update_participants(store: Store, round_id: str) -> Changes:
    """Ask those who hold a seat now; who holds none any more and has not answered is let go.

    Those added without a seat stay. Raise RoundClosed.
    """
    with open_round(store, round_id) as held, store.action("participant.update") as action:
        seats = asked(store.directory(), _day(store, held))
        there = store.yearly.participants.of(round_id=round_id)
        for each in there:
            seated = each.person_id in {seat.person_id for seat in seats}
            if each.membership_id is not None and not seated and each.answered_on is None:
                _drop(store, each)
        for seat in seats:
            if seat.person_id not in {each.person_id for each in there}:
                _add(store, round_id, seat.person_id, seat.membership_id)
    return action.changes


def remove_participant(store: Store, participant_id: str) -> Changes:
    """Take a participant away with answers and votes; raise RoundClosed."""
    participant = store.yearly.participants.get(participant_id)
    with open_round(store, participant.round_id), store.action("participant.remove") as action:
        _drop(store, participant)
    return action.changes


def mark_invited(store: Store, round_id: str, participant_ids: Collection[str], on: date) -> Changes:
    """Mark these participants as invited on a day; at the first step the round goes on to the scores.

    Raise RoundClosed, NoCriteria.
    """
    with open_round(store, round_id) as held, store.action("assessment.invite") as action:
        if not store.yearly.criteria.of(round_id=round_id):
            raise NoCriteria(year=held.year)
        for each in store.yearly.participants.many(participant_ids).values():
            store.yearly.participants.save(replace(each, invited_on=on))
        if held.step is RoundStep.INVITATION:
            store.yearly.rounds.save(replace(held, step=RoundStep.SCORES))
    return action.changes


@contextmanager
def open_round(store: Store, round_id: str) -> Iterator[AssessmentRound]:
    """Hold a round that may be changed; raise RoundClosed, NotFound."""
    held = store.yearly.rounds.get(round_id)
    if held.closed_on is not None:
        raise RoundClosed(year=held.year)
    yield held


def _day(store: Store, held: AssessmentRound) -> date:
    """The workshop's day; without one today, or the last day of a year that is over."""
    meeting = store.meetings.find(held.meeting_id)
    return meeting.day if meeting else min(store.clock().date(), date(held.year, 12, 31))


def _seat(membership: Membership) -> Seat:
    return Seat(membership.person_id, membership.id, membership.body_id)


def _add(store: Store, round_id: str, person_id: str, membership_id: str | None) -> None:
    store.yearly.participants.save(Participant(store.new_id(), round_id, person_id, membership_id))


def _drop(store: Store, participant: Participant) -> None:
    for answer in store.yearly.answers.of(participant_id=participant.id):
        store.yearly.answers.delete(answer.id)
    for vote in store.yearly.dot_votes.of(participant_id=participant.id):
        store.yearly.dot_votes.delete(vote.id)
    store.yearly.participants.delete(participant.id)
