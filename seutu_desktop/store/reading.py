"""Reading several tables in one statement: the directory and the whole of a meeting."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from seutu_desktop.domain.meetings import Meeting, MeetingStatus
from seutu_desktop.domain.people import Body, PersonTitle
from seutu_desktop.domain.record import Directory, MeetingRecord
from seutu_desktop.store.table import Table

if TYPE_CHECKING:
    from seutu_desktop.store.store import Store

DIRECTORY_TABLES = frozenset(
    {"body", "municipality", "municipality_span", "person", "person_title", "membership"}
)
_OF_ITEMS = "item_id IN (SELECT id FROM agenda_item WHERE meeting_id = ?1 AND deleted_at IS NULL)"
_CLOSED = frozenset({MeetingStatus.MINUTES_SENT, MeetingStatus.APPROVED})
_ENTERED_SINCE = """
SELECT row_id FROM change WHERE "table" = 'membership' AND old IS NULL AND seq > (
    SELECT max(seq) FROM change WHERE "table" = 'meeting' AND row_id = ?
    AND json_extract(new, '$.status') IN ('minutes_sent', 'approved')
    AND coalesce(json_extract(old, '$.status'), '') NOT IN ('minutes_sent', 'approved'))
"""
Parts = list[tuple[Table[Any], str, str]]
"""Tables with a condition and an order for their rows."""


def read_directory(store: Store) -> Directory:
    """Return everybody and every body, in Finnish order of names, in one statement."""
    named: Parts = [(table, "1", "sort_key") for table in (store.bodies, store.municipalities, store.people)]
    others: Parts = [
        (store.municipality_spans, "1", "id"),
        (store.person_titles, "1", "coalesce(valid_from, '')"),
        (store.memberships, "1", "coalesce(valid_from, '')"),
    ]
    parts, gone = read_together(store, named + others, named)
    titles: dict[str, list[PersonTitle]] = defaultdict(list)
    for title in parts["person_title"]:
        titles[title.person_id].append(title)
    return Directory(
        bodies={each.id: each for each in parts["body"]},
        municipalities={each.id: each for each in parts["municipality"]},
        spans=tuple(parts["municipality_span"]),
        people={each.id: each for each in parts["person"]},
        titles={key: tuple(value) for key, value in titles.items()},
        memberships=tuple(parts["membership"]),
        gone={each.id: each for each in gone},
    )


def read_record(store: Store, meeting_id: str) -> MeetingRecord:
    """Return the whole of a meeting; raise NotFound.

    The directory of a closed one has no membership that says no first day and was entered since: such a
    seat holds from when it was told of, and what was closed stays as it was.
    """
    meeting = store.meetings.get(meeting_id)
    directory = _as_closed(store, meeting, store.directory())
    body = directory.bodies.get(meeting.body_id) or directory.gone[meeting.body_id]
    assert isinstance(body, Body)  # noqa: S101  # the foreign key says so
    parts, _ = read_together(store, _meeting_parts(store), (), meeting_id)
    return MeetingRecord(
        network=store.the_network(),
        meeting=meeting,
        body=body,
        directory=directory,
        items=tuple(parts["agenda_item"]),
        attachments=tuple(parts["attachment"]),
        attendance=tuple(parts["attendance"]),
        events=tuple(parts["presence_event"]),
        votes=tuple(parts["vote"]),
        dissents=tuple(parts["dissent"]),
        actions=tuple(parts["action"]),
        approved_in=store.meetings.find(meeting.approved_in_id),
    )


def _as_closed(store: Store, meeting: Meeting, directory: Directory) -> Directory:
    if meeting.status not in _CLOSED:
        return directory
    since = set(store.connection.column(_ENTERED_SINCE, (meeting.id,)))
    kept = tuple(each for each in directory.memberships if each.valid_from or each.id not in since)
    return directory if len(kept) == len(directory.memberships) else replace(directory, memberships=kept)


def _meeting_parts(store: Store) -> Parts:
    return [
        (store.items, "meeting_id = ?1", "position"),
        (store.attachments, _OF_ITEMS, "position"),
        (store.attendance, "meeting_id = ?1", "id"),
        (store.events, "meeting_id = ?1", "time"),
        (store.votes, _OF_ITEMS, "position"),
        (store.dissents, _OF_ITEMS, "id"),
        (store.actions, _OF_ITEMS, "id"),
    ]


def read_together(
    store: Store, living: Parts, deleted: Parts | tuple[()], *values: str
) -> tuple[dict[str, list[Any]], list[Any]]:
    """Return the living rows by table and the deleted ones of some tables, each in its order."""
    selects = [f"SELECT * FROM ({table.json_rows(where)} ORDER BY {by}, id)" for table, where, by in living]
    selects += [table.json_rows(where, deleted=True) for table, where, _ in deleted]
    found: dict[str, list[Any]] = {table.name: [] for table, _, _ in living}
    gone: list[Any] = []
    tables = {table.name: table for table, _, _ in living}
    for kind, is_deleted, row in store.connection.rows(" UNION ALL ".join(selects), values):
        (gone if is_deleted else found[kind]).append(tables[kind].from_json(row))
    return found, gone
