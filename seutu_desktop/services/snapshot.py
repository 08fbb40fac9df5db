"""What a paper printed, frozen as JSON beside it, so that a past paper can always be shown as it was."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from seutu_desktop.domain import meetings as m
from seutu_desktop.domain.network import Municipality, Network
from seutu_desktop.domain.people import Body, Membership, Person, PersonTitle
from seutu_desktop.domain.record import Directory, MeetingRecord
from seutu_desktop.store.codec import from_row, to_row

FORMAT = 1

_PARTS: Mapping[str, type] = {
    "items": m.AgendaItem,
    "attachments": m.Attachment,
    "attendance": m.Attendance,
    "events": m.PresenceEvent,
    "votes": m.Vote,
    "dissents": m.Dissent,
    "actions": m.Action,
}


def frozen(record: MeetingRecord) -> str:
    """Return a record as JSON, with those people, bodies and memberships only that it speaks of."""
    directory = record.directory
    memberships = _memberships(record)
    people = _people(record, memberships)
    whole = {
        "format": FORMAT,
        "network": to_row(record.network),
        "meeting": to_row(record.meeting),
        "body": to_row(record.body),
        "approved_in": to_row(record.approved_in) if record.approved_in else None,
        "municipalities": [to_row(each) for each in directory.municipalities.values()],
        "people": [to_row(each) for key, each in directory.people.items() if key in people],
        "titles": [to_row(each) for key in people for each in directory.titles.get(key, ())],
        "memberships": [to_row(each) for each in memberships],
    }
    parts = {name: [to_row(each) for each in getattr(record, name)] for name in _PARTS}
    return json.dumps(whole | parts, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def thawed(text: str) -> MeetingRecord:
    """Return the record of a snapshot; its directory holds only those it speaks of."""
    whole = json.loads(text)
    body = from_row(Body, whole["body"])
    people = [from_row(Person, row) for row in whole["people"]]
    titles = [from_row(PersonTitle, row) for row in whole["titles"]]
    municipalities = [from_row(Municipality, row) for row in whole["municipalities"]]
    directory = Directory(
        bodies={body.id: body},
        municipalities={each.id: each for each in municipalities},
        people={each.id: each for each in people},
        titles={each.id: tuple(t for t in titles if t.person_id == each.id) for each in people},
        memberships=tuple(from_row(Membership, row) for row in whole["memberships"]),
    )
    parts: dict[str, Any] = {
        name: tuple(from_row(kind, row) for row in whole[name]) for name, kind in _PARTS.items()
    }
    approved_in = from_row(m.Meeting, whole["approved_in"]) if whole["approved_in"] else None
    return MeetingRecord(
        network=from_row(Network, whole["network"]),
        meeting=from_row(m.Meeting, whole["meeting"]),
        body=body,
        directory=directory,
        approved_in=approved_in,
        **parts,
    )


def _memberships(record: MeetingRecord) -> list[Membership]:
    """Return the memberships that held on the day, and those that marks of attendance point to."""
    held = {each.id for each in record.directory.members(record.body.id, record.meeting.day)}
    held |= {each.membership_id or "" for each in record.attendance}
    held |= {each.deputy_for_id or "" for each in record.attendance}
    return [each for each in record.directory.memberships if each.id in held]


def _people(record: MeetingRecord, memberships: Iterable[Membership]) -> list[str]:
    meeting = record.meeting
    keys = [meeting.chair_id, meeting.secretary_id, *meeting.inspector_ids]
    keys += [each.person_id for each in memberships]
    keys += [each.person_id for each in record.attendance]
    for item in record.items:
        keys += [*item.preparer_ids, item.presenter_id]
    for event in record.events:
        keys += [event.person_id, event.deputy_id]
    for vote in record.votes:
        keys += [*vote.first_ids, *vote.second_ids, *vote.empty_ids]
    keys += [each.person_id for each in record.dissents]
    keys += [each.owner_id for each in record.actions]
    return [key for key in dict.fromkeys(keys) if key]
