"""Reading stakeholders with their cadences and meetings in one statement."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from seutu_desktop.domain.meetings import MeetingKind, MeetingStatus
from seutu_desktop.domain.people import Organisation, Person
from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.domain.stakeholders import Cadence
from seutu_desktop.store.table import Table

if TYPE_CHECKING:
    from seutu_desktop.store.store import Store


class AboutRow(NamedTuple):
    """What was talked of or agreed on: a matter (`kind` "topic") or an action, with its meeting and §.

    `concerns` says that the matter itself is linked with the organisation, not the meeting alone; `done` is
    of an action.
    """

    kind: str
    meeting_id: str
    item_id: str
    text: str
    section: int | None
    day: date
    concerns: bool
    due: date | None
    done: bool


class MetRow(NamedTuple):
    """A meeting with an organisation: linked to it, or (`linked` False) of the body that meets with it."""

    organisation_id: str
    meeting_id: str
    day: date
    status: MeetingStatus
    kind: MeetingKind
    title: str
    body_id: str
    year: int | None
    number: int | None
    linked: bool


@dataclass(frozen=True)
class StakeholderRows:
    """Organisations by name, their cadences, contact people, and meetings with them, oldest first."""

    organisations: tuple[Organisation, ...]
    cadences: dict[str, Cadence]
    people: tuple[Person, ...]
    met: dict[str, list[MetRow]]


_WITH = """
SELECT link.organisation_id AS organisation_id, link.meeting_id AS meeting_id, 1 AS linked
FROM stakeholder_meeting AS link WHERE link.deleted_at IS NULL AND {link}
UNION ALL
SELECT cadence.organisation_id, meeting.id, 0 FROM cadence
JOIN meeting ON meeting.body_id = cadence.body_id
WHERE cadence.deleted_at IS NULL AND {cadence}
"""
_MET = """
SELECT 'met', 0, json_array(organisation_id, meeting.id, substr(meeting.start, 1, 10), meeting.status,
    meeting.kind, meeting.title, meeting.body_id, meeting.year, meeting.number, max(linked))
FROM ({0}) AS found JOIN meeting ON meeting.id = found.meeting_id
WHERE meeting.deleted_at IS NULL GROUP BY organisation_id, meeting.id
"""


def read_stakeholders(store: Store, organisation_id: str | None = None) -> StakeholderRows:
    """Return every stakeholder, or one with its contact people, in one statement."""
    one = organisation_id is not None
    own = "organisation_id = ?1" if one else "1"
    parts: list[tuple[Table[Any], str]] = [
        (store.organisations, "1"),  # all of them: a successor is told by its days
        (store.yearly.cadences, own),
        (store.people, f"erased = 0 AND {own if one else 'organisation_id IS NOT NULL'}"),
    ]
    selects = [table.json_rows(condition) for table, condition in parts]
    met = _WITH.format(link=f"link.{own}" if one else "1", cadence=f"cadence.{own}" if one else "1")
    selects.append(_MET.format(met))
    tables = {table.name: table for table, _ in parts}
    found: dict[str, list[Any]] = {name: [] for name in tables}
    meetings: list[MetRow] = []
    values = (organisation_id,) if one else ()
    for kind, _, row in store.connection.tuples(" UNION ALL ".join(selects), values):
        if kind == "met":
            meetings.append(_met(row))
        else:
            found[kind].append(tables[kind].from_json(row))
    return StakeholderRows(
        tuple(sorted(found["organisation"], key=lambda each: (sort_key(each.name), each.id))),
        {each.organisation_id: each for each in found["cadence"]},
        tuple(sorted(found["person"], key=lambda each: (sort_key(each.name), each.id))),
        _by_organisation(meetings),
    )


_ABOUT = """
WITH concerned AS (
    SELECT item_id FROM item_link WHERE deleted_at IS NULL AND kind = 'organisation' AND target_id = ?1
), topic AS (
    SELECT item.id, item.meeting_id, item.title, item.section_number, item.position, item.kind,
        item.id IN (SELECT item_id FROM concerned) AS concerns, substr(meeting.start, 1, 10) AS day
    FROM agenda_item AS item JOIN meeting ON meeting.id = item.meeting_id
    WHERE item.deleted_at IS NULL AND item.state <> 'withdrawn' AND meeting.deleted_at IS NULL
        AND meeting.status <> 'cancelled' AND (item.id IN (SELECT item_id FROM concerned)
            OR item.kind = 'matter' AND item.meeting_id IN (SELECT value FROM json_each(?2)))
)
SELECT 'topic' AS what, meeting_id, id, title, section_number, day, concerns, NULL, 0, position FROM topic
UNION ALL
SELECT 'action', meeting_id, action.id, action.text, section_number, day, concerns, due,
    done_on IS NOT NULL, position
FROM action JOIN topic ON topic.id = action.item_id WHERE action.deleted_at IS NULL
ORDER BY day DESC, meeting_id, position, what DESC
"""


def read_topics(store: Store, organisation_id: str, meeting_ids: Iterable[str]) -> list[AboutRow]:
    """Return the matters of some meetings and those linked with an organisation, and what was agreed there.

    The newest meeting first, in the order of its agenda; one statement.
    """
    values = (organisation_id, json.dumps(list(meeting_ids)))
    return [
        AboutRow(
            kind,
            meeting,
            item,
            text,
            section,
            date.fromisoformat(day),
            bool(concerns),
            date.fromisoformat(due) if due else None,
            bool(done),
        )
        for kind, meeting, item, text, section, day, concerns, due, done, _ in store.connection.tuples(
            _ABOUT, values
        )
    ]


def _met(row: str) -> MetRow:
    owner, meeting, day, status, kind, title, body, year, number, linked = json.loads(row)
    return MetRow(
        owner,
        meeting,
        date.fromisoformat(day),
        MeetingStatus(status),
        MeetingKind(kind),
        title,
        body,
        year,
        number,
        bool(linked),
    )


def _by_organisation(rows: list[MetRow]) -> dict[str, list[MetRow]]:
    found: dict[str, list[MetRow]] = {}
    for each in sorted(rows, key=lambda each: (each.day, each.meeting_id)):
        found.setdefault(each.organisation_id, []).append(each)
    return found
