"""What the groups make together: shared models under review, and the surveys' cycle."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from enum import StrEnum

REVIEW_SOON = timedelta(days=60)
"""How long before its day a review is worth preparing: the groups meet once in between (product's rule)."""


@dataclass(frozen=True)
class SharedModel:
    """A joint guideline or template; `owner_id` is the body that looks after it.

    `reviewed_on` is when it was reviewed last, `review_on` when next; that shows on the annual wheel.
    `content_hash` is its file, under `file_name`.
    """

    id: str
    name: str
    sector: str = ""
    owner_id: str | None = None
    version: str = ""
    adopted_on: date | None = None
    reviewed_on: date | None = None
    review_on: date | None = None
    retired: bool = False
    link: str = ""
    content_hash: str = ""
    file_name: str = ""
    source: str = ""
    note: str = ""


@dataclass(frozen=True)
class Survey:
    """An evaluation survey of a year: open from–to, how many were asked and answered, and its results.

    The cycle itself is a task of the annual wheel. `told_on` is when the results were told.
    """

    id: str
    name: str
    year: int
    sector: str = ""
    opens: date | None = None
    closes: date | None = None
    invited: int | None = None
    answered: int | None = None
    results: str = ""
    told_on: date | None = None
    link: str = ""
    note: str = ""

    @property
    def rate(self) -> float | None:
        """The share of those asked who answered, 0 to 1; None where that cannot be told."""
        return self.answered / self.invited if self.answered is not None and self.invited else None


class ModelState(StrEnum):
    """Where a model stands on a day; `undated` has no review to come."""

    LATE = "late"
    SOON = "soon"
    VALID = "valid"
    UNDATED = "undated"
    RETIRED = "retired"


class SurveyState(StrEnum):
    """Where a survey stands on a day; `planned` has no dates, or they are still to come."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"
    TOLD = "told"


def model_state(model: SharedModel, today: date) -> ModelState:
    """Return where a model stands: its review is late from the day after it."""
    if model.retired:
        return ModelState.RETIRED
    if model.review_on is None:
        return ModelState.UNDATED
    if model.review_on < today:
        return ModelState.LATE
    return ModelState.SOON if model.review_on <= today + REVIEW_SOON else ModelState.VALID


def survey_state(survey: Survey, today: date) -> SurveyState:
    """Return where a survey stands; without days it is over once it has answers, or its year is past."""
    if survey.told_on is not None and survey.told_on <= today:
        return SurveyState.TOLD
    if survey.closes is not None and survey.closes < today:
        return SurveyState.CLOSED
    if survey.opens is not None and survey.opens <= today:
        return SurveyState.OPEN
    coming = survey.opens is not None or survey.year >= today.year
    return SurveyState.PLANNED if survey.answered is None and coming else SurveyState.CLOSED


def year_on(day: date) -> date:
    """Return the same day of the next year; the last of February after a leap day."""
    last = 28 if (day.month, day.day) == (2, 29) else day.day
    return day.replace(year=min(day.year + 1, MAXYEAR), day=last)
