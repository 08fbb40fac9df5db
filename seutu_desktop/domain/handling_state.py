"""Where a document stands in a municipality, read from its chain of steps (domain.md 8)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from seutu_desktop.domain.handling import Handling, HandlingDecision, HandlingDocument


class CellState(StrEnum):
    """The one state of a document in a municipality."""

    NOT_SENT = "not_sent"
    SENT = "sent"
    REMINDED = "reminded"
    LATE = "late"
    IN_EXECUTIVE = "in_executive"
    HANDLED = "handled"
    NOT_HANDLED = "not_handled"


OPEN = frozenset({CellState.SENT, CellState.REMINDED, CellState.LATE, CellState.IN_EXECUTIVE})
"""The municipality has the document and has not finished with it."""

DONE = frozenset({CellState.HANDLED, CellState.NOT_HANDLED})
"""Nothing more is waited for."""

_FORWARDED = frozenset({HandlingDecision.NOTED, HandlingDecision.APPROVED})


@dataclass(frozen=True)
class Standing:
    """A state and, where it is late, by how many days; `due` is the last day that is not late."""

    state: CellState
    late_days: int = 0
    due: date | None = None


@dataclass(frozen=True)
class Decided:
    """What a body decided: `forwarded_to` is the body above that it goes on to, empty for none."""

    decision: HandlingDecision
    handled_on: date | None = None
    body: str = ""
    section: str = ""
    diary_number: str = ""
    decision_text: str = ""
    forwarded_to: str = ""
    link: str = ""
    note: str = ""


def chain(rows: Iterable[Handling]) -> tuple[Handling, ...]:
    """Return the steps of one cell in order."""
    return tuple(sorted(rows, key=lambda each: each.step))


def standing(document: HandlingDocument, steps: Sequence[Handling], today: date) -> Standing:
    """Return where a cell stands on `today`; late from the day after sending + `late_weeks` on.

    Only a document that nobody has decided on is late: one that is on its way to the executive is not.
    What was once decided counts as handled even where the executive took it off its list.
    """
    decided = [each for each in steps if each.decision is not None]
    if decided:
        return Standing(_of_decisions(steps, decided))
    sent = sent_day(steps)
    if sent is None:
        return Standing(CellState.NOT_SENT)
    due = sent + timedelta(weeks=document.late_weeks)
    if today > due:
        return Standing(CellState.LATE, (today - due).days, due)
    reminded = any(each.reminded for each in steps)
    return Standing(CellState.REMINDED if reminded else CellState.SENT, due=due)


def sent_day(steps: Sequence[Handling]) -> date | None:
    """Return the day on which the municipality got the document, None where it is not known."""
    return steps[0].sent_on if steps else None


def current(steps: Sequence[Handling]) -> Handling | None:
    """Return the step that waits for its decision, None where all have theirs or there is none."""
    return next((each for each in steps if each.decision is None), None)


def shown_step(steps: Sequence[Handling]) -> Handling | None:
    """Return the step a cell tells of: the last decided one, else the first."""
    decided = [each for each in steps if each.decision is not None]
    return decided[-1] if decided else next(iter(steps), None)


def decided(step: Handling, what: Decided) -> Handling:
    """Return `step` with its decision; when it was sent and reminded of stays."""
    return replace(
        step,
        decision=what.decision,
        handled_on=what.handled_on,
        body=what.body,
        section=what.section,
        diary_number=what.diary_number,
        decision_text=what.decision_text,
        forwarded_to=what.forwarded_to if goes_on(what) else "",
        link=what.link,
        note=what.note,
    )


def undecided(step: Handling) -> Handling:
    """Return `step` without its decision; its days of sending and reminders, diary number and note stay."""
    blank = Handling(step.id, step.document_id, step.municipality_id, step.step)
    return replace(
        blank,
        sent_on=step.sent_on,
        reminded=step.reminded,
        body=step.body,
        diary_number=step.diary_number,
        link=step.link,
        note=step.note,
    )


def reminded(step: Handling, on: date) -> Handling:
    """Return `step` with one more day of a reminder, each once and in order."""
    return replace(step, reminded=tuple(sorted({*step.reminded, on})))


def goes_on(what: Decided) -> bool:
    """Return whether a decision sends the document on: only what was noted or approved goes up."""
    return bool(what.forwarded_to) and what.decision in _FORWARDED


def next_step(step: Handling, key: str) -> Handling:
    """Return the step in the body above that a decided `step` sends the document to."""
    return Handling(
        key,
        step.document_id,
        step.municipality_id,
        step.step + 1,
        sent_on=step.handled_on,
        body=step.forwarded_to,
        diary_number=step.diary_number,
    )


def travel_year(document: HandlingDocument, steps: Iterable[Handling], today: date) -> int:
    """Return the year in which a document travels: of its sending, else of its first decision.

    What is not on its way yet belongs to the year of `today`, whatever year it is of: it waits to be sent.
    """
    handled = [each.handled_on for each in steps if each.handled_on is not None]
    return (document.sent_on or min(handled, default=today)).year


def _of_decisions(steps: Sequence[Handling], made: Sequence[Handling]) -> CellState:
    last = made[-1]
    goes_up = bool(last.forwarded_to) or last is not steps[-1]
    if goes_up and last.decision in _FORWARDED:
        return CellState.IN_EXECUTIVE
    return _handled(made)


def _handled(made: Sequence[Handling]) -> CellState:
    refused = all(each.decision is HandlingDecision.NOT_HANDLED for each in made)
    return CellState.NOT_HANDLED if refused else CellState.HANDLED
