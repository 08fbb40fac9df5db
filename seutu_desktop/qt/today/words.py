"""What the start page calls meetings and papers."""

from __future__ import annotations

from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.qt.meetings.words import document_kind
from seutu_desktop.store.meetings import DocumentRow, MeetingRow


def meeting_name(record: MeetingRecord, number: tuple[int, int] | None) -> str:
    """Return "Ohjausryhmä 11/2026"; the meeting's own title where it has one and no number."""
    return _name(record.body.name, record.meeting.title, number)


def row_name(row: MeetingRow) -> str:
    """Return the name of a meeting in a list."""
    number = (row.number, row.year) if row.number is not None and row.year is not None else None
    return _name(row.body, row.title, number)


def paper_name(row: DocumentRow) -> str:
    """Return "Esityslista 11/2026"."""
    kind = document_kind(row.document.kind)
    if row.number is not None:
        return f"{kind} {row.number}/{row.year}"
    return f"{kind}, {row.body}" if row.body else kind


def _name(body: str, title: str, number: tuple[int, int] | None) -> str:
    if number is not None:
        return f"{body} {number[0]}/{number[1]}"
    return title or body
