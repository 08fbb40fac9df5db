"""Search over everything: places to go to, and decisions and papers, as plain data for the palette.

People, groups and municipalities are looked for in the directory, which is whole in memory; the rest in the
full-text index; tasks of the wheel by `wheel_search`. Every word counts by its beginning, because Finnish
inflects.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.meetings import AgendaItem
from seutu_desktop.domain.people import BodyKind, MembershipRole, held_on
from seutu_desktop.domain.record import Directory
from seutu_desktop.services.found import Found, FoundKind, holds, marks, words_of
from seutu_desktop.services.found_goal import KINDS as _GOALS
from seutu_desktop.services.found_goal import goals_of
from seutu_desktop.services.found_handling import KINDS as _TRAVELLING
from seutu_desktop.services.found_handling import handlings_of
from seutu_desktop.services.found_model import KINDS as _MODELS
from seutu_desktop.services.found_model import models_of
from seutu_desktop.services.found_project import KINDS as _PROJECTS
from seutu_desktop.services.found_project import projects_of
from seutu_desktop.services.meeting_list import MeetingLine, meeting_lines, year_of_meetings
from seutu_desktop.services.wheel_search import year_tasks
from seutu_desktop.store.meetings import DocumentRow
from seutu_desktop.store.search import Hit
from seutu_desktop.store.store import Store

MOST = 8
"""Rows of one group."""

_CHAIN = (*_TRAVELLING, *_PROJECTS, *_GOALS, *_MODELS, FoundKind.ORGANISATION.value)
_DRAFTS = 40  # of a year: each is a line to read
_SCANNED = 200  # documents, newest first: their names are not in the index


@dataclass(frozen=True)
class Answer:
    """What a search found: `places` lead somewhere, `papers` are matters, files, actions and documents."""

    places: tuple[Found, ...] = ()
    papers: tuple[Found, ...] = ()


def find(store: Store, text: str, today: date) -> Answer:
    """Return what holds every word of `text`, at most 8 of a group, in at most ten statements."""
    words = words_of(text)
    if not words:
        return Answer()
    numbered = re.fullmatch(r"\s*(\d{1,4})/(\d{4})\s*", text)  # the number of a meeting
    kinds = ("agenda_item", "attachment", "action") + (() if numbered else _CHAIN)
    everything = store.search.find(text, limit=2 * MOST, kinds=kinds)
    hits = [hit for hit in everything if hit.kind not in _CHAIN]
    travelling = [hit for hit in everything if hit.kind in _TRAVELLING][: MOST // 2]
    items = store.items.many(_item_ids(hits))
    keys = _numbered(store, int(numbered[1]), int(numbered[2])) if numbered else _meetings(store, text)
    lines = _lines(store, [*keys, *_meeting_ids(hits, items)])
    meetings = [_meeting(lines[key]) for key in keys if key in lines]
    if numbered:
        meetings = [each for each in meetings if each.number == text.strip()]
    papers = [each for hit in hits if (each := _paper(hit, items, lines, words))]
    about = [hit for hit in everything if hit.kind in _PROJECTS]
    projects = projects_of(store, about, words, whole=not travelling)[: MOST // 4]
    aimed = [hit for hit in everything if hit.kind in _GOALS]
    goals = goals_of(store, aimed, words, whole=not travelling and not about)[: MOST // 4]
    kept = [*projects, *goals, *models_of(everything, words)[: MOST // 4]]
    documents = [*kept, *handlings_of(store, travelling, words), *_documents(store, words)]
    named = (hit for hit in everything if hit.kind == FoundKind.ORGANISATION)
    stakeholders = [Found(FoundKind.ORGANISATION, hit.ref, hit.title) for hit in named]
    room = MOST - min(len(documents), MOST // 2)
    return Answer(
        places=tuple([*_in_directory(store.directory(), words, today), *stakeholders, *meetings][:MOST]),
        papers=tuple([*papers[:room], *documents][:MOST]),
    )


def recall(store: Store, refs: Sequence[tuple[str, str]], today: date) -> tuple[Found, ...]:
    """Return the things that `refs` (kind, id) name, in that order; what is gone is left out."""
    directory = store.directory()
    items = store.items.many(key for kind, key in refs if kind == FoundKind.ITEM)
    keys = [key for kind, key in refs if kind == FoundKind.MEETING]
    keys += [item.meeting_id for item in items.values()]
    lines = _lines(store, keys)
    hits = {key: Hit("agenda_item", key, item.meeting_id, item.title, "") for key, item in items.items()}
    tasks = _recalled_tasks(store, refs, today)
    found: list[Found | None] = []
    for kind, key in refs:
        if kind == FoundKind.MEETING:
            found.append(_meeting(lines[key]) if key in lines else None)
        elif kind == FoundKind.TASK:
            found.append(tasks.get(key))
        elif kind == FoundKind.ITEM:
            found.append(_paper(hits[key], items, lines, ()) if key in hits else None)
        else:
            found.append(_of_directory(directory, kind, key, today))
    return tuple(each for each in found if each)


def _recalled_tasks(store: Store, refs: Sequence[tuple[str, str]], today: date) -> dict[str, Found]:
    if not any(kind == FoundKind.TASK for kind, _ in refs):
        return {}
    return {each.found.id: each.found for each in year_tasks(store, today)}


def recent(store: Store, now: datetime) -> tuple[Found, ...]:
    """Return what one is likely to want before typing: the main body's meetings around `now` (local)."""
    steering = (key for key, body in store.directory().bodies.items() if body.kind is BodyKind.STEERING)
    following = store.meeting_queries.next_after(now, next(steering, None))
    previous = store.meeting_queries.previous(following) if following else None
    keys = [each.id for each in (following, previous) if each]
    return tuple(_meeting(line) for line in meeting_lines(store, keys)) if keys else ()


# People, groups and municipalities


def _in_directory(directory: Directory, words: tuple[str, ...], today: date) -> list[Found]:
    seats = _seats(directory, today)
    towns = [
        Found(FoundKind.MUNICIPALITY, key, each.name, place=each.code)
        for key, each in directory.municipalities.items()
        if holds(f"{each.name} {each.code}", words)
    ]
    bodies = [
        Found(FoundKind.BODY, key, each.name, place=each.sector)
        for key, each in directory.bodies.items()
        if holds(f"{each.name} {each.sector}", words)
    ]
    people = [
        found
        for key, each in directory.people.items()
        if not each.erased
        and holds(f"{each.name} {(found := _person(directory, seats, key)).place} {each.email}", words)
    ]
    # A name that holds the words comes before a seat that does.
    people.sort(key=lambda each: not marks(each.title, words))
    return [*towns, *bodies, *people]


def _seats(directory: Directory, today: date) -> dict[str, tuple[MembershipRole, str]]:
    """Return the first seat of each person held today: role and the municipality or group it is in."""
    found: dict[str, tuple[MembershipRole, str]] = {}
    for each in held_on(directory.memberships, today):
        body = directory.bodies.get(each.body_id)
        place = directory.municipality_name(each.municipality_id) or (body.name if body else "")
        found.setdefault(each.person_id, (each.role, place))
    return found


def _person(directory: Directory, seats: dict[str, tuple[MembershipRole, str]], key: str) -> Found:
    person = directory.people[key]
    role, place = seats.get(key, (None, directory.municipality_name(person.municipality_id)))
    return Found(FoundKind.PERSON, key, person.name, role=role, place=place)


def _of_directory(directory: Directory, kind: str, key: str, today: date) -> Found | None:
    if kind == FoundKind.PERSON and key in directory.people:
        return _person(directory, _seats(directory, today), key)
    if kind == FoundKind.BODY and key in directory.bodies:
        return Found(FoundKind.BODY, key, directory.bodies[key].name)
    if kind == FoundKind.MUNICIPALITY and key in directory.municipalities:
        town = directory.municipalities[key]
        return Found(FoundKind.MUNICIPALITY, key, town.name, place=town.code)
    return None


# Meetings, matters and what hangs on them


def _item_ids(hits: Iterable[Hit]) -> list[str]:
    return [hit.ref if hit.kind == "agenda_item" else hit.parent or "" for hit in hits]


def _meeting_ids(hits: Iterable[Hit], items: dict[str, AgendaItem]) -> list[str]:
    return [items[key].meeting_id for key in _item_ids(hits) if key in items]


def _meetings(store: Store, text: str) -> list[str]:
    return [hit.ref for hit in store.search.find(text, limit=MOST, kinds=("meeting",))]


def _numbered(store: Store, number: int, year: int) -> list[str]:
    """Return the meetings with a number, and the drafts of the year, one of which may be going to get it."""
    given = [each.id for each in store.meetings.of(year=year, number=number)]
    return given + list(year_of_meetings(store, year).coming[:_DRAFTS])


def _lines(store: Store, keys: Iterable[str]) -> dict[str, MeetingLine]:
    wanted = list(dict.fromkeys(keys))
    return {line.row.id: line for line in meeting_lines(store, wanted)} if wanted else {}


def _meeting(line: MeetingLine) -> Found:
    row = line.row
    name = f"{row.body} {line.number}" if line.number else row.title or row.body
    if line.number and row.title:
        name = f"{name}: {row.title}"
    return Found(
        FoundKind.MEETING, row.id, name, row.id, number=line.number, body=row.body, day=row.start.date()
    )


def _paper(
    hit: Hit, items: dict[str, AgendaItem], lines: dict[str, MeetingLine], words: tuple[str, ...]
) -> Found | None:
    item = items.get(hit.ref if hit.kind == "agenda_item" else hit.parent or "")
    line = lines.get(item.meeting_id) if item else None
    if hit.kind != "action" and line is None:
        return None
    return Found(
        kind=FoundKind(hit.kind),
        id=hit.ref,
        title=hit.title,
        meeting_id=item.meeting_id if item else "",
        item_id=item.id if item else "",
        number=line.number if line else "",
        body=line.row.body if line else "",
        day=line.row.start.date() if line else None,
        section=item.section_number if item else None,
        snippet="" if holds(hit.title, words) else hit.snippet,
    )


def _documents(store: Store, words: tuple[str, ...]) -> list[Found]:
    """Return the newest documents whose file name, group or meeting's number holds the words."""
    rows = store.meeting_queries.documents(limit=_SCANNED)
    return [_document(row) for row in rows if holds(_document_words(row), words)][:MOST]


def _document_words(row: DocumentRow) -> str:
    number = f"{row.number}/{row.year}" if row.number else ""
    when = full_day(row.meeting_start.date()) if row.meeting_start else ""
    return f"{Path(row.document.path).stem} {row.body} {number} {when}"


def _document(row: DocumentRow) -> Found:
    return Found(
        kind=FoundKind.DOCUMENT,
        id=row.document.id,
        title=Path(row.document.path).name,
        meeting_id=row.document.meeting_id or "",
        number=f"{row.number}/{row.year}" if row.number else "",
        body=row.body,
        day=row.document.made_at.date(),
        document=row.document.kind,
        path=row.document.path,
    )
