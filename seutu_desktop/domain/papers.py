"""What left the program: written documents and what the calendar file last said."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from seutu_desktop.domain.frozen import dataclass


class DocumentKind(StrEnum):
    """What was written out."""

    AGENDA = "agenda"
    MEMO = "memo"
    MINUTES = "minutes"
    EXTRACT = "extract"
    CALENDAR = "calendar"
    BUNDLE = "bundle"
    WHEEL = "wheel"
    MEETING_CALENDAR = "meeting_calendar"
    ASSESSMENT = "assessment"
    ACTION_PLAN = "action_plan"
    ANNUAL_REPORT = "annual_report"
    COST_SHARES = "cost_shares"
    ONBOARDING = "onboarding"
    HANDLING = "handling"
    WORKBOOK = "workbook"


@dataclass(frozen=True)
class Document:
    """A file that was written. `snapshot` is the JSON of what it printed; `made_at` is UTC.

    `handed_out` papers fix the numbers they show.
    """

    id: str
    kind: DocumentKind
    path: str
    part_hash: str
    made_at: datetime
    version: int = 1
    meeting_id: str | None = None
    item_id: str | None = None
    year: int | None = None
    handed_out: bool = False
    snapshot: str = ""


@dataclass(frozen=True)
class CalendarEntry:
    """What the calendar file last said of a meeting.

    A stable UID, SEQUENCE, DTSTAMP (UTC), hashes of the content and of the times, and the event's lines.
    """

    id: str
    meeting_id: str
    uid: str
    sequence: int
    stamp: datetime
    content_hash: str
    time_hash: str
    fragment: str = ""
