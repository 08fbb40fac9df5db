"""Tasks of the wheel that no rule of the wheel gives but another row of the data: a report that is due."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.wheel import WheelTask


class Origin(StrEnum):
    """What kind of row gives a task its day."""

    GRANT_REPORT = "grant_report"
    GRANT_CALL = "grant_call"
    SHARED_MODEL = "shared_model"
    SURVEY = "survey"
    STAKEHOLDER = "stakeholder"


@dataclass(frozen=True)
class DerivedTask(WheelTask):
    """A task of one day that is never stored: its day is changed where it comes from, in `about_id`.

    Its series is the row's own key, so that a tick finds it whatever the day becomes within the year.
    """

    origin: Origin = Origin.GRANT_REPORT
    about_id: str = ""
    about: str = ""

    @property
    def day_due(self) -> date:
        """The day it is for."""
        return date(self.from_year or 1, self.months[0], self.day or 1)
