"""Strengths and development targets of a round: cards, dot votes, and the chosen ones as goals of a plan."""

from __future__ import annotations

from dataclasses import replace

from seutu_desktop.domain.assessment import AssessmentRound, DotVote, Finding, FindingKind
from seutu_desktop.domain.assessment_errors import DotsOtherwise, NothingChosen, TooManyChosen, TooManyDots
from seutu_desktop.domain.changes import Changes
from seutu_desktop.services.assessment import open_round
from seutu_desktop.services.fields import changed, made, merge_key, named
from seutu_desktop.services.plans import goals_from_findings
from seutu_desktop.store.store import Store

CHOSEN_LEAST, CHOSEN_MOST = 3, 5
"""How many targets become goals (domain.md 7): fewer is the room's own choice, more is refused."""

_FINDING = frozenset({"text", "criterion_id", "impact", "effort"})


def add_finding(
    store: Store, round_id: str, kind: FindingKind, text: str, criterion_id: str | None = None
) -> Changes:
    """Add a card after those of its kind, from a criterion or free; `ids[0]` is it.

    Raise RoundClosed, TitleMissing, TextTooLong, NotFound.
    """
    with open_round(store, round_id), store.action("finding.add") as action:
        if criterion_id is not None:
            store.yearly.criteria.get(criterion_id)
        there = store.yearly.findings.of(round_id=round_id, kind=kind)
        position = max((each.position for each in there), default=0) + 1
        added = Finding(store.new_id(), round_id, kind, named(text, "text"), position, criterion_id)
        store.yearly.findings.save(added)
    return made(action.changes, added.id)


def edit_finding(store: Store, /, finding_id: str, **fields: object) -> Changes:
    """Change `text criterion_id impact effort` of a card; impact and effort are 1–5 or None.

    Raise RoundClosed, TitleMissing, TextTooLong.
    """
    if "text" in fields:
        named(str(fields["text"]), "text")
    old = store.yearly.findings.get(finding_id)
    key = merge_key("finding", finding_id, fields)
    with open_round(store, old.round_id), store.action("finding.edit", merge_key=key) as action:
        store.yearly.findings.save(changed(old, fields, _FINDING))
    return action.changes


def move_finding(store: Store, finding_id: str, to_index: int) -> Changes:
    """Move a card to `to_index` (from 0) among those of its kind; raise RoundClosed."""
    moving = store.yearly.findings.get(finding_id)
    with open_round(store, moving.round_id), store.action("finding.move") as action:
        alike = store.yearly.findings.of("position", round_id=moving.round_id, kind=moving.kind)
        rest = [each for each in alike if each.id != finding_id]
        rest.insert(max(0, to_index), moving)
        store.yearly.findings.save_all(replace(each, position=at) for at, each in enumerate(rest, 1))
    return action.changes


def delete_finding(store: Store, finding_id: str) -> Changes:
    """Take a card away with its votes; a goal born from it stays. Raise RoundClosed."""
    going = store.yearly.findings.get(finding_id)
    with open_round(store, going.round_id), store.action("finding.delete") as action:
        for vote in store.yearly.dot_votes.of(finding_id=finding_id):
            store.yearly.dot_votes.delete(vote.id)
        store.yearly.findings.delete(finding_id)
    return action.changes


def set_dots(store: Store, finding_id: str, dots: int, participant_id: str | None = None) -> Changes:
    """Put this many dots on a target: those of a participant or, with None, all of the room's.

    A participant has at most the round's `dots` on all targets together, the room as many as all of its
    participants. Raise RoundClosed, TooManyDots, DotsOtherwise.
    """
    finding = store.yearly.findings.get(finding_id)
    with open_round(store, finding.round_id) as held, store.action("finding.dots") as action:
        cards = [each.id for each in store.yearly.findings.of(round_id=held.id)]
        votes = store.yearly.dot_votes.among("finding_id", cards)
        _check_dots(store, held, finding, dots, participant_id, votes)
        old = [
            each for each in votes if each.finding_id == finding_id and each.participant_id == participant_id
        ]
        if dots:
            key = old[0].id if old else store.new_id()
            store.yearly.dot_votes.save(DotVote(key, finding_id, dots, participant_id))
        elif old:
            store.yearly.dot_votes.delete(old[0].id)
    return action.changes


def dots_of(store: Store, finding_id: str, participant_id: str | None) -> int:
    """Return the dots that a participant, or with None the room, has put on a target."""
    votes = store.yearly.dot_votes.of(finding_id=finding_id)
    return sum(each.dots for each in votes if each.participant_id == participant_id)


def choose(store: Store, finding_id: str, *, chosen: bool = True) -> Changes:
    """Choose a target to become a goal, or not; raise RoundClosed, TooManyChosen."""
    finding = store.yearly.findings.get(finding_id)
    with open_round(store, finding.round_id), store.action("finding.choose") as action:
        others = store.yearly.findings.of(round_id=finding.round_id, chosen=True)
        if chosen and len([each for each in others if each.id != finding_id]) >= CHOSEN_MOST:
            raise TooManyChosen(limit=CHOSEN_MOST)
        store.yearly.findings.save(replace(finding, chosen=chosen))
    return action.changes


def into_plan(store: Store, round_id: str) -> Changes:
    """Make the chosen targets goals of next year's plan, in their order; a goal that is there stays.

    `ids` begin with the goals. A closed round may still do this: nothing of it changes. Raise NothingChosen.
    """
    held = store.yearly.rounds.get(round_id)
    found = store.yearly.findings.of("position", round_id=round_id, chosen=True)
    if not found:
        raise NothingChosen(year=held.year)
    return goals_from_findings(store, held.year + 1, [each.id for each in found])


def _check_dots(
    store: Store,
    held: AssessmentRound,
    finding: Finding,
    dots: int,
    participant_id: str | None,
    votes: list[DotVote],
) -> None:
    room = participant_id is None
    if any((each.participant_id is None) != room for each in votes):
        raise DotsOtherwise(room=not room)
    people = len(store.yearly.participants.of(round_id=held.id)) if room else 1
    others = sum(
        each.dots for each in votes if each.participant_id == participant_id and each.finding_id != finding.id
    )
    if dots < 0 or others + dots > held.dots * people:
        raise TooManyDots(given=others + dots, limit=held.dots * people)
