"""Stakeholders as plain values for the command line (cli.md) and as its lines."""

from __future__ import annotations

from datetime import date
from typing import Any

from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.services.stakeholder_view import StakeholderLine
from seutu_desktop.services.stakeholder_words import (
    LAST_MET,
    NEVER_MET,
    NEXT_DUE,
    STATES,
    every_words,
)


def stakeholder_object(line: StakeholderLine) -> dict[str, Any]:
    """Return one object; what has no value is None. `cadence` is in its source's words, else in months."""
    cadence = line.cadence
    return {
        "name": line.organisation.name,
        "kind": line.organisation.kind or None,
        "cadence": cadence.words or every_words(cadence.every_months) or None,
        "last_met": _iso(line.contacts.last_met),
        "next_due": _iso(line.due.next_due),
        "overdue_days": line.due.overdue_days,
    }


def stakeholder_line(line: StakeholderLine, language: str) -> str:
    """Return one stakeholder as a line."""
    at = int(language == "en")
    met, due = line.contacts.last_met, line.due.next_due
    state = STATES[line.due.state][at].format(
        days=line.due.overdue_days,
        agreed=_shown(line.contacts.agreed),
        ended=_shown(line.organisation.valid_to),
    )
    parts = (
        line.organisation.name,
        line.organisation.kind,
        every_words(line.cadence.every_months, language),
        LAST_MET[at].format(day=_shown(met)) if met else NEVER_MET[at],
        NEXT_DUE[at].format(day=_shown(due)) if due else "",
        state,
    )
    return ", ".join(filter(None, parts))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _shown(day: date | None) -> str:
    return numeric_day(day) if day else ""
