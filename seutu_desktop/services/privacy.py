"""One person's data: find it, hand it over, erase it (domain.md 12). Approved minutes stay as they are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from typing import Any

from seutu_desktop.domain.assessment import Answer
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.people import Person
from seutu_desktop.store.store import Store
from seutu_desktop.store.table import Table

_POINTERS = frozenset(
    {"person_id", "owner_id", "chair_id", "secretary_id", "presenter_id", "deputy_id"}
    | {"preparer_ids", "inspector_ids", "first_ids", "second_ids", "empty_ids"}
)


def person_data(store: Store, person_id: str) -> dict[str, Any]:
    """Return everything the data file holds of a person, by kind of thing, ready to be shown or written.

    Raise NotFound. Times are ISO 8601 texts.
    """
    person = store.people.get(person_id)
    found = {"person": _plain(person)} | {
        table.name: rows
        for table in _tables(store)
        if (rows := [_plain(row) for row in table.all() if person_id in _pointed(row)])
    }
    if answers := _answers(store, person_id):
        found["answer"] = [_plain(row) for row in answers]
    found["mentions"] = [
        {"kind": hit.kind, "id": hit.ref, "title": hit.title, "text": hit.snippet}
        for hit in (store.search.find(person.name) if person.name.strip() else ())
        if hit.ref != person_id
    ]
    return found


def person_export(store: Store, person_id: str) -> bytes:
    """Return `person_data` as an indented UTF-8 JSON document, to be handed to the person."""
    text = json.dumps(person_data(store, person_id), ensure_ascii=False, indent=2, sort_keys=True)
    return f"{text}\n".encode()


def erase_person(store: Store, person_id: str) -> Changes:
    """Clear somebody's personal fields for good and drop them from the history (GDPR); the id stays.

    Cannot be undone. What others wrote, attendance and approved papers stay; `person_data` still finds them.
    Of a self-assessment the scores stay, nameless, so that its figures do; the person's own words go.
    """
    with store.action("person.erase", undoable=False) as action:
        store.people.get(person_id)
        titles = store.person_titles.of(person_id=person_id)
        store.people.save(Person(id=person_id, name="", erased=True))
        store.history.forget("person", person_id)
        for title in titles:
            store.person_titles.save(replace(title, title=""))
            store.person_titles.delete(title.id)
            store.history.forget("person_title", title.id)
        for answer in _answers(store, person_id):
            blank = Answer(answer.id, answer.participant_id, answer.criterion_id, answer.score)
            store.yearly.answers.save(blank)
            store.history.forget("answer", answer.id)
    return action.changes


def _answers(store: Store, person_id: str) -> list[Answer]:
    """What the person has answered in self-assessments."""
    asked = store.yearly.participants.of(person_id=person_id)
    return store.yearly.answers.among("participant_id", [each.id for each in asked])


def _tables(store: Store) -> tuple[Table[Any], ...]:
    """Return the tables whose rows point to people."""
    of_people = (store.person_titles, store.memberships, store.actions)
    of_meetings = (store.meetings, store.items, store.attendance, store.events, store.votes, store.dissents)
    return (*of_people, *of_meetings, store.yearly.participants)


def _pointed(row: object) -> Iterator[object]:
    for name in _POINTERS:
        value = getattr(row, name, None)
        if isinstance(value, tuple):
            yield from value
        else:
            yield value


def _plain(row: object) -> dict[str, Any]:
    assert is_dataclass(row)  # noqa: S101  # every table holds dataclasses
    return {field.name: _text(getattr(row, field.name)) for field in fields(row)}


def _text(value: object) -> object:
    return value.isoformat() if isinstance(value, date | datetime) else value
