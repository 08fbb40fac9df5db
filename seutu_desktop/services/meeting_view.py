"""A meeting as a screen shows it: its record with everything derived from it, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from seutu_desktop.domain import readiness, status
from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.meetings import AttachmentKind
from seutu_desktop.domain.network import PaperStyle
from seutu_desktop.domain.readiness import Lines
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.services.attached_files import missing_files
from seutu_desktop.services.meeting_list import name_of, number_and_sections
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class MeetingView:
    """`name` is "Ohjausryhmä 11/2026", `number` "11/2026" or empty, `lines` the readiness card's.

    `sections` are the § by matter, provisional ones included; `documents` how many papers were written.
    """

    record: MeetingRecord
    name: str
    number: str
    sections: Mapping[str, int] = field(default_factory=dict)
    lines: Lines = ()
    documents: int = 0

    @property
    def editable(self) -> bool:
        """Whether the texts of matters may change."""
        return status.editable_minutes(self.record.meeting)

    @property
    def plannable(self) -> bool:
        """Whether matters may be added, moved and taken off."""
        return status.editable_agenda(self.record.meeting)

    @property
    def minutes(self) -> bool:
        """Whether the record of the meeting is a pöytäkirja."""
        return self.record.body.paper_style == PaperStyle.MINUTES

    def states(self) -> dict[str, bool]:
        """Return which matters lack nothing, by id."""
        return dict(readiness.summary(self.lines, self.record.items).states)

    def attachment_numbers(self) -> dict[str, int]:
        """Return the number of each numbered attachment, counted through the meeting as the papers do."""
        files = (
            each
            for item in self.record.items
            for each in self.record.attachments_of(item.id)
            if each.kind is AttachmentKind.ATTACHMENT
        )
        return {each.id: number for number, each in enumerate(files, start=1)}


def meeting_view(
    store: Store, meeting_id: str, today: date, *, count_documents: bool = True, number: str = ""
) -> MeetingView:
    """Return a meeting with its numbers and readiness in at most eight statements; raise NotFound.

    Who shows no count of documents saves a statement with `count_documents`, who knows its `number` another.
    """
    record = store.record(meeting_id)
    number, sections = number_and_sections(store, record, number)
    return MeetingView(
        record=record,
        name=name_of(record.meeting, record.body, number),
        number=number,
        sections=sections,
        lines=readiness.card(record, today, missing_files(store, record)),
        documents=len(store.meeting_queries.documents(meeting_id)) if count_documents else 0,
    )
