"""What the start page calls meetings and papers."""

from __future__ import annotations

from seutu_desktop.qt.meetings.words import document_kind
from seutu_desktop.store.meetings import DocumentRow, MeetingRow


def row_name(row: MeetingRow) -> str:
    """Return "Ohjausryhmä 11/2026"; the meeting's own title where it has one and no number."""
    if row.number is not None:
        return f"{row.body} {row.number}/{row.year}"
    return row.title or row.body


def paper_name(row: DocumentRow) -> str:
    """Return "Esityslista 11/2026"."""
    kind = document_kind(row.document.kind)
    if row.number is not None:
        return f"{kind} {row.number}/{row.year}"
    return f"{kind}, {row.body}" if row.body else kind
