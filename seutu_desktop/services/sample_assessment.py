"""The sample's self-assessments: last year's round, closed, and this year's with its first answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from seutu_desktop.domain.assessment import FindingKind, Participant, RoundStep
from seutu_desktop.services import assessment, assessment_findings
from seutu_desktop.services.assessment_answers import save_answer
from seutu_desktop.services.assessment_criteria import set_consensus
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.plans import make_plan
from seutu_desktop.store.store import Store

Spec = Mapping[str, Any]


def take_in_assessments(store: Store, spec: Spec, people: Mapping[str, str]) -> None:
    """Hold the rounds as told; `people` are ids by name. The plans born of them are there already."""
    for each in spec["round"]:
        _round(store, each, people)


def _round(store: Store, spec: Spec, people: Mapping[str, str]) -> None:
    meeting_id = _workshop(store, spec["workshop"]) if "workshop" in spec else None
    due = date.fromisoformat(spec["due"])
    round_id = assessment.start_round(store, spec["year"], meeting_id=meeting_id, due=due).ids[0]
    assessment.edit_round(store, round_id, note=spec["note"])
    invited = [each.id for each in _invited(store, round_id, everybody=spec["everybody"])]
    assessment.mark_invited(store, round_id, invited, date.fromisoformat(spec["invited"]))
    criteria = {each.code: each.id for each in store.yearly.criteria.of("position", round_id=round_id)}
    _answers(store, round_id, spec, people, criteria)
    for code, (score, note) in spec.get("consensus", {}).items():
        set_consensus(store, criteria[code], consensus=score, consensus_note=note)
    for kind in FindingKind:
        for each in spec.get(kind.value, ()):
            _finding(store, round_id, kind, each, criteria)
    assessment.set_step(store, round_id, RoundStep(spec["step"]))
    if "closed" in spec:
        assessment.close_round(store, round_id, date.fromisoformat(spec["closed"]))


def _workshop(store: Store, day: str) -> str:
    return store.meeting_queries.on_day(date.fromisoformat(day))[0].id


def _invited(store: Store, round_id: str, *, everybody: bool) -> list[Participant]:
    """Everybody, or the steering group's members only."""
    body_id = steering_group(store).id
    seats = {each.id for each in store.memberships.of(body_id=body_id)}
    asked = store.yearly.participants.of(round_id=round_id)
    return [each for each in asked if everybody or each.membership_id in seats]


def _answers(
    store: Store, round_id: str, spec: Spec, people: Mapping[str, str], criteria: Mapping[str, str]
) -> None:
    """Enter the scores; each reason goes to the next of those who gave that score."""
    reasons = {code: [tuple(each) for each in told] for code, told in spec["evidence"].items()}
    for name, scores in spec["scores"].items():
        (who,) = store.yearly.participants.of(round_id=round_id, person_id=people[name])
        for code, score in zip(criteria, scores, strict=True):
            if score.isdigit():
                found = next((each for each in reasons[code] if each[0] == int(score)), None)
                if found:
                    reasons[code].remove(found)
                evidence = str(found[1]) if found else ""
                save_answer(store, who.id, criteria[code], score=int(score), evidence=evidence)
        who = store.yearly.participants.get(who.id)
        store.yearly.participants.save(replace(who, answered_on=date.fromisoformat(spec["answered"])))


def _finding(store: Store, round_id: str, kind: FindingKind, spec: Spec, criteria: Mapping[str, str]) -> None:
    """Add a card with its votes; a chosen one is what a goal of the next year's plan was born from."""
    criterion_id = criteria.get(spec.get("criterion", ""))
    key = assessment_findings.add_finding(store, round_id, kind, spec["text"], criterion_id).ids[0]
    if kind is FindingKind.STRENGTH:
        return
    assessment_findings.edit_finding(store, key, impact=spec["impact"], effort=spec["effort"])
    assessment_findings.set_dots(store, key, spec["dots"])
    if "goal" in spec:
        assessment_findings.choose(store, key)
        year = store.yearly.rounds.get(round_id).year + 1
        plan_id = make_plan(store, year, round_id).ids[0]
        (goal,) = store.yearly.goals.of(plan_id=plan_id, title=spec["goal"])
        store.yearly.goals.save(replace(goal, finding_id=key))
