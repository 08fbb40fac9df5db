"""The words about stakeholders in Finnish and English: where they stand."""

from __future__ import annotations

from collections.abc import Mapping

from seutu_desktop.domain.stakeholder_due import StakeholderState

STATES: Mapping[StakeholderState, tuple[str, str]] = {
    StakeholderState.LATE: ("myöhässä {days} pv", "{days} days late"),
    StakeholderState.SOON: ("sovi tapaaminen", "agree on a meeting"),
    StakeholderState.AGREED: ("sovittu {agreed}", "agreed for {agreed}"),
    StakeholderState.ON_TIME: ("ajallaan", "on time"),
    StakeholderState.NO_CADENCE: ("ei sovittua väliä", "no agreed interval"),
    StakeholderState.ENDED: ("päättynyt {ended}", "ended {ended}"),
}
EVERY = (("kuukausittain", "monthly"), ("{months} kk välein", "every {months} months"))
LAST_MET = ("tavattu {day}", "met {day}")
NEXT_DUE = ("seuraava viimeistään {day}", "next by {day}")
NEVER_MET = ("ei vielä tavattu", "never met")


def every_words(months: int | None, language: str = "fi") -> str:
    """Return an interval in words: "12 kk välein", empty where none is agreed."""
    if not months:
        return ""
    return EVERY[0 if months == 1 else 1][int(language == "en")].format(months=months)
