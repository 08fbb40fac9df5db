"""What becomes of a document in the municipalities: sent, reminded of, decided, sent on to the executive."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Any

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.handling import Handling, HandlingDecision
from seutu_desktop.domain.handling_errors import (
    AlreadyDecided,
    DayAhead,
    HandledBeforeSent,
    HandlingDayMissing,
    LaterStepDecided,
    NobodyToSend,
    NotSent,
)
from seutu_desktop.domain.handling_state import (
    Decided,
    chain,
    current,
    decided,
    goes_on,
    next_step,
    reminded,
    sent_day,
    undecided,
)
from seutu_desktop.domain.people import held_on
from seutu_desktop.services.fields import changed, cleaned, made, merge_key
from seutu_desktop.store.store import Store

_STEP = frozenset({"sent_on", "link", "note"})


def members_on(store: Store, day: date) -> list[str]:
    """Return the ids of the member municipalities of a day, in Finnish order."""
    directory = store.directory()
    inside = {each.municipality_id for each in held_on(directory.spans, day)}
    return [key for key in directory.municipalities if key in inside]


def sent_days(store: Store, document_id: str) -> dict[str, date]:
    """Return when a document was sent to each municipality that has it."""
    rows = store.yearly.handlings.of(document_id=document_id, step=1)
    return {each.municipality_id: each.sent_on for each in rows if each.municipality_id and each.sent_on}


def mark_sent(
    store: Store, document_id: str, on: date, municipality_ids: Collection[str] | None = None
) -> Changes:
    """Mark a document as sent on a day: to all members of that day, or to those named.

    To whom it was sent already keeps its day, unless named. Raise DayAhead, NobodyToSend, or
    HandledBeforeSent where one of them decided before `on`.
    """
    _check_past(store, on)
    wanted = list(members_on(store, on) if municipality_ids is None else municipality_ids)
    if not wanted:
        raise NobodyToSend(day=on)
    with store.action("handling.send") as action:
        store.yearly.handling_documents.get(document_id)
        known = _chains(store, document_id)
        for key in wanted:
            steps = known.get(key, ())
            if municipality_ids is None and sent_day(steps) is not None:
                continue
            first = steps[0] if steps else Handling(store.new_id(), document_id, key)
            store.yearly.handlings.save(_sent(first, on))
        _date_document(store, document_id)
    return action.changes


def unsend(store: Store, document_id: str, municipality_id: str) -> Changes:
    """Take back that a document was sent to a municipality that has decided nothing; raise AlreadyDecided."""
    with store.action("handling.unsend") as action:
        for each in _cell(store, document_id, municipality_id):
            if each.decision is not None:
                raise AlreadyDecided(body=each.body, day=each.handled_on)
            store.yearly.handlings.delete(each.id)
        _date_document(store, document_id)
    return action.changes


def remind(store: Store, document_id: str, municipality_id: str, on: date) -> Changes:
    """Note that a municipality was reminded on a day; raise NotSent, AlreadyDecided or DayAhead."""
    _check_past(store, on)
    with store.action("handling.remind") as action:
        steps = _cell(store, document_id, municipality_id)
        step = current(steps)
        if sent_day(steps) is None:
            raise NotSent(municipality=store.directory().municipality_name(municipality_id))
        if step is None:
            raise AlreadyDecided(body=steps[-1].body, day=steps[-1].handled_on)
        store.yearly.handlings.save(reminded(step, on))
    return action.changes


def forget_reminder(store: Store, handling_id: str, on: date) -> Changes:
    """Take a day of a reminder away that was noted by mistake."""
    with store.action("handling.forget_reminder") as action:
        old = store.yearly.handlings.get(handling_id)
        kept = tuple(each for each in old.reminded if each != on)
        store.yearly.handlings.save(replace(old, reminded=kept))
    return action.changes


def record_decision(store: Store, document_id: str, municipality_id: str | None, what: Decided) -> Changes:
    """Record what the body that has the document now decided; `ids[0]` is its row.

    A decision that sends it on opens the step of the body above. A document may be decided on before its
    sending is marked, because that day is not always known. Raise HandlingDayMissing, DayAhead,
    HandledBeforeSent, or AlreadyDecided where no step waits for a decision.
    """
    with store.action("handling.decide") as action:
        store.yearly.handling_documents.get(document_id)
        steps = _cell(store, document_id, municipality_id)
        step = current(steps) if steps else Handling(store.new_id(), document_id, municipality_id)
        if step is None:
            raise AlreadyDecided(body=steps[-1].body, day=steps[-1].handled_on)
        _keep(store, step, what, steps)
    return made(action.changes, step.id)


def correct_decision(store: Store, handling_id: str, what: Decided) -> Changes:
    """Change a recorded decision; its step in the body above comes or goes as it is sent on or not.

    Raise LaterStepDecided where the body above decided and the document would not go on to it any more.
    """
    with store.action("handling.correct") as action:
        step = store.yearly.handlings.get(handling_id)
        steps = _cell(store, step.document_id, step.municipality_id)
        if not goes_on(what):
            _drop_later(store, step, steps)
        _keep(store, step, what, steps)
    return action.changes


def withdraw_decision(store: Store, handling_id: str) -> Changes:
    """Take a recorded decision back; the days of sending and reminders stay. Raise LaterStepDecided."""
    with store.action("handling.withdraw") as action:
        step = store.yearly.handlings.get(handling_id)
        steps = _cell(store, step.document_id, step.municipality_id)
        _drop_later(store, step, steps)
        if step.sent_on is None:
            store.yearly.handlings.delete(step.id)
        else:
            store.yearly.handlings.save(undecided(step))
    return action.changes


def edit_step(store: Store, /, handling_id: str, **fields: Any) -> Changes:
    """Change the day of sending, the link or the note of a step; raise DayAhead, HandledBeforeSent."""
    key = merge_key("handling", handling_id, fields)
    with store.action("handling.edit_step", merge_key=key) as action:
        step = changed(store.yearly.handlings.get(handling_id), fields, _STEP)
        if "sent_on" in fields and step.sent_on is not None:
            _check_past(store, step.sent_on)
            _sent(step, step.sent_on)
        store.yearly.handlings.save(step)
        _date_document(store, step.document_id)
    return action.changes


def _date_document(store: Store, document_id: str) -> None:
    """Keep the document's own day of sending: the first on which any municipality got it."""
    document = store.yearly.handling_documents.get(document_id)
    first = min(sent_days(store, document_id).values(), default=None)
    store.yearly.handling_documents.save(replace(document, sent_on=first))


def _keep(store: Store, step: Handling, what: Decided, steps: tuple[Handling, ...]) -> None:
    new = decided(step, _checked(store, step, what))
    store.yearly.handlings.save(new)
    later = next((each for each in steps if each.step > step.step), None)
    if new.forwarded_to and later is None:
        store.yearly.handlings.save(next_step(new, store.new_id()))
    elif new.forwarded_to and later is not None and later.decision is None:
        store.yearly.handlings.save(replace(later, body=new.forwarded_to, sent_on=new.handled_on))


def _checked(store: Store, step: Handling, what: Decided) -> Decided:
    """Return the decision with its texts as they are stored; raise for a day that cannot be."""
    texts = {
        name: cleaned(name, getattr(what, name))
        for name in ("body", "section", "diary_number", "decision_text", "forwarded_to", "link", "note")
    }
    texts["section"] = texts["section"].removeprefix("§").strip()  # shown with its mark everywhere
    if what.handled_on is not None:
        _check_past(store, what.handled_on)
        if step.sent_on is not None and what.handled_on < step.sent_on:
            raise HandledBeforeSent(day=what.handled_on, sent=step.sent_on)
    elif what.decision is not HandlingDecision.NOT_HANDLED:
        raise HandlingDayMissing()
    return replace(what, **texts)  # type: ignore[arg-type]  # the texts by name


def _drop_later(store: Store, step: Handling, steps: tuple[Handling, ...]) -> None:
    for later in steps:
        if later.step > step.step:
            if later.decision is not None:
                raise LaterStepDecided(body=later.body)
            store.yearly.handlings.delete(later.id)


def _sent(step: Handling, on: date) -> Handling:
    if step.handled_on is not None and step.handled_on < on:
        raise HandledBeforeSent(day=step.handled_on, sent=on)
    return replace(step, sent_on=on)


def _cell(store: Store, document_id: str, municipality_id: str | None) -> tuple[Handling, ...]:
    return chain(store.yearly.handlings.of(document_id=document_id, municipality_id=municipality_id))


def _chains(store: Store, document_id: str) -> dict[str | None, tuple[Handling, ...]]:
    rows = store.yearly.handlings.of("step", document_id=document_id)
    keys = {each.municipality_id for each in rows}
    return {key: chain(each for each in rows if each.municipality_id == key) for key in keys}


def _check_past(store: Store, day: date) -> None:
    if day > store.clock().date():
        raise DayAhead(day=day)
