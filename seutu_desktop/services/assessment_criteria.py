"""The criteria of a round: their words while it is open, and the consensus of the workshop."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from seutu_desktop.domain.assessment import AssessmentRound, Criterion, CriterionKind, Scheme
from seutu_desktop.domain.assessment_errors import CriterionAnswered, CriterionCodeTaken
from seutu_desktop.domain.changes import Changes
from seutu_desktop.services.assessment import open_round
from seutu_desktop.services.assessment_answers import checked_score
from seutu_desktop.services.fields import changed, cleaned, made, merge_key, named
from seutu_desktop.store.store import Store

_CRITERION = frozenset({"title", "theme", "guidance"})
_CONSENSUS = frozenset({"consensus", "consensus_note"})


def add_criterion(store: Store, round_id: str, title: str, *, code: str = "", theme: str = "") -> Changes:
    """Add an own criterion after those there; `ids[0]` is it. The round's scheme is then its own.

    `code` is what later rounds are compared by, by itself the next free `O1`, `O2` … Raise RoundClosed,
    TitleMissing, TextTooLong, CriterionCodeTaken.
    """
    with open_round(store, round_id) as held, store.action("criterion.add") as action:
        there = store.yearly.criteria.of("position", round_id=round_id)
        chosen = cleaned("code", code) or _free_code(there)
        if chosen in {each.code for each in there}:
            raise CriterionCodeTaken(criterion=chosen)
        position = max((each.position for each in there), default=0) + 1
        added = Criterion(
            *(store.new_id(), round_id, position, chosen, named(title, "title"), CriterionKind.OWN),
            theme=cleaned("theme", theme),
        )
        store.yearly.criteria.save(added)
        _own(store, held)
    return made(action.changes, added.id)


def edit_criterion(store: Store, /, criterion_id: str, **fields: object) -> Changes:
    """Change `title theme guidance` of a criterion; raise RoundClosed, TitleMissing, TextTooLong."""
    if "title" in fields:
        named(str(fields["title"]), "title")
    return _edit(store, "criterion.edit", criterion_id, fields, _CRITERION)


def set_consensus(store: Store, /, criterion_id: str, **fields: object) -> Changes:
    """Record `consensus` (0–5 or None) and `consensus_note`, as agreed in the room and never computed.

    Raise RoundClosed, ScoreOutside, TextTooLong.
    """
    checked_score(fields.get("consensus"))
    return _edit(store, "criterion.consensus", criterion_id, fields, _CONSENSUS)


def move_criterion(store: Store, criterion_id: str, to_index: int) -> Changes:
    """Move a criterion to `to_index` (from 0) in its round; raise RoundClosed."""
    moving = store.yearly.criteria.get(criterion_id)
    with open_round(store, moving.round_id), store.action("criterion.move") as action:
        rest = _rest(store, moving)
        rest.insert(max(0, to_index), moving)
        _number(store, rest)
    return action.changes


def delete_criterion(store: Store, criterion_id: str) -> Changes:
    """Take a criterion away that nobody has answered; the round's scheme is then its own.

    Findings that came from it stay. Raise RoundClosed, CriterionAnswered.
    """
    going = store.yearly.criteria.get(criterion_id)
    with open_round(store, going.round_id) as held, store.action("criterion.delete") as action:
        if store.yearly.answers.of(criterion_id=criterion_id):
            raise CriterionAnswered(title=going.title)
        for finding in store.yearly.findings.of(criterion_id=criterion_id):
            store.yearly.findings.save(replace(finding, criterion_id=None))
        store.yearly.criteria.delete(criterion_id)
        _number(store, _rest(store, going))
        _own(store, held)
    return action.changes


def _edit(
    store: Store, name: str, criterion_id: str, fields: dict[str, object], allowed: frozenset[str]
) -> Changes:
    old = store.yearly.criteria.get(criterion_id)
    key = merge_key("criterion", criterion_id, fields)
    with open_round(store, old.round_id), store.action(name, merge_key=key) as action:
        store.yearly.criteria.save(changed(old, fields, allowed))
    return action.changes


def _own(store: Store, held: AssessmentRound) -> None:
    store.yearly.rounds.save(replace(held, scheme=Scheme.OWN))


def _rest(store: Store, criterion: Criterion) -> list[Criterion]:
    found = store.yearly.criteria.of("position", round_id=criterion.round_id)
    return [each for each in found if each.id != criterion.id]


def _number(store: Store, criteria: Iterable[Criterion]) -> None:
    store.yearly.criteria.save_all(replace(each, position=at) for at, each in enumerate(criteria, 1))


def _free_code(there: Iterable[Criterion]) -> str:
    taken = {each.code for each in there}
    return next(code for at in range(1, len(taken) + 2) if (code := f"O{at}") not in taken)
