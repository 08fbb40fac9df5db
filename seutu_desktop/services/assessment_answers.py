"""Answers entered in the program: one participant's form, saved as it is typed. Never printed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from seutu_desktop.domain.assessment import Answer, Criterion, Participant
from seutu_desktop.domain.assessment_errors import ScoreOutside
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.scores import LEAST, MOST, lacks_evidence
from seutu_desktop.services.assessment import open_round
from seutu_desktop.services.fields import changed, merge_key
from seutu_desktop.store.store import Store

TEXTS = ("evidence", "strengths", "improvements", "actions")
"""The texts of an answer in the order of the form: evidence comes before the score (domain.md 7)."""

_ANSWER = frozenset({"score", *TEXTS})


@dataclass(frozen=True)
class FormRow:
    """A criterion and what the participant says of it; `lacks_evidence` flags a score without a reason."""

    criterion: Criterion
    answer: Answer | None
    lacks_evidence: bool


@dataclass(frozen=True)
class AnswerForm:
    """The form of a participant: rows in the order of the criteria, how many are scored."""

    participant: Participant
    rows: tuple[FormRow, ...]
    scored: int


def answer_form(store: Store, participant_id: str) -> AnswerForm:
    """Return what a participant has answered, in three statements; raise NotFound."""
    participant = store.yearly.participants.get(participant_id)
    answers = {each.criterion_id: each for each in store.yearly.answers.of(participant_id=participant_id)}
    criteria = store.yearly.criteria.of("position", round_id=participant.round_id)
    rows = tuple(_row(each, answers.get(each.id)) for each in criteria)
    scored = sum(each.answer is not None and each.answer.score is not None for each in rows)
    return AnswerForm(participant, rows, scored)


def save_answer(store: Store, /, participant_id: str, criterion_id: str, **fields: object) -> Changes:
    """Change `score evidence strengths improvements actions` of an answer; what is not named stays.

    A score is 0–5, or None to take it away. Raise RoundClosed, ScoreOutside, TextTooLong, NotFound.
    """
    participant = store.yearly.participants.get(participant_id)
    key = merge_key("answer", f"{participant_id}:{criterion_id}", fields)
    with (
        open_round(store, participant.round_id),
        store.action("answer.save", merge_key=key) as action,
    ):
        store.yearly.criteria.get(criterion_id)
        _save(store, participant, criterion_id, fields)
        mark_answered(store, participant)
    return action.changes


def take_answers(
    store: Store, participant: Participant, answers: Iterable[tuple[str, Mapping[str, object]]], digest: str
) -> None:
    """Put a whole form in the place of what a participant answered before: (criterion, fields) each.

    Within an open action. `digest` is the hash of the file it came in. Raise ScoreOutside, TextTooLong.
    """
    for old in store.yearly.answers.of(participant_id=participant.id):
        store.yearly.answers.delete(old.id)
    for criterion_id, fields in answers:
        _save(store, participant, criterion_id, fields)
    mark_answered(store, replace(participant, workbook_hash=digest))


def mark_answered(store: Store, participant: Participant) -> None:
    """Date a participant's answer by its first score; without any score it is not answered."""
    answers = store.yearly.answers.of(participant_id=participant.id)
    scored = any(each.score is not None for each in answers)
    on = (participant.answered_on or store.clock().date()) if scored else None
    store.yearly.participants.save(replace(participant, answered_on=on))


def checked_score(score: Any) -> int | None:
    """Return a score, or None; raise ScoreOutside for anything but a whole number from 0 to 5."""
    if score is None or (type(score) is int and LEAST <= score <= MOST):
        return score
    raise ScoreOutside(score=score)


def _save(store: Store, participant: Participant, criterion_id: str, fields: Mapping[str, object]) -> None:
    checked_score(fields.get("score"))
    found = store.yearly.answers.of(participant_id=participant.id, criterion_id=criterion_id)
    old = found[0] if found else Answer(store.new_id(), participant.id, criterion_id)
    store.yearly.answers.save(changed(old, fields, _ANSWER))


def _row(criterion: Criterion, answer: Answer | None) -> FormRow:
    return FormRow(criterion, answer, answer is not None and lacks_evidence(answer))
