"""The annual cycle as plain values for the command line: JSON objects with the keys of cli.md, and lines."""

from __future__ import annotations

from datetime import date
from typing import Any

from seutu_desktop.domain.dates import full_day, weekday
from seutu_desktop.services.plan_words import clash_words, reason_words
from seutu_desktop.services.planning import YearPlan
from seutu_desktop.services.proposal_words import suggestion_reason
from seutu_desktop.services.proposing import proposal
from seutu_desktop.store.store import Store

Plain = dict[str, Any]


def plan_objects(store: Store, plan: YearPlan, language: str = "fi") -> list[Plain]:
    """Return the days of the rule as the objects of `plan-year --json`: `date weekday clash reason`.

    `reason` tells why it clashes and, for a day that is moved or left out, where to and why.
    """
    directory = store.directory()
    return [
        {
            "date": row.original.isoformat(),
            "weekday": weekday(row.original),
            "clash": clash_words(row, language) or None,
            "reason": reason_words(row, directory, language) or None,
        }
        for row in plan.rows
    ]


def plan_line(row: Plain) -> str:
    """Return a day of the plan as a line to read."""
    shown = f"{full_day(date.fromisoformat(row['date'])):<14}"
    return f"{shown}  {' – '.join(filter(None, (row['clash'], row['reason'])))}".rstrip()


def proposal_objects(store: Store, meeting_id: str, language: str = "fi") -> list[Plain]:
    """Return what an agenda could hold as the objects of `propose --json`.

    `source` is standing, wheel, carried, action or report; `code` the reason as a code. Reports that have not
    come in stand last.
    """
    found = proposal(store, meeting_id)
    return [
        {
            "title": each.title or None,
            "kind": each.kind.value,
            "source": _SOURCES.get(each.key.partition(":")[0], each.key.partition(":")[0]),
            "code": each.reason,
            "reason": suggestion_reason(each, language),
            "due": each.due.isoformat() if each.due else None,
            "from": each.origin or None,
        }
        for each in (*found.suggestions, *found.missing)
    ]


def proposal_line(row: Plain) -> str:
    """Return a proposal as a line to read."""
    return f"{row['title']} – {row['reason']}"


_SOURCES = {"item": "carried"}
