"""Stakeholders: how often an organisation is met, and which meetings were with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

OWN_UNIT = "verkoston oma yksikkö"
"""The kind of an organisation that administers the network's projects: nobody meets it as a stakeholder."""


@dataclass(frozen=True)
class Cadence:
    """How often an organisation is met; without `every_months` nothing is ever late.

    Counted from the last meeting, or from `since` where there was none. Meetings of `body_id`, a standing
    table with it, are meetings with it; `words` say the cadence as its source does.
    """

    id: str
    organisation_id: str
    every_months: int | None = None
    since: date | None = None
    body_id: str | None = None
    responsible_id: str | None = None
    words: str = ""
    note: str = ""


@dataclass(frozen=True)
class StakeholderMeeting:
    """A meeting of any body that was held with an organisation."""

    id: str
    meeting_id: str
    organisation_id: str
