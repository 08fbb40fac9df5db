"""The annual report: what is the coordinator's own in it. The rest is gathered from the year's data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ReportSection(StrEnum):
    """The sections of the report, in the order they are printed."""

    INTRODUCTION = "introduction"
    GOALS = "goals"
    MEETINGS = "meetings"
    DECISIONS = "decisions"
    GROUPS = "groups"
    STAKEHOLDERS = "stakeholders"
    PROJECTS = "projects"
    SURVEYS = "surveys"
    MONEY = "money"
    CLOSING = "closing"


@dataclass(frozen=True)
class AnnualReport:
    """The report of a year. The § that approved it is an `ItemLink`."""

    id: str
    year: int
    note: str = ""


@dataclass(frozen=True)
class ReportText:
    """The coordinator's own words in a section (Markdown subset), which gathering anew never touches.

    `left_out` are the keys of gathered lines that the report does not print.
    """

    id: str
    report_id: str
    section: ReportSection
    text: str = ""
    left_out: tuple[str, ...] = ()
