"""What the groups make together: shared models under review, and the surveys' cycle."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class SharedModel:
    """A joint guideline or template; `owner_id` is the body that looks after it, `review_on` when next.

    The review shows on the annual wheel. `content_hash` is its file, under `file_name`.
    """

    id: str
    name: str
    sector: str = ""
    owner_id: str | None = None
    version: str = ""
    adopted_on: date | None = None
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
