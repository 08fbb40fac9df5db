"""Meetings as plain values for the command line: JSON objects with the keys of cli.md, and lines to read.

Times are ISO 8601 with the offset of the meeting's zone; what has no value is None, never left out.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from seutu_desktop.domain.dates import clock_range, full_day, section_range
from seutu_desktop.domain.meetings import Action, AgendaItem, Attendance, PresenceEvent
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.services.calendar_file import uid_of
from seutu_desktop.services.meeting_list import MeetingLine
from seutu_desktop.services.stages import STAGES
from seutu_desktop.store.meetings import MeetingRow
from seutu_desktop.store.store import Store

Plain = dict[str, Any]


def meeting_rows(store: Store, year: int | None = None, body_id: str | None = None) -> list[MeetingRow]:
    """Return the lines of meetings by start, of one year or one body where asked."""
    return store.meeting_queries.rows(store.meeting_queries.ids(year, body_id))


def row_object(row: MeetingRow) -> Plain:
    """Return a meeting of the list as the object that `meetings --json` prints."""
    return {
        "id": row.id,
        "number": f"{row.number}/{row.year}" if row.number is not None else None,
        "group": row.body,
        "kind": row.kind.value,
        "title": row.title or None,
        "start": _moment(row.start, row.zone),
        "end": _moment(row.end, row.zone),
        "place": row.place or None,
        "status": row.status.value,
        "section_from": row.section_from,
        "section_to": row.section_to,
        "uid": uid_of(row.id),
    }


def row_line(line: MeetingLine, language: str = "fi") -> str:
    """Return a meeting of the list as a line to read: `10/2026  ke 11.11.2026 klo 9.00–11.30  …`.

    A number in parentheses is the one a draft would get; a meeting without any shows its id instead.
    """
    row = line.row
    number = line.number or "–"
    number = number if row.number is not None or not line.number else f"({number})"
    sections = section_range(row.section_from, row.section_to)
    name = f"{row.body}: {row.title}" if row.title else row.body
    status = STAGES[row.status][language == "en"]
    when = f"{full_day(row.start.date())} {clock_range(row.start, row.end)}"
    token = "" if line.number and line.steering else row.id
    return "  ".join(filter(None, (f"{number:>9}", f"{when:<31}", name, sections, status, token)))


def meeting_object(record: MeetingRecord, row: MeetingRow) -> Plain:
    """Return a meeting whole as the object that `meeting --json` prints."""
    sections = {item.id: item.section_number for item in record.items}
    zone = record.meeting.zone
    return row_object(row) | {
        "items": [_item(record, item) for item in record.items],
        "attendance": [_attendance(record, each) for each in record.attendance],
        "presence_events": [_event(record, each, sections, zone) for each in record.events],
        "actions": [_action(record, each, sections) for each in record.actions],
    }


def meeting_lines(record: MeetingRecord, line: MeetingLine, language: str = "fi") -> list[str]:
    """Return a meeting whole as lines to read."""
    lines = [row_line(line, language).strip(), *filter(None, (line.row.place,)), ""]
    for item in record.items:
        number = f"§ {item.section_number}" if item.section_number is not None else "–"
        lines.append(f"{number:>6}  {item.title}")
        lines += [f"        {text}" for text in (item.decision or item.proposal).split("\n") if text.strip()]
    for each in record.actions:
        due = full_day(each.due) if each.due else "–"
        lines.append(f"     ☐  {each.text} ({_owner(record, each) or '–'}, {due})")
    return lines


def _item(record: MeetingRecord, item: AgendaItem) -> Plain:
    directory = record.directory
    preparers = ", ".join(filter(None, map(directory.name, item.preparer_ids)))
    return {
        "section": item.section_number,
        "title": item.title or None,
        "diary_number": item.diary_number or None,
        "preparer": preparers or None,
        "presenter": directory.name(item.presenter_id) or None,
        "description": item.description or None,
        "proposal": item.proposal or None,
        "discussion": item.discussion or None,
        "decision": item.decision or None,
        "attachments": [
            {"name": each.name, "kind": each.kind.value, "size": each.size, "public": each.public}
            for each in record.attachments_of(item.id)
        ],
    }


def _attendance(record: MeetingRecord, mark: Attendance) -> Plain:
    directory = record.directory
    member = next((each for each in directory.memberships if each.id == mark.deputy_for_id), None)
    return {
        "name": directory.name(mark.person_id) or None,
        "municipality": directory.municipality_name(mark.municipality_id) or None,
        "capacity": mark.capacity.value,
        "mode": mark.mode.value,
        "deputy_for": directory.name(member.person_id) or None if member else None,
    }


def _event(record: MeetingRecord, event: PresenceEvent, sections: dict[str, int | None], zone: str) -> Plain:
    grounds = ", ".join(filter(None, (event.grounds.value, event.grounds_text)))
    return {
        "section": sections.get(event.item_id or ""),
        "time": _moment(event.time, zone),
        "kind": event.kind.value,
        "name": record.directory.name(event.person_id) or None,
        "grounds": grounds or None,
        "deputy": record.directory.name(event.deputy_id) or None,
    }


def _action(record: MeetingRecord, action: Action, sections: dict[str, int | None]) -> Plain:
    return {
        "text": action.text,
        "owner": _owner(record, action) or None,
        "due": _day(action.due),
        "done": _day(action.done_on),
        "section": sections.get(action.item_id or ""),
    }


def _owner(record: MeetingRecord, action: Action) -> str:
    directory = record.directory
    return directory.name(action.owner_id) or directory.municipality_name(action.owner_municipality_id)


def _moment(local: datetime, zone: str) -> str:
    return local.replace(tzinfo=ZoneInfo(zone)).isoformat()


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
