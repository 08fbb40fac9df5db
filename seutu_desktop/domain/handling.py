"""Municipal handling: documents that travel, and what each municipality's bodies decided on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class HandledKind(StrEnum):
    """What kind of document travels."""

    ANNUAL_REPORT = "annual_report"
    ACTION_PLAN = "action_plan"
    SCHOOL_CALENDAR = "school_calendar"
    AGREEMENT = "agreement"
    OTHER = "other"


@dataclass(frozen=True)
class HandlingDocument:
    """A document sent to the municipalities on `sent_on`; late after `late_weeks` without a decision.

    `title`, `account` and `proposal` are what goes into the municipality's own system field by field,
    `message` the covering e-mail; empty ones are the program's own wording. The § that approved it is an
    `ItemLink`. `content_hash` is the file that is sent, under `file_name`.
    """

    id: str
    name: str
    kind: HandledKind
    year: int
    sent_on: date | None = None
    late_weeks: int = 8
    title: str = ""
    account: str = ""
    proposal: str = ""
    message: str = ""
    content_hash: str = ""
    file_name: str = ""
    note: str = ""


class HandlingDecision(StrEnum):
    """What a municipality's body decided (domain.md 8)."""

    NOTED = "noted"
    APPROVED = "approved"
    RETURNED = "returned"
    NOT_HANDLED = "not_handled"


@dataclass(frozen=True)
class Handling:
    """One document in one municipality, in its board (`step` 1) or the executive above it (2).

    `municipality_id` is None where a published decision does not name its municipality.
    `diary_number` is free text: `305/00.04.01/2023` or `HOLDno-2021-658`. `forwarded_to` names the body
    above that it goes on to. `reminded` are the days of the reminders.
    """

    id: str
    document_id: str
    municipality_id: str | None
    step: int = 1
    sent_on: date | None = None
    reminded: tuple[date, ...] = ()
    body: str = ""
    handled_on: date | None = None
    section: str = ""
    diary_number: str = ""
    decision: HandlingDecision | None = None
    decision_text: str = ""
    forwarded_to: str = ""
    link: str = ""
    note: str = ""
