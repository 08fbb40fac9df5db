"""The draft of an annual report: what was gathered, each line with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from seutu_desktop.domain.annual_report import ReportSection


class SourceKind(StrEnum):
    """What a line was gathered from, so that a click leads there."""

    MEETING = "meeting"
    MATTER = "agenda_item"
    GOAL = "goal"
    BODY = "body"
    MUNICIPALITY = "municipality"
    PROJECT = "project"
    SHARED_MODEL = "shared_model"
    SURVEY = "survey"
    BUDGET = "budget"
    ASSESSMENT = "assessment_round"
    HANDLING = "handling_document"
    STRATEGY = "period_item"


@dataclass(frozen=True)
class Source:
    """Where something comes from in words ("ohjausryhmä 3/2027 § 18, 10.3.2027"), and the row itself."""

    words: str
    kind: SourceKind
    row_id: str = ""
    meeting_id: str = ""
    item_id: str = ""


@dataclass(frozen=True)
class GatheredLine:
    """A sentence of the draft; `key` is the same each time it is gathered, `left_out` is not printed."""

    key: str
    text: str
    source: Source
    left_out: bool = False


@dataclass(frozen=True)
class Figures:
    """Figures as a table, with the source of the whole; `shares` are the columns' widths in proportion.

    The last `numbers` columns hold numbers, which stand at the right.
    """

    key: str
    caption: str
    columns: tuple[str, ...]
    shares: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    source: Source
    left_out: bool = False
    numbers: int = 0


@dataclass(frozen=True)
class Gathered:
    """What a section was given by the data."""

    lines: tuple[GatheredLine, ...] = ()
    figures: tuple[Figures, ...] = ()


@dataclass(frozen=True)
class SectionDraft:
    """A section: the coordinator's own `text` (Markdown subset) and what was gathered."""

    section: ReportSection
    text: str = ""
    lines: tuple[GatheredLine, ...] = ()
    figures: tuple[Figures, ...] = ()
