"""The network itself: its settings, strategy periods and municipalities."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from seutu_desktop.domain.frozen import dataclass


class SectionOrder(StrEnum):
    """What comes first under a §."""

    REASONS_FIRST = "reasons_first"
    DECISION_FIRST = "decision_first"


class PaperStyle(StrEnum):
    """How a body records its meetings: a light memo or formal minutes."""

    MEMO = "memo"
    MINUTES = "minutes"


@dataclass(frozen=True)
class Network:
    """The one network of a data file and its settings; `notice_days` before a meeting the agenda goes out.

    `wheel_start_month` is 1, or 8 where the wheel follows the school year.
    """

    id: str
    name: str
    coordinating_municipality_id: str | None = None
    zone: str = "Europe/Helsinki"
    contact: str = ""
    organiser_email: str = ""
    notice_days: int = 7
    notice_days_least: int = 4
    default_place: str = ""
    default_start: str = "09:00"
    default_end: str = "11:30"
    document_folder: str = ""
    template_hash: str = ""
    population_year: int | None = None
    sample: bool = False
    wheel_start_month: int = 1


@dataclass(frozen=True)
class Period:
    """A strategy period; a paper keeps the period of its date. `valid_to` is the last day."""

    id: str
    name: str
    valid_from: date
    valid_to: date | None = None
    vision: str = ""


class PeriodItemKind(StrEnum):
    """What a period holds beside its vision."""

    VALUE = "value"
    PURPOSE = "purpose"
    GOAL = "goal"
    PRIORITY_AREA = "priority_area"
    SUB_THEME = "sub_theme"
    SUCCESS_FACTOR = "success_factor"


@dataclass(frozen=True)
class PeriodItem:
    """An ordered part of a period; a sub-theme names its priority area as `parent_id`."""

    id: str
    period_id: str
    kind: PeriodItemKind
    position: int
    text: str
    parent_id: str | None = None


@dataclass(frozen=True)
class Municipality:
    """A municipality by its official three-digit `code`; `kind` is `kunta` or `kaupunki`."""

    id: str
    code: str
    name: str
    kind: str = "kunta"
    note: str = ""


@dataclass(frozen=True)
class MunicipalitySpan:
    """A stretch of membership in the network; an open end is None."""

    id: str
    municipality_id: str
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True)
class Population:
    """The number of inhabitants of a municipality on `on` (the last day of a year)."""

    id: str
    municipality_id: str
    on: date
    inhabitants: int
