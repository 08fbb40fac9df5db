"""The papers written of a meeting, newest first, as a list shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from seutu_desktop.domain.papers import Document
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class PaperLine:
    """A written paper: when (local time), where, and whether the file is still there."""

    document: Document
    path: Path
    written: datetime
    exists: bool


def meeting_documents(store: Store, meeting_id: str) -> list[PaperLine]:
    """Return the papers of a meeting, newest first, in two statements."""
    zone = ZoneInfo(store.the_network().zone)
    return [
        PaperLine(
            document=row.document,
            path=Path(row.document.path),
            written=row.document.made_at.astimezone(zone).replace(tzinfo=None),
            exists=Path(row.document.path).is_file(),
        )
        for row in store.meeting_queries.documents(meeting_id)
    ]
