"""A table of representatives pasted from a spreadsheet: read, shown first, then added in one step."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.cleaning import clean_line
from seutu_desktop.domain.people import Membership, MembershipRole, held_on
from seutu_desktop.services.fields import cleaned, named
from seutu_desktop.services.people import add_membership, add_person, change_title, edit_person
from seutu_desktop.store.store import Store

ROWS_AT_MOST = 2_000
"""A paste larger than this is no list of representatives."""

_ORDER = ("municipality", "name", "title", "email", "deputy")
_HEADERS = {
    "kunta": "municipality",
    "kaupunki": "municipality",
    "jäsenkunta": "municipality",
    "nimi": "name",
    "edustaja": "name",
    "jäsen": "name",
    "varsinainen jäsen": "name",
    "nimike": "title",
    "tehtävä": "title",
    "tehtävänimike": "title",
    "virka": "title",
    "titteli": "title",
    "sähköposti": "email",
    "sähköpostiosoite": "email",
    "s-posti": "email",
    "email": "email",
    "e-mail": "email",
    "vara": "deputy",
    "varajäsen": "deputy",
    "varaedustaja": "deputy",
    "varaedustajan nimi": "deputy",
}
_DEPUTY_MARKS = frozenset({"x", "k", "kyllä", "on", "vara", "varajäsen", "varaedustaja", "v", "1"})
_MEMBER_MARKS = frozenset({"", "-", "–", "e", "ei", "jäsen", "varsinainen", "edustaja", "0"})


class RowState(StrEnum):
    """What adding a row would do."""

    NEW = "new"
    KNOWN = "known"
    SEATED = "seated"
    NAMELESS = "nameless"
    NO_MUNICIPALITY = "no_municipality"


@dataclass(frozen=True)
class PastedRow:
    """A row as it was pasted; a deputy named beside a member is a row of its own."""

    municipality: str
    name: str
    title: str = ""
    email: str = ""
    deputy: bool = False
    state: RowState = RowState.NEW

    @property
    def usable(self) -> bool:
        """Whether the row adds somebody."""
        return self.state in (RowState.NEW, RowState.KNOWN)


def read_rows(text: str) -> list[PastedRow]:
    """Return the rows of a pasted table, separated by tabs (or semicolons), with or without a header.

    Without one the columns are municipality, name, title, e-mail, deputy (a mark such as x, or a name).
    """
    cells = [[clean_line(cell) for cell in line] for line in _cells(text)]
    filled = [line for line in cells if any(line)][: ROWS_AT_MOST + 1]
    columns = _columns(filled[0]) if filled else None
    body = filled[1:] if columns else filled
    named_columns = columns or list(_ORDER)
    return [row for line in body for row in _rows_of(named_columns, line)]


def _cells(text: str) -> list[list[str]]:
    lines = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    delimiter = "\t" if "\t" in text else ";"
    try:
        return list(csv.reader(io.StringIO(lines), delimiter=delimiter))
    except csv.Error:  # a quote that is never closed makes one cell of everything, beyond the reader's limit
        return [line.split(delimiter) for line in lines.split("\n")]


def _columns(line: Sequence[str]) -> list[str] | None:
    """Return the meaning of each column where the line is a header, else None.

    A title and an e-mail after the deputy's column are the deputy's.
    """
    found = [_HEADERS.get(cell.casefold().rstrip(":"), "") for cell in line]
    if len([each for each in found if each]) < min(2, len(line)):
        return None
    seen: set[str] = set()
    for index, name in enumerate(found):
        if name in seen or (name in ("title", "email") and "deputy" in seen):
            found[index] = f"deputy_{name}"
        seen.add(name)
    return found


def _rows_of(columns: Sequence[str], line: Sequence[str]) -> list[PastedRow]:
    cells = dict(zip(columns, line, strict=False))
    mark = cells.get("deputy", "")
    municipality = cells.get("municipality", "")
    row = PastedRow(municipality, cells.get("name", ""), cells.get("title", ""), cells.get("email", ""))
    if mark.casefold() in _DEPUTY_MARKS:
        return [replace(row, deputy=True)]
    if mark.casefold() in _MEMBER_MARKS:
        return [row]
    deputy = PastedRow(
        municipality, mark, cells.get("deputy_title", ""), cells.get("deputy_email", ""), deputy=True
    )
    return [row, deputy] if row.name else [deputy]


def checked_rows(store: Store, body_id: str, rows: Sequence[PastedRow]) -> list[PastedRow]:
    """Return the rows with what adding each to the group would do."""
    known = _people(store).keys()
    places = _municipalities(store)
    people = {each.id: each.name.casefold() for each in store.people.all()}
    seated = {(people.get(each.person_id, ""), each.municipality_id) for each in _current(store, body_id)}
    found = []
    for row in rows:
        found.append(replace(row, state=_state(row, known, places, seated)))
        seated.add((row.name.casefold(), places.get(row.municipality.casefold())))  # the same row twice
    return found


def rows_among(rows: Sequence[PastedRow], municipalities: Sequence[str]) -> list[PastedRow]:
    """Return the rows for a network that is being made of `municipalities`, named as there."""
    named_so = {name.casefold(): name for name in municipalities}
    found: list[PastedRow] = []
    seated: set[tuple[str, str | None]] = set()
    for row in rows:
        name = named_so.get(row.municipality.casefold(), row.municipality)
        found.append(replace(row, municipality=name, state=_state(row, (), named_so, seated)))
        seated.add((row.name.casefold(), named_so.get(row.municipality.casefold())))
    return found


def import_rows(store: Store, body_id: str, rows: Sequence[PastedRow]) -> Changes:
    """Add the usable rows to a group in one step; a person known by name is used, not made twice.

    Raise TextTooLong and what `add_membership` raises; then nothing was added.
    """
    with store.action("person.import") as action:
        people = _people(store)
        places = _municipalities(store)
        seats = {
            each.municipality_id: each.id
            for each in _current(store, body_id)
            if each.role is not MembershipRole.DEPUTY
        }
        usable = [row for row in checked_rows(store, body_id, rows) if row.usable]
        for row in sorted(usable, key=lambda each: each.deputy):
            place = places.get(row.municipality.casefold())
            person_id = _person(store, row, people, place)
            role = MembershipRole.DEPUTY if row.deputy else MembershipRole.MEMBER
            holder = seats.get(place) if row.deputy else None
            added = add_membership(
                store, body_id, person_id, role, municipality_id=place, deputy_of_id=holder
            )
            if not row.deputy:
                seats.setdefault(place, added.ids[0])
    return action.changes


def _state(
    row: PastedRow,
    known: Collection[str],
    places: Mapping[str, str],
    seated: set[tuple[str, str | None]],
) -> RowState:
    if not row.name:
        return RowState.NAMELESS
    if row.municipality and row.municipality.casefold() not in places:
        return RowState.NO_MUNICIPALITY
    if (row.name.casefold(), places.get(row.municipality.casefold())) in seated:
        return RowState.SEATED
    return RowState.KNOWN if row.name.casefold() in known else RowState.NEW


def _person(store: Store, row: PastedRow, people: dict[str, str], place: str | None) -> str:
    """Return the person of a row, made or brought up to date; only filled cells change anything."""
    name = named(row.name)
    key = people.get(name.casefold())
    if key is None:
        added = add_person(
            store, name, title=row.title, municipality_id=place, email=cleaned("email", row.email)
        )
        people[name.casefold()] = added.ids[0]
        return added.ids[0]
    if row.email:
        edit_person(store, key, email=row.email)
    if row.title and not store.person_titles.of(person_id=key):
        change_title(store, key, row.title)
    return key


def _people(store: Store) -> dict[str, str]:
    return {each.name.casefold(): each.id for each in store.people.all() if not each.erased}


def _municipalities(store: Store) -> dict[str, str]:
    return {each.name.casefold(): each.id for each in store.municipalities.all()}


def _current(store: Store, body_id: str) -> list[Membership]:
    day = store.clock().date()
    return held_on(store.memberships.of(body_id=body_id), day)
