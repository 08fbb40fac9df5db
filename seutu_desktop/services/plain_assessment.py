"""A self-assessment as plain values for the command line: one JSON object of figures, nobody's score."""

from __future__ import annotations

from typing import Any

from seutu_desktop.services.assessment import round_of
from seutu_desktop.services.assessment_published import PublishedRow, published
from seutu_desktop.services.assessment_view import Card, workshop
from seutu_desktop.store.store import Store

Plain = dict[str, Any]


def assessment_object(store: Store, year: int) -> Plain:
    """Return the round of a year as the object of `assessment --json`; raise NoRound.

    Figures of a criterion are null where fewer than `fewest` answered, and everywhere while `collecting`.
    """
    public = published(workshop(store, round_of(store, year).id))
    held = public.round
    return {
        "year": held.year,
        "scheme": held.scheme.value,
        "step": held.step.value,
        "workshop": public.workshop.isoformat() if public.workshop else None,
        "due": held.due.isoformat() if held.due else None,
        "closed": held.closed_on.isoformat() if held.closed_on else None,
        "participants": public.asked,
        "invited": public.invited,
        "answered": public.answered,
        "fewest": held.fewest,
        "collecting": public.collecting,
        "last_year": public.last_year,
        "criteria": [_criterion(each) for each in public.rows],
        "strengths": [_strength(each) for each in public.strengths],
        "targets": [_target(each) for each in public.targets],
    }


def _criterion(row: PublishedRow) -> Plain:
    asked = row.criterion
    return {
        "code": asked.code,
        "title": asked.title,
        "kind": asked.kind.value,
        "theme": asked.theme or None,
        "answers": row.answers,
        "median": row.median,
        "low": row.low,
        "high": row.high,
        "spread": None if row.spread is None else round(row.spread, 2),
        "without_evidence": row.without_evidence,
        "consensus": asked.consensus,
        "consensus_note": asked.consensus_note or None,
        "last_median": row.last_median,
        "last_consensus": row.last_consensus,
    }


def _strength(card: Card) -> Plain:
    return {"text": card.finding.text, "criterion": card.criterion_title or None}


def _target(card: Card) -> Plain:
    found = card.finding
    return _strength(card) | {
        "impact": found.impact,
        "effort": found.effort,
        "dots": card.dots,
        "chosen": found.chosen,
    }
