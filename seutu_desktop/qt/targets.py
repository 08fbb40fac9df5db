"""Where to go in the window: what a search hit, a readiness line or a start page row leads to."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class View(StrEnum):
    """The views of the rail, in its order."""

    TODAY = "today"
    MEETINGS = "meetings"
    WHEEL = "wheel"
    ASSESSMENT = "assessment"
    YEAR_PAPERS = "year_papers"
    HANDLING = "handling"
    PEOPLE = "people"
    STAKEHOLDERS = "stakeholders"
    PROJECTS = "projects"
    MODELS = "models"
    SETTINGS = "settings"


class Tab(StrEnum):
    """The tabs of a meeting."""

    AGENDA = "agenda"
    ATTENDANCE = "attendance"
    MINUTES = "minutes"
    ACTIONS = "actions"
    DOCUMENTS = "documents"


class Target(NamedTuple):
    """A place in the window; empty parts mean "as it was". `field` is the name of a domain field.

    `row_id` is what a view of the yearly chain shows (a project, a goal …), `year` the year it is of.
    """

    view: View
    meeting_id: str = ""
    tab: Tab | None = None
    item_id: str = ""
    person_id: str = ""
    body_id: str = ""
    municipality_id: str = ""
    field: str = ""
    new: bool = False
    row_id: str = ""
    year: int = 0
