"""Stakeholders as they are read: the register, and one with its people, meetings and what was agreed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from seutu_desktop.domain.meetings import ItemKind, MeetingKind, MeetingStatus
from seutu_desktop.domain.people import BodyKind, Organisation, Person
from seutu_desktop.domain.stakeholder_due import (
    Contacts,
    Due,
    Encounter,
    Rhythm,
    StakeholderState,
    contacts,
    due,
)
from seutu_desktop.domain.stakeholders import OWN_UNIT, Cadence
from seutu_desktop.store.stakeholders import (
    AboutRow,
    MetRow,
    StakeholderRows,
    read_stakeholders,
    read_topics,
)
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class StakeholderLine:
    """An organisation with what is agreed, the days that count, and where it stands.

    `successors` are the names of those of its kind that began on the day after it ended.
    """

    organisation: Organisation
    cadence: Cadence
    contacts: Contacts
    due: Due
    successors: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The organisation's key."""
        return self.organisation.id


@dataclass(frozen=True)
class ContactPerson:
    """A contact person with the title held today."""

    person: Person
    title: str


@dataclass(frozen=True)
class MetWith:
    """A meeting with the organisation, what it is called, its topics and the actions agreed on there."""

    met: MetRow
    name: str
    topics: tuple[AboutRow, ...] = ()
    actions: tuple[AboutRow, ...] = ()


@dataclass(frozen=True)
class StakeholderView:
    """One organisation whole; meetings newest first, matters of other meetings about it apart."""

    line: StakeholderLine
    people: tuple[ContactPerson, ...]
    responsible: str
    body: str
    meetings: tuple[MetWith, ...]
    elsewhere: tuple[AboutRow, ...]


def register(store: Store, today: date) -> list[StakeholderLine]:
    """Return every stakeholder by name as it stands on `today`, in one statement.

    The network's own units are left out, unless a meeting with one is agreed on or was held.
    """
    rows = read_stakeholders(store)
    return [
        _line(each, rows, today)
        for each in rows.organisations
        if each.kind != OWN_UNIT or each.id in rows.cadences or each.id in rows.met
    ]


def late_stakeholders(store: Store, today: date) -> list[StakeholderLine]:
    """Return those that should have been met, the longest ago first, in one statement."""
    late = [each for each in register(store, today) if each.due.state is StakeholderState.LATE]
    return sorted(late, key=lambda each: -(each.due.overdue_days or 0))


def stakeholder_view(store: Store, organisation_id: str, today: date) -> StakeholderView:
    """Return one organisation whole, in three statements beside the directory; raise NotFound."""
    rows = read_stakeholders(store, organisation_id)
    organisation = next((each for each in rows.organisations if each.id == organisation_id), None)
    line = _line(organisation or store.organisations.get(organisation_id), rows, today)
    directory = store.directory()
    met = rows.met.get(organisation_id, [])
    about = read_topics(store, organisation_id, _told_whole(store, met))
    known = {each.meeting_id for each in met}
    responsible = directory.people.get(line.cadence.responsible_id or "")
    body = directory.bodies.get(line.cadence.body_id or "")
    return StakeholderView(
        line,
        tuple(ContactPerson(each, directory.title(each.id, today)) for each in rows.people),
        responsible.name if responsible else "",
        body.name if body else "",
        tuple(_met_with(store, each, about) for each in reversed(met)),
        tuple(each for each in about if each.meeting_id not in known and each.kind == "topic"),
    )


def linkable_meetings(store: Store) -> list[tuple[str, date, str, MeetingStatus]]:
    """Return the meetings that were not cancelled, newest first: key, day, name, status; two statements."""
    queries = store.meeting_queries
    found = queries.rows(queries.ids(newest_first=True))
    return [
        (each.id, each.start.date(), _named(each.title, each.body, each.number, each.year), each.status)
        for each in found
        if each.status is not MeetingStatus.CANCELLED
    ]


def matters_to_link(store: Store, meeting_id: str) -> list[tuple[str, int | None, str]]:
    """Return the matters of a meeting that may have concerned guests: key, §, title."""
    found = store.items.of("position", meeting_id=meeting_id, kind=ItemKind.MATTER)
    return [(each.id, each.section_number, each.title) for each in found]


def _line(organisation: Organisation, rows: StakeholderRows, today: date) -> StakeholderLine:
    key = organisation.id
    cadence = rows.cadences.get(key) or Cadence("", key)
    found = contacts([Encounter(*each[1:4]) for each in rows.met.get(key, ())], today)
    rhythm = Rhythm(cadence.every_months, cadence.since)
    standing = due(rhythm, found, today, organisation.valid_to)
    ended = standing.state is StakeholderState.ENDED
    return StakeholderLine(
        organisation, cadence, found, standing, _successors(organisation, rows.organisations) if ended else ()
    )


def _successors(ended: Organisation, others: Sequence[Organisation]) -> tuple[str, ...]:
    """Who took over, as far as the days tell: of the same kind, begun on the day after."""
    if ended.valid_to is None or ended.valid_to == date.max:
        return ()
    after = ended.valid_to + timedelta(days=1)
    return tuple(each.name for each in others if each.kind == ended.kind and each.valid_from == after)


def _told_whole(store: Store, met: Sequence[MetRow]) -> list[str]:
    """The meetings of which every matter was with the organisation; of a host's own only linked ones were."""
    bodies = store.directory().bodies
    tables = {key for key, body in bodies.items() if body.kind is BodyKind.STAKEHOLDER}
    return [each.meeting_id for each in met if each.kind is MeetingKind.STAKEHOLDER or each.body_id in tables]


def _met_with(store: Store, met: MetRow, about: Sequence[AboutRow]) -> MetWith:
    own = [each for each in about if each.meeting_id == met.meeting_id]
    return MetWith(
        met,
        _called(store, met),
        tuple(each for each in own if each.kind == "topic"),
        tuple(each for each in own if each.kind == "action"),
    )


def _called(store: Store, met: MetRow) -> str:
    """Return the meeting's own title, else "Ohjausryhmä 9/2024"."""
    directory = store.directory()
    body = directory.bodies.get(met.body_id) or directory.gone.get(met.body_id)
    return _named(met.title, body.name if body else "", met.number, met.year)


def _named(title: str, body: str, number: int | None, year: int | None) -> str:
    return title or (f"{body} {number}/{year}" if number else body)
