"""The whole of a self-assessment, with the one before it, in two statements."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from seutu_desktop.domain.assessment import AssessmentRecord, AssessmentRound
from seutu_desktop.domain.errors import NotFound
from seutu_desktop.store.codec import from_row
from seutu_desktop.store.reading import Parts, read_together

if TYPE_CHECKING:
    from seutu_desktop.store.store import Store

# The round itself and the newest one before it, each with the day of its workshop.
_ROUNDS = """
SELECT assessment_round.*, substr(meeting.start, 1, 10) AS day FROM assessment_round
LEFT JOIN meeting ON meeting.id = meeting_id AND meeting.deleted_at IS NULL
WHERE assessment_round.deleted_at IS NULL AND assessment_round.year <= (
    SELECT year FROM assessment_round WHERE id = ? AND deleted_at IS NULL)
ORDER BY assessment_round.year DESC LIMIT 2
"""
_OF_CRITERIA = "criterion_id IN (SELECT id FROM criterion WHERE round_id IN (?1, ?2) AND deleted_at IS NULL)"
_BY_WHOM = "participant_id IN (SELECT id FROM participant WHERE deleted_at IS NULL)"
_OF_FINDINGS = "finding_id IN (SELECT id FROM finding WHERE round_id = ?1 AND deleted_at IS NULL)"


def read_assessment(store: Store, round_id: str) -> AssessmentRecord:
    """Return a round with the one before it; raise NotFound. Answers of who was taken away are left out."""
    rows = store.connection.rows(_ROUNDS, (round_id,))
    if not rows:
        raise NotFound(kind="assessment_round", what=round_id)
    rounds = [from_row(AssessmentRound, row) for row in rows]
    days = [date.fromisoformat(row["day"]) if row["day"] else None for row in rows]
    keys = [each.id for each in rounds]
    parts, _ = read_together(store, _parts(store), (), keys[0], keys[-1])
    found = [_record(each, parts, day) for each, day in zip(rounds, days, strict=True)]
    return replace(found[0], last=found[1]) if len(found) > 1 else found[0]


def _parts(store: Store) -> Parts:
    tables = store.yearly
    return [
        (tables.criteria, "round_id IN (?1, ?2)", "position"),
        (tables.participants, "round_id IN (?1, ?2)", "id"),
        (tables.answers, f"{_OF_CRITERIA} AND {_BY_WHOM}", "id"),
        (tables.findings, "round_id = ?1", "position"),
        (tables.dot_votes, _OF_FINDINGS, "id"),
    ]


def _record(held: AssessmentRound, parts: Mapping[str, list[Any]], day: date | None) -> AssessmentRecord:
    """Return what belongs to one of the rounds; the answers go by its participants."""
    participants = tuple(each for each in parts["participant"] if each.round_id == held.id)
    whose = {each.id for each in participants}
    findings = tuple(each for each in parts["finding"] if each.round_id == held.id)
    cards = {each.id for each in findings}
    return AssessmentRecord(
        round=held,
        criteria=tuple(each for each in parts["criterion"] if each.round_id == held.id),
        participants=participants,
        answers=tuple(each for each in parts["answer"] if each.participant_id in whose),
        findings=findings,
        votes=tuple(each for each in parts["dot_vote"] if each.finding_id in cards),
        workshop=day,
    )
